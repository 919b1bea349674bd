"""The stock of blank booklets as it is looked up (counter.md 9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import ColumnElement, case, exists, func, literal_column, select

from registry_desktop.records.blanks import BlankMovement
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.columns import midnight
from registry_desktop.records.offices import Office
from registry_desktop.store.unit_of_work import UnitOfWork

_ASK_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class BlankStock:
    """One kind of booklet: how many are in each state, and the lowest number still in stock.

    `in_stock` counts store and windows, `at_windows` those of them that were handed out. `low`: fewer are left than the
    office's rows say (resources/statutes/booklets.toml); `days_left`: for how many days they last at the rate of the
    last weeks, None when none was used.
    """

    kind: str
    in_stock: int
    assigned: int
    issued: int
    voided: int
    next_number: str
    at_windows: int = 0
    lost: int = 0
    destroyed: int = 0
    low: bool = False
    days_left: int | None = None


def blank_of_number(work: UnitOfWork, *, number: str, kind: str) -> BlankBooklet | None:
    """The booklet of that number; one of `kind` before one of another kind."""
    return work.session.scalars(
        select(BlankBooklet)
        .where(BlankBooklet.number == number)
        .order_by(case((BlankBooklet.kind == kind, 0), else_=1))
        .limit(1)
    ).one_or_none()


def kinds_in_stock(work: UnitOfWork, *, number: str) -> tuple[str, ...]:
    """The kinds of which the officer's office holds an unused booklet of that number."""
    rows = work.session.scalars(
        select(BlankBooklet.kind)
        .where(
            BlankBooklet.office_id == work.officer.office_id,
            BlankBooklet.number == number,
            BlankBooklet.state == "in_stock",
        )
        .order_by(BlankBooklet.kind)
    )
    return tuple(rows)


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
    """The numbers next in order for the officer's window: numbers are used in order.

    A window that was ever handed booklets of this kind uses its own, one hand-out after the other; any other takes
    the lowest of the store.
    """
    own = takes_its_own(work, kind=kind, window=work.officer.window)
    rows = work.session.scalars(
        select(BlankBooklet.number)
        .where(
            BlankBooklet.office_id == work.officer.office_id,
            BlankBooklet.kind == kind,
            BlankBooklet.state == "in_stock",
            BlankBooklet.window == (work.officer.window if own else ""),
        )
        .order_by(BlankBooklet.handed_out_id, BlankBooklet.number)
        .limit(count)
    )
    return tuple(rows)


def takes_its_own(work: UnitOfWork, *, kind: str, window: str) -> bool:
    """Was this window of the officer's office ever handed booklets of this kind? Then it uses no others."""
    return bool(window) and bool(
        work.session.scalar(
            select(
                exists().where(
                    BlankMovement.office_id == work.officer.office_id,
                    BlankMovement.kind == kind,
                    BlankMovement.window == window,
                    BlankMovement.movement == "handed_out",
                )
            )
        )
    )


def held_range(work: UnitOfWork, *, kind: str, numbers: Sequence[str]) -> dict[str, BlankBooklet]:
    """The booklets of the officer's office that carry these numbers, by number, held until the act ends."""
    return {one.number: one for one in _held(work, kind, numbers)}


def _held(work: UnitOfWork, kind: str, numbers: Sequence[str]) -> Iterator[BlankBooklet]:
    for start in range(0, len(numbers), _ASK_AT_ONCE):
        yield from work.session.scalars(
            select(BlankBooklet)
            .where(
                BlankBooklet.office_id == work.officer.office_id,
                BlankBooklet.kind == kind,
                BlankBooklet.number.in_(numbers[start : start + _ASK_AT_ONCE]),
            )
            .order_by(BlankBooklet.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )


def lies_at() -> ColumnElement[str]:
    """Where a booklet lies or was used: the window it was handed to, empty for the store."""
    return case((BlankBooklet.handed_out_id.is_not(None), BlankBooklet.window), else_=literal_column("''"))


def expected_at(work: UnitOfWork, *, kind: str, window: str) -> int:
    """How many booklets must lie there by the ledger: unused, or taken for a case and not issued yet."""
    return (
        work.session.scalar(
            select(func.count())
            .select_from(BlankBooklet)
            .where(
                BlankBooklet.office_id == work.officer.office_id,
                BlankBooklet.kind == kind,
                BlankBooklet.state.in_(("in_stock", "assigned")),
                lies_at() == window,
            )
        )
        or 0
    )


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
    at_windows = _at_windows(work)
    used = _used_lately(work)
    return tuple(
        _stock_of(work, kind, states, at_windows.get(kind, 0), used) for kind, states in sorted(counts.items())
    )


def _at_windows(work: UnitOfWork) -> dict[str, int]:
    rows = work.session.execute(
        select(BlankBooklet.kind, func.count())
        .where(
            BlankBooklet.office_id == work.officer.office_id,
            BlankBooklet.state == "in_stock",
            BlankBooklet.handed_out_id.is_not(None),
        )
        .group_by(BlankBooklet.kind)
    )
    return dict(iter(rows))


def _stock_of(
    work: UnitOfWork, kind: str, states: Mapping[str, int], at_windows: int, used: Mapping[str, int]
) -> BlankStock:
    law = work.statutes.on(work.today, work.get(Office, work.officer.office_id).division_code)
    left, a_day = states.get("in_stock", 0), used.get(kind, 0) / law.integer("booklets.rate_days")
    mark = max(law.integer("booklets.low_stock"), law.integer("booklets.low_stock_days") * a_day)
    return BlankStock(
        kind,
        in_stock=left,
        assigned=states.get("assigned", 0),
        issued=states.get("issued", 0),
        voided=states.get("voided", 0),
        next_number="".join(next_blanks(work, kind=kind, count=1)),
        at_windows=at_windows,
        lost=states.get("lost", 0),
        destroyed=states.get("destroyed", 0),
        low=left < mark,
        days_left=int(left / a_day) if a_day else None,
    )


def _used_lately(work: UnitOfWork) -> dict[str, int]:
    """How many booklets of each kind left the stock within the days by which the rate is told."""
    law = work.statutes.on(work.today, work.get(Office, work.officer.office_id).division_code)
    since = midnight(work.today - timedelta(days=law.integer("booklets.rate_days")))
    rows = work.session.execute(
        select(BlankBooklet.kind, func.count())
        .where(BlankBooklet.office_id == work.officer.office_id, BlankBooklet.ended_at >= since)
        .group_by(BlankBooklet.kind)
    )
    return dict(iter(rows))
