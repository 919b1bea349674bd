"""作废: a registration of today with an obvious clerk's error, undone before two persons while the couple is there.

Nothing is deleted: number and booklets are voided with the reason, the record stays and says so. Once the day is over
or closed only a correction, a court or the revocation procedure changes what was registered.
"""

from __future__ import annotations

from registry_desktop.acts.blanks import settle
from registry_desktop.acts.case import go_to, hold_persons
from registry_desktop.acts.ending import spoil_papers_of
from registry_desktop.acts.numbers import settle_number
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar, require_second
from registry_desktop.acts.registered.original import let_the_marriage_last, take_registered
from registry_desktop.domain.act import Act
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.known import EarlierRegistration
from registry_desktop.kinds.marriage.single_status import lasting_marriages
from registry_desktop.queries.blanks import blanks_of_registration
from registry_desktop.queries.day_close import is_closed
from registry_desktop.queries.known import known_for
from registry_desktop.records.registrations import DivorceRegistration, Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.REGISTRATION_VOID)
def void(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    reason: str,
    booklets_returned: bool,
    second: SecondOfficer,
) -> int:
    """Void an issued registration of today; `booklets_returned`: both lie before the officers. The new revision.

    The couple is not registered then, and is registered anew in a new case under a new number; after a voided divorce
    their marriage lasts on. Refused VOID_TOO_LATE, FIELD_MISSING while a booklet is still out, FINDINGS_OPEN when one
    of the divorced has married since, REASON_MISSING, SAME_OFFICER, STATE_NOT_ALLOWED.
    """
    require_registrar(work)
    hold_persons(work, registration_id)
    record = take_registered(work, registration_id, revision, "issued")
    other = require_second(work, second, Role.REVIEWER, Role.LEADER, not_officer_id=record.registrar_id)
    why = require_reason(work, reason)
    _require_today(work, record)
    if not booklets_returned:
        raise Refused(Refusal.FIELD_MISSING, {"field": "booklets_returned"})
    if isinstance(record, DivorceRegistration):
        _require_nobody_married_since(work, record)
        let_the_marriage_last(work, record)
    for blank in blanks_of_registration(work, registration_id=record.id):
        if blank.state == "issued":
            settle(work, blank, state="voided", reason=why, second_id=other.id)
            spoil_papers_of(work, record, blank.number, why)
    settle_number(work, registration_id=record.id, state="voided", reason=why)
    go_to(record, "voided")
    record.ended_at, record.end_reason = work.now, why
    return record.revision


def _require_today(work: UnitOfWork, record: Registration) -> None:
    issued_on = record.issued_at.date() if record.issued_at else record.registration_date
    if record.source != "counter" or issued_on != work.today or is_closed(work, day=work.today):
        raise Refused(Refusal.VOID_TOO_LATE, {"day": issued_on.isoformat() if issued_on else ""})


def _require_nobody_married_since(work: UnitOfWork, record: DivorceRegistration) -> None:
    """The marriage that this divorce had ended goes on only while neither of the two has a new spouse."""
    known = known_for(work, record)
    for party in record.parties:
        for other in lasting_marriages(known, party.role):
            if other.registration_id != record.marriage_id:
                raise _married_since(party.role, other)


def _married_since(role: str, other: EarlierRegistration) -> Refused:
    facts = {
        "role": role,
        "certificate_number": other.certificate_number,
        "registration_date": str(other.registration_date or ""),
        "other_party": other.other_party_name,
        "told_by": "register",
    }
    finding = Finding("MAR_HAS_SPOUSE", Severity.REFUSE, "CC 1042", f"{role}.marital_status", facts)
    return Refused(Refusal.FINDINGS_OPEN, {"codes": finding.code}, findings=[finding])
