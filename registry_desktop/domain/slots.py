"""Half-hours and other slots of a counter day, cut from the office's working plan.

The working plan is data of the office (its rows are records); here they are only cut. Times are minutes of the day.
"""

from collections.abc import Iterable
from datetime import date
from typing import Protocol


class Hours(Protocol):
    """A stretch of a day in minutes, cut every `slot_minutes`, for `capacity` couples each."""

    @property
    def first_minute(self) -> int: ...
    @property
    def last_minute(self) -> int: ...
    @property
    def slot_minutes(self) -> int: ...
    @property
    def capacity(self) -> int: ...
    @property
    def lane(self) -> str: ...


class PlanRow(Hours, Protocol):
    """One opening of one weekday, valid from a day until a day."""

    @property
    def weekday(self) -> int: ...
    @property
    def valid_from(self) -> date: ...
    @property
    def valid_to(self) -> date | None: ...


Slot = tuple[int, int, int, str]
"""Start and end in minutes of the day, places, lane."""


def slots_of(day: date, working_plan_rows: Iterable[PlanRow], *, counts_as_weekday: int | None = None) -> list[Slot]:
    """The slots of a day as (start, end, capacity, lane), in order; a rest at the end too short for one is not booked.

    `weekday` counts from Monday = 0. On a weekend day that is made a working day the caller says which weekday's plan
    is worked (`counts_as_weekday`). Whether the day is a day off is the caller's question to the holiday table.
    """
    weekday = day.weekday() if counts_as_weekday is None else counts_as_weekday
    rows = (row for row in working_plan_rows if row.weekday == weekday and _is_valid(row, day))
    return sorted(slot for row in rows for slot in cut(row))


def _is_valid(row: PlanRow, day: date) -> bool:
    return row.valid_from <= day and (row.valid_to is None or day <= row.valid_to)


def cut(row: Hours) -> list[Slot]:
    """The slots of one stretch, in order."""
    starts = range(row.first_minute, row.last_minute - row.slot_minutes + 1, row.slot_minutes)
    return [(start, start + row.slot_minutes, row.capacity, row.lane) for start in starts]


def clock(minute: int) -> str:
    """Minutes of the day as they are written on a slip.

    >>> clock(510)
    '08:30'
    """
    return f"{minute // 60:02d}:{minute % 60:02d}"
