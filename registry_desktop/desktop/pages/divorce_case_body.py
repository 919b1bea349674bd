"""What a divorce adds to the page: the dates, the interviews, both photos, the declarations."""

from collections.abc import Iterator

from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from registry_desktop.acts.divorce import application, second_visit
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.forms.ui_divorce_registration import Ui_DivorceRegistration
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_body import CaseBody
from registry_desktop.desktop.pages.case_counselling import CounsellingCard
from registry_desktop.desktop.pages.case_declarations import DeclarationsPanel
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_entry import ROLES, EntryPanel
from registry_desktop.desktop.pages.case_online_checks import OnlineChecksPanel
from registry_desktop.desktop.pages.case_photo import PhotoPanel
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.pages.case_summary import Line, day_word
from registry_desktop.desktop.pages.divorce_case_interview import InterviewPanel
from registry_desktop.desktop.pages.divorce_case_steps import ADVISED, ENTRY, OPEN
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.domain.cooling_off import CoolingOff
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.choices import Choices
from registry_desktop.records.registrations import DivorceRegistration

DECLARATION = "divorce_declaration"


class DivorceCaseBody(CaseBody):
    """All panels of a divorce."""

    entry_states = ENTRY
    open_states = OPEN

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        self.interview = InterviewPanel(desk)
        self.photos = {role: _photo(desk, role) for role in ROLES}
        self.declarations = DeclarationsPanel(desk, officer.name, DECLARATION, second_visit.sign_declaration)
        self.online_checks = OnlineChecksPanel(desk)
        self._dates = QLabel()
        self._dates.setWordWrap(True)
        self.counselling = CounsellingCard(desk)
        super().__init__(desk, officer, EntryPanel(_common(), ("illness_explained",)), application.mark_paper, parent)
        for role in ROLES:
            self.fields.bind(role, self.interview.questions[role])

    def offer(self, choices: Choices) -> None:
        """Offer the code tables, the questions among them."""
        super().offer(choices)
        self.interview.offer(choices)

    def work_panels(self) -> tuple[QWidget, ...]:
        """The dates, the interviews, the answers of other authorities, the photos."""
        self._photo_line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(theme.SPACE_WIDE)
        for photo in self.photos.values():
            line.addWidget(photo, 1)
        self._dates_card = card(translate("DivorceCase", "Dates"), self._dates)
        self._interview_card = card(translate("DivorceCase", "Asked apart"), self.interview)
        self._checks_card = card(translate("Case", "Asked of other authorities"), self.online_checks)
        self._photos_card = card(translate("DivorceCase", "Photos"), line)
        return self._dates_card, self._interview_card, self._checks_card, self._photos_card

    def panels_below(self) -> tuple[QWidget, ...]:
        """The counselling offered, the declarations."""
        self._declarations_card = card(translate("DivorceCase", "Declarations"), self.declarations)
        return self.counselling, self._declarations_card

    def show_work(self, view: CaseView, *, may_type: bool) -> None:
        """What the present visit asks for."""
        state, examined = view.record.state, view.record.state == "review"
        self._dates.setText(dates_told(view.periods) if view.periods else "")
        self._dates_card.setVisible(view.periods is not None and state not in ("filed", "issued"))
        self.counselling.show_case(view, can_arrange=state in ADVISED and works_on(view, self._officer))
        self.interview.show_case(view, can_ask=may_type and examined)
        self._interview_card.setVisible(may_type and examined)
        self.online_checks.show_case(view)
        self._checks_card.setVisible(may_type and state in ("draft", "review"))
        self.declarations.show_case(view, can_sign=may_type and examined)
        self._declarations_card.setVisible(may_type and examined)
        can_take = works_on(view, self._officer) and state in ("window_open", "review", "approved")
        for role, photo in self.photos.items():
            photo.show_photo(view.record.party(role).photo_digest, view.single_photo_mm, can_take=can_take)
        has_photo = any(party.photo_digest for party in view.record.parties)
        self._photos_card.setVisible(can_take or has_photo)
        self.place(self._photos_card, below=not can_take)

    def fold_work(self, width: int) -> None:
        """Both photos side by side where there is room."""
        needed = sum(photo.minimumSizeHint().width() for photo in self.photos.values()) + 4 * theme.SPACE_WIDE
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._photo_line.setDirection(beside if width >= needed else below)

    def summary_lines(self, record: DivorceRegistration) -> Iterator[Line]:
        """The marriage, the agreement, the periods' beginning and how it ended."""
        for field in ("marriage_certificate_number", "married_at_office"):
            yield wording.field(field), getattr(record, field)
        yield wording.field("married_on"), day_word(record.married_on)
        for matter in ("will", "children", "property", "debts"):
            name = f"agreement_{matter}"
            yield wording.field(name), dict(wording.choices("AGREEMENTS")).get(getattr(record, name), "")
        yield wording.field("accepted_on"), day_word(record.accepted_on)
        if record.withdrawn_by:
            yield translate("DivorceCase", "withdrawn by"), record.party(record.withdrawn_by).name
            yield wording.field("withdrawal_explanation"), record.withdrawal_explanation

    def work_input(self, field: str) -> QWidget | None:
        """Answers of both and of other authorities, photos, declarations."""
        photos = [photo.input(field) for photo in self.photos.values()]
        asked = (self.interview.input(field), self.online_checks.input(field))
        found = (*asked, *photos, self.declarations.input(field))
        return next((widget for widget in found if widget is not None), None)


def dates_told(periods: CoolingOff) -> str:
    """Every date in a sentence, as clerk and couple are told it."""
    sentence = translate(
        "DivorceCase",
        "Accepted {accepted}. Until {first_ends}, before the office closes, either party may withdraw. From"
        " {issue_from} to {second_ends} both come together for the certificate; otherwise the application lapses.",
    ).format(
        accepted=periods.accepted_on.isoformat(),
        first_ends=_ends(periods.first.ends.isoformat(), periods.first.counted.isoformat(), periods.first.break_name),
        issue_from=periods.issue_from.isoformat(),
        second_ends=_ends(
            periods.second.ends.isoformat(), periods.second.counted.isoformat(), periods.second.break_name
        ),
    )
    if periods.is_provisional:
        sentence += " " + translate("DivorceCase", "Provisional: the holiday notice of the year is not entered yet.")
    return sentence


def _ends(ends: str, counted: str, break_name: str) -> str:
    if ends == counted:
        return ends
    why = break_name or translate("DivorceCase", "weekend")
    return translate("DivorceCase", "{ends} (moved from {counted}, {why})").format(ends=ends, counted=counted, why=why)


def _photo(desk: CaseDesk, role: str) -> PhotoPanel:
    word = translate("DivorceCase", "Photo of the {role}").format(role=wording.party(role))
    return PhotoPanel(desk, second_visit.take_photo, role=role, word=word)


def _common() -> QWidget:
    common = form.made(Ui_DivorceRegistration)
    tables = {f"agreement_{matter}": "AGREEMENTS" for matter in ("will", "children", "property", "debts")}
    tables |= {"man_capacity": "CAPACITIES", "woman_capacity": "CAPACITIES"}
    tables |= {"married_at": "MARRIED_AT", "help_answer": "HELP_ANSWERS", "divorce_reason": "DIVORCE_REASONS"}
    for name, table in tables.items():
        box = common.findChild(CodeBox, name)
        assert box is not None, name
        box.set_rows(wording.choices(table))
    return common
