"""Who has which place of a slot, and that a person holds one place only (parts of the acts of booking). The database
itself refuses the second."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import count as count_from

from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.slots import clock
from registry_desktop.queries.appointments import (
    PersonBooked,
    booked_persons,
    persons_of_booking,
    places_of,
    places_of_booking,
)
from registry_desktop.records.appointments import BookedPerson, Booking, Slot, SlotPlace
from registry_desktop.store.unit_of_work import UnitOfWork


def free_places(work: UnitOfWork, slot: Slot, count: int = 1) -> list[SlotPlace]:
    """So many places of a slot that is locked: first the one the acting clerk holds, then any free ones.

    A hold whose time is over is as good as none. Refused SLOT_FULL where there are not so many.
    """
    rows = places_of(work, slot_id=slot.id)
    me = work.officer.officer_id
    own = [row for row in rows if row.booking_id is None and row.officer_id == me][:1]
    over = [row for row in rows if row not in own and row.held_until is not None and row.held_until <= work.now]
    live = len(rows) - len(own) - len(over)
    if live + count > slot.capacity:  # also where places with higher numbers were given before there were fewer
        raise Refused(Refusal.SLOT_FULL, {"day": slot.day.isoformat(), "time": clock(slot.first_minute)})
    found = [*own, *over][:count]
    used = {row.place for row in rows}
    free = (place for place in count_from(1) if place not in used)
    return found + [SlotPlace(slot_id=slot.id, place=next(free)) for _ in range(count - len(found))]


def give(work: UnitOfWork, places: Sequence[SlotPlace], booking: Booking) -> None:
    """The places are that booking's."""
    for place in places:
        place.booking_id, place.held_until, place.officer_id = booking.id, None, None
        work.add(place)


def hold_until(work: UnitOfWork, place: SlotPlace, moment: datetime) -> None:
    """The place is kept for the acting clerk, who types."""
    place.held_until, place.officer_id = moment, work.officer.officer_id
    work.add(place)


def give_back(work: UnitOfWork, booking: Booking) -> None:
    """The booking's places are free for others."""
    if booking.slot_id is None:
        return
    work.take(Slot, booking.slot_id).taken -= work.lanes.of_business(booking.business).places(booking.persons)
    for place in places_of_booking(work, booking_id=booking.id):
        place.booking_id, place.held_until = None, work.now


def name_persons(work: UnitOfWork, booking: Booking, *, hold_places: bool) -> None:
    """The persons of the booking hold their place of its service. Refused ALREADY_BOOKED where one holds another
    (`hold_places`: one does, if only of a day past)."""
    numbers, service = _numbers(booking), work.lanes.of_business(booking.business).service
    known = set()
    for person in booked_persons(work, identity_numbers=numbers, service=service) if hold_places else ():
        if person.day >= work.today:
            raise _already_booked(person)
        work.take(BookedPerson, person.id).booking_id = booking.id  # that day was never closed
        known.add(person.identity_number)
    new = [number for number in numbers if number not in known]
    rows = [{"booking_id": booking.id, "identity_number": number, "service": service} for number in new]
    work.put_all(BookedPerson, rows)


def refuse_booked_today(work: UnitOfWork, identity_numbers: Sequence[str], *, service: str) -> None:
    """Refused ALREADY_BOOKED where one of the persons has a booking of today, which is to be checked in: it would else
    count as missed."""
    for person in booked_persons(work, identity_numbers=identity_numbers, service=service):
        if person.day == work.today:
            raise _already_booked(person)


def refuse_second_place(work: UnitOfWork, identity_numbers: Sequence[str], *, service: str) -> None:
    """Refused ALREADY_BOOKED where one of the persons holds a place from today on."""
    for person in booked_persons(work, identity_numbers=identity_numbers, service=service):
        if person.day >= work.today:
            raise _already_booked(person)


def _already_booked(person: PersonBooked) -> Refused:
    time = clock(person.first_minute) if person.first_minute is not None else ""
    facts = {"number": person.number, "day": person.day.isoformat(), "time": time}
    return Refused(Refusal.ALREADY_BOOKED, facts)


def release_persons(work: UnitOfWork, booking: Booking) -> None:
    """Both may book again: the booking has ended."""
    for person in persons_of_booking(work, booking_id=booking.id):
        work.discard(person)


def _numbers(booking: Booking) -> Sequence[str]:
    told = (booking.man_identity_number, booking.woman_identity_number, booking.visitor_identity_number)
    return tuple(dict.fromkeys(number for number in told if number))
