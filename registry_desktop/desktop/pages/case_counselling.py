"""辅导: that counselling was arranged in a case and whether it took place, and the way to arrange it (MRR25 17).

What was said there is nobody's but the counsellor's (counter.md 5).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.counselling import SessionOfCase, sessions_of_case


class CounsellingCard(Card):
    """`wanted` comes when a session is to be arranged. Hidden where nothing was and nothing can be."""

    wanted = Signal()

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(translate("DivorceCase", "Counselling"))
        self._desk = desk
        self._can_arrange = False
        self._case = 0
        self._sessions = QLabel()
        self._sessions.setObjectName("sessions_of_case")
        self._sessions.setWordWrap(True)
        self._arrange = quiet_button(translate("DivorceCase", "Arrange counselling …"), self.wanted.emit)
        self._arrange.setObjectName("arrange_counselling")
        line = QHBoxLayout()
        line.addWidget(self._sessions, 1)
        line.addWidget(self._arrange)
        self.column.addLayout(line)
        self.hide()

    def show_case(self, view: CaseView, *, can_arrange: bool) -> None:
        """Read the sessions of a case; of another one the card stands there only once they are known."""
        case = view.record.id
        if case != self._case:
            self._case = case
            self.hide()
        self._can_arrange = can_arrange
        self._arrange.setVisible(can_arrange)
        self._desk.operations.read(sessions_of_case, done=lambda found: self._show(case, found), registration_id=case)

    def _show(self, case: int, found: tuple[SessionOfCase, ...]) -> None:
        if case == self._desk.registration_id:
            said = [f"{one.day:%Y-%m-%d} {wording.weekday(one.day)}　{wording.state(one.state)}" for one in found]
            self.setVisible(self._can_arrange or bool(found))
            self._sessions.setText("\n".join(said) or translate("DivorceCase", "No session is arranged."))
