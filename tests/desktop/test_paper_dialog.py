"""A paper is looked at, printed on a real (virtual) printer, and counts as printed only when the clerk says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog, WantedPaper
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.operations import Operations
from registry_desktop.queries.files import PaperView, content_of
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import Counter
from tests.virtual_printer import VirtualPrinter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def operations(counter: Counter) -> Iterator[Operations]:
    made = Operations(counter.register, counter.registrar)
    yield made
    made.close()


def show(operations: Operations, couple: CoupleAtTheCounter, qtbot: QtBot) -> PaperDialog:
    """The dialog of the man's declaration, drawn and with its printers."""
    dialog = PaperDialog(operations, WantedPaper(couple.id, "marriage_declaration", "man", "司马𠮷", ""))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not operations.busy, timeout=30_000)
    return dialog


def last_paper(couple: CoupleAtTheCounter) -> PaperView:
    return couple.view.papers[-1]


def test_what_the_printer_got_is_what_is_kept(
    virtual_printer: VirtualPrinter, app: Application, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    app.settings.change(plain_printer=virtual_printer.queue)
    couple, keyboard = CoupleAtTheCounter(counter), Keyboard(qtbot)
    dialog = show(operations, couple, qtbot)
    assert dialog.printer.currentText() == virtual_printer.queue
    keyboard.press(Key.Key_F9)
    qtbot.waitUntil(dialog._well.isVisible, timeout=60_000)
    assert last_paper(couple).state == "made", "a printer that took the job has not printed yet"
    [received] = virtual_printer.received()
    assert received.read_bytes()[:5] == b"%PDF-"
    paper = last_paper(couple)
    kept = counter.register.read(counter.registrar, content_of, registration_id=couple.id, digest=paper.digest)
    assert dialog._pdf == kept
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: last_paper(couple).state == "printed", doing="confirmed")


def test_a_file_that_cannot_be_written_is_told_and_another_place_does(
    operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    couple, keyboard = CoupleAtTheCounter(counter), Keyboard(qtbot)
    dialog = show(operations, couple, qtbot)
    good = dialog.path.text()
    dialog.path.setText("/dev/null/paper.pdf")
    keyboard.press(Key.Key_F9)
    told = dialog._message
    assert isinstance(told, QLabel)
    keyboard.until(lambda: told.text().startswith("✕ The file cannot be written"))
    dialog.path.setText(good)
    keyboard.press(Key.Key_F9)
    keyboard.until(dialog._well.isVisible, doing="kept in the second place")
    assert [paper.state for paper in couple.view.papers] == ["made"], "it was not made twice"


def test_a_paper_that_came_out_wrong_is_spoiled_with_a_reason_and_made_anew(
    operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    couple, keyboard = CoupleAtTheCounter(counter), Keyboard(qtbot)
    dialog = show(operations, couple, qtbot)
    keyboard.press(Key.Key_F9)
    keyboard.until(dialog._well.isVisible)
    dialog._wrong.click()
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.fill(reason="墨迹不清")
    keyboard.push("do")
    keyboard.until(lambda: last_paper(couple).state == "spoiled")
    assert last_paper(couple).reason == "墨迹不清"
    keyboard.until(lambda: dialog._print.isVisible() and dialog._print.isEnabled())
    dialog._print.click()
    keyboard.until(dialog._well.isVisible)
    assert [paper.state for paper in couple.view.papers] == ["spoiled", "made"]
