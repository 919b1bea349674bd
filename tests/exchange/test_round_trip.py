"""What is written is what is read back, in every format, with the rarest characters."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from registry_desktop.exchange import plain_workbook
from registry_desktop.exchange.rows_in import Row, rows_of
from registry_desktop.exchange.rows_out import FORMATS, digest_of, write_rows
from tests.exchange.test_cell_values import COLUMNS, READER, column

FIELDS = (
    *("certificate_number", "registration_date", "man.name", "woman.name"),
    *("remark", "late_registration", "page_count"),
)
USED = [column(field) for field in FIELDS]
RARE = "㛃𬱖䶮𠮷𫖯𨱏鿍𱅒·"
LETTERS = RARE + "王李阿依古丽 O'=+-@\"<&>,;"
NAMES = st.text(st.sampled_from(LETTERS), min_size=1, max_size=50).map(str.strip).filter(bool)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)
ROWS = st.tuples(
    NAMES, st.dates().map(str), NAMES, NAMES, TEXTS, st.booleans(), st.none() | st.integers(0, 999_999)
)


@pytest.mark.parametrize("file_format", FORMATS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(ROWS, max_size=6))
def test_every_row_comes_back_as_it_was(rows: list[tuple[object, ...]], file_format: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"rows.{file_format}"
        written = write_rows(path, file_format, USED, rows)
        back = list(rows_of(path, file_format, COLUMNS))
        assert written.row_count == len(rows) == len(back)
        assert written.digest == digest_of(path)
    assert [values(row) for row in back] == [tuple(stripped(value) for value in row) for row in rows]


def values(row: Row) -> tuple[object, ...]:
    assert not row.wrong
    read = {one.field: READER.read(text, one) for one, text in row.texts.items()}
    return tuple(str(read[field]) if field == "registration_date" else read[field] for field in FIELDS)


def stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def test_a_formula_in_a_name_is_text_for_every_program(tmp_path: Path) -> None:
    row = ("=1+1", "2026-05-20", "@SUM(A1)", "+49", "-1", False, None)
    for file_format in FORMATS:
        write_rows(tmp_path / f"rows.{file_format}", file_format, USED, [row])
    sheet = load_workbook(tmp_path / "rows.xlsx").worksheets[0]
    assert [cell.data_type for cell in sheet[2] if cell.value] == ["s"] * 4 + ["s", "s"]
    line = (tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert line.startswith("'=1+1,2026-05-20,'@SUM(A1),'+49,'-1")
    assert json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))[0]["man.name"] == "@SUM(A1)"


def test_a_csv_begins_with_the_mark_that_spreadsheets_need_for_chinese(tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.csv", "csv", USED, [])
    assert (tmp_path / "rows.csv").read_bytes().startswith("\ufeff结婚证字号 certificate_number".encode())


def test_rows_go_on_in_a_new_sheet_when_one_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_workbook, "MOST_ROWS", 3)
    rows = [(f"J{number}", "2026-05-20", "甲", "乙", "", False, number) for number in range(7)]
    write_rows(tmp_path / "rows.xlsx", "xlsx", USED, rows)
    assert load_workbook(tmp_path / "rows.xlsx").sheetnames == ["结婚登记", "结婚登记 2", "结婚登记 3"]
    back = list(rows_of(tmp_path / "rows.xlsx", "xlsx", COLUMNS))
    assert [values(row)[-1] for row in back] == list(range(7))
    assert (back[3].sheet, back[3].number) == ("结婚登记 2", 2)
