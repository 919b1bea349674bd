"""Cycles are collected in the window's thread, and nowhere else.

Python collects cycles in whatever thread happens to allocate. In a worker's thread it would end models, tables and
windows of Qt that only the window's thread may end: Qt waits there for a lock that the window's thread holds, while
that one waits for the interpreter, and the program stands still for ever. So Python's own collector is switched off,
and a timer of the window collects what is due by Python's own counts.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_MS: Final = 500
NOTHING: Final = -1


class Collecting(QObject):
    """From its making on only the thread it lives in collects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> int:
    """Collect the oldest generation that is due; which, NOTHING where none is."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = next((one for one in (2, 1, 0) if limits[one] and counts[one] > limits[one]), NOTHING)
    if due != NOTHING:
        gc.collect(due)
    return due
