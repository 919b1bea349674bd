"""Search, figures, trail and accounts: the pages of whoever answers for the office, on one worked morning."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from registry_desktop.acts.blank_movements import hand_out
from registry_desktop.acts.marriage.leaving import abandon
from registry_desktop.acts.officers import sign_in
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.queries.audit import entries
from registry_desktop.queries.day_close import is_closed
from registry_desktop.queries.officers import officers_of_office
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.opening import open_register
from registry_desktop.store.unit_of_work import Reference
from tests.acts.couples import revision, work_to
from tests.desktop.conftest import child
from tests.desktop.windows import Driven, texts
from tests.registers import DAY, KEY, PASSWORD, Clock, Counter, enter
from tests.scenarios.hall import ZHAO_AND_QIAN
from tests.store.test_audit_trail import break_in


@pytest.fixture
def counter(worked_morning: Path, tmp_path: Path, reference: Reference) -> Iterator[Counter]:
    """A copy of the worked morning at ten o'clock."""
    path = tmp_path / "register.db"
    shutil.copy(worked_morning, path)
    clock = Clock()
    clock.set_to(DAY, 10)
    register = open_register(LocalFile(path, KEY), reference, clock=clock)
    officers = (enter(register, login) for login in ("registrar", "reviewer", "admin", "archivist"))
    yield Counter(register, clock, *officers)
    register.close()


@pytest.fixture
def driven(counter: Counter) -> Iterator[Driven]:
    """The window of the reviewer, who also leads the office."""
    made = Driven(counter.register, counter.reviewer)
    yield made
    made.close()


# --- search


def test_a_name_is_searched_from_anywhere_and_enter_opens_the_case(driven: Driven) -> None:
    driven.press("Ctrl+K")
    search = driven.window.bar.search
    assert driven.window.focusWidget() is search
    search.setText("司徒䶮")
    QTest.keyClick(search, Qt.Key.Key_Return)
    driven.settle()
    assert driven.page is driven.window.pages["search"]
    assert [(row.name, row.other_name) for row in driven.go_to("search")._table.rows()] == [("司徒䶮", "欧阳𠮷安")]
    QTest.keyClick(driven.window.focusWidget(), Qt.Key.Key_Return)
    driven.settle()
    assert driven.page is driven.window.pages["marriage"]


def test_the_list_masks_identity_numbers_also_when_it_is_copied(driven: Driven) -> None:
    page = driven.go_to("search", "李一鸣")
    assert page._table.count == 1
    assert page._table.rows()[0].identity_number not in page._table.copied()
    assert "770101********" in page._table.copied()


def test_a_search_without_success_says_what_was_looked_for(driven: Driven) -> None:
    page = driven.go_to("search", "查无此人")
    assert "Nothing in this register fits “查无此人”." in texts(page, QLabel)


# --- figures


def test_the_figures_of_the_day_are_those_of_the_register(driven: Driven) -> None:
    page = driven.go_to("statistics")
    figures = {row[0]: row[3] for row in page._table.rows()}
    assert figures["Marriages registered"] == 3
    assert figures["Booked"] == 11
    assert figures["Walk-ins"] == 4  # two of them for a divorce, one for a lost certificate
    assert sum(group.values[0] for group in page._chart.chart.groups) == 3


def test_an_export_is_whole_and_leaves_a_line_in_the_register(
    driven: Driven, counter: Counter, tmp_path: Path
) -> None:
    page = driven.go_to("statistics")
    path = tmp_path / "figures.json"
    page.export_to(path, "json")
    driven.until(lambda: "Exported" in driven.window.status.message.text())
    figures = {figure["key"]: figure["now"] for figure in json.loads(path.read_text(encoding="utf-8"))["figures"]}
    assert figures["marriages"] == 3
    newest = counter.register.read(counter.reviewer, entries, limit=1)[0]
    assert newest.act == Act.STATISTICS_EXPORT
    assert ("file_format", "json") in newest.after


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_noted(
    driven: Driven, counter: Counter, tmp_path: Path
) -> None:
    page = driven.go_to("statistics")
    page.export_to(tmp_path / "no-such-folder" / "figures.csv", "csv")
    driven.until(driven.window.notice.isVisible)
    assert "The file was not written" in driven.window.notice.sentence.text()
    assert counter.register.read(counter.reviewer, entries, limit=1)[0].act != Act.STATISTICS_EXPORT


def test_the_closing_names_the_windows_whose_booklets_nobody_counted(driven: Driven, counter: Counter) -> None:
    arguments = {"kind": "marriage_certificate", "first": "10000018", "last": "10000020", "receiver": "registrar"}
    counter.register.perform(counter.reviewer, hand_out, window="2", **arguments)
    page = driven.go_to("statistics")
    driven.press("F9")
    driven.until(lambda: page.findChild(QuestionDialog) is not None)
    dialog = page.findChild(QuestionDialog)
    warning = "! The booklets of these windows have not been counted today: window 2."
    assert any(warning in said for said in texts(dialog, QLabel))
    child(dialog, QPushButton, "do").click()
    driven.until(lambda: not page.primary().isEnabled())
    driven.settle()
    assert counter.register.read(counter.reviewer, is_closed, day=DAY)


