"""Slots, bookings, the working plan and the holiday table as they are looked up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import bindparam, func, select

from registry_desktop.domain.officer import READS_THE_DAY
from registry_desktop.domain.periods import DayOff as DayOffRow
from registry_desktop.domain.periods import DaysOff
from registry_desktop.queries.permission import require
from registry_desktop.queries.special_days import hours_of, special_day_on
from registry_desktop.records.appointments import BookedPerson, Booking, DayOff, Slot, SlotPlace, WorkingPlan
from registry_desktop.records.registrations import Registration
from registry_desktop.records.service_points import ServicePoint
from registry_desktop.store.unit_of_work import UnitOfWork

FRIDAY = 4
PREPARED = "booked"
"""The state of a case that was typed in before the couple came (预录入): nothing but a draft."""
_PLACES: Final = select(SlotPlace).where(SlotPlace.slot_id == bindparam("slot_id")).order_by(SlotPlace.place)


@dataclass(frozen=True, slots=True)
class SlotView:
    """One slot of a day: minutes of the day, places in all, taken, and held by other clerks who type; its lane."""

    id: int
    day: date
    first_minute: int
    last_minute: int
    capacity: int
    taken: int
    held: int
    lane: str

    @property
    def free(self) -> int:
        return self.capacity - self.taken - self.held


@dataclass(frozen=True, slots=True)
class BookingView:
    """One booking with the case that came of it, if any. `place`: the service point it is for; empty in the office."""

    id: int
    number: str
    business: str
    slot_id: int | None
    day: date
    first_minute: int | None
    man_name: str
    woman_name: str
    man_identity_number: str
    woman_identity_number: str
    phone: str
    wishes: str
    channel: str
    state: str
    arrived_at: datetime | None
    registration_id: int | None
    registration_state: str
    revision: int
    visitor_name: str = ""
    visitor_identity_number: str = ""
    deceased_name: str = ""
    persons: int = 2
    place: str = ""

    @property
    def names(self) -> tuple[str, str]:
        """Man and woman; of a visit the visitor and nobody."""
        return (self.visitor_name, "") if self.visitor_name else (self.man_name, self.woman_name)

    @property
    def prepared(self) -> bool:
        """Whether its case was typed in before the couple came."""
        return self.registration_state == PREPARED

    @property
    def case_id(self) -> int | None:
        """The case that was opened at a window; one that was only prepared is opened there yet."""
        return None if self.prepared else self.registration_id


def plan_rows(work: UnitOfWork, *, office_id: int) -> Sequence[WorkingPlan]:
    """The office's working plan, past and future rows too."""
    return work.session.scalars(
        select(WorkingPlan)
        .where(WorkingPlan.office_id == office_id)
        .order_by(WorkingPlan.weekday, WorkingPlan.first_minute, WorkingPlan.valid_from)
    ).all()


def closing_minute(work: UnitOfWork, *, office_id: int, day: date) -> int | None:
    """The minute at which the office closes that day by its plan (1020 is 17:00); None when it does not work then. A
    ceremony in the evening keeps it open for nobody else."""
    services = work.lanes.of_services
    special = special_day_on(work, day=day, office_id=office_id)
    if special is not None:
        hours = () if special.closed else hours_of(work, special_day_id=special.id)
        return max((row.last_minute for row in hours if row.lane not in services), default=None)
    weekday = worked_like(work, day=day)
    ends = [
        row.last_minute
        for row in plan_rows(work, office_id=office_id)
        if row.weekday == weekday
        and row.lane not in services
        and row.valid_from <= day
        and (row.valid_to is None or day <= row.valid_to)
    ]
    return max(ends, default=None)


def worked_like(work: UnitOfWork, *, day: date) -> int | None:
    """The weekday (Monday 0) whose plan holds that day: none on a festival; a weekend day made a working day works like
    a Friday."""
    notice = day_off_on(work, day=day)
    if notice is not None and notice.kind == "rest":
        return None
    return FRIDAY if notice is not None and day.weekday() > FRIDAY else day.weekday()


def days_off(work: UnitOfWork) -> DaysOff:
    """The holiday table as it stands now."""
    rows = work.session.scalars(select(DayOff).order_by(DayOff.day))
    return DaysOff(tuple(DayOffRow(row.day, row.kind, row.name, row.notice) for row in rows))


def day_off_on(work: UnitOfWork, *, day: date) -> DayOff | None:
    """The row of the holiday table for that day."""
    return work.session.scalars(select(DayOff).where(DayOff.day == day)).one_or_none()


def slots_on(work: UnitOfWork, *, office_id: int, day: date) -> Sequence[Slot]:
    """The slot records of one day."""
    return work.session.scalars(
        select(Slot).where(Slot.office_id == office_id, Slot.day == day).order_by(Slot.first_minute)
    ).all()


