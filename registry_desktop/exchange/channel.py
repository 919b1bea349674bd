"""An online channel (网上预约渠道): its bookings in, each by an act of its own; the free slots it offers out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from registry_desktop.acts.booking import DESK, book
from registry_desktop.acts.paper_values import BUSINESS
from registry_desktop.acts.permission import require
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.lanes import COUPLE, Lanes
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.register import Register
from registry_desktop.domain.slots import clock
from registry_desktop.exchange.bookings_in import (
    Booked,
    Counted,
    NoSlot,
    NotBooked,
    Wanted,
    book_rows,
)
from registry_desktop.exchange.cell_values import CellReader
from registry_desktop.exchange.columns import Column
from registry_desktop.exchange.rows_in import Row
from registry_desktop.exchange.rows_out import Written, write_rows
from registry_desktop.queries.appointments import BookingView, SlotView, bookings_between, slots_between

AHEAD: Final = timedelta(days=30)
"""So far ahead free slots are offered when nobody says until when."""
CHANNEL: Final = "import"
SHEET: Final = "余号"
NOT_READ: Final = ""
"""The field of a head that is passed over."""
_HOLDS_A_PLACE: Final = ("booked", "arrived")


# --- heads


def under_own_heads(columns: Sequence[Column], heads: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns as a channel's files head them: `heads` gives the field for a head of theirs, NOT_READ for one that
    is passed over."""
    theirs = {name: head for head, name in heads.items() if name != NOT_READ}
    passed = [head for head, name in heads.items() if name == NOT_READ]
    read = [replace(column, heading=theirs.get(column.field, column.heading)) for column in columns]
    return (*read, *(Column(f"not_read.{place}", head, "text", direction="out") for place, head in enumerate(passed)))


def kept_as_text(heads: Mapping[str, str]) -> str:
    """The mapping as one line, as a machine's settings keep it."""
    return json.dumps(dict(heads), ensure_ascii=False)


def read_kept(text: str, columns: Sequence[Column]) -> dict[str, str]:
    """The mapping out of the settings; empty when it is none, without what names no field of ours."""
    try:
        found = json.loads(text) if text else {}
    except json.JSONDecodeError:
        return {}
    known = {NOT_READ, *(column.field for column in columns)}
    return {str(head): name for head, name in found.items() if name in known} if isinstance(found, dict) else {}


def proposed(heads: Sequence[str], columns: Sequence[Column], kept: Mapping[str, str]) -> dict[str, str]:
    """What each head of a file may hold: as kept, by its name, or by the one column whose heading it is a part of."""
    named = {name: column.field for column in columns for name in (column.field, column.heading, column.head)}
    found: dict[str, str] = {}
    for head in heads:
        alike = [column.field for column in columns if head in column.heading or column.heading in head]
        guess = kept.get(head) or named.get(head) or (alike[0] if len(alike) == 1 else NOT_READ)
        found[head] = NOT_READ if guess in found.values() else guess
    return found


# --- in


@dataclass(frozen=True)
class _Terms:
    """What a row is read by: code tables, lanes, our kind for each business's word."""

    reader: CellReader
    lanes: Lanes
    businesses: Mapping[str, str]


@dataclass
class ChannelImport:
    """One file's rows on their way into the register: what was counted and changed so far, also when it was broken
    off."""

    register: Register
    officer: SignedIn
    counted: Counted = field(default_factory=Counted)
    changes: Changes = field(default_factory=lambda: Changes("booking:book", frozenset(), frozenset()))
    _known: dict[date, set[tuple[object, ...]]] = field(default_factory=dict)

    def bring_in(
        self,
        rows: Iterable[Row],
        *,
        tell: Callable[[NotBooked], object],
        goes_on: Callable[[int], bool] = lambda _: True,
    ) -> Counted:
        """Book each row by an act of its own and tell of each that was not; before each, `goes_on` is asked with the
        number of rows done. Refused NOT_PERMITTED."""
        terms: _Terms = self.register.read(self.officer, _terms)
        return book_rows(
            rows,
            terms.reader,
            terms.businesses,
            book=lambda wanted: self._book(wanted, terms.lanes),
            tell=tell,
            goes_on=goes_on,
            counted=self.counted,
        )

    def _book(self, wanted: Wanted, lanes: Lanes) -> None:
        """Into the slot of that lane, else into one for every business."""
        slots = self.register.read(self.officer, slots_between, first=wanted.day, last=wanted.day)
        business = wanted.couple.business
        fitting = [one for one in slots if one.first_minute == wanted.minute and lanes.take(one.lane, business)]
        if not fitting:
            raise NoSlot
        couple = wanted.couple
        who, known = (wanted.minute, business, couple.man_name, couple.woman_name), self._known_on(wanted.day)
        if who in known and not (couple.man_identity_number or couple.woman_identity_number):
            raise Booked  # a person with a number is known to the register, which says more
        slot = max(fitting, key=lambda one: (one.free > 0, one.lane))
        done = self.register.perform(self.officer, book, slot_id=slot.id, couple=couple, channel=CHANNEL)
        known.add(who)
        self.changes = self.changes.with_others(done.changes)

    def _known_on(self, day: date) -> set[tuple[object, ...]]:
        """Who is booked then by names: the same file twice books nobody twice, numbers or not."""
        if day not in self._known:
            booked = self.register.read(self.officer, bookings_between, first=day, last=day)
            self._known[day] = {_who(one) for one in booked if one.state in _HOLDS_A_PLACE}
        return self._known[day]


def _who(one: BookingView) -> tuple[object, ...]:
    return one.first_minute, one.business, one.man_name, one.woman_name


def _terms(work: Any) -> _Terms:
    require(work, *DESK)
    booked = {business for lane in work.lanes if lane.who == COUPLE for business in lane.businesses}
    return _Terms(CellReader(work.codes), work.lanes, {word: kind for kind, word in BUSINESS.items() if kind in booked})


# --- out


def free_slots(work: Any, *, first: date | None = None, last: date | None = None) -> tuple[SlotView, ...]:
    """The slots of couples that have a free place, from today and for AHEAD unless said otherwise: a channel's files
    tell of couples, not of visitors."""
    begins = first or work.today
    found = slots_between(work, first=begins, last=last or begins + AHEAD)
    of_couples = ("", *(lane.name for lane in work.lanes if lane.who == COUPLE))
    return tuple(one for one in found if one.free > 0 and one.lane in of_couples)


def write_free_slots(path: Path, file_format: str, columns: Sequence[Column], slots: Iterable[SlotView]) -> Written:
    """Write them as rows for the channel to offer. OSError when the disk says no."""
    return write_rows(path, file_format, columns, [_row(one) for one in slots], sheet=SHEET)


def _row(slot: SlotView) -> tuple[object, ...]:
    return slot.day, clock(slot.first_minute), clock(slot.last_minute), slot.lane, slot.capacity, slot.free
