"""Judgments, revocations and statements about a registered marriage are worked by keyboard, each role in its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.tables.table import Table
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries import audit, later_cases, notes
from registry_desktop.records.later_cases import JUDGMENT, NO_RESTORATION, REVOCATION
from tests.acts.couples import the_case, work_to
from tests.acts.later_cases import COURT, entered, the
from tests.acts.test_divorce_certificate import issued, married
from tests.desktop.conftest import child
from tests.desktop.keyboard import Key, Keyboard
from tests.desktop.later_at_the_office import ended, tell
from tests.desktop.test_register_a_couple import _findings, _idle, _in_state, _next_step, _page, _print, _view
from tests.desktop.windows import Driven, texts
from tests.registers import PASSWORD, Counter

MARRIED, LATER = date(2026, 5, 20), date(2026, 6, 15)
Window = Callable[[SignedIn, int], Driven]
ON_A_FILE = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def original(counter: Counter) -> int:
    """A marriage of 2026-05-20; it is Monday 2026-06-15 now."""
    counter.clock.set_to(MARRIED)
    made = work_to(counter, "issued")
    counter.clock.set_to(LATER)
    return made


@pytest.fixture
def window(counter: Counter) -> Iterator[Window]:
    """The window of an officer with a case on the desk; the one before is shut."""
    opened: list[Driven] = []

    def open_window(officer: SignedIn, case_id: int) -> Driven:
        while opened:
            opened.pop().close()
        opened.append(Driven(counter.register, officer))
        opened[0].go_to("marriage", case_id)
        opened[0].until(lambda: _page()._desk.view is not None and _page()._plan.body.isVisible())
        return opened[0]

    yield open_window
    while opened:
        opened.pop().close()


def test_a_judgment_goes_from_the_page_of_the_marriage_to_the_archive(
    counter: Counter, original: int, window: Window, keyboard: Keyboard
) -> None:
    window(counter.registrar, original)
    keyboard.push("open_judgment")
    keyboard.until(lambda: _is_at(keyboard, "ruling"), doing="the cursor waits in what the court said")
    keyboard.fill(ruling="court_invalidity", ground="prohibited_kin", court=COURT, judgment_number="（2026）测民初12号")
    keyboard.fill(judged_on="20260520", effective_on="20260605")
    keyboard.tick("certificates_collected")
    keyboard.tick("both_court_judgment_seen")
    keyboard.until(lambda: _idle() and not _findings(), doing="nothing is open")
    keyboard.press(Key.Key_F9)
    _answer(keyboard, second_login="reviewer", second_password=PASSWORD)
    keyboard.until(lambda: _in_state("annotated"), doing="noted")
    _answer_next(keyboard, to="uploaded")
    assert "The archivist files the case." in texts(_page(), QLabel)
    case_id = _view().record.id
    window(counter.archivist, case_id)
    keyboard.until(lambda: _is_at(keyboard, "page_count"), doing="the cursor waits for the pages")
    keyboard.write("12")
    _next_step(keyboard, to="filed")
    assert the(counter, case_id).page_count == 12
    keyboard.press(Key.Key_F8)
    keyboard.until(lambda: _shows(original) and _idle(), doing="F8 leads to the registration")
    assert _view().record.state == "noted_invalid"
    keyboard.push(f"later_case_{case_id}")
    keyboard.until(lambda: _shows(case_id), doing="and from there to its case")
    (note,) = counter.register.read(counter.registrar, notes.notes_of, registration_id=original)
    assert (note.fact, note.issued_by, note.paper_number) == ("court_invalidity", COURT, "（2026）测民初12号")
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_a_revocation_is_prepared_by_a_registrar_and_decided_by_the_leader(
    counter: Counter, original: int, window: Window, keyboard: Keyboard
) -> None:
    window(counter.registrar, original)
    keyboard.push("open_revocation")
    keyboard.until(lambda: _is_at(keyboard, "ground"), doing="the cursor waits in the ground")
    keyboard.fill(ground="false_identity", misused_role="woman")
    keyboard.tick("both_police_finding_seen")
    keyboard.until(lambda: _idle() and not _findings())
    _next_step(keyboard, to="review")
    keyboard.until(lambda: _idle() and _is_at(keyboard, "facts_found"), doing="the facts are asked for")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: "Not filled in: facts found." in _said(), doing="no notice without facts")
    keyboard.until(lambda: _is_at(keyboard, "facts_found"))
    keyboard.replace("公安机关查明女方身份系冒用。")
    keyboard.press(Key.Key_F6)
    _print(keyboard)
    assert [one.state for one in _view().papers if one.paper == "revocation_notice"] == ["printed"]
    keyboard.press(Key.Key_F9)
    _answer(keyboard, served_on="20260615", how="direct")
    keyboard.until(lambda: _in_state("notice_served"), doing="served")
    keyboard.until(lambda: _idle() and _is_at(keyboard, "hearing"), doing="now the parties are heard")
    keyboard.replace("waived")
    keyboard.fill(statement_made="双方均无异议。")
    keyboard.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    keyboard.until(lambda: the(counter, _view().record.id).statement_made == "双方均无异议。", doing="saved")
    assert "The leader decides; a registrar prepares." in texts(_page(), QLabel)
    case_id = _view().record.id
    window(counter.reviewer, case_id)
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    _answer(keyboard, decision_number="测民撤〔2026〕1号")
    keyboard.until(lambda: _in_state("decided"), doing="the leader decides")
    window(counter.registrar, case_id)
    _answer_next(keyboard, to="decision_served", served_on="20260615", how="mail")
    _answer_next(
        keyboard, to="annotated_uploaded", man_certificate="recovered", woman_certificate="declared_void"
    )
    window(counter.archivist, case_id)
    keyboard.until(lambda: _is_at(keyboard, "page_count"))
    keyboard.write("20")
    _next_step(keyboard, to="filed")
    record = the(counter, case_id)
    assert (record.decision_number, record.decision_served_how) == ("测民撤〔2026〕1号", "mail")
    assert (record.man_certificate, record.woman_certificate) == ("recovered", "declared_void")
    assert the_case(counter, original).state == "revoked"


@ON_A_FILE
def test_the_leader_ends_a_revocation_without_a_decision(
    counter: Counter, original: int, window: Window, keyboard: Keyboard
) -> None:
    case_id = entered(counter, REVOCATION, original)
    window(counter.registrar, case_id)
    assert not _button("no_revocation").isVisible()
    window(counter.reviewer, case_id)
    keyboard.push("no_revocation")
    _answer(keyboard, reason="查无冒用事实")
    keyboard.until(lambda: _in_state("no_revocation"), doing="it ends")
    assert the(counter, case_id).end_reason == "查无冒用事实"
    assert the_case(counter, original).state == "issued"
    keyboard.until(lambda: not _button("primary").isVisible(), doing="nothing comes next")


@ON_A_FILE
def test_a_statement_under_article_51_is_checked_filed_and_noted(
    counter: Counter, original: int, window: Window, keyboard: Keyboard
) -> None:
    window(counter.registrar, original)
    keyboard.push("open_no_restoration")
    keyboard.until(lambda: _is_at(keyboard, "stated_by"), doing="the cursor waits in who states it")
    keyboard.fill(stated_by="woman", declared_dead_on="20260521", court=COURT)
    keyboard.fill(ruling_number="（2026）测民特3号", ruled_on="20260601")
    keyboard.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    keyboard.until(lambda: _idle() and len(_view().record.papers_shown) == 3, doing="her identity paper is asked for")
    for box in ("both_death_revocation_ruling", "both_no_restoration_statement", "woman_resident_id_card"):
        keyboard.tick(f"{box}_seen")
        keyboard.until(_idle)
    keyboard.until(lambda: not _findings(), doing="nothing is open")
    _answer_next(keyboard, to="identity_checked")
    case_id = _view().record.id
    window(counter.archivist, case_id)
    keyboard.until(lambda: _is_at(keyboard, "page_count"))
    keyboard.write("5")
    _next_step(keyboard, to="filed")
    assert "A registrar goes on with the case." in texts(_page(), QLabel)
    window(counter.registrar, case_id)
    _answer_next(keyboard, to="noted")
    assert the_case(counter, original).state == "ended_by_death"


@ON_A_FILE
def test_a_double_click_opens_one_case(counter: Counter, original: int, window: Window) -> None:
    driven = window(counter.registrar, original)
    opener = _button("open_judgment")
    QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(opener, Qt.MouseButton.LeftButton)
    driven.until(lambda: _page()._desk.view is not None and _view().record.kind == JUDGMENT)
    first = _view().record.id
    driven.go_to("marriage", original)
    driven.until(lambda: _shows(original) and opener.isEnabled())
    opener.click()
    driven.until(lambda: _shows(first))
    assert [one.id for one in counter.register.read(counter.registrar, later_cases.later_cases_to_do)] == [first]


@ON_A_FILE
def test_a_day_that_cannot_be_is_refused_in_a_sentence(
    counter: Counter, original: int, window: Window, keyboard: Keyboard
) -> None:
    case_id = entered(counter, REVOCATION, original)
    window(counter.registrar, case_id)
    _next_step(keyboard, to="review")
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    dialog = _question(keyboard)
    complaint = child(dialog, QLabel, "refuse")
    keyboard.fill(served_on="20260615")
    keyboard.push("do")
    keyboard.until(lambda: complaint.text() == "Not filled in: how the notice was served.", doing="nothing is guessed")
    keyboard.fill(served_on="20260231", how="direct")
    keyboard.push("do")
    keyboard.until(lambda: complaint.text().startswith("No such day: notice served on "), doing="there is no such day")
    assert _is_at(keyboard, "served_on")
    keyboard.replace("20260616")
    keyboard.push("do")
    keyboard.until(lambda: complaint.text() == "notice served on: 2026-06-16 is not valid.", doing="it lies ahead")
    assert the(counter, case_id).state == "review"
    keyboard.fill(served_on="20260615")
    keyboard.push("do")
    keyboard.until(lambda: _in_state("notice_served"), doing="today can be")


@ON_A_FILE
def test_nothing_is_decided_while_a_hearing_can_still_be_asked_for(
    counter: Counter, original: int, window: Window, keyboard: Keyboard
) -> None:
    case_id = entered(counter, REVOCATION, original)
    tell(counter, case_id, on=LATER)
    window(counter.reviewer, case_id)
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    dialog = _question(keyboard)
    keyboard.fill(decision_number="测民撤〔2026〕1号")
    keyboard.push("do")
    keyboard.until(lambda: "2026-06-23" in child(dialog, QLabel, "refuse").text(), doing="the last day is named")
    assert the_case(counter, original).state == "issued"


@ON_A_FILE
def test_what_is_typed_survives_another_page_and_another_case(
    counter: Counter, original: int, window: Window, keyboard: Keyboard
) -> None:
    case_id = entered(counter, JUDGMENT, original)
    driven = window(counter.registrar, case_id)
    keyboard.fill(remark="已通知双方")
    keyboard.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    driven.settle()
    assert driven.page is driven.window.pages["today"]
    driven.go_to("marriage")
    assert _page()._unsaved() == {"remark": "已通知双方"}
    keyboard.press(Key.Key_F8)
    keyboard.until(lambda: _shows(original) and _idle())
    keyboard.push(f"later_case_{case_id}")
    keyboard.until(lambda: _shows(case_id) and _idle())
    keyboard.until(lambda: _page()._unsaved() == {"remark": "已通知双方"}, doing="the form is as it was left")


@ON_A_FILE
def test_todays_page_lists_what_is_to_be_done_and_opens_it(counter: Counter, original: int, window: Window) -> None:
    case_id = entered(counter, NO_RESTORATION, original)
    driven = window(counter.registrar, original)
    driven.go_to("today")
    _open_the_only_row(driven, driven.page._later.table, case_id)
    assert driven.page is driven.window.pages["marriage"]
    _page()._show_start()
    driven.settle()
    _open_the_only_row(driven, _page()._start._later.table, case_id)


@ON_A_FILE
def test_a_filed_case_is_found_by_its_archive_number_and_opened(
    counter: Counter, original: int, window: Window
) -> None:
    case_id = ended(counter, JUDGMENT, original)
    driven = window(counter.archivist, original)
    number = the(counter, case_id).archive_number
    driven.go_to("search", number.lower())
    table = driven.page._table
    assert {(row.registration_id, row.role) for row in table.rows()} == {(case_id, "man"), (case_id, "woman")}
    assert "Court judgment · filed" in table.copied()
    QTest.keyClick(table, Qt.Key.Key_Return)
    driven.until(lambda: driven.page is driven.window.pages["marriage"] and _shows(case_id))


def _open_the_only_row(driven: Driven, table: Table, case_id: int) -> None:
    assert table.isVisible()
    assert [(one.id, one.man_name) for one in table.rows()] == [(case_id, "测试甲")]
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    driven.until(lambda: driven.page is driven.window.pages["marriage"] and _shows(case_id))


def _shows(case_id: int) -> bool:
    view = _page()._desk.view
    return view is not None and view.record.id == case_id


def _is_at(keyboard: Keyboard, name: str) -> bool:
    return keyboard.at.objectName() == name


def _button(name: str) -> QPushButton:
    found: QPushButton = child(_page(), QPushButton, name)
    return found


def _said() -> str:
    window: Any = _page().window()
    return str(window.status.message.text())


def _question(keyboard: Keyboard) -> QuestionDialog:
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog), doing="it is asked first")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QuestionDialog)
    return dialog


def _answer(keyboard: Keyboard, **fields: str) -> None:
    """Fill the question in and do it; without anything to fill in the safe button comes first."""
    _question(keyboard)
    if not fields:
        assert _is_at(keyboard, "cancel")
    keyboard.fill(**fields)
    keyboard.push("do")
    keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="done")


def _answer_next(keyboard: Keyboard, *, to: str, **fields: str) -> None:
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    _answer(keyboard, **fields)
    keyboard.until(lambda: _in_state(to), doing=f"F9 to {to}")


@ON_A_FILE
def test_a_court_takes_a_divorce_back_and_the_marriage_lasts_on(
    counter: Counter, window: Window, keyboard: Keyboard
) -> None:
    marriage = married(counter)
    divorce_id = issued(counter, marriage)
    counter.clock.set_to(date(2026, 8, 3))
    driven = window(counter.registrar, divorce_id)
    assert driven.page._plan.body.findChild(QPushButton, "open_no_restoration").isHidden(), "CC 51 is about a marriage"
    keyboard.push("open_judgment")
    keyboard.until(lambda: _is_at(keyboard, "ruling"))
    keyboard.fill(ruling="court_annulment", ground="not_in_person", court=COURT, judgment_number="（2026）测行初3号")
    keyboard.fill(judged_on="20260701", effective_on="20260720")
    keyboard.tick("both_court_judgment_seen")
    keyboard.until(lambda: _idle() and "COURT_RULING_NOT_OF_A_DIVORCE" in _findings(), doing="told while typing")
    keyboard.fill(ruling="court_revocation", ground="not_in_person")
    keyboard.until(lambda: _idle() and not _findings())
    keyboard.press(Key.Key_F9)
    _answer(keyboard, second_login="reviewer", second_password=PASSWORD)
    keyboard.until(lambda: _in_state("annotated"), doing="noted")
    assert the_case(counter, marriage.id).state == "issued"
    window(counter.registrar, divorce_id)
    assert _view().record.state == "revoked"
