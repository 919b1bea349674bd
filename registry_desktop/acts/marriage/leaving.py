"""当事人放弃: the couple gives it up before the issue."""

from __future__ import annotations

from registry_desktop.acts.case import go_to
from registry_desktop.acts.certification import give_up
from registry_desktop.acts.ending import end_booking
from registry_desktop.acts.marriage.case import take_case
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar
from registry_desktop.domain.act import Act
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.MARRIAGE_ABANDON)
def abandon(
    work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer | None = None
) -> int:
    """The parties give it up before issue: number and booklets are voided with the reason; the new revision.

    Booklets are voided by two persons: Refused SAME_OFFICER / LOGIN_UNKNOWN / FIELD_MISSING without a second officer.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    go_to(record, "abandoned")
    why = require_reason(work, reason)
    give_up(work, record, why, second)
    record.ended_at, record.end_reason = work.now, why
    end_booking(work, record)
    return record.revision
