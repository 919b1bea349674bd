"""How many windows a day needs, from when the couples of past days came."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.forecast import STRETCH, Past, expected_arrivals, windows_needed

MINUTES = st.integers(480, 1020)


def test_who_comes_before_the_doors_open_waits_for_that() -> None:
    past = Past(1, (-90,), 0, (), 25.0, 0)
    assert expected_arrivals({540: 6}, past, first=510, last=600) == {510: 6.0, 540: 0.0, 570: 0.0}


def test_of_those_booked_as_many_come_as_came_before() -> None:
    past = Past(1, (0, 0, 0), 1, (), 25.0, 0)
    assert expected_arrivals({540: 4}, past, first=540, last=570) == {540: 3.0}


def test_walk_ins_are_those_of_a_mean_day() -> None:
    past = Past(2, (), 0, (545, 550, 600), 25.0, 0)
    assert expected_arrivals({}, past, first=540, last=630) == {540: 1.0, 570: 0.0, 600: 0.5}


def test_an_office_that_does_not_open_expects_nobody() -> None:
    assert expected_arrivals({540: 3}, Past(0, (), 0, (), 25.0, 0), first=540, last=540) == {}


@given(
    booked=st.dictionaries(MINUTES, st.integers(0, 60), max_size=8),
    offsets=st.lists(st.integers(-120, 120), max_size=20),
    missed=st.integers(0, 20),
    walk_ins=st.lists(MINUTES, max_size=20),
    service=st.floats(1, 120),
)
def test_nobody_is_lost_and_the_windows_are_enough_and_not_one_too_many(
    booked: dict[int, int], offsets: list[int], missed: int, walk_ins: list[int], service: float
) -> None:
    past = Past(4, tuple(offsets), missed, tuple(walk_ins), service, 12)
    arrivals = expected_arrivals(booked, past, first=510, last=1020)
    wanted = sum(booked.values()) * past.share_that_comes + len(walk_ins) / 4
    assert abs(sum(arrivals.values()) - wanted) < 1e-6
    for start, windows in windows_needed(arrivals, service).items():
        work = arrivals[start] * service
        assert windows * STRETCH >= work - 1e-6
        assert windows == 0 or (windows - 1) * STRETCH < work + 1e-6