def slots_between(
    work: UnitOfWork, *, first: date, last: date, service_point_id: int | None = None
) -> tuple[SlotView, ...]:
    """The slots of the officer's office from `first` to `last`, in order; of one of its service points where that is
    named."""
    held = (
        select(SlotPlace.slot_id, func.count().label("places"))
        .where(SlotPlace.held_until > work.now, SlotPlace.officer_id != work.officer.officer_id)
        .group_by(SlotPlace.slot_id)
        .subquery()
    )
    rows = work.session.execute(
        select(Slot, func.coalesce(held.c.places, 0))
        .outerjoin(held, held.c.slot_id == Slot.id)
        .where(
            Slot.office_id == work.officer.office_id,
            Slot.day.between(first, last),
            Slot.service_point_id.is_not_distinct_from(service_point_id),
        )
        .order_by(Slot.day, Slot.first_minute, Slot.lane)
    )
    return tuple(
        SlotView(row.id, row.day, row.first_minute, row.last_minute, row.capacity, row.taken, places, row.lane)
        for row, places in rows
    )


def places_of(work: UnitOfWork, *, slot_id: int) -> Sequence[SlotPlace]:
    """The places of a slot that somebody has or holds, in order; also holds whose time is over."""
    return work.session.scalars(_PLACES, {"slot_id": slot_id}).all()


def place_held(work: UnitOfWork, *, hold_id: int) -> SlotPlace | None:
    """The place the officer still holds under that id; None when it is a booking's by now, or somebody else's."""
    return work.session.scalars(
        select(SlotPlace)
        .where(SlotPlace.id == hold_id, SlotPlace.booking_id.is_(None), SlotPlace.officer_id == work.officer.officer_id)
        .with_for_update()
    ).one_or_none()


def places_of_booking(work: UnitOfWork, *, booking_id: int) -> Sequence[SlotPlace]:
    """The places a booking has: one, or one for each person of a voyage."""
    return work.session.scalars(select(SlotPlace).where(SlotPlace.booking_id == booking_id)).all()


@dataclass(frozen=True, slots=True)
class PersonBooked:
    """A person who holds a place, and by which booking."""

    id: int
    identity_number: str
    number: str
    day: date
    first_minute: int | None


def booked_persons(
    work: UnitOfWork, *, identity_numbers: Sequence[str], service: str
) -> tuple[PersonBooked, ...]:
    """Which of these persons hold a place, also one of a day past."""
    if not identity_numbers:
        return ()
    rows = work.session.execute(
        select(BookedPerson.id, BookedPerson.identity_number, Booking.number, Booking.day, Booking.first_minute)
        .join(Booking, Booking.id == BookedPerson.booking_id)
        .where(BookedPerson.service == service, BookedPerson.identity_number.in_(identity_numbers))
    )
    return tuple(PersonBooked(*row) for row in rows)


def persons_of_booking(work: UnitOfWork, *, booking_id: int) -> Sequence[BookedPerson]:
    """Whom a live booking holds a place for."""
    return work.session.scalars(select(BookedPerson).where(BookedPerson.booking_id == booking_id)).all()


def bookings_between(work: UnitOfWork, *, first: date, last: date) -> tuple[BookingView, ...]:
    """The bookings of the officer's office from `first` to `last`, by day, time and number; walk-ins after the
    slots. Refused NOT_PERMITTED."""
    require(work, *READS_THE_DAY)
    rows = work.session.execute(
        select(Booking, Registration.id, Registration.state, ServicePoint.name)
        .outerjoin(Registration, Registration.booking_id == Booking.id)
        .outerjoin(Slot, Slot.id == Booking.slot_id)
        .outerjoin(ServicePoint, ServicePoint.id == Slot.service_point_id)
        .where(Booking.office_id == work.officer.office_id, Booking.day.between(first, last))
        .order_by(Booking.day, Booking.first_minute.is_(None), Booking.first_minute, Booking.number)
    )
    return tuple(_view(*row) for row in rows)


def missed_bookings(work: UnitOfWork, *, day: date) -> Sequence[Booking]:
    """Bookings of a day that nobody came to."""
    return work.session.scalars(
        select(Booking).where(
            Booking.office_id == work.officer.office_id, Booking.day == day, Booking.state == "booked"
        )
    ).all()


def _view(booking: Booking, registration_id: int | None, state: str | None, place: str | None) -> BookingView:
    return BookingView(
        booking.id,
        booking.number,
        booking.business,
        booking.slot_id,
        booking.day,
        booking.first_minute,
        booking.man_name,
        booking.woman_name,
        booking.man_identity_number,
        booking.woman_identity_number,
        booking.phone,
        booking.wishes,
        booking.channel,
        booking.state,
        booking.arrived_at,
        registration_id,
        state or "",
        booking.revision,
        booking.visitor_name,
        booking.visitor_identity_number,
        booking.deceased_name,
        booking.persons,
        place or "",
    )
