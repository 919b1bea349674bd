"""声明, 照片, 制证, 核对, 颁证, 归档 of a certificate issued anew; how it is done stands in acts/certification.py.

Only who applies is given a booklet. The registration date stays that of the first certificate; the day of the reissue
stands in the remark.
"""

from __future__ import annotations

from registry_desktop.acts import certification, photo
from registry_desktop.acts.case import go_to, party_of, require_no_findings, require_state, take_case_of
from registry_desktop.acts.case_entry import note_signature
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar
from registry_desktop.acts.reissue.entry import ENTRY_STATES
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import photo_size
from registry_desktop.kinds.marriage.reissue import GOES_BACK
from registry_desktop.records.registrations import ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.REISSUE_TAKE_PHOTO)
def take_photo(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    content: bytes,
    role: str = "",
    file_name: str = "",
    crop: photo.Crop | None = None,
) -> int:
    """The couple's photo for a 结婚证, the applicant's own (`role`) for a 离婚证; the new revision.

    Refused FIELD_WRONG for a photo of the other form, PHOTO_UNREADABLE, PHOTO_TOO_SMALL.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, *ENTRY_STATES, "approved")
    single = record.certificate_kind == "divorce"
    if role not in (record.applicants if single else ("",)):
        raise field_wrong("role", role)
    size = photo_size.of_one(work.law()) if single else photo_size.of_couple(work.law())
    digest = photo.keep_photo(work, record, content, file_name=file_name, crop=crop, size_mm=size, whose=role)
    if role:
        record.party(role).photo_digest = digest
    else:
        record.photo_digest = digest
    return record.revision


@performs(Act.REISSUE_SIGN_DECLARATION)
def sign_declaration(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    oath_witness: str,
    signed_by: str = "signature",
) -> int:
    """An applicant (or its proxy) has signed 申请补领婚姻登记证声明书 before the witness; the new revision.

    Refused FIELD_WRONG for a party that does not apply, FIELD_MISSING without a witness.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, *ENTRY_STATES, "approved")
    if role not in record.applicants:
        raise field_wrong("role", role)
    note_signature(work, record, role, oath_witness, signed_by)
    return record.revision


@performs(Act.REISSUE_MAKE_CERTIFICATE)
def make_certificate(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    man_blank: str = "",
    woman_blank: str = "",
    jump_reason: str = "",
) -> int:
    """制证: a new number and a scanned booklet for each applicant; the new revision.

    Refused FIELD_WRONG for a booklet of who does not apply, FIELD_MISSING (a declaration not signed), PHOTO_MISSING, as
    certification.make, FINDINGS_OPEN.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, "approved")
    require_no_findings(work, record)
    _require_signed_with_photo(record)
    scanned = {role: number for role, number in (("man", man_blank), ("woman", woman_blank)) if number.strip()}
    for role in scanned.keys() ^ set(record.applicants):
        raise field_wrong(f"{role}_blank_number", scanned.get(role, ""))
    certification.make(work, record, scanned, jump_reason)
    return record.revision


def _require_signed_with_photo(record: ReissueRegistration) -> None:
    single = record.certificate_kind == "divorce"
    for role in record.applicants:
        if record.party(role).declaration_signed_at is None:
            raise Refused(Refusal.FIELD_MISSING, {"field": f"{role}.declaration_signed_at"})
        if not (record.party(role).photo_digest if single else record.photo_digest):
            raise Refused(Refusal.PHOTO_MISSING)


@performs(Act.REISSUE_REPLACE_BOOKLET)
def replace_booklet(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    new_blank: str,
    reason: str,
    second: SecondOfficer,
    jump_reason: str = "",
) -> int:
    """证件报废重制 before two persons; the new revision."""
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    party_of(record, role)
    if role not in record.applicants:
        raise field_wrong("role", role)
    given = {"role": role, "new_blank": new_blank, "reason": reason, "jump_reason": jump_reason}
    certification.replace(work, record, second=second, **given)
    return record.revision


@performs(Act.REISSUE_PROOF_READ)
def proof_read(work: UnitOfWork, *, registration_id: int, revision: int, second: SecondOfficer) -> int:
    """核对 by the applicants and a second person; the new revision. Refused PAPER_NOT_CONFIRMED."""
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    certification.proof_read(work, record, second)
    return record.revision


@performs(Act.REISSUE_ISSUE)
def issue(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """颁证: the applicants (or the proxy) have signed for the booklets; the new revision.

    The checks are made once more: the status may have changed meanwhile. Refused PRINTED_DATE_DIFFERS, FINDINGS_OPEN.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, "proof_read")
    require_no_findings(work, record)
    certification.hand_out(work, record)
    return record.revision


@performs(Act.REISSUE_REOPEN)
def reopen(
    work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer | None = None
) -> int:
    """退回审查 of an approved reissue, as acts.certification.take_back does it; the archive's answer stands; the new
    revision."""
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, *GOES_BACK)
    certification.take_back(work, record, require_reason(work, reason), second)
    record.registration_date_text, record.reissued_on, record.reissue_remark = "", None, ""
    go_to(record, "archive_check")
    return record.revision


@performs(Act.REISSUE_FILE)
def file_case(work: UnitOfWork, *, registration_id: int, revision: int, page_count: int) -> int:
    """归档; the new revision. Refused PAPER_NOT_CONFIRMED, FIELD_WRONG (pages)."""
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    certification.lay_in_archive(work, record, page_count)
    return record.revision
