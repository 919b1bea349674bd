"""A couple is divorced by keyboard alone, in the real window, in two visits, on each database.

Between the visits the days pass and nobody touches the case. What came of it is read from the register.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.acts import blanks
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.house import House
from registry_desktop.launch import Launch
from registry_desktop.queries import audit, cases
from registry_desktop.records.registrations import DivorceRegistration
from tests.desktop.keyboard import Key, Keyboard, main_window
from tests.desktop.test_register_a_couple import _idle, _in_state, _next_step, _page, _print, _sign_in, _view
from tests.registers import PASSWORD, Counter

COUPLE = {
    "man_name": "郑强",
    "man_identity_number": "770102199508089139",
    "woman_name": "王静",
    "woman_identity_number": "780101199609099147",
}
SECOND_VISIT = date(2026, 6, 23)
"""The day after 20 May's thirty days, which end behind the Dragon Boat break."""


@pytest.fixture
def launch(app: Application, counter: Counter, tmp_path: Path) -> Iterator[Launch]:
    """The program as it stands after its register was opened, with divorce booklets in stock."""
    camera = tmp_path / "camera"
    camera.mkdir()
    Image.new("RGB", (700, 980), (150, 30, 40)).save(camera / "one.jpg")
    app.settings.change(camera_folder=str(camera))
    counter.register.perform(
        counter.reviewer, blanks.receive, kind="divorce_certificate", first="20000001", last="20000010"
    )
    started = Launch(app)
    started.sign_in.show()
    started._opened(House(counter.register, is_set_up=True, office_name="测试县甲民政局婚姻登记处"))
    yield started
    started.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.mark.usefixtures("launch")
def test_a_couple_is_divorced_by_keyboard_alone(keyboard: Keyboard, counter: Counter) -> None:
    _sign_in(keyboard)
    _come(keyboard)
    _enter(keyboard)
    _show_the_papers(keyboard)
    keyboard.press(Key.Key_F9)
    _answer(keyboard)
    keyboard.until(lambda: _in_state("app_accepted"), doing="accept the application")
    _print_next(keyboard, "divorce_receipt")
    assert _findings() == set()

    counter.clock.set_to(SECOND_VISIT, 9)
    keyboard.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    keyboard.until(lambda: _stored(counter).state == "window_open", doing="the day begins: time has passed")
    _come(keyboard)
    keyboard.until(lambda: _in_state("window_open"), doing="the couple's own case goes on")
    for key in (Key.Key_F2, Key.Key_F3):
        keyboard.press(key)
        keyboard.tick("present")
    _show_the_papers(keyboard)
    _next_step(keyboard, to="review")
    _ask_apart(keyboard)
    _take_photos(keyboard)
    _sign(keyboard)
    _next_step(keyboard, to="approved")
    for number in ("20000001", "20000002"):
        keyboard.write(number)
        keyboard.press(Key.Key_Return)
    _next_step(keyboard, to="printing")
    for role in ("man", "woman"):
        keyboard.until(_idle)
        keyboard.press(Key.Key_F9)
        keyboard.until(_prints_a_booklet, doing="on the blank, by the printer of certificates")
        _print(keyboard)
        keyboard.until(partial(_is_printed, role), doing="confirmed")
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    keyboard.until(_question)
    keyboard.fill(second_login="registrar", second_password=PASSWORD)
    keyboard.push("do")
    keyboard.until(lambda: _in_state("proof_read"), doing="proof-read")
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    _answer(keyboard)
    keyboard.until(lambda: _in_state("issued"), doing="issue")

    record = _stored(counter)
    assert (record.certificate_number, record.registration_date) == ("L770101-2026-000001", SECOND_VISIT)
    assert {(one.role, one.question) for one in record.answers} == {("man", "violence"), ("woman", "violence")}
    assert counter.register.read(counter.reviewer, audit.verify).holds


def _come(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F9)
    keyboard.fill(**COUPLE, business="divorce")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_F9)
    window = main_window()
    assert window is not None
    keyboard.until(lambda: isinstance(window.page, CasePage) and window.page._desk.view is not None)
    keyboard.until(lambda: _view().record.kind == "marriage.divorce" and _page()._plan.body.isVisible())


