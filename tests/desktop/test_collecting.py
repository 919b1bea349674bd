"""Qt's objects end in the window's thread, however much the workers allocate."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.collecting import NOTHING, collect_due


class _Knot(QObject):
    """A piece of the window that nobody holds any more but itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def _tied(ended_in: list[str]) -> None:
    weakref.finalize(_Knot(), lambda: ended_in.append(threading.current_thread().name))


def _allocate() -> None:
    for _ in range(200):
        knots = [[] for _ in range(1000)]  # type: list[list[object]]
        for one in knots:
            one.append(one)


@pytest.mark.usefixtures("app")
def test_a_worker_ends_nothing_of_the_window(qtbot: QtBot) -> None:
    gc.collect()
    ended_in: list[str] = []
    for _ in range(50):
        _tied(ended_in)
    worker = threading.Thread(target=_allocate, name="worker")
    worker.start()
    worker.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: len(ended_in) == 50, timeout=5_000)
    assert set(ended_in) == {threading.current_thread().name}


@pytest.mark.usefixtures("app")
def test_only_what_is_due_is_collected() -> None:
    assert not gc.isenabled()
    gc.collect()
    assert collect_due() == NOTHING
    _allocate()
    assert collect_due() == 0
