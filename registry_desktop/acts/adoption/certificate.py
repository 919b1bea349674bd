"""照片, 制证, 颁证, 归档 of this desk; and what an issued paper does to the adoption it is about.

The relation arises on the day of registration (CC 1105), and ends on that of the dissolution (CC 1117).
"""

from __future__ import annotations

from typing import Any, Final

from registry_desktop.acts import photo
from registry_desktop.acts.adoption.case import hold_child, take
from registry_desktop.acts.blanks import assign, settle
from registry_desktop.acts.case import go_to, require_no_findings, require_state, take_case_of
from registry_desktop.acts.certification import require_printable
from registry_desktop.acts.ending import void_booklets
from registry_desktop.acts.numbers import reserve_number, settle_number
from registry_desktop.acts.papers import PaperKey, dated_papers, require_possible, require_printed, spoil_dated
from registry_desktop.acts.permission import SecondOfficer, require
from registry_desktop.acts.registered.original import flag_certificates
from registry_desktop.acts.typed import field_wrong
from registry_desktop.acts.volumes import MOST_PAGES, lay_in
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME, photo_size
from registry_desktop.queries.blanks import blanks_of_registration
from registry_desktop.queries.numbers import number_of_registration
from registry_desktop.records.adoptions import AdoptionDissolution, AdoptionRegistration, AdoptionReissue
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

SPOILED: Final = {"misprinted": "打印有误", "damaged": "证件污损"}
"""Why a booklet is void: fixed words, for the stock is read by others."""
_PHOTO_STATES: Final = (
    *("draft", "received", "supplement", "notice_running", "assessing", "assessed"),
    *("reviewing", "for_approval", "approved"),
)
_NOW_VOID: Final = {"lost": "declared_void", "damaged": "recovered", "data_differ": "recovered"}
_FLAGGED: Final = {
    "ended": "收养关系已解除",
    "recovered": "已收回",
    "declared_void": "已补发，原证作废",
    "revoked": "登记已撤销",
}


@performs(Act.ADOPTION_TAKE_PHOTO)
def take_photo(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    content: bytes,
    file_name: str = "",
    crop: photo.Crop | None = None,
) -> int:
    """The joint photo of adopters and child; the new revision. Refused PHOTO_UNREADABLE, PHOTO_TOO_SMALL."""
    record = take(work, registration_id, revision)
    require_state(record, *_PHOTO_STATES)
    size = photo_size.of_couple(work.law())
    record.photo_digest = photo.keep_photo(work, record, content, file_name=file_name, crop=crop, size_mm=size)
    return int(record.revision)


@performs(Act.ADOPTION_MAKE_CERTIFICATE)
def make_certificate(work: UnitOfWork, *, registration_id: int, revision: int, blank: str = "") -> int:
    """制证: the number, and the scanned blank where the paper is written on one; the new revision.

    Refused FINDINGS_OPEN, PHOTO_MISSING (an adoption certificate), NOT_PRINTABLE or DOES_NOT_FIT before a blank is
    taken, BLANK_UNKNOWN, BLANK_KIND, BLANK_USED, STATE_NOT_ALLOWED when it was made already.
    """
    record = take(work, registration_id, revision)
    require_state(record, "approved")
    if record.certificate_number:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "replace_booklet"})
    require_no_findings(work, record)
    _require_photo(record)
    require_printable(work, record)
    kind = KIND_BY_NAME[record.kind]
    _take_blank(work, record, blank)
    record.certificate_number = reserve_number(work, prefix=kind.prefix_of(record), registration_id=record.id).number
    _date(work, record)
    require_possible(work, record, *dated_papers(record))
    return int(record.revision)


def _require_photo(record: Any) -> None:
    certificate = KIND_BY_NAME[record.kind].booklet_of(record)
    if certificate == "adoption_certificate" and not record.photo_digest:
        raise Refused(Refusal.PHOTO_MISSING)


def _take_blank(work: UnitOfWork, record: Any, blank: str) -> None:
    kind = KIND_BY_NAME[record.kind].booklet_of(record)
    if kind:
        record.blank_number = assign(work, kind=kind, number=blank, registration_id=record.id, role="").number
    elif blank.strip():
        raise field_wrong("blank_number", blank)


def _date(work: UnitOfWork, record: Any) -> None:
    if isinstance(record, AdoptionReissue):
        record.reissued_on, record.registration_date = work.today, record.original_date
    else:
        record.registration_date = work.today


