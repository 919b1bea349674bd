"""Requests of the first minute are booked in an order that is drawn, the others as they asked (counter.md 1.2)."""

from __future__ import annotations

from collections import Counter

from registry_desktop.exchange.bookings_in import in_fair_order
from registry_desktop.exchange.columns import Column
from registry_desktop.exchange.rows_in import Row

ASKED = Column("asked_at", "申请时间", "text")
SCRIPT = "2026-05-05 08:30:00"


def _row(number: int, asked: str) -> Row:
    return Row(number, {ASKED: asked}, {}, 1, 1)


def _order(rows: list[Row], drawn_by: str = "digest") -> list[int]:
    return [one.number for one in in_fair_order(rows, drawn_by)]


def test_later_ones_come_as_they_asked_and_who_does_not_say_comes_last() -> None:
    asked = (*["2026/5/5 8:31"] * 2, SCRIPT, "", "2026-05-05 09:00:10", "2026-05-05 08:32:59", "tomorrow")
    rows = [_row(number, text) for number, text in enumerate(asked, 1)]
    assert _order(rows) == [3, 1, 2, 6, 5, 4, 7]


def test_a_file_without_times_stays_as_it_is() -> None:
    rows = [Row(number, {}, {}, 0, 0) for number in (5, 2, 9)]
    assert _order(rows) == [5, 2, 9]


def test_of_the_first_minute_everybody_has_the_same_chance_and_the_draw_can_be_repeated() -> None:
    """A script that asks at the very second wins no more often than the couple 55 seconds later."""
    rows = [_row(1, SCRIPT), *(_row(number, f"2026-05-05 08:30:{number}") for number in range(52, 56))]
    first = Counter(_order(rows, f"file {number}")[0] for number in range(1000))
    assert set(first) == {1, 52, 53, 54, 55}
    assert all(150 < wins < 250 for wins in first.values())
    assert _order(rows, "one file") == _order(rows, "one file")
