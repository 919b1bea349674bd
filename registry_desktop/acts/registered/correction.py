"""更正: a registered record says something wrong. It says the right from now on; before and after are both kept.

Two officers, a reason, the paper that proves it. The fact of the registration (day, number, office) is no clerk's to
correct: for that there is the revocation, and on the day itself the voiding.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from registry_desktop.acts.case import party_of
from registry_desktop.acts.case_entry import derive, fits, is_a_code
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar, require_second
from registry_desktop.acts.registered.original import flag_certificates, take_registered
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage.office import handling_class_of
from registry_desktop.queries.cases import findings_of
from registry_desktop.queries.officers import office_of
from registry_desktop.records.notes import Correction
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration, Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

CORRECTED_IN = ("issued", "filed", "ended_by_divorce", "ended_by_death")
"""A record that was voided, revoked or noted as invalid is no longer put right."""
OF_A_PARTY = frozenset(
    ["name", "sex", "nationality", "birth_date", "identity_number", "local_identity_number", "person_class"]
)
ON_THE_CERTIFICATE = OF_A_PARTY | {"registration_date", "print_remark"}
"""What a certificate says (marriage.md 8.1): corrected, the booklets in the couple's hands agree no more."""
PARTY_FIELDS = OF_A_PARTY | {
    "former_names",
    "ethnic_group",
    "occupation",
    "education",
    "marital_status",
    "identity_kind",
    "soldier_number",
    "household_division",
    "household_place",
}
CASE_FIELDS = frozenset(
    ["remark", "print_remark", "restored_marriage", "late_registration", "cohabitation_since", "kinship_declared"]
)
OF_OLD_PAPERS = frozenset(["registration_date"])
"""Misread when an old paper was entered; what the counter registered was registered on its day."""
STAYS_FILLED = frozenset(["name", "sex", "birth_date", "nationality", "identity_number", "registration_date"])


@performs(Act.REGISTRATION_CORRECT)
def correct(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    fields: Mapping[str, Any],
    reason: str,
    basis: str = "",
    second: SecondOfficer,
) -> int:
    """Correct fields of a registered record ("man.name", "remark"), before two officers; the new revision.

    `basis`: the paper that proves the new values. The certificates that are out are flagged when they say one of them.
    Refused STATE_NOT_ALLOWED, FIELD_WRONG, NOTHING_TO_CORRECT, FINDINGS_OPEN when the new value cannot be right (a
    number with a wrong check character), REASON_MISSING, SAME_OFFICER.
    """
    officer_id = require_registrar(work)
    record = take_registered(work, registration_id, revision, *CORRECTED_IN)
    other = require_second(work, second, Role.REVIEWER, Role.LEADER, not_officer_id=record.registrar_id)
    why, proof = require_reason(work, reason), require_text("basis", basis.strip())
    stood_before = _blocking(findings_of(work, record))
    before = {name: _said(_target(record, name), name) for name in fields}
    for name, value in fields.items():
        _write(work, record, name, value)
    _derive(work, record)
    changed = {name: was for name, was in before.items() if was != _said(_target(record, name), name)}
    if not changed:
        raise Refused(Refusal.NOTHING_TO_CORRECT)
    _require_possible(stood_before, findings_of(work, record))
    for name, was in changed.items():
        work.add(
            Correction(
                registration_id=record.id,
                field=name,
                before=was,
                after=_said(_target(record, name), name),
                reason=why,
                basis=proof,
                officer_id=officer_id,
                second_officer_id=other.id,
                corrected_on=work.today,
                corrected_at=work.now,
            )
        )
    if any(name.rpartition(".")[2] in ON_THE_CERTIFICATE for name in changed):
        flag_certificates(work, record, "corrected", why)
    return record.revision


def _target(record: Registration, name: str) -> Party | Registration:
    role = name.rpartition(".")[0]
    return party_of(record, role) if role else record


def _write(work: UnitOfWork, record: Registration, name: str, value: Any) -> None:
    role, _, field = name.rpartition(".")
    target = _target(record, name)
    allowed = PARTY_FIELDS if role else CASE_FIELDS if record.source == "counter" else CASE_FIELDS | OF_OLD_PAPERS
    if field not in allowed or not hasattr(target, field) or not fits(target, field, value):
        raise field_wrong(name, value)
    before = getattr(target, field)
    if not is_a_code(field, value, before, work.codes) or (field in STAYS_FILLED and before and not value):
        raise field_wrong(name, value)
    if field == "registration_date" and value is not None and value > work.today:
        raise field_wrong(name, value)
    setattr(target, field, value)
    if field == "name" and isinstance(target, Party):
        target.name_as_read = value


def _derive(work: UnitOfWork, record: Registration) -> None:
    for party in record.parties:
        derive(work, party)
    if isinstance(record, MarriageRegistration) and record.handling_class:
        day = record.registration_date or work.today
        known = Known(on=day, office_division=office_of(work).division_code, divisions=work.divisions)
        record.handling_class = handling_class_of(record, work.law(day), known)


def _said(target: Party | Registration, name: str) -> str:
    """The value as text: dates ISO, flags yes or no, nothing as the empty text."""
    value = getattr(target, name.rpartition(".")[2], None)
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _blocking(findings: tuple[Finding, ...]) -> set[tuple[str, str | None]]:
    return {(finding.code, finding.field) for finding in findings if finding.blocks}


def _require_possible(stood_before: set[tuple[str, str | None]], findings: tuple[Finding, ...]) -> None:
    """What was not right already and is not touched may stay; the correction itself brings nothing impossible in."""
    brought = tuple(one for one in findings if one.blocks and (one.code, one.field) not in stood_before)
    if brought:
        codes = " ".join(dict.fromkeys(finding.code for finding in brought))
        raise Refused(Refusal.FINDINGS_OPEN, {"codes": codes}, findings=brought)
