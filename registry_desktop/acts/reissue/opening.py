"""初审: who has come for a certificate issued anew gets a case; what was said at booking is filled in (MRR25 21)."""

from __future__ import annotations

from registry_desktop.acts.arrival import parties_of, take_arrival
from registry_desktop.acts.case_entry import derive, keep_checklist
from registry_desktop.acts.permission import require_registrar
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.kinds.marriage.reissue import BUSINESS_TYPES, KIND
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
    booking = take_arrival(work, booking_id)
    if isinstance(booking, int):
        return booking
    record = ReissueRegistration(
        office_id=booking.office_id,
        state=KIND.opens_as,
        window=work.officer.window,
        booking_id=booking.id,
        registrar_id=registrar_id,
        opened_at=work.now,
        certificate_kind=certificate_kind,
        business_type=BUSINESS_TYPES[certificate_kind],
        parties=parties_of(booking),
    )
    for party in record.parties:
        derive(work, party)
    keep_checklist(work, record)
    return work.add(record).id
