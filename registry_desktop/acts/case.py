"""What every step of a case of any kind does first: take the case, look what stands in its way, change its state."""

from __future__ import annotations

from typing import TypeVar

from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.states import NotAllowed
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.known import Request
from registry_desktop.queries.cases import findings_of, load_case_of
from registry_desktop.queries.known import persons_of
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Registration)


def take_case_of(work: UnitOfWork, kind: type[R], registration_id: int, revision: int | None) -> R:
    """The whole case of that kind, locked, of the acting office. Refused NOT_FOUND, CHANGED_MEANWHILE."""
    record = work.take(kind, registration_id, revision=revision)
    if record.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    return load_case_of(work, kind, registration_id)


def hold_persons(work: UnitOfWork, registration_id: int) -> None:
    """Nobody else marries, divorces or takes back a divorce of these persons until this act ends (a part of an act):
    whether somebody has a spouse stands in no single row. Before the case is taken."""
    work.one_at_a_time(*(f"person {number}" for number in persons_of(work, registration_id=registration_id)))


def require_state(record: Registration, *states: str) -> None:
    """Refused STATE_NOT_ALLOWED unless the case is in one of `states`."""
    if record.state not in states:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": " ".join(states)})


def go_to(record: Registration, state: str) -> None:
    """Change the state as the kind's machine allows. Refused STATE_NOT_ALLOWED."""
    try:
        KIND_BY_NAME[record.kind].states.require(record.state, state)
    except NotAllowed as error:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": state}) from error
    record.state = state


def open_findings(work: UnitOfWork, record: Registration, request: Request | None = None) -> tuple[Finding, ...]:
    """Findings that stand in the way: every refuse and ask, and each warn nobody has passed with a reason."""
    passed = record.passed
    return tuple(
        finding
        for finding in findings_of(work, record, request)
        if finding.blocks or (finding.severity is Severity.WARN and (finding.code, finding.field or "") not in passed)
    )


def open_warnings(work: UnitOfWork, record: Registration) -> frozenset[tuple[str, str]]:
    """Code and field of every warning that nobody has passed yet."""
    return frozenset(
        (finding.code, finding.field or "") for finding in open_findings(work, record) if not finding.blocks
    )


def party_of(record: Registration, role: str) -> Party:
    """The party of that role. Refused FIELD_WRONG when the case has none."""
    if role not in ("man", "woman"):
        raise field_wrong("role", role)
    return record.party(role)


def require_no_findings(work: UnitOfWork, record: Registration, request: Request | None = None) -> None:
    """Refused FINDINGS_OPEN with the findings that stand in the way; `request`: what is asked for at the window."""
    findings = open_findings(work, record, request)
    if findings:
        codes = " ".join(dict.fromkeys(finding.code for finding in findings))
        raise Refused(Refusal.FINDINGS_OPEN, {"codes": codes}, findings=findings)
