"""The clocks of adoption.md 5, and their engine beside a slow counter that knows nothing but days."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.periods import DaysOff, read_days_off
from registry_desktop.domain.stopped_clock import Stop, StoppedClock, notice

DAYS_OFF = read_days_off(Path(__file__).parents[2] / "resources" / "codes" / "days_off.csv")
A_DAY = timedelta(days=1)


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def stop(first: str, last: str, why: str) -> Stop:
    return Stop(day(first), day(last), why)


NOTICE = stop("03-10", "05-09", "notice")


@pytest.mark.parametrize(
    ("received", "stops", "ends"),
    [
        ("03-02", (), "04-01"),
        ("04-01", (), "05-06"),
        ("03-02", (NOTICE,), "06-01"),
        ("03-02", (NOTICE, stop("04-13", "05-29", "assessment")), "06-22"),
        ("03-02", (NOTICE, stop("05-18", "07-10", "assessment")), "07-27"),
        ("06-01", (stop("06-08", "07-31", "assessment"),), "08-24"),
        ("09-07", (), "10-08"),
    ],
)
def test_the_last_lawful_day_is_that_of_the_handbook(received: str, stops: tuple[Stop, ...], ends: str) -> None:
    found = StoppedClock(day(received), 30, stops, DAYS_OFF).last_day()
    assert found is not None
    assert found.ends == day(ends)


@pytest.mark.parametrize(
    ("published", "sixtieth", "complete", "registration"),
    [
        ("03-10", "05-09", "05-09", "05-10"),
        ("04-02", "06-01", "06-01", "06-02"),
        ("08-03", "10-02", "10-08", "10-09"),
        ("09-01", "10-31", "11-02", "11-03"),
    ],
)
def test_a_notice_runs_for_sixty_full_days(published: str, sixtieth: str, complete: str, registration: str) -> None:
    found = notice(day(published), full_days=60, days_off=DAYS_OFF)
    assert (found.ends.counted, found.ends.ends, found.registration_from) == (
        day(sixtieth),
        day(complete),
        day(registration),
    )


def test_while_it_stands_nobody_knows_the_last_day() -> None:
    clock = StoppedClock(day("03-02"), 30, (Stop(day("03-10"), None, "notice"),), DAYS_OFF)
    assert clock.last_day() is None
    assert clock.is_in_time(day("12-31"))
    assert (clock.used_on(day("03-31")), clock.left_on(day("03-31"))) == (7, 23)
    assert clock.stands_on(day("06-01")) == ("notice",)
    parts = [(one.first, one.last, one.why) for one in clock.calendar(day("03-31"))]
    assert parts == [(day("03-03"), day("03-09"), ()), (day("03-10"), day("03-31"), ("notice",))]


def test_what_stops_after_the_end_stops_nothing() -> None:
    clock = StoppedClock(day("03-02"), 30, (Stop(day("04-03"), None, "assessment"),), DAYS_OFF)
    found = clock.last_day()
    assert found is not None
    assert found.ends == day("04-01")
    assert not clock.is_in_time(day("04-02"))


# --- the slow counter


def slow_last_day(received: date, days: int, stops: list[Stop], days_off: DaysOff) -> date:
    """One day after the other, looking each up in every stop."""
    on, counted = received, 0
    while counted < days:
        on += A_DAY
        if not any(one.first <= on and (one.last is None or on <= one.last) for one in stops):
            counted += 1
    while days_off.is_rest_day(on):
        on += A_DAY
    return on


DAYS = st.dates(date(2025, 11, 1), date(2026, 12, 31))


@st.composite
def closed_stops(draw: st.DrawFn) -> list[Stop]:
    found = []
    for why in draw(st.lists(st.sampled_from(["notice", "assessment", "supplement"]), max_size=4)):
        first = draw(DAYS)
        found.append(Stop(first, first + draw(st.integers(0, 90)) * A_DAY, why))
    return found


@given(received=DAYS, days=st.integers(1, 60), stops=closed_stops())
def test_the_engine_counts_as_the_slow_counter_does(received: date, days: int, stops: list[Stop]) -> None:
    clock = StoppedClock(received, days, tuple(stops), DAYS_OFF)
    found = clock.last_day()
    assert found is not None
    assert found.ends == slow_last_day(received, days, stops, DAYS_OFF)
    assert clock.used_on(found.counted) == days
    assert clock.used_on(found.counted - A_DAY) == days - 1
    assert clock.left_on(found.counted) == 0


@given(received=DAYS, stops=closed_stops(), until=DAYS)
def test_the_calendar_has_every_day_once_and_says_of_each_what_the_clock_says(
    received: date, stops: list[Stop], until: date
) -> None:
    clock = StoppedClock(received, 30, tuple(stops), DAYS_OFF)
    on = received
    for part in clock.calendar(until):
        assert part.first == on + A_DAY
        for number in range(part.days):
            on = part.first + number * A_DAY
            assert set(clock.stands_on(on)) == set(part.why)
    assert on == max(received, until)
    assert sum(part.days for part in clock.calendar(until) if part.runs) == clock.used_on(max(received, until))
