"""法院判决 noted on the original and uploaded (MRR25 20; SPC1 21): from then on the marriage does not count as valid.

Invalid or annulled it never was one; divorced by a court it ended on the day the judgment took effect. The certificate
number stays in the ledger as issued.
"""

from __future__ import annotations

from registry_desktop.acts.case import go_to, hold_persons, require_no_findings, require_state
from registry_desktop.acts.permission import SecondOfficer, require_registrar, require_second
from registry_desktop.acts.registered.case import take_later_case
from registry_desktop.acts.registered.original import Noted, flag_certificates, note_on_original
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.kinds.marriage.judgment import STATE_AFTER
from registry_desktop.records.later_cases import CourtJudgment
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.JUDGMENT_ANNOTATE)
def annotate(work: UnitOfWork, *, registration_id: int, revision: int, second: SecondOfficer) -> int:
    """Note the judgment on the original, before a second officer who compares the two; the new revision.

    Refused FINDINGS_OPEN (not effective, not shown, not named), STATE_NOT_ALLOWED when the original does not stand.
    """
    require_registrar(work)
    hold_persons(work, registration_id)
    record = take_later_case(work, CourtJudgment, registration_id, revision)
    require_state(record, "judgment_received")
    require_no_findings(work, record)
    other = require_second(work, second, Role.REVIEWER, Role.LEADER)
    since = record.effective_on if record.ruling == "court_divorce" else None
    noted = Noted(record.ruling, record.court, record.judgment_number, since)
    original = note_on_original(work, record, noted, state=STATE_AFTER[record.ruling], second_id=other.id)
    if record.certificates_collected:
        flag_certificates(work, original, "recovered", f"{record.court} {record.judgment_number}")
    go_to(record, "annotated")
    record.annotated_at, record.reviewer_id = work.now, other.id
    work.reason = f"{record.court} {record.judgment_number}"
    return record.revision


@performs(Act.JUDGMENT_UPLOAD)
def note_upload(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """The judgment has been uploaded to the national base, in the system that does that; the new revision."""
    require_registrar(work)
    record = take_later_case(work, CourtJudgment, registration_id, revision)
    go_to(record, "uploaded")
    record.uploaded_at = work.now
    return record.revision
