"""How long a window's event loop does not answer: a timer that ought to fire every few milliseconds, and its gaps."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 4


class Watchdog(QObject):
    """`doing` says what is under way; the longest gap of each is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.longest: dict[str, float] = {}
        self.over: dict[int, int] = {50: 0, 100: 0}
        self._last = perf_counter()
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self, doing: str) -> None:
        """Begin to watch."""
        self.doing, self._last = doing, perf_counter()
        self._timer.start()

    def now(self, doing: str) -> None:
        """Something else is under way from here."""
        self._tick()
        self.doing = doing

    def _tick(self) -> None:
        now = perf_counter()
        gap = 1_000 * (now - self._last) - EVERY_MS
        self._last = now
        self.longest[self.doing] = max(gap, self.longest.get(self.doing, 0.0))
        for limit in self.over:
            self.over[limit] += gap > limit
