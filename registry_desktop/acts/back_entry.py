"""补录 and import: marriages of former days into the register, by the law of their day, which only warns.

A record of 1979 exists whatever we think of it (domain 1.3): it is never refused for what it says, only when it is here
already. It is no business of today's statistics and takes no number and no booklet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from registry_desktop.acts.case_entry import derive
from registry_desktop.acts.permission import require
from registry_desktop.domain.act import Act
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.known import EarlierRegistration, Known
from registry_desktop.kinds.marriage.registration import KIND
from registry_desktop.queries.appointments import days_off
from registry_desktop.queries.back_entry import Couple, couples_of_numbers, earlier_of_numbers
from registry_desktop.queries.officers import office_of
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

WHO_ENTERS = (Role.REGISTRAR, Role.ARCHIVIST, Role.LEADER, Role.ADMINISTRATOR)


@dataclass(frozen=True)
class OldMarriage:
    """One marriage of former days as its paper or file says: fields of the record and of both parties."""

    case: Mapping[str, Any]
    man: Mapping[str, Any]
    woman: Mapping[str, Any]


@dataclass(frozen=True)
class Entered:
    """What became of one: its id in the register, or None because the register holds it already; what the law of its
    day says to it (warnings and notes only)."""

    registration_id: int | None
    findings: tuple[Finding, ...] = ()


@performs(Act.MARRIAGE_BACK_ENTRY)
def back_enter(work: UnitOfWork, *, marriage: OldMarriage) -> Entered:
    """Enter one marriage from its paper. Refused FIELD_WRONG when the register holds it already."""
    (entered,) = _enter(work, [marriage], source="back_entry")
    if entered.registration_id is None:
        number = str(marriage.case.get("certificate_number", ""))
        raise Refused(Refusal.FIELD_WRONG, {"field": "certificate_number", "value": number})
    return entered


@performs(Act.REGISTER_IMPORT)
def import_marriages(work: UnitOfWork, *, marriages: Sequence[OldMarriage], file_name: str) -> tuple[Entered, ...]:
    """Enter a batch out of a file, all or (when the database fails) none; the outcome of each in its order.

    The same certificate number with the same two names is never entered twice, so a file may be imported again.
    """
    work.reason = file_name
    return _enter(work, marriages, source="import")


def _enter(work: UnitOfWork, marriages: Sequence[OldMarriage], *, source: str) -> tuple[Entered, ...]:
    require(work, *WHO_ENTERS)
    records = [_record(work, marriage, source) for marriage in marriages]
    here = couples_of_numbers(work, numbers={record.certificate_number for record in records})
    numbers = {party.citizen_number_key for record in records for party in record.parties}
    earlier = earlier_of_numbers(work, keys=numbers)
    known = _known(work)
    findings: dict[int, tuple[Finding, ...]] = {}
    for place, record in enumerate(records):
        couple = _couple(record)
        if couple in here:
            continue
        here.add(couple)
        findings[place] = findings_of(KIND, record, _known_of(record, known, earlier), work.statutes)
    _write(work, [records[place] for place in findings])
    return tuple(
        Entered(record.id, findings[place]) if place in findings else Entered(None)
        for place, record in enumerate(records)
    )


def _write(work: UnitOfWork, new: Sequence[MarriageRegistration]) -> None:
    """Write them together: all are put in, the last one has them written, and then they have their ids."""
    for record in new[:-1]:
        work.put(record)
    for record in new[-1:]:
        work.add(record)


def _record(work: UnitOfWork, marriage: OldMarriage, source: str) -> MarriageRegistration:
    case = {"state": "filed", **marriage.case}
    record = MarriageRegistration(
        office_id=work.officer.office_id,
        source=source,
        opened_at=work.now,
        parties=[Party(role="man", **marriage.man), Party(role="woman", **marriage.woman)],
        **case,
    )
    for party, sex in zip(record.parties, ("1", "2"), strict=True):
        party.sex = party.sex or sex
        derive(work, party)
    return record


def _couple(record: MarriageRegistration) -> Couple:
    return record.certificate_number, record.man.name_key, record.woman.name_key


def _known(work: UnitOfWork) -> Known:
    office = office_of(work)
    return Known(
        on=work.today,
        office_division=office.division_code,
        office_has_foreign_power=office.has_foreign_power,
        foreign_office=office.foreign_office,
        divisions=work.divisions,
        days_off=days_off(work),
    )


def _known_of(
    record: MarriageRegistration, known: Known, earlier: Mapping[str, Sequence[EarlierRegistration]]
) -> Known:
    """What is known of this couple: marriages of the same citizen numbers that began before this one."""
    found = [
        replace(one, role=party.role)
        for party in record.parties
        for one in earlier.get(party.citizen_number_key, ())
        if _began_before(one, record)
    ]
    return replace(known, earlier=tuple(found)) if found else known


def _began_before(earlier: EarlierRegistration, record: MarriageRegistration) -> bool:
    mine, theirs = record.registration_date, earlier.registration_date
    return mine is None or theirs is None or theirs <= mine
