"""The booking page: a week of slots, booked, moved and cancelled by keyboard; the plan behind it."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.acts import booking
from registry_desktop.acts.booking_bans import choose_rules
from registry_desktop.acts.service_points import NewPoint, open_service_point
from registry_desktop.acts.special_days import open_day
from registry_desktop.acts.working_plan import PlanRow, lay_out_slots
from registry_desktop.desktop.dialogs.document_dialog import DocumentDialog
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.widgets.booking_drag import mime_of
from registry_desktop.desktop.widgets.plan_stretch import stretches_of
from registry_desktop.queries.appointments import bookings_between, days_off, plan_rows, slots_between
from registry_desktop.queries.booking_rules import bans
from tests.desktop.conftest import child
from tests.desktop.keyboard import Keyboard
from tests.desktop.service_day import couple
from tests.desktop.windows import Driven, texts
from tests.registers import DAY, Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def driven(counter: Counter) -> Iterator[Driven]:
    """The reviewer's window on the booking page; the week is laid out."""
    counter.register.perform(counter.reviewer, lay_out_slots, first=DAY, last=DAY + timedelta(days=2))
    made = Driven(counter.register, counter.reviewer)
    made.go_to("booking")
    yield made
    made.close()


def _slots(counter: Counter, day: date = DAY) -> list[tuple[str, int]]:
    slots = counter.register.read(counter.reviewer, slots_between, first=day, last=day)
    return [(f"{slot.first_minute // 60:02d}:{slot.first_minute % 60:02d}", slot.taken) for slot in slots]


def _states(counter: Counter) -> list[tuple[str, str]]:
    found = counter.register.read(counter.reviewer, bookings_between, first=DAY, last=DAY + timedelta(days=7))
    return [(one.man_name, one.state) for one in found]


def _book(driven: Driven, place: int = 0) -> None:
    who = couple(place)
    driven.type_into("man_name", who.man_name)
    driven.type_into("woman_name", who.woman_name)
    driven.press("F9")


