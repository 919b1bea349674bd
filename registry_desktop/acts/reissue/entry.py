"""What is typed into a case of reissue: applicants, proxy, the first certificate, papers, warnings passed.

The original is looked for at every save by number and names, old spellings included; `take_original` names it where
that finds none or several. Once the archive has been checked, what it was compared with is no longer changed unnoticed:
the answer falls with it, and so do the warnings passed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from registry_desktop.acts.case import require_state, take_case_of
from registry_desktop.acts.case_entry import (
    DECLARED_ANEW,
    NOT_DECLARED,
    PARTY_FIELDS,
    derive,
    fits,
    is_a_code,
    keep_checklist,
    note_paper,
    pass_warning,
    take_passes_back,
)
from registry_desktop.acts.papers import spoil_plain
from registry_desktop.acts.permission import SecondOfficer, require_registrar
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.numbering import is_same_number, read_certificate_number
from registry_desktop.kinds.known import OriginalRegistration
from registry_desktop.kinds.marriage.reissue import BUSINESS_TYPES, KIND
from registry_desktop.queries.originals import KIND_OF, original, original_of_number
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

CASE_FIELDS = frozenset(
    [
        "certificate_kind",
        "applicant",
        "original_number",
        "original_date",
        "original_date_text",
        "original_office",
        "reissue_reason",
        "present_status",
        "by_proxy",
        "proxy_name",
        "proxy_identity_number",
        "proxy_notarisation_number",
        "proxy_notary",
        "proxy_notarised_on",
        "contact",
        "address",
        "oath_witness",
        "remark",
        "print_remark",
    ]
)
ENTRY_STATES = ("pre_review", "accepted", "archive_check")
MARKING_STATES = (*ENTRY_STATES, "approved")
_NOT_DECLARED = frozenset(["oath_witness", "remark", "print_remark"])
"""Fields of the case that do not stand on the declaration."""
_NOT_AFTER_TODAY = frozenset(["original_date", "proxy_notarised_on"])
_COMPARED = frozenset(["certificate_kind", "applicant", "original_number", "original_date", "original_date_text"])
_COMPARED_OF_PARTY = frozenset(["name", "birth_date", "identity_number", "identity_kind"])
"""What the archive is compared with: its answer counts for these words only."""


@performs(Act.REISSUE_SAVE)
def save(work: UnitOfWork, *, registration_id: int, revision: int, fields: Mapping[str, Any]) -> int:
    """Write the fields of the form ("woman.name", "original_number"); the new revision.

    Of a registration this register holds, number, day and office are filled in from it. Refused FIELD_WRONG for an
    unknown field, a value of the wrong type or code, a day after today; STATE_NOT_ALLOWED after approval.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, *ENTRY_STATES)
    write_fields(work, record, fields)
    return record.revision


def write_fields(work: UnitOfWork, record: ReissueRegistration, fields: Mapping[str, Any]) -> None:
    """Put fields of the form into the record, with all that follows from them (a part of an act)."""
    changed = [name for name, value in fields.items() if write_field(record, name, value, work.codes, today=work.today)]
    for party in record.parties:
        derive(work, party)
    record.business_type = BUSINESS_TYPES[record.certificate_kind]
    for name in changed:
        take_passes_back(record, name)
    if any(_is_compared(name) for name in changed):
        forget_the_answer(record)
    if any(_is_declared(name) for name in changed):
        _have_it_declared_anew(work, record)
    _find_the_original(work, record)
    keep_checklist(work, record)


def _is_compared(name: str) -> bool:
    role, _, field = name.rpartition(".")
    return field in (_COMPARED_OF_PARTY if role else _COMPARED)


def _is_declared(name: str) -> bool:
    role, _, field = name.rpartition(".")
    return field not in (NOT_DECLARED if role else _NOT_DECLARED)


def _have_it_declared_anew(work: UnitOfWork, record: ReissueRegistration) -> None:
    """One paper for both: nobody is bound to words he has not read."""
    for party in record.parties:
        party.declaration_signed_at = None
    spoil_plain(work, record, "reissue_declaration", "", DECLARED_ANEW)


def forget_the_answer(record: ReissueRegistration) -> None:
    """The archive is asked anew, warnings are put anew (a part of an act); what was said stands in the trail."""
    for role in ("man", "woman"):
        take_passes_back(record, f"{role}.name")
    record.archive_proof = record.archive_result = ""
    record.archive_checked_at = None


