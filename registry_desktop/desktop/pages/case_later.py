"""What was done about a registration after its issue: the cases about it, each opened from here; a new one begun. On
such a case itself: the registration it is about."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry_desktop.acts.registered.case import open_case
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.domain.officer import SignedIn
from registry_desktop.kinds.marriage.original import ABOUT
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.later_cases import LaterCaseLine
from registry_desktop.records.later_cases import LATER_KINDS

CAN_BE_NOTED: Final = ("issued", "filed", "ended_by_divorce", "ended_by_death")
"""States of a registration on which something can still be noted; what is void is not noted again (CC 1051-1054)."""
_BUTTON: Final = 3


class LaterCasesPanel(QWidget):
    """`case_wanted` brings the id of a case. A double click on a button that opens one opens one."""

    case_wanted = Signal(int)

    def __init__(self, desk: CaseDesk, officer: SignedIn) -> None:
        super().__init__()
        self._desk, self._officer = desk, officer
        self._shown: tuple[object, ...] = ()
        self._of_original = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.SPACE)
        self._lines.setVerticalSpacing(0)
        self._lines.setColumnStretch(2, 1)
        column.addLayout(self._lines)
        column.addWidget(self._make_openers())

    def heading(self) -> str:
        """What the card is called."""
        if self._of_original:
            return translate("Case", "The registration this case is about")
        return translate("Case", "Cases about this registration")

    def show_case(self, view: CaseView) -> bool:
        """Show the cases about a registration, or the registration of such a case; whether there is any of them."""
        record = view.record
        self._of_original = record.kind in LATER_KINDS
        offered = [kind for kind in LATER_KINDS if record.kind in ABOUT[kind] and record.state in CAN_BE_NOTED]
        may_open = works_on(view, self._officer) and bool(offered)
        for kind, opener in self._openers.items():
            opener.setVisible(kind in offered)
            opener.setEnabled(True)
        self._new.setVisible(may_open)
        shown = (_original(record),) if self._of_original else view.later
        if shown != self._shown:
            self._shown = shown
            self._rebuild()
        return may_open or bool(shown)

    def in_reading_order(self) -> list[QWidget]:
        """What takes the keyboard: the cases there are, then what opens another."""
        there = (self._lines.itemAtPosition(row, _BUTTON) for row in range(self._lines.rowCount()))
        buttons = [item.widget() for item in there if item is not None]
        return [*(one for one in buttons if one is not None), *self._openers.values()]

    # --- opening one

    def _make_openers(self) -> QWidget:
        self._new = QWidget()
        line = QHBoxLayout(self._new)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_SMALL)
        word = QLabel(translate("Case", "Open a case:"))
        word.setObjectName("muted")
        line.addWidget(word)
        self._openers = {kind: self._opener(line, kind) for kind in LATER_KINDS}
        line.addStretch(1)
        return self._new

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

    # --- what there is

    def _rebuild(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setObjectName("")
                old.deleteLater()
        for row, line in enumerate(self._shown):
            if isinstance(line, LaterCaseLine):
                told = (wording.state(line.state, line.kind), line.archive_number)
                self._add(row, line.opened_at.date(), wording.kind(line.kind), told, line.id)
            elif isinstance(line, tuple):
                registered_on, number, case_id = line
                self._add(row, registered_on, number, (), case_id, key=keys.ORIGINAL)

    def _add(
        self, row: int, day: date | None, name: str, told: tuple[str, ...], case_id: int | None, *, key: str = ""
    ) -> None:
        words = [QLabel(f"{day:%Y-%m-%d}" if day else ""), QLabel(name)]
        words.append(QLabel(" · ".join(part for part in told if part)))
        words[0].setObjectName("muted")
        words[2].setWordWrap(True)
        for place, label in enumerate(words):
            self._lines.addWidget(label, row, place)
        if case_id is not None:
            self._lines.addWidget(self._goer(name, lambda: self.case_wanted.emit(case_id), case_id, key), row, _BUTTON)

    def _goer(self, name: str, act: Callable[[], object], case_id: int, key: str) -> QPushButton:
        word = translate("Case", "Go to it")
        made = quiet_button(f"{word}   {key}" if key else word, act)
        made.setObjectName("original" if key else f"later_case_{case_id}")
        made.setAccessibleName(f"{word} {name}")
        return made


def _original(record: Any) -> tuple[date | None, str, int | None]:
    return record.original_date, record.original_number, record.original_id
