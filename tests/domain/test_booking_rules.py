"""Bans by sliding windows of calendar days, against a counter that looks at every day (counter.md 1)."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop import words
from registry_desktop.domain.booking_rules import (
    CANCELLATION,
    NO_SHOW,
    BanRule,
    Missed,
    months_after,
    read_booking_rules,
)
from registry_desktop.domain.lanes import SERVICE, read_lanes

RULES = read_booking_rules(Path(__file__).parents[2] / "resources" / "booking_rules" / "places.toml")
START = date(2026, 1, 1)
EVENTS = st.lists(
    st.builds(
        lambda days, kind: Missed(START + timedelta(days=days), kind),
        st.integers(0, 500),
        st.sampled_from((NO_SHOW, CANCELLATION)),
    ),
    max_size=9,
)


def _missed(kind: str, *days: str) -> list[Missed]:
    return [Missed(date.fromisoformat(day), kind) for day in days]


@pytest.mark.parametrize(
    ("place", "events", "until"),
    [
        ("guangdong", _missed(NO_SHOW, "2026-03-02", "2026-08-20"), "2027-02-16"),  # B01: 171 days
        ("guangdong", _missed(NO_SHOW, "2026-03-02", "2026-08-29"), "2027-02-25"),  # 180 days
        ("guangdong", _missed(NO_SHOW, "2026-03-02", "2026-08-30"), None),  # 181 days
        ("guangdong", _missed(NO_SHOW, "2026-03-02", "2026-09-02"), None),  # B02: 184 days
        ("guangdong", _missed(CANCELLATION, "2026-03-02", "2026-03-10", "2026-04-01"), "2026-09-28"),  # 30 days
        ("guangdong", _missed(CANCELLATION, "2026-03-02", "2026-03-10", "2026-04-02"), None),  # 31 days
        (
            "guangdong",
            _missed(CANCELLATION, "2026-01-05", "2026-02-16", "2026-04-01", "2026-05-13", "2026-07-04"),
            "2026-12-31",
        ),
        ("guangdong", _missed(CANCELLATION, "2026-01-05", "2026-02-16") + _missed(NO_SHOW, "2026-07-04"), "2026-12-31"),
        ("guangdong", _missed(NO_SHOW, "2026-01-05") + _missed(CANCELLATION, "2026-02-16", "2026-07-05"), None),
        ("zhongshan", _missed(NO_SHOW, "2026-03-02", "2026-04-01"), "2026-04-16"),
        ("zhongshan", _missed(NO_SHOW, "2026-03-02", "2026-04-02"), None),
        ("zhongshan", _missed(CANCELLATION, "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"), None),
        ("shenzhen", _missed(NO_SHOW, "2026-03-02", "2026-03-03", "2026-03-04"), None),
        ("none", _missed(NO_SHOW, "2026-03-02", "2026-03-03", "2026-03-04"), None),
    ],
)
def test_the_bans_of_each_place(place: str, events: list[Missed], until: str | None) -> None:
    ban = RULES[place].ban_after(events)
    assert (ban.last_day.isoformat() if ban else None) == until
    if ban is not None:
        assert ban.first_day == max(events).day
        assert max(events) in ban.because


@given(EVENTS, st.integers(0, 4), st.integers(0, 6), st.integers(1, 200))
def test_a_rule_is_met_as_a_counter_that_looks_at_every_day_says(
    events: list[Missed], no_shows: int, cancellations: int, within: int
) -> None:
    if not events:
        return
    rule, last = BanRule(no_shows, cancellations, within, 30), max(events)
    seen = {NO_SHOW: 0, CANCELLATION: 0}
    for step in range(within + 1):
        for one in events:
            if one.day == last.day - timedelta(days=step):
                seen[one.kind] += 1
    own = {NO_SHOW: no_shows, CANCELLATION: cancellations}[last.kind]
    met = bool(own) and seen[NO_SHOW] >= no_shows and seen[CANCELLATION] >= cancellations
    assert bool(rule.is_met(events, last)) == met


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 30))
def test_months_later_is_the_same_day_or_the_months_last(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_each_set_of_rules_and_each_lane_is_offered_by_a_word() -> None:
    lanes = read_lanes(Path(__file__).parents[2] / "resources" / "booking_rules" / "lanes.toml")
    assert list(words.BOOKING_RULES) == list(RULES)
    assert list(words.LANES) == ["", *(lane.name for lane in lanes if lane.letter)]
    assert tuple(words.SERVICE_LANES) == lanes.of_services
    assert list(words.SERVICES) == [one for lane in lanes for one in lane.businesses if not lane.is_registration]
    assert all(one.startswith(SERVICE) for one in words.SERVICES)
