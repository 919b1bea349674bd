"""Booking (预约): hold a place, book, move, cancel, check in, walk in.

A place can never be sold twice and a person never holds two: the database refuses it.

The number of a booking is the office's code, the day and a serial of four digits ("770101-20260520-0001"), from a
counter row of the office's own, taken in the act's transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from registry_desktop.acts.bookable import require_bookable, require_takes
from registry_desktop.acts.booking_bans import ban_who_missed, refuse_banned
from registry_desktop.acts.ending import drop_prepared
from registry_desktop.acts.numbers import next_serial
from registry_desktop.acts.permission import require, require_reason
from registry_desktop.acts.places import (
    free_places,
    give,
    give_back,
    hold_until,
    name_persons,
    refuse_booked_today,
    refuse_second_place,
    release_persons,
)
from registry_desktop.acts.queue import Ticket, draw_for, end_ticket
from registry_desktop.acts.typed import LONGEST_NUMBER, LONGEST_TEXT, field_wrong, require_text, told_name
from registry_desktop.domain import citizen_number
from registry_desktop.domain.act import Act
from registry_desktop.domain.booking_rules import CANCELLATION, NO_SHOW, Missed
from registry_desktop.domain.lanes import COUPLE, VISITOR
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.appointments import missed_bookings, place_held
from registry_desktop.queries.booking_rules import rules_of_office
from registry_desktop.queries.cases import case_of_booking
from registry_desktop.queries.officers import division_code
from registry_desktop.queries.service_points import point_of_slot
from registry_desktop.queries.waiting_couples import waits_already
from registry_desktop.records.appointments import Booking, Slot, WaitingCouple
from registry_desktop.store.unit_of_work import UnitOfWork, performs

NOT_COME = "预约未到"
"""Why what was prepared for a couple ends when it misses its booking."""
LATE = "（逾期取消）"
"""Added to the reason of a cancellation later than the office's rules want; the register is kept in Chinese."""
DESK = (Role.RECEPTION, Role.REGISTRAR, Role.REVIEWER, Role.LEADER)


NAMES = {COUPLE: ("man_name", "woman_name"), VISITOR: ("visitor_name",)}
"""Who must be named."""
ALL_NAMES = ("man_name", "woman_name", "visitor_name", "deceased_name")


@dataclass(frozen=True)
class Couple:
    """Who comes and for what (`business`: a kind of registration or a service), as told on the telephone or at the
    counter: a couple, or a visitor with so many `persons` in all for `deceased_name` (lanes.toml). Identity numbers may
    be empty.
    """

    man_name: str = ""
    woman_name: str = ""
    man_identity_number: str = ""
    woman_identity_number: str = ""
    phone: str = ""
    wishes: str = ""
    business: str = "marriage.registration"
    visitor_name: str = ""
    visitor_identity_number: str = ""
    deceased_name: str = ""
    persons: int = 2

    @property
    def named(self) -> dict[str, str]:
        """The names of those whose number is told, by number."""
        told = (
            (self.man_name, self.man_identity_number),
            (self.woman_name, self.woman_identity_number),
            (self.visitor_name, self.visitor_identity_number),
        )
        return {number: name for name, number in told if number}


@dataclass(frozen=True)
class HeldPlace:
    """A place kept for a clerk who types, until a moment."""

    id: int
    until: datetime


@performs(Act.BOOKING_HOLD)
def hold_place(work: UnitOfWork, *, slot_id: int, instead_of: int | None = None) -> HeldPlace:
    """Keep a place while the clerk types; it is free again by itself after some minutes (lanes.toml), also when the
    desk dies. `instead_of`: the place the same clerk held until now. Refused as booking it would be."""
    require(work, *DESK)
    if instead_of is not None:
        _let_go(work, instead_of)
    slot = work.hold(Slot, slot_id)
    require_bookable(work, slot)
    (place,) = free_places(work, slot)
    until = work.now + timedelta(minutes=work.lanes.hold_minutes)
    hold_until(work, place, until)
    return HeldPlace(place.id, until)


@performs(Act.BOOKING_LET_GO)
def let_place_go(work: UnitOfWork, *, hold_id: int) -> None:
    """The clerk does not book after all; what became a booking meanwhile, or another clerk's, stays."""
    require(work, *DESK)
    _let_go(work, hold_id)


