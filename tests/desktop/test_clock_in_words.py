"""What the strip of the clock shows is told in words as well."""

from __future__ import annotations

from datetime import date

from registry_desktop.desktop import adoption_words
from registry_desktop.domain.stopped_clock import Stretch
from registry_desktop.queries.adoption_clock import ClockView


def test_the_clock_is_told_in_words() -> None:
    clock = ClockView(
        on=date(2026, 4, 1),
        received=date(2026, 3, 2),
        days=30,
        used=7,
        left=23,
        last_day=date(2026, 6, 1),
        counted=None,
        in_time=True,
        stands=("notice",),
        calendar=(),
        notice_ends=date(2026, 5, 9),
        registration_from=date(2026, 5, 10),
    )
    assert adoption_words.clock(clock) == (
        "7 days used, 23 left, last day 2026-06-01 Monday; the clock stands: notice"
    )
    assert adoption_words.notice(clock) == "Notice until 2026-05-09 Saturday, registration from 2026-05-10 Sunday"
    stands = Stretch(date(2026, 3, 10), date(2026, 5, 9), ("notice",))
    assert adoption_words.stretch(stands) == "03-10…05-09 stands for notice (61)"
