"""What is typed into a case: both parties, the declarations' content, papers, online checks, photo, reasons.

A change of what a party has declared takes that party's signature back: nobody is bound to words he has not read.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from registry_desktop.acts import photo
from registry_desktop.acts.files import keep
from registry_desktop.acts.marriage.case import STILL_OPEN, require_state, take_case
from registry_desktop.acts.permission import (
    SecondOfficer,
    officer_id_of,
    require_reason,
    require_registrar,
    require_second,
)
from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.marriage.registration import KIND
from registry_desktop.queries.officers import office_of
from registry_desktop.records.attachments import Attachment
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import (
    FindingAcknowledged,
    MarriageRegistration,
    OnlineCheck,
    PaperShown,
)
from registry_desktop.store.unit_of_work import UnitOfWork, performs

ENTRY_STATES = ("pre_review", "accepted", "checking")

PARTY_FIELDS = frozenset(
    [
        "person_class",
        "name",
        "former_names",
        "sex",
        "birth_date",
        "nationality",
        "ethnic_group",
        "occupation",
        "education",
        "marital_status",
        "identity_kind",
        "identity_number",
        "identity_valid_from",
        "identity_valid_until",
        "identity_long_term",
        "identity_issuer",
        "local_identity_number",
        "soldier_number",
        "household_division",
        "household_place",
        "present_address",
        "phone",
        "present",
        "will",
        "illness_explained",
        "declares_no_spouse",
        "declares_no_kinship",
    ]
)
CASE_FIELDS = frozenset(
    [
        "kinship_declared",
        "restored_marriage",
        "late_registration",
        "cohabitation_since",
        "remark",
        "print_remark",
        "ceremony_wished",
        "leaflets_given",
        "oath_witness",
    ]
)
NOT_DECLARED = frozenset(["phone", "present_address", "present", "will", "illness_explained", "identity_issuer"])
"""Fields of a party that do not stand on the declaration."""


@performs(Act.MARRIAGE_SAVE)
def save(work: UnitOfWork, *, registration_id: int, revision: int, fields: Mapping[str, Any]) -> int:
    """Write the fields of the form ("man.name", "kinship_declared"); the new revision.

    Refused FIELD_WRONG for an unknown field or a value of the wrong type, STATE_NOT_ALLOWED after approval.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *ENTRY_STATES)
    for name, value in fields.items():
        write_field(record, name, value)
    for party in record.parties:
        derive(work, party)
    record.handling_class = _handling_class(work, record)
    keep_checklist(work, record)
    return record.revision


def write_field(record: MarriageRegistration, name: str, value: Any) -> None:
    """Put one field of the form into the record (a part of an act). Refused FIELD_WRONG."""
    role, _, field = name.rpartition(".")
    allowed = PARTY_FIELDS if role in ("man", "woman") else CASE_FIELDS if not role else frozenset[str]()
    if field not in allowed:
        raise Refused(Refusal.FIELD_WRONG, {"field": name, "value": ""})
    target: Party | MarriageRegistration = record.party(role) if role else record
    before = getattr(target, field)
    if not _fits(target, field, value):
        raise Refused(Refusal.FIELD_WRONG, {"field": name, "value": str(value)})
    if before == value:
        return
    setattr(target, field, value)
    if isinstance(target, Party) and field not in NOT_DECLARED:
        target.declaration_signed_at = None
    elif field in ("kinship_declared", "cohabitation_since", "restored_marriage"):
        for party in record.parties:
            party.declaration_signed_at = None


def _fits(target: Party | MarriageRegistration, field: str, value: Any) -> bool:
    declared = {one.name: str(one.type) for one in dataclasses.fields(target)}[field]
    if "bool" in declared:
        return isinstance(value, bool)
    if "date" in declared:
        return value is None or (isinstance(value, date) and not isinstance(value, datetime))
    return isinstance(value, str) and "\x00" not in value


def derive(work: UnitOfWork, party: Party) -> None:
    """Fill what follows from what was typed: normal forms and search keys (a part of an act)."""
    party.name_as_read = party.name_as_read or party.name
    party.name = person_name.normalise(party.name)
    party.name_key = person_name.search_key(party.name)
    party.pinyin, party.initials = person_name.pinyin_of(party.name, work.surnames)
    party.identity_number = citizen_number.compact(party.identity_number)
    party.citizen_number_key = citizen_key(party)


def citizen_key(party: Party) -> str:
    """The 18-digit number a party is found by; of 15 digits the candidate; empty when there is none."""
    number = party.identity_number
    if citizen_number.parse(number) is None:
        return ""
    return citizen_number.candidate_of_18(number) if len(number) == 15 else number


def _handling_class(work: UnitOfWork, record: MarriageRegistration) -> str:
    return work.divisions.handling_class(
        office_of(work).division_code, record.man.household_division, record.woman.household_division, on=work.today
    )


