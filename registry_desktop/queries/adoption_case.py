"""One case of the adoption desk with everything its page shows. What is sealed is left out of it (CC 1110).

A registered case comes without the child's old name and number, without placers, birth parents, institution and place
of finding, and without what was said and written of them. Who is to see that opens the seal (acts/adoption/sealed).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import select

from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import READS_ADOPTIONS
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME, photo_size
from registry_desktop.kinds.adoption.assessment import indicators
from registry_desktop.kinds.adoption.states import SEALED_IN
from registry_desktop.kinds.kind import PaperNeeded
from registry_desktop.queries.adoption_clock import ClockView, clock_view, known_of_days
from registry_desktop.queries.adoption_desk import shown_name
from registry_desktop.queries.adoptions import to_be_asked
from registry_desktop.queries.blanks import next_blanks
from registry_desktop.queries.cases import findings_of, load_any_case
from registry_desktop.queries.files import PaperView, papers_of_registration
from registry_desktop.queries.history import HistoryLine, history_of
from registry_desktop.queries.permission import require
from registry_desktop.records.adoptions import ADOPTEE, ADOPTERS, ADOPTION_KINDS, SealOpened
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork

_EMPTIED: Final = (
    *("institution", "institution_division", "finding_division", "finding_place", "hardship", "notice_text"),
    *("supplement_asked", "remark", "print_remark", "assessment_facts", "adoption_reason", "review_opinion"),
    *("approval_opinion", "facts_found", "evidence", "statement_made"),
)
"""What is told of origin and parents, and free texts in which they may be named."""
_OF_THE_CHILD: Final = ("identity_number", "household_division", "household_place", "workplace")
_OF_A_PAPER: Final = ("number", "issuing_body", "doubt", "verified_by")


@dataclass(frozen=True, slots=True)
class PaperOffered:
    """A paper that can be made of the case as it is: for whom, and whether it goes on a numbered blank."""

    paper: str
    role: str
    on_booklet: bool


@dataclass(frozen=True, slots=True)
class SealLine:
    """One opening of the seal: when, by whom, what, by which authority, for what."""

    opened_at: datetime
    officer: str
    what: tuple[str, ...]
    authority: str
    purpose: str
    asked_by: str
    letter_number: str
    copy_number: str


@dataclass(frozen=True)
class AdoptionView:
    """A whole case. `record` is a plain copy; `sealed`: what the seal covers is left out of it. `indicators`: indicator
    -> its most points, in the table's order. `photo_mm`: the joint photo as it is printed."""

    record: Any
    sealed: bool
    child: str
    findings: tuple[Finding, ...]
    checklist: tuple[PaperNeeded, ...]
    papers: tuple[PaperView, ...]
    offered: tuple[PaperOffered, ...]
    history: tuple[HistoryLine, ...]
    to_be_asked: tuple[str, ...]
    indicators: dict[str, int]
    clock: ClockView | None
    openings: tuple[SealLine, ...]
    next_blanks: tuple[str, ...]
    today: date
    photo_mm: tuple[int, int]


def adoption_case(work: UnitOfWork, *, registration_id: int) -> AdoptionView:
    """The page's content. Refused NOT_PERMITTED; NOT_FOUND, also for a case of another office or desk."""
    require(work, *READS_ADOPTIONS)
    record: Any = load_any_case(work, registration_id)
    if record.kind not in ADOPTION_KINDS or record.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    kind, sealed = KIND_BY_NAME[record.kind], record.state in SEALED_IN
    view = AdoptionView(
        record=record,
        sealed=sealed,
        child=shown_name(record),
        findings=() if sealed else findings_of(work, record),
        checklist=kind.papers(record, work.law()),
        papers=papers_of_registration(work, registration_id=record.id),
        offered=_offered(record),
        history=history_of(work, registration_id=record.id),
        to_be_asked=() if sealed else tuple(to_be_asked(work, record)),
        indicators=indicators(work.law()),
        clock=clock_view(work, record, known_of_days(work)),
        openings=_openings(work, record.id),
        next_blanks=next_blanks(work, kind=kind.booklet_of(record), count=1),
        today=work.today,
        photo_mm=photo_size.of_couple(work.law()),
    )
    work.let_go()
    if sealed:
        _seal(record, view.child)
    return view


def _offered(record: Any) -> tuple[PaperOffered, ...]:
    return tuple(
        PaperOffered(one.paper, role, one.on_booklet)
        for one in KIND_BY_NAME[record.kind].prints
        if one.concerns(record) and record.state in one.states
        for role in one.roles_of(record)
    )


def _openings(work: UnitOfWork, registration_id: int) -> tuple[SealLine, ...]:
    rows = work.session.execute(
        select(SealOpened, Officer.name)
        .join(Officer, Officer.id == SealOpened.officer_id)
        .where(SealOpened.registration_id == registration_id)
        .order_by(SealOpened.id)
    )
    return tuple(
        SealLine(
            opened_at=one.opened_at,
            officer=officer,
            what=tuple(one.what.split()),
            authority=one.authority,
            purpose=one.purpose,
            asked_by=one.asked_by,
            letter_number=one.letter_number,
            copy_number=one.copy_number,
        )
        for one, officer in rows
    )


def _seal(record: Any, child_name: str) -> None:
    """Leave out of the copy what the seal covers."""
    record.persons = [one for one in record.persons if one.role in (*ADOPTERS, ADOPTEE)]
    for person in record.persons:
        if person.role == ADOPTEE:
            person.name = child_name
            _empty(person, _OF_THE_CHILD)
    _empty(record, _EMPTIED)
    for name in ("found_on", "notice_published_on"):
        if hasattr(record, name):
            setattr(record, name, None)
    for paper in record.papers:
        _empty(paper, _OF_A_PAPER)
    record.interviews = [one for one in record.interviews if one.about == "adopter"]
    for interview in record.interviews:
        interview.record_text = ""
    record.passes = []


def _empty(thing: Any, names: tuple[str, ...]) -> None:
    for name in names:
        if hasattr(thing, name):
            setattr(thing, name, "")
