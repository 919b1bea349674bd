"""Where blank booklets lie, how they came there, what became of one of them (counter.md 9)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, func, or_, select

from registry_desktop.domain.blank_numbers import is_number
from registry_desktop.domain.officer import READS_BLANKS
from registry_desktop.queries.blanks import lies_at
from registry_desktop.queries.permission import require
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.blanks import BlankCount, BlankDestruction, BlankMovement
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Counted:
    """The last count of a day at one place: what was counted, what the ledger said then, why they differ."""

    at: datetime
    expected: int
    counted: int
    reason: str


@dataclass(frozen=True, slots=True)
class BlankPlace:
    """One kind of booklet at a window (empty: in the store). `expected` = unused + assigned is what must lie there.

    `next_number`: the lowest unused one there; `counted`: today's count, None before it.
    """

    kind: str
    window: str
    unused: int
    assigned: int
    next_number: str
    counted: Counted | None

    @property
    def expected(self) -> int:
        return self.unused + self.assigned


@dataclass(frozen=True, slots=True)
class Movement:
    """One range that moved: received, handed_out, returned."""

    id: int
    at: datetime
    movement: str
    kind: str
    first_number: str
    last_number: str
    count: int
    window: str
    receiver: str
    supplier: str
    paper_number: str


@dataclass(frozen=True, slots=True)
class BookletStep:
    """One act on one booklet: when, which, by whom, at which window, why, the state and the window it led to."""

    at: datetime
    act: str
    officer: str
    reason: str
    state: str
    window: str


def places(work: UnitOfWork) -> tuple[BlankPlace, ...]:
    """Where the unused booklets of the officer's office lie, the store first. Refused NOT_PERMITTED."""
    require(work, *READS_BLANKS)
    unused = BlankBooklet.state == "in_stock"
    rows = work.session.execute(
        select(
            BlankBooklet.kind,
            lies_at(),
            func.sum(case((unused, 1), else_=0)),
            func.sum(case((unused, 0), else_=1)),
            func.min(case((unused, BlankBooklet.number))),
        )
        .where(BlankBooklet.office_id == work.officer.office_id, BlankBooklet.state.in_(("in_stock", "assigned")))
        .group_by(BlankBooklet.kind, lies_at())
    )
    counted = counts_of_day(work, day=work.today)
    found = [
        BlankPlace(kind, window, int(free), int(assigned), lowest or "", counted.get((kind, window)))
        for kind, window, free, assigned, lowest in rows
    ]
    return tuple(sorted(found, key=lambda one: (one.kind, one.window)))


def counts_of_day(work: UnitOfWork, *, day: date) -> dict[tuple[str, str], Counted]:
    """The last count of each (kind, window) of the officer's office on a day."""
    rows = work.session.scalars(
        select(BlankCount)
        .where(BlankCount.office_id == work.officer.office_id, BlankCount.day == day)
        .order_by(BlankCount.id)
    )
    return {(one.kind, one.window): Counted(one.counted_at, one.expected, one.counted, one.reason) for one in rows}


def windows_with_booklets(work: UnitOfWork) -> tuple[tuple[str, str], ...]:
    """The (kind, window) at which booklets lie that were handed out; none in an office that never hands out."""
    rows = work.session.execute(
        select(BlankBooklet.kind, BlankBooklet.window)
        .where(
            BlankBooklet.office_id == work.officer.office_id,
            BlankBooklet.state.in_(("in_stock", "assigned")),
            BlankBooklet.handed_out_id.is_not(None),
        )
        .distinct()
    )
    return tuple((kind, window) for kind, window in rows)


def movements(work: UnitOfWork, *, limit: int = 200) -> tuple[Movement, ...]:
    """The ranges that moved at the officer's office, the newest first. Refused NOT_PERMITTED."""
    require(work, *READS_BLANKS)
    rows = work.session.execute(
        select(BlankMovement, Officer.name)
        .outerjoin(Officer, Officer.id == BlankMovement.receiver_id)
        .where(BlankMovement.office_id == work.officer.office_id)
        .order_by(BlankMovement.id.desc())
        .limit(limit)
    )
    return tuple(
        Movement(
            row.id,
            row.moved_at,
            row.movement,
            row.kind,
            row.first_number,
            row.last_number,
            row.count,
            row.window,
            receiver or "",
            row.supplier,
            row.paper_number,
        )
        for row, receiver in rows
    )


def steps_of_booklet(work: UnitOfWork, *, kind: str, number: str) -> tuple[BookletStep, ...]:
    """Everything that happened to one booklet, told by the audit trail, oldest first; empty for an unknown one.

    Refused NOT_PERMITTED.
    """
    require(work, *READS_BLANKS)
    if not is_number(number):
        return ()
    found = work.session.scalars(
        select(BlankBooklet).where(
            BlankBooklet.office_id == work.officer.office_id, BlankBooklet.kind == kind, BlankBooklet.number == number
        )
    ).one_or_none()
    if found is None:
        return ()
    rows = work.session.execute(
        select(AuditEntry.server_time, AuditEntry.act, AuditEntry.text)
        .where(
            AuditEntry.office_id == work.officer.office_id,
            AuditEntry.record == BlankBooklet.register_name(),
            AuditEntry.record_id == str(found.id),
            or_(
                *(
                    (AuditEntry.server_time >= midnight(day)) & (AuditEntry.server_time < midnight_after(day))
                    for day in _days_of(work, found)
                ),
                AuditEntry.registration_id == (found.registration_id or -1),
            ),
        )
        .order_by(AuditEntry.id)
    )
    steps, state, window = list[BookletStep](), "", ""
    for at, act, text in rows:
        entry = json.loads(text)
        state, window = entry["after"].get("state", state), entry["after"].get("window", window)
        steps.append(BookletStep(at, act, entry["officer"], entry["reason"], state, window))
    return tuple(steps)


def _days_of(work: UnitOfWork, booklet: BlankBooklet) -> set[date]:
    """The days on which something can have happened to a booklet, so that a trail of millions is read at few places;
    what happened in a case is found by the case."""
    moved = work.session.scalars(
        select(BlankMovement.moved_at).where(
            BlankMovement.office_id == booklet.office_id,
            BlankMovement.kind == booklet.kind,
            BlankMovement.first_number <= booklet.number,
            BlankMovement.last_number >= booklet.number,
        )
    ).all()
    listed = (
        work.session.scalar(select(BlankDestruction.drawn_up_at).where(BlankDestruction.id == booklet.destruction_id))
        if booklet.destruction_id is not None
        else None
    )
    moments = (*moved, listed, booklet.ended_at, booklet.changed_at)
    return {booklet.received_on} | {moment.date() for moment in moments if moment is not None}
