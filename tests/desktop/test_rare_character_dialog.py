"""F11 in a name: a rare character is found, shown large, and stands where the cursor was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from registry_desktop import locations
from registry_desktop.desktop.dialogs import rare_character_dialog
from registry_desktop.desktop.dialogs.rare_character_dialog import RareCharacterDialog, find_characters, is_printable
from registry_desktop.desktop.widgets.name_entry import NameEntry
from tests.desktop.conftest import type_chinese
from tests.desktop.keyboard import Key, Keyboard


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[NameEntry]:
    """A name in a window, its cursor behind the surname."""
    window = QWidget()
    column = QVBoxLayout(window)
    made = NameEntry()
    column.addWidget(made)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    made.setText("张明")
    made.setFocus()
    made.setCursorPosition(1)
    yield made
    del window  # until here it held the line


def opened(line: NameEntry) -> RareCharacterDialog:
    QTest.keyClick(line, Key.Key_F11)
    dialog = line.window().findChild(RareCharacterDialog)
    assert dialog is not None
    return dialog


def listed(dialog: RareCharacterDialog) -> str:
    return "".join(dialog.found.item(row).text() for row in range(dialog.found.count()))


def test_a_character_found_by_its_parts_goes_where_the_cursor_stands(line: NameEntry, keyboard: Keyboard) -> None:
    dialog = opened(line)
    edited: list[str] = []
    line.textEdited.connect(edited.append)
    type_chinese(dialog.line, "龙天")
    keyboard.until(lambda: "䶮" in listed(dialog), doing="it is found")
    keyboard.until(lambda: "is printed" in dialog._values["printed"].text(), doing="the fonts are asked")
    assert dialog.large.text() == listed(dialog)[0]
    keyboard.press(Key.Key_Down)
    while dialog.large.text() != "䶮":
        keyboard.press(Key.Key_Right)
    assert dialog._values["gb_code"].text() == "FE9F"
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: line.text() == "张䶮明", doing="it stands in the name")
    assert edited == ["张䶮明"], "the form counts it as typed"


def test_enter_takes_the_first_one_once_the_search_has_answered(line: NameEntry, keyboard: Keyboard) -> None:
    dialog = opened(line)
    dialog.line.setText("U+20BB7")
    QTest.keyClick(dialog.line, Key.Key_Return)
    assert line.text() == "张明", "what has not been found yet is not taken"
    keyboard.until(lambda: line.text() == "张𠮷明", doing="it is taken once it is found")


def test_enter_never_takes_what_was_found_before(line: NameEntry, keyboard: Keyboard) -> None:
    dialog = opened(line)
    dialog.line.setText("U+20BB7")
    keyboard.until(lambda: listed(dialog) == "𠮷")
    dialog.line.setText("U+4DAE")
    QTest.keyClick(dialog.line, Key.Key_Return)
    keyboard.until(lambda: line.text() == "张䶮明", doing="the new one is taken")


def test_nothing_found_is_said_and_esc_leaves_the_name_alone(line: NameEntry, keyboard: Keyboard) -> None:
    dialog = opened(line)
    dialog.line.setText("zzz")
    keyboard.until(lambda: dialog._told.text() == "0 found")
    assert not dialog._use.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert line.text() == "张明"


def test_a_name_that_may_not_be_changed_offers_nothing(line: NameEntry) -> None:
    line.setReadOnly(True)
    QTest.keyClick(line, Key.Key_F11)
    assert line.window().findChild(RareCharacterDialog) is None


def test_what_no_font_draws_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine with a Latin face alone."""
    (tmp_path / "papers").mkdir()
    fonts = (locations.resources() / "fonts.toml").read_text(encoding="utf-8")
    only_latin = fonts.split("[[face]]")
    kept = [part for part in only_latin[1:] if 'name = "latin"' in part]
    styles = "\n".join(f'{style} = ["latin"]' for style in ("song", "song_bold", "kai", "hei", "latin"))
    head = only_latin[0].split("[styles]")[0] + f"[styles]\n{styles}\n\n"
    (tmp_path / "fonts.toml").write_text(head + "".join(f"[[face]]{part}" for part in kept), encoding="utf-8")
    monkeypatch.setattr(locations, "resources", lambda: tmp_path)
    rare_character_dialog._press.cache_clear()
    try:
        assert is_printable("A")
        assert not is_printable("䶮")
    finally:
        rare_character_dialog._press.cache_clear()


def test_the_table_is_found_where_the_program_lies() -> None:
    assert [one.character for one in find_characters("FE9F")] == ["䶮"]
