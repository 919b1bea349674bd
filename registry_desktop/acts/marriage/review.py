"""受理 and 审查: accepting or not, checking, approving or refusing (MRR25 9, 10). Reasons are always given."""

from __future__ import annotations

from registry_desktop.acts.case import go_to, require_no_findings, require_state
from registry_desktop.acts.case_entry import require_signed
from registry_desktop.acts.ending import end_booking
from registry_desktop.acts.identity_evidence import seal_evidence
from registry_desktop.acts.marriage.case import take_case
from registry_desktop.acts.numbers import settle_number
from registry_desktop.acts.papers import PaperKey, require_possible
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar, require_second
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.MARRIAGE_ACCEPT)
def accept(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """受理: nothing refuses, no paper is open, both declarations are signed; the new revision.

    Refused FINDINGS_OPEN, FIELD_MISSING (a declaration not signed).
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "pre_review")
    require_no_findings(work, record)
    require_signed(record)
    go_to(record, "accepted")
    record.accepted_at = work.now
    return record.revision


@performs(Act.MARRIAGE_NOT_ACCEPT)
def not_accept(work: UnitOfWork, *, registration_id: int, revision: int, reason: str) -> int:
    """不予受理, with the reason; the new revision.

    Refused NOT_PRINTABLE, DOES_NOT_FIT when no notice can carry the reason.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    go_to(record, "not_accepted")
    _end(work, record, require_reason(work, reason))
    require_possible(work, record, PaperKey("not_accepted_notice", ""))
    return record.revision


@performs(Act.MARRIAGE_CHECK)
def start_checking(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """审查 begins: questions, online check, comparison of faces; the new revision."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "accepted")  # from later states the way back is reopening.reopen, with its reason
    go_to(record, "checking")
    return record.revision


@performs(Act.MARRIAGE_APPROVE)
def approve(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """准予登记: all findings are closed and the photo is there; the new revision.

    Refused FINDINGS_OPEN, FIELD_MISSING, PHOTO_MISSING.
    """
    registrar_id = require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "checking")
    require_no_findings(work, record)
    require_signed(record)
    if not record.photo_digest:
        raise Refused(Refusal.PHOTO_MISSING)
    go_to(record, "approved")
    record.approved_at, record.review_opinion = work.now, "1"
    record.registrar_id = registrar_id  # who examined signs the review form, whoever opened the case
    seal_evidence(work, record)
    return record.revision


@performs(Act.MARRIAGE_REFUSE)
def refuse(work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer) -> int:
    """不予登记 by registrar and reviewer, with the reasons (MRR25 10); the new revision.

    A number that was laid back when the case was reopened is voided with them.

    Refused NOT_PRINTABLE, DOES_NOT_FIT when no notice can carry the reason.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    reviewer = require_second(work, second, Role.REVIEWER, Role.LEADER, not_officer_id=record.registrar_id)
    go_to(record, "refused")
    record.reviewer_id, record.review_opinion = reviewer.id, "2"
    why = require_reason(work, reason)
    settle_number(work, registration_id=record.id, state="voided", reason=why)
    _end(work, record, why)
    require_possible(work, record, PaperKey("refusal_notice", ""))
    return record.revision


def _end(work: UnitOfWork, record: MarriageRegistration, reason: str) -> None:
    record.ended_at, record.end_reason = work.now, reason
    end_booking(work, record)
