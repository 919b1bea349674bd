"""One case with everything the case page shows: the record, what the checks say, its papers, its history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TypeVar

from sqlalchemy import inspect, select
from sqlalchemy.orm import selectinload
from sqlalchemy.sql.base import ExecutableOption

from registry_desktop.domain.cooling_off import CoolingOff
from registry_desktop.domain.finding import Finding, examine
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME, photo_size
from registry_desktop.kinds.kind import PaperNeeded
from registry_desktop.kinds.known import Request
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.queries.blanks import next_blanks
from registry_desktop.queries.divorces import periods_of
from registry_desktop.queries.evidence import EvidenceView, evidence_of
from registry_desktop.queries.files import PaperView, papers_of_registration
from registry_desktop.queries.history import HistoryLine, history_of
from registry_desktop.queries.known import known_for
from registry_desktop.queries.later_cases import LaterCaseLine, cases_about
from registry_desktop.queries.permission import require
from registry_desktop.records.later_cases import CourtJudgment, NoRestorationStatement, RegistrationRevocation
from registry_desktop.records.registrations import (
    DivorceRegistration,
    MarriageRegistration,
    Registration,
    ReissueRegistration,
)
from registry_desktop.store.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Registration)
CaseOnDesk = (
    MarriageRegistration
    | DivorceRegistration
    | ReissueRegistration
    | CourtJudgment
    | RegistrationRevocation
    | NoRestorationStatement
)
"""A case that has a page."""


@dataclass(frozen=True)
class CaseView:
    """A whole case. `next_blanks`: the two booklets next in order, to compare with what is scanned.

    `own_office`: the reader's office works on it; a case of another office is only read. `periods`: those of an
    accepted divorce application. `photo_mm`, `single_photo_mm`: the printed photo of a couple, of one party. `later`:
    the cases about this registration.
    """

    record: CaseOnDesk
    findings: tuple[Finding, ...]
    checklist: tuple[PaperNeeded, ...]
    papers: tuple[PaperView, ...]
    history: tuple[HistoryLine, ...]
    next_blanks: tuple[str, ...]
    today: date
    own_office: bool
    periods: CoolingOff | None = None
    photo_mm: tuple[int, int] = (0, 0)
    single_photo_mm: tuple[int, int] = (0, 0)
    evidence: tuple[EvidenceView, ...] = ()
    later: tuple[LaterCaseLine, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One open case in a list."""

    id: int
    kind: str
    state: str
    man_name: str
    woman_name: str
    window: str
    certificate_number: str
    opened_at: datetime


@cache
def _whole(kind: type[Registration]) -> tuple[ExecutableOption, ...]:
    """Everything that hangs on a case of that kind, and which its record declares."""
    return tuple(selectinload(getattr(kind, one.key)) for one in inspect(kind).relationships)


def load_case(work: UnitOfWork, registration_id: int) -> MarriageRegistration:
    """A marriage case with parties, papers, online checks and passed findings, for whoever has been let in already.

    Refused NOT_FOUND.
    """
    return load_case_of(work, MarriageRegistration, registration_id)


def load_case_of(work: UnitOfWork, kind: type[R], registration_id: int) -> R:
    """The same of a case of another kind."""
    with work.session.no_autoflush:
        record = work.session.scalars(
            select(kind)
            .where(kind.id == registration_id)
            .options(*_whole(kind))
        ).one_or_none()
    if record is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    return record


def load_any_case(work: UnitOfWork, registration_id: int) -> Registration:
    """The same of a case of whatever kind it is."""
    kind = work.session.scalar(select(Registration.kind).where(Registration.id == registration_id))
    return load_case_of(work, KIND_BY_NAME[kind].record if kind else Registration, registration_id)


def findings_of(work: UnitOfWork, record: Registration, request: Request | None = None) -> tuple[Finding, ...]:
    """What the checks of its kind say of a case by the law of today, of a prepared one by that of the day the couple is
    booked for; `request`: what is asked for at the window."""
    checks, known = KIND_BY_NAME[record.kind].checks, known_for(work, record, request)
    return examine(record, checks, work.law(known.on), known)


def case(work: UnitOfWork, *, registration_id: int) -> CaseView:
    """The case page's content, also of another office's case.

    Refused NOT_FOUND, also for a kind without a page; NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    record = load_any_case(work, registration_id)
    if not isinstance(record, CaseOnDesk):
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    kind = KIND_BY_NAME[record.kind]
    return CaseView(
        record=record,
        findings=findings_of(work, record),
        checklist=kind.papers(record, work.law()),
        papers=papers_of_registration(work, registration_id=record.id),
        history=history_of(work, registration_id=record.id),
        next_blanks=next_blanks(work, kind=kind.booklet_of(record), count=2),
        today=work.today,
        own_office=record.office_id == work.officer.office_id,
        photo_mm=photo_size.of_couple(work.law()),
        single_photo_mm=photo_size.of_one(work.law()),
        periods=periods_of(work, record.accepted_on) if isinstance(record, DivorceRegistration) else None,
        evidence=evidence_of(work, record=record),
        later=cases_about(work, original_id=record.id),
    )


def case_of_booking(work: UnitOfWork, *, booking_id: int) -> int | None:
    """The case that came of a booking; one prepared before the couple came is none yet."""
    return work.session.scalar(
        select(Registration.id).where(Registration.booking_id == booking_id, Registration.state != PREPARED)
    )


def prepared_case_of(work: UnitOfWork, *, booking_id: int) -> int | None:
    """The case that was prepared for a booking whose couple has not come to a window yet."""
    return work.session.scalar(
        select(Registration.id).where(Registration.booking_id == booking_id, Registration.state == PREPARED)
    )