def _enter(keyboard: Keyboard) -> None:
    for key, role in ((Key.Key_F2, "man"), (Key.Key_F3, "woman")):
        keyboard.press(key)
        keyboard.tab_to("identity_number")
        keyboard.replace(COUPLE[f"{role}_identity_number"])
        keyboard.fill(ethnic_group="01", household_place="测试县甲人民路1号")
        keyboard.tick("present")
    keyboard.fill(marriage_certificate_number="J770101-2019-000412", married_on="20190909")
    keyboard.fill(agreement_will="agreed", agreement_children="nothing", agreement_property="agreed")
    keyboard.fill(agreement_debts="nothing", help_answer="declined")
    keyboard.press(Key.Key_Tab)
    keyboard.until(lambda: _findings() == {"DIV_PAPER_MISSING"}, doing="only papers are missing while one types")
    keyboard.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    keyboard.until(lambda: _view().record.man.birth_date == date(1995, 8, 8), doing="saved")


def _show_the_papers(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F2)
    for role in ("man", "woman"):
        keyboard.tick(f"{role}_resident_id_card_seen")
        keyboard.tick(f"{role}_marriage_certificate_seen")
    keyboard.tick("both_divorce_agreement_seen")
    keyboard.until(_idle)
    keyboard.until(lambda: not _findings(), doing="nothing is open")


def _ask_apart(keyboard: Keyboard) -> None:
    keyboard.until(lambda: keyboard.at.objectName() == "will", doing="the cursor waits in the man's will")
    keyboard.replace("willing")
    keyboard.press(Key.Key_Tab)
    keyboard.fill(will="willing", answer_man_violence="没有", answer_woman_violence="没有")
    keyboard.push("keep_answers")
    keyboard.until(_idle)
    keyboard.until(lambda: len(_view().record.answers) == 2, doing="both answers are kept")


def _take_photos(keyboard: Keyboard) -> None:
    for role in ("man", "woman"):
        keyboard.push(f"newest_photo_{role}")
        keyboard.until(partial(_cursor_is_in, keyboard, f"keep_photo_{role}"))
        keyboard.press(Key.Key_Space)
        keyboard.until(partial(_has_photo, role), doing="the photo is kept")
        keyboard.until(_idle)


def _sign(keyboard: Keyboard) -> None:
    for role in ("man", "woman"):
        keyboard.push(f"sign_declaration_{role}")
        keyboard.until(_idle)
    keyboard.until(lambda: all(party.declaration_signed_at for party in _view().record.parties), doing="signed")


def _print_next(keyboard: Keyboard, paper: str) -> None:
    keyboard.until(_idle)
    keyboard.press(Key.Key_F6)
    _print(keyboard)
    assert [one.state for one in _view().papers if one.paper == paper] == ["printed"]


def _prints_a_booklet() -> bool:
    """A plain paper would go to another printer, and could be spoiled without a second person."""
    dialog = QApplication.activeModalWidget()
    return isinstance(dialog, PaperDialog) and dialog._wanted.on_booklet


def _is_printed(role: str) -> bool:
    return (role, "printed") in {(one.holder_role, one.state) for one in _view().papers}


def _has_photo(role: str) -> bool:
    return _view().record.party(role).photo_digest is not None


def _cursor_is_in(keyboard: Keyboard, name: str) -> bool:
    return keyboard.at.objectName() == name


def _question() -> bool:
    return isinstance(QApplication.activeModalWidget(), QuestionDialog)


def _answer(keyboard: Keyboard) -> None:
    keyboard.until(_question)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QuestionDialog)
    keyboard.tab_to("do")
    assert isinstance(keyboard.at, QPushButton)
    keyboard.press(Key.Key_Return)


def _findings() -> set[str]:
    return {one.code for one in _page()._plan.body.findings.findings if one.blocks}


def _stored(counter: Counter) -> DivorceRegistration:
    record = counter.register.read(counter.registrar, cases.case, registration_id=1).record
    assert isinstance(record, DivorceRegistration)
    return record
