"""Voided booklets and the lists on which they are destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from registry_desktop.domain.officer import READS_BLANKS
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.permission import require
from registry_desktop.records.blanks import BlankDestruction
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork

_KEEPER, _WITNESS = aliased(Officer), aliased(Officer)


@dataclass(frozen=True, slots=True)
class Destruction:
    """One list; `keeper` and `witness` are empty until it is carried out."""

    id: int
    number: str
    state: str
    count: int
    drawn_up_at: datetime
    destroyed_at: datetime | None
    keeper: str
    witness: str
    approval: str


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A booklet that waits for its destruction: why it was voided, who was the second person, on which list it is."""

    id: int
    kind: str
    number: str
    window: str
    reason: str
    second: str
    voided_at: datetime | None
    list_number: str


def destructions(work: UnitOfWork) -> tuple[Destruction, ...]:
    """The lists of the officer's office, the newest first. Refused NOT_PERMITTED."""
    require(work, *READS_BLANKS)
    rows = work.session.execute(
        select(BlankDestruction, _KEEPER.name, _WITNESS.name)
        .outerjoin(_KEEPER, _KEEPER.id == BlankDestruction.keeper_id)
        .outerjoin(_WITNESS, _WITNESS.id == BlankDestruction.witness_id)
        .where(BlankDestruction.office_id == work.officer.office_id)
        .order_by(BlankDestruction.id.desc())
    )
    return tuple(
        Destruction(
            row.id,
            row.number,
            row.state,
            row.count,
            row.drawn_up_at,
            row.destroyed_at,
            keeper or "",
            witness or "",
            row.approval,
        )
        for row, keeper, witness in rows
    )


def to_destroy(work: UnitOfWork) -> tuple[Spoilt, ...]:
    """The voided booklets of the officer's office that are not destroyed yet. Refused NOT_PERMITTED."""
    require(work, *READS_BLANKS)
    rows = work.session.execute(
        select(BlankBooklet, Officer.name, BlankDestruction.number)
        .outerjoin(Officer, Officer.id == BlankBooklet.second_officer_id)
        .outerjoin(BlankDestruction, BlankDestruction.id == BlankBooklet.destruction_id)
        .where(BlankBooklet.office_id == work.officer.office_id, BlankBooklet.state == "voided")
        .order_by(BlankBooklet.kind, BlankBooklet.number)
    )
    return tuple(
        Spoilt(row.id, row.kind, row.number, row.window, row.reason, second or "", row.ended_at, list_number or "")
        for row, second, list_number in rows
    )


@dataclass(frozen=True, slots=True)
class Listed:
    """A booklet on a list: when and why it was voided, who was the second person."""

    kind: str
    number: str
    reason: str
    second: str
    voided_at: datetime | None


def destruction(work: UnitOfWork, *, destruction_id: int) -> Destruction:
    """One list of the officer's office. Refused NOT_PERMITTED, NOT_FOUND."""
    found = next((one for one in destructions(work) if one.id == destruction_id), None)
    if found is None:
        raise Refused(Refusal.NOT_FOUND, {"record": BlankDestruction.register_name(), "id": str(destruction_id)})
    return found


def booklets_of_list(work: UnitOfWork, *, destruction_id: int) -> tuple[Listed, ...]:
    """The booklets of a list, by kind and number, for whoever has been let in already. Those that were reported lost
    before the destruction are on it no more."""
    rows = work.session.execute(
        select(BlankBooklet, Officer.name)
        .outerjoin(Officer, Officer.id == BlankBooklet.second_officer_id)
        .where(BlankBooklet.destruction_id == destruction_id, BlankBooklet.state.in_(("voided", "destroyed")))
        .order_by(BlankBooklet.kind.desc(), BlankBooklet.number)
    )
    return tuple(Listed(row.kind, row.number, row.reason, second or "", row.ended_at) for row, second in rows)


def held_voided(work: UnitOfWork) -> Sequence[BlankBooklet]:
    """Every voided booklet that stands on no list, held until the act ends."""
    return work.session.scalars(
        select(BlankBooklet)
        .where(
            BlankBooklet.office_id == work.officer.office_id,
            BlankBooklet.state == "voided",
            BlankBooklet.destruction_id.is_(None),
        )
        .order_by(BlankBooklet.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()


def held_booklets(work: UnitOfWork, *, destruction_id: int) -> Sequence[BlankBooklet]:
    """The voided booklets of a list, held until the act ends."""
    return work.session.scalars(
        select(BlankBooklet)
        .where(BlankBooklet.destruction_id == destruction_id, BlankBooklet.state == "voided")
        .order_by(BlankBooklet.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()


def lists_of_year(work: UnitOfWork, *, year: int) -> int:
    """How many lists the officer's office has drawn up in a year."""
    return (
        work.session.scalar(
            select(func.count())
            .select_from(BlankDestruction)
            .where(BlankDestruction.office_id == work.officer.office_id, BlankDestruction.number.startswith(f"{year}-"))
        )
        or 0
    )
