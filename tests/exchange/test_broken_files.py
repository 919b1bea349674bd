"""A file that is broken anywhere gives no row at all, and says where it broke."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from registry_desktop.exchange.columns import WrongColumns
from registry_desktop.exchange.rows_in import BrokenFile, rows_of
from registry_desktop.exchange.rows_out import write_rows
from tests.exchange.test_cell_values import COLUMNS
from tests.exchange.test_round_trip import USED

HEADS = "certificate_number,registration_date,man.name,woman.name"
GOOD = "J770101-2015-1,2015-03-01,王小明,李𠮷"


def rows_in(path: Path, content: str | bytes) -> list[int]:
    """The numbers of the rows that can be read."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [row.number for row in rows_of(path, path.suffix.lstrip("."), COLUMNS)]


@pytest.mark.parametrize(
    ("name", "content", "where"),
    [
        ("a.csv", f"{HEADS}\n{GOOD}\n".encode() + b"J1,2015-03-02,\xff\xfe\xff,x\n", "byte"),
        ("a.csv", f'{HEADS}\n{GOOD}\n"J2,2015-03-02,never closed\n', "row 3"),
        ("a.json", '[{"certificate_number": "J1"},\n {"certificate_number": ]', "line 2 column"),
        ("a.json", '{"certificate_number": "J1"}', "line 1"),
        ("a.json", '[{"certificate_number": "J1"}, "J2"]', "record 2"),
        ("a.json", "[" * 100_000, "line 1"),
        ("a.json", b'[{"man.name": "\xff"}]', "byte 15"),
        ("a.xlsx", "not a workbook", "workbook"),
    ],
)
def test_a_broken_file_gives_no_row_and_says_where(name: str, content: str | bytes, where: str, tmp_path: Path) -> None:
    with pytest.raises(BrokenFile) as broken:
        rows_in(tmp_path / name, content)
    assert where in broken.value.where


def whole_workbook(tmp_path: Path) -> bytes:
    rows = [(f"J{number}", "2015-03-01", "甲", "乙", "", False, None) for number in range(2000)]
    write_rows(tmp_path / "whole.xlsx", "xlsx", USED, rows)
    return (tmp_path / "whole.xlsx").read_bytes()


def test_a_workbook_that_was_cut_short_gives_no_row(tmp_path: Path) -> None:
    with pytest.raises(BrokenFile):
        rows_in(tmp_path / "cut.xlsx", whole_workbook(tmp_path)[:-2000])


def test_a_workbook_with_one_wrong_byte_in_its_rows_gives_no_row(tmp_path: Path) -> None:
    content = bytearray(whole_workbook(tmp_path))
    content[len(content) // 3] ^= 0xFF
    with pytest.raises(BrokenFile) as broken:
        rows_in(tmp_path / "wrong.xlsx", bytes(content))
    assert "sheet1.xml" in broken.value.where


def test_a_workbook_whose_xml_ends_in_the_middle_names_part_and_line(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole_workbook(tmp_path))) as whole, zipfile.ZipFile(out, "w") as cut:
        for part in whole.namelist():
            content = whole.read(part)
            cut.writestr(part, content[: len(content) // 2] if "sheet1" in part else content)
    with pytest.raises(BrokenFile, match=r"sheet1\.xml line"):
        rows_in(tmp_path / "half.xlsx", out.getvalue())


def test_an_unknown_column_stops_the_file(tmp_path: Path) -> None:
    with pytest.raises(WrongColumns) as wrong:
        rows_in(tmp_path / "a.csv", f"{HEADS},colour\n{GOOD},red\n")
    assert wrong.value.unknown == ("colour",)


def test_an_empty_file_is_told_by_its_missing_columns(tmp_path: Path) -> None:
    with pytest.raises(WrongColumns) as wrong:
        rows_in(tmp_path / "a.csv", "")
    assert "结婚证字号 certificate_number" in wrong.value.missing


def test_a_second_sheet_with_other_heads_stops_the_file_before_its_first_row(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(HEADS.split(","))  # type: ignore[union-attr]
    book.active.append(GOOD.split(","))  # type: ignore[union-attr]
    book.create_sheet("notes").append(["who", "what"])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(WrongColumns) as wrong:
        next(rows_of(tmp_path / "a.xlsx", "xlsx", COLUMNS))
    assert wrong.value.unknown == ("who", "what")


def test_a_csv_as_chinese_spreadsheets_save_it_is_read(tmp_path: Path) -> None:
    assert rows_in(tmp_path / "a.csv", f"{HEADS}\n{GOOD}\n".encode("gb18030")) == [2]


def test_empty_rows_are_passed_over_and_the_numbers_stay_those_of_the_file(tmp_path: Path) -> None:
    assert rows_in(tmp_path / "a.csv", f"{HEADS}\n{GOOD}\n,,,\n\n{GOOD}\n") == [2, 5]


def test_a_line_break_inside_a_cell_does_not_shift_the_numbers(tmp_path: Path) -> None:
    content = f'{HEADS}\n"J1",2015-03-01,"王\n小",李\n{GOOD}\n'
    assert rows_in(tmp_path / "a.csv", content) == [2, 4]
