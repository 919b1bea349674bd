"""Rooms: opened and closed by the office; held by the quarter of an hour, never by two (counter.md 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from registry_desktop.acts.permission import require
from registry_desktop.acts.typed import LONGEST_NAME, field_wrong, require_text, told_name
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.quarters import MINUTES, quarters
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.slots import clock
from registry_desktop.queries.engagements import Hours, engagement_of
from registry_desktop.queries.rooms import (
    Who,
    held_among,
    people_of_booking,
    people_of_case,
    quarters_held_by,
    room_of_name,
)
from registry_desktop.records.officers import Officer
from registry_desktop.records.rooms import HeldQuarter, Room
from registry_desktop.store.unit_of_work import UnitOfWork, performs

KEEPERS = (Role.ADMINISTRATOR, Role.LEADER)
USES = ("counselling", "ceremony")
MOST_PEOPLE = 9_999


@performs(Act.ROOM_OPEN)
def open_room(work: UnitOfWork, *, name: str, use: str, capacity: int = 1) -> int:
    """Put a room into use, or one of that name back into it; its id. `capacity` in persons it seats."""
    require(work, *KEEPERS)
    name = named("room_name", name)
    if use not in USES:
        raise field_wrong("use", use)
    capacity = counted("seats", capacity, least=1)
    known = room_of_name(work, name=name)
    if known is None:
        return work.add(Room(office_id=work.officer.office_id, name=name, use=use, capacity=capacity)).id
    room = work.take(Room, known.id)
    room.use, room.capacity, room.active = use, capacity, True
    return room.id


@performs(Act.ROOM_CLOSE)
def close_room(work: UnitOfWork, *, room_id: int) -> None:
    """Take a room out of use; what is booked in it stays booked."""
    require(work, *KEEPERS)
    room = work.take(Room, room_id)
    if room.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "room", "id": str(room_id)})
    room.active = False


@dataclass(frozen=True)
class Stretch:
    """A day from a minute to a minute (510 is 8:30; the last minute is not in it any more)."""

    day: date
    first_minute: int
    last_minute: int


def room_for(work: UnitOfWork, room_id: int, use: str) -> Room:
    """The room in use of the acting office. Refused FIELD_WRONG for one that is closed or for something else."""
    room = work.get(Room, room_id)
    if room.office_id != work.officer.office_id or not room.active or room.use != use:
        raise field_wrong("room", room.name if room.office_id == work.officer.office_id else room_id)
    return room


def officer_for(work: UnitOfWork, officer_id: int, role: Role, *, day: date) -> Officer:
    """The officer of the acting office who holds that role on `day`. Refused FIELD_WRONG; LICENCE_EXPIRED when the
    certificate entered for that officer has run out by then."""
    officer = work.get(Officer, officer_id)
    if officer.office_id != work.officer.office_id or not officer.active or role not in officer.roles.split():
        raise field_wrong(str(role), officer.name if officer.office_id == work.officer.office_id else officer_id)
    until = None if Role.REGISTRAR in officer.roles.split() else officer.qualified_until
    if until is not None and until < day:  # a registrar's day is that of the examination: a ceremony registers nobody
        facts = {"name": officer.name, "until": until.isoformat(), "day": day.isoformat()}
        raise Refused(Refusal.LICENCE_EXPIRED, facts)
    return officer


def require_free(work: UnitOfWork, when: Stretch, *, room: Room | None, officer: Officer) -> None:
    """Refused ROOM_TAKEN or OFFICER_TAKEN where either is held, ENDS_BEFORE_IT_BEGINS, FIELD_WRONG for a day past."""
    if when.day < work.today:
        raise field_wrong("day", when.day.isoformat())
    held = held_among(
        work, day=when.day, quarters=_quarters(when), room_id=room.id if room else None, officer_id=officer.id
    )
    if held is None:
        return
    facts = {"day": when.day.isoformat(), "time": clock(held.quarter * MINUTES)}
    if room is not None and held.room_id == room.id:
        raise Refused(Refusal.ROOM_TAKEN, {"room": room.name, **facts})
    raise Refused(Refusal.OFFICER_TAKEN, {"name": officer.name, **facts})


def hold(
    work: UnitOfWork,
    when: Stretch,
    *,
    room: Room | None,
    officer: Officer,
    session_id: int | None = None,
    ceremony_id: int | None = None,
) -> None:
    """Hold room and officer; the database refuses a quarter that another desk held meanwhile, and the act is tried
    anew."""
    for quarter in _quarters(when):
        work.put(
            HeldQuarter(
                room_id=room.id if room else None,
                officer_id=officer.id,
                day=when.day,
                quarter=quarter,
                counselling_session_id=session_id,
                ceremony_id=ceremony_id,
            )
        )


def require_couple_free(
    work: UnitOfWork,
    when: Stretch,
    *,
    who: Who,
    registration_id: int | None,
    attendance: str = "couple",
    but_ceremony: int | None = None,
) -> None:
    """Refused COUPLE_ELSEWHERE where a session or another ceremony keeps one of the two at that hour."""
    found = engagement_of(
        work,
        Hours(when.day, when.first_minute, when.last_minute),
        who=who,
        registration_id=registration_id,
        attendance=attendance,
        but_ceremony=but_ceremony,
    )
    if found is not None:
        facts = {"place": found.place, "day": when.day.isoformat(), "time": clock(found.first_minute)}
        raise Refused(Refusal.COUPLE_ELSEWHERE, facts)


def require_begun(work: UnitOfWork, day: date, first_minute: int) -> None:
    """Refused NOT_BEGUN before that minute of that day."""
    if (day, first_minute) > (work.today, work.now.hour * 60 + work.now.minute):
        raise Refused(Refusal.NOT_BEGUN, {"day": day.isoformat(), "time": clock(first_minute)})


def let_go(work: UnitOfWork, *, session_id: int | None = None, ceremony_id: int | None = None) -> None:
    """Room and officer are free again."""
    for held in quarters_held_by(work, session_id=session_id, ceremony_id=ceremony_id):
        work.discard(held)


def _quarters(when: Stretch) -> range:
    require_ends_after_it_begins(when)
    try:
        return quarters(when.first_minute, when.last_minute)
    except ValueError as wrong:
        raise field_wrong("minutes", f"{clock(when.first_minute)}–{clock(when.last_minute)}") from wrong


def require_ends_after_it_begins(when: Stretch) -> None:
    """Refused ENDS_BEFORE_IT_BEGINS, also for a stretch that is empty."""
    if when.last_minute <= when.first_minute:
        facts = {"first": clock(when.first_minute), "last": clock(when.last_minute)}
        raise Refused(Refusal.ENDS_BEFORE_IT_BEGINS, facts)


def who_comes(work: UnitOfWork, *, registration_id: int | None, booking_id: int | None, told: Who) -> Who:
    """The two persons: of the case, else of the booking, else as told.

    Refused NOT_FOUND for one of another office, FIELD_WRONG for what is told and is no name.
    """
    if registration_id is not None:
        found = people_of_case(work, registration_id=registration_id)
        if found is None:
            raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
        return found[0]
    if booking_id is not None:
        of_booking = people_of_booking(work, booking_id=booking_id)
        if of_booking is None:
            raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
        return of_booking
    return Who(
        told_name("man_name", told.man_name),
        told_name("woman_name", told.woman_name),
        told.man_identity_number,
        told.woman_identity_number,
    )


def named(field: str, text: str, *, longest: int = LONGEST_NAME) -> str:
    """A text that must be there. Refused FIELD_MISSING, FIELD_WRONG."""
    text = require_text(field, text.strip(), longest=longest)
    if not text:
        raise Refused(Refusal.FIELD_MISSING, {"field": field})
    return text


def counted(field: str, number: int, *, least: int = 0) -> int:
    """A number of persons, couples or copies. Refused FIELD_WRONG."""
    if not least <= number <= MOST_PEOPLE:
        raise field_wrong(field, number)
    return number
