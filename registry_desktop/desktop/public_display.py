"""叫号屏: the hall's public screen. Numbers and windows in large type, how many wait; never a name or a business.

It reads the board itself whenever a number changes on any desk, and lights what was called in the last seconds.
"""

from datetime import datetime
from time import monotonic
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.second_screen import make_second_window, show_beside
from registry_desktop.desktop.spoken_calls import SpokenCalls
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.hall import Board, Call, board

ROWS: Final = 5
"""Calls that are shown: the newest above."""
LIT_SECONDS: Final = 12
CLOCK_MS: Final = 1_000
READ_ANEW_SECONDS: Final = 30
_LARGEST: Final = 0.105
"""Height of a called number as a share of the window's."""


class PublicDisplay(QWidget):
    """One window for the second screen. Closing it ends nothing; it opens again when asked."""

    def __init__(self, operations: Operations, office: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        make_second_window(self, translate("PublicDisplay", "Public screen"))
        self._operations, self._clerk = operations, parent
        self._board: Board | None = None
        self._read_at = monotonic()
        self._spoken: set[tuple[str, int]] | None = None
        self._speech = SpokenCalls(self)
        self._office = QLabel(office)
        self._clock = QLabel()
        self._clock.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._cells = [(QLabel(), QLabel()) for _ in range(ROWS)]
        self._waiting = QLabel()
        self._waiting.setWordWrap(True)
        self._lay_out()
        self._tick = QTimer(self, interval=CLOCK_MS)
        self._tick.timeout.connect(self._pass_second)
        operations.changed.connect(self._look)

    def open_beside(self) -> None:
        """Whole on the second screen, or as a window of its own where there is only one."""
        self._tick.start()
        self._pass_second()
        self._read()
        show_beside(self, self._clerk)

    @property
    def lines(self) -> list[tuple[str, str]]:
        """(number, window) of every call as it stands on the screen."""
        return [(number.text(), window.text()) for number, window in self._cells if number.text()]

    def show_board(self, found: Board) -> None:
        """Show who is called where; what is newly called is spoken where an engine is installed."""
        self._board = found
        calls = (*found.called, *found.serving)[:ROWS]
        for place, (number, window) in enumerate(self._cells):
            call = calls[place] if place < len(calls) else None
            number.setText(call.number if call else "")
            window.setText(translate("PublicDisplay", "Window {window}").format(window=call.window) if call else "")
        self._read_at = monotonic()
        self._light()
        counts = "　".join(
            translate("PublicDisplay", "{letter}: {count} waiting").format(letter=letter, count=count)
            for letter, count in found.waiting
        )
        self._waiting.setText(counts or translate("PublicDisplay", "Nobody is waiting"))
        self._speak(found)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as it fits."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Closed: nothing is read or spoken any more."""
        super().hideEvent(event)
        self._tick.stop()
        self._spoken = None

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        whole.setSpacing(theme.SPACE_PAGE)
        head = QHBoxLayout()
        head.addWidget(self._office, 1)
        head.addWidget(self._clock)
        whole.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_PAGE * 2)
        self._heads = (
            QLabel(translate("PublicDisplay", "Number")),
            QLabel(translate("PublicDisplay", "Please go to")),
        )
        for column, label in enumerate(self._heads):
            label.setObjectName("muted")
            grid.addWidget(label, 0, column)
        for row, cells in enumerate(self._cells, 1):
            for column, cell in enumerate(cells):
                cell.setMargin(theme.SPACE)
                grid.addWidget(cell, row, column)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        whole.addLayout(grid, 1)
        whole.addWidget(self._waiting)

    def _look(self, changes: Changes) -> None:
        if self.isVisible() and changes.concerns("queue_ticket"):
            self._read()

    def _read(self) -> None:
        self._operations.read(board, done=self.show_board)

    def _pass_second(self) -> None:
        """The clock goes on, what was called some seconds ago is lit no longer; now and then the board is read anew, in
        case a word of another desk was lost."""
        self._clock.setText(f"{datetime.now().astimezone():%H:%M:%S}")
        self._light()
        if self.isVisible() and monotonic() - self._read_at > READ_ANEW_SECONDS:
            self._read()

    def _light(self) -> None:
        found = self._board
        calls = (*found.called, *found.serving)[:ROWS] if found is not None else ()
        for place, cells in enumerate(self._cells):
            call = calls[place] if place < len(calls) else None
            name = "lit" if call is not None and found is not None and self._is_new(call, found) else ""
            for cell in cells:
                if cell.objectName() != name:
                    cell.setObjectName(name)
                    cell.style().polish(cell)

    def _is_new(self, call: Call, found: Board) -> bool:
        passed = (found.now - call.called_at).total_seconds() + monotonic() - self._read_at
        return call in found.called and passed < LIT_SECONDS

    def _speak(self, found: Board) -> None:
        """What was called since the last look; at the first look nothing, it was spoken already."""
        calls = {(call.number, call.calls): call for call in found.called}
        if self._spoken is not None:
            for key in calls.keys() - self._spoken:
                self._speech.say(calls[key].number, calls[key].window)
        self._spoken = set(calls)

    def _fit(self) -> None:
        large = max(14, round(self.height() * _LARGEST * 0.72))
        small = max(9, round(self.height() * 0.032))
        for cells in self._cells:
            for cell in cells:
                cell.setFont(_sized(self.font(), large, bold=True))
        for label in (self._office, self._clock, *self._heads, self._waiting):
            label.setFont(_sized(self.font(), small))


def _sized(font: QFont, points: int, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSize(points)
    made.setBold(bold)
    return made