def test_a_couple_is_booked_into_the_slot_under_the_cursor(counter: Counter, driven: Driven) -> None:
    QTest.keyClick(driven.window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(driven.window.focusWidget(), Qt.Key.Key_Return)
    assert driven.window.focusWidget().objectName() == "man_name"
    _book(driven)
    assert _slots(counter)[:3] == [("08:30", 0), ("09:00", 1), ("09:30", 0)]
    assert any(text == "1 of 2 free" for text in texts(driven.page, QLabel))


def test_a_full_slot_cannot_be_booked(counter: Counter, driven: Driven) -> None:
    _book(driven, 0)
    _book(driven, 1)
    assert not driven.page.primary().isEnabled()
    _book(driven, 2)
    assert _slots(counter)[0] == ("08:30", 2)


def test_the_same_person_is_not_booked_twice_and_told_where(counter: Counter, driven: Driven) -> None:
    who = couple(0)
    slots = counter.register.read(counter.reviewer, slots_between, first=DAY, last=DAY)
    counter.register.perform(counter.reviewer, booking.book, slot_id=slots[3].id, couple=who)
    driven.type_into("man_identity_number", who.man_identity_number)
    _book(driven)
    assert any("10:00" in text and DAY.isoformat() in text for text in texts(driven.page, QLabel))
    assert len(_states(counter)) == 1


def test_a_booking_is_moved_to_another_slot(counter: Counter, driven: Driven) -> None:
    _book(driven)
    driven.page._slot.go_to(driven.page._slot._table.rows()[0])
    QTest.keyClick(driven.page._slot._start_move, Qt.Key.Key_Space)
    driven.page._grid.setFocus()
    QTest.keyClick(driven.page._grid, Qt.Key.Key_Down)
    QTest.keyClick(driven.page._grid, Qt.Key.Key_Down)
    driven.press("F9")
    assert _slots(counter)[:3] == [("08:30", 0), ("09:00", 0), ("09:30", 1)]


def test_a_booking_is_cancelled_only_with_a_reason(counter: Counter, driven: Driven) -> None:
    _book(driven)
    driven.page._slot.go_to(driven.page._slot._table.rows()[0])
    QTest.keyClick(driven.page._slot._start_cancel, Qt.Key.Key_Space)
    driven.press("F9")
    assert _states(counter) == [("陈测试", "booked")]
    assert driven.window.notice.isVisible()
    driven.type_into("cancel_reason", "双方改期")
    driven.press("F9")
    assert _states(counter) == [("陈测试", "cancelled_by_party")]
    assert _slots(counter)[0] == ("08:30", 0)


def test_a_booking_is_found_in_the_list_by_a_part_of_a_name(driven: Driven) -> None:
    _book(driven, 0)
    driven.page._tabs.setCurrentIndex(1)
    driven.settle()
    driven.type_into("narrow_bookings", "周样")
    assert [one.man_name for one in driven.page._list.table.rows()] == ["陈测试"]
    driven.type_into("narrow_bookings", "无此人")
    assert driven.page._list.table.rows() == []


def test_slots_are_laid_out_from_the_plan(counter: Counter, driven: Driven) -> None:
    driven.page._tabs.setCurrentIndex(4)
    driven.settle()
    assert _slots(counter, DAY + timedelta(days=5)) == []
    driven.press("F9")
    assert len(_slots(counter, DAY + timedelta(days=5))) == 12
    assert "new slots are laid out" in driven.window.status.message.text()


def test_a_removed_stretch_can_be_put_back_and_the_plan_is_kept(counter: Counter, driven: Driven) -> None:
    driven.page._tabs.setCurrentIndex(4)
    driven.settle()
    plan = driven.page._plan
    plan._lines[0].removed.emit()
    plan._put_back.click()
    assert len(plan._lines) == 2
    plan._lines[0].removed.emit()
    plan._keep()
    driven.settle()
    rows = counter.register.read(counter.reviewer, plan_rows, office_id=counter.reviewer.office_id)
    newest = [row for row in rows if row.valid_from == DAY + timedelta(days=1)]
    assert {(row.first_minute, row.last_minute) for row in newest} == {(14 * 60, 17 * 60)}
    assert {row.valid_to for row in rows if row not in newest} == {DAY}


def test_a_day_off_is_entered_from_the_notice(counter: Counter, driven: Driven) -> None:
    driven.page._tabs.setCurrentIndex(4)
    driven.settle()
    driven.type_into("day_off", "20270101")
    driven.type_into("day_off_name", "元旦")
    driven.page._plan._days_off._enter()
    driven.settle()
    assert counter.register.read(counter.reviewer, days_off).name_of(date(2027, 1, 1)) == "元旦"


def test_an_administrator_plans_but_sees_no_bookings(counter: Counter) -> None:
    driven = Driven(counter.register, counter.administrator)
    page = driven.go_to("booking")
    assert [page._tabs.tabText(place) for place in range(page._tabs.count())] == [
        "Day",
        "Month",
        "Days off and working plan",
    ]
    assert page._on(page._plan)
    driven.close()


def test_a_stretch_made_of_rows_gives_the_same_rows(counter: Counter) -> None:
    rows = counter.register.read(counter.reviewer, plan_rows, office_id=counter.reviewer.office_id)
    stretches = stretches_of(rows)
    assert [(one.first_minute, one.last_minute, sorted(one.weekdays)) for one in stretches] == [
        (510, 690, [0, 1, 2, 3, 4]),
        (840, 1020, [0, 1, 2, 3, 4]),
    ]


def test_a_booking_is_drawn_onto_another_slot(counter: Counter, driven: Driven) -> None:
    _book(driven)
    grid = driven.page._grid
    target = grid._slots.index(2, DAY.weekday())
    place = QPointF(grid.visualRect(target).center())
    booked = driven.page._slot._table.rows()[0]
    held = (Qt.DropAction.MoveAction, mime_of(booked.id), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place.toPoint(), *held)
    grid.dragEnterEvent(enter)
    assert enter.isAccepted()
    grid.dropEvent(QDropEvent(place, *held))
    driven.settle()
    assert _slots(counter)[:3] == [("08:30", 0), ("09:00", 0), ("09:30", 1)]


def test_the_month_shows_each_day_and_leads_to_its_week(driven: Driven) -> None:
    _book(driven)
    driven.page._tabs.setCurrentWidget(driven.page._month)
    driven.page._month.setFocus()
    driven.settle()
    month = driven.page._month
    today = month.currentIndex()
    assert today.data() == "20\n1 of 24 booked"
    assert month.model().rowCount() == 5
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(month, key)
    driven.settle()
    assert driven.page._week.first == date(2026, 5, 25)
    assert driven.page._tabs.currentIndex() == 0


def test_what_is_typed_holds_a_place_until_one_leaves(counter: Counter, driven: Driven) -> None:
    driven.type_into("man_name", "司马相如")
    driven.settle()
    other = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    assert [one.free for one in other][:2] == [1, 2]
    driven.page._grid.setFocus()
    QTest.keyClick(driven.page._grid, Qt.Key.Key_Down)
    driven.settle()
    other = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    assert [one.free for one in other][:2] == [2, 1]
    driven.go_to("today")
    other = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    assert [one.free for one in other][:2] == [2, 2]


def test_a_supervisor_chooses_rules_and_lifts_a_ban(counter: Counter, driven: Driven) -> None:
    counter.register.perform(counter.reviewer, choose_rules, rule_set="guangdong", valid_from=DAY)
    for step in range(3):
        counter.clock.set_to(DAY + timedelta(days=step))
        slots = counter.register.read(
            counter.reviewer, slots_between, first=DAY + timedelta(days=1), last=DAY + timedelta(days=9)
        )
        slot = next(one for one in slots if one.day > DAY + timedelta(days=step))
        who = booking.Couple("司马相如", "卓文君", "770101199803159017")
        booked = counter.register.perform(counter.reviewer, booking.book, slot_id=slot.id, couple=who).value
        counter.register.perform(counter.reviewer, booking.cancel, booking_id=booked, reason="来电取消")
        counter.register.perform(
            counter.reviewer, lay_out_slots, first=DAY, last=DAY + timedelta(days=9)
        )
    driven.page._tabs.setCurrentIndex(4)
    driven.page.refresh()
    driven.settle()
    card = driven.page._plan._rules
    assert card._told.text().startswith("Today: Guangdong (Foshan, Shantou); bookable from 2026-05-23 to 2026-06-22.")
    (ban,) = card._table.rows()
    assert (ban.name, ban.last_day) == ("司马相如", date(2026, 5, 22) + timedelta(days=180))
    card._table.go_to(ban.id)
    card._lift.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QuestionDialog)
    dialog._inputs["reason"].setText("住院，有证明")
    dialog._do.click()
    driven.settle()
    (ban,) = counter.register.read(counter.reviewer, bans)
    assert ban.lift_reason == "住院，有证明"


