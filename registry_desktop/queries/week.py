"""预约: one stretch of days with its slots, bookings and days off, as the booking page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from registry_desktop.domain.officer import READS_THE_DAY, SEES_THE_WEEK
from registry_desktop.domain.periods import DaysOff
from registry_desktop.queries.appointments import BookingView, SlotView, bookings_between, days_off, slots_between
from registry_desktop.queries.permission import require
from registry_desktop.queries.service_points import points_with_slots
from registry_desktop.queries.waiting_couples import WaitingView, waiting_couples
from registry_desktop.store.unit_of_work import UnitOfWork

DAYS = 7
LAST_DAY = date.max - timedelta(days=DAYS)


@dataclass(frozen=True)
class Week:
    """Seven days from a Monday on. `today` is the register's own day: what lies before it can no longer be booked.
    `points`: (id, name) of the service points that have slots in these days; `service_point_id`: whose slots these are,
    None for the office's."""

    first: date
    today: date
    slots: tuple[SlotView, ...]
    bookings: tuple[BookingView, ...]
    days_off: DaysOff
    waiting: tuple[WaitingView, ...] = ()
    points: tuple[tuple[int, str], ...] = ()
    service_point_id: int | None = None

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=number) for number in range(DAYS))

    @property
    def place(self) -> str:
        """The name of the service point; empty in the office."""
        return dict(self.points).get(self.service_point_id or 0, "")

    def bookings_in(self, slot: SlotView) -> tuple[BookingView, ...]:
        """Everybody who was booked into that slot, also those who cancelled."""
        return tuple(one for one in self.bookings if one.slot_id == slot.id)


def week(work: UnitOfWork, *, day: date | None = None, service_point_id: int | None = None) -> Week:
    """The week of `day` (of today when it is None) at the officer's office, or at one of its service points. Refused
    NOT_PERMITTED.

    Whoever only plans the slots gets no bookings: who comes is not the planner's business.
    """
    require(work, *SEES_THE_WEEK)
    on = min(day or work.today, LAST_DAY)
    first = on - timedelta(days=on.weekday())
    last = first + timedelta(days=DAYS - 1)
    by_name = work.holds_now(READS_THE_DAY)
    return Week(
        first=first,
        today=work.today,
        slots=slots_between(work, first=first, last=last, service_point_id=service_point_id),
        bookings=bookings_between(work, first=first, last=last) if by_name else (),
        days_off=days_off(work),
        waiting=waiting_couples(work, first=first, last=last) if by_name else (),
        points=points_with_slots(work, first=first, last=last),
        service_point_id=service_point_id,
    )
