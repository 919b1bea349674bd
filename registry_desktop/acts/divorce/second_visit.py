"""The second visit: both come within the window, are asked apart, and the registrar decides.

Civil Code 1077, 1078; MRR25 16. What follows stands in certificate.py.
"""

from __future__ import annotations

from registry_desktop.acts import photo
from registry_desktop.acts.case import go_to, party_of, require_no_findings, require_state
from registry_desktop.acts.case_entry import note_signature, require_signed
from registry_desktop.acts.certification import give_up, take_back
from registry_desktop.acts.divorce.case import take_divorce
from registry_desktop.acts.ending import end_booking
from registry_desktop.acts.identity_evidence import seal_evidence
from registry_desktop.acts.papers import PaperKey, require_possible, spoil_plain
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar, require_second
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.kinds import photo_size
from registry_desktop.kinds.known import Request
from registry_desktop.kinds.marriage.divorce import GOES_BACK
from registry_desktop.kinds.marriage.divorce_periods import CERTIFICATE
from registry_desktop.records.registrations import InterviewAnswer
from registry_desktop.store.unit_of_work import UnitOfWork, performs

INTERVIEW = "divorce_interview"
ANSWERED_ANEW = "重新询问"
"""Why a printed interview record is put aside."""


@performs(Act.DIVORCE_REVIEW)
def start_review(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """审查 begins; the new revision.

    Refused FINDINGS_OPEN (too early, too late, one is not there), STATE_NOT_ALLOWED.
    """
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_no_findings(work, record, Request(CERTIFICATE))
    go_to(record, "review")
    return record.revision


@performs(Act.DIVORCE_NOTE_ANSWER)
def note_answer(work: UnitOfWork, *, registration_id: int, revision: int, role: str, question: str, answer: str) -> int:
    """询问笔录: what one party, asked apart, has answered; the new revision. Refused FIELD_WRONG.

    The will itself is a field of the party (`save`); an answer given again takes the place of the first, which the
    trail keeps. A printed interview record that says otherwise is put aside.
    """
    registrar_id = require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, "review")
    party_of(record, role)
    if not work.codes["questions"].is_known(question):
        raise field_wrong(f"{role}.question", question)
    said = require_text(f"{role}.{question}", answer.strip())
    given = next((one for one in record.answers if (one.role, one.question) == (role, question)), None)
    if given is None:
        record.answers.append(
            InterviewAnswer(role=role, question=question, answer=said, asked_at=work.now, officer_id=registrar_id)
        )
    else:
        given.answer, given.asked_at, given.officer_id = said, work.now, registrar_id
    spoil_plain(work, record, INTERVIEW, role, ANSWERED_ANEW)
    seal_evidence(work, record)
    return record.revision


@performs(Act.DIVORCE_TAKE_PHOTO)
def take_photo(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    content: bytes,
    file_name: str = "",
    crop: photo.Crop | None = None,
) -> int:
    """The party's own photo, for its certificate; the new revision. Refused PHOTO_UNREADABLE, PHOTO_TOO_SMALL."""
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, "window_open", "review", "approved")
    party = party_of(record, role)
    size = photo_size.of_one(work.law())
    party.photo_digest = photo.keep_photo(
        work, record, content, file_name=file_name, crop=crop, size_mm=size, whose=role
    )
    return record.revision


@performs(Act.DIVORCE_SIGN_DECLARATION)
def sign_declaration(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    oath_witness: str,
    signed_by: str = "signature",
) -> int:
    """A party has read and signed 申请离婚登记声明书 before the witness; the new revision.

    `signed_by` is signature or fingerprint. Refused FIELD_MISSING without a witness.
    """
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, "review")
    note_signature(work, record, role, oath_witness, signed_by)
    return record.revision


@performs(Act.DIVORCE_APPROVE)
def approve(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """准予离婚登记: both still want it, asked apart, agree on everything and have signed; the new revision.

    Refused FINDINGS_OPEN, FIELD_MISSING (a declaration not signed).
    """
    registrar_id = require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, "review")
    require_no_findings(work, record, Request(CERTIFICATE))
    require_signed(record)
    go_to(record, "approved")
    record.approved_at, record.review_opinion, record.registrar_id = work.now, "1", registrar_id
    seal_evidence(work, record)
    return record.revision


@performs(Act.DIVORCE_REOPEN)
def reopen(
    work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer | None = None
) -> int:
    """退回审查 of an approved divorce, as acts.certification.take_back does it; the new revision.

    After the last day of the window there is nothing to examine any more: the case lapses with the next look at it.
    """
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, *GOES_BACK)
    take_back(work, record, require_reason(work, reason), second)
    go_to(record, "review")
    return record.revision


@performs(Act.DIVORCE_REFUSE)
def refuse(work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer) -> int:
    """不予登记 by registrar and reviewer, with the reasons; a new application is possible; the new revision."""
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    reviewer = require_second(work, second, Role.REVIEWER, Role.LEADER, not_officer_id=record.registrar_id)
    go_to(record, "refused")
    record.reviewer_id, record.review_opinion = reviewer.id, "2"
    record.ended_at, record.end_reason = work.now, require_reason(work, reason)
    give_up(work, record, record.end_reason, None)
    end_booking(work, record)
    require_possible(work, record, PaperKey("refusal_notice", ""))
    return record.revision
