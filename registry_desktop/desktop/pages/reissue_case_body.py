"""What a reissue adds to the page: the archive's answer, the photo, the declarations of who applies."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from registry_desktop.acts.reissue import certificate, entry
from registry_desktop.desktop import wording
from registry_desktop.desktop.forms.ui_reissue_registration import Ui_ReissueRegistration
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_body import CLOSED, CaseBody
from registry_desktop.desktop.pages.case_declarations import DeclarationsPanel
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_entry import ROLES, EntryPanel
from registry_desktop.desktop.pages.case_online_checks import OnlineChecksPanel
from registry_desktop.desktop.pages.case_photo import PhotoPanel
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.pages.case_summary import Line, day_word
from registry_desktop.desktop.pages.reissue_case_archive import ArchivePanel
from registry_desktop.desktop.pages.reissue_case_steps import ENTRY, OPEN
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.cases import CaseView
from registry_desktop.records.registrations import ReissueRegistration

DECLARATION = "reissue_declaration"


class ReissueCaseBody(CaseBody):
    """All panels of a reissue."""

    entry_states = ENTRY
    open_states = OPEN

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        self.archive, self.online_checks = ArchivePanel(desk), OnlineChecksPanel(desk)
        self.couple_photo = PhotoPanel(desk, certificate.take_photo)
        self.photos = {role: _photo(desk, role) for role in ROLES}
        self.declarations = DeclarationsPanel(
            desk, officer.name, DECLARATION, certificate.sign_declaration, one_for_both=True
        )
        panel = EntryPanel(_common(), ("illness_explained",), common_first=True)
        super().__init__(desk, officer, panel, entry.mark_paper, parent)

    def work_panels(self) -> tuple[QWidget, ...]:
        """The answers of archive and authorities, and the photo that belongs to the certificate."""
        self._archive_card = card(translate("ReissueCase", "Archive"), self.archive)
        self._checks_card = card(translate("Case", "Asked of other authorities"), self.online_checks)
        self._couple_card = card(translate("ReissueCase", "Couple photo"), self.couple_photo)
        self._photo_cards = {
            role: card(_photo_word(role), photo) for role, photo in self.photos.items()
        }
        return self._archive_card, self._checks_card, self._couple_card, *self._photo_cards.values()

    def panels_below(self) -> tuple[QWidget, ...]:
        """The declarations."""
        self._declarations_card = card(translate("ReissueCase", "Declaration"), self.declarations)
        return (self._declarations_card,)

    def show_work(self, view: CaseView, *, may_type: bool) -> None:
        """What the present step asks for."""
        record = view.record
        assert isinstance(record, ReissueRegistration)
        self.archive.show_case(view)
        self.online_checks.show_case(view)
        for panel in (self._archive_card, self._checks_card):
            panel.setVisible(may_type and record.state in ("accepted", "archive_check"))
        can_work = works_on(view, self._officer) and record.state in (*ENTRY, "approved")
        self.declarations.show_case(view, can_sign=can_work)
        self._declarations_card.setVisible(can_work)
        single = record.certificate_kind == "divorce"
        self.couple_photo.show_photo(record.photo_digest, view.photo_mm, can_take=can_work)
        self._couple_card.setVisible(not single and (can_work or record.photo_digest is not None))
        for role, photo in self.photos.items():
            digest = record.party(role).photo_digest
            photo.show_photo(digest, view.single_photo_mm, can_take=can_work)
            self._photo_cards[role].setVisible(single and role in record.holders and (can_work or digest is not None))
        for panel in (self._couple_card, *self._photo_cards.values()):
            self.place(panel, below=record.state in CLOSED or record.state == "pre_review")

    def summary_lines(self, record: ReissueRegistration) -> Iterator[Line]:
        """The first certificate, who asked and why, the archive's answer."""
        yield wording.field("original_number"), record.original_number
        yield wording.field("original_date"), day_word(record.original_date) or record.original_date_text
        yield wording.field("original_office"), record.original_office
        yield wording.field("applicant"), dict(wording.choices("APPLICANTS")).get(record.applicant, "")
        yield wording.field("reissue_reason"), dict(wording.choices("REISSUE_REASONS")).get(record.reissue_reason, "")
        yield wording.field("proxy_name"), record.proxy_name
        yield wording.field("archive_result"), dict(wording.choices("ARCHIVE_RESULTS")).get(record.archive_result, "")
        yield translate("ReissueCase", "remark"), record.reissue_remark

    def work_input(self, field: str) -> QWidget | None:
        """Archive, other authorities, photos, declarations."""
        photos = [photo.input(field) for photo in (self.couple_photo, *self.photos.values())]
        asked = (self.archive.input(field), self.online_checks.input(field))
        found = (*asked, *photos, self.declarations.input(field))
        return next((widget for widget in found if widget is not None), None)


def _photo_word(role: str) -> str:
    return translate("ReissueCase", "Photo of the {role}").format(role=wording.party(role))


def _photo(desk: CaseDesk, role: str) -> PhotoPanel:
    return PhotoPanel(desk, certificate.take_photo, role=role, word=_photo_word(role))


def _common() -> QWidget:
    common = form.made(Ui_ReissueRegistration)
    tables = {
        "certificate_kind": "CERTIFICATE_KINDS",
        "applicant": "APPLICANTS",
        "reissue_reason": "REISSUE_REASONS",
        "present_status": "STATUSES",
    }
    for name, table in tables.items():
        box = common.findChild(CodeBox, name)
        assert box is not None, name
        declared = ("10", "20", "30", "40")
        rows = [row for row in wording.choices(table) if table != "STATUSES" or row[0] in declared]
        box.set_rows(rows)
    return common
