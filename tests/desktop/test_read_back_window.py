"""读回核对 in the window: the couple reads on a screen of its own what will be printed, the clerk notes the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.acts.marriage import entry
from registry_desktop.acts.marriage.certificate import make_certificate
from registry_desktop.acts.read_back import shown_now
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.desktop.read_back_window import ReadBackWindow
from registry_desktop.queries.read_backs import read_backs_of
from tests.acts.couples import CoupleOfTest, revision, work_to
from tests.acts.test_divorce_certificate import portrait
from tests.desktop.conftest import child
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import Counter
from tests.scenarios.hall import ZHAO_AND_QIAN


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


def opened(window: MainWindow, keyboard: Keyboard, case: int) -> CasePage:
    window.go_to("marriage", case)
    page = window.page
    assert isinstance(page, CasePage)
    keyboard.until(lambda: page._desk.view is not None and not page.operations.busy, doing="open the case")
    return page


def told(page: CasePage) -> str:
    return page._plan.body.read_back._told.text()


def on_screen(page: CasePage, keyboard: Keyboard) -> ReadBackWindow:
    """F7, and the couple's window once it shows them something."""
    keyboard.press(Key.Key_F7)
    keyboard.until(lambda: bool(couple_sees(page)), doing="show the couple")
    return couples_window(page)


def couples_window(page: CasePage) -> ReadBackWindow:
    found: ReadBackWindow = child(page, ReadBackWindow, "page_body")
    return found


def couple_sees(page: CasePage) -> list[tuple[str, str]]:
    made = page.findChild(ReadBackWindow)
    return made.lines if made is not None else []


def answers(counter: Counter, case: int) -> list[tuple[str, str]]:
    rows = counter.register.read(counter.registrar, read_backs_of, registration_id=case)
    return [(row.answer, row.remark) for row in rows]


def test_the_couple_reads_what_the_paper_will_say_and_their_nod_is_kept(
    counter: Counter, window: MainWindow, keyboard: Keyboard
) -> None:
    case = work_to(counter, "approved")
    page = opened(window, keyboard, case)
    assert told(page) == "! The couple has not read yet what will be printed."
    on_screen(page, keyboard)
    view = counter.register.read(counter.registrar, shown_now, registration_id=case)
    printed = {text for one in view.certificates for _, text in one.texts if text}
    assert {text for _, text in couple_sees(page)} == printed | {"given when the booklets are taken"}
    assert not couples_window(page)._photo.pixmap().isNull()
    keyboard.until(lambda: keyboard.at.objectName() == "read_back_right", doing="the cursor stands on the answer")
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: told(page).startswith("✓ Read by the couple at "), doing="the nod is kept")
    assert answers(counter, case) == [("right", "")]
    assert couple_sees(page) == [], "the next couple sees nothing of this one"
    assert "Thank you" in couples_window(page)._greeting.text()


def test_what_is_wrong_is_noted_and_the_booklets_are_asked_about(
    counter: Counter, window: MainWindow, keyboard: Keyboard
) -> None:
    case = work_to(counter, "approved")
    page = opened(window, keyboard, case)
    on_screen(page, keyboard)
    child(page, QPushButton, "read_back_wrong").click()
    asked = window.findChild(QuestionDialog)
    assert asked is not None
    asked.reject()
    keyboard.until(page._plan.body.offer_strip.isVisible, doing="a closed question leaves the answer open")
    child(page, QPushButton, "read_back_wrong").click()
    asked = window.findChildren(QuestionDialog)[-1]
    child(asked, QLineEdit, "reason").setText("女方的生日不对")
    child(asked, QPushButton, "do").click()
    keyboard.until(lambda: "女方的生日不对" in told(page), doing="the objection is kept")
    assert answers(counter, case) == [("wrong", "女方的生日不对")]
    for role, number in zip(("man", "woman"), page._desk.view.next_blanks if page._desk.view else (), strict=True):
        child(page, QLineEdit, f"{role}_blank").setText(number)
    page._plan.acts.do("make_certificate")
    asked = window.findChildren(QuestionDialog)[-1]
    assert any("女方的生日不对" in label.text() for label in asked.findChildren(QLabel))
    asked.reject()
    assert page._desk.view is not None
    assert page._desk.view.record.state == "approved"
    page._plan.acts.do("make_certificate")
    child(window.findChildren(QuestionDialog)[-1], QPushButton, "do").click()
    keyboard.until(lambda: page._desk.view is not None and page._desk.view.record.state == "printing")


