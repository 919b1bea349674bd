"""The ledger that accounts for every blank booklet and every certificate number of a period (counter.md 9 to 11).

What stands at the end is told twice: forward, from what came in and went out since the beginning, and backward, from
the booklets as they lie now. Both must agree; a difference is shown as such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select

from registry_desktop.domain.officer import READS_BLANKS
from registry_desktop.queries.blanks import lies_at
from registry_desktop.queries.numbers import NumberSheet, number_sheets
from registry_desktop.queries.permission import require
from registry_desktop.records.blanks import BlankDestruction, BlankMovement
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.store.unit_of_work import UnitOfWork

WHOLE_OFFICE: Final = "*"
COLUMNS: Final = (
    "account",
    "kind",
    "place",
    "opening",
    "received",
    "handed_out",
    "returned",
    "used",
    "voided",
    "lost",
    "skipped",
    "left",
    "difference",
    "destroyed",
    "to_destroy",
)
_ENDS: Final = {"issued": "used", "voided": "voided", "destroyed": "voided", "lost": "lost"}
_Key = tuple[str, str]
_Flows = dict[str, Counter[_Key]]


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One account of the ledger.

    `account` "blank": booklets of `kind` at `place` ("": the store, "3": window 3, "*": the whole office). In a window
    `handed_out` comes in and `returned` goes out, in the store the other way about; for the whole office they are shown
    and change nothing. `destroyed` and `to_destroy` tell of the voided ones.
    `account` "number": the certificate numbers of a prefix and year (`kind` "J 2026") up to now; `received` counts the
    serials from first to last, `left` those reserved for a case.
    `difference`: what the sums lack (0: every one is accounted for).
    """

    account: str
    kind: str
    place: str
    opening: int
    received: int
    handed_out: int
    returned: int
    used: int
    voided: int
    lost: int
    skipped: int
    left: int
    destroyed: int
    to_destroy: int

    @property
    def difference(self) -> int:
        moved = self.handed_out - self.returned
        moved = 0 if self.place == WHOLE_OFFICE or self.account == "number" else moved if self.place else -moved
        ended = self.used + self.voided + self.lost + self.skipped
        return self.opening + self.received + moved - ended - self.left

    def as_row(self) -> tuple[str | int, ...]:
        """Its values in the order of COLUMNS."""
        values = asdict(self) | {"difference": self.difference}
        return tuple(values[name] for name in COLUMNS)


@dataclass(frozen=True)
class Ledger:
    """The ledger of one office from `first` to `last` (both included)."""

    office_name: str
    first: date
    last: date
    lines: tuple[LedgerLine, ...]

    @property
    def balances(self) -> bool:
        return all(line.difference == 0 for line in self.lines)


def ledger(work: UnitOfWork, *, first: date, last: date) -> Ledger:
    """The ledger of the officer's office: each kind as a whole, then the store and each window, then the numbers of
    every year the period touches. Refused NOT_PERMITTED."""
    require(work, *READS_BLANKS)
    begins, ends = midnight(first), midnight_after(last)
    before, within, after = _flows(work, None, begins), _flows(work, begins, ends), _flows(work, ends, None)
    now, waiting = _lying_now(work), _to_destroy(work, ends)
    keys = {key for flows in (before, within, after) for counts in flows.values() for key in counts} | set(now)
    lines = [_line(key, before, within, now[key] - _net(after, key), waiting[key]) for key in sorted(keys)]
    years = range(first.year, min(last.year, work.today.year) + 1)
    numbers = [_of_numbers(sheet) for year in years for sheet in number_sheets(work, year=year)]
    return Ledger(work.officer.office_name, first, last, (*_with_wholes(lines), *numbers))


def _line(key: _Key, before: _Flows, within: _Flows, left: int, waiting: int) -> LedgerLine:
    flows = {name: counts[key] for name, counts in within.items()}
    kind, place = key
    return LedgerLine(
        "blank", kind, place, opening=_net(before, key), left=left, to_destroy=waiting, skipped=0, **flows
    )


def _with_wholes(lines: Iterable[LedgerLine]) -> Iterator[LedgerLine]:
    """Each kind's places behind a line of their sums."""
    by_kind: dict[str, list[LedgerLine]] = {}
    for line in lines:
        by_kind.setdefault(line.kind, []).append(line)
    for kind, places in by_kind.items():
        sums = {name: sum(getattr(line, name) for line in places) for name in COLUMNS[3:] if name != "difference"}
        handed = sum(line.handed_out for line in places if line.place)
        returned = sum(line.returned for line in places if line.place)
        yield LedgerLine("blank", kind, WHOLE_OFFICE, **(sums | {"handed_out": handed, "returned": returned}))
        yield from places


