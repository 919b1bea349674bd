"""One day of the booking page: couples prepared beforehand, officers put on duty, by keyboard."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from registry_desktop.acts import booking
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.tables.table import Table
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.queries.appointments import slots_between
from registry_desktop.queries.duty import duties_on
from tests.desktop.conftest import child
from tests.desktop.service_day import couple
from tests.desktop.windows import Driven, texts
from tests.registers import DAY, Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)

GREAT_DAY = DAY + timedelta(days=1)


@pytest.fixture
def driven(counter: Counter) -> Iterator[Driven]:
    """The reviewer's window; tomorrow has two couples, and the day tab is open on it."""
    counter.register.perform(counter.reviewer, lay_out_slots, first=DAY, last=DAY + timedelta(days=5))
    slots = counter.register.read(counter.reviewer, slots_between, first=GREAT_DAY, last=GREAT_DAY)
    for number in range(2):
        counter.register.perform(counter.registrar, booking.book, slot_id=slots[1].id, couple=couple(number))
    made = Driven(counter.register, counter.reviewer)
    made.go_to("booking")
    made.page._tabs.setCurrentIndex(2)
    made.settle()
    made.press("Alt+Right")  # the button goes down first
    made.until(lambda: made.page._choice._date.value() == GREAT_DAY)
    made.settle()
    yield made
    made.close()


def _roster(counter: Counter, day: date = GREAT_DAY) -> list[tuple[str, str, int, int, tuple[str, ...]]]:
    found = counter.register.read(counter.reviewer, duties_on, day=day)
    return [(one.window, one.officer_name, one.first_minute, one.last_minute, one.lanes) for one in found]


def test_a_couple_is_prepared_before_its_day_and_taken_up_when_it_is_here(counter: Counter, driven: Driven) -> None:
    assert any(GREAT_DAY.isoformat() in text for text in texts(driven.page, QLabel))
    table = child(driven.page, Table, "couples_of_day")
    assert [one.state for one in table.rows()] == ["booked", "booked"]
    table.go_to(table.rows()[0].id)
    table.setFocus()
    driven.press("F9")
    prepared = driven.page._desk.registration_id
    assert prepared
    assert driven.window.focusWidget().isVisible()
    driven.press("F9")
    assert driven.page._desk.view.record.state == "booked"
    driven.go_to("booking")
    assert [one.prepared for one in child(driven.page, Table, "couples_of_day").rows()] == [True, False]

    counter.clock.set_to(GREAT_DAY)
    booked = child(driven.page, Table, "couples_of_day").rows()[0].id
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    driven.go_to("marriage", prepared)
    driven.press("F9")
    assert driven.page._desk.view.record.state == "pre_review"


def test_officers_are_put_on_duty_repeated_and_taken_off(counter: Counter, driven: Driven) -> None:
    table = child(driven.page, Table, "windows_of_day")
    table.go_to("2")
    officer = child(driven.page, CodeBox, "duty_officer")
    officer.set_code(str(counter.registrar.officer_id))
    child(driven.page, CodeBox, "duty_lane").set_code("divorce")
    QTest.mouseClick(child(driven.page, QPushButton, "put_on_duty"), Qt.MouseButton.LeftButton)
    driven.settle()
    assert _roster(counter) == [("2", "登记员甲", 510, 1020, ("divorce",))]

    QTest.mouseClick(child(driven.page, QPushButton, "repeat_duty"), Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QuestionDialog)
    for name, day in (("first", GREAT_DAY), ("last", DAY + timedelta(days=5))):
        child(dialog, DateEntry, name).set_value(day)
    child(dialog, QPushButton, "do").click()
    driven.settle()
    assert [len(_roster(counter, DAY + timedelta(days=number))) for number in range(6)] == [0, 1, 1, 0, 0, 1]

    table.go_to("2")
    QTest.mouseClick(child(driven.page, QPushButton, "take_off_duty"), Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QuestionDialog)
    child(dialog, QPushButton, "do").click()
    driven.settle()
    assert _roster(counter) == []
