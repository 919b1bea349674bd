"""What could be printed now: the papers that open cases need for their volume and that nobody has confirmed yet."""

from __future__ import annotations

from dataclasses import dataclass

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.files import live_papers
from registry_desktop.queries.known import UNFINISHED
from registry_desktop.queries.permission import require
from registry_desktop.queries.today import cases_in
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class DuePaper:
    """One paper of one couple. `made_id`: the row of the paper that was made and not confirmed; None before."""

    registration_id: int
    man_name: str
    woman_name: str
    paper: str
    role: str
    made_id: int | None = None


def due_papers(work: UnitOfWork) -> tuple[DuePaper, ...]:
    """Every plain paper that the open cases of the officer's office need and can have now, the oldest case first.

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
                if any(paper.state == "printed" for paper in live):
                    continue
                made = live[-1].id if live else None
                found.append(DuePaper(record.id, line.man_name, line.woman_name, one.paper, role, made))
    return tuple(found)
