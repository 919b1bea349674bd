"""The two periods of a divorce: the handbook's worked dates, and every day of three years by a slow counter."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from registry_desktop.domain.cooling_off import CoolingOff, cooling_off
from registry_desktop.domain.periods import DaysOff, read_days_off

DAYS_OFF = read_days_off(Path(__file__).parents[2] / "resources" / "codes" / "days_off.csv")
ONE_DAY = timedelta(days=1)

# marriage.md 6.2: accepted, 30th day, first period ends, certificate from, window ends
WORKED = [
    ("2026-01-05", "2026-02-04", "2026-02-04", "2026-02-05", "2026-03-06"),
    ("2026-01-15", "2026-02-14", "2026-02-14", "2026-02-15", "2026-03-16"),
    ("2026-01-16", "2026-02-15", "2026-02-24", "2026-02-25", "2026-03-26"),
    ("2026-01-29", "2026-02-28", "2026-02-28", "2026-03-01", "2026-03-30"),
    ("2026-03-06", "2026-04-05", "2026-04-07", "2026-04-08", "2026-05-07"),
    ("2026-04-01", "2026-05-01", "2026-05-06", "2026-05-07", "2026-06-05"),
    ("2026-04-09", "2026-05-09", "2026-05-09", "2026-05-10", "2026-06-08"),
    ("2026-05-20", "2026-06-19", "2026-06-22", "2026-06-23", "2026-07-22"),
    ("2026-06-05", "2026-07-05", "2026-07-06", "2026-07-07", "2026-08-05"),
    ("2026-08-21", "2026-09-20", "2026-09-20", "2026-09-21", "2026-10-20"),
    ("2026-08-26", "2026-09-25", "2026-09-28", "2026-09-29", "2026-10-28"),
    ("2026-09-01", "2026-10-01", "2026-10-08", "2026-10-09", "2026-11-09"),
    ("2026-09-10", "2026-10-10", "2026-10-10", "2026-10-11", "2026-11-09"),
    ("2026-10-09", "2026-11-08", "2026-11-09", "2026-11-10", "2026-12-09"),
    ("2026-11-20", "2026-12-20", "2026-12-21", "2026-12-22", "2027-01-20"),
    ("2026-11-23", "2026-12-23", "2026-12-23", "2026-12-24", "2027-01-22"),
]


def periods(accepted_on: date, days_off: DaysOff = DAYS_OFF) -> CoolingOff:
    return cooling_off(accepted_on, first_days=30, second_days=30, days_off=days_off)


@pytest.mark.parametrize(("accepted", "thirtieth", "ends", "issue_from", "window_ends"), WORKED)
def test_the_worked_dates_of_the_handbook(
    accepted: str, thirtieth: str, ends: str, issue_from: str, window_ends: str
) -> None:
    found = periods(date.fromisoformat(accepted))
    told = (found.first.counted, found.first.ends, found.issue_from, found.second.ends)
    assert [str(day) for day in told] == [thirtieth, ends, issue_from, window_ends]


def slow_counter(accepted_on: date, rest_days: frozenset[date], work_days: frozenset[date]) -> tuple[date, date]:
    """The ends of both periods, counted one day after the other on two lists of days, without any arithmetic."""
    ends = []
    day = accepted_on
    for _ in range(2):
        counted = 0
        while counted < 30:
            day += ONE_DAY
            counted += 1
        while day in rest_days or (day.isoweekday() in (6, 7) and day not in work_days):
            day += ONE_DAY
        ends.append(day)
    return ends[0], ends[1]


def test_every_day_of_three_years_agrees_with_a_slow_counter() -> None:
    rest_days = frozenset(row.date for row in DAYS_OFF.rows if row.kind == "rest")
    work_days = frozenset(row.date for row in DAYS_OFF.rows if row.kind == "work")
    day, compared = date(2024, 1, 1), 0
    while day <= date(2026, 12, 31):
        found = periods(day)
        assert (found.first.ends, found.second.ends) == slow_counter(day, rest_days, work_days), day
        compared += 1
        day += ONE_DAY
    assert compared == 1096


def test_an_end_that_touches_a_year_without_its_notice_is_provisional() -> None:
    assert periods(date(2026, 12, 3)).first.year_without_table == 2027
    assert periods(date(2026, 11, 20)).first.year_without_table is None
    assert periods(date(2026, 11, 20)).second.year_without_table == 2027
    assert not periods(date(2026, 10, 9)).is_provisional


def test_an_end_that_moves_into_a_year_without_its_notice_is_provisional() -> None:
    without_2027 = DaysOff(tuple(row for row in DAYS_OFF.rows if row.date.year == 2026))
    found = periods(date(2026, 12, 1), without_2027)
    assert found.first.counted == date(2026, 12, 31)
    assert found.first.year_without_table is None  # 31 December is a working Thursday: nothing is touched
    assert periods(date(2026, 12, 2), without_2027).first.year_without_table == 2027


def test_the_break_that_moved_an_end_is_named() -> None:
    assert periods(date(2026, 1, 16)).first.break_name == "春节"
    weekend = periods(date(2026, 6, 5)).first
    assert (weekend.moved, weekend.break_name) == (True, "")


def test_time_makes_of_an_application_what_the_law_says() -> None:
    found = periods(date(2026, 9, 1))
    states = {
        date(2026, 9, 2): "cooling",
        date(2026, 10, 8): "cooling",
        date(2026, 10, 9): "window_open",
        date(2026, 11, 9): "window_open",
        date(2026, 11, 10): "deemed_withdrawn",
    }
    assert {day: found.state_on(day) for day in states} == states
