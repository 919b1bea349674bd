"""Periods that stand still: the thirty days of an adoption's review, stopped by its notice and its assessment.

Measures for Adoption Registration (ADR) 8, 11; Civil Code 200-203: the day of receipt is not counted, days on which the
clock stands are not counted (both ends of a stop stand, overlapping stops stand once), a last day on a day off moves to
the day after the break. How much has run, what stands and why, and the last lawful day follow from the same intervals,
so that a file can prove afterwards that it was in time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from registry_desktop.domain.cooling_off import LastDay, last_day
from registry_desktop.domain.periods import DaysOff, days_after

A_DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Stop:
    """The clock stands from `first` to `last`, both included; `last` None: it stands still, nobody knows how long."""

    first: date
    last: date | None
    why: str


@dataclass(frozen=True)
class Stretch:
    """A part of the calendar of a clock: days `first` to `last` on which it runs, or stands for these reasons."""

    first: date
    last: date
    why: tuple[str, ...]

    @property
    def runs(self) -> bool:
        """Whether its days are counted."""
        return not self.why

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class StoppedClock:
    """A period of so many `days` from the day after `received`, with what stopped it."""

    received: date
    days: int
    stops: tuple[Stop, ...]
    days_off: DaysOff

    def stands_on(self, day: date) -> tuple[str, ...]:
        """Why the clock stands on that day; nothing where it runs."""
        return tuple(
            dict.fromkeys(
                one.why for one in sorted(self.stops, key=_order) if one.first <= day <= (one.last or date.max)
            )
        )

    def used_on(self, day: date) -> int:
        """How many days have run when `day` is over."""
        if day <= self.received:
            return 0
        stood = sum((min(last, day) - first).days + 1 for first, last in self._standing() if first <= day)
        return (day - self.received).days - stood

    def left_on(self, day: date) -> int:
        """How many days are left when `day` is over; none once it has run out."""
        return max(0, self.days - self.used_on(day))

    def last_day(self) -> LastDay | None:
        """The last lawful day, with the move by days off; None while it stands and nobody knows how long."""
        counted, left = self.received, self.days
        for first, last in self._standing():
            runs = (first - counted).days - 1
            if runs >= left:
                break
            if last == date.max:
                return None
            counted, left = last, left - runs
        return last_day(days_after(counted, left), self.days_off)

    def is_in_time(self, day: date) -> bool:
        """Whether what was done on `day` was done in time; also while the clock stands."""
        last = self.last_day()
        return last is None or day <= last.ends

    def calendar(self, until: date) -> Iterator[Stretch]:
        """Every day from the one after receipt to `until`, in stretches that run or stand for the same reasons."""
        cuts = {self.received + A_DAY, days_after(until, 1)}
        for one in self.stops:
            cuts |= {one.first, days_after(one.last, 1) if one.last is not None else days_after(until, 1)}
        edges = sorted(cut for cut in cuts if self.received < cut <= days_after(until, 1))
        parts = [
            Stretch(first, after - A_DAY, self.stands_on(first))
            for first, after in pairwise(edges)
        ]
        yield from _joined(parts)

    def _standing(self) -> list[tuple[date, date]]:
        """The days on which the clock stands after receipt, as intervals that do not touch."""
        found: list[tuple[date, date]] = []
        for one in sorted(self.stops, key=_order):
            first, last = max(one.first, self.received + A_DAY), one.last or date.max
            if last < first:
                continue
            if found and first <= days_after(found[-1][1], 1):
                found[-1] = found[-1][0], max(last, found[-1][1])
            else:
                found.append((first, last))
        return found


def _order(stop: Stop) -> tuple[date, date, str]:
    return stop.first, stop.last or date.max, stop.why


def _joined(parts: Iterable[Stretch]) -> Iterator[Stretch]:
    before: Stretch | None = None
    for part in parts:
        if before is not None and before.why == part.why:
            before = Stretch(before.first, part.last, part.why)
            continue
        if before is not None:
            yield before
        before = part
    if before is not None:
        yield before


@dataclass(frozen=True)
class Notice:
    """寻亲公告 (CC 1105; ADR 8): published on a day, which is not counted, it runs for full days."""

    published: date
    ends: LastDay

    @property
    def registration_from(self) -> date:
        """The first day on which can be registered."""
        return days_after(self.ends.ends, 1)

    def stop(self) -> Stop:
        """The review stands from the publication to the last full day."""
        return Stop(self.published, self.ends.ends, "notice")


def notice(published: date, *, full_days: int, days_off: DaysOff) -> Notice:
    """A notice of so many full days from its publication."""
    return Notice(published, last_day(days_after(published, full_days), days_off))
