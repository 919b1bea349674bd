"""预约: one month, a line a day: places, booked, come, served, missed, as the month view shows it."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from registry_desktop.domain.lanes import SERVICE
from registry_desktop.domain.officer import SEES_THE_WEEK
from registry_desktop.domain.periods import DaysOff
from registry_desktop.queries.appointments import days_off
from registry_desktop.queries.permission import require
from registry_desktop.queries.special_days import names_between
from registry_desktop.records.appointments import Booking, Slot
from registry_desktop.store.unit_of_work import UnitOfWork

CAME = "came"


@dataclass(frozen=True, slots=True)
class DayView:
    """One day: places of its slots, how many are booked, how many couples came (walk-ins too), were served, did not
    come; why it is worked otherwise than the plan says, where it is."""

    day: date
    capacity: int
    taken: int
    came: int
    served: int
    missed: int
    name: str


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
            .where(
                Slot.office_id == office, Slot.day.between(first, last), Slot.lane.not_in(work.lanes.of_services)
            )
            .group_by(Slot.day)
        )
    }
    states: dict[date, dict[str, int]] = {}
    came = Booking.arrived_at.is_not(None)
    for row in work.session.execute(
        select(Booking.day, Booking.state, came.label("came"), func.count().label("bookings"))
        .where(
            Booking.office_id == office,
            Booking.day.between(first, last),
            Booking.business.not_like(f"{SERVICE}%"),
        )
        .group_by(Booking.day, Booking.state, came)
    ):
        counts = states.setdefault(row.day, {})
        counts[row.state] = counts.get(row.state, 0) + row.bookings
        counts[CAME] = counts.get(CAME, 0) + (row.bookings if row.came else 0)
    special = names_between(work, first=first, last=last)
    found = []
    for number in range(length):
        on = first + timedelta(days=number)
        capacity, taken = slots.get(on, (0, 0))
        counts = states.get(on, {})
        found.append(
            DayView(
                on,
                capacity,
                taken,
                counts.get(CAME, 0),
                counts.get("served", 0),
                counts.get("no_show", 0),
                special.get(on, ("", False))[0],
            )
        )
    return Month(first, work.today, tuple(found), days_off(work))