def test_the_slip_of_a_booking_is_shown_and_can_be_printed(counter: Counter, driven: Driven) -> None:
    _book(driven)
    driven.page._slot.go_to(driven.page._slot._table.rows()[0])
    driven.press("F6")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DocumentDialog) and one.isVisible())
    assert dialog._content.startswith(b"%PDF")
    dialog.reject()
    assert len(counter.register.read(counter.reviewer, bookings_between, first=DAY, last=DAY)) == 1


def test_a_single_day_is_opened_and_closed_from_its_card(counter: Counter, driven: Driven) -> None:
    driven.page._tabs.setCurrentIndex(4)
    driven.settle()
    card, saturday = driven.page._plan._special, date(2026, 5, 23)
    card._day.set_value(saturday)
    driven.type_into("special_why", "加开周六")
    card._first.set_value(540)
    card._last.set_value(660)
    card._couples.set_value(3)
    child(card, QPushButton, "open_day").click()
    driven.settle()
    assert [time for time, _ in _slots(counter, saturday)] == ["09:00", "09:30", "10:00", "10:30"]
    assert [one.name for one in card._table.rows()] == ["加开周六"]
    card._table.go_to(card._table.rows()[0].id)
    child(card, QPushButton, "close_day").click()
    driven.settle()
    assert card._table.rows()[0].closed
    child(card, QPushButton, "take_back_day").click()
    driven.settle()
    assert card._table.rows() == []


def test_a_couple_of_the_waiting_list_gets_the_freed_place(counter: Counter, driven: Driven) -> None:
    _book(driven, 0)
    _book(driven, 1)
    who = couple(2)
    driven.type_into("man_name", who.man_name)
    driven.type_into("woman_name", who.woman_name)
    child(driven.page, QPushButton, "waiting_list").click()
    driven.settle()
    table = driven.page._slot._waiting.table
    assert [one.man_name for one in table.rows()] == [who.man_name]
    assert driven.page._slot._couple.is_begun is False
    held = counter.register.read(counter.reviewer, bookings_between, first=DAY, last=DAY)
    counter.register.perform(counter.reviewer, booking.cancel, booking_id=held[0].id, reason="来电取消")
    driven.page.refresh()
    driven.settle()
    table.go_to(table.rows()[0].id)
    QTest.keyClick(table, Qt.Key.Key_Return)
    driven.settle()
    driven.press("F9")
    assert _slots(counter)[0] == ("08:30", 2)
    assert table.rows() == []
    assert {name for name, state in _states(counter) if state == "booked"} >= {who.man_name}


