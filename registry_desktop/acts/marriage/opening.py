"""初审: a couple that has arrived gets a case; what was said at booking is filled in."""

from __future__ import annotations

from registry_desktop.acts.marriage.entry import derive, keep_checklist
from registry_desktop.acts.permission import require_registrar
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.cases import case_of_booking
from registry_desktop.records.appointments import Booking
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.MARRIAGE_OPEN)
def open_case(work: UnitOfWork, *, booking_id: int) -> int:
    """Open the case of an arrived booking; its id. Opened twice (a double click), it is the same case.

    Refused BOOKING_STATE unless the couple has arrived, NOT_QUALIFIED, NOT_PERMITTED.
    """
    registrar_id = require_registrar(work)
    booking = work.take(Booking, booking_id)
    if booking.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
    known = case_of_booking(work, booking_id=booking_id)
    if known is not None:
        return known
    if booking.state != "arrived":
        raise Refused(Refusal.BOOKING_STATE, {"number": booking.number, "state": booking.state})
    record = MarriageRegistration(
        office_id=booking.office_id,
        state="pre_review",
        window=work.officer.window,
        booking_id=booking.id,
        registrar_id=registrar_id,
        opened_at=work.now,
        place_of_registration=work.officer.office_name,
        parties=[
            Party(role="man", sex="1", name=booking.man_name, identity_number=booking.man_identity_number),
            Party(role="woman", sex="2", name=booking.woman_name, identity_number=booking.woman_identity_number),
        ],
    )
    for party in record.parties:
        derive(work, party)
    keep_checklist(work, record)
    work.add(record)
    return record.id
