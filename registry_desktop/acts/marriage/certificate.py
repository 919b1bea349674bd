"""制证, 核对, 颁证, 归档 of a marriage; how it is done stands in acts/certification.py."""

from __future__ import annotations

from registry_desktop.acts import certification
from registry_desktop.acts.case import hold_persons, party_of, require_no_findings, require_state
from registry_desktop.acts.marriage.case import take_case
from registry_desktop.acts.permission import SecondOfficer, require_registrar
from registry_desktop.domain.act import Act
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.MARRIAGE_MAKE_CERTIFICATE)
def make_certificate(
    work: UnitOfWork, *, registration_id: int, revision: int, man_blank: str, woman_blank: str, jump_reason: str = ""
) -> int:
    """制证: number and both scanned booklets; the new revision. Refused as certification.make, FINDINGS_OPEN."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "approved")
    require_no_findings(work, record)
    certification.make(work, record, {"man": man_blank, "woman": woman_blank}, jump_reason)
    return record.revision


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
    jump_reason: str = "",
) -> int:
    """证件报废重制 before two persons; the new revision."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    party_of(record, role)
    given = {"role": role, "new_blank": new_blank, "reason": reason, "jump_reason": jump_reason}
    certification.replace(work, record, second=second, **given)
    return record.revision


@performs(Act.MARRIAGE_PROOF_READ)
def proof_read(work: UnitOfWork, *, registration_id: int, revision: int, second: SecondOfficer) -> int:
    """核对 by the couple and a second person; the new revision. Refused PAPER_NOT_CONFIRMED."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    certification.proof_read(work, record, second)
    return record.revision


@performs(Act.MARRIAGE_ISSUE)
def issue(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """颁证: now they are married (CC 1049); the new revision. Refused PRINTED_DATE_DIFFERS, FINDINGS_OPEN."""
    require_registrar(work)
    hold_persons(work, registration_id)
    record = take_case(work, registration_id, revision)
    require_state(record, "proof_read")
    require_no_findings(work, record)
    certification.hand_out(work, record)
    return record.revision


@performs(Act.MARRIAGE_FILE)
def file_case(work: UnitOfWork, *, registration_id: int, revision: int, page_count: int = 0) -> int:
    """归档; the new revision. `page_count` where the papers were not counted one by one.

    Refused PAPER_NOT_CONFIRMED, FILE_INCOMPLETE, FIELD_WRONG (pages).
    """
    record = take_case(work, registration_id, revision)
    certification.lay_in_archive(work, record, page_count)
    return record.revision
