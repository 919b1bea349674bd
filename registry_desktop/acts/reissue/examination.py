"""受理, 查档, 准予补发 or not: the archive is checked before a certificate is given anew (MRR25 21)."""

from __future__ import annotations

from registry_desktop.acts.case import go_to, require_no_findings, require_state, take_case_of
from registry_desktop.acts.case_entry import keep_checklist
from registry_desktop.acts.ending import end_booking, void_booklets
from registry_desktop.acts.numbers import settle_number
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar, require_second
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.kinds.marriage.reissue import KIND, remark_of
from registry_desktop.records.registrations import ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.REISSUE_ACCEPT)
def accept(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """受理: who applies is there or has sent a proxy, and the papers are there; the new revision.

    Refused FINDINGS_OPEN, STATE_NOT_ALLOWED.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, "pre_review")
    require_no_findings(work, record)
    go_to(record, "accepted")
    record.accepted_at = work.now
    return record.revision


@performs(Act.REISSUE_CHECK_ARCHIVE)
def check_archive(
    work: UnitOfWork, *, registration_id: int, revision: int, proof: str, result: str, note: str = ""
) -> int:
    """查档: where the proof comes from (`proof`) and what it says (`result`); the new revision. Can be noted anew.

    Refused FIELD_WRONG for a code that is none, or for this register as the proof when it holds no such registration.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, "accepted", "archive_check")
    if proof not in KIND.choices["archive_proof"] or (proof == "register" and record.original_id is None):
        raise field_wrong("archive_proof", proof)
    if result not in KIND.choices["archive_result"] or (proof, result) == ("register", "not_found"):
        raise field_wrong("archive_result", result)
    if record.state == "accepted":
        go_to(record, "archive_check")
    record.archive_proof, record.archive_result, record.archive_checked_at = proof, result, work.now
    record.archive_note = require_text("archive_note", note.strip())
    keep_checklist(work, record)
    return record.revision


@performs(Act.REISSUE_APPROVE)
def approve(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """准予补发: the file agrees or the proof is there, and the status still holds; the new revision.

    The registration date stays that of the first certificate. Refused FINDINGS_OPEN, STATE_NOT_ALLOWED.
    """
    registrar_id = require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, "archive_check")
    require_no_findings(work, record)
    go_to(record, "approved")
    record.approved_at, record.review_opinion, record.registrar_id = work.now, "1", registrar_id
    record.registration_date, record.registration_date_text = record.original_date, record.original_date_text
    date_the_reissue(work, record)
    return record.revision


def date_the_reissue(work: UnitOfWork, record: ReissueRegistration) -> None:
    """Today is the day of the reissue, as its remark says (a part of an act); anew when the certificate is made."""
    record.reissued_on = work.today
    record.reissue_remark = remark_of(record, work.law(), work.today)


@performs(Act.REISSUE_REFUSE)
def refuse(work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer) -> int:
    """不予补发 by registrar and reviewer, with the reason: status changed, archive disagrees, proxy without archive …

    A number kept from before the case went back is voided. The new revision. Refused REASON_MISSING, SAME_OFFICER,
    STATE_NOT_ALLOWED.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    reviewer = require_second(work, second, Role.REVIEWER, Role.LEADER, not_officer_id=record.registrar_id)
    go_to(record, "refused")
    record.reviewer_id, record.review_opinion = reviewer.id, "2"
    record.ended_at, record.end_reason = work.now, require_reason(work, reason)
    settle_number(work, registration_id=record.id, state="voided", reason=record.end_reason)
    end_booking(work, record)
    return record.revision


@performs(Act.REISSUE_ABANDON)
def abandon(
    work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer | None = None
) -> int:
    """当事人放弃 before issue: number and booklets are voided with the reason, booklets by two persons.

    The new revision. Refused REASON_MISSING, STATE_NOT_ALLOWED, FIELD_MISSING without the second person.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    go_to(record, "abandoned")
    why = require_reason(work, reason)
    void_booklets(work, record, why, second)
    settle_number(work, registration_id=record.id, state="voided", reason=why)
    record.certificate_number, record.registration_date, record.registration_date_text = "", None, ""
    record.reissued_on, record.reissue_remark = None, ""
    record.ended_at, record.end_reason = work.now, why
    end_booking(work, record)
    return record.revision
