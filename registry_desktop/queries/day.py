"""预约: one day, slot by slot and window by window: who comes, what is prepared, who is on duty, what it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from registry_desktop.domain.forecast import STRETCH, Past, expected_arrivals, stretch_of, windows_needed, within
from registry_desktop.domain.lanes import SERVICE
from registry_desktop.domain.officer import COUNTER, READS_THE_DAY, SEES_THE_WEEK
from registry_desktop.domain.periods import DaysOff
from registry_desktop.queries.appointments import BookingView, SlotView, bookings_between, days_off, slots_between
from registry_desktop.queries.blank_places import places
from registry_desktop.queries.duty import DutyView, roster_of
from registry_desktop.queries.hall import windows
from registry_desktop.queries.officers import officers_in_role
from registry_desktop.queries.past_days import past_days
from registry_desktop.queries.permission import require
from registry_desktop.queries.special_days import names_between
from registry_desktop.records.queue import QueueTicket
from registry_desktop.store.unit_of_work import UnitOfWork

CERTIFICATE = "marriage_certificate"


@dataclass(frozen=True, slots=True)
class WindowOfDay:
    """One window: who is on duty, the number it has now, how many it has served, the marriage booklets before it (None
    where booklets are not handed out to windows)."""

    number: str
    duties: tuple[DutyView, ...]
    ticket: str
    served: int
    booklets: int | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Half an hour: its places, how many are booked, how many couples came; how many are expected to come, the windows
    these need and the windows on duty."""

    first_minute: int
    places: int
    booked: int
    came: int
    expected: float
    needed: int
    on_duty: int

    @property
    def is_short(self) -> bool:
        """Whether more windows are needed than are on duty."""
        return self.needed > self.on_duty


@dataclass(frozen=True)
class Day:
    """One day of the office; `name` is why it is worked otherwise than the plan says. `bookings` are none for whoever
    only plans. `booklets_in_store`: marriage booklets that no window has. `officers`: (id, name) of who may be put on
    duty."""

    day: date
    today: date
    name: str
    days_off: DaysOff
    slots: tuple[SlotView, ...]
    bookings: tuple[BookingView, ...]
    windows: tuple[WindowOfDay, ...]
    stretches: tuple[Stretch, ...]
    past: Past
    booklets_in_store: int
    roster: tuple[DutyView, ...]
    officers: tuple[tuple[int, str], ...]


def day(work: UnitOfWork, *, day: date | None = None) -> Day:
    """That day (today when None) at the officer's office. Refused NOT_PERMITTED."""
    require(work, *SEES_THE_WEEK)
    on = day or work.today
    slots = slots_between(work, first=on, last=on)
    bookings = bookings_between(work, first=on, last=on) if work.holds_now(READS_THE_DAY) else ()
    roster = roster_of(work, day=on)
    past = past_days(work, before=on)
    booklets = {one.window: one.unused for one in places(work) if one.kind == CERTIFICATE}
    return Day(
        day=on,
        today=work.today,
        name=names_between(work, first=on, last=on).get(on, ("", False))[0],
        days_off=days_off(work),
        slots=slots,
        bookings=bookings,
        windows=_windows(work, on, roster, booklets),
        stretches=_stretches(
            [one for one in slots if one.lane not in work.lanes.of_services],
            [one for one in bookings if not one.business.startswith(SERVICE) and not one.place],
            roster,
            past,
        ),
        past=past,
        booklets_in_store=booklets.get("", 0),
        roster=roster,
        officers=officers_in_role(work, *COUNTER),
    )


def _windows(
    work: UnitOfWork, on: date, roster: tuple[DutyView, ...], booklets: dict[str, int]
) -> tuple[WindowOfDay, ...]:
    rows = work.session.execute(
        select(QueueTicket.window, QueueTicket.state, func.count().label("tickets"), func.max(QueueTicket.number))
        .where(
            QueueTicket.office_id == work.officer.office_id,
            QueueTicket.day == on,
            QueueTicket.state.in_(("called", "serving", "finished")),
        )
        .group_by(QueueTicket.window, QueueTicket.state)
    )
    served: dict[str, int] = {}
    has: dict[str, str] = {}
    for window, state, tickets, number in rows:
        if state == "finished":
            served[window] = tickets
        else:
            has[window] = number
    handed_out = any(booklets.keys() - {""})
    return tuple(
        WindowOfDay(
            one.number,
            tuple(duty for duty in roster if duty.window == one.number),
            has.get(one.number, ""),
            served.get(one.number, 0),
            booklets.get(one.number, 0) if handed_out else None,
        )
        for one in windows(work)
    )


def _stretches(
    slots: Sequence[SlotView], bookings: Sequence[BookingView], roster: Sequence[DutyView], past: Past
) -> tuple[Stretch, ...]:
    if not slots:
        return ()
    first, last = min(one.first_minute for one in slots), max(one.last_minute for one in slots)
    booked: dict[int, int] = {}
    taken: dict[int, int] = {}
    room: dict[int, int] = {}
    for slot in slots:
        booked[slot.first_minute] = booked.get(slot.first_minute, 0) + slot.taken
        start = stretch_of(slot.first_minute)
        taken[start], room[start] = taken.get(start, 0) + slot.taken, room.get(start, 0) + slot.capacity
    expected = expected_arrivals(booked, past, first=first, last=last)
    came: dict[int, int] = {}
    for one in bookings:
        if one.arrived_at is not None:
            start = within(one.arrived_at.hour * 60 + one.arrived_at.minute, first=first, last=last)
            came[start] = came.get(start, 0) + 1
    needed = windows_needed(expected, past.service_minutes)
    return tuple(
        Stretch(
            start,
            room.get(start, 0),
            taken.get(start, 0),
            came.get(start, 0),
            couples,
            needed[start],
            len({duty.window for duty in roster if duty.first_minute < start + STRETCH and start < duty.last_minute}),
        )
        for start, couples in expected.items()
    )
