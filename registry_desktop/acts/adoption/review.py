"""审查: everybody asked alone, the clerk's opinion, the head's decision (adoption.md 7; ADR 8)."""

from __future__ import annotations

from datetime import date
from typing import Final

from registry_desktop.acts.adoption.case import require_leader, take, typed
from registry_desktop.acts.case import go_to, require_no_findings, require_state
from registry_desktop.acts.ending import void_booklets
from registry_desktop.acts.numbers import lay_back_number
from registry_desktop.acts.papers import spoil_dated
from registry_desktop.acts.permission import SecondOfficer, officer_id_of
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_TEXT, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.adoption.categories import STEPCHILD
from registry_desktop.queries.adoptions import to_be_asked
from registry_desktop.records.adoptions import AdoptionInterview, AdoptionRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

ABOUT: Final = ("adopter", "placer", "adoptee", "other")
LONGEST_RECORD: Final = 10 * LONGEST_TEXT
SENT_BACK: Final = "退回审查"
"""Why booklet, number and printed papers are put aside: fixed words, for stock and ledger are read by others."""
_REVIEWED_FROM: Final = {
    True: ("received", "assessed"),
    False: ("received",),
}


@performs(Act.ADOPTION_INTERVIEW)
def note_interview(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    about: str,
    role: str = "",
    name: str,
    record_text: str,
    asked_on: date,
    alone: bool = True,
) -> int:
    """询问笔录: what one person said; the new revision. `role` of a person of the case, "" for others (an institution's
    representative, a neighbour). Refused FIELD_WRONG, FIELD_MISSING, STATE_NOT_ALLOWED once it lies before the head."""
    record = take(work, registration_id, revision)
    require_state(record, "received", "supplement", "notice_running", "assessing", "assessed", "reviewing")
    if about not in ABOUT:
        raise field_wrong("about", about)
    if role and record.person(role) is None:
        raise field_wrong("role", role)
    if not record.opened_at.date() <= asked_on <= work.today:
        raise field_wrong("asked_on", asked_on)
    record.interviews.append(
        AdoptionInterview(
            about=about,
            role=role,
            name=typed("name", name, longest=LONGEST_NAME),
            record_text=typed("record_text", record_text, longest=LONGEST_RECORD),
            alone=alone,
            asked_on=asked_on,
            officer_id=officer_id_of(work),
        )
    )
    return int(record.revision)


@performs(Act.ADOPTION_REVIEW)
def begin_review(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """The interviews are done: adopters, placers, a child old enough, each alone; the new revision.

    Refused FIELD_MISSING with whom was not asked, STATE_NOT_ALLOWED before the assessment.
    """
    record = take(work, registration_id, revision)
    is_adoption = isinstance(record, AdoptionRegistration)
    require_state(record, *_REVIEWED_FROM[is_adoption])
    if is_adoption and record.state == "received" and record.category != STEPCHILD:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "assessed"})
    for role in to_be_asked(work, record):
        raise Refused(Refusal.FIELD_MISSING, {"field": f"interview.{role}"})
    go_to(record, "reviewing")
    return int(record.revision)


@performs(Act.ADOPTION_SUBMIT)
def submit(work: UnitOfWork, *, registration_id: int, revision: int, opinion: str) -> int:
    """The clerk's opinion; the case lies before the head; the new revision. Refused FINDINGS_OPEN, FIELD_MISSING."""
    record = take(work, registration_id, revision)
    require_state(record, "reviewing")
    if isinstance(record, AdoptionRegistration) and not record.adoption_reason.strip():
        raise Refused(Refusal.FIELD_MISSING, {"field": "adoption_reason"})
    require_no_findings(work, record)
    record.review_opinion = typed("review_opinion", opinion)
    go_to(record, "for_approval")
    return int(record.revision)


@performs(Act.ADOPTION_APPROVE)
def approve(work: UnitOfWork, *, registration_id: int, revision: int, opinion: str = "") -> int:
    """The head approves (not who worked on it); the new revision. Refused SAME_OFFICER, FINDINGS_OPEN."""
    record = take(work, registration_id, revision)
    leader_id = require_leader(work, record)
    require_state(record, "for_approval")
    require_no_findings(work, record)
    record.approval_opinion = require_text("approval_opinion", opinion.strip()) or "同意"
    go_to(record, "approved")
    record.approved_at, record.reviewer_id = work.now, leader_id
    return int(record.revision)


@performs(Act.ADOPTION_REFUSE)
def refuse(work: UnitOfWork, *, registration_id: int, revision: int, reason: str) -> int:
    """不予登记 with the reason the applicant is told in writing (ADR 8); the new revision. Refused SAME_OFFICER."""
    record = take(work, registration_id, revision)
    leader_id = require_leader(work, record)
    require_state(record, "for_approval")
    go_to(record, "refused")
    record.ended_at, record.reviewer_id = work.now, leader_id
    record.end_reason = typed("reason", reason)
    return int(record.revision)


@performs(Act.ADOPTION_SEND_BACK)
def send_back(
    work: UnitOfWork, *, registration_id: int, revision: int, remark: str, second: SecondOfficer | None = None
) -> int:
    """退回审查: nothing of the approval stays; a booklet taken is voided before two persons, the number waits; the new
    revision. Refused FIELD_MISSING without a second officer where a booklet was taken."""
    record = take(work, registration_id, revision)
    require_state(record, "for_approval", "approved")
    void_booklets(work, record, SENT_BACK, second)
    spoil_dated(work, record, SENT_BACK)
    lay_back_number(work, registration_id=record.id, reason=SENT_BACK)
    record.approval_opinion, record.approved_at, record.reviewer_id = "", None, None
    record.certificate_number = ""
    if hasattr(record, "blank_number"):
        record.blank_number = ""
    if record.kind == "adoption.reissue":
        record.reissued_on = None
    else:
        record.registration_date = None
    record.remark = typed("remark", remark)
    go_to(record, "told" if record.kind == "adoption.revocation" else "reviewing")
    return int(record.revision)
