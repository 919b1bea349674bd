"""What is typed into a marriage case: the form, papers, photo, warnings passed, declarations signed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from registry_desktop.acts import photo
from registry_desktop.acts.case import require_state
from registry_desktop.acts.case_entry import (
    DECLARED_ANEW,
    PARTY_FIELDS,
    derive,
    fits,
    is_a_code,
    keep_checklist,
    note_paper,
    note_signature,
    pass_warning,
    take_passes_back,
    whose_declaration_changes,
)
from registry_desktop.acts.marriage.case import STILL_OPEN, take_case
from registry_desktop.acts.papers import spoil_plain
from registry_desktop.acts.permission import (
    SecondOfficer,
    require_registrar,
)
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.codes import CodeTable
from registry_desktop.kinds import photo_size
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage.office import handling_class_of
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.queries.officers import office_of
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import (
    MarriageRegistration,
)
from registry_desktop.store.unit_of_work import UnitOfWork, performs

ENTRY_STATES = ("pre_review", "accepted", "checking")
TYPED_IN = (PREPARED, *ENTRY_STATES)
"""The form is also written while the couple has not come."""
ONLY_HERE = ("present", "will", "illness_explained", "declares_no_spouse", "declares_no_kinship")
"""What nobody can say of a party that is not here yet."""

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


@performs(Act.MARRIAGE_SAVE)
def save(work: UnitOfWork, *, registration_id: int, revision: int, fields: Mapping[str, Any]) -> int:
    """Write the fields of the form ("man.name", "kinship_declared"); the new revision.

    Refused FIELD_WRONG for an unknown field or a value of the wrong type, STATE_NOT_ALLOWED after approval.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *TYPED_IN)
    write_fields(work, record, fields)
    return record.revision


def write_fields(work: UnitOfWork, record: MarriageRegistration, fields: Mapping[str, Any]) -> None:
    """Put fields of the form into the record, with all that follows from them (a part of an act). Refused FIELD_WRONG
    for what only a party that is here can say, while the couple has not come."""
    for name, value in fields.items():
        if record.state == PREPARED and name.rpartition(".")[2] in ONLY_HERE:
            raise field_wrong(name, value)
    for name, value in fields.items():
        if write_field(record, name, value, work.codes):
            take_passes_back(record, name)
    for party in record.parties:
        derive(work, party)
        if party.declaration_signed_at is None:
            spoil_plain(work, record, "marriage_declaration", party.role, DECLARED_ANEW)
    record.handling_class = _handling_class(work, record)
    keep_checklist(work, record)


def write_field(record: MarriageRegistration, name: str, value: Any, codes: Mapping[str, CodeTable]) -> bool:
    """Put one field of the form into the record (a part of an act); whether it changed. Refused FIELD_WRONG."""
    role, _, field = name.rpartition(".")
    allowed = PARTY_FIELDS if role in ("man", "woman") else CASE_FIELDS if not role else frozenset[str]()
    if field not in allowed:
        raise field_wrong(name, "")
    target: Party | MarriageRegistration = record.party(role) if role else record
    before = getattr(target, field)
    if not fits(target, field, value) or not is_a_code(field, value, before, codes):
        raise field_wrong(name, value)
    if before == value:
        return False
    setattr(target, field, value)
    of_both = ("kinship_declared", "cohabitation_since", "restored_marriage", "late_registration")
    for party in whose_declaration_changes(record, target, field, of_both):
        party.declaration_signed_at = None
    return True


def _handling_class(work: UnitOfWork, record: MarriageRegistration) -> str:
    """The class of statistics.md 5.1; nothing while the household of a mainland party is not entered."""
    known = Known(on=work.today, office_division=office_of(work).division_code, divisions=work.divisions)
    return handling_class_of(record, work.law(), known)


@performs(Act.MARRIAGE_MARK_PAPER)
def mark_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, role: str, paper: str, marks: Mapping[str, Any]
) -> int:
    """Mark a paper of the checklist: seen, copied, verified and how, number, issued_on …; the new revision.

    Also after approval: a card that ran out overnight is made good by a temporary one; the review form is printed anew.
    Refused FIELD_WRONG for a paper no table knows, a role that is none, a mark of the wrong type, a code of no table, a
    date of issue after today.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *STILL_OPEN)
    note_paper(work, record, role, paper, marks)
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
    """Pass a `warn` finding with a typed reason; a reviewer may stand beside as second officer; the new revision.

    Only a warning that stands there now can be passed (FIELD_WRONG): nobody passes beforehand what is not yet known.
    One against the law's own check (NEEDS_REVIEWER) is passed by the reviewer only: FIELD_MISSING without a second.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *STILL_OPEN)
    pass_warning(work, record, code, field, reason, second)
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
    size = photo_size.of_couple(work.law())
    record.photo_digest = photo.keep_photo(work, record, content, file_name=file_name, crop=crop, size_mm=size)
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
    party = note_signature(work, record, role, oath_witness, signed_by)
    party.declares_no_spouse = party.declares_no_kinship = True
    return record.revision
