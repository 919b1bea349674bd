"""The stock of blank booklets as it is looked up (counter.md 9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case, func, select

from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.store.unit_of_work import UnitOfWork

_ASK_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class BlankStock:
    """One kind of booklet: how many are in each state, and the lowest number still in stock."""

    kind: str
    in_stock: int
    assigned: int
    issued: int
    voided: int
    next_number: str


def blank_of_number(work: UnitOfWork, *, number: str, kind: str) -> BlankBooklet | None:
    """The booklet of that number; one of `kind` before one of another kind."""
    return work.session.scalars(
        select(BlankBooklet)
        .where(BlankBooklet.number == number)
        .order_by(case((BlankBooklet.kind == kind, 0), else_=1))
        .limit(1)
    ).one_or_none()


def first_existing(work: UnitOfWork, *, kind: str, numbers: Sequence[str]) -> str:
    """The first of `numbers` that the stock knows already, empty when none is."""
    for start in range(0, len(numbers), _ASK_AT_ONCE):
        found = work.session.scalar(
            select(func.min(BlankBooklet.number)).where(
                BlankBooklet.kind == kind, BlankBooklet.number.in_(numbers[start : start + _ASK_AT_ONCE])
            )
        )
        if found:
            return str(found)
    return ""


def blanks_of_registration(work: UnitOfWork, *, registration_id: int) -> Sequence[BlankBooklet]:
    """Every booklet a case took, voided ones too."""
    return work.session.scalars(
        select(BlankBooklet).where(BlankBooklet.registration_id == registration_id).order_by(BlankBooklet.id)
    ).all()


def next_blanks(work: UnitOfWork, *, kind: str, count: int) -> tuple[str, ...]:
    """The lowest numbers in stock: numbers are used in order."""
    rows = work.session.scalars(
        select(BlankBooklet.number)
        .where(
            BlankBooklet.office_id == work.officer.office_id,
            BlankBooklet.kind == kind,
            BlankBooklet.state == "in_stock",
        )
        .order_by(BlankBooklet.number)
        .limit(count)
    )
    return tuple(rows)


def stock(work: UnitOfWork) -> tuple[BlankStock, ...]:
    """The stock of the officer's office, one row a kind."""
    counts: dict[str, dict[str, int]] = {}
    rows = work.session.execute(
        select(BlankBooklet.kind, BlankBooklet.state, func.count())
        .where(BlankBooklet.office_id == work.officer.office_id)
        .group_by(BlankBooklet.kind, BlankBooklet.state)
    )
    for kind, state, count in rows:
        counts.setdefault(kind, {})[state] = count
    return tuple(
        BlankStock(
            kind,
            in_stock=states.get("in_stock", 0),
            assigned=states.get("assigned", 0),
            issued=states.get("issued", 0),
            voided=states.get("voided", 0),
            next_number="".join(next_blanks(work, kind=kind, count=1)),
        )
        for kind, states in sorted(counts.items())
    )