def test_a_couple_that_waits_no_longer_is_taken_off_the_list_with_a_reason(
    counter: Counter, driven: Driven, qtbot: QtBot
) -> None:
    _book(driven, 0)
    _book(driven, 1)
    full = counter.register.read(counter.reviewer, slots_between, first=DAY, last=DAY)[0]
    for place in (2, 3):
        counter.register.perform(counter.reviewer, booking.wait_for_place, slot_id=full.id, couple=couple(place))
    driven.page.refresh()
    driven.settle()
    keyboard, table = Keyboard(qtbot), driven.page._slot._waiting.table
    keyboard.tab_to("waiting_couples")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.push("end_waiting")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QuestionDialog)
    keyboard.tab_to("do")
    keyboard.press(Qt.Key.Key_Space)
    assert dialog.isVisible(), "a reason is wanted"
    keyboard.fill(reason="改期")
    keyboard.push("do")
    keyboard.until(lambda: table.count == 1, doing="one couple is left")
    assert [one.man_name for one in table.rows()] == [couple(2).man_name]
    with counter.register.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT state, end_reason FROM waiting_couple ORDER BY id").all()
    assert [tuple(row) for row in rows] == [("waiting", ""), ("ended", "改期")]


def test_places_are_more_or_fewer_from_the_week_itself(counter: Counter, driven: Driven) -> None:
    grid = driven.page._grid
    for key, places in ((Qt.Key.Key_Plus, 3), (Qt.Key.Key_Minus, 2), (Qt.Key.Key_Minus, 1)):
        QTest.keyClick(grid, key)
        driven.settle()
        slots = counter.register.read(counter.reviewer, slots_between, first=DAY, last=DAY)
        assert slots[0].capacity == places
    _book(driven)
    QTest.keyClick(grid, Qt.Key.Key_Minus)
    driven.settle()
    slots = counter.register.read(counter.reviewer, slots_between, first=DAY, last=DAY)
    assert (slots[0].capacity, slots[0].taken) == (1, 1)


def test_a_visit_is_booked_by_the_visitor(counter: Counter, driven: Driven) -> None:
    rows = (PlanRow(0, 840, 900, 60, 5, "memorial_visit"),)
    counter.register.perform(counter.reviewer, open_day, day=DAY, name="清明祭扫", rows=rows)
    driven.go_to("booking")
    slots = counter.register.read(counter.reviewer, slots_between, first=DAY, last=DAY)
    driven.page._grid.go_to(next(one.id for one in slots if one.lane == "memorial_visit"))
    driven.settle()
    driven.type_into("visitor_name", "王祭扫")
    driven.type_into("deceased_name", "王先人")
    driven.press("F9")
    (found,) = counter.register.read(counter.reviewer, bookings_between, first=DAY, last=DAY)
    assert (found.business, found.names, found.persons) == ("service.memorial_visit", ("王祭扫", ""), 1)
    driven.page._grid.go_to(slots[0].id)
    driven.settle()
    _book(driven)
    assert len(_states(counter)) == 2


def test_two_quick_presses_book_once(counter: Counter, driven: Driven) -> None:
    """A couple without identity numbers: nothing but the page keeps it from being booked twice."""
    driven.type_into("man_name", "司马相如")
    driven.type_into("woman_name", "卓文君")
    driven.page._slot.go_on()
    driven.page._slot.go_on()
    driven.settle()
    assert _states(counter) == [("司马相如", "booked")]


def test_the_list_leads_to_a_booking_at_a_service_point_of_another_week(counter: Counter, driven: Driven) -> None:
    later = DAY + timedelta(days=7)
    new = NewPoint("城东登记点", "registration_point", DAY, approved_by="民婚1号", couples_a_slot=1)
    point = counter.register.perform(counter.reviewer, open_service_point, new=new).value
    counter.register.perform(counter.reviewer, lay_out_slots, first=later, last=later)
    slot = counter.register.read(
        counter.reviewer, slots_between, first=later, last=later, service_point_id=point
    )[0]
    counter.register.perform(counter.reviewer, booking.book, slot_id=slot.id, couple=couple(1))
    driven.page._go_to_day(later)
    driven.settle()
    (listed,) = driven.page._list.table.rows()
    assert listed.place == "城东登记点"
    driven.page._go_to_booking(listed)
    driven.settle()
    assert driven.page._where.currentText() == "城东登记点"
    assert driven.page._grid.slot().id == slot.id
    assert "城东登记点" in driven.page._slot.heading.text()
    driven.page._where.setCurrentIndex(0)
    driven.page.refresh()
    driven.settle()
    assert len(driven.page._week.slots) == 12
