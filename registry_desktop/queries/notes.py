"""What was noted on a registered record later: corrections with what it said before, judgments, a revocation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import aliased

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.permission import require
from registry_desktop.records.notes import Correction, Note
from registry_desktop.records.officers import Officer
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

_SECOND = aliased(Officer)


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One field corrected: what the record said before and says since, why, on which proof, by which two."""

    field: str
    before: str
    after: str
    reason: str
    basis: str
    officer: str
    second_officer: str
    corrected_at: datetime


def corrections_of(work: UnitOfWork, *, registration_id: int) -> tuple[CorrectionLine, ...]:
    """Every correction of a record, the oldest first. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    return kept_corrections(work, registration_id=registration_id)


def kept_corrections(work: UnitOfWork, *, registration_id: int) -> tuple[CorrectionLine, ...]:
    """The same for whoever has been let in already: a paper is made of them."""
    rows = work.session.execute(
        select(Correction, Officer.name, _SECOND.name)
        .join(Officer, Officer.id == Correction.officer_id)
        .join(_SECOND, _SECOND.id == Correction.second_officer_id)
        .where(Correction.registration_id == registration_id)
        .order_by(Correction.id)
    )
    return tuple(
        CorrectionLine(one.field, one.before, one.after, one.reason, one.basis, officer, second, one.corrected_at)
        for one, officer, second in rows
    )


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One fact noted on an original, with the paper that says so and the case it comes from."""

    fact: str
    issued_by: str
    paper_number: str
    effective_on: date | None
    noted_on: date
    case_id: int
    archive_number: str


def notes_of(work: UnitOfWork, *, registration_id: int) -> tuple[NoteLine, ...]:
    """Every note on a record, the oldest first; `archive_number` once its case is filed. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    return kept_notes(work, registration_id=registration_id)


def kept_notes(work: UnitOfWork, *, registration_id: int) -> tuple[NoteLine, ...]:
    """The same for whoever has been let in already."""
    rows = work.session.execute(
        select(Note, Registration.archive_number)
        .join(Registration, Registration.id == Note.case_id)
        .where(Note.registration_id == registration_id)
        .order_by(Note.id)
    )
    return tuple(
        NoteLine(one.fact, one.issued_by, one.paper_number, one.effective_on, one.noted_on, one.case_id, archive_number)
        for one, archive_number in rows
    )
