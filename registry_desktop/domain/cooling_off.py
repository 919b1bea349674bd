"""冷静期 and 发证期: the two periods of thirty days of a divorce application, each date with its reason.

Civil Code 1077; 200-203: the day of acceptance is not counted; a last day on a day off moves to the day after the
break; on the last day withdrawal is possible until the office closes (民发〔2020〕116号). The first day of the second
period does not move. Where a period's end touches a year whose holiday notice is not in the table, it is
provisional: only weekends count there, and this is said, never guessed.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from registry_desktop.domain.periods import DaysOff, days_after


@dataclass(frozen=True)
class LastDay:
    """How a period ends: its last day by the calendar, the day it moves to, and what stands in between.

    `break_name` is the festival's name (empty: a weekend); `year_without_table` the first year touched whose notice is
    missing, else None.
    """

    counted: date
    ends: date
    break_name: str
    year_without_table: int | None

    @property
    def moved(self) -> bool:
        """Did a day off move it?"""
        return self.ends != self.counted


@dataclass(frozen=True)
class CoolingOff:
    """Both periods of one application. A certificate is possible from `issue_from` to `second.ends`, both included."""

    accepted_on: date
    first: LastDay
    second: LastDay

    @property
    def first_day(self) -> date:
        """The first day that is counted: the day after acceptance."""
        return days_after(self.accepted_on, 1)

    @property
    def issue_from(self) -> date:
        """The day after the first period has ended; a day off does not move it."""
        return days_after(self.first.ends, 1)

    @property
    def is_provisional(self) -> bool:
        """Does one of the two ends touch a year without a holiday table?"""
        return self.first.year_without_table is not None or self.second.year_without_table is not None

    def state_on(self, day: date) -> str:
        """What time has made of the application: cooling, window_open, deemed_withdrawn (视为撤回)."""
        if day <= self.first.ends:
            return "cooling"
        return "window_open" if day <= self.second.ends else "deemed_withdrawn"


def cooling_off(accepted_on: date, *, first_days: int, second_days: int, days_off: DaysOff) -> CoolingOff:
    """Both periods of an application accepted on that day; their lengths are rows of the law (CC 1077: 30 and 30)."""
    first = last_day(days_after(accepted_on, first_days), days_off)
    second = last_day(days_after(first.ends, second_days), days_off)
    return CoolingOff(accepted_on, first, second)


def last_day(counted: date, days_off: DaysOff) -> LastDay:
    """Where a period ends whose last day by the calendar is `counted`."""
    ends = days_off.last_day_moved(counted)
    touched = [counted + timedelta(days=step) for step in range((ends - counted).days + 1)]
    unknown = [day.year for day in touched if not days_off.knows(day.year)]
    names = [name for day in touched if (name := days_off.name_of(day)) and days_off.is_rest_day(day)]
    return LastDay(counted, ends, names[0] if names else "", unknown[0] if unknown else None)
