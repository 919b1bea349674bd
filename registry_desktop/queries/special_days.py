"""Single days that are opened or closed otherwise than the plan and the holiday table say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from registry_desktop.domain.officer import SEES_THE_WEEK
from registry_desktop.queries.permission import require
from registry_desktop.records.appointments import Booking, SpecialDay, SpecialHours
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SpecialDayView:
    """One such day with its hours in order (first and last minute, places); how many couples are booked on it."""

    id: int
    day: date
    name: str
    closed: bool
    hours: tuple[tuple[int, int, int], ...]
    booked: int


def special_day_on(work: UnitOfWork, *, day: date, office_id: int | None = None) -> SpecialDay | None:
    """The row of that day that is in force."""
    return work.session.scalars(
        select(SpecialDay).where(
            SpecialDay.office_id == (office_id or work.officer.office_id), SpecialDay.day == day, SpecialDay.in_force
        )
    ).one_or_none()


def any_row_of(work: UnitOfWork, *, day: date) -> SpecialDay | None:
    """The row of that day, also one that was taken back."""
    return work.session.scalars(
        select(SpecialDay).where(SpecialDay.office_id == work.officer.office_id, SpecialDay.day == day)
    ).one_or_none()


def hours_of(work: UnitOfWork, *, special_day_id: int) -> Sequence[SpecialHours]:
    """The hours in force of such a day, in order."""
    return work.session.scalars(
        select(SpecialHours)
        .where(SpecialHours.special_day_id == special_day_id, SpecialHours.in_force)
        .order_by(SpecialHours.first_minute, SpecialHours.lane)
    ).all()


def booked_on(work: UnitOfWork, *, day: date) -> int:
    """How many couples still hold a place of that day."""
    return (
        work.session.scalar(
            select(func.count())
            .select_from(Booking)
            .where(
                Booking.office_id == work.officer.office_id,
                Booking.day == day,
                Booking.state == "booked",
                Booking.slot_id.is_not(None),
            )
        )
        or 0
    )


def special_days(work: UnitOfWork) -> tuple[SpecialDayView, ...]:
    """The special days from today on, in order. Refused NOT_PERMITTED."""
    require(work, *SEES_THE_WEEK)
    rows = work.session.scalars(
        select(SpecialDay)
        .where(SpecialDay.office_id == work.officer.office_id, SpecialDay.day >= work.today, SpecialDay.in_force)
        .order_by(SpecialDay.day)
    ).all()
    return tuple(
        SpecialDayView(
            row.id,
            row.day,
            row.name,
            row.closed,
            tuple((one.first_minute, one.last_minute, one.capacity) for one in hours_of(work, special_day_id=row.id)),
            booked_on(work, day=row.day),
        )
        for row in rows
    )


def names_between(work: UnitOfWork, *, first: date, last: date) -> dict[date, tuple[str, bool]]:
    """(name, closed) of the special days from `first` to `last`."""
    rows = work.session.scalars(
        select(SpecialDay).where(
            SpecialDay.office_id == work.officer.office_id, SpecialDay.day.between(first, last), SpecialDay.in_force
        )
    )
    return {row.day: (row.name, row.closed) for row in rows}
