"""审查: both are asked apart whether they want it; other authorities are asked, or it is said why not (MRR25 9, 10)."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_entry import ROLES
from registry_desktop.desktop.pages.case_online_checks import OnlineChecksPanel
from registry_desktop.desktop.widgets.card import card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.queries.cases import CaseView


class ExaminationPanel(QWidget):
    """`questions[role]` are bound like other inputs; an answer of an authority is an act of its own."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self.questions = {role: self._question(role) for role in ROLES}
        self.online_checks = OnlineChecksPanel(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        self.questions_card = card(translate("Case", "Asked apart: is it your own free will?"), self._questions())
        column.addWidget(self.questions_card)
        column.addWidget(card(translate("Case", "Asked of other authorities"), self.online_checks))

    def show_case(self, view: CaseView) -> None:
        """Show the last answer of each authority."""
        self.online_checks.show_case(view)

    def input(self, field: str) -> QWidget | None:
        """The answer a finding misses ("man.online_check.identity")."""
        return self.online_checks.input(field)

    def _question(self, role: str) -> QWidget:
        asked = QWidget()
        line = QVBoxLayout(asked)
        line.setContentsMargins(0, 0, 0, 0)
        will = CodeBox()
        will.setObjectName("will")
        will.setAccessibleName(f"{wording.party(role)} {wording.field('will')}")
        will.set_rows(wording.choices("WILLS"))
        line.addWidget(will)
        return asked

    def _questions(self) -> QGridLayout:
        grid = QGridLayout()
        for place, role in enumerate(ROLES):
            grid.addWidget(QLabel(wording.party(role).capitalize()), 0, 2 * place)
            grid.addWidget(self.questions[role], 0, 2 * place + 1)
            grid.setColumnStretch(2 * place + 1, 1)
        return grid
