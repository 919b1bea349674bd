"""Cells: what a text stands for, what is refused, what a spreadsheet program may not run."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.codes import CodeTable
from registry_desktop.exchange.cell_values import (
    CellReader,
    WrongCell,
    as_text,
    guarded,
    read_date,
    text_of_cell,
    unguarded,
)
from registry_desktop.exchange.columns import Column, WrongColumns, match, read_columns

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
COLUMNS = read_columns(RESOURCES / "exchange" / "marriages.csv")
TABLES = {
    column.table: CodeTable.read(RESOURCES / "codes" / f"{column.table}.csv") for column in COLUMNS if column.table
}
READER = CellReader(TABLES)


def column(field: str) -> Column:
    return next(one for one in COLUMNS if one.field == field)


@given(st.text())
def test_a_guarded_text_comes_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.sampled_from("=+-@\t\r"), st.text())
def test_no_text_reaches_a_spreadsheet_program_as_a_formula(sign: str, rest: str) -> None:
    assert guarded(sign + rest).startswith("'")


USUAL = (
    *("2026-05-20", "2026/5/20", "2026.05.20", "20260520"),
    *("2026年5月20日", "2026 年 5 月 20 日", "2026-05-20 00:00:00"),
)
PARTIAL = (("1958", "1958"), ("1958年", "1958"), ("1958年3月", "1958-03"), ("1958-3", "1958-03"))


@pytest.mark.parametrize("text", USUAL)
def test_a_date_is_read_in_every_usual_form(text: str) -> None:
    assert read_date(text, partial=False) == date(2026, 5, 20)


@pytest.mark.parametrize(("text", "read"), PARTIAL)
def test_an_old_paper_may_know_only_the_year_or_the_month(text: str, read: str) -> None:
    assert read_date(text, partial=True) == read


@pytest.mark.parametrize("text", ["2026-02-30", "20.05.2026", "yesterday", "2026-13", "1958", "0000-00-00", "45432"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(WrongCell, match="wrong_date"):
        read_date(text, partial=False)


@given(st.dates())
def test_every_date_survives_its_text(day: date) -> None:
    assert read_date(as_text(day), partial=True) == day


@pytest.mark.parametrize(("field", "text", "code"), [
    ("man.sex", "男", "1"),
    ("man.sex", "1", "1"),
    ("man.ethnic_group", "汉族", "01"),
    ("woman.marital_status", "离婚", "40"),
    ("woman.nationality", "CHN", "CHN"),
    ("man.education", "", ""),
])  # fmt: skip
def test_a_code_may_be_given_as_its_text(field: str, text: str, code: str) -> None:
    assert READER.read(text, column(field)) == code


@pytest.mark.parametrize(("field", "text", "problem"), [
    ("man.ethnic_group", "外星人", "unknown_code"),
    ("restored_marriage", "maybe", "wrong_flag"),
    ("page_count", "eight", "wrong_number"),
    ("state", "accepted", "wrong_state"),
    ("man.identity_number", "7.70101E+17", "digits_lost"),
    ("remark", "a\x00b", "control_character"),
])  # fmt: skip
def test_what_cannot_be_read_is_refused_with_its_reason(field: str, text: str, problem: str) -> None:
    with pytest.raises(WrongCell, match=problem):
        READER.read(text, column(field))


def test_an_identity_number_that_a_spreadsheet_took_for_a_figure_is_refused() -> None:
    with pytest.raises(WrongCell, match="digits_lost"):
        text_of_cell(770101200405209010)
    with pytest.raises(WrongCell, match="digits_lost"):
        text_of_cell(7.7010120040520901e17)
    assert text_of_cell(2015.0) == "2015"
    assert text_of_cell(datetime(2026, 5, 20)) == "2026-05-20"  # noqa: DTZ001 - as spreadsheets give it


def test_columns_are_known_by_heading_identifier_or_both() -> None:
    heads = ["结婚证字号", "registration_date", "男方姓名 man.name", "女方姓名"]
    assert [one.field for one in match(heads, COLUMNS)] == [
        "certificate_number", "registration_date", "man.name", "woman.name",
    ]  # fmt: skip


def test_unknown_double_and_missing_columns_are_all_named() -> None:
    with pytest.raises(WrongColumns) as wrong:
        match(["男方姓名", "man.name", "colour", ""], COLUMNS)
    assert wrong.value.unknown == ("colour", "?")
    assert wrong.value.twice == ("男方姓名 man.name",)
    assert len(wrong.value.missing) == 3