def _let_go(work: UnitOfWork, hold_id: int) -> None:
    place = place_held(work, hold_id=hold_id)
    if place is not None:
        place.held_until = work.now


@performs(Act.BOOKING_BOOK)
def book(work: UnitOfWork, *, slot_id: int, couple: Couple, channel: str = "counter") -> int:
    """Take a place, first the one the acting clerk holds; the booking's id.

    Refused SLOT_FULL, SLOT_UNKNOWN (past), LANE_WRONG, DAY_OFF; by the office's rules BOOKING_TOO_SOON,
    BOOKING_TOO_FAR, BOOKING_BANNED, BOOKING_WORKING_DAYS; BOOKING_OUTSIDE_WINDOW for the second visit of a divorce (CC
    1077); ALREADY_BOOKED, FIELD_MISSING.
    """
    require(work, *DESK)
    couple = _checked(work, couple)
    slot = work.take(Slot, slot_id)
    terms = require_bookable(work, slot, couple)
    require_takes(work, slot, couple, terms)
    lane = work.lanes.of_business(couple.business)
    if terms.banned and lane.is_registration:
        refuse_banned(work, couple.named)
    places = free_places(work, slot, lane.places(couple.persons))
    work.change(slot, taken=slot.taken + len(places))
    booking = _new(work, couple, day=slot.day, channel=channel)
    booking.slot_id, booking.first_minute = slot.id, slot.first_minute
    work.add(booking)
    name_persons(work, booking, hold_places=terms.booked)
    give(work, places, booking)
    if terms.waiting:
        _end_waits(work, booking)
    return booking.id


def _end_waits(work: UnitOfWork, booking: Booking) -> None:
    for entry in waits_already(work, day=booking.day, who=booking):
        waiting = work.take(WaitingCouple, entry.id)
        waiting.state, waiting.booking_id = "booked", booking.id


@performs(Act.BOOKING_WAIT)
def wait_for_place(work: UnitOfWork, *, slot_id: int, couple: Couple) -> int:
    """候补: the couple wants a place on the day of that slot, which is full; the entry's id (the one there is already).

    Whoever books the couple on that day takes it off the list. Refused like a booking, but for the place itself.
    """
    require(work, *DESK)
    couple = _checked(work, couple)
    slot = work.get(Slot, slot_id)
    require_takes(work, slot, couple, require_bookable(work, slot))
    lane = work.lanes.of_business(couple.business)
    if lane.who != COUPLE:
        raise field_wrong("booking.business", couple.business)
    if lane.is_registration:
        refuse_banned(work, couple.named)
    refuse_second_place(work, tuple(couple.named), service=lane.service)
    known = waits_already(work, day=slot.day, who=couple)
    if known:
        return known[0].id
    entry = WaitingCouple(
        office_id=work.officer.office_id,
        day=slot.day,
        business=couple.business,
        man_name=couple.man_name,
        woman_name=couple.woman_name,
        man_identity_number=couple.man_identity_number,
        woman_identity_number=couple.woman_identity_number,
        phone=couple.phone,
        wishes=couple.wishes,
        asked_at=work.now,
    )
    return work.add(entry).id


@performs(Act.BOOKING_END_WAIT)
def end_waiting(work: UnitOfWork, *, waiting_id: int, reason: str, revision: int | None = None) -> None:
    """The couple waits no longer. Refused NOT_FOUND, REASON_MISSING; BOOKING_STATE when it was booked or ended."""
    require(work, *DESK)
    entry = work.take(WaitingCouple, waiting_id, revision=revision)
    if entry.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "waiting_couple", "id": str(waiting_id)})
    if entry.state != "waiting":
        raise Refused(Refusal.BOOKING_STATE, {"number": "", "state": entry.state})
    entry.end_reason = require_reason(work, reason)
    entry.state = "ended"


@performs(Act.BOOKING_WALK_IN)
def walk_in(work: UnitOfWork, *, couple: Couple, priority: bool = False) -> int:
    """A couple without a booking stands at the counter: a booking of today without a slot, arrived at once, and its
    number of the hall; the booking's id. `priority`: soldiers, pregnant, old or disabled persons."""
    require(work, *DESK)
    couple = _checked(work, couple)
    refuse_booked_today(work, tuple(couple.named), service=work.lanes.of_business(couple.business).service)
    booking = work.add(_new(work, couple, day=work.today, channel="walk_in"))
    _arrive(work, booking, priority=priority)
    return booking.id


