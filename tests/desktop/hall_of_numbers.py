"""A hall at its busiest: numbers that wait, are called, served, put aside, rated, on a worked morning; and a great day
ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from registry_desktop.acts import booking, queue, working_plan
from registry_desktop.acts.duty import Duty, put_on_duty
from registry_desktop.acts.marriage.opening import prepare
from registry_desktop.acts.queue import Ticket
from registry_desktop.domain.officer import Role
from registry_desktop.queries import hall as queries
from registry_desktop.queries.appointments import slots_between
from registry_desktop.queries.officers import officers_in_role
from tests.registers import Clock, Counter

COUPLES = (("司马相如", "卓文君"), ("买买提·艾力", "阿依古丽·玉素甫"), ("丁一", "王五"))
NUMBERS = (("enquiry", "walk_in"), ("divorce", "walk_in"), ("reissue", "priority"), ("marriage", "walk_in"))


def fill_hall(hall: Counter) -> None:
    """Walk-ins, enquiries and a soldier; window 3 has called a couple, window 1 serves, somebody has not come."""

    def at(window: str, act: object, **arguments: object) -> Ticket:
        officer = replace(hall.registrar, window=window)
        found: Ticket = hall.register.perform(officer, act, **arguments).value  # type: ignore[arg-type]
        return found

    _pass(hall, 1)
    seen = hall.register.read(hall.registrar, queries.hall)
    for one in seen.serving:  # of the morning
        at(one.window, queue.finish, ticket_id=one.id)
    for number, (man, woman) in enumerate(COUPLES):
        hall.register.perform(hall.registrar, booking.walk_in, couple=booking.Couple(man, woman), priority=number == 2)
        _pass(hall, 4)
    for lane, standing in NUMBERS:
        hall.register.perform(hall.registrar, queue.draw, lane=lane, standing=standing)
        _pass(hall, 3)
    first = at("1", queue.call_next)
    at("1", queue.start, ticket_id=first.id)
    absent = at("2", queue.call_next)
    at("2", queue.put_aside, ticket_id=absent.id)
    served = at("2", queue.call_next)
    at("2", queue.start, ticket_id=served.id)
    _pass(hall, 11)
    at("2", queue.finish, ticket_id=served.id)
    at("2", queue.evaluate, ticket_id=served.id, points=5)
    called = at("3", queue.call_next)
    at("3", queue.recall, ticket_id=called.id)


def _pass(hall: Counter, minutes: int) -> None:
    clock = hall.clock
    assert isinstance(clock, Clock)
    clock.now += timedelta(minutes=minutes)


def plan_great_day(hall: Counter) -> None:
    """The next worked day is a great one: more places, couples booked and half of them prepared, windows on duty."""
    day = hall.register.read(hall.registrar, lambda work: work.today) + timedelta(days=1)
    hall.register.perform(hall.reviewer, working_plan.lay_out_slots, first=day, last=day)
    slots = hall.register.read(hall.registrar, slots_between, first=day, last=day)
    for number, family in enumerate("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"):
        who = booking.Couple(f"{family}子轩", f"{family}若曦", phone=f"139000000{number:02d}")
        slot = slots[number // 4]
        if number % 4 == 0:
            hall.register.perform(hall.reviewer, working_plan.change_capacity, slot_id=slot.id, by=6)
        booked = hall.register.perform(hall.registrar, booking.book, slot_id=slot.id, couple=who).value
        if number % 2 == 0:
            hall.register.perform(hall.registrar, prepare, booking_id=booked)
    officers = hall.register.read(hall.registrar, officers_in_role, Role.REGISTRAR)
    for window, (officer, _) in zip("123", officers, strict=False):
        lanes = ("marriage",) if window == "1" else ()
        hall.register.perform(hall.reviewer, put_on_duty, day=day, duty=Duty(window, officer, 510, 690, lanes))
