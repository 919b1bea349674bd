"""排班: who sits where on a day, whom the window calls meanwhile, and what the day view makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from registry_desktop.acts import booking, queue, working_plan
from registry_desktop.acts.duty import Duty, Repeated, put_on_duty, repeat_duty, take_off_duty
from registry_desktop.acts.marriage.opening import prepare
from registry_desktop.acts.working_plan import change_capacity
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.day import Day, day
from registry_desktop.queries.duty import duties_on
from tests.acts.test_booking import book, slots
from tests.registers import DAY, Counter

MORNING = (510, 690)


def _put(counter: Counter, duty: Duty, on: date = DAY) -> int:
    return counter.register.perform(counter.reviewer, put_on_duty, day=on, duty=duty).value


def _day(counter: Counter, on: date = DAY) -> Day:
    return counter.register.read(counter.registrar, day, day=on)


def test_nobody_sits_at_two_windows_and_no_window_has_two(counter: Counter) -> None:
    first, second = counter.registrar.officer_id or 0, counter.reviewer.officer_id or 0
    kept = _put(counter, Duty("1", first, *MORNING))
    for duty, code in (
        (Duty("1", second, 600, 720), Refusal.WINDOW_TAKEN),
        (Duty("2", first, 600, 720), Refusal.OFFICER_ON_DUTY),
        (Duty("9", second, *MORNING), Refusal.FIELD_WRONG),
        (Duty("2", second, 600, 600), Refusal.FIELD_WRONG),
        (Duty("2", second, *MORNING, ("nobody",)), Refusal.FIELD_WRONG),
        (Duty("2", counter.archivist.officer_id or 0, *MORNING), Refusal.FIELD_WRONG),
    ):
        with pytest.raises(Refused) as answer:
            _put(counter, duty)
        assert answer.value.code is code
    _put(counter, Duty("1", second, 690, 1020))
    counter.register.perform(counter.reviewer, take_off_duty, duty_id=kept)
    _put(counter, Duty("2", first, *MORNING))
    found = counter.register.read(counter.registrar, duties_on, day=DAY)
    assert [(one.window, one.officer_name, one.first_minute) for one in found] == [
        ("1", "登记员乙", 690),
        ("2", "登记员甲", 510),
    ]


def test_whose_examination_has_run_out_by_then_is_put_on_no_duty(counter: Counter) -> None:
    with pytest.raises(Refused) as answer:
        _put(counter, Duty("1", counter.registrar.officer_id or 0, *MORNING), date(2031, 1, 6))
    assert answer.value.code is Refusal.NOT_QUALIFIED


def test_a_window_calls_whom_its_roster_says(counter: Counter) -> None:
    for lane in ("marriage", "divorce"):
        counter.register.perform(counter.registrar, queue.draw, lane=lane)
    _put(counter, Duty("3", counter.registrar.officer_id or 0, *MORNING, ("divorce",)))
    assert counter.register.perform(counter.registrar, queue.call_next).value.number == "B001"
    elsewhere = replace(counter.registrar, window="1")
    assert counter.register.perform(elsewhere, queue.call_next).value.number == "A001"


def test_a_roster_is_repeated_on_worked_days_that_have_none(counter: Counter) -> None:
    """From a Wednesday to the Wednesday after: the weekend is not worked, Friday has a roster of its own."""
    _put(counter, Duty("1", counter.registrar.officer_id or 0, *MORNING))
    friday = DAY + timedelta(days=2)
    _put(counter, Duty("2", counter.reviewer.officer_id or 0, *MORNING), friday)
    done = counter.register.perform(
        counter.reviewer, repeat_duty, day=DAY, first=DAY, last=DAY + timedelta(days=7)
    ).value
    assert done == Repeated(4, (friday,))
    monday = counter.register.read(counter.registrar, duties_on, day=DAY + timedelta(days=5))
    assert [(one.window, one.officer_name) for one in monday] == [("1", "登记员甲")]


def test_who_only_receives_changes_no_roster_and_no_places(counter: Counter) -> None:
    slot = slots(counter)[0]
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, put_on_duty, day=DAY, duty=Duty("1", 1, *MORNING))
    assert answer.value.code is Refusal.NOT_PERMITTED
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, change_capacity, slot_id=slot.id, by=7)
    assert answer.value.code is Refusal.NOT_PERMITTED


def test_places_of_a_slot_are_more_or_fewer_but_never_fewer_than_booked(counter: Counter) -> None:
    slot = slots(counter)[0]
    first, _ = (book(counter, slot.id, number) for number in (1, 2))
    counter.register.perform(counter.registrar, booking.cancel, booking_id=first, reason="改期")
    counter.register.perform(counter.reviewer, change_capacity, slot_id=slot.id, by=-1)
    with pytest.raises(Refused) as answer:
        book(counter, slot.id, 3)  # the second couple has place 2, and is the only one there may be
    assert answer.value.code is Refusal.SLOT_FULL
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, change_capacity, slot_id=slot.id, by=-1)
    assert answer.value.code is Refusal.FIELD_WRONG
    counter.register.perform(counter.reviewer, change_capacity, slot_id=slot.id, by=2)
    book(counter, slot.id, 3)
    book(counter, slot.id, 4)
    with pytest.raises(Refused) as answer:
        book(counter, slot.id, 5)
    assert answer.value.code is Refusal.SLOT_FULL


def test_the_day_view_tells_who_comes_what_is_prepared_and_the_windows_it_needs(counter: Counter) -> None:
    """A day like the one before it, on which all came half an hour early and a window had each for 20 minutes."""
    before = slots(counter)
    counter.clock.set_to(DAY, 8, 0)
    for number in range(10):
        booked = book(counter, before[number // 2 + 1].id, number)
        early = before[number // 2 + 1].first_minute - 30
        counter.clock.set_to(DAY, early // 60, early % 60)
        ticket = counter.register.perform(counter.registrar, booking.check_in, booking_id=booked).value
        assert ticket is not None
        counter.register.perform(counter.registrar, queue.call, ticket_id=ticket.id)
        counter.register.perform(counter.registrar, queue.start, ticket_id=ticket.id)
        counter.clock.set_to(DAY, early // 60, early % 60 + 20)
        counter.register.perform(counter.registrar, queue.finish, ticket_id=ticket.id)
    assert [one.served for one in _day(counter).windows] == [0, 0, 10]

    tomorrow = DAY + timedelta(days=1)
    counter.clock.set_to(tomorrow, 8, 0)
    after = tomorrow + timedelta(days=1)
    laid_out = slots(counter, after)
    coming = [book(counter, laid_out[1].id, 20 + number) for number in range(2)]
    counter.register.perform(counter.registrar, prepare, booking_id=coming[0])
    _put(counter, Duty("1", counter.registrar.officer_id or 0, *MORNING), after)
    found = _day(counter, after)
    assert (found.past.days, found.past.services, round(found.past.service_minutes)) == (1, 10, 20)
    assert [one.prepared for one in found.bookings] == [True, False]
    first, second = found.stretches[:2]
    assert (first.first_minute, first.expected, first.needed, first.on_duty, first.is_short) == (510, 2.0, 2, 1, True)
    assert (second.booked, second.expected, second.needed, second.is_short) == (2, 0.0, 0, False)


def test_a_day_nobody_works_has_no_stretches(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=DAY, last=DAY)
    assert _day(counter, date(2026, 6, 19)).stretches == ()
    assert len(_day(counter).stretches) == 17
