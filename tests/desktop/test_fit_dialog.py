"""A printer is fitted at its window: the ruler sheet printed, eight numbers typed, the check page measured."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.dialogs.fit_dialog import FitDialog
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.sheet_fit import SheetFit, marks_of
from registry_desktop.records.printers import PrinterFit
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import Counter
from tests.scenarios.walk_holds import rows_of
from tests.virtual_printer import VirtualPrinter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
FAR = SheetFit(3.2, -1.7, 1.004, 1.004, 0.3)


@pytest.fixture
def operations(counter: Counter) -> Iterator[Operations]:
    made = Operations(counter.register, counter.registrar)
    yield made
    made.close()


def type_marks(dialog: FitDialog, fit: SheetFit) -> None:
    for pair, mark in zip(dialog.numbers, marks_of(190, 128), strict=True):
        for line, value in zip(pair, fit.at(mark), strict=True):
            line.setText(f"{value:.1f}")


def test_a_printer_is_fitted_and_the_fit_proved(
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    dialog, keyboard = FitDialog(operations), Keyboard(qtbot)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    keyboard.until(lambda: dialog.printer.count() > 0 and not operations.busy)
    dialog.printer.setCurrentText(virtual_printer.queue)
    dialog.sheet.setCurrentIndex(dialog.sheet.findData("booklet"))
    keyboard.until(lambda: not operations.busy)
    dialog._print.click()
    keyboard.until(lambda: "Now measure the crosses" in dialog._message.text(), doing="the ruler sheet is printed")
    assert len(virtual_printer.received()) == 1
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: "Cross A: type the distance in mm, about 20" in dialog._message.text())
    assert rows_of(counter, PrinterFit) == []

    type_marks(dialog, FAR)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: "Fitted on 2026-05-20: +3.2 / -1.7 mm, +0.30°." in dialog._message.text())
    [kept] = rows_of(counter, PrinterFit)
    assert (kept.printer, kept.paper, kept.driver) == (virtual_printer.queue, "booklet", "Printer - IPP Everywhere")

    type_marks(dialog, SheetFit(0.1, 0.1))
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: dialog._message.text() == "✓ 0.14 mm off at most. This printer fits.")
    assert rows_of(counter, PrinterFit)[0].residual_um == 141