@performs(Act.ADOPTION_REPLACE_BOOKLET)
def replace_booklet(
    work: UnitOfWork, *, registration_id: int, revision: int, new_blank: str = "", why: str, second: SecondOfficer
) -> int:
    """证件报废重制 before two persons, also for a certificate that carries another day; the new revision. `why` of
    SPOILED. In a new year the number goes with the old blank. Refused FIELD_WRONG, STATE_NOT_ALLOWED."""
    record = take(work, registration_id, revision)
    require_state(record, "approved")
    if why not in SPOILED:
        raise field_wrong("why", why)
    if not record.certificate_number:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "make_certificate"})
    reason = SPOILED[why]
    void_booklets(work, record, reason, second)
    spoil_dated(work, record, reason)
    printed = record.printed_date
    if printed is not None and printed.year != work.today.year:
        settle_number(work, registration_id=record.id, state="voided", reason=reason)
        prefix = KIND_BY_NAME[record.kind].prefix_of(record)
        record.certificate_number = reserve_number(work, prefix=prefix, registration_id=record.id).number
    _take_blank(work, record, new_blank)
    _date(work, record)
    return int(record.revision)


@performs(Act.ADOPTION_ISSUE)
def issue(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """颁证: the parties are here, names and will were confirmed, the certificate is handed over; the relation arises,
    or ends; the new revision. Everything is looked at once more as it is today.

    Refused FINDINGS_OPEN, PRINTED_DATE_DIFFERS, PAPER_NOT_CONFIRMED until the certificate was printed and confirmed.
    """
    hold_child(work, registration_id)
    record = take(work, registration_id, revision)
    require_state(record, "approved")
    if not record.certificate_number:
        raise Refused(Refusal.FIELD_MISSING, {"field": "certificate_number"})
    require_no_findings(work, record)
    if record.printed_date != work.today:
        raise Refused(
            Refusal.PRINTED_DATE_DIFFERS,
            {"printed": record.printed_date.isoformat() if record.printed_date else "", "today": str(work.today)},
        )
    for paper in KIND_BY_NAME[record.kind].handed_out(record):
        require_printed(work, record, PaperKey(paper, ""))
    go_to(record, "issued")
    record.issued_at = work.now
    for blank in blanks_of_registration(work, registration_id=record.id):
        if blank.state == "assigned":
            settle(work, blank, state="issued")
    settle_number(work, registration_id=record.id, state="issued")
    _work_on_the_original(work, record)
    return int(record.revision)


def _work_on_the_original(work: UnitOfWork, record: Any) -> None:
    if isinstance(record, AdoptionDissolution) and record.original_id is not None:
        end_original(work, record.original_id, state="dissolved", flag="ended")
    elif isinstance(record, AdoptionReissue) and record.original_id is not None:
        flag = _NOW_VOID[record.reissue_reason]
        original = work.get(Registration, record.original_id)
        flag_certificates(work, original, flag, _FLAGGED[flag], but=record.id)


def end_original(work: UnitOfWork, original_id: int, *, state: str, flag: str) -> None:
    """The adoption is dissolved or revoked, what certifies it holds no more (a part of an act)."""
    original = take_case_of(work, AdoptionRegistration, original_id, None)
    go_to(original, state)
    original.ended_at = work.now
    original.certificate_returned = original.certificate_returned or flag in ("ended", "recovered")
    flag_certificates(work, original, flag, _FLAGGED[flag])


@performs(Act.ADOPTION_FILE)
def file_case(work: UnitOfWork, *, registration_id: int, revision: int, page_count: int) -> int:
    """归档: one case, one volume, for ever; the new revision. Refused NOT_PERMITTED, PAPER_NOT_CONFIRMED, FIELD_WRONG
    (pages)."""
    require(work, *KEEPS_THE_ARCHIVE)
    record = take(work, registration_id, revision)
    require_state(record, "issued", "served", "dissolved", "revoked")
    if record.filed_at is not None:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": "filed", "wanted": "issued"})
    kind = KIND_BY_NAME[record.kind]
    for one in kind.prints:
        if one.in_volume and one.concerns(record):
            for role in one.roles_of(record):
                require_printed(work, record, PaperKey(one.paper, role))
    if not 1 <= page_count <= MOST_PAGES:
        raise field_wrong("page_count", page_count)
    if record.state in ("issued", "served"):
        go_to(record, "filed")
    number = number_of_registration(work, registration_id=record.id)
    serial = number.serial if number is not None else record.id
    year = (record.issued_at or work.now).year
    lay_in(work, record, code=f"SY{kind.business_code}", year=year, volume_number=f"{serial:05d}", pages=page_count)
    return int(record.revision)
