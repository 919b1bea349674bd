"""Papers on their way to a printer, as they are looked up: the open job of a paper, the unsettled ones of a window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select, text
from sqlalchemy.orm import aliased

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.files import kept_bytes
from registry_desktop.queries.permission import require, require_reader_of
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.people import Party
from registry_desktop.records.printers import OPEN, PrintJob
from registry_desktop.store.unit_of_work import UnitOfWork

LEFT_ALONE: Final = timedelta(minutes=1)
"""A job reserved less long ago may be in another desk's hands just now."""
_STILL_OPEN = text(f"print_job.state in {OPEN}")
"""In words, not as parameters: only so do both databases see that their partial index answers."""
_MAN, _WOMAN = aliased(Party), aliased(Party)


@dataclass(frozen=True, slots=True)
class UnsettledPrint:
    """A paper sent from a window of which nobody has said yet whether it came out well.

    `state`: reserved (perhaps never sent), sent, out; `detail`: the trouble, if one is known (PrinterTrouble).
    """

    id: int
    paper_id: int
    registration_id: int | None
    paper: str
    holder_role: str
    blank_number: str
    number: str
    printer: str
    token: str
    job: str
    state: str
    detail: str
    window: str
    reserved_at: datetime
    man_name: str
    woman_name: str
    age: timedelta = timedelta()

    @property
    def may_be_asked_of_the_spooler(self) -> bool:
        """It has been on its way for a minute, and the spooler has not been asked yet what became of it."""
        return self.state != "out" and not self.detail and self.age > LEFT_ALONE


def open_job_of(work: UnitOfWork, *, paper_id: int) -> PrintJob | None:
    """The job of a paper that is on its way, if there is one."""
    return work.session.scalar(select(PrintJob).where(PrintJob.issued_paper_id == paper_id, _STILL_OPEN))


def unsettled_prints(work: UnitOfWork, *, window: str | None = None) -> tuple[UnsettledPrint, ...]:
    """The papers on their way at a window (None: at the officer's own), the oldest first. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    return _found(work, PrintJob.window == (work.officer.window if window is None else window))


def unsettled_print_of(work: UnitOfWork, *, paper_id: int) -> UnsettledPrint | None:
    """The way of one paper that nobody has settled. Refused NOT_PERMITTED."""
    require_reader_of(work, work.session.scalar(select(IssuedPaper.registration_id).where(IssuedPaper.id == paper_id)))
    return next(iter(_found(work, PrintJob.issued_paper_id == paper_id)), None)


def _found(work: UnitOfWork, wanted: ColumnElement[bool]) -> tuple[UnsettledPrint, ...]:
    rows = work.session.execute(
        select(
            PrintJob.id, IssuedPaper.id, PrintJob.registration_id, IssuedPaper.paper, IssuedPaper.holder_role,
            IssuedPaper.blank_number, IssuedPaper.number, PrintJob.printer, PrintJob.token, PrintJob.job,
            PrintJob.state, PrintJob.detail, PrintJob.window, PrintJob.reserved_at,
            func.coalesce(_MAN.name, ""), func.coalesce(_WOMAN.name, ""),
        )
        .join(IssuedPaper, IssuedPaper.id == PrintJob.issued_paper_id)
        .outerjoin(_MAN, (_MAN.registration_id == PrintJob.registration_id) & (_MAN.role == "man"))
        .outerjoin(_WOMAN, (_WOMAN.registration_id == PrintJob.registration_id) & (_WOMAN.role == "woman"))
        .where(PrintJob.office_id == work.officer.office_id, wanted, _STILL_OPEN)
        .order_by(PrintJob.id)
    )  # fmt: skip
    return tuple(_unsettled(tuple(row), work.now) for row in rows)


def _unsettled(row: tuple[Any, ...], now: datetime) -> UnsettledPrint:
    found = UnsettledPrint(*row)
    return replace(found, age=now - found.reserved_at)


def pages_of_job(work: UnitOfWork, *, job_id: int) -> bytes:
    """The exact bytes of the paper a job prints. Refused NOT_PERMITTED, NOT_FOUND for another office's."""
    require(work, *READS_CASES)
    job = work.get(PrintJob, job_id)
    if job.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "print_job", "id": str(job_id)})
    return kept_bytes(work, digest=job.digest)
