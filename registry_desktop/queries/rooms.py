"""Rooms, and what holds them and the officers of ceremonies and counselling (counter.md 7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import aliased

from registry_desktop.records.appointments import Booking
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.records.rooms import HeldQuarter, Room
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Who:
    """The two persons of a case or a booking, as they were written there."""

    man_name: str = ""
    woman_name: str = ""
    man_identity_number: str = ""
    woman_identity_number: str = ""


UNNAMED = Who()


def rooms_of_office(work: UnitOfWork) -> tuple[Room, ...]:
    """Every room of the office, also closed ones, by use and name."""
    rows = work.session.scalars(
        select(Room).where(Room.office_id == work.officer.office_id).order_by(Room.use, Room.name)
    )
    return tuple(rows)


def rooms_for(work: UnitOfWork, use: str) -> tuple[tuple[int, str], ...]:
    """(id, name) of the rooms in use for counselling or for ceremonies."""
    return tuple((room.id, room.name) for room in rooms_of_office(work) if room.active and room.use == use)


def room_of_name(work: UnitOfWork, *, name: str) -> Room | None:
    """The room of that name, also a closed one."""
    return work.session.scalars(
        select(Room).where(Room.office_id == work.officer.office_id, Room.name == name)
    ).one_or_none()


def held_among(
    work: UnitOfWork, *, day: date, quarters: Iterable[int], room_id: int | None, officer_id: int | None
) -> HeldQuarter | None:
    """The first of these quarters in which the room or the officer is held already."""
    wanted = [HeldQuarter.officer_id == officer_id] if officer_id is not None else []
    wanted += [HeldQuarter.room_id == room_id] if room_id is not None else []
    either = wanted[0] | wanted[-1]
    return work.session.scalars(
        select(HeldQuarter)
        .where(HeldQuarter.day == day, HeldQuarter.quarter.in_(list(quarters)), either)
        .order_by(HeldQuarter.quarter)
        .limit(1)
    ).one_or_none()


def quarters_held_by(
    work: UnitOfWork, *, session_id: int | None = None, ceremony_id: int | None = None
) -> Sequence[HeldQuarter]:
    """The quarters of a session or of a ceremony."""
    held = (
        HeldQuarter.ceremony_id == ceremony_id
        if session_id is None
        else HeldQuarter.counselling_session_id == session_id
    )
    return work.session.scalars(select(HeldQuarter).where(held)).all()


def people_of_case(work: UnitOfWork, *, registration_id: int) -> tuple[Who, str, str] | None:
    """The two of a case of the officer's office, its kind and state; None where the office has no such case."""
    man, woman = aliased(Party), aliased(Party)
    row = work.session.execute(
        select(Registration.kind, Registration.state, man.name, woman.name, man.identity_number, woman.identity_number)
        .select_from(Registration)
        .outerjoin(man, (man.registration_id == Registration.id) & (man.role == "man"))
        .outerjoin(woman, (woman.registration_id == Registration.id) & (woman.role == "woman"))
        .where(Registration.id == registration_id, Registration.office_id == work.officer.office_id)
    ).one_or_none()
    if row is None:
        return None
    kind, state, *told = row
    return Who(*(one or "" for one in told)), kind, state


def people_of_booking(work: UnitOfWork, *, booking_id: int) -> Who | None:
    """The two of a booking of the officer's office."""
    found = work.session.scalars(
        select(Booking).where(Booking.id == booking_id, Booking.office_id == work.officer.office_id)
    ).one_or_none()
    if found is None:
        return None
    return Who(found.man_name, found.woman_name, found.man_identity_number, found.woman_identity_number)
