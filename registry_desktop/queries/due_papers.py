"""What could be printed now: the papers that open cases need for their volume and that nobody has confirmed yet."""

from __future__ import annotations

from dataclasses import dataclass

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.files import live_papers
from registry_desktop.queries.known import UNFINISHED
from registry_desktop.queries.permission import require
from registry_desktop.queries.print_jobs import open_job_of
from registry_desktop.queries.today import cases_in
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class DuePaper:
    """One paper of one couple."""

    registration_id: int
    man_name: str
    woman_name: str
    paper: str
    role: str


def due_papers(work: UnitOfWork) -> tuple[DuePaper, ...]:
    """Every plain paper that the open cases of the officer's office need and can have now, the oldest case first.

    What was made and not confirmed is made anew from what stands in the register now, as on the page of its case.
    Booklets are not among them: each is printed on its own blank, scanned by hand. Refused NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    found = []
    for line in cases_in(work, UNFINISHED):
        record = load_any_case(work, line.id)
        for one in KIND_BY_NAME[line.kind].prints:
            wanted = one.in_volume and not one.on_booklet and record.state in one.states and one.concerns(record)
            if not wanted or not work.officer.may(*one.by):
                continue
            for role in one.roles_of(record):
                live = live_papers(work, registration_id=record.id, paper=one.paper, role=role)
                if any(paper.state == "printed" or open_job_of(work, paper_id=paper.id) for paper in live):
                    continue  # it is there, or on its way and asked about on Today
                found.append(DuePaper(record.id, line.man_name, line.woman_name, one.paper, role))
    return tuple(found)
