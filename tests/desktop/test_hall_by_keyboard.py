"""By keyboard alone a couple is booked, moved, checked in, called and served, another one cancelled.

A second window, in a process of its own, shows each of it within a second.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.pages.booking import BookingPage
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.desktop.pages.hall import HallPage
from registry_desktop.desktop.pages.today import TodayPage
from registry_desktop.house import House
from registry_desktop.launch import Launch
from registry_desktop.queries.appointments import BookingView, bookings_between
from registry_desktop.queries.hall import Hall, hall
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from tests.desktop.keyboard import Key, Keyboard, main_window
from tests.desktop.test_register_a_couple import _sign_in
from tests.registers import DAY, Counter

ROOT = Path(__file__).resolve().parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE_SECONDS = 40.0
FIRST = {"man_name": "司马相如", "woman_name": "卓文君"}
SECOND = {"man_name": "丁一", "woman_name": "王五"}


@pytest.fixture
def launch(app: Application, counter: Counter) -> Iterator[Launch]:
    """The sign-in window waits; the slots of the day are laid out."""
    counter.register.perform(counter.reviewer, lay_out_slots, first=DAY, last=DAY)
    app.settings.change(window_number="3")
    started = Launch(app)
    started.sign_in.show()
    started._opened(House(counter.register, is_set_up=True, office_name="测试县甲民政局婚姻登记处"))
    yield started
    started.close()


class SecondWindow:
    """The other desk: what it shows is read from what its process prints, line by line, with the moment."""

    def __init__(self, place: Place, file: Path) -> None:
        where: dict[str, object]
        if isinstance(place, LocalFile):
            where = {"path": str(place.path)}
        else:
            assert isinstance(place, CentralServer)
            where = {"host": place.host, "database": place.database, "user": place.user, "port": place.port}
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        self._file = file
        self._output = file.open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.second_window", json.dumps(where)],
            cwd=ROOT,
            env=environment,
            stdout=self._output,
        )

    def seen(self) -> list[tuple[float, str]]:
        """(moment, what stands on its pages) of each look that differed from the one before."""
        lines = self._file.read_text(encoding="utf-8").splitlines()
        return [(float(moment), told) for moment, _, told in (line.partition(" ") for line in lines)]

    def shows(self, *words: str) -> float | None:
        """The moment at which it first showed all of these."""
        return next((moment for moment, told in self.seen() if all(word in told for word in words)), None)

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._output.close()


@pytest.fixture
def second(place: Place, counter: Counter, tmp_path: Path) -> Iterator[SecondWindow]:
    del counter  # the register is set up and clerks stand ready
    made = SecondWindow(place, tmp_path / "second")
    yield made
    made.end()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.mark.usefixtures("launch")
def test_booked_moved_cancelled_checked_in_called_and_finished(
    keyboard: Keyboard, counter: Counter, second: SecondWindow
) -> None:
    _sign_in(keyboard)
    keyboard.until(lambda: second.shows("ready") is not None, doing="the second window is open")

    _go(keyboard, Key.Key_2, BookingPage)
    _book(keyboard, FIRST)
    keyboard.until(lambda: _stands(counter, FIRST) == ("booked", 510), doing="booked")
    _within_a_second(keyboard, second, "司马相如 booked 08:30")
    _book(keyboard, SECOND)
    keyboard.until(lambda: _stands(counter, SECOND) == ("booked", 510), doing="booked")

    _mark(keyboard, 0)
    keyboard.push("move_booking")
    _to_the_grid(keyboard)
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: _stands(counter, FIRST) == ("booked", 540), doing="moved")
    _within_a_second(keyboard, second, "司马相如 booked 09:00")

    _to_the_grid(keyboard)
    keyboard.press(Key.Key_Up)
    _mark(keyboard, 0)
    keyboard.push("cancel_booking")
    keyboard.until(lambda: keyboard.at.objectName() == "cancel_reason", doing="the reason is asked for")
    keyboard.write("来电取消")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: _stands(counter, SECOND) == ("cancelled_by_party", 510), doing="cancelled")
    _within_a_second(keyboard, second, "丁一 cancelled_by_party")

    _go(keyboard, Key.Key_1, TodayPage)
    keyboard.until(lambda: keyboard.at.objectName() == "check_in")
    keyboard.write("司马相如")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: _stands(counter, FIRST)[0] == "arrived", doing="checked in")
    _within_a_second(keyboard, second, "waiting A001")

    _go(keyboard, Key.Key_3, HallPage)
    _press_primary(keyboard, "Call the next number")
    keyboard.until(lambda: _ticket(counter) == "called", doing="called")
    _within_a_second(keyboard, second, "screen A001 Window 3")
    _press_primary(keyboard, "They are here")
    window = main_window()
    assert window is not None
    keyboard.until(lambda: isinstance(window.page, CasePage), doing="the case is opened")
    _within_a_second(keyboard, second, "serving A001")
    _go(keyboard, Key.Key_3, HallPage)
    _press_primary(keyboard, "Service finished")
    keyboard.until(lambda: _ticket(counter) == "finished", doing="finished")
    page = window.page
    assert isinstance(page, HallPage)
    keyboard.until(page._window._rating.isVisible, doing="the rating is asked for")
    keyboard.push("rate_5")
    keyboard.until(lambda: _hall(counter).done[0].evaluation == 5, doing="rated")
    _within_a_second(keyboard, second, "finished A001")


def _go(keyboard: Keyboard, key: Qt.Key, kind: type) -> None:
    keyboard.press(key, CONTROL)
    window = main_window()
    assert window is not None
    keyboard.until(lambda: isinstance(window.page, kind) and not window.operations.busy, doing=f"to {kind.__name__}")


def _book(keyboard: Keyboard, who: dict[str, str]) -> None:
    _to_the_grid(keyboard)
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: keyboard.at.objectName() == "man_name", doing="Enter on a slot begins")
    keyboard.fill(**who)
    keyboard.press(Key.Key_F9)


def _to_the_grid(keyboard: Keyboard) -> None:
    keyboard.tab_to("week_grid")


def _mark(keyboard: Keyboard, row: int) -> None:
    """Put the cursor on a booking of the slot, once what was changed last is shown."""
    window = main_window()
    assert window is not None
    keyboard.until(lambda: not window.operations.busy)
    keyboard.tab_to("slot_bookings")
    keyboard.press(Key.Key_Home, CONTROL)
    for _ in range(row):
        keyboard.press(Key.Key_Down)


def _press_primary(keyboard: Keyboard, word: str) -> None:
    window = main_window()
    assert window is not None

    def offered() -> bool:
        primary = window.page.primary()
        return primary is not None and primary.isEnabled() and primary.text().startswith(word)

    keyboard.until(offered, doing=word)
    keyboard.press(Key.Key_F9)
    assert not isinstance(QApplication.activeModalWidget(), QuestionDialog)


def _within_a_second(keyboard: Keyboard, second: SecondWindow, told: str) -> None:
    """The other desk shows it; by its own clock, at most a second after this one knew."""
    known = time.monotonic()
    keyboard.until(lambda: second.shows(*told.split(" | ")) is not None, doing=f"the second window shows {told!r}")
    shown = second.shows(*told.split(" | "))
    assert shown is not None
    assert shown - known < 1, f"{told!r} was seen {shown - known:.2f} s later"


def _stands(counter: Counter, who: dict[str, str]) -> tuple[str, int | None]:
    found: tuple[BookingView, ...] = counter.register.read(counter.reviewer, bookings_between, first=DAY, last=DAY)
    return next(((one.state, one.first_minute) for one in found if one.man_name == who["man_name"]), ("", None))


def _hall(counter: Counter) -> Hall:
    return counter.register.read(counter.reviewer, hall)


def _ticket(counter: Counter) -> str:
    found = _hall(counter)
    every = (*found.waiting, *found.called, *found.serving, *found.done)
    return next((one.state for one in every if one.number == "A001"), "")
