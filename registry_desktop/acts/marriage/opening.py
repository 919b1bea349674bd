"""初审: a couple that has arrived gets a case; what was said at booking is filled in. Or it was prepared before."""

from __future__ import annotations

from registry_desktop.acts.arrival import parties_of, take_arrival
from registry_desktop.acts.case import go_to, require_state
from registry_desktop.acts.case_entry import derive, keep_checklist
from registry_desktop.acts.marriage.case import take_case
from registry_desktop.acts.permission import require_registrar
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.queries.cases import prepared_case_of
from registry_desktop.records.appointments import Booking
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

MARRIAGE = "marriage.registration"


@performs(Act.MARRIAGE_OPEN)
def open_case(work: UnitOfWork, *, booking_id: int) -> int:
    """Open the case of an arrived booking; its id. Opened twice (a double click), it is the same case.

    What was prepared before they came is taken up by this window. Refused BOOKING_STATE unless the couple has arrived,
    NOT_QUALIFIED, NOT_PERMITTED.
    """
    registrar_id = require_registrar(work)
    booking = take_arrival(work, booking_id)
    if isinstance(booking, int):
        return booking
    prepared = prepared_case_of(work, booking_id=booking_id)
    if prepared is not None:
        return _take_up(work, take_case(work, prepared, None), registrar_id).id
    return _new_case(work, booking, registrar_id, "pre_review")


@performs(Act.MARRIAGE_PREPARE)
def prepare(work: UnitOfWork, *, booking_id: int) -> int:
    """预录入: before the couple comes, their case is opened to type in what they have sent and to ask the authorities;
    its id (the one there is already). Nothing is seen, signed or accepted before they are here.

    Refused BOOKING_STATE unless the couple is booked and has not come, FIELD_WRONG for another business, NOT_FOUND.
    """
    registrar_id = require_registrar(work)
    booking = work.take(Booking, booking_id)
    if booking.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
    if booking.business != MARRIAGE:
        raise field_wrong("booking.business", booking.business)
    if booking.state != "booked":
        raise Refused(Refusal.BOOKING_STATE, {"number": booking.number, "state": booking.state})
    prepared = prepared_case_of(work, booking_id=booking_id)
    return prepared if prepared is not None else _new_case(work, booking, registrar_id, PREPARED)


@performs(Act.MARRIAGE_OPEN)
def take_up(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """The couple whose case was prepared is here: this window goes on with it; the new revision. Refused BOOKING_STATE
    unless they have been checked in, STATE_NOT_ALLOWED."""
    registrar_id = require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, PREPARED)
    if record.booking_id is not None:
        take_arrival(work, record.booking_id)
    return _take_up(work, record, registrar_id).revision


def _take_up(work: UnitOfWork, record: MarriageRegistration, registrar_id: int) -> MarriageRegistration:
    go_to(record, "arrived")
    go_to(record, "pre_review")
    record.window, record.registrar_id, record.opened_at = work.officer.window, registrar_id, work.now
    return record


def _new_case(work: UnitOfWork, booking: Booking, registrar_id: int, state: str) -> int:
    record = MarriageRegistration(
        office_id=booking.office_id,
        state=state,
        window=work.officer.window if state != PREPARED else "",
        booking_id=booking.id,
        registrar_id=registrar_id,
        opened_at=work.now,
        place_of_registration=work.officer.office_name,
        parties=parties_of(booking),
    )
    for party in record.parties:
        derive(work, party)
    keep_checklist(work, record)
    work.add(record)
    return record.id
