"""Slots are cut from the working plan, cover it without gaps and never reach beyond it."""

from dataclasses import dataclass
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.slots import clock, slots_of

MONDAY = date(2026, 6, 1)


@dataclass(frozen=True)
class Row:
    weekday: int = 0
    first_minute: int = 510
    last_minute: int = 690
    slot_minutes: int = 30
    capacity: int = 4
    lane: str = ""
    valid_from: date = date(2026, 1, 1)
    valid_to: date | None = None


def test_a_morning_is_cut_into_half_hours() -> None:
    slots = slots_of(MONDAY, [Row()])
    assert slots[0] == (510, 540, 4, "")
    assert slots[-1] == (660, 690, 4, "")
    assert len(slots) == 6


@given(st.integers(0, 700), st.integers(1, 700), st.integers(5, 120))
def test_slots_follow_each_other_and_leave_less_than_one_slot(first: int, length: int, minutes: int) -> None:
    row = Row(first_minute=first, last_minute=first + length, slot_minutes=minutes)
    slots = slots_of(MONDAY, [row])
    ends = [first, *(end for _, end, _, _ in slots)]
    assert [start for start, _, _, _ in slots] == ends[:-1]
    assert 0 <= row.last_minute - ends[-1] < minutes


def test_only_rows_of_that_weekday_and_day_count_and_slots_stand_in_order() -> None:
    afternoon = Row(first_minute=810, last_minute=840)
    rows = [
        afternoon,
        Row(last_minute=540),
        Row(weekday=1),
        Row(valid_to=date(2026, 5, 31)),
        Row(valid_from=date(2026, 6, 2)),
    ]
    assert slots_of(MONDAY, rows) == [(510, 540, 4, ""), (810, 840, 4, "")]
    assert slots_of(date(2026, 6, 6), rows) == []


def test_a_saturday_that_is_made_a_working_day_works_by_another_weekdays_plan() -> None:
    assert slots_of(date(2026, 5, 9), [Row(last_minute=540)], counts_as_weekday=0) == [(510, 540, 4, "")]


def test_minutes_are_written_as_a_clock_shows_them() -> None:
    assert [clock(0), clock(510), clock(1439)] == ["00:00", "08:30", "23:59"]
