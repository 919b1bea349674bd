"""初审: who has come for a certificate issued anew gets a case; what was said at booking is filled in (MRR25 21)."""

from __future__ import annotations

from registry_desktop.acts.marriage.entry import derive, keep_checklist
from registry_desktop.acts.permission import require_registrar
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.marriage.reissue import BUSINESS_TYPES, KIND
from registry_desktop.queries.cases import case_of_booking
from registry_desktop.records.appointments import Booking
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.REISSUE_OPEN)
def open_case(work: UnitOfWork, *, booking_id: int, certificate_kind: str = "marriage") -> int:
    """Open the case of an arrived booking or walk-in for a marriage or divorce certificate; its id.

    Opened twice (a double click), it is the same case. Refused BOOKING_STATE unless they have arrived, FIELD_WRONG,
    NOT_QUALIFIED, NOT_PERMITTED.
    """
    registrar_id = require_registrar(work)
    if certificate_kind not in BUSINESS_TYPES:
        raise field_wrong("certificate_kind", certificate_kind)
    booking = work.take(Booking, booking_id)
    if booking.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
    known = case_of_booking(work, booking_id=booking_id)
    if known is not None:
        return known
    if booking.state != "arrived":
        raise Refused(Refusal.BOOKING_STATE, {"number": booking.number, "state": booking.state})
    record = ReissueRegistration(
        office_id=booking.office_id,
        state=KIND.opens_as,
        window=work.officer.window,
        booking_id=booking.id,
        registrar_id=registrar_id,
        opened_at=work.now,
        certificate_kind=certificate_kind,
        business_type=BUSINESS_TYPES[certificate_kind],
        parties=[
            Party(role="man", sex="1", name=booking.man_name, identity_number=booking.man_identity_number),
            Party(role="woman", sex="2", name=booking.woman_name, identity_number=booking.woman_identity_number),
        ],
    )
    for party in record.parties:
        derive(work, party)
    keep_checklist(work, record)
    return work.add(record).id
