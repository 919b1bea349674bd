"""Code tables and divisions: valid on a day, and never forgotten."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from registry_desktop.domain.codes import CodeTable, Division, Divisions

CODES = Path(__file__).parents[2] / "resources" / "codes"
TEST = Divisions.read(CODES / "divisions.csv", CODES / "divisions_test.csv")
TODAY = date(2026, 6, 1)
TABLES = sorted(
    path.stem
    for path in CODES.glob("*.csv")
    if path.stem not in ("divisions", "divisions_test", "days_off", "surnames")
)


@pytest.mark.parametrize("name", TABLES)
def test_every_table_reads_and_names_each_code_once_a_day(name: str) -> None:
    table = CodeTable.read(CODES / f"{name}.csv")
    codes = table.codes(TODAY)
    assert codes
    assert len(set(codes)) == len(codes)
    assert all(table.text(code, TODAY) for code in codes)


def test_the_58_ethnic_groups_are_there_in_their_order() -> None:
    table = CodeTable.read(CODES / "ethnic_groups.csv")
    assert table.codes(TODAY) == (*(f"{number:02d}" for number in range(1, 57)), "97", "98")
    assert [table.text(code, TODAY) for code in ("01", "36", "46", "56")] == ["汉族", "毛南族", "德昂族", "基诺族"]


def test_a_dissolved_state_is_named_but_not_offered() -> None:
    countries = CodeTable.read(CODES / "countries.csv")
    assert countries.text("SUN", TODAY) == "苏联"
    assert "SUN" not in countries.codes(TODAY)
    assert "SUN" in countries.codes(date(1985, 1, 1))
    assert countries.codes(TODAY)[0] == "CHN"
    assert countries.text("CHN", TODAY) == "中国"


def test_a_table_without_english_speaks_its_own_words() -> None:
    assert CodeTable.read(CODES / "countries.csv").english("GBR", TODAY) == "United Kingdom"
    assert CodeTable.read(CODES / "wordings.csv").english("single", TODAY) == "single"
    assert CodeTable.read(CODES / "kinship.csv").english("none", TODAY) == "无亲属关系"
    assert CodeTable.read(CODES / "kinship.csv").english("cousin", TODAY) is None


def test_a_code_that_stands_in_no_table_has_no_text_and_is_not_an_error() -> None:
    table = CodeTable.read(CODES / "education.csv")
    assert table.text("20/30", TODAY) is None
    assert not table.is_known("20/30")


def test_an_old_division_keeps_its_name_and_knows_its_successor() -> None:
    assert TEST.full_name("770121", TODAY) == "测试省测试市旧测试县"
    assert TEST.is_abolished("770121", TODAY)
    assert not TEST.is_abolished("770121", date(1998, 12, 31))
    assert TEST.present("770121", TODAY) == "770181"
    assert TEST.present("770121", date(1990, 1, 1)) == "770121"


def test_of_an_unknown_code_nothing_is_said() -> None:
    assert TEST.name("999999", TODAY) is None
    assert not TEST.is_known("999999")
    assert not TEST.is_abolished("999999", TODAY)
    assert TEST.present("999999", TODAY) == "999999"
    assert not TEST.has_counties_of("710101")
    assert TEST.has_counties_of("770199")


def test_the_34_provinces_stand_at_the_top() -> None:
    provinces = Divisions.read(CODES / "divisions.csv").below("", TODAY)
    assert len(provinces) == 34
    assert all(row.code.endswith("0000") for row in provinces)


def test_the_national_table_knows_a_county_through_its_codes() -> None:
    assert TEST.full_name("350525", TODAY) == "福建省泉州市永春县"
    assert TEST.full_name("140726", date(2010, 1, 1)) == "山西省晋中市太谷县"
    assert TEST.is_abolished("140726", TODAY)
    assert TEST.name(TEST.present("140726", TODAY), TODAY) == "太谷区"
    assert TEST.full_name("429004", TODAY) == "湖北省仙桃市"


def test_every_division_hangs_on_one_that_is_there_and_every_successor_is_known() -> None:
    for row in TEST.rows:
        assert not row.parent or TEST.is_known(row.parent)
        assert not row.successor or TEST.is_known(row.successor)
        assert not row.successor or TEST.present(row.code, TODAY) != row.code


def test_the_rows_of_a_code_follow_each_other_in_time() -> None:
    by_code: dict[str, list[Division]] = {}
    for row in TEST.rows:
        by_code.setdefault(row.code, []).append(row)
    for rows in by_code.values():
        for before, after in pairwise(rows):
            assert before.valid_to is not None
            assert after.valid_from is not None
            assert before.valid_to < after.valid_from


def test_successors_in_a_ring_do_not_hang() -> None:
    rows = [
        {"code": code, "name": code, "parent": "", "valid_from": "", "valid_to": "2000-01-01", "successor": successor}
        for code, successor in (("770191", "770192"), ("770192", "770191"))
    ]
    assert Divisions.from_rows(rows).present("770191", TODAY) in ("770191", "770192")


@pytest.mark.parametrize(
    ("man", "woman", "expected"),
    [
        ("770101", "", "cross_border"),
        ("770101", "770101", "local_both"),
        ("770101001", "770102", "local_one"),
        ("770102", "770181", "cross_district"),
        ("770201", "780101", "cross_city"),
        ("780101", "780101", "cross_province"),
        ("770121", "780101", "cross_district"),
    ],
)
def test_how_far_a_couple_came_to_a_county_office(man: str, woman: str, expected: str) -> None:
    assert TEST.handling_class("770101", man, woman, on=TODAY) == expected


def test_a_municipality_is_one_city() -> None:
    assert TEST.handling_class("310101", "310230", "110101") == "cross_district"
    assert TEST.handling_class("429004", "429005", "110101") == "cross_city"
