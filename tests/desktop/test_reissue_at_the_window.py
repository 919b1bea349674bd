"""A lost certificate is issued anew at the window, by keyboard, on each database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.house import House
from registry_desktop.launch import Launch
from registry_desktop.queries import audit, cases
from registry_desktop.records.registrations import ReissueRegistration
from tests.acts.couples import work_to
from tests.desktop.keyboard import Key, Keyboard, main_window
from tests.desktop.test_divorce_a_couple import _answer, _findings, _prints_a_booklet, _question
from tests.desktop.test_register_a_couple import _idle, _in_state, _next_step, _page, _print, _sign_in, _view
from tests.registers import PASSWORD, Counter

MARRIED, COMES = date(2026, 5, 20), date(2026, 6, 1)


@pytest.fixture
def launch(app: Application, counter: Counter, tmp_path: Path) -> Iterator[Launch]:
    """The program with a couple married here two weeks ago."""
    counter.clock.set_to(MARRIED)
    work_to(counter, "issued")
    counter.clock.set_to(COMES)
    Image.new("RGB", (1060, 800), (150, 30, 40)).save(tmp_path / "couple.jpg")
    app.settings.change(camera_folder=str(tmp_path))
    started = Launch(app)
    started.sign_in.show()
    started._opened(House(counter.register, is_set_up=True, office_name="测试县甲民政局婚姻登记处"))
    yield started
    started.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.mark.usefixtures("launch")
def test_the_wife_has_her_lost_certificate_issued_anew(keyboard: Keyboard, counter: Counter) -> None:
    _sign_in(keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.fill(man_name="测试甲", woman_name="张𠮷", woman_identity_number="770101200503019026", business="reissue")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_F9)
    window = main_window()
    assert window is not None
    keyboard.until(lambda: isinstance(window.page, CasePage) and window.page._desk.view is not None)
    keyboard.until(lambda: _view().record.kind == "marriage.reissue" and _page()._plan.body.isVisible())
    keyboard.press(Key.Key_F3)
    keyboard.tab_to("identity_number")
    keyboard.replace("770101200503019026")
    keyboard.tick("present")
    keyboard.fill(applicant="10", original_number="J770101-2026-1", reissue_reason="lost", present_status="20")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    keyboard.until(lambda: _stored(counter).original_number == "J770101-2026-000001", doing="the original is found")
    keyboard.until(_idle)
    keyboard.press(Key.Key_F3)
    keyboard.push("print_declaration_woman")
    _print(keyboard)
    keyboard.push("sign_declaration_woman")
    keyboard.until(_idle)
    for paper in ("resident_id_card", "reissue_declaration"):
        keyboard.tick(f"woman_{paper}_seen")
    keyboard.until(lambda: not _findings(), doing="nothing is open")
    _next_step(keyboard, to="accepted")
    keyboard.until(lambda: keyboard.at.objectName() == "archive_result", doing="the cursor waits for the archive")
    keyboard.replace("agrees")
    keyboard.push("note_archive")
    keyboard.until(lambda: _in_state("archive_check"), doing="the answer is noted")
    keyboard.until(_idle)
    _next_step(keyboard, to="approved")
    keyboard.push("newest_photo")
    keyboard.until(partial(_cursor_is_in, keyboard, "keep_photo"))
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: _view().record.photo_digest is not None, doing="the photo is kept")
    keyboard.until(_idle)
    keyboard.fill(woman_blank="10000003")
    keyboard.press(Key.Key_Return)
    _next_step(keyboard, to="printing")
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    keyboard.until(_prints_a_booklet, doing="on the blank, by the printer of certificates")
    _print(keyboard)
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
    assert (record.certificate_number, record.registration_date) == ("BJ770101-2026-000001", MARRIED)
    assert (record.woman_blank_number, record.man_blank_number) == ("10000003", "")
    assert counter.register.read(counter.reviewer, audit.verify).holds


def _cursor_is_in(keyboard: Keyboard, name: str) -> bool:
    return keyboard.at.objectName() == name


def _stored(counter: Counter) -> ReissueRegistration:
    record = counter.register.read(counter.registrar, cases.case, registration_id=2).record
    assert isinstance(record, ReissueRegistration)
    return record
