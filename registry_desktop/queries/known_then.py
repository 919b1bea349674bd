"""What the register knew at the end of a day: its rows as they stand, with everything undone that the trail says was
done since (statistics.md 1, "as known then")."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from registry_desktop.domain.lanes import SERVICE
from registry_desktop.records.appointments import Booking, Slot
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.columns import midnight_after
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class BookingThen:
    """A booking as it was known: for which day and minute, how it was made, how far it was, when the couple came."""

    day: date
    first_minute: int | None
    channel: str
    business: str
    state: str
    arrived_at: datetime | None


@dataclass(frozen=True)
class KnownThen:
    """The officer's office as the register knew it at the end of the day `on`."""

    work: UnitOfWork
    on: date
    _undone: dict[str, dict[str, dict[str, Any] | None]] = field(default_factory=dict, repr=False, compare=False)

    @property
    def cutoff(self) -> datetime:
        """The moment from which on nothing was known yet."""
        return midnight_after(self.on)

    def bookings(self, first: date, last: date) -> tuple[BookingThen, ...]:
        """The bookings of registrations for the days from `first` to `last`."""
        columns = ("day", "first_minute", "channel", "business", "state", "arrived_at")
        found = (BookingThen(*row) for row in self._rows(Booking, columns, Booking.day.between(first, last)))
        return tuple(
            one for one in found if first <= one.day <= last and not one.business.startswith(SERVICE)
        )

    def booklets(self, first: datetime, after: datetime) -> Mapping[str, int]:
        """What became of the booklets that left the stock from `first` on and before `after`; destroyed is voided."""
        ended = (BlankBooklet.ended_at >= first) & (BlankBooklet.ended_at < after)
        rows = self._rows(BlankBooklet, ("state", "ended_at"), ended)
        left = [state for state, at in rows if at is not None and first <= at < after]
        return Counter("voided" if state == "destroyed" else state for state in left)

    def places(self, first: date, last: date) -> int:
        """The places of the slots of those days."""
        rows = self._rows(Slot, ("capacity", "day", "lane"), Slot.day.between(first, last))
        services = self.work.lanes.of_services
        return sum(capacity for capacity, day, lane in rows if first <= day <= last and lane not in services)

    def _rows(self, kind: Any, columns: tuple[str, ...], wanted: Any) -> Iterator[tuple[Any, ...]]:
        """The rows that are wanted now, and those that were changed since, with the values they had then."""
        undone = self._before_what_was_done_since(kind.register_name())
        own = kind.office_id == self.work.officer.office_id
        picked = [getattr(kind, column) for column in columns]
        since = [int(record_id) for record_id in undone]
        found: dict[int, tuple[Any, ...]] = {}
        for condition in (wanted, *(kind.id.in_(since[start : start + 500]) for start in range(0, len(since), 500))):
            for row in self.work.session.execute(select(kind.id, *picked).where(own, condition)):
                found[row[0]] = tuple(row[1:])
        for record_id, values in found.items():
            before = undone.get(str(record_id), {})
            if before is not None:
                yield tuple(
                    _as_kept(column, before[column]) if column in before else value
                    for column, value in zip(columns, values, strict=True)
                )

    def _before_what_was_done_since(self, record: str) -> dict[str, dict[str, Any] | None]:
        """By record id what its fields said before; None for a record that was not there yet."""
        if record in self._undone:
            return self._undone[record]
        rows = self.work.session.execute(
            select(AuditEntry.record_id, AuditEntry.text)
            .where(
                AuditEntry.office_id == self.work.officer.office_id,
                AuditEntry.server_time >= self.cutoff,
                AuditEntry.record == record,
            )
            .order_by(AuditEntry.sequence)
        )
        undone = self._undone.setdefault(record, {})
        for record_id, text in rows:
            before: dict[str, Any] = json.loads(text)["before"]
            known = undone.setdefault(record_id, before or None)
            if known is not None:
                undone[record_id] = {**before, **known}
        return undone


_READ: Mapping[str, Callable[[str], date]] = {
    "day": date.fromisoformat,
    "arrived_at": datetime.fromisoformat,
    "ended_at": datetime.fromisoformat,
}


def _as_kept(column: str, told: Any) -> Any:
    """A value of the trail as the column holds it: dates and moments are ISO text there."""
    return _READ[column](told) if column in _READ and told is not None else told
