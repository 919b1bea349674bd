"""The page of booklets by keyboard: in, to a window, back, void, lost, destroyed, counted, told by the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from registry_desktop.acts.blank_destruction import draw_up_list
from registry_desktop.acts.blank_movements import hand_out
from registry_desktop.acts.blanks import void
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.desktop.dialogs.document_dialog import DocumentDialog
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.officer import Role
from registry_desktop.queries.blank_desk import BlankDesk, blank_desk
from registry_desktop.queries.blanks import BlankStock
from registry_desktop.records.day_closing import Export
from tests.desktop.conftest import child
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import PASSWORD, Counter, standing

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
KIND = "marriage_certificate"
STOCK, ENDS, COUNT, LEDGER, PAPERS = range(5)


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


def desk(counter: Counter) -> BlankDesk:
    found: BlankDesk = counter.register.read(counter.reviewer, blank_desk)
    return found


def booklets(counter: Counter) -> BlankStock:
    [one] = desk(counter).stock
    return one


def show(window: MainWindow, view: int) -> Any:
    """Go to a view of the page, as its Alt key does; the view."""
    page: Any = window.page
    page._tabs.setCurrentIndex(view)
    return page.panel


def choose(keyboard: Keyboard, name: str, value: object) -> None:
    """Go to a choice by Tab and move down to a value."""
    keyboard.tab_to(name)
    box = keyboard.at
    assert isinstance(box, QComboBox)
    keyboard.press(Key.Key_Home)
    while box.currentData() != value:
        before = box.currentIndex()
        keyboard.press(Key.Key_Down)
        assert box.currentIndex() != before, f"{name} offers no {value}"


def answer(keyboard: Keyboard, **fields: str) -> None:
    """Fill the question that stands before the act and do it."""
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.fill(**fields)
    keyboard.push("do")


def test_a_range_comes_into_stock_once(window: MainWindow, counter: Counter, keyboard: Keyboard) -> None:
    child(window.page, QLineEdit, "first_number").setFocus()
    keyboard.press(Key.Key_F9)
    assert "Not filled in" in window.page.panel.complaint.text()  # type: ignore[attr-defined]
    keyboard.fill(first_number="10000021", last_number="10000030", supplier="省民政厅", paper_number="2026-17")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: booklets(counter).in_stock == 30)
    keyboard.until(lambda: window.status.message.text() == "10 booklets are in stock now.")
    assert desk(counter).movements[0].paper_number == "2026-17"
    keyboard.fill(first_number="10000030", last_number="10000031")
    keyboard.press(Key.Key_F9)
    complaint = window.page.panel.complaint  # type: ignore[attr-defined]
    keyboard.until(complaint.isVisible)
    assert complaint.text() == "The booklet 10000030 is in the register already."
    assert booklets(counter).in_stock == 30


def test_a_range_goes_to_a_window_and_comes_back(window: MainWindow, counter: Counter, keyboard: Keyboard) -> None:
    panel = window.page.panel  # type: ignore[attr-defined]
    child(window.page, QComboBox, "movement").setFocus()
    choose(keyboard, "movement", "handed_out")
    first = child(window.page, QLineEdit, "first_number")
    assert first.placeholderText() == "10000001"
    keyboard.fill(first_number="10000001", last_number="10000010")
    assert panel._count.text() == "10 booklets"
    choose(keyboard, "window", "2")
    choose(keyboard, "receiver", "registrar")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: booklets(counter).at_windows == 10)
    keyboard.until(lambda: window.status.message.text() == "10 booklets were handed out: window 2.")
    child(window.page, QComboBox, "movement").setFocus()
    choose(keyboard, "movement", "returned")
    keyboard.fill(first_number="10000006", last_number="10000010")
    choose(keyboard, "window", "3")
    choose(keyboard, "receiver", "registrar")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.complaint.isVisible)
    assert panel.complaint.text().startswith("The booklet 10000006 was handed out to window 2.")
    child(window.page, QComboBox, "movement").setFocus()
    choose(keyboard, "window", "2")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: booklets(counter).at_windows == 5)
    assert [one.movement for one in desk(counter).movements] == ["returned", "handed_out", "received"]


def test_a_damaged_blank_is_voided_and_a_missing_one_reported_before_two_persons(
    window: MainWindow, counter: Counter, keyboard: Keyboard
) -> None:
    show(window, ENDS)
    child(window.page, QLineEdit, "void_number").setFocus()
    keyboard.write("10000007")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Space)
    answer(keyboard, reason="封皮破损", second_login="registrar", second_password=PASSWORD)
    keyboard.until(lambda: booklets(counter).voided == 1)
    keyboard.until(lambda: child(window.page, QLineEdit, "void_number").text() == "")
    keyboard.write("10000008")
    for _ in range(2):
        keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Space)
    answer(keyboard, reason="清点不见", second_login="registrar", second_password=PASSWORD)
    keyboard.until(lambda: booklets(counter).lost == 1)
    assert booklets(counter).in_stock == 18


def test_voided_booklets_are_listed_and_destroyed(window: MainWindow, counter: Counter, keyboard: Keyboard) -> None:
    for number in ("10000001", "10000002"):
        counter.register.perform(
            counter.reviewer, void, kind=KIND, number=number, reason="污损", second=SecondOfficer("registrar", PASSWORD)
        )
    window.page.refresh()
    show(window, ENDS)
    panel = window.page.panel  # type: ignore[attr-defined]
    keyboard.until(lambda: panel._unlisted == 2)
    keyboard.press(Key.Key_F9)
    answer(keyboard)
    keyboard.until(lambda: bool(desk(counter).destructions))
    keyboard.until(lambda: panel._destroy.isEnabled() and QApplication.activeModalWidget() is None)
    keyboard.push("print_list")
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), DocumentDialog), doing="the list is shown")
    sheet: Any = QApplication.activeModalWidget()
    keyboard.until(lambda: sheet._print.isEnabled(), doing="it can be printed")
    assert sheet._content.startswith(b"%PDF")
    keyboard.push("close_document")
    keyboard.until(lambda: QApplication.activeModalWidget() is None)
    keyboard.push("destroy")
    answer(keyboard, second_login="registrar", second_password=PASSWORD)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QuestionDialog), "without the approval nothing is destroyed"
    assert asked._complaint.text() == "Not filled in: Approval."
    answer(keyboard, approval="测民婚7号")
    keyboard.until(lambda: booklets(counter).destroyed == 2)
    [listed] = desk(counter).destructions
    assert (listed.state, listed.approval, listed.witness) == ("destroyed", "测民婚7号", "登记员甲")


def test_f9_says_how_many_booklets_go_on_a_list_before_it_is_drawn_up_and_the_new_list_is_chosen(
    window: MainWindow, counter: Counter, keyboard: Keyboard
) -> None:
    def spoil(number: str) -> None:
        second = SecondOfficer("registrar", PASSWORD)
        counter.register.perform(counter.reviewer, void, kind=KIND, number=number, reason="污损", second=second)
        window.page.refresh()

    spoil("10000001")
    panel = show(window, ENDS)
    keyboard.until(lambda: panel._unlisted == 1)
    for place, number in enumerate(("2026-001", "2026-002")):
        keyboard.press(Key.Key_F9)
        keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog), doing="asked")
        asked = QApplication.activeModalWidget()
        assert asked is not None
        said = [label.text() for label in asked.findChildren(QLabel)]
        assert "1 voided booklets go on a new destruction list." in said
        keyboard.press(Key.Key_Return)
        keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="the safe answer")
        assert len(desk(counter).destructions) == place
        keyboard.press(Key.Key_F9)
        answer(keyboard)
        keyboard.until(lambda number=number: (one := panel._lists.table.current()) and one.number == number)  # type: ignore[misc]
        keyboard.until(lambda: not window.operations.busy and panel._unlisted == 0)
        spoil(f"1000001{place}")
        keyboard.until(lambda: panel._unlisted == 1)


def test_voiding_without_a_number_says_that_it_is_missing(window: MainWindow, keyboard: Keyboard) -> None:
    panel = show(window, ENDS)
    child(window.page, QLineEdit, "void_number").setFocus()
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Space)
    assert panel._lacks.isVisible()
    assert panel._lacks.text() == "Enter the number of the booklet first."
    assert keyboard.at.objectName() == "void_number"
    keyboard.write("1")
    assert not panel._lacks.isVisible()


def test_a_count_that_differs_is_kept_only_with_its_reason(
    window: MainWindow, counter: Counter, keyboard: Keyboard
) -> None:
    arguments = {"kind": KIND, "first": "10000001", "last": "10000010", "window": "3", "receiver": "registrar"}
    counter.register.perform(counter.reviewer, hand_out, **arguments)
    window.page.refresh()
    keyboard.until(lambda: not window.operations.busy)
    panel = show(window, COUNT)
    assert child(panel, QComboBox, "window").currentData() == "3"
    child(panel, QComboBox, "kind").setFocus()
    keyboard.tab_to("counted")
    keyboard.replace("9")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.press(Key.Key_Escape)
    assert all(one.counted is None for one in desk(counter).places)
    keyboard.until(lambda: QApplication.activeModalWidget() is None)
    keyboard.press(Key.Key_F9)
    answer(keyboard, reason="一本在复印")
    keyboard.until(lambda: desk(counter).places[1].counted is not None)
    counted = desk(counter).places[1].counted
    assert counted is not None
    assert (counted.expected, counted.counted, counted.reason) == (10, 9, "一本在复印")


def test_the_ledger_adds_up_leaves_as_a_file_and_tells_one_booklet(
    window: MainWindow, counter: Counter, keyboard: Keyboard, tmp_path: Path
) -> None:
    panel = show(window, LEDGER)
    keyboard.until(lambda: panel._table.count == 2)
    assert panel._sums.text() == "✓ Every booklet and every number is accounted for."
    path = tmp_path / "ledger.csv"
    panel.export_to(path, "csv")
    keyboard.until(lambda: window.status.message.text() == f"Exported: {path}")
    assert path.read_text(encoding="utf-8-sig").splitlines()[1].startswith("Marriage certificate,whole office,0,20")
    noted = counter.register.read(counter.reviewer, lambda work: work.get(Export, 1))
    assert (noted.what, noted.row_count) == ("blanks", 2)
    child(window.page, QLineEdit, "story_number").setFocus()
    keyboard.write("10000003")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: panel._story.table.count == 1)


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.REGISTRAR, Role.REVIEWER, Role.STOCK_KEEPER])
def test_every_view_stands_for_whoever_sees_the_page_with_what_that_person_may_do(
    counter: Counter, qtbot: QtBot, keyboard: Keyboard, role: Role
) -> None:
    new = NewOfficer("one", "某员", PASSWORD, frozenset({role}), "HJ7", date(2030, 12, 31))
    counter.register.perform(counter.administrator, enrol, new=new)
    counter.register.perform(
        counter.reviewer, void, kind=KIND, number="10000001", reason="污损", second=SecondOfficer("registrar", PASSWORD)
    )
    counter.register.perform(counter.reviewer, draw_up_list)
    made = MainWindow(Operations(counter.register, standing(counter.register, "one")), "test")
    qtbot.addWidget(made)
    made.show()
    made.go_to("certificates")
    verbs = []
    for view in range(5):
        panel = show(made, view)
        keyboard.until(lambda: not made.operations.busy)
        verbs.append(panel.verb())
    keeps, counts = role is Role.STOCK_KEEPER, role is not Role.RECEPTION
    assert verbs == [
        "Take into stock" if keeps else "",
        "Draw up a list" if keeps else "",
        "Keep the count" if counts else "",
        "",
        "",
    ]
    assert not made.notice.isVisible()
    made.close()


def test_the_papers_of_the_day_lead_to_their_case(window: MainWindow, counter: Counter, keyboard: Keyboard) -> None:
    couple = CoupleAtTheCounter(counter).entered()
    window.page.refresh()
    table = show(window, PAPERS).table
    keyboard.until(lambda: bool(table.count == 2))
    table.setFocus()
    table.selectRow(0)
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: window.page is window.pages["marriage"])
    page = window.page
    assert page._desk.registration_id == couple.id  # type: ignore[attr-defined]
