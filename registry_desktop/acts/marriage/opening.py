"""初审: a couple that has arrived gets a case; what was said at booking is filled in."""

from __future__ import annotations

from registry_desktop.acts.arrival import parties_of, take_arrival
from registry_desktop.acts.case_entry import derive, keep_checklist
from registry_desktop.acts.permission import require_registrar
from registry_desktop.domain.act import Act
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.MARRIAGE_OPEN)
def open_case(work: UnitOfWork, *, booking_id: int) -> int:
    """Open the case of an arrived booking; its id. Opened twice (a double click), it is the same case.

    Refused BOOKING_STATE unless the couple has arrived, NOT_QUALIFIED, NOT_PERMITTED.
    """
    registrar_id = require_registrar(work)
    booking = take_arrival(work, booking_id)
    if isinstance(booking, int):
        return booking
    record = MarriageRegistration(
        office_id=booking.office_id,
        state="pre_review",
        window=work.officer.window,
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
