"""What was done about a registration after its issue: the cases about it, each opened from here; a new one begun."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry_desktop.acts.registered.case import open_case
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.later_cases import LaterCaseLine
from registry_desktop.records.later_cases import LATER_KINDS

OPENED_ABOUT: Final[Mapping[str, tuple[str, ...]]] = {"marriage.registration": LATER_KINDS}
"""The kinds of case that are opened about a registration of each kind."""
REGISTERED: Final = ("issued", "filed", "ended_by_divorce", "ended_by_death")
"""A registration that still can be noted; what is void is not noted a second time (CC 1051-1054)."""


class LaterCasesPanel(QWidget):
    """`case_wanted` brings the id of a case. A double click on a button that opens one opens one."""

    case_wanted = Signal(int)

    def __init__(self, desk: CaseDesk, officer: SignedIn) -> None:
        super().__init__()
        self._desk, self._officer = desk, officer
        self._shown: tuple[LaterCaseLine, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.SPACE)
        self._lines.setVerticalSpacing(theme.SPACE_TIGHT)
        self._lines.setColumnStretch(2, 1)
        column.addLayout(self._lines)
        self._new = QWidget()
        line = QHBoxLayout(self._new)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_SMALL)
        word = QLabel(translate("Case", "Open a case:"))
        word.setObjectName("muted")
        line.addWidget(word)
        self._openers = {kind: self._opener(line, kind) for kind in LATER_KINDS}
        line.addStretch(1)
        column.addWidget(self._new)

    def show_case(self, view: CaseView) -> bool:
        """Show the cases about a registration; whether there is anything to show."""
        offered = OPENED_ABOUT.get(view.record.kind, ()) if view.record.state in REGISTERED else ()
        may_open = works_on(view, self._officer) and bool(offered)
        for kind, opener in self._openers.items():
            opener.setVisible(kind in offered)
            opener.setEnabled(True)
        self._new.setVisible(may_open)
        if view.later != self._shown:
            self._shown = view.later
            self._rebuild()
        return may_open or bool(view.later)

    def in_reading_order(self) -> list[QWidget]:
        """What takes the keyboard: the cases there are, then what opens another."""
        there = (self._lines.itemAtPosition(row, 3) for row in range(self._lines.rowCount()))
        buttons = [item.widget() for item in there if item is not None]
        return [*(one for one in buttons if one is not None), *self._openers.values()]

    def _opener(self, line: QHBoxLayout, kind: str) -> QPushButton:
        opener = quiet_button(wording.kind(kind), lambda: self._open_case(kind), icon_name="add")
        opener.setObjectName(f"open_{kind.rpartition('.')[2]}")
        opener.setAccessibleName(translate("Case", "Open a case: {kind}").format(kind=wording.kind(kind)))
        line.addWidget(opener)
        return opener

    def _open_case(self, kind: str) -> None:
        self._openers[kind].setEnabled(False)
        self._desk.operations.perform(
            open_case,
            done=self.case_wanted.emit,
            failed=partial(self._not_opened, kind),
            kind=kind,
            original_id=self._desk.registration_id,
        )

    def _not_opened(self, kind: str, failure: Failure) -> None:
        self._openers[kind].setEnabled(True)
        self._desk.failed.emit(failure)

    def _rebuild(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setObjectName("")
                old.deleteLater()
        for row, line in enumerate(self._shown):
            self._add(row, line)

    def _add(self, row: int, line: LaterCaseLine) -> None:
        opened = QLabel(line.opened_at.date().isoformat())
        opened.setObjectName("muted")
        act = quiet_button(translate("Case", "Go to it"), lambda: self.case_wanted.emit(line.id))
        act.setObjectName(f"later_case_{line.id}")
        act.setAccessibleName(f"{act.text()} {wording.kind(line.kind)}")
        state = QLabel(" · ".join(part for part in (wording.state(line.state), line.archive_number) if part))
        state.setWordWrap(True)
        for place, widget in enumerate((opened, QLabel(wording.kind(line.kind)), state, act)):
            self._lines.addWidget(widget, row, place)
