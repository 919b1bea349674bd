"""How many windows a day needs, reckoned from when the couples of past days came (counter.md 3).

Plain arithmetic: whoever is booked comes as early or late, and as surely, as those of the past days did; whoever comes
without a booking as often; each takes a window as long as a service took on the mean. Times are minutes of the day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

STRETCH: Final = 30
"""Minutes of one line of the forecast."""


@dataclass(frozen=True)
class Past:
    """What past days tell. `days` of them; `offsets`: minutes from the booked time to the arrival of each couple that
    came (early is negative); `missed`: how many did not come; `walk_ins`: the minutes at which others came, all days
    together; `services`: how many services `service_minutes` is the mean of (none: it is assumed)."""

    days: int
    offsets: Sequence[int]
    missed: int
    walk_ins: Sequence[int]
    service_minutes: float
    services: int

    @property
    def share_that_comes(self) -> float:
        """Of those who are booked; all of them where nothing is known."""
        known = len(self.offsets) + self.missed
        return len(self.offsets) / known if known else 1.0


def stretch_of(minute: int) -> int:
    """The first minute of the stretch a minute lies in.

    >>> stretch_of(549)
    540
    """
    return minute - minute % STRETCH


def expected_arrivals(booked: Mapping[int, int], past: Past, *, first: int, last: int) -> dict[int, float]:
    """How many couples come in each stretch from `first` to `last` (the office's hours): `booked` couples by their
    time, by the past days' earliness, and the walk-ins of a mean day. Who comes before the doors open waits for that.

    >>> expected_arrivals({540: 4}, Past(1, (0, -30), 0, (), 20.0, 0), first=510, last=570)
    {510: 2.0, 540: 2.0}
    """
    found = dict.fromkeys(range(stretch_of(first), last, STRETCH), 0.0)
    if not found:
        return found
    offsets = Counter(past.offsets) or Counter({0: 1})
    whole = offsets.total()
    for minute, couples in booked.items():
        for offset, often in offsets.items():
            found[within(minute + offset, first=first, last=last)] += couples * past.share_that_comes * often / whole
    for minute in past.walk_ins:
        found[within(minute, first=first, last=last)] += 1 / past.days
    return found


def within(minute: int, *, first: int, last: int) -> int:
    """The stretch of the office's hours somebody comes in: who is before the doors open counts to the first."""
    return min(max(stretch_of(minute), stretch_of(first)), stretch_of(last - 1))


def windows_needed(arrivals: Mapping[int, float], service_minutes: float) -> dict[int, int]:
    """The windows that serve within each stretch whoever comes in it.

    >>> windows_needed({540: 4.0, 570: 0.0}, 20.0)
    {540: 3, 570: 0}
    """
    return {start: ceil(couples * service_minutes / STRETCH - 1e-9) for start, couples in arrivals.items()}
