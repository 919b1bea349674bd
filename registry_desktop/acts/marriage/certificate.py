"""制证, 核对, 颁证, 归档: number and booklets, proof reading, the moment of registration, the archive volume."""

from __future__ import annotations

from registry_desktop.acts.blanks import assign, settle
from registry_desktop.acts.marriage.case import go_to, party_of, require_no_findings, require_state, take_case
from registry_desktop.acts.marriage.leaving import end_booking, void_booklets
from registry_desktop.acts.numbers import reserve_number, settle_number
from registry_desktop.acts.papers import PaperKey, require_possible, require_printed, spoil_plain
from registry_desktop.acts.permission import (
    SecondOfficer,
    require,
    require_reason,
    require_registrar,
    require_second,
)
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.marriage.registration import KIND
from registry_desktop.queries.blanks import blanks_of_registration
from registry_desktop.queries.known import texts_of
from registry_desktop.queries.officers import office_of
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

CERTIFICATES = (PaperKey("marriage_certificate", "man"), PaperKey("marriage_certificate", "woman"))
REVIEW_FORM = PaperKey("marriage_review_form", "")
MOST_PAGES = 9_999
PRINTED_TOO_EARLY = "打印时尚无证书字号"
"""Why a review form printed before the certificate was made is put aside: it carries no number."""
FILE_PAPERS = (
    PaperKey("marriage_declaration", "man"),
    PaperKey("marriage_declaration", "woman"),
    REVIEW_FORM,
    *CERTIFICATES,
)


@performs(Act.MARRIAGE_MAKE_CERTIFICATE)
def make_certificate(work: UnitOfWork, *, registration_id: int, revision: int, man_blank: str, woman_blank: str) -> int:
    """制证: reserve the number and take the two scanned booklets, before anything is printed; the new revision.

    Refused NOT_PRINTABLE or DOES_NOT_FIT before a booklet is taken when something cannot be printed on it (CER_FONT),
    BLANK_SAME, BLANK_UNKNOWN, BLANK_KIND (CER_BOOKLET_KIND), BLANK_USED (CER_BOOKLET_USED), FINDINGS_OPEN.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "approved")
    require_no_findings(work, record)
    _require_printable(work, record)
    if man_blank.strip() == woman_blank.strip():
        raise Refused(Refusal.BLANK_SAME, {"number": man_blank})
    record.man_blank_number = _assign(work, record, "man", man_blank)
    record.woman_blank_number = _assign(work, record, "woman", woman_blank)
    go_to(record, "printing")
    _take_number(work, record)
    require_possible(work, record, *CERTIFICATES, REVIEW_FORM)
    return record.revision


def _take_number(work: UnitOfWork, record: MarriageRegistration) -> None:
    record.certificate_number = reserve_number(work, prefix=KIND.number_prefix, registration_id=record.id).number
    record.registration_date = work.today
    spoil_plain(work, record, REVIEW_FORM.paper, REVIEW_FORM.role, PRINTED_TOO_EARLY)


def _assign(work: UnitOfWork, record: MarriageRegistration, role: str, number: str) -> str:
    return assign(work, kind=KIND.booklet_kind, number=number, registration_id=record.id, role=role).number


def _require_printable(work: UnitOfWork, record: MarriageRegistration) -> None:
    missing = work.press.unprintable(texts_of(record.parties))
    if missing:
        characters = "".join(dict.fromkeys("".join(missing.values())))
        raise Refused(Refusal.NOT_PRINTABLE, {"characters": characters, "field": " ".join(missing)})


@performs(Act.MARRIAGE_REPLACE_BOOKLET)
def replace_booklet(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    new_blank: str,
    reason: str,
    second: SecondOfficer,
) -> int:
    """证件报废重制: void a misprinted or damaged booklet before two persons and take a new one; the new revision.

    What is printed from now on carries today as registration date: a booklet of another day must be replaced as well.
    In a new year the number goes with the old booklets: it names the year of issue. The review form is printed anew.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "printing", "proof_read")
    party_of(record, role)
    why = require_reason(work, reason)
    void_booklets(work, record, why, second, role)
    spoil_plain(work, record, REVIEW_FORM.paper, REVIEW_FORM.role, why)
    if record.registration_date is not None and record.registration_date.year != work.today.year:
        settle_number(work, registration_id=record.id, state="voided", reason=why)
        _take_number(work, record)
    number = _assign(work, record, role, new_blank)
    if role == "man":
        record.man_blank_number = number
    else:
        record.woman_blank_number = number
    if record.state == "proof_read":
        record.proof_read_at, record.proof_read_by = None, ""
    record.state, record.registration_date = "printing", work.today
    return record.revision


@performs(Act.MARRIAGE_PROOF_READ)
def proof_read(work: UnitOfWork, *, registration_id: int, revision: int, second: SecondOfficer) -> int:
    """核对: couple and a second person have compared the printed booklets with the form; the new revision.

    Refused PAPER_NOT_CONFIRMED until the clerk has confirmed both booklets as printed.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "printing")
    for key in CERTIFICATES:
        require_printed(work, record, key)
    roles = (Role.REGISTRAR, Role.REVIEWER, Role.LEADER)
    other = require_second(work, second, *roles, not_officer_id=record.registrar_id)
    go_to(record, "proof_read")
    record.proof_read_at, record.proof_read_by, record.reviewer_id = work.now, other.name, other.id
    return record.revision


@performs(Act.MARRIAGE_ISSUE)
def issue(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """颁证: both are present and have signed for the booklets. Now they are married (CC 1049); the new revision.

    Refused PRINTED_DATE_DIFFERS when the booklets carry another day (printed yesterday): void them and print anew.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "proof_read")
    require_no_findings(work, record)
    if record.registration_date != work.today:
        printed = record.registration_date.isoformat() if record.registration_date else ""
        raise Refused(Refusal.PRINTED_DATE_DIFFERS, {"printed": printed, "today": work.today.isoformat()})
    go_to(record, "issued")
    record.issued_at = work.now
    for party in record.parties:
        party.receipt_signed_at = work.now
    for blank in blanks_of_registration(work, registration_id=record.id):
        if blank.state == "assigned":
            settle(work, blank, state="issued")
    settle_number(work, registration_id=record.id, state="issued")
    end_booking(work, record)
    return record.revision


@performs(Act.MARRIAGE_FILE)
def file_case(work: UnitOfWork, *, registration_id: int, revision: int, page_count: int) -> int:
    """归档: one couple, one volume; nothing of the completeness list may be missing; the new revision.

    Refused PAPER_NOT_CONFIRMED, PHOTO_MISSING, FIELD_WRONG (pages).
    """
    require(work, Role.ARCHIVIST, Role.LEADER)
    record = take_case(work, registration_id, revision)
    require_state(record, "issued")
    for key in FILE_PAPERS:
        require_printed(work, record, key)
    if not 1 <= page_count <= MOST_PAGES:
        raise field_wrong("page_count", page_count)
    go_to(record, "filed")
    office = office_of(work)
    record.fonds_number = office.fonds_number
    record.filing_year = record.issued_at.year if record.issued_at else work.today.year
    record.volume_number = record.certificate_number.rsplit("-", 1)[-1]
    record.archive_number = (
        f"{office.fonds_number or office.code}-{KIND.business_code}-{record.filing_year}-{record.volume_number}"
    )
    record.page_count, record.filed_at = page_count, work.now
    return record.revision
