"""The lanes of the hall as data: who draws which number, which business is booked into which lane (counter.md 2).

Ceremonies, counselling, visits to graves and voyages are booked into lanes of their own on the same slots.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ANY_LANE: Final = ""
"""The lane of a slot that takes every kind of registration."""
REGISTRATION: Final = "registration"
"""What a person books one place for, and no second; a visit to a grave is another matter."""
COUPLE, VISITOR = "couple", "visitor"
SERVICE: Final = "service."
"""What the name of a business begins with that is no registration."""
STANDINGS: Final = ("priority", "booked", "walk_in")
"""军人、孕妇、老人、残疾人, then who has booked, then everybody else."""


@dataclass(frozen=True)
class Lane:
    """`letter` begins its numbers (empty: who comes draws none), `businesses` are booked into it.

    `service`: what a person holds one place for; `who` comes, COUPLE or VISITOR; `each_person` takes a place, else each
    booking; `most_persons` by one booking.
    """

    name: str
    letter: str
    businesses: tuple[str, ...]
    service: str = REGISTRATION
    who: str = COUPLE
    each_person: bool = False
    most_persons: int = 2

    @property
    def is_registration(self) -> bool:
        """Whether what is booked here becomes a case."""
        return self.service == REGISTRATION

    def places(self, persons: int) -> int:
        """How many places a booking for so many persons takes."""
        return persons if self.each_person else 1


@dataclass(frozen=True)
class Lanes:
    """All lanes in order. `hold_minutes`: how long a place is held while a clerk types. `early_minutes`: how long
    before its time a booking begins to go before walk-ins. `service_minutes`: how long a window has a couple, where the
    office has not measured it yet; `forecast_days`: how many past days a forecast looks back."""

    rows: tuple[Lane, ...]
    hold_minutes: int
    early_minutes: int
    service_minutes: float
    forecast_days: int

    def __iter__(self) -> Iterator[Lane]:
        return iter(self.rows)

    def of(self, name: str) -> Lane | None:
        """The lane of that name."""
        return next((lane for lane in self.rows if lane.name == name), None)

    @property
    def of_services(self) -> tuple[str, ...]:
        """The names of the lanes that no registration is booked into."""
        return tuple(lane.name for lane in self.rows if not lane.is_registration)

    def booking(self, business: str) -> Lane | None:
        """The lane into which a business is booked; None for one that no lane takes."""
        return next((lane for lane in self.rows if business in lane.businesses), None)

    def of_business(self, business: str) -> Lane:
        """The same. LookupError for one that no lane takes."""
        found = self.booking(business)
        if found is None:
            raise LookupError(business)
        return found

    def take(self, slot_lane: str, business: str) -> bool:
        """Does a slot of that lane take that business?"""
        lane = self.of_business(business)
        return slot_lane == lane.name or (slot_lane == ANY_LANE and lane.is_registration)


def read_lanes(path: Path) -> Lanes:
    """Read lanes.toml. ValueError names what is wrong."""
    with path.open("rb") as file:
        content = tomllib.load(file)
    rows = tuple(Lane(**{**row, "businesses": tuple(row["businesses"])}) for row in content["lane"])
    letters = [row.letter for row in rows if row.letter]
    for what in (_names(rows), letters, [one for row in rows for one in row.businesses]):
        if len(set(what)) < len(what):
            raise ValueError(f"{path.name}: named twice: {', '.join(sorted(what))}")
    settings = content["settings"]
    return Lanes(
        rows,
        settings["hold_minutes"],
        settings["counts_as_booked_minutes_before"],
        float(settings["service_minutes"]),
        settings["forecast_days"],
    )


def _names(rows: Iterable[Lane]) -> list[str]:
    return [row.name for row in rows]
