"""The ledger of certificate numbers as it is looked up (counter.md 10)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from registry_desktop.records.certificates import LedgerNumber
from registry_desktop.store.unit_of_work import UnitOfWork

_FATES = ("reserved", "issued", "voided", "skipped")


@dataclass(frozen=True, slots=True)
class NumberSheet:
    """S-D4: one prefix of one year: first and last serial, how many of each fate."""

    prefix: str
    year: int
    first: int
    last: int
    reserved: int
    issued: int
    voided: int
    skipped: int


def number_of_registration(work: UnitOfWork, *, registration_id: int) -> LedgerNumber | None:
    """The number a case holds, reserved or issued."""
    return work.session.scalars(
        select(LedgerNumber)
        .where(LedgerNumber.registration_id == registration_id, LedgerNumber.state.in_(("reserved", "issued")))
        .order_by(LedgerNumber.id.desc())
        .limit(1)
    ).one_or_none()


def number_sheets(work: UnitOfWork, *, year: int) -> tuple[NumberSheet, ...]:
    """S-D4 of the officer's office for a year."""
    counts: dict[str, dict[str, int]] = {}
    spans: dict[str, tuple[int, int]] = {}
    rows = work.session.execute(
        select(
            LedgerNumber.prefix,
            LedgerNumber.state,
            func.count(),
            func.min(LedgerNumber.serial),
            func.max(LedgerNumber.serial),
        )
        .where(LedgerNumber.office_id == work.officer.office_id, LedgerNumber.year == year)
        .group_by(LedgerNumber.prefix, LedgerNumber.state)
    )
    for prefix, state, count, first, last in rows:
        counts.setdefault(prefix, {})[state] = count
        low, high = spans.get(prefix, (first, last))
        spans[prefix] = (min(low, first), max(high, last))
    return tuple(
        NumberSheet(prefix, year, *spans[prefix], *(count.get(state, 0) for state in _FATES))
        for prefix, count in sorted(counts.items())
    )
