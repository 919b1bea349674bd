"""撤销收养登记 step by step (CC 1113; ADR 13): told, decided by the head, served; the adoption never was."""

from __future__ import annotations

from datetime import date

from registry_desktop.acts.adoption.case import require_leader, take_revocation, typed
from registry_desktop.acts.adoption.certificate import end_original
from registry_desktop.acts.case import go_to, require_no_findings, require_state
from registry_desktop.acts.typed import LONGEST_NUMBER, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.adoption.revocation import SERVED
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.ADOPTION_TELL_PARTIES)
def tell_parties(work: UnitOfWork, *, registration_id: int, revision: int, told_on: date, statement: str = "") -> int:
    """The parties were told what is intended and on what facts, and may answer; the new revision. Refused FIELD_MISSING
    before ground, facts and evidence are told; FIELD_WRONG."""
    record = take_revocation(work, registration_id, revision)
    require_state(record, "lead", "told")
    for name in ("ground", "facts_found", "evidence"):
        if not getattr(record, name):
            raise Refused(Refusal.FIELD_MISSING, {"field": name})
    if not record.opened_at.date() <= told_on <= work.today:
        raise field_wrong("told_on", told_on)
    record.told_on = told_on
    record.statement_made = require_text("statement_made", statement.strip()) or record.statement_made
    if record.state == "lead":
        go_to(record, "told")
    return record.revision


@performs(Act.ADOPTION_SUBMIT)
def submit(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """The draft of the decision lies before the head; the new revision. Refused FINDINGS_OPEN."""
    record = take_revocation(work, registration_id, revision)
    require_state(record, "told")
    require_no_findings(work, record)
    go_to(record, "for_approval")
    return record.revision


@performs(Act.ADOPTION_DECIDE)
def decide(work: UnitOfWork, *, registration_id: int, revision: int, decision_number: str, opinion: str = "") -> int:
    """The head decides: the registration is void from the beginning; the new revision. Refused SAME_OFFICER."""
    record = take_revocation(work, registration_id, revision)
    leader_id = require_leader(work, record)
    require_state(record, "for_approval")
    require_no_findings(work, record)
    go_to(record, "decided")
    record.decision_number = typed("decision_number", decision_number, longest=LONGEST_NUMBER)
    record.decided_on, record.approved_at, record.reviewer_id = work.today, work.now, leader_id
    record.registration_date = work.today
    record.approval_opinion = require_text("approval_opinion", opinion.strip()) or "同意"
    if record.original_id is not None:
        end_original(work, record.original_id, state="revoked", flag="revoked")
    return record.revision


@performs(Act.ADOPTION_SERVE)
def serve(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    served_on: date,
    served_how: str,
    certificate: str,
    certificate_note: str = "",
) -> int:
    """The decision was served, the certificate collected, or why not (ADR 13); the new revision. Refused FIELD_WRONG,
    FIELD_MISSING."""
    record = take_revocation(work, registration_id, revision)
    require_state(record, "decided")
    if served_how not in SERVED:
        raise field_wrong("served_how", served_how)
    if certificate not in ("recovered", "not_recovered"):
        raise field_wrong("certificate", certificate)
    if record.decided_on is None or not record.decided_on <= served_on <= work.today:
        raise field_wrong("served_on", served_on)
    go_to(record, "served")
    record.served_on, record.served_how, record.certificate = served_on, served_how, certificate
    missing = certificate == "not_recovered"
    record.certificate_note = typed("certificate_note", certificate_note) if missing else certificate_note.strip()
    return record.revision