@performs(Act.BOOKING_MOVE)
def move(work: UnitOfWork, *, booking_id: int, slot_id: int, revision: int | None = None) -> None:
    """Move a booking to another slot; the old place is free again. Refused SLOT_FULL, SLOT_UNKNOWN, BOOKING_STATE."""
    require(work, *DESK)
    booking = _in_state(work, booking_id, "booked", revision)
    _require_to_come(work, booking)
    if booking.slot_id == slot_id:
        return
    slot = work.take(Slot, slot_id)
    require_takes(work, slot, booking, require_bookable(work, slot))
    places = free_places(work, slot, work.lanes.of_business(booking.business).places(booking.persons))
    give_back(work, booking)
    work.flush()
    slot.taken += len(places)
    give(work, places, booking)
    booking.slot_id, booking.day, booking.first_minute = slot.id, slot.day, slot.first_minute


@performs(Act.BOOKING_CANCEL)
def cancel(
    work: UnitOfWork, *, booking_id: int, reason: str, by_office: bool = False, revision: int | None = None
) -> None:
    """Cancel a booking, with the reason; by the couple too often, and both may not book for a while (the office's
    rules); later than these want, that is noted with the reason. Refused BOOKING_STATE, REASON_MISSING; by the couple
    BOOKING_PAST once its time is over: then it is missed.
    """
    require(work, *DESK)
    booking = _in_state(work, booking_id, "booked", revision)
    if not by_office:
        _require_to_come(work, booking)
    give_back(work, booking)
    booking.end_reason = require_reason(work, reason)
    booking.state = "cancelled_by_office" if by_office else "cancelled_by_party"
    booking.ended_at = work.now
    release_persons(work, booking)
    drop_prepared(work, booking, booking.end_reason)
    if not by_office:
        of_rules = work.lanes.of_business(booking.business).is_registration
        if of_rules and work.today > rules_of_office(work).last_day_to_cancel(booking.day):
            booking.end_reason += LATE
        work.flush()
        ban_who_missed(work, booking, Missed(work.today, CANCELLATION, booking.number))


@performs(Act.BOOKING_CHECK_IN)
def check_in(
    work: UnitOfWork, *, booking_id: int, priority: bool = False, revision: int | None = None
) -> Ticket | None:
    """The couple has come; its number of the hall. At a service point it has none; whoever comes for a service that is
    not called in the hall has none either, and is served. Refused BOOKING_STATE; FIELD_WRONG when the booking is of
    another day."""
    require(work, *DESK)
    booking = _in_state(work, booking_id, "booked", revision)
    if booking.day != work.today:
        raise Refused(Refusal.FIELD_WRONG, {"field": "booking.day", "value": booking.day.isoformat()})
    return _arrive(work, booking, priority=priority)


def _arrive(work: UnitOfWork, booking: Booking, *, priority: bool) -> Ticket | None:
    booking.state, booking.arrived_at = "arrived", work.now
    if work.lanes.of_business(booking.business).letter:
        elsewhere = point_of_slot(work, slot_id=booking.slot_id) is not None  # at a service point nobody is called
        return None if elsewhere else draw_for(work, booking, priority=priority)
    booking.state, booking.ended_at = "served", work.now
    release_persons(work, booking)
    return None


@performs(Act.BOOKING_LEAVE)
def leave(
    work: UnitOfWork, *, booking_id: int, reason: str, by_office: bool = False, revision: int | None = None
) -> None:
    """A couple that has come goes again before its case is opened: of its own accord, or turned away by the office.

    Its place in the slot stays used, for its time has come. Refused BOOKING_STATE (also when its case is open),
    REASON_MISSING.
    """
    require(work, *DESK)
    booking = _in_state(work, booking_id, "arrived", revision)
    if case_of_booking(work, booking_id=booking_id) is not None:
        raise Refused(Refusal.BOOKING_STATE, {"number": booking.number, "state": "served"})
    booking.end_reason = require_reason(work, reason)
    booking.state = "refused_on_arrival" if by_office else "cancelled_by_party"
    booking.ended_at = work.now
    release_persons(work, booking)
    drop_prepared(work, booking, booking.end_reason)
    end_ticket(work, booking.id, served=False, reason=booking.end_reason)


