"""The page of printers: what this machine has, a test page, a choice kept by keyboard and used by the next paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.acts.printer_choices import choose_printer
from registry_desktop.desktop.dialogs.fit_dialog import FitDialog
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog, WantedPaper
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.printers import PrintersPage
from registry_desktop.queries.printer_choices import choice_for, choices_of_window
from tests.acts.couples import work_to
from tests.desktop.conftest import child
from tests.desktop.keyboard import Key, Keyboard
from tests.desktop.printing import prints_on
from tests.desktop.windows import texts
from tests.registers import Counter
from tests.virtual_printer import RASTER_QUEUE, VirtualPrinter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def page(counter: Counter, qtbot: QtBot, keyboard: Keyboard) -> Iterator[PrintersPage]:
    """The registrar's page of printers."""
    window = MainWindow(Operations(counter.register, counter.registrar), "test")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.go_to("printers")
    made = window.page
    assert isinstance(made, PrintersPage)
    keyboard.until(lambda: not made.operations.busy)
    yield made
    window.close()


def test_the_printers_are_listed_with_their_state_and_one_prints_a_test_page(
    virtual_printers: dict[str, VirtualPrinter], virtual_printer: VirtualPrinter, page: PrintersPage, keyboard: Keyboard
) -> None:
    keyboard.until(lambda: len(page.printers_table.rows()) == len(virtual_printers), doing="the printers are listed")
    assert {row.printer.name for row in page.printers_table.rows()} == set(virtual_printers)
    page.printers_table.go_to(virtual_printer.queue)
    said: list[str] = []
    page.said.connect(said.append)
    keyboard.press(Key.Key_F6)
    keyboard.until(lambda: said == [f"{virtual_printer.queue} has printed the test page."], doing="the test page")
    assert len(virtual_printer.received()) == 1


def test_a_paused_printer_is_told_before_anything_is_printed(
    virtual_printer: VirtualPrinter, page: PrintersPage, keyboard: Keyboard
) -> None:
    virtual_printer.command("cupsdisable")
    try:
        page.refresh()
        keyboard.until(
            lambda: any(row.printer.trouble == "paused" for row in page.printers_table.rows()), doing="it is told"
        )
        page.printers_table.go_to(virtual_printer.queue)
        keyboard.until(lambda: any("is paused. Nothing was lost" in word for word in texts(page, QLabel)))
    finally:
        virtual_printer.command("cupsenable")


def test_a_choice_is_kept_by_keyboard_and_the_next_paper_goes_there_so(
    virtual_printer: VirtualPrinter, page: PrintersPage, keyboard: Keyboard, counter: Counter, qtbot: QtBot
) -> None:
    keyboard.until(lambda: page.form.box("printer").count() > 0, doing="the printers are offered")
    page.form.box("paper").setFocus()
    keyboard.replace("Review form")
    keyboard.press(Key.Key_Return)
    page.form.box("printer").setCurrentText(virtual_printer.queue)
    assert not page.form.box("duplex").isEnabled(), "this printer prints on one side only"
    child(page, type(page.form.binding.input("copies")), "copies").setFocus()
    keyboard.replace("2")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: bool(counter.register.read(counter.registrar, choices_of_window)), doing="kept")
    kept = counter.register.read(counter.registrar, choice_for, paper="marriage_review_form")
    assert kept is not None
    assert (kept.paper, kept.printer, kept.copies) == ("marriage_review_form", virtual_printer.queue, 2)
    keyboard.until(lambda: len(page.choices.table.rows()) == 1, doing="it is listed")

    case_id = work_to(counter, "printing")
    wanted = WantedPaper(case_id, "marriage_review_form", "", "", "")
    dialog = PaperDialog(page.operations, wanted)
    qtbot.addWidget(dialog)
    dialog.show()
    keyboard.until(lambda: dialog.printer.currentText() == virtual_printer.queue, doing="its printer is offered")
    dialog._print.click()
    keyboard.until(dialog._well.isVisible, doing="it is printed")
    virtual_printer.received()
    [told] = virtual_printer.printed_with()
    assert (told["IPP_SIDES"], told["IPP_COPIES"]) == ("one-sided", "2")


def test_a_choice_is_withdrawn(page: PrintersPage, keyboard: Keyboard, counter: Counter) -> None:
    counter.register.perform(counter.registrar, choose_printer, printer="Gone")
    page.refresh()
    keyboard.until(lambda: len(page.choices.table.rows()) == 1)
    page.choices.table.selectRow(0)
    assert page.form.binding.values()["printer"] == "Gone", "a printer that is away stays in its choice"
    child(page, QPushButton, "drop_choice").click()
    keyboard.until(lambda: page.choices.table.rows() == [], doing="withdrawn")


def test_a_paper_whose_printer_is_away_says_so(
    page: PrintersPage, keyboard: Keyboard, counter: Counter, qtbot: QtBot
) -> None:
    counter.register.perform(counter.registrar, choose_printer, printer="Gone")
    dialog = PaperDialog(page.operations, WantedPaper(work_to(counter, "printing"), "marriage_review_form", "", "", ""))
    qtbot.addWidget(dialog)
    dialog.show()
    keyboard.until(lambda: "Gone, chosen for this paper, is not there" in dialog._message.text())


def test_the_fit_begins_with_the_printer_that_was_chosen(
    virtual_printers: dict[str, VirtualPrinter], page: PrintersPage, keyboard: Keyboard
) -> None:
    keyboard.until(lambda: len(page.printers_table.rows()) == len(virtual_printers))
    page.printers_table.go_to(RASTER_QUEUE)
    child(page, QPushButton, "fit_printer").click()
    dialog = page.findChild(FitDialog)
    assert dialog is not None
    keyboard.until(lambda: dialog.printer.currentText() == RASTER_QUEUE, doing="it is chosen there too")
    assert dialog.tray.itemText(0) == "usual"


def test_a_test_page_never_goes_onto_booklets(
    virtual_printer: VirtualPrinter, page: PrintersPage, keyboard: Keyboard, counter: Counter
) -> None:
    prints_on(counter, virtual_printer, "booklet")
    page.refresh()
    keyboard.until(lambda: len(page.choices.table.rows()) == 1 and page.printers_table.count > 0)
    page.printers_table.go_to(virtual_printer.queue)
    said: list[str] = []
    page.said.connect(said.append)
    keyboard.press(Key.Key_F6)
    assert said == [f"{virtual_printer.queue} holds Booklets: a test page would spoil them. Use “Fit …” instead."]
    assert virtual_printer.printed_with() == []


def test_what_is_half_typed_stays_when_the_page_is_read_again(
    virtual_printers: dict[str, VirtualPrinter], page: PrintersPage, keyboard: Keyboard, counter: Counter
) -> None:
    counter.register.perform(counter.registrar, choose_printer, paper="booklet", printer="Gone")
    page.refresh()
    keyboard.until(lambda: len(page.choices.table.rows()) == 1 and not page.operations.busy)
    page.choices.table.selectRow(0)
    keyboard.until(lambda: page.form.binding.values()["printer"] == "Gone")
    page.refresh()
    keyboard.until(lambda: not page.operations.busy and page.printers_table.count == len(virtual_printers))
    assert page.form.binding.values()["printer"] == "Gone", "a printer that is away is not turned into another"
