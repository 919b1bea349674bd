"""Cases about a registered marriage or divorce (judgment, revocation, statement): opened, written, marked, filed.

What each of the three decides stands in its own file; here is what they share. The couple is copied as the original
says it on that day, so that the case stays readable whatever is corrected later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as fields_of
from typing import Any, TypeVar

from registry_desktop.acts.case import go_to, require_state, take_case_of
from registry_desktop.acts.case_entry import fits, keep_checklist, note_paper, pass_warning
from registry_desktop.acts.permission import SecondOfficer, require, require_reason, require_registrar
from registry_desktop.acts.registered.original import take_registered
from registry_desktop.acts.typed import field_wrong
from registry_desktop.acts.volumes import MOST_PAGES
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.marriage.original import ABOUT, LaterCase
from registry_desktop.queries.later_cases import case_about
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.statistics import REGISTERED
from registry_desktop.records.later_cases import LATER_KINDS
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

CaseT = TypeVar("CaseT", bound=LaterCase)
TYPED: Mapping[str, frozenset[str]] = {
    "marriage.judgment": frozenset(
        ["ruling", "ground", "court", "judgment_number", "judged_on", "effective_on", "certificates_collected"]
    ),
    "marriage.revocation": frozenset(
        ["ground", "misused_role", "cause_known_on", "facts_found", "hearing", "statement_made", "notice_number"]
    ),
    "marriage.no_restoration": frozenset(["stated_by", "declared_dead_on", "court", "ruling_number", "ruled_on"]),
}
"""The fields an officer types, by kind; `remark` in all. What a step decides is given to that step."""
WRITTEN_IN = ("judgment_received", "lead", "review", "notice_served", "received")
_NOT_COPIED = frozenset(
    [
        *("id", "registration_id", "registration", "present", "will", "illness_explained"),
        *("declares_no_spouse", "declares_no_kinship", "declaration_signed_at", "signed_by", "receipt_signed_at"),
    ]
)
"""What a party said and signed at the registration."""


@performs(Act.LATER_OPEN)
def open_case(work: UnitOfWork, *, kind: str, original_id: int) -> int:
    """Open a case of `kind` (LATER_KINDS) about a registered marriage or divorce of this office; its id.

    While one of that kind about it is still being written, that is the case (a double click). Refused FIELD_WRONG when
    a case of `kind` is never about such a registration, NOT_FOUND, STATE_NOT_ALLOWED before the original was issued or
    after it was voided.
    """
    registrar_id = require_registrar(work)
    if kind not in LATER_KINDS:
        raise field_wrong("kind", kind)
    original = take_registered(work, original_id, None, *REGISTERED)
    if original.kind not in ABOUT[kind]:
        raise field_wrong("kind", original.kind)
    known = case_about(work, original_id=original_id, kind=kind, states=WRITTEN_IN)
    if known is not None:
        return known
    make: Any = KIND_BY_NAME[kind].record
    record = make(
        office_id=original.office_id,
        state=KIND_BY_NAME[kind].opens_as,
        window=work.officer.window,
        registrar_id=registrar_id,
        opened_at=work.now,
        parties=[_copied(party) for party in original.parties],
        original_id=original.id,
        original_number=original.certificate_number,
        original_date=original.registration_date,
    )
    keep_checklist(work, record)
    opened: Registration = work.add(record)
    return opened.id


def _copied(party: Party) -> Party:
    names = [one.name for one in fields_of(Party) if one.name not in _NOT_COPIED]
    return Party(**{name: getattr(party, name) for name in names})


def take_later_case(work: UnitOfWork, kind: type[CaseT], registration_id: int, revision: int | None) -> CaseT:
    """The whole case, locked, of the acting office. Refused NOT_FOUND, CHANGED_MEANWHILE."""
    return take_case_of(work, kind, registration_id, revision)


def _take_any(work: UnitOfWork, registration_id: int, revision: int) -> Any:
    kind = work.get(Registration, registration_id).kind
    if kind not in LATER_KINDS:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    record: Any = take_case_of(work, KIND_BY_NAME[kind].record, registration_id, revision)
    return record


@performs(Act.LATER_SAVE)
def save(work: UnitOfWork, *, registration_id: int, revision: int, fields: Mapping[str, Any]) -> int:
    """Write the fields of the case ("ruling", "facts_found"); the new revision.

    Refused FIELD_WRONG for an unknown field or a value of the wrong type or code, STATE_NOT_ALLOWED once it is decided.
    """
    require_registrar(work)
    record = _take_any(work, registration_id, revision)
    require_state(record, *WRITTEN_IN)
    for name, value in fields.items():
        write_field(record, name, value)
    keep_checklist(work, record)
    revision_now: int = record.revision
    return revision_now


def write_field(record: Any, name: str, value: Any, _codes: object = None) -> None:
    """Put one field of the form into the record (a part of an act). Refused FIELD_WRONG."""
    choices = KIND_BY_NAME[record.kind].choices
    known_code = name not in choices or value in ("", *choices[name])
    if name not in TYPED[record.kind] | {"remark"} or not fits(record, name, value) or not known_code:
        raise field_wrong(name, value)
    setattr(record, name, value)


@performs(Act.LATER_MARK_PAPER)
def mark_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, role: str, paper: str, marks: Mapping[str, Any]
) -> int:
    """Mark a paper of the case: seen, copied, its number and issuing body; the new revision. Refused FIELD_WRONG."""
    require_registrar(work)
    record = _take_any(work, registration_id, revision)
    require_state(record, *WRITTEN_IN)
    note_paper(work, record, role, paper, marks)
    revision_now: int = record.revision
    return revision_now


@performs(Act.LATER_ACKNOWLEDGE)
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
    record = _take_any(work, registration_id, revision)
    require_state(record, *WRITTEN_IN)
    pass_warning(work, record, code, field, reason, second)
    revision_now: int = record.revision
    return revision_now


@performs(Act.LATER_RETURN)
def give_back(work: UnitOfWork, *, registration_id: int, revision: int, reason: str) -> int:
    """退回: a judgment or a statement that is not for this file (another marriage, not effective); the new revision."""
    require_registrar(work)
    record = _take_any(work, registration_id, revision)
    go_to(record, "returned")
    record.ended_at, record.end_reason = work.now, require_reason(work, reason)
    revision_now: int = record.revision
    return revision_now


@performs(Act.LATER_FILE)
def file_case(work: UnitOfWork, *, registration_id: int, revision: int, page_count: int) -> int:
    """归档 in the class 撤销婚姻 (令第32号 6); the new revision. Refused FIELD_WRONG (pages), STATE_NOT_ALLOWED."""
    require(work, *KEEPS_THE_ARCHIVE)
    record = _take_any(work, registration_id, revision)
    if not 1 <= page_count <= MOST_PAGES:
        raise field_wrong("page_count", page_count)
    go_to(record, "filed")
    office, code = office_of(work), KIND_BY_NAME[record.kind].business_code
    record.fonds_number, record.filing_year = office.fonds_number, work.today.year
    record.volume_number = f"{record.id:06d}"
    record.archive_number = f"{office.fonds_number or office.code}-{code}-{record.filing_year}-{record.volume_number}"
    record.page_count, record.filed_at = page_count, work.now
    revision_now: int = record.revision
    return revision_now
