"""The papers that are due, printed in one go from the window and confirmed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.dialogs.batch_dialog import BatchDialog
from registry_desktop.desktop.operations import Operations
from registry_desktop.queries.due_papers import due_papers
from tests.acts.couples import work_to
from tests.desktop.keyboard import Key, Keyboard
from tests.desktop.printing import prints_on
from tests.registers import Counter
from tests.scenarios.hall import ZHAO_AND_QIAN
from tests.virtual_printer import VirtualPrinter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def operations(counter: Counter) -> Iterator[Operations]:
    made = Operations(counter.register, counter.registrar)
    yield made
    made.close()


def opened(operations: Operations, qtbot: QtBot) -> tuple[BatchDialog, Keyboard]:
    dialog, keyboard = BatchDialog(operations), Keyboard(qtbot)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    keyboard.until(lambda: not operations.busy and dialog.paper.count() > 0, doing="what is due is listed")
    return dialog, keyboard


def test_f9_prints_all_and_f9_again_confirms_them(
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer)
    work_to(counter, "printing")
    work_to(counter, "approved", ZHAO_AND_QIAN)
    count = len(counter.register.read(counter.registrar, due_papers))
    dialog, keyboard = opened(operations, qtbot)
    assert dialog._print.text() == f"Print {count} papers   F9"
    keyboard.press(Key.Key_F9)
    keyboard.until(dialog._well.isVisible, doing="they are printed")
    assert f"{count} of {count} came out" in dialog._told.text()
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: not dialog.isVisible(), doing="they are confirmed")
    assert counter.register.read(counter.registrar, due_papers) == ()


def test_one_kind_of_paper_alone(
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer)
    work_to(counter, "checking")
    work_to(counter, "printing", ZHAO_AND_QIAN)
    dialog, keyboard = opened(operations, qtbot)
    dialog.paper.setCurrentIndex(dialog.paper.findData("marriage_review_form"))
    assert {line.due.paper for line in dialog._lines} == {"marriage_review_form"}
    keyboard.press(Key.Key_F9)
    keyboard.until(dialog._well.isVisible, doing="they are printed")
    assert len(virtual_printer.received()) == len(dialog._lines)


def test_without_a_chosen_printer_it_says_where_to_choose_one(
    operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    work_to(counter, "printing")
    dialog, _ = opened(operations, qtbot)
    assert "No printer for plain sheets is chosen under Printers" in dialog._told.text()
    assert not dialog._print.isEnabled()


def test_nothing_due_is_said(operations: Operations, qtbot: QtBot) -> None:
    dialog, _ = opened(operations, qtbot)
    assert not dialog.list.is_filled
    assert not dialog._print.isEnabled()
