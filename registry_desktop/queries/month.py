"""预约: one month, a line a day: places, booked, come, served, missed, as the month view shows it."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from registry_desktop.domain.officer import SEES_THE_WEEK
from registry_desktop.domain.periods import DaysOff
from registry_desktop.queries.appointments import days_off
from registry_desktop.queries.permission import require
from registry_desktop.records.appointments import Booking, Slot
from registry_desktop.store.unit_of_work import UnitOfWork

CAME = ("arrived", "served", "refused_on_arrival")


@dataclass(frozen=True, slots=True)
class DayView:
    """One day: places of its slots, how many are booked, how many couples came (walk-ins too), were served, did not
    come."""

    day: date
    capacity: int
    taken: int
    came: int
    served: int
    missed: int


@dataclass(frozen=True)
class Month:
    """Every day of a month. `today` is the register's own."""

    first: date
    today: date
    days: tuple[DayView, ...]
    days_off: DaysOff


def month(work: UnitOfWork, *, day: date | None = None) -> Month:
    """The month of `day` (of today when None) at the officer's office, in numbers only. Refused NOT_PERMITTED."""
    require(work, *SEES_THE_WEEK)
    on = day or work.today
    first, length = on.replace(day=1), monthrange(on.year, on.month)[1]
    last = first + timedelta(days=length - 1)
    office = work.officer.office_id
    slots = {
        row.day: (row.capacity, row.taken)
        for row in work.session.execute(
            select(Slot.day, func.sum(Slot.capacity).label("capacity"), func.sum(Slot.taken).label("taken"))
            .where(Slot.office_id == office, Slot.day.between(first, last))
            .group_by(Slot.day)
        )
    }
    states: dict[date, dict[str, int]] = {}
    for row in work.session.execute(
        select(Booking.day, Booking.state, func.count().label("bookings"))
        .where(Booking.office_id == office, Booking.day.between(first, last))
        .group_by(Booking.day, Booking.state)
    ):
        states.setdefault(row.day, {})[row.state] = row.bookings
    found = []
    for number in range(length):
        on = first + timedelta(days=number)
        capacity, taken = slots.get(on, (0, 0))
        counts = states.get(on, {})
        came = sum(counts.get(state, 0) for state in CAME)
        found.append(DayView(on, capacity, taken, came, counts.get("served", 0), counts.get("no_show", 0)))
    return Month(first, work.today, tuple(found), days_off(work))
