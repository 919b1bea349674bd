"""Rules of booking of real places, and the bans that follow from missed and cancelled bookings (counter.md 1).

The rules are rows of resources/booking_rules/places.toml; here they are only read and applied. Everything is counted in
calendar days, back from the last event, for each of the two persons apart.
"""

from __future__ import annotations

import calendar
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

NO_RULES: Final = "none"
NO_SHOW, CANCELLATION = "no_show", "cancellation"


@dataclass(frozen=True, order=True)
class Missed:
    """One booking that was missed or cancelled: the day it was missed on, or cancelled on."""

    day: date
    kind: str
    number: str = ""


@dataclass(frozen=True)
class BanRule:
    """So many no-shows and cancellations within so many days forbid to book for `days` days after the last one."""

    no_shows: int
    cancellations: int
    within_days: int
    days: int

    def is_met(self, events: Iterable[Missed], last: Missed) -> tuple[Missed, ...]:
        """The events that count, `last` among them; empty when they are too few. One event can meet a rule only of its
        own kind."""
        near = [one for one in events if one.day <= last.day and (last.day - one.day).days <= self.within_days]
        counted = {
            kind: [one for one in near if one.kind == kind] for kind in (NO_SHOW, CANCELLATION)
        }
        needed = {NO_SHOW: self.no_shows, CANCELLATION: self.cancellations}
        if not needed[last.kind] or any(len(counted[kind]) < needed[kind] for kind in needed):
            return ()
        return tuple(sorted(one for kind, wanted in needed.items() if wanted for one in counted[kind]))


@dataclass(frozen=True)
class Ban:
    """From the day of the deciding event to the last day, both included, by `rule`, for the events in `because`."""

    first_day: date
    last_day: date
    rule: BanRule
    because: tuple[Missed, ...]


@dataclass(frozen=True)
class RuleSet:
    """By which an office books. `release_minute` of the day (510 is 8:30); None: the furthest day opens at midnight.
    `refuses_others`: others than those who booked are turned away; else that is passed with a reason."""

    name: str
    source: str
    mark: str
    first_days_ahead: int
    last_days_ahead: int | None
    last_months_ahead: int | None
    release_minute: int | None
    cancel_days_before: int
    divorce_on_working_days_only: bool
    refuses_others: bool
    bans: tuple[BanRule, ...]

    def first_day(self, today: date) -> date:
        """The first day that can be booked today."""
        return today + timedelta(days=self.first_days_ahead)

    def last_day(self, today: date, minute: int) -> date:
        """The last day that can be booked at that minute of today."""
        if self.release_minute is not None and minute < self.release_minute:
            today -= timedelta(days=1)
        if self.last_months_ahead is not None:
            return months_after(today, self.last_months_ahead)
        assert self.last_days_ahead is not None
        return today + timedelta(days=self.last_days_ahead)

    def last_day_to_cancel(self, day: date) -> date:
        """The last day on which a booking of `day` is cancelled in time."""
        return day - timedelta(days=self.cancel_days_before)

    @property
    def looks_back(self) -> timedelta:
        """How far back its rules of bans count at most."""
        return timedelta(days=max((rule.within_days for rule in self.bans), default=0))

    def ban_after(self, events: Sequence[Missed], last: Missed | None = None) -> Ban | None:
        """The ban that one of a person's events, the last when None, brings; None when no rule is met. Of several the
        longest."""
        if not events:
            return None
        last = last or max(events)
        found = [
            Ban(last.day, last.day + timedelta(days=rule.days), rule, because)
            for rule in self.bans
            if (because := rule.is_met(events, last))
        ]
        return max(found, key=lambda ban: ban.last_day, default=None)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the month's last where it is shorter.

    >>> months_after(date(2026, 1, 31), 1)
    datetime.date(2026, 2, 28)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def read_booking_rules(path: Path) -> Mapping[str, RuleSet]:
    """Read places.toml, by name and in order. ValueError names what is wrong."""
    with path.open("rb") as file:
        rows = tomllib.load(file)["place"]
    found = {row["name"]: _rule_set(path, row) for row in rows}
    if len(found) < len(rows) or NO_RULES not in found:
        raise ValueError(f"{path.name}: a name stands twice, or {NO_RULES!r} is missing")
    return found


_MAY_STAND = frozenset(
    {
        "name", "source", "mark", "first_days_ahead", "last_days_ahead", "last_months_ahead", "release_time",
        "cancel_days_before", "divorce_on_working_days_only", "refuses_others", "ban",
    }
)  # fmt: skip


def _rule_set(path: Path, row: Mapping[str, Any]) -> RuleSet:
    if unknown := set(row) - _MAY_STAND:
        raise ValueError(f"{path.name}: {row['name']}: unknown: {', '.join(sorted(unknown))}")
    if ("last_days_ahead" in row) == ("last_months_ahead" in row):
        raise ValueError(f"{path.name}: {row['name']}: last_days_ahead or last_months_ahead, one of them")
    hour, _, minute = str(row.get("release_time", "")).partition(":")
    return RuleSet(
        name=row["name"],
        source=row["source"],
        mark=row["mark"],
        first_days_ahead=row["first_days_ahead"],
        last_days_ahead=row.get("last_days_ahead"),
        last_months_ahead=row.get("last_months_ahead"),
        release_minute=int(hour) * 60 + int(minute) if hour else None,
        cancel_days_before=row.get("cancel_days_before", 0),
        divorce_on_working_days_only=row.get("divorce_on_working_days_only", False),
        refuses_others=row.get("refuses_others", False),
        bans=tuple(
            BanRule(ban.get("no_shows", 0), ban.get("cancellations", 0), ban["within_days"], ban["days"])
            for ban in row.get("ban", ())
        ),
    )
