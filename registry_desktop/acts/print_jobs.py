"""A paper on its way to the printer: reserved, sent, out or failed, then confirmed or spoiled by the clerk.

Each step is an act of its own, committed before the next begins, so that after a power cut the register knows how far a
paper had come (docs/decisions/0023). None of them moves the case: only the clerk's confirmation counts.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from registry_desktop.acts.papers import own_paper
from registry_desktop.acts.permission import officer_id_of
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.print_jobs import open_job_of
from registry_desktop.records.printers import OPEN, PrintJob
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@dataclass(frozen=True)
class ReservedJob:
    """A job that may be sent now: its id, the title it bears at the spooler."""

    id: int
    token: str


@performs(Act.PRINT_RESERVE)
def reserve_print(
    work: UnitOfWork, *, paper_id: int, printer: str, tray: str = "", fit_id: int | None = None
) -> ReservedJob:
    """Write down that this paper goes to that printer, before anything is sent. Nothing final prints before: the paper
    is kept, and with it the act that made it.

    Refused PRINT_UNDER_WAY when it is on its way already, PAPER_NOT_CONFIRMED for a spoiled paper, BLANK_USED for a
    booklet that has been printed: it is replaced first.
    """
    paper = own_paper(work, paper_id)
    if paper.state == "spoiled":
        raise Refused(Refusal.PAPER_NOT_CONFIRMED, {"paper": paper.paper, "role": paper.holder_role})
    under_way = open_job_of(work, paper_id=paper_id)
    if under_way is not None:
        raise Refused(Refusal.PRINT_UNDER_WAY, {"paper": paper.paper, "printer": under_way.printer})
    if paper.blank_number and paper.state == "printed":
        raise Refused(Refusal.BLANK_USED, {"number": paper.blank_number, "state": "printed"})
    job = work.add(
        PrintJob(
            office_id=work.officer.office_id,
            window=work.officer.window,
            issued_paper_id=paper.id,
            registration_id=paper.registration_id,
            digest=paper.digest,
            token=f"{paper.paper}-{uuid.uuid4().hex}",
            printer=printer,
            tray=tray,
            fit_id=fit_id,
            officer_id=officer_id_of(work),
            reserved_at=work.now,
        )
    )
    return ReservedJob(job.id, job.token)


@performs(Act.PRINT_NOTE_SENT)
def note_sent(work: UnitOfWork, *, job_id: int, number: int) -> None:
    """The spooler has it under that number. Refused PRINT_SETTLED when the job has been settled meanwhile."""
    job = _own_job(work, job_id, "reserved")
    job.state, job.job, job.sent_at = "sent", str(number), work.now


@performs(Act.PRINT_NOTE_END)
def note_end(work: UnitOfWork, *, job_id: int, state: str, detail: str = "") -> None:
    """How the spooler says that it ended: `out`, `failed` (nothing can have come out), or still `sent` when it is not
    known whether anything came out; `detail` is the trouble. Refused PRINT_SETTLED.
    """
    job = _own_job(work, job_id, *OPEN)
    if state not in ("out", "failed", "sent"):
        raise ValueError(state)
    job.state, job.detail = state, detail
    if state != "sent":
        job.ended_at = work.now


@performs(Act.PRINT_NOT_OUT)
def nothing_came_out(work: UnitOfWork, *, job_id: int) -> None:
    """The clerk has looked: no sheet came out, the blank is unmarked. The paper may be sent again, on the same blank.

    Refused PRINT_SETTLED.
    """
    job = _own_job(work, job_id, *OPEN)
    job.state, job.detail, job.ended_at = "failed", job.detail or "nothing_came_out", work.now


def _own_job(work: UnitOfWork, job_id: int, *states: str) -> PrintJob:
    job = work.get(PrintJob, job_id)
    own_paper(work, job.issued_paper_id)
    job = work.take(PrintJob, job_id)
    if job.state not in states:
        raise Refused(Refusal.PRINT_SETTLED, {"printer": job.printer})
    return job
