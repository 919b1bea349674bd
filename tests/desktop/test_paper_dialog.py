"""A paper is looked at, printed on a real (virtual) printer, and counts as printed only when the clerk says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from registry_desktop.acts.papers import spoil
from registry_desktop.acts.print_jobs import note_end, note_sent, reserve_print
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog, WantedPaper
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.operations import Operations
from registry_desktop.queries.files import PaperView, content_of, papers_of_registration
from registry_desktop.queries.print_jobs import unsettled_prints
from registry_desktop.records.certificates import IssuedPaper
from tests.acts.couples import on_blank, print_and_confirm, work_to
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.keyboard import Key, Keyboard
from tests.desktop.printing import prints_on
from tests.registers import Counter
from tests.scenarios.walk_holds import rows_of
from tests.virtual_printer import VirtualPrinter

BOOKLET = "marriage_certificate"
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
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer)
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


def booklet(counter: Counter, operations: Operations, qtbot: QtBot, case_id: int) -> PaperDialog:
    """The dialog of the man's booklet, which lies made."""
    made = next(
        paper
        for paper in counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
        if (paper.paper, paper.holder_role) == (BOOKLET, "man")
    )
    dialog = PaperDialog(operations, WantedPaper(case_id, BOOKLET, "man", "测试甲", "", made, on_booklet=True))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not operations.busy, timeout=30_000)
    return dialog


def paper_state(counter: Counter, case_id: int) -> str:
    papers = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    return next(paper.state for paper in papers if paper.paper == BOOKLET)


def test_a_booklet_counts_as_printed_when_its_own_number_is_scanned(
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer, "booklet")
    case_id, keyboard = work_to(counter, "printing"), Keyboard(qtbot)
    on_blank(counter, case_id, "man")
    dialog = booklet(counter, operations, qtbot, case_id)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: keyboard.at.objectName() == "scanned_blank", doing="its number is asked for")
    keyboard.replace("10000002")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: "10000001 was to be printed" in dialog._message.text(), doing="another booklet is refused")
    assert paper_state(counter, case_id) == "made"
    keyboard.replace("10000001")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: paper_state(counter, case_id) == "printed", doing="the right one counts")


def test_after_a_power_cut_the_dialog_asks_before_anything_is_sent_again(
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer, "booklet")
    case_id, keyboard = work_to(counter, "printing"), Keyboard(qtbot)
    made = on_blank(counter, case_id, "man")
    counter.register.perform(counter.registrar, reserve_print, paper_id=made.id, printer=virtual_printer.queue)
    dialog = booklet(counter, operations, qtbot, case_id)
    assert dialog._nothing.isVisible()
    assert not dialog._print.isVisible()
    assert "has anything come out?" in dialog._message.text()
    dialog._nothing.click()
    keyboard.until(dialog._print.isVisible, doing="it may be sent again")
    assert counter.register.read(counter.registrar, unsettled_prints) == ()
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: keyboard.at.objectName() == "scanned_blank", doing="printed")
    assert len(virtual_printer.received()) == 1


def test_a_paper_that_came_out_before_the_power_cut_keeps_the_printer_it_came_from(
    operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    case_id, keyboard = work_to(counter, "printing"), Keyboard(qtbot)
    made = on_blank(counter, case_id, "man")
    job = counter.register.perform(counter.registrar, reserve_print, paper_id=made.id, printer="Upstairs").value
    counter.register.perform(counter.registrar, note_sent, job_id=job.id, number=7)
    counter.register.perform(counter.registrar, note_end, job_id=job.id, state="out")
    booklet(counter, operations, qtbot, case_id)
    keyboard.until(lambda: keyboard.at.objectName() == "scanned_blank")
    keyboard.replace("10000001")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: paper_state(counter, case_id) == "printed")
    assert next(one.printer for one in rows_of(counter, IssuedPaper) if one.id == made.id) == "Upstairs"


def test_a_paused_printer_is_told_in_the_dialog_and_nothing_is_sent(
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer, "booklet")
    case_id, keyboard = work_to(counter, "printing"), Keyboard(qtbot)
    on_blank(counter, case_id, "man")
    dialog = booklet(counter, operations, qtbot, case_id)
    virtual_printer.command("cupsdisable")
    try:
        keyboard.press(Key.Key_F9)
        keyboard.until(lambda: "is paused. Nothing was lost" in dialog._message.text())
        assert dialog._print.isEnabled()
    finally:
        virtual_printer.command("cupsenable")
    assert counter.register.read(counter.registrar, unsettled_prints) == ()


def test_an_issued_paper_is_printed_again_as_it_was_and_a_bad_print_changes_nothing(
    virtual_printer: VirtualPrinter, operations: Operations, counter: Counter, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer)
    case_id, keyboard = work_to(counter, "printing"), Keyboard(qtbot)
    print_and_confirm(counter, case_id, "marriage_review_form", "")
    *_, form = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    wanted = WantedPaper(case_id, form.paper, "", "", "", made=form, only_look=True, may_print_again=True)
    dialog = PaperDialog(operations, wanted)
    qtbot.addWidget(dialog)
    dialog.show()
    keyboard.until(lambda: dialog.printer.currentText() == virtual_printer.queue and dialog._print.isEnabled())
    assert dialog._print.text().startswith("Print again")
    dialog._print.click()
    keyboard.until(dialog._well.isVisible, doing="it is printed again")
    assert not dialog._wrong.isVisible(), "the paper that was issued is not spoiled by it"
    dialog._nothing.click()
    keyboard.until(lambda: dialog._print.isVisible() and dialog._print.isEnabled(), doing="it can be printed once more")
    dialog._print.click()
    keyboard.until(dialog._well.isVisible, doing="it is printed again")
    dialog._well.click()
    keyboard.until(lambda: not dialog.isVisible(), doing="confirmed")
    *_, now = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    assert now == form, "state, bytes and the moment of its first print are what they were"
    assert len(virtual_printer.received(at_least=2)) == 2


def test_of_a_booklet_there_is_no_second_print(operations: Operations, counter: Counter, qtbot: QtBot) -> None:
    case_id = work_to(counter, "printing")
    print_and_confirm(counter, case_id, "marriage_certificate", "man")
    *_, made = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    dialog = PaperDialog(
        operations, WantedPaper(case_id, made.paper, "man", "", "", made=made, only_look=True, on_booklet=True)
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._print.isVisible()


def test_a_bad_second_print_told_on_today_leaves_the_issued_paper_alone(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    print_and_confirm(counter, case_id, "marriage_review_form", "")
    *_, form = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    counter.register.perform(counter.registrar, reserve_print, paper_id=form.id, printer="Office")
    counter.register.perform(counter.registrar, spoil, paper_id=form.id, reason="卡纸")
    *_, now = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    assert now == form
    assert counter.register.read(counter.registrar, unsettled_prints) == ()
