"""Ages on a day, statutory periods, days off.

Civil Code 200-203: periods run by calendar years, months and days; the first day is not counted; a month without the
matching day ends on its last day; a last day on a day off moves to the day after the break. Civil Code 1259: "以上,
以内, 届满" include the number. All dates are calendar dates of China without a time zone.
"""

import csv
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta, timezone
from functools import cached_property
from pathlib import Path

CHINA = timezone(timedelta(hours=8), "CST")

_SATURDAY = 5


def months_after(day: date, months: int) -> date:
    """The same day `months` calendar months on; the last day of the month where there is no such day (CC 202).

    >>> months_after(date(2025, 8, 31), 6)
    datetime.date(2026, 2, 28)

    Beyond the calendar's ends (a birth date typed as 9990) it is the calendar's last or first day.
    """
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= years <= MAXYEAR:
        return date.max if years > MAXYEAR else date.min
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


def days_before(day: date, days: int) -> date:
    """The day so many days before; the calendar's first day where it ends."""
    return date.fromordinal(max(1, day.toordinal() - days))


def days_after(day: date, days: int) -> date:
    """The day so many days after; the calendar's last day where it ends."""
    return date.fromordinal(min(date.max.toordinal(), day.toordinal() + days))


def reaches(birth_date: date, years: int) -> date:
    """The birthday on which a person completes `years` full years; 29 February becomes 28 (CC 202 by analogy)."""
    return months_after(birth_date, 12 * years)


def age_on(birth_date: date, day: date) -> int:
    """Full years by anniversaries, the birthday itself counted; negative before birth."""
    years = day.year - birth_date.year
    return years if day >= reaches(birth_date, years) else years - 1


@dataclass(frozen=True)
class DayOff:
    """One row of the yearly notice of the State Council: a weekday off (`rest`) or a weekend day worked (`work`)."""

    date: date
    kind: str
    name: str
    notice: str


@dataclass(frozen=True)
class DaysOff:
    """The holiday table. A year without a row is unknown: only weekends count there, and dates are provisional."""

    rows: tuple[DayOff, ...]

    @cached_property
    def _kinds(self) -> Mapping[date, str]:
        return {row.date: row.kind for row in self.rows}

    @cached_property
    def _names(self) -> Mapping[date, str]:
        return {row.date: row.name for row in self.rows}

    @cached_property
    def _years(self) -> frozenset[int]:
        return frozenset(row.date.year for row in self.rows)

    def knows(self, year: int) -> bool:
        """Is the notice of that year in the table?"""
        return year in self._years

    def is_rest_day(self, day: date) -> bool:
        """A day off by the notice, or a weekend day that is not made a working day."""
        kind = self._kinds.get(day)
        return kind == "rest" if kind else day.weekday() >= _SATURDAY

    def name_of(self, day: date) -> str:
        """The festival's name, empty when the day is not in the notice."""
        return self._names.get(day, "")

    def working_day_after(self, day: date, number: int) -> date:
        """The `number`th working day after `day`, which is not counted (CC 201)."""
        while number and day < date.max:
            day += timedelta(days=1)
            number -= not self.is_rest_day(day)
        return day

    def last_day_moved(self, day: date) -> date:
        """Where a period really ends whose last day is `day` (CC 203)."""
        while self.is_rest_day(day) and day < date.max:
            day += timedelta(days=1)
        return day


def days_off_from(rows: Iterable[Mapping[str, str]]) -> DaysOff:
    """A table from rows with date, kind, name, notice. Raises ValueError for another kind or a day named twice."""
    days = tuple(
        DayOff(date.fromisoformat(row["date"]), row["kind"], row["name"], row.get("notice") or "") for row in rows
    )
    if wrong := {day.kind for day in days} - {"rest", "work"}:
        raise ValueError(f"unknown kind of day: {', '.join(sorted(wrong))}")
    if len({day.date for day in days}) != len(days):
        raise ValueError("a day is named twice in the holiday table")
    return DaysOff(days)


def read_days_off(path: Path) -> DaysOff:
    """Read resources/codes/days_off.csv."""
    with path.open(encoding="utf-8", newline="") as lines:
        return days_off_from(csv.DictReader(lines))
