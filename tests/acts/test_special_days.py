"""Single days that are opened on a festival, given other hours, or closed (counter.md 1.1, 3)."""

from __future__ import annotations

from datetime import date

import pytest

from registry_desktop.acts import booking, booking_bans, working_plan
from registry_desktop.acts.special_days import DaySet, close_for_a_day, open_day, take_back_day
from registry_desktop.acts.working_plan import PlanRow
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import appointments
from registry_desktop.queries.month import month
from registry_desktop.queries.special_days import special_days
from tests.acts.test_booking import book, slots
from tests.registers import DAY, Counter

NATIONAL_DAY = date(2026, 10, 1)
SATURDAY = date(2026, 5, 23)
MORNING = (PlanRow(0, 540, 720, 30, 10), PlanRow(0, 540, 600, 30, 2, "divorce"))


def _open(counter: Counter, day: date, name: str = "国庆特别开放") -> DaySet:
    return counter.register.perform(counter.reviewer, open_day, day=day, name=name, rows=MORNING).value


def test_a_festival_is_opened_with_hours_and_lanes_of_its_own(counter: Counter) -> None:
    assert slots(counter, NATIONAL_DAY) == ()
    assert _open(counter, NATIONAL_DAY) == DaySet(8, 0)
    laid_out = slots(counter, NATIONAL_DAY)
    assert [(one.first_minute, one.lane, one.capacity) for one in laid_out][:3] == [
        (540, "", 10),
        (540, "divorce", 2),
        (570, "", 10),
    ]
    book(counter, laid_out[0].id, 1)
    found = counter.register.read(counter.reviewer, month, day=NATIONAL_DAY)
    assert (found.days[0].name, found.days[0].taken) == ("国庆特别开放", 1)
    closing = counter.register.read(
        counter.reviewer, appointments.closing_minute, office_id=counter.reviewer.office_id, day=NATIONAL_DAY
    )
    assert closing == 720


def test_a_divorce_is_not_booked_on_an_opened_festival_where_the_rules_say_so(counter: Counter) -> None:
    _open(counter, NATIONAL_DAY)
    slot = next(one for one in slots(counter, NATIONAL_DAY) if one.lane == "divorce")
    counter.register.perform(counter.reviewer, booking_bans.choose_rules, rule_set="guangdong", valid_from=DAY)
    counter.clock.set_to(date(2026, 9, 10))
    who = booking.Couple("郑强", "王静", "770102199508089139", "780101199609099147", business="marriage.divorce")
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=who)
    assert answer.value.code is Refusal.BOOKING_WORKING_DAYS


def test_a_closed_day_takes_nobody_more_and_tells_who_is_booked(counter: Counter) -> None:
    day = date(2026, 5, 21)
    first, second = slots(counter, day)[:2]
    book(counter, first.id, 1)
    closed = counter.register.perform(counter.reviewer, close_for_a_day, day=day, name="停电").value
    assert closed == DaySet(0, 1)
    with pytest.raises(Refused) as answer:
        book(counter, second.id, 2)
    assert answer.value.code is Refusal.DAY_OFF
    (shown,) = counter.register.read(counter.reviewer, special_days)
    assert (shown.closed, shown.name, shown.booked) == (True, "停电", 1)
    counter.register.perform(counter.reviewer, take_back_day, day=day)
    book(counter, second.id, 2)
    assert counter.register.read(counter.reviewer, special_days) == ()
    with pytest.raises(Refused):
        counter.register.perform(counter.reviewer, take_back_day, day=day)


def test_hours_are_set_anew_and_what_they_were_stays_in_the_trail(counter: Counter) -> None:
    _open(counter, SATURDAY, "5·20后加开")
    counter.register.perform(
        counter.reviewer, open_day, day=SATURDAY, name="加开下午", rows=(PlanRow(0, 840, 900, 30, 3),)
    )
    (shown,) = counter.register.read(counter.reviewer, special_days)
    assert (shown.name, shown.hours) == ("加开下午", ((840, 900, 3),))
    assert len(slots(counter, SATURDAY)) == 8 + 2, "slots laid out before keep their places"


def test_who_may_not_and_what_is_wrong_is_refused(counter: Counter) -> None:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, open_day, day=SATURDAY, name="x", rows=MORNING)
    assert answer.value.code is Refusal.NOT_PERMITTED
    wrong = (PlanRow(0, 600, 540, 30, 1), PlanRow(0, 540, 600, 0, 1), PlanRow(0, 540, 600, 30, -1))
    for rows in ((), *((row,) for row in wrong), (MORNING[0], MORNING[0])):
        with pytest.raises(Refused) as answer:
            counter.register.perform(counter.reviewer, open_day, day=SATURDAY, name="x", rows=rows)
        assert answer.value.code is Refusal.FIELD_WRONG
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, close_for_a_day, day=SATURDAY, name=" ")
    assert answer.value.code is Refusal.FIELD_MISSING
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, close_for_a_day, day=date(2026, 5, 1), name="停电")
    assert answer.value.code is Refusal.FIELD_WRONG
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=SATURDAY, last=SATURDAY)
    assert slots(counter, SATURDAY) == (), "nothing was opened"