def test_what_another_desk_changes_meanwhile_is_shown_at_once_and_lit(
    counter: Counter, window: MainWindow, keyboard: Keyboard
) -> None:
    case = work_to(counter, "approved")
    page = opened(window, keyboard, case)
    on_screen(page, keyboard)
    child(page, QPushButton, "read_back_right").click()
    keyboard.until(lambda: told(page).startswith("✓"), doing="the nod is kept")
    couples = on_screen(page, keyboard)
    assert not [text for _, text in couples.lines if text.startswith("◆")]
    before = couples._picture.toImage()

    def act(function: Any, **arguments: Any) -> None:
        at = revision(counter, case)
        counter.register.perform(counter.reviewer, function, registration_id=case, revision=at, **arguments)

    act(entry.take_photo, content=portrait((9, 90, 9)))
    page.refresh()
    keyboard.until(lambda: couples._picture.toImage() != before, doing="the new photo is shown")
    assert couples._photo.objectName() == "lit"
    assert told(page).startswith("! Changed since the couple read it")
    man, woman = CoupleOfTest().blanks
    act(make_certificate, man_blank=man, woman_blank=woman)
    page.refresh()
    keyboard.until(lambda: any(text.startswith(("◆ 结", "◆ J")) for _, text in couples.lines))


def test_the_window_is_empty_once_the_case_is_left(counter: Counter, window: MainWindow, keyboard: Keyboard) -> None:
    case = work_to(counter, "approved")
    page = opened(window, keyboard, case)
    on_screen(page, keyboard)
    window.go_to("today")
    assert couple_sees(page) == []
    window.go_to("marriage")
    assert not page._plan.body.offer_strip.isVisible(), "nobody is asked about what is not shown"
    on_screen(page, keyboard)
    child(page, QPushButton, "read_back_close").click()
    assert couple_sees(page) == []
    assert answers(counter, case) == []


def test_before_the_approval_nothing_is_shown(counter: Counter, window: MainWindow, keyboard: Keyboard) -> None:
    page = opened(window, keyboard, work_to(counter, "checking"))
    said: list[str] = []
    page.said.connect(said.append)
    keyboard.press(Key.Key_F7)
    assert said == ["Certificates are read back from the approval until the issue."]
    assert page.findChild(ReadBackWindow) is None


@pytest.mark.parametrize("name", ["阿卜杜拉·" * 10, "Maximiliana-Theodora " * 2 + "Kuznetsova"])
def test_a_name_of_fifty_characters_is_shown_whole(
    counter: Counter, window: MainWindow, keyboard: Keyboard, name: str
) -> None:
    case = work_to(counter, "approved")
    couples = on_screen(opened(window, keyboard, case), keyboard)
    view = counter.register.read(counter.registrar, shown_now, registration_id=case)
    certificates = tuple(
        replace(one, texts=tuple((field, name if field.endswith(".name") else text) for field, text in one.texts))
        for one in view.certificates
    )
    couples.resize(1024, 600)
    couples.show_view(replace(view, certificates=certificates))
    assert [text for _, text in couples.lines].count(name) == 4
    QApplication.processEvents()
    for value in couples._values:
        assert value.height() >= value.heightForWidth(value.width()), value.text()
        assert couples.rect().contains(QRect(value.mapTo(couples, QPoint()), value.size())), value.text()


def test_an_answer_that_comes_after_the_case_was_left_shows_nobody(
    counter: Counter, window: MainWindow, keyboard: Keyboard
) -> None:
    page = opened(window, keyboard, work_to(counter, "approved"))
    page._read_back.show()
    window.go_to("today")
    keyboard.until(lambda: not window.operations.busy, doing="the answer has come")
    made = page.findChild(ReadBackWindow)
    assert made is None or (made.lines == [] and not made.isVisible())


def test_the_next_case_never_shows_what_the_couple_before_has_said(
    counter: Counter, window: MainWindow, keyboard: Keyboard
) -> None:
    first, second = work_to(counter, "approved"), work_to(counter, "approved", ZHAO_AND_QIAN)
    page = opened(window, keyboard, first)
    on_screen(page, keyboard)
    child(page, QPushButton, "read_back_right").click()
    keyboard.until(lambda: told(page).startswith("✓"), doing="the nod is kept")
    seen: list[str] = []
    page._desk.shown.connect(lambda view: seen.append(told(page)) if view.record.id == second else None)
    opened(window, keyboard, second)
    assert seen
    assert not any(one.startswith("✓") for one in seen)
    assert told(page).startswith("! The couple has not read yet")
