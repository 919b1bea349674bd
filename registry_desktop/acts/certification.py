"""制证, 核对, 颁证, 归档 as every kind of registration does them: parts of the acts of acts/marriage and acts/divorce.

Number and booklets, replacement, proof reading, the moment of registration, the archive volume. The kind says which
booklet, which number, which papers; the checks have been made by the act before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from registry_desktop.acts.blanks import assign, settle
from registry_desktop.acts.case import go_to, require_state
from registry_desktop.acts.ending import end_booking, void_booklets
from registry_desktop.acts.numbers import lay_back_number, reserve_number, settle_number
from registry_desktop.acts.papers import PaperKey, dated_papers, require_possible, require_printed, spoil_dated
from registry_desktop.acts.permission import SecondOfficer, require, require_reason, require_second
from registry_desktop.acts.reissue.examination import date_the_reissue
from registry_desktop.acts.volumes import lay_in, pages_of
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.kind import Kind
from registry_desktop.kinds.volume import waits_for_the_archive
from registry_desktop.queries.blanks import blanks_of_registration, next_blanks, takes_its_own
from registry_desktop.records.registrations import (
    DivorceRegistration,
    MarriageRegistration,
    Registration,
    ReissueRegistration,
)
from registry_desktop.store.unit_of_work import UnitOfWork

Certified = MarriageRegistration | DivorceRegistration | ReissueRegistration
"""A case that ends with certificates."""

UNDECIDED = "3"
"""Review opinion 未办结."""
PRINTED_TOO_EARLY = "打印时尚无证书字号"
"""Why a review form printed before the certificate was made is put aside: it carries no number."""


def volume_papers(record: Registration) -> Iterator[PaperKey]:
    """The papers without which the archive volume is not complete."""
    needed = (one for one in _kind(record).prints if one.in_volume and one.concerns(record))
    return (PaperKey(one.paper, role) for one in needed for role in one.roles_of(record))


def make(work: UnitOfWork, record: Certified, blanks: Mapping[str, str], jump_reason: str = "") -> None:
    """制证: take the scanned booklets and reserve the number, before anything is printed.

    A window with booklets of its own uses them in order; `jump_reason` says why one is left out (counter.md 9), and
    stands in the trail. Refused BLANK_OUT_OF_ORDER without it,
    NOT_PRINTABLE or DOES_NOT_FIT before a booklet is taken when something cannot be printed on it (CER_FONT),
    BLANK_SAME, BLANK_UNKNOWN, BLANK_KIND (CER_BOOKLET_KIND), BLANK_USED (CER_BOOKLET_USED).
    """
    require_printable(work, record)
    numbers = [number.strip() for number in blanks.values()]
    if len(set(numbers)) < len(numbers):
        raise Refused(Refusal.BLANK_SAME, {"number": numbers[0]})
    _take_in_order(work, record, blanks, jump_reason)
    go_to(record, "printing")
    _take_number(work, record)
    require_possible(work, record, *dated_papers(record))


def _take_in_order(work: UnitOfWork, record: Certified, blanks: Mapping[str, str], jump_reason: str) -> None:
    kind = _kind(record).booklet_of(record)
    in_order = takes_its_own(work, kind=kind, window=work.officer.window)
    expected = next_blanks(work, kind=kind, count=len(blanks))
    taken = [_assign(work, record, role, number) for role, number in blanks.items()]
    left_out = [number for number in expected if number not in taken]
    if not in_order or not left_out:
        return
    if not jump_reason.strip():
        jumped = next(number for number in taken if number not in expected)
        raise Refused(Refusal.BLANK_OUT_OF_ORDER, {"number": jumped, "next": left_out[0]})
    work.reason = "；".join(filter(None, (work.reason, require_reason(work, jump_reason))))


def _take_number(work: UnitOfWork, record: Certified) -> None:
    prefix = _kind(record).prefix_of(record)
    record.certificate_number = reserve_number(work, prefix=prefix, registration_id=record.id).number
    _date(work, record)
    spoil_dated(work, record, PRINTED_TOO_EARLY)


def _date(work: UnitOfWork, record: Certified) -> None:
    """The certificates carry today: as registration date, or as the day of the reissue in their remark."""
    if isinstance(record, ReissueRegistration):
        date_the_reissue(work, record)
    else:
        record.registration_date = work.today


def _assign(work: UnitOfWork, record: Certified, role: str, number: str) -> str:
    kind = _kind(record).booklet_of(record)
    taken = assign(work, kind=kind, number=number, registration_id=record.id, role=role)
    setattr(record, f"{role}_blank_number", taken.number)
    return taken.number


def require_printable(work: UnitOfWork, record: Registration) -> None:
    """Refused NOT_PRINTABLE with every character of its persons that no font has."""
    missing = work.press.unprintable(record.printed_texts)
    if missing:
        characters = "".join(dict.fromkeys("".join(missing.values())))
        raise Refused(Refusal.NOT_PRINTABLE, {"characters": characters, "field": " ".join(missing)})


def replace(
    work: UnitOfWork,
    record: Certified,
    *,
    role: str,
    new_blank: str,
    reason: str,
    second: SecondOfficer,
    jump_reason: str = "",
) -> None:
    """证件报废重制: void a misprinted or damaged booklet before two persons and take the next one, or another with
    `jump_reason` (as `make`).

    What is printed from now on carries today as registration date: a booklet of another day must be replaced as well.
    In a new year the number goes with the old booklets: it names the year of issue. The review form is printed anew.
    """
    require_state(record, "printing", "proof_read")
    why = require_reason(work, reason)
    void_booklets(work, record, why, second, role)
    spoil_dated(work, record, why)
    if record.printed_date is not None and record.printed_date.year != work.today.year:
        settle_number(work, registration_id=record.id, state="voided", reason=why)
        _take_number(work, record)
    _take_in_order(work, record, {role: new_blank}, jump_reason)
    if record.state == "proof_read":
        record.proof_read_at, record.proof_read_by = None, ""
    record.state = "printing"
    _date(work, record)


def proof_read(work: UnitOfWork, record: Certified, second: SecondOfficer) -> None:
    """核对: the parties and a second person have compared the printed booklets with the form.

    Refused PAPER_NOT_CONFIRMED until the clerk has confirmed both booklets as printed.
    """
    require_state(record, "printing")
    certificate = _kind(record).certificate
    for role in record.holders:
        require_printed(work, record, PaperKey(certificate, role))
    roles = (Role.REGISTRAR, Role.REVIEWER, Role.LEADER)
    other = require_second(work, second, *roles, not_officer_id=record.registrar_id)
    go_to(record, "proof_read")
    record.proof_read_at, record.proof_read_by, record.reviewer_id = work.now, other.name, other.id


def hand_out(work: UnitOfWork, record: Certified) -> None:
    """颁证: both are present and have signed for the booklets; registered from this moment.

    Refused PRINTED_DATE_DIFFERS when the booklets carry another day (printed yesterday): void them and print anew.
    """
    if record.printed_date != work.today:
        printed = record.printed_date.isoformat() if record.printed_date else ""
        raise Refused(Refusal.PRINTED_DATE_DIFFERS, {"printed": printed, "today": work.today.isoformat()})
    go_to(record, "issued")
    record.issued_at = work.now
    for role in record.holders:
        record.party(role).receipt_signed_at = work.now
    for blank in blanks_of_registration(work, registration_id=record.id):
        if blank.state == "assigned":
            settle(work, blank, state="issued")
    settle_number(work, registration_id=record.id, state="issued")
    end_booking(work, record)


def take_back(work: UnitOfWork, record: Certified, reason: str, second: SecondOfficer | None) -> None:
    """退回审查: nothing of the approval stays, no booklet, no paper and no figure says what is examined anew.

    Booklets already taken are voided by two persons (Refused FIELD_MISSING, SAME_OFFICER, LOGIN_UNKNOWN without a
    second one). The number stays this case's: it is used again in the same year, in a new one a new number is taken.
    """
    void_booklets(work, record, reason, second)
    spoil_dated(work, record, reason)
    lay_back_number(work, registration_id=record.id, reason=reason)
    record.approved_at, record.review_opinion = None, UNDECIDED
    record.certificate_number, record.registration_date = "", None
    record.man_blank_number = record.woman_blank_number = ""
    record.proof_read_at, record.proof_read_by, record.reviewer_id = None, "", None


def give_up(work: UnitOfWork, record: Certified, reason: str, second: SecondOfficer | None) -> None:
    """The case ends before the issue: booklets are voided by two persons, the number with the reason."""
    void_booklets(work, record, reason, second)
    settle_number(work, registration_id=record.id, state="voided", reason=reason)
    record.certificate_number, record.registration_date = "", None


def lay_in_archive(work: UnitOfWork, record: Certified, page_count: int) -> None:
    """归档: one couple, one volume; nothing of the completeness list may be missing.

    The pages are the sum of what was counted paper by paper; `page_count` counts where nobody did that. What a divorce,
    a death, a court or a decision has ended since the issue is filed as it was registered and keeps its state.
    Refused NOT_PERMITTED, STATE_NOT_ALLOWED, PAPER_NOT_CONFIRMED, FILE_INCOMPLETE, FIELD_WRONG (pages).
    """
    require(work, *KEEPS_THE_ARCHIVE)
    if not waits_for_the_archive(record, _kind(record)):
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "filed"})
    for key in volume_papers(record):
        require_printed(work, record, key)
    pages = pages_of(work, record, page_count)
    if record.state == "issued":
        go_to(record, "filed")
    year = record.issued_at.year if record.issued_at else work.today.year
    number = record.certificate_number.rsplit("-", 1)[-1]
    lay_in(work, record, code=record.business_type, year=year, volume_number=number, pages=pages)


def _kind(record: Registration) -> Kind:
    return KIND_BY_NAME[record.kind]