def test_the_day_is_closed_only_after_a_question_whose_default_is_safe(driven: Driven, counter: Counter) -> None:
    page = driven.go_to("statistics")
    driven.press("F9")
    driven.until(lambda: page.findChild(QuestionDialog) is not None)
    dialog = page.findChild(QuestionDialog)
    assert child(dialog, QPushButton, "cancel").isDefault()
    assert any("3 registered" in said for said in texts(dialog, QLabel))
    assert not counter.register.read(counter.reviewer, is_closed, day=DAY)
    child(dialog, QPushButton, "do").click()
    driven.until(lambda: not page.primary().isEnabled())
    driven.settle()
    assert counter.register.read(counter.reviewer, is_closed, day=DAY)
    assert not page.primary().isEnabled()
    since = child(page, QLabel, "since_closing")
    assert not since.isVisible()
    late = work_to(counter, "pre_review", ZHAO_AND_QIAN)
    at = revision(counter, late)
    counter.register.perform(counter.registrar, abandon, registration_id=late, revision=at, reason="当事人改日再来")
    page.refresh()
    driven.settle()
    assert "given up 0 → 1" in since.text()


# --- trail


def test_the_trail_is_filtered_by_act_and_shows_before_and_after(driven: Driven) -> None:
    page = driven.go_to("audit")
    page._act.setCurrentIndex(page._act.findData(str(Act.BOOKING_CANCEL)))
    driven.settle()
    assert {row.act for row in page._table.rows()} == {Act.BOOKING_CANCEL}
    page._table.go_to(next(row.id for row in page._table.rows() if row.record == "booking"))
    assert ("state", "booked", "cancelled_by_party") in [
        (row.field, row.before, row.after) for row in page._detail._table.rows()
    ]
    assert "Reason: 双方改期" in texts(page, QLabel)


def test_earlier_entries_are_added_page_by_page_down_to_the_first(driven: Driven, counter: Counter) -> None:
    page = driven.go_to("audit")
    while page._more.isEnabled():
        page._more.click()
        driven.settle()
    every = counter.register.read(counter.reviewer, entries, limit=100_000)
    assert [row.sequence for row in page._table.rows()] == [row.sequence for row in every]
    assert page._table.rows()[-1].sequence == 1


def test_an_untouched_trail_is_proven(driven: Driven) -> None:
    page = driven.go_to("audit")
    driven.press("F9")
    driven.until(lambda: "The trail holds" in page._verdict.text())


def test_a_changed_entry_is_named_by_the_proof(driven: Driven, counter: Counter) -> None:
    break_in(
        counter.register, "update audit_entry set text = text || ' ' where sequence = 40"
    )
    page = driven.go_to("audit")
    driven.press("F9")
    driven.until(lambda: "does not hold" in page._verdict.text())
    assert "no. 40: text changed" in page._verdict.text()


# --- accounts


@pytest.fixture
def accounts(counter: Counter) -> Iterator[Driven]:
    """The administrator's window on the accounts."""
    made = Driven(counter.register, counter.administrator)
    made.go_to("officers")
    yield made
    made.close()


def test_an_administrator_sees_no_cases(accounts: Driven) -> None:
    assert not {"today", "marriage", "search", "audit"} & set(accounts.window.pages)


def test_an_officer_is_enrolled_and_can_sign_in(accounts: Driven, counter: Counter) -> None:
    for name, typed in (("login", "new"), ("name", "新人甲"), ("password", PASSWORD)):
        accounts.type_into(name, typed)
    accounts.press("F9")
    assert "Choose at least one role." in texts(accounts.page, QLabel)
    QTest.keyClick(child(accounts.page, QCheckBox, "role_reception"), Qt.Key.Key_Space)
    accounts.press("F9")
    assert enter(counter.register, "new").roles == frozenset({Role.RECEPTION})


def test_an_officer_who_leaves_can_no_longer_sign_in(accounts: Driven, counter: Counter) -> None:
    registrar = next(row for row in accounts.page._table.rows() if row.login == "registrar")
    accounts.page._table.go_to(registrar.id)
    assert child(accounts.page, QCheckBox, "role_registrar").isChecked()
    QTest.keyClick(child(accounts.page, QCheckBox, "active"), Qt.Key.Key_Space)
    accounts.press("F9")
    result = counter.register.perform(NOBODY, sign_in, login="registrar", password=PASSWORD, window="3").value
    assert result.officer is None


def test_a_training_is_kept_with_the_account_and_stands_in_the_list(accounts: Driven, counter: Counter) -> None:
    registrar = next(row for row in accounts.page._table.rows() if row.login == "registrar")
    accounts.page._table.go_to(registrar.id)
    accounts.type_into("trained_on", "2025-03-01")
    accounts.press("F9")
    kept = next(
        one for one in counter.register.read(counter.administrator, officers_of_office) if one.id == registrar.id
    )
    assert (str(kept.trained_on), str(kept.training_due), kept.name) == ("2025-03-01", "2027-03-01", "登记员甲")
    child(accounts.page, QLineEdit, "trained_on").clear()
    accounts.type_into("trained_on", "2027-03-01")
    accounts.press("F9")
    assert accounts.page._complaint.isVisible()


def test_an_administrator_cannot_lock_himself_out(accounts: Driven, counter: Counter) -> None:
    administrator = next(row for row in accounts.page._table.rows() if row.login == "admin")
    accounts.page._table.go_to(administrator.id)
    QTest.keyClick(child(accounts.page, QCheckBox, "role_administrator"), Qt.Key.Key_Space)
    QTest.keyClick(child(accounts.page, QCheckBox, "role_auditor"), Qt.Key.Key_Space)
    accounts.press("F9")
    assert accounts.page._complaint.isVisible()
    kept = counter.register.read(counter.administrator, officers_of_office)
    assert next(row for row in kept if row.login == "admin").roles == (Role.ADMINISTRATOR,)