def keep_checklist(work: UnitOfWork, record: MarriageRegistration) -> None:
    """Add the papers this couple needs to the checklist; what is there already stays (a part of an act)."""
    present = {(paper.role, paper.paper) for paper in record.papers_shown}
    for needed in KIND.papers(record, work.law()):
        if (needed.role, needed.paper) not in present:
            record.papers_shown.append(PaperShown(role=needed.role, paper=needed.paper))


@performs(Act.MARRIAGE_MARK_PAPER)
def mark_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, role: str, paper: str, marks: Mapping[str, Any]
) -> int:
    """Mark a paper of the checklist: seen, copied, verified and how, number, issued_on …; the new revision."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *ENTRY_STATES)
    shown = next((one for one in record.papers_shown if (one.role, one.paper) == (role, paper)), None)
    if shown is None:
        shown = PaperShown(role=role, paper=paper)
        record.papers_shown.append(shown)
    for name, value in marks.items():
        if name not in _MARKS:
            raise Refused(Refusal.FIELD_WRONG, {"field": f"paper.{name}", "value": str(value)})
        setattr(shown, name, value)
    if marks.get("verified"):
        shown.verified_by, shown.verified_at = work.officer.name, work.now
    return record.revision


_MARKS = frozenset(
    ("seen", "copied", "verified", "verified_how", "number", "issued_on", "issuing_body", "country", "wording", "note")
)


@performs(Act.MARRIAGE_ONLINE_CHECK)
def record_online_check(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    kind: str,
    answer: str = "",
    source_system: str = "",
    not_done_reason: str = "",
) -> int:
    """Keep the answer of another authority, or why it could not be asked; the new revision.

    Refused REASON_MISSING when there is neither an answer nor a reason.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *ENTRY_STATES)
    if not answer.strip():
        require_reason(work, not_done_reason)
    record.online_checks.append(
        OnlineCheck(
            role=role,
            kind=kind,
            source_system=source_system,
            asked_at=work.now,
            answered_at=work.now if answer.strip() else None,
            answer=answer.strip(),
            not_done_reason=not_done_reason.strip(),
            operator=work.officer.name,
        )
    )
    return record.revision


@performs(Act.MARRIAGE_ACKNOWLEDGE)
def acknowledge(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    code: str,
    field: str = "",
    reason: str,
    second: SecondOfficer | None = None,
) -> int:
    """Pass a `warn` finding with a typed reason; a reviewer may stand beside as second officer; the new revision."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *STILL_OPEN)
    why = require_reason(work, reason)
    other = require_second(work, second, Role.REVIEWER, Role.LEADER) if second else None
    if any((one.code, one.field) == (code, field) for one in record.acknowledged):
        return record.revision
    record.acknowledged.append(
        FindingAcknowledged(
            code=code,
            field=field,
            reason=why,
            officer_id=officer_id_of(work),
            second_officer_id=other.id if other else None,
            acknowledged_at=work.now,
        )
    )
    return record.revision


@performs(Act.MARRIAGE_TAKE_PHOTO)
def take_photo(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    content: bytes,
    file_name: str = "",
    crop: photo.Crop | None = None,
) -> int:
    """Keep the couple's photo as it came and as it is printed; the new revision. Refused PHOTO_UNREADABLE,
    PHOTO_TOO_SMALL."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *ENTRY_STATES, "approved")
    printed, used = photo.cropped(content, crop, size_mm=photo.size_in_mm(work.law()))
    for kind, data in (("photo_original", content), ("photo", printed)):
        digest = keep(work, data, media_type="image/jpeg")
        work.add(
            Attachment(
                registration_id=record.id,
                kind=kind,
                digest=digest,
                file_name=file_name,
                crop=str(used),
                taken_at=work.now,
            )
        )
        record.photo_digest = digest
    return record.revision


@performs(Act.MARRIAGE_SIGN_DECLARATION)
def sign_declaration(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    oath_witness: str,
    signed_by: str = "signature",
) -> int:
    """A party has read and signed the declaration before the witness of oath; the new revision.

    `signed_by` is signature or fingerprint (a party who cannot write, M17). Refused FIELD_MISSING without a witness.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "pre_review", "accepted", "checking")
    if not oath_witness.strip():
        raise Refused(Refusal.FIELD_MISSING, {"field": "oath_witness"})
    if signed_by not in ("signature", "fingerprint"):
        raise Refused(Refusal.FIELD_WRONG, {"field": f"{role}.signed_by", "value": signed_by})
    party = record.party(role)
    party.declares_no_spouse = party.declares_no_kinship = True
    party.declaration_signed_at, party.signed_by = work.now, signed_by
    record.oath_witness = oath_witness.strip()
    return record.revision
