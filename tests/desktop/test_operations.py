"""Work away from the window's thread."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.background import Background, Failure
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.registers import Counter


@pytest.fixture
def background() -> Any:
    made = Background()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_arrives_on_the_window_thread(background: Background, qtbot: QtBot) -> None:
    arrived: list[tuple[int, int]] = []
    background.work(lambda: threading.get_ident(), done=lambda worker: arrived.append((worker, threading.get_ident())))
    assert background.busy
    qtbot.waitUntil(lambda: bool(arrived))
    worker, window = arrived[0]
    assert worker != window == threading.get_ident()
    assert not background.busy


def test_a_refusal_arrives_as_one_sentence_with_its_facts(background: Background, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise Refused(Refusal.SLOT_FULL, {"day": "2026-05-20", "time": "09:30"})

    with qtbot.waitSignal(background.failed) as told:
        background.work(refuse, done=lambda _: None)
    assert told.args is not None
    failure: Failure = told.args[0]
    assert failure.sentence == "2026-05-20 09:30 has just been filled; choose another slot."
    assert failure.code == "slot_full"


def test_an_unexpected_error_says_nothing_was_lost_and_keeps_its_details(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.failed) as told:
        background.work(lambda: 1 / 0, done=lambda _: None)
    assert told.args is not None
    failure: Failure = told.args[0]
    assert "ZeroDivisionError" not in failure.sentence
    assert "ZeroDivisionError" in failure.details


def test_long_work_reports_progress_and_can_be_stopped(background: Background, qtbot: QtBot) -> None:
    steps: list[int] = []
    going = threading.Event()

    def count(progress: Any) -> None:
        for step in range(10_000):
            progress(step, 10_000)
            steps.append(step)
            going.wait(0.002)

    with qtbot.waitSignal(background.progressed):
        background.work(count, done=lambda _: pytest.fail("it was stopped"))
    background.cancel()
    qtbot.waitUntil(lambda: not background.busy)
    assert len(steps) < 10_000


@pytest.mark.parametrize("way", ["method", "function that holds the page", "function that holds its method"])
def test_a_result_for_a_page_that_is_gone_is_dropped(background: Background, qtbot: QtBot, way: str) -> None:
    class Gone(QObject):
        def take(self, value: object) -> None:
            pytest.fail(f"a dead page was told {value}")

    page = Gone()
    take = page.take
    ways: dict[str, Callable[[object], object]] = {
        "method": take,
        "function that holds the page": lambda value: page.take(value),
        "function that holds its method": lambda value: take(value),
    }
    background.work(lambda: 1, done=ways[way])
    shiboken6.delete(page)
    qtbot.waitUntil(lambda: not background.busy)


class _Page(QObject):
    """Keeps what it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show(self, value: str) -> None:
        self.shown.append(value)


def test_an_older_answer_never_covers_a_newer_one(counter: Counter, qtbot: QtBot) -> None:
    """Two readers read side by side; the first one is held up until the second one has ended."""
    operations = Operations(counter.register, counter.registrar)
    page, go_on = _Page(), threading.Event()
    answers = iter(("older", "newer"))

    def state(_: UnitOfWork) -> str:
        answer = next(answers)
        if answer == "older":
            assert go_on.wait(20)
        return answer

    operations.read(state, done=page.show)
    operations.read(state, done=page.show)
    qtbot.waitUntil(lambda: page.shown == ["newer"])
    go_on.set()
    qtbot.waitUntil(lambda: not operations.busy)
    assert page.shown == ["newer"]
    operations.read(lambda _: "another question", done=page.show)
    qtbot.waitUntil(lambda: page.shown == ["newer", "another question"])
    operations.close()