def _of_numbers(sheet: NumberSheet) -> LedgerLine:
    return LedgerLine(
        "number",
        f"{sheet.prefix} {sheet.year}",
        WHOLE_OFFICE,
        opening=0,
        received=sheet.last - sheet.first + 1,
        handed_out=0,
        returned=0,
        used=sheet.issued,
        voided=sheet.voided,
        lost=0,
        skipped=sheet.skipped,
        left=sheet.reserved,
        destroyed=0,
        to_destroy=0,
    )


def _net(flows: _Flows, key: _Key) -> int:
    """What a place gained: in minus out."""
    moved = flows["handed_out"][key] - flows["returned"][key]
    came = flows["received"][key] + (moved if key[1] else -moved)
    return came - flows["used"][key] - flows["voided"][key] - flows["lost"][key]


def _flows(work: UnitOfWork, begins: datetime | None, ends: datetime | None) -> _Flows:
    """What moved from `begins` up to, not including, `ends` (None: ever before, ever after), by (kind, place)."""
    flows: _Flows = {
        name: Counter() for name in ("received", "handed_out", "returned", "used", "voided", "lost", "destroyed")
    }
    for kind, count in _received(work, begins, ends):
        flows["received"][kind, ""] += count
    for kind, movement, window, count in _moved(work, begins, ends):
        flows[movement][kind, window] += count
        flows[movement][kind, ""] += count
    for kind, place, state, count in _ended(work, begins, ends):
        flows[_ENDS[state]][kind, place] += count
    for kind, place, count in _destroyed(work, begins, ends):
        flows["destroyed"][kind, place] += count
    return flows


def _within(column: Any, begins: Any, ends: Any) -> Iterator[ColumnElement[bool]]:
    if begins is not None:
        yield column >= begins
    if ends is not None:
        yield column < ends


def _rows(
    work: UnitOfWork, owner: Any, columns: Sequence[Any], total: ColumnElement[int], *conditions: ColumnElement[bool]
) -> Iterator[Any]:
    """The counts of the officer's office, grouped by `columns`."""
    statement = select(*columns, total).where(owner.office_id == work.officer.office_id, *conditions).group_by(*columns)
    yield from work.session.execute(statement)


def _received(work: UnitOfWork, begins: datetime | None, ends: datetime | None) -> Iterator[Any]:
    first, last = (None if moment is None else moment.date() for moment in (begins, ends))
    days = _within(BlankBooklet.received_on, first, last)
    return _rows(work, BlankBooklet, [BlankBooklet.kind], func.count(), *days)


def _moved(work: UnitOfWork, begins: datetime | None, ends: datetime | None) -> Iterator[Any]:
    one = BlankMovement
    times = _within(one.moved_at, begins, ends)
    columns = [one.kind, one.movement, one.window]
    return _rows(work, one, columns, func.sum(one.count), one.movement != "received", *times)


def _ended(work: UnitOfWork, begins: datetime | None, ends: datetime | None) -> Iterator[Any]:
    times = _within(BlankBooklet.ended_at, begins, ends)
    columns = [BlankBooklet.kind, lies_at(), BlankBooklet.state]
    return _rows(work, BlankBooklet, columns, func.count(), BlankBooklet.ended_at.is_not(None), *times)


def _destroyed(work: UnitOfWork, begins: datetime | None, ends: datetime | None) -> Iterator[Any]:
    times = _within(BlankDestruction.destroyed_at, begins, ends)
    columns = [BlankBooklet.kind, lies_at()]
    listed = BlankBooklet.destruction_id == BlankDestruction.id
    return _rows(work, BlankBooklet, columns, func.count(), listed, BlankBooklet.state == "destroyed", *times)


def _lying_now(work: UnitOfWork) -> Counter[_Key]:
    """What lies there at this moment, told by the booklets themselves."""
    lying = BlankBooklet.state.in_(("in_stock", "assigned"))
    rows = _rows(work, BlankBooklet, [BlankBooklet.kind, lies_at()], func.count(), lying)
    return Counter({(kind, place): count for kind, place, count in rows})


def _to_destroy(work: UnitOfWork, ends: datetime) -> Counter[_Key]:
    """Voided before `ends` and not destroyed by then."""
    later = (
        select(BlankDestruction.id)
        .where(BlankDestruction.id == BlankBooklet.destruction_id, BlankDestruction.destroyed_at >= ends)
        .exists()
    )
    waiting = (BlankBooklet.state == "voided") | ((BlankBooklet.state == "destroyed") & later)
    in_time = BlankBooklet.ended_at < ends
    rows = _rows(work, BlankBooklet, [BlankBooklet.kind, lies_at()], func.count(), waiting, in_time)
    return Counter({(kind, place): count for kind, place, count in rows})
