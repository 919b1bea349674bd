"""Ages and periods, against a counter that walks day by day and against the worked dates of the handbook."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.periods import DaysOff, age_on, days_off_from, months_after, reaches, read_days_off

DAYS_OFF = read_days_off(Path(__file__).parents[2] / "resources" / "codes" / "days_off.csv")
births = st.dates(date(1900, 1, 1), date(2020, 12, 31))
days = st.dates(date(2021, 1, 1), date(2029, 12, 31))


def slow_age(birth: date, day: date) -> int:
    """Count the birthdays one by one; without a 29 February the birthday is the 28th (CC 202 by analogy)."""
    age = 0
    for year in range(birth.year + 1, day.year + 1):
        try:
            birthday = birth.replace(year=year)
        except ValueError:
            birthday = date(year, 2, 28)
        age += birthday <= day
    return age


@given(births, days)
def test_ages_agree_with_counting_birthdays(birth: date, day: date) -> None:
    assert age_on(birth, day) == slow_age(birth, day)


@given(births, st.integers(1, 100))
def test_an_age_is_reached_on_its_day_and_not_the_day_before(birth: date, years: int) -> None:
    day = reaches(birth, years)
    assert age_on(birth, day) == years
    assert age_on(birth, day - timedelta(days=1)) == years - 1


def test_who_is_born_on_29_february_reaches_an_age_on_the_28th_of_a_common_year() -> None:
    assert reaches(date(2004, 2, 29), 22) == date(2026, 2, 28)
    assert reaches(date(2008, 2, 29), 20) == date(2028, 2, 29)


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(0, 600))
def test_months_later_is_the_same_day_or_the_months_last(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


# marriage.md 6.2: accepted, end of the first period, last day of the window (rows 1-15; later ones need 2027)
WORKED = [
    ("2026-01-05", "2026-02-04", "2026-03-06"),
    ("2026-01-15", "2026-02-14", "2026-03-16"),
    ("2026-01-16", "2026-02-24", "2026-03-26"),
    ("2026-01-29", "2026-02-28", "2026-03-30"),
    ("2026-03-06", "2026-04-07", "2026-05-07"),
    ("2026-04-01", "2026-05-06", "2026-06-05"),
    ("2026-04-09", "2026-05-09", "2026-06-08"),
    ("2026-05-20", "2026-06-22", "2026-07-22"),
    ("2026-06-05", "2026-07-06", "2026-08-05"),
    ("2026-08-21", "2026-09-20", "2026-10-20"),
    ("2026-08-26", "2026-09-28", "2026-10-28"),
    ("2026-09-01", "2026-10-08", "2026-11-09"),
    ("2026-09-10", "2026-10-10", "2026-11-09"),
    ("2026-10-09", "2026-11-09", "2026-12-09"),
    ("2026-11-20", "2026-12-21", "2027-01-20"),
]


@pytest.mark.parametrize(("accepted", "first_end", "window_end"), WORKED)
def test_last_days_move_off_days_off_as_worked_in_the_handbook(accepted: str, first_end: str, window_end: str) -> None:
    thirty = timedelta(days=30)
    moved = DAYS_OFF.last_day_moved(date.fromisoformat(accepted) + thirty)
    assert moved == date.fromisoformat(first_end)
    assert DAYS_OFF.last_day_moved(moved + thirty) == date.fromisoformat(window_end)


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_a_moved_day_is_the_first_working_day_from_there(day: date) -> None:
    moved = DAYS_OFF.last_day_moved(day)
    between = [day + timedelta(days=number) for number in range((moved - day).days)]
    assert not DAYS_OFF.is_rest_day(moved)
    assert all(DAYS_OFF.is_rest_day(each) for each in between)


def test_a_year_without_a_notice_is_unknown_and_has_only_weekends() -> None:
    assert DAYS_OFF.knows(2026)
    assert not DAYS_OFF.knows(2027)
    assert not DAYS_OFF.is_rest_day(date(2027, 1, 1))
    assert DAYS_OFF.is_rest_day(date(2027, 1, 2))
    assert DaysOff(()).last_day_moved(date(2026, 10, 1)) == date(2026, 10, 1)


def test_the_notice_of_2026_has_33_days_off_and_6_made_working_days() -> None:
    rows = [row for row in DAYS_OFF.rows if row.date.year == 2026]
    assert sum(row.kind == "rest" for row in rows) == 33
    assert [str(row.date) for row in rows if row.kind == "work"] == [
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
    ]  # fmt: skip
    assert DAYS_OFF.name_of(date(2026, 6, 19)) == "端午节"
    assert DAYS_OFF.name_of(date(2026, 6, 1)) == ""


@pytest.mark.parametrize(
    ("day", "number", "last"),
    [
        ("2026-06-15", 5, "2026-06-23"),  # 端午 is off from Friday 19 to Sunday 21
        ("2026-02-24", 5, "2026-03-02"),  # Saturday 02-28 is worked
        ("2026-09-30", 1, "2026-10-08"),
        ("2026-06-15", 0, "2026-06-15"),
    ],
)
def test_working_days_are_counted_from_the_next_day_on(day: str, number: int, last: str) -> None:
    assert DAYS_OFF.working_day_after(date.fromisoformat(day), number) == date.fromisoformat(last)


def test_a_day_named_twice_or_of_another_kind_is_refused() -> None:
    row = {"date": "2026-01-01", "kind": "rest", "name": "元旦"}
    with pytest.raises(ValueError, match="twice"):
        days_off_from([row, row])
    with pytest.raises(ValueError, match="half"):
        days_off_from([row | {"kind": "half"}])
