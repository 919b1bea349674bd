"""What a marriage case adds to the page: the examination, the couple's photo, the declarations."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from registry_desktop.acts.marriage import entry
from registry_desktop.desktop import wording
from registry_desktop.desktop.forms.ui_marriage_registration import Ui_MarriageRegistration
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_body import CLOSED, CaseBody
from registry_desktop.desktop.pages.case_declarations import DeclarationsPanel
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_entry import ROLES, EntryPanel
from registry_desktop.desktop.pages.case_photo import PhotoPanel
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.pages.case_summary import Line
from registry_desktop.desktop.pages.marriage_case_examination import ExaminationPanel
from registry_desktop.desktop.pages.marriage_case_steps import ENTRY, OPEN
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.queries.cases import CaseView
from registry_desktop.records.registrations import MarriageRegistration


class MarriageCaseBody(CaseBody):
    """All panels of a marriage case."""

    entry_states = (PREPARED, *ENTRY)
    open_states = OPEN

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        self.examination = ExaminationPanel(desk)
        self.photo = PhotoPanel(desk, entry.take_photo)
        self.declarations = DeclarationsPanel(desk, officer.name, "marriage_declaration", entry.sign_declaration)
        super().__init__(desk, officer, EntryPanel(_common()), entry.mark_paper, parent)
        for role in ROLES:
            self.fields.bind(role, self.examination.questions[role])

    def work_panels(self) -> tuple[QWidget, ...]:
        """The examination and the photo."""
        self._photo_card = card(translate("Case", "Couple photo"), self.photo)
        return self.examination, self._photo_card

    def panels_below(self) -> tuple[QWidget, ...]:
        """The declarations."""
        self._declarations_card = card(translate("Case", "Declarations"), self.declarations)
        return (self._declarations_card,)

    def show_work(self, view: CaseView, *, may_type: bool) -> None:
        """What the present step asks for."""
        state, has_photo = view.record.state, view.record.photo_digest is not None
        self.examination.show_case(view)
        signs = may_type and state != PREPARED
        self.declarations.show_case(view, can_sign=signs)
        can_take = works_on(view, self._officer) and state in (*ENTRY, "approved")
        self.photo.show_photo(view.record.photo_digest, view.photo_mm, can_take=can_take)
        self.examination.setVisible(state in ("checking", PREPARED) and may_type)
        self.examination.questions_card.setVisible(state == "checking")
        self._photo_card.setVisible(state in ("checking", "approved") or (has_photo and state in CLOSED))
        self.place(self._photo_card, below=state in CLOSED)
        self._declarations_card.setVisible(signs)
        for role in ROLES:
            here = self.fields.input(f"{role}.present")
            if here is not None:
                here.setEnabled(signs)  # nobody is present before they come

    def summary_lines(self, record: MarriageRegistration) -> Iterator[Line]:
        """The declared kinship."""
        yield wording.field("kinship_declared"), dict(wording.choices("KINSHIPS")).get(record.kinship_declared, "")

    def work_input(self, field: str) -> QWidget | None:
        """Declarations, answers of authorities, the photo."""
        found = (panel.input(field) for panel in (self.declarations, self.examination, self.photo))
        return next((widget for widget in found if widget is not None), None)


def _common() -> QWidget:
    common = form.made(Ui_MarriageRegistration)
    kinship = common.findChild(CodeBox, "kinship_declared")
    assert kinship is not None
    kinship.set_rows(wording.choices("KINSHIPS"))
    return common
