"""The figures a closing day is checked by: registrations against numbers, booklets and bookings."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute

from registry_desktop.domain.lanes import SERVICE
from registry_desktop.domain.numbering import PREFIXES
from registry_desktop.queries.blank_places import counts_of_day, windows_with_booklets
from registry_desktop.queries.numbers import serials_of_skip
from registry_desktop.records.appointments import Booking
from registry_desktop.records.certificates import BlankBooklet, LedgerNumber
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.day_closing import DayClosing
from registry_desktop.records.registrations import Registration, ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

_TOLD_SINCE: Final = (
    "registered", "not_accepted", "refused", "abandoned", "numbers_issued", "numbers_voided", "booklets_issued",
    "booklets_voided",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day of one office. `serials_*`: the last serials of the year's ledgers against the rows that explain
    them.

    `blanks_not_counted`: windows that hold booklets nobody counted that day; `blanks_counted_otherwise`: windows where
    another number was counted than the ledger's, its reason being kept. Both warn and stop nothing.
    """

    day: str
    booked: int
    arrived: int
    no_shows: int
    registered: int
    not_accepted: int
    refused: int
    abandoned: int
    numbers_issued: int
    numbers_voided: int
    booklets_issued: int
    booklets_expected: int
    booklets_voided: int
    serials_expected: int
    serials_known: int
    blanks_not_counted: tuple[str, ...] = ()
    blanks_counted_otherwise: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def is_closed(work: UnitOfWork, *, day: date) -> bool:
    """True when that day of the officer's office is closed."""
    return _kept_figures(work, day) is not None


def _kept_figures(work: UnitOfWork, day: date) -> dict[str, Any] | None:
    row = select(DayClosing.figures).where(DayClosing.office_id == work.officer.office_id, DayClosing.day == day)
    kept = work.session.scalar(row)
    return None if kept is None else dict(json.loads(kept))


@dataclass(frozen=True, slots=True)
class DayState:
    """Whether a day is closed, told with the register's own day.

    `since`: what is otherwise now than on the sheet of a day closed early: (figure of DayFigures, then, now).
    """

    day: date
    closed: bool
    today: date
    since: tuple[tuple[str, int, int], ...] = ()


def registers_day(work: UnitOfWork) -> date:
    """Today as the register knows it: the server's day on a central database."""
    return work.today


def day_state(work: UnitOfWork, *, day: date) -> DayState:
    """What the statistics page must know before it offers to close a day."""
    kept = _kept_figures(work, day)
    if kept is None:
        return DayState(day, closed=False, today=work.today)
    now = day_figures(work, day=day).as_dict()
    since = tuple((one, kept[one], now[one]) for one in _TOLD_SINCE if kept.get(one, now[one]) != now[one])
    return DayState(day, closed=True, today=work.today, since=since)


def day_figures(work: UnitOfWork, *, day: date) -> DayFigures:
    """The figures of a day as the register knows them now."""
    expected, known = _serials(work, day.year)
    ended = _between(Registration.ended_at, day)
    of_day = Booking.day == day, Booking.business.not_like(f"{SERVICE}%")
    return DayFigures(
        day=day.isoformat(),
        booked=_count(work, Booking, *of_day, Booking.slot_id.is_not(None)),
        arrived=_count(work, Booking, *of_day, Booking.arrived_at.is_not(None)),
        no_shows=_count(work, Booking, *of_day, Booking.state == "no_show"),
        registered=_count(
            work,
            Registration,
            Registration.source == "counter",
            Registration.state != "voided",
            _between(Registration.issued_at, day),
        ),
        not_accepted=_count(work, Registration, Registration.state.in_(("not_accepted", "app_not_accepted")), ended),
        refused=_count(work, Registration, Registration.state == "refused", ended),
        abandoned=_count(work, Registration, Registration.state == "abandoned", ended),
        numbers_issued=_count(
            work, LedgerNumber, LedgerNumber.state == "issued", _between(LedgerNumber.changed_at, day)
        ),
        numbers_voided=_count(
            work, LedgerNumber, LedgerNumber.state == "voided", _between(LedgerNumber.changed_at, day)
        ),
        booklets_issued=_count(
            work, BlankBooklet, BlankBooklet.state == "issued", _between(BlankBooklet.ended_at, day)
        ),
        booklets_expected=_booklets_of_cases(work, day),
        booklets_voided=_count(
            work, BlankBooklet, BlankBooklet.state.in_(("voided", "destroyed")), _between(BlankBooklet.ended_at, day)
        ),
        serials_expected=expected,
        serials_known=known,
        blanks_not_counted=_not_counted(work, day),
        blanks_counted_otherwise=tuple(
            sorted({place for (_, place), one in counts_of_day(work, day=day).items() if one.counted != one.expected})
        ),
    )


def _booklets_of_cases(work: UnitOfWork, day: date) -> int:
    """How many booklets the day's certificates need: two a case, one where one party alone has it issued anew."""
    issued = Registration.source == "counter", Registration.state != "voided", _between(Registration.issued_at, day)
    alone = ReissueRegistration.applicant != "11", _between(ReissueRegistration.issued_at, day)
    return 2 * _count(work, Registration, *issued) - _count(work, ReissueRegistration, *alone)


def _not_counted(work: UnitOfWork, day: date) -> tuple[str, ...]:
    counted = counts_of_day(work, day=day)
    return tuple(sorted({window for kind, window in windows_with_booklets(work) if (kind, window) not in counted}))


def _between(
    column: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None], day: date
) -> ColumnElement[bool]:
    return (column >= midnight(day)) & (column < midnight_after(day))


_Counted = type[Booking] | type[Registration] | type[ReissueRegistration] | type[LedgerNumber] | type[BlankBooklet]


def _count(work: UnitOfWork, kind: _Counted, *conditions: ColumnElement[bool]) -> int:
    statement = select(func.count()).select_from(kind).where(kind.office_id == work.officer.office_id, *conditions)
    return work.session.scalar(statement) or 0


def _serials(work: UnitOfWork, year: int) -> tuple[int, int]:
    """The highest serials of the year, of all prefixes together, and how many serials rows explain (a skip's reason
    begins with its first serial)."""
    rows = work.session.execute(
        select(LedgerNumber.prefix, LedgerNumber.serial, LedgerNumber.state, LedgerNumber.reason).where(
            LedgerNumber.office_id == work.officer.office_id,
            LedgerNumber.prefix.in_(PREFIXES),
            LedgerNumber.year == year,
        )
    ).all()
    highest: dict[str, int] = {}
    for prefix, serial, _state, _reason in rows:
        highest[prefix] = max(serial, highest.get(prefix, 0))
    explained = sum(serials_of_skip(serial, reason) if state == "skipped" else 1 for _, serial, state, reason in rows)
    return sum(highest.values()), explained
