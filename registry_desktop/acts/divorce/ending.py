"""撤回 by one party, giving up before acceptance, and the ends from outside: a death, a court's paper.

Civil Code 1077; MRR25 16; 民发〔2020〕116号.
"""

from __future__ import annotations

from registry_desktop.acts.case import go_to, party_of, require_no_findings
from registry_desktop.acts.certification import give_up
from registry_desktop.acts.divorce.case import take_divorce
from registry_desktop.acts.ending import end_booking
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.kinds.known import Request
from registry_desktop.kinds.marriage.divorce_periods import WITHDRAWAL
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

_OUTSIDE = {"death": "terminated_death", "court": "terminated_court"}


@performs(Act.DIVORCE_WITHDRAW)
def withdraw(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    receipt_lost: bool = False,
    explanation: str = "",
) -> int:
    """撤回: one party, in person, before the office closes on the last day of the first period; the new revision.

    Already possible on the day of acceptance. Refused FINDINGS_OPEN (too late, closed already, no identity paper seen,
    the lost receipt not explained) with the finding that says so.
    """
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    party_of(record, role)
    record.receipt_lost = receipt_lost
    record.withdrawal_explanation = require_text("withdrawal_explanation", explanation.strip())
    minute = work.now.hour * 60 + work.now.minute
    require_no_findings(work, record, Request(WITHDRAWAL, role, minute))
    if record.state == "app_accepted":
        go_to(record, "cooling")
    go_to(record, "withdrawn")
    record.withdrawn_by, record.withdrawn_at = role, work.now
    record.ended_at = work.now
    end_booking(work, record)
    return record.revision


@performs(Act.DIVORCE_ABANDON)
def abandon(work: UnitOfWork, *, registration_id: int, revision: int, reason: str) -> int:
    """The couple gives it up before acceptance; the new revision."""
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    go_to(record, "abandoned")
    _end(work, record, reason)
    end_booking(work, record)
    return record.revision


@performs(Act.DIVORCE_TERMINATE)
def terminate(
    work: UnitOfWork, *, registration_id: int, revision: int, by: str, reason: str, second: SecondOfficer | None = None
) -> int:
    """A party has died or a court has divorced them before the certificate (`by` death or court); the new revision.

    The reason names the paper that proves it. No certificate comes of this case any more: booklets already taken are
    voided by two persons, the number with them.
    """
    require_registrar(work)
    if by not in _OUTSIDE:
        raise field_wrong("by", by)
    record = take_divorce(work, registration_id, revision)
    go_to(record, _OUTSIDE[by])
    _end(work, record, reason)
    give_up(work, record, record.end_reason, second)
    end_booking(work, record)
    return record.revision


def _end(work: UnitOfWork, record: DivorceRegistration, reason: str) -> None:
    record.ended_at, record.end_reason = work.now, require_reason(work, reason)