def write_field(
    record: ReissueRegistration, name: str, value: Any, codes: Mapping[str, CodeTable], *, today: date | None = None
) -> bool:
    """Put one field of the form into the record (a part of an act); whether it changed. Refused FIELD_WRONG.

    `today`: days after it are refused; None while the form is only looked at.
    """
    role, _, field = name.rpartition(".")
    allowed = PARTY_FIELDS if role in ("man", "woman") else CASE_FIELDS if not role else frozenset[str]()
    if field not in allowed:
        raise field_wrong(name, "")
    target: Party | ReissueRegistration = record.party(role) if role else record
    before = getattr(target, field)
    if not fits(target, field, value) or not is_a_code(field, value, before, codes):
        raise field_wrong(name, value)
    if not role and not _can_stand(field, value, today):
        raise field_wrong(name, value)
    setattr(target, field, value)
    return bool(before != value)


def _can_stand(field: str, value: Any, today: date | None) -> bool:
    if field == "original_number" and value.strip():
        try:
            read_certificate_number(value)
        except ValueError:
            return False
    if field in _NOT_AFTER_TODAY:
        return value is None or today is None or value <= today
    if field in KIND.choices:
        return value in KIND.choices[field] or (value == "" and field != "certificate_kind")
    return True


def _find_the_original(work: UnitOfWork, record: ReissueRegistration) -> None:
    """The registration as this register holds it: the one named already, else by number and both names."""
    named = original(work, registration_id=record.original_id) if record.original_id is not None else None
    if named is not None and _is_it_still(record, named):
        return
    names = (record.man.name, record.woman.name)
    found = original_of_number(
        work, certificate_kind=record.certificate_kind, number=record.original_number, names=names
    )
    record.original_id = found.registration_id if found else None
    if found is not None:
        _fill_in(record, found)


def _is_it_still(record: ReissueRegistration, named: OriginalRegistration) -> bool:
    same = is_same_number(named.certificate_number, record.original_number)
    return same and named.kind in (KIND_OF[record.certificate_kind], KIND.name)


def _fill_in(record: ReissueRegistration, found: OriginalRegistration) -> None:
    record.original_number = found.certificate_number
    record.original_date = record.original_date or found.registration_date
    record.original_date_text = record.original_date_text or found.registration_date_text
    record.original_office = record.original_office or found.office_name


@performs(Act.REISSUE_TAKE_ORIGINAL)
def take_original(work: UnitOfWork, *, registration_id: int, revision: int, original_id: int) -> int:
    """Name the registration whose certificate is issued anew, one of `possible_originals`; the new revision.

    Its number, day and office replace what was typed; of the party that does not apply, the file's data fill what is
    empty. Refused FIELD_WRONG when it is none, or none of this certificate.
    """
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, *ENTRY_STATES)
    found = original(work, registration_id=original_id)
    if found is None or found.kind not in (KIND_OF[record.certificate_kind], KIND.name):
        raise field_wrong("original_id", original_id)
    record.original_id = original_id
    record.original_date, record.original_date_text, record.original_office = None, "", ""
    forget_the_answer(record)
    _have_it_declared_anew(work, record)
    _fill_in(record, found)
    for party in record.parties:
        if party.role not in record.applicants:
            for field in ("name", "birth_date", "identity_number"):
                setattr(party, field, getattr(party, field) or getattr(found, f"{party.role}_{field}"))
        derive(work, party)
    keep_checklist(work, record)
    return record.revision


@performs(Act.REISSUE_MARK_PAPER)
def mark_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, role: str, paper: str, marks: Mapping[str, Any]
) -> int:
    """Mark a paper of the checklist: seen, copied, verified and how …; the new revision. Refused FIELD_WRONG."""
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, *MARKING_STATES)
    note_paper(work, record, role, paper, marks)
    keep_checklist(work, record)
    return record.revision


@performs(Act.REISSUE_ACKNOWLEDGE)
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
    """Pass a `warn` finding with a typed reason; the new revision. Refused FIELD_WRONG, REASON_MISSING."""
    require_registrar(work)
    record = take_case_of(work, ReissueRegistration, registration_id, revision)
    require_state(record, *MARKING_STATES)
    pass_warning(work, record, code, field, reason, second)
    return record.revision
