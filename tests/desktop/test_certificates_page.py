"""Booklets come into stock by range and leave it as damaged before two persons, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.queries.blanks import BlankStock, stock
from tests.desktop.conftest import child
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import PASSWORD, Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def window(counter: Counter, qtbot: QtBot) -> Iterator[MainWindow]:
    """The stock keeper's main window, the page of booklets open."""
    made = MainWindow(Operations(counter.register, counter.reviewer), "test")
    qtbot.addWidget(made)
    made.show()
    made.go_to("certificates")
    made.activateWindow()
    qtbot.waitUntil(lambda: not made.operations.busy, timeout=20_000)
    yield made
    made.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


def booklets(counter: Counter) -> BlankStock:
    [one] = counter.register.read(counter.reviewer, stock)
    return one


def test_a_range_comes_into_stock_once(window: MainWindow, counter: Counter, keyboard: Keyboard) -> None:
    child(window.page, QLineEdit, "first_number").setFocus()
    keyboard.fill(first_number="10000021", last_number="10000030")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: booklets(counter).in_stock == 30)
    assert window.status.message.text() == "10 booklets are in stock now."
    keyboard.fill(first_number="10000030", last_number="10000031")
    keyboard.press(Key.Key_F9)
    complaint = window.page._complaint  # type: ignore[attr-defined]
    keyboard.until(complaint.isVisible)
    assert complaint.text() == "The booklet 10000030 is in the register already."
    assert booklets(counter).in_stock == 30


def test_a_damaged_blank_is_voided_before_two_persons(window: MainWindow, counter: Counter, keyboard: Keyboard) -> None:
    line = child(window.page, QLineEdit, "void_number")
    line.setFocus()
    keyboard.write("10000007")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.fill(reason="封皮破损", second_login="registrar", second_password=PASSWORD)
    keyboard.push("do")
    keyboard.until(lambda: booklets(counter).voided == 1)
    assert booklets(counter).in_stock == 19


def test_the_papers_of_the_day_lead_to_their_case(window: MainWindow, counter: Counter, keyboard: Keyboard) -> None:
    couple = CoupleAtTheCounter(counter).entered()
    window.page.refresh()
    table = window.page._papers.table  # type: ignore[attr-defined]
    keyboard.until(lambda: table.count == 2)
    table.setFocus()
    table.selectRow(0)
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: window.page is window.pages["marriage"])
    page = window.page
    assert page._desk.registration_id == couple.id  # type: ignore[attr-defined]