@performs(Act.BOOKING_NO_SHOW)
def mark_no_shows(work: UnitOfWork, *, day: date) -> int:
    """At the day's end: bookings nobody came to; how many. Refused FIELD_WRONG for a day to come."""
    require(work, *DESK)
    if day > work.today:
        raise field_wrong("day", day.isoformat())
    return note_no_shows(work, day)


def note_no_shows(work: UnitOfWork, day: date) -> int:
    """Mark the missed bookings of a day (a part of the day's closing) and ban by the office's rules; how many. Of the
    running day only those whose time is over: the others may still come."""
    missed = []
    for found in missed_bookings(work, day=day):
        booking = work.take(Booking, found.id)
        if booking.state != "booked" or not _is_over(work, booking):  # somebody may have checked them in just now
            continue
        booking.state, booking.ended_at = "no_show", work.now
        release_persons(work, booking)
        drop_prepared(work, booking, NOT_COME)
        missed.append(booking)
    work.flush()
    for booking in missed:
        ban_who_missed(work, booking, Missed(booking.day, NO_SHOW, booking.number))
    return len(missed)


def _is_over(work: UnitOfWork, booking: Booking) -> bool:
    """Whether the time the couple was booked for has passed."""
    if booking.day != work.today:
        return booking.day < work.today
    last = work.get(Slot, booking.slot_id).last_minute if booking.slot_id is not None else 0
    return last <= work.now.hour * 60 + work.now.minute


def _require_to_come(work: UnitOfWork, booking: Booking) -> None:
    if _is_over(work, booking):
        raise Refused(Refusal.BOOKING_PAST, {"number": booking.number, "day": booking.day.isoformat()})


def _checked(work: UnitOfWork, couple: Couple) -> Couple:
    for one in ("phone", "wishes"):
        require_text(f"booking.{one}", getattr(couple, one), longest=LONGEST_TEXT)
    for one in ("man_identity_number", "woman_identity_number", "visitor_identity_number"):
        require_text(f"booking.{one}", getattr(couple, one), longest=LONGEST_NUMBER)
    lane = work.lanes.booking(couple.business)
    if lane is None:
        raise field_wrong("booking.business", couple.business)
    wanted = NAMES[lane.who]
    names = {one: told_name(f"booking.{one}", getattr(couple, one)) for one in ALL_NAMES}
    for one in wanted:
        if not names[one]:
            raise Refused(Refusal.FIELD_MISSING, {"field": f"booking.{one}"})
    if lane.who == VISITOR and not 1 <= couple.persons <= lane.most_persons:
        raise field_wrong("booking.persons", couple.persons)
    compact = citizen_number.compact
    if lane.who == VISITOR:
        who = Couple(
            visitor_name=names["visitor_name"],
            visitor_identity_number=compact(couple.visitor_identity_number),
            deceased_name=names["deceased_name"],
            persons=couple.persons,
        )
    else:
        who = Couple(
            names["man_name"],
            names["woman_name"],
            compact(couple.man_identity_number),
            compact(couple.woman_identity_number),
        )
    return replace(who, phone=couple.phone.strip(), wishes=couple.wishes.strip(), business=couple.business)


def _new(work: UnitOfWork, couple: Couple, *, day: date, channel: str) -> Booking:
    serial = next_serial(work, prefix=f"booking-{work.today:%m%d}", year=work.today.year)
    return Booking(
        office_id=work.officer.office_id,
        number=f"{division_code(work)}-{work.today:%Y%m%d}-{serial:04d}",
        business=couple.business,
        channel=channel,
        day=day,
        man_name=couple.man_name,
        woman_name=couple.woman_name,
        man_identity_number=couple.man_identity_number,
        woman_identity_number=couple.woman_identity_number,
        visitor_name=couple.visitor_name,
        visitor_identity_number=couple.visitor_identity_number,
        deceased_name=couple.deceased_name,
        persons=couple.persons,
        phone=couple.phone,
        wishes=couple.wishes,
        made_at=work.now,
    )


def _in_state(work: UnitOfWork, booking_id: int, state: str, revision: int | None) -> Booking:
    booking = work.take(Booking, booking_id, revision=revision)
    if booking.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
    if booking.state != state:
        raise Refused(Refusal.BOOKING_STATE, {"number": booking.number, "state": booking.state})
    return booking
