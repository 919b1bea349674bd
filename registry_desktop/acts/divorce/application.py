"""离婚登记申请: the first visit, from the couple that has come to the receipt or the notice (MRR25 13-15)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from registry_desktop.acts.arrival import parties_of, take_arrival
from registry_desktop.acts.case import go_to, require_no_findings, require_state
from registry_desktop.acts.case_entry import (
    DECLARED_ANEW,
    PARTY_FIELDS,
    derive,
    fits,
    is_a_code,
    keep_checklist,
    note_paper,
    pass_warning,
    take_passes_back,
    whose_declaration_changes,
)
from registry_desktop.acts.divorce.case import take_divorce
from registry_desktop.acts.ending import end_booking
from registry_desktop.acts.papers import PaperKey, require_possible, spoil_plain
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.codes import CodeTable
from registry_desktop.kinds.known import Request
from registry_desktop.kinds.marriage.divorce import KIND
from registry_desktop.kinds.marriage.divorce_periods import APPLICATION
from registry_desktop.queries.divorces import application_of
from registry_desktop.queries.marriages import marriage_of_number
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

CASE_FIELDS = frozenset(
    [
        "agreement_will",
        "agreement_children",
        "agreement_property",
        "agreement_debts",
        "marriage_certificate_number",
        "married_on",
        "married_at",
        "married_at_office",
        "man_capacity",
        "woman_capacity",
        "wife_pregnant",
        "children_under_age",
        "divorce_reason",
        "help_answer",
        "remark",
        "print_remark",
        "leaflets_given",
    ]
)
ON_DECLARATIONS = frozenset(
    [
        "agreement_will",
        "agreement_children",
        "agreement_property",
        "agreement_debts",
        "marriage_certificate_number",
        "married_on",
        "married_at_office",
    ]
)
"""Fields of the case that 申请离婚登记声明书 repeats."""
ENTRY_STATES = ("draft", "window_open", "review")
MARKING_STATES = ("draft", "app_accepted", "cooling", "window_open", "review", "approved")


@performs(Act.DIVORCE_OPEN)
def open_application(work: UnitOfWork, *, booking_id: int) -> int:
    """Open the application of an arrived booking; its id. Opened twice (a double click), it is the same case.

    A couple whose application runs at this office has come for its second visit, or to withdraw: their case goes on.

    Refused BOOKING_STATE unless the couple has arrived, NOT_QUALIFIED, NOT_PERMITTED.
    """
    registrar_id = require_registrar(work)
    booking = take_arrival(work, booking_id)
    if isinstance(booking, int):
        return booking
    running = application_of(work, booking)
    if running is not None:
        record = take_divorce(work, running, None)
        record.booking_id = booking.id
        return record.id
    record = DivorceRegistration(
        office_id=booking.office_id,
        state=KIND.opens_as,
        window=work.officer.window,
        booking_id=booking.id,
        registrar_id=registrar_id,
        opened_at=work.now,
        parties=parties_of(booking),
    )
    for party in record.parties:
        party.marital_status = "20"
        derive(work, party)
    keep_checklist(work, record)
    return work.add(record).id


@performs(Act.DIVORCE_SAVE)
def save(work: UnitOfWork, *, registration_id: int, revision: int, fields: Mapping[str, Any]) -> int:
    """Write the fields of the form ("man.name", "agreement_debts"); the new revision.

    Of a marriage this register holds, number, day and office are filled in from it. Refused FIELD_WRONG for an unknown
    field or a value of the wrong type or code, STATE_NOT_ALLOWED outside of both visits.
    """
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, *ENTRY_STATES)
    write_fields(work, record, fields)
    return record.revision


def write_fields(work: UnitOfWork, record: DivorceRegistration, fields: Mapping[str, Any]) -> None:
    """Put fields of the form into the record, with all that follows from them (a part of an act)."""
    for name, value in fields.items():
        if write_field(record, name, value, work.codes):
            take_passes_back(record, name)
    for party in record.parties:
        derive(work, party)
        if party.declaration_signed_at is None:
            spoil_plain(work, record, "divorce_declaration", party.role, DECLARED_ANEW)
    _find_the_marriage(work, record)
    keep_checklist(work, record)


def write_field(record: DivorceRegistration, name: str, value: Any, codes: Mapping[str, CodeTable]) -> bool:
    """Put one field of the form into the record (a part of an act); whether it changed. Refused FIELD_WRONG."""
    role, _, field = name.rpartition(".")
    allowed = PARTY_FIELDS if role in ("man", "woman") else CASE_FIELDS if not role else frozenset[str]()
    if field not in allowed:
        raise field_wrong(name, "")
    target: Party | DivorceRegistration = record.party(role) if role else record
    if not fits(target, field, value):
        raise field_wrong(name, value)
    if role and not is_a_code(field, value, getattr(target, field), codes):
        raise field_wrong(name, value)
    if not role and field in KIND.choices and value not in ("", *KIND.choices[field]):
        raise field_wrong(name, value)
    if not role and value == "" and field in ("married_at", "man_capacity", "woman_capacity"):
        raise field_wrong(name, value)
    if getattr(target, field) == value:
        return False
    setattr(target, field, value)
    for party in whose_declaration_changes(record, target, field, ON_DECLARATIONS):
        party.declaration_signed_at = None
    return True


def _find_the_marriage(work: UnitOfWork, record: DivorceRegistration) -> None:
    """The marriage as this register holds it, by its certificate number and both names."""
    names = (record.man.name_key, record.woman.name_key)
    found = marriage_of_number(work, number=record.marriage_certificate_number, names=names)
    record.marriage_id = found.id if found else None
    if found is not None:
        record.married_on = record.married_on or found.registration_date


@performs(Act.DIVORCE_MARK_PAPER)
def mark_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, role: str, paper: str, marks: Mapping[str, Any]
) -> int:
    """Mark a paper of the checklist: seen, copied, verified and how …; the new revision. Refused FIELD_WRONG."""
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, *MARKING_STATES)
    note_paper(work, record, role, paper, marks)
    keep_checklist(work, record)
    return record.revision


@performs(Act.DIVORCE_ACKNOWLEDGE)
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
    record = take_divorce(work, registration_id, revision)
    require_state(record, *MARKING_STATES)
    pass_warning(work, record, code, field, reason, second)
    return record.revision


@performs(Act.DIVORCE_ACCEPT)
def accept(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """受理: nothing stands in the way; today is the day that is not counted (CC 201); the new revision.

    Presence, will and papers are those of this visit: at the next one they are asked and shown anew, and the trail
    keeps what was. Refused FINDINGS_OPEN.
    """
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_state(record, "draft")
    require_no_findings(work, record, Request(APPLICATION))
    go_to(record, "app_accepted")
    record.accepted_at, record.accepted_on = work.now, work.today
    for party in record.parties:
        party.present, party.will = False, "not_asked"
    for shown in record.papers_shown:
        shown.seen = shown.verified = False
    end_booking(work, record)
    return record.revision


@performs(Act.DIVORCE_NOT_ACCEPT)
def not_accept(work: UnitOfWork, *, registration_id: int, revision: int, reason: str) -> int:
    """不予受理 (MRR25 14), with the reason; the new revision."""
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    go_to(record, "app_not_accepted")
    record.ended_at, record.end_reason = work.now, require_reason(work, reason)
    require_possible(work, record, PaperKey("divorce_not_accepted_notice", ""))
    end_booking(work, record)
    return record.revision
