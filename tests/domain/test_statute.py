"""The law's rows: sourced, without overlap or gap, and found by the day."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.statute import (
    MARKS,
    LawNotKnown,
    StatuteRow,
    Statutes,
    WrongRow,
    check_rows,
    read_statutes,
)

FOLDER = Path(__file__).parents[2] / "resources" / "statutes"
STATUTES = read_statutes(FOLDER)
HEAD = 'checked_by = "test"\nchecked_on = 2026-11-22\n[source.S]\ntitle = "t"\ndate = "2026"\n'


def row(**changes: Any) -> StatuteRow:
    plain: Mapping[str, Any] = {
        "key": "age", "value": 22, "unit": "years", "valid_from": date(2000, 1, 1), "valid_to": None,
        "division_code": "*", "mark": "law", "article": "1", "source_title": "t", "source_date": "2000",
        "checked_by": "test", "checked_on": date(2026, 1, 1),
    }  # fmt: skip
    return StatuteRow(**{**plain, **changes})


def test_every_row_of_the_house_has_a_source_a_mark_and_an_article() -> None:
    assert STATUTES.rows
    for each in STATUTES.rows:
        assert each.source_title
        assert each.source_date
        assert each.article
        assert each.unit
        assert each.mark in MARKS


@given(st.dates(date(1950, 5, 1), date(2040, 1, 1)))
def test_on_every_day_since_1950_the_ages_are_known(day: date) -> None:
    law = STATUTES.on(day)
    assert law.integer("minimum_age_man") - law.integer("minimum_age_woman") == 2
    assert law.integer("minimum_age_man") == (20 if day < date(1981, 1, 1) else 22)


@given(st.sampled_from(sorted({each.key for each in STATUTES.rows})), st.dates(date(1950, 1, 1), date(2040, 1, 1)))
def test_at_most_one_row_of_a_key_holds_on_a_day(key: str, day: date) -> None:
    rows = [each for each in STATUTES.history_of(key) if each.holds_on(day) and each.division_code == "*"]
    assert len(rows) <= 1
    assert STATUTES.on(day).knows(key) == bool(rows)


def test_a_law_nobody_has_read_is_not_guessed() -> None:
    with pytest.raises(LawNotKnown, match="minimum_age_man on 1949-10-01"):
        STATUTES.on(date(1949, 10, 1)).integer("minimum_age_man")


def test_a_value_of_another_type_than_asked_for_is_an_error() -> None:
    with pytest.raises(TypeError, match="minimum_age_man"):
        STATUTES.on(date(2026, 1, 1)).text("minimum_age_man")
    with pytest.raises(TypeError, match="both_in_person"):
        STATUTES.on(date(2026, 1, 1)).integer("both_in_person")


def test_a_row_of_a_division_goes_before_the_general_one_there_and_below() -> None:
    statutes = Statutes((row(division_code="770100", value=20), row(), row(division_code="770000", value=21)))
    day = date(2026, 1, 1)
    assert [statutes.on(day, code).integer("age") for code in ("770101", "770201", "780101", "*")] == [20, 21, 22, 22]


def test_a_row_holds_on_its_first_and_last_day() -> None:
    one = row(valid_to=date(2000, 1, 31))
    assert one.holds_on(date(2000, 1, 1))
    assert one.holds_on(date(2000, 1, 31))
    assert not one.holds_on(date(2000, 2, 1))


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([row(source_title="")], "no source"),
        ([row(mark="guess")], "unknown mark"),
        ([row(valid_to=date(1999, 1, 1))], "ends before"),
        ([row(), row(valid_from=date(2010, 1, 1))], "overlap"),
        ([row(valid_to=date(2009, 12, 30)), row(valid_from=date(2010, 1, 1))], "no row between"),
        ([row(valid_to=date(2009, 12, 31)), row(valid_from=date(2010, 1, 1), value="x")], "different types"),
    ],
)
def test_rows_that_cannot_be_law_are_refused(rows: list[StatuteRow], fault: str) -> None:
    with pytest.raises(WrongRow, match=fault):
        check_rows(rows)


@given(st.lists(st.dates(date(1950, 1, 1), date(2040, 1, 1)), min_size=1, max_size=6, unique=True))
def test_rows_that_follow_each_other_day_by_day_are_accepted(starts: list[date]) -> None:
    starts = sorted(starts)
    ends = [later - timedelta(days=1) for later in starts[1:]]
    rows = [row(valid_from=start, valid_to=end) for start, end in zip(starts, [*ends, None], strict=True)]
    check_rows(rows)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            '[[row]]\nkey = "k"\nvalue = 1\nunit = "u"\nmark = "law"\narticle = "1"\nsource = "S"\ncolour = "red"',
            "colour",
        ),
        ('[[row]]\nkey = "k"\nvalue = 1\nunit = "u"\nmark = "law"\narticle = "1"\nsource = "T"', "'T'"),
        ('[[row]]\nkey = "k"\nunit = "u"\nmark = "law"\narticle = "1"\nsource = "S"', "value"),
        ("[extra]\na = 1", "extra"),
    ],
)
def test_a_file_with_a_fault_is_refused_by_its_name(tmp_path: Path, text: str, fault: str) -> None:
    (tmp_path / "own.toml").write_text(HEAD + text, encoding="utf-8")
    with pytest.raises(WrongRow, match=f"own.toml.*{fault}"):
        read_statutes(tmp_path)
