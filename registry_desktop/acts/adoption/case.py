"""What every step of the adoption desk does first. Reasons are kept in the case, whose values the trail only seals:
the trail's own reason is read by others (CC 1110)."""

from __future__ import annotations

from typing import Any, TypeVar

from registry_desktop.acts.case import open_findings, take_case_of
from registry_desktop.acts.permission import officer_id_of, require
from registry_desktop.acts.typed import LONGEST_TEXT, require_text
from registry_desktop.domain.officer import READS_ADOPTIONS, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.adoptions import child_number_of
from registry_desktop.records.adoptions import AdoptionRegistration, AdoptionRevocation
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Registration)
DESK = "adoption"


def require_clerk(work: UnitOfWork) -> int:
    """Refused NOT_PERMITTED unless an officer of the adoption desk acts; that officer's id."""
    require(work, *READS_ADOPTIONS)
    return officer_id_of(work)


def require_leader(work: UnitOfWork, record: Registration) -> int:
    """Refused NOT_PERMITTED unless the head acts, who is of this desk too; SAME_OFFICER for who took
    the case in, asked somebody or visited the family."""
    require(work, Role.LEADER)
    leader_id = officer_id_of(work)
    worked = (*getattr(record, "interviews", ()), *getattr(record, "visits", ()))
    if leader_id in {record.registrar_id, *(one.officer_id for one in worked)}:
        raise Refused(Refusal.SAME_OFFICER, {"name": work.officer.name})
    return leader_id


def take(work: UnitOfWork, registration_id: int, revision: int) -> Any:
    """The whole case of this desk, locked, of the acting office, whatever its kind. Refused NOT_FOUND,
    CHANGED_MEANWHILE."""
    require_clerk(work)
    kind = KIND_BY_NAME.get(work.get(Registration, registration_id).kind)
    if kind is None or kind.desk != DESK:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    return take_case_of(work, kind.record, registration_id, revision)


def take_of(work: UnitOfWork, kind: type[R], registration_id: int, revision: int) -> R:
    """The same of one kind. Refused NOT_FOUND for a case of another."""
    require_clerk(work)
    return take_case_of(work, kind, registration_id, revision)


def take_registration(work: UnitOfWork, registration_id: int, revision: int) -> AdoptionRegistration:
    """An adoption as `take`."""
    return take_of(work, AdoptionRegistration, registration_id, revision)


def take_revocation(work: UnitOfWork, registration_id: int, revision: int) -> AdoptionRevocation:
    """A revocation as `take`."""
    return take_of(work, AdoptionRevocation, registration_id, revision)


def hold_child(work: UnitOfWork, registration_id: int) -> None:
    """Nobody else receives or issues an adoption of the same child until this act ends; before the case is taken."""
    require_clerk(work)
    number = child_number_of(work, registration_id=registration_id)
    if number:
        work.one_at_a_time(f"adoptee {number}")


def typed(field: str, text: str, *, longest: int = LONGEST_TEXT) -> str:
    """What was typed, its ends cut. Refused FIELD_MISSING when it is empty, FIELD_WRONG."""
    said = require_text(field, text.strip(), longest=longest)
    if not said:
        raise Refused(Refusal.FIELD_MISSING, {"field": field})
    return said


def require_none_of(work: UnitOfWork, record: Registration, codes: frozenset[str]) -> None:
    """Refused FINDINGS_OPEN while one of these findings stands in the way."""
    findings = tuple(one for one in open_findings(work, record) if one.code in codes)
    if findings:
        told = " ".join(dict.fromkeys(one.code for one in findings))
        raise Refused(Refusal.FINDINGS_OPEN, {"codes": told}, findings=findings)
