"""F4 reads the card into the party where the cursor is; what differs is offered, and nothing is written over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.case import CasePage
from tests.desktop.conftest import child
from tests.desktop.couples_at_the_counter import MAN_NUMBER, CoupleAtTheCounter
from tests.desktop.keyboard import Key, Keyboard
from tests.readers.cards import CARD, picture
from tests.registers import Counter

OF_THE_MAN = CARD | {
    "name": "司马𠮷",
    "number": MAN_NUMBER,
    "birth_date": "19980315",
    "valid_from": "20200601",
    "valid_until": "20300601",
}


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def folder(app: Application, tmp_path: Path) -> Path:
    """The folder of the reader's own program, as the settings name it."""
    made = tmp_path / "cards"
    made.mkdir()
    app.settings.change(card_reader="file", card_reader_place=str(made))
    return made


@pytest.fixture
def couple(counter: Counter) -> CoupleAtTheCounter:
    return CoupleAtTheCounter(counter)


@pytest.fixture
def page(
    counter: Counter, couple: CoupleAtTheCounter, folder: Path, keyboard: Keyboard, qtbot: QtBot
) -> Iterator[CasePage]:
    """The couple's case on the desk of a machine with a reader."""
    del folder
    window = MainWindow(Operations(counter.register, counter.registrar), "test")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.go_to("marriage", couple.id)
    made = window.page
    assert isinstance(made, CasePage)
    keyboard.until(lambda: made._desk.view is not None and not made.operations.busy, doing="open the case")
    yield made
    window.close()


def lay(folder: Path, **changes: str) -> None:
    (folder / "card.json").write_text(json.dumps(OF_THE_MAN | changes), encoding="utf-8")
    (folder / "card.bmp").write_bytes(picture())


def line(page: CasePage, role: str, name: str) -> QLineEdit:
    found = page._plan.body.fields.input(f"{role}.{name}")
    assert isinstance(found, QLineEdit)
    return found


def test_one_key_reads_a_card_into_the_party_at_the_cursor(
    couple: CoupleAtTheCounter, page: CasePage, folder: Path, keyboard: Keyboard
) -> None:
    lay(folder)
    line(page, "man", "phone").setFocus()
    keyboard.press(Key.Key_F4)
    keyboard.until(lambda: line(page, "man", "birth_date").text() == "1998-03-15", doing="the card is read")
    man = couple.view.record.man
    assert (man.ethnic_group, man.household_place, man.identity_issuer) == ("01", CARD["address"], CARD["issuer"])
    assert couple.view.record.woman.household_place == ""
    assert list(folder.iterdir()) == []
    keyboard.until(lambda: "sealed" in page._plan.body.evidence.told.text(), doing="the evidence is shown")
    assert page._plan.body.evidence.told.text().startswith("Man: card read at ")
    assert not page._plan.body.offer_strip.isVisible()


def test_what_the_card_says_otherwise_is_offered_and_taken_by_a_button(
    couple: CoupleAtTheCounter, page: CasePage, folder: Path, keyboard: Keyboard
) -> None:
    lay(folder, name="司马吉", address="测试县甲解放路2号")
    line(page, "man", "household_place").setFocus()
    keyboard.write("road 1")
    keyboard.press(Key.Key_F4)
    keyboard.until(page._plan.body.offer_strip.isVisible, doing="the difference is told")
    assert couple.view.record.man.name == "司马𠮷"
    assert couple.view.record.man.household_place == "road 1", "what was typed is saved before, and stays"
    child(page._plan.body.offer_strip, QPushButton, "take_from_card").click()
    keyboard.until(lambda: couple.view.record.man.name == "司马吉", doing="taken from the card")
    assert couple.view.record.man.household_place == "测试县甲解放路2号"


def test_without_a_card_or_a_place_for_it_the_officer_is_told(page: CasePage, keyboard: Keyboard, qtbot: QtBot) -> None:
    page._next.setFocus()
    with qtbot.waitSignal(page.said) as said:
        keyboard.press(Key.Key_F4)
    assert said.args == ["Put the cursor into the fields of the man or the woman, then read."]
    line(page, "woman", "phone").setFocus()
    with qtbot.waitSignal(page.went_wrong) as told:
        keyboard.press(Key.Key_F4)
    assert told.args[0].code == "reader_no_card"
