"""The entries of forms: what clerks type, and what is kept of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.keys import enter_moves_on
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry, read_date
from registry_desktop.desktop.widgets.identity_number_entry import IdentityNumberEntry, grouped
from registry_desktop.desktop.widgets.name_entry import NameEntry
from registry_desktop.domain import citizen_number
from tests.desktop.conftest import type_chinese

TODAY = date(2026, 5, 20)


@pytest.mark.parametrize("text", ["20260520", "2026-05-20", "0520", "2026.5.20", "2026年5月20日"])
def test_a_date_is_understood_however_clerks_write_it(text: str) -> None:
    assert read_date(text, today=TODAY) == date(2026, 5, 20)


@pytest.mark.parametrize("text", ["", "2026", "20260230", "202605200", "heute", "1305"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, today=TODAY) is None


@given(st.dates())
def test_every_day_typed_as_eight_digits_is_that_day(day: date) -> None:
    assert read_date(f"{day:%Y}".zfill(4) + f"{day:%m%d}", today=TODAY) == day


def test_a_date_entry_can_be_empty_and_writes_the_date_out(qtbot: QtBot) -> None:
    entry = DateEntry()
    qtbot.addWidget(entry)
    entry.set_value(None)
    assert entry.value() is None
    with qtbot.waitSignal(entry.value_changed):
        QTest.keyClicks(entry, "19950808")
    assert entry.value() == date(1995, 8, 8)
    QTest.keyClick(entry, Qt.Key.Key_Up)
    assert entry.text() == "1995-08-09"
    entry.clear()
    QTest.keyClicks(entry, "19951308")
    assert entry.value() is None
    assert entry.is_wrong()


def test_a_name_is_counted_in_characters_and_keeps_rare_ones_whole(qtbot: QtBot) -> None:
    entry = NameEntry()
    qtbot.addWidget(entry)
    entry.longest = 2
    type_chinese(entry, "张𠮷𠮷")
    assert entry.text() == "张𠮷"


def test_look_alike_dots_become_the_one_dot_of_names(qtbot: QtBot) -> None:
    window, entry, other = _two_entries(qtbot)
    type_chinese(entry, "买买提•艾力")
    other.setFocus()
    qtbot.waitUntil(lambda: entry.text() == "买买提·艾力")
    assert window.isVisible()


def test_a_citizen_number_groups_itself_while_one_types(qtbot: QtBot) -> None:
    entry = IdentityNumberEntry()
    qtbot.addWidget(entry)
    with qtbot.waitSignal(entry.understood) as understood:
        QTest.keyClicks(entry, "77010119900101908x")
    assert entry.text() == "770101 1990 0101 908X"
    assert entry.value() == "77010119900101908X"
    assert understood.args is not None
    assert understood.args[0].birth_date == date(1990, 1, 1)


def test_a_digit_typed_in_the_middle_stays_where_it_was_typed(qtbot: QtBot) -> None:
    entry = IdentityNumberEntry()
    qtbot.addWidget(entry)
    entry.set_value("77010119900101")
    entry.setCursorPosition(6)
    QTest.keyClicks(entry, "99")
    assert entry.value() == "7701019919900101"
    QTest.keyClicks(entry, "5")
    assert entry.value() == "77010199519900101"


@given(st.text("0123456789X", max_size=18))
def test_grouping_never_changes_the_number(number: str) -> None:
    assert citizen_number.compact(grouped(number)) == number


def test_a_passport_number_is_taken_as_it_is_printed(qtbot: QtBot) -> None:
    entry = IdentityNumberEntry()
    qtbot.addWidget(entry)
    entry.set_grouped(False)
    QTest.keyClicks(entry, "ab 12-345")
    assert entry.value() == "AB 12-345"


def test_a_code_is_found_by_its_digits_or_by_its_word(qtbot: QtBot) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_rows([("01", "汉族"), ("02", "蒙古族"), ("10", "朝鲜族")])
    line = box.lineEdit()
    assert line is not None
    for typed, code in (("10", "10"), ("汉族", "01"), ("蒙", "02")):
        line.clear()
        type_chinese(line, typed)
        line.editingFinished.emit()
        assert (box.code(), line.text()) == (code, {"01": "汉族", "02": "蒙古族", "10": "朝鲜族"}[code])


def test_an_unknown_code_is_shown_and_kept(qtbot: QtBot) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_rows([("01", "汉族")])
    box.set_code("20/30")
    assert (box.code(), box.currentText()) == ("20/30", "20/30")
    box.set_code("01")
    assert box.code() == "01"


def test_a_box_that_keeps_what_is_typed_hands_it_on_as_an_unknown_code(qtbot: QtBot) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_rows([("FRA", "法国"), ("GBR", "英国")])
    box.set_code("FRA")
    line = box.lineEdit()
    assert line is not None
    line.setText("Atlantis")
    box.settle()
    assert (box.code(), line.text()) == ("FRA", "法国")
    box.keep_typed()
    for typed, code in (("Atlantis", "Atlantis"), ("gbr", "GBR"), ("", "")):
        line.setText(typed)
        box.settle()
        assert box.code() == code


def test_enter_moves_on_and_shift_enter_goes_back(qtbot: QtBot) -> None:
    _, first, second = _two_entries(qtbot)
    QTest.keyClick(first, Qt.Key.Key_Return)
    qtbot.waitUntil(second.hasFocus)
    QTest.keyClick(second, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(first.hasFocus)


def _two_entries(qtbot: QtBot) -> tuple[QWidget, QLineEdit, QLineEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    enter_moves_on(window)
    column = QVBoxLayout(window)
    first, second = NameEntry(), NameEntry()
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    return window, first, second
