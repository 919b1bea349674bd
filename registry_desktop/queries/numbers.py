"""The ledger of certificate numbers as it is looked up (counter.md 10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select

from registry_desktop.records.certificates import LedgerNumber
from registry_desktop.records.registrations import Registration
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


def number_stands_in_the_books(work: UnitOfWork, *, number: str) -> bool:
    """Does a registration carry that number already (back entry, import)? It may not be given a second time."""
    return work.session.scalar(select(Registration.id).where(Registration.certificate_number == number)) is not None


def serials_of_skip(serial: int, reason: str) -> int:
    """How many serials one row "skipped" explains: its reason begins with the first of them ("1-1003: …")."""
    first = reason.split("-", 1)[0]
    return serial - int(first) + 1 if first.isdecimal() else 1


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
    for prefix, serial, reason in _skips(work, year):
        serials = serials_of_skip(serial, reason)
        counts[prefix]["skipped"] += serials - 1
        spans[prefix] = (min(spans[prefix][0], serial - serials + 1), spans[prefix][1])
    return tuple(
        NumberSheet(prefix, year, *spans[prefix], *(count.get(state, 0) for state in _FATES))
        for prefix, count in sorted(counts.items())
    )


def _skips(work: UnitOfWork, year: int) -> Iterator[tuple[str, int, str]]:
    rows = work.session.execute(
        select(LedgerNumber.prefix, LedgerNumber.serial, LedgerNumber.reason).where(
            LedgerNumber.office_id == work.officer.office_id,
            LedgerNumber.year == year,
            LedgerNumber.state == "skipped",
        )
    )
    yield from map(tuple, rows)
