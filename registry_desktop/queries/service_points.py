"""Service points, tours and leaflets as they are looked up (counter.md 4; statistics.md S-Q5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from registry_desktop.records.appointments import Booking, Slot
from registry_desktop.records.service_points import PublicityHandOut, ServicePoint, TourDay
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Leaflets:
    """S-Q5, one title in a period: on how many occasions, to how many people, how many copies."""

    title: str
    occasions: int
    people: int
    copies: int


def points_on(work: UnitOfWork, *, day: date) -> Sequence[ServicePoint]:
    """The service points of the office that serve on a day, by name."""
    return work.session.scalars(
        select(ServicePoint)
        .where(
            ServicePoint.office_id == work.officer.office_id,
            ServicePoint.valid_from <= day,
            or_(ServicePoint.valid_to.is_(None), ServicePoint.valid_to >= day),
        )
        .order_by(ServicePoint.name)
    ).all()


def points_with_slots(work: UnitOfWork, *, first: date, last: date) -> tuple[tuple[int, str], ...]:
    """(id, name) of the points that have slots on one of the days from `first` to `last`, by name; also one that takes
    nobody new, for whoever is booked there."""
    rows = work.session.execute(
        select(ServicePoint.id, ServicePoint.name)
        .where(
            ServicePoint.office_id == work.officer.office_id,
            ServicePoint.id.in_(select(Slot.service_point_id).where(Slot.day.between(first, last))),
        )
        .order_by(ServicePoint.name)
    )
    return tuple((point_id, name) for point_id, name in rows)


def booked_after(work: UnitOfWork, *, point_id: int, day: date) -> int:
    """How many couples hold a place at a point after that day."""
    rows = (
        select(func.count())
        .select_from(Booking)
        .join(Slot, Slot.id == Booking.slot_id)
        .where(Slot.service_point_id == point_id, Booking.day > day, Booking.state == "booked")
    )
    return work.session.scalar(rows) or 0


def point_of_slot(work: UnitOfWork, *, slot_id: int | None) -> ServicePoint | None:
    """The service point a slot lies at; None in the office, and for a walk-in."""
    return work.session.scalars(
        select(ServicePoint).join(Slot, Slot.service_point_id == ServicePoint.id).where(Slot.id == slot_id)
    ).one_or_none()


def points_of_office(work: UnitOfWork) -> Sequence[ServicePoint]:
    """Every service point of the office, also those that serve no more, by name."""
    return work.session.scalars(
        select(ServicePoint).where(ServicePoint.office_id == work.officer.office_id).order_by(ServicePoint.name)
    ).all()


def point_of_name(work: UnitOfWork, *, name: str) -> ServicePoint | None:
    """The service point of that name."""
    return work.session.scalars(
        select(ServicePoint).where(ServicePoint.office_id == work.officer.office_id, ServicePoint.name == name)
    ).one_or_none()


def tour_between(work: UnitOfWork, *, first: date, last: date) -> Sequence[TourDay]:
    """The tour days of the office's roving points, by day and hour."""
    return work.session.scalars(
        select(TourDay)
        .join(ServicePoint, ServicePoint.id == TourDay.service_point_id)
        .where(ServicePoint.office_id == work.officer.office_id, TourDay.day.between(first, last))
        .order_by(TourDay.day, TourDay.first_minute)
    ).all()


def tour_day_at(work: UnitOfWork, *, point_id: int, day: date, first_minute: int) -> TourDay | None:
    """The row planned for a point at that day and hour."""
    return work.session.scalars(
        select(TourDay).where(
            TourDay.service_point_id == point_id, TourDay.day == day, TourDay.first_minute == first_minute
        )
    ).one_or_none()


def leaflets_between(work: UnitOfWork, *, first: date, last: date) -> tuple[Leaflets, ...]:
    """S-Q5 of the office, by title."""
    rows = work.session.execute(
        select(
            PublicityHandOut.title,
            func.count(),
            func.sum(PublicityHandOut.people),
            func.sum(PublicityHandOut.copies),
        )
        .where(PublicityHandOut.office_id == work.officer.office_id, PublicityHandOut.day.between(first, last))
        .group_by(PublicityHandOut.title)
        .order_by(PublicityHandOut.title)
    )
    return tuple(Leaflets(*row) for row in rows)
