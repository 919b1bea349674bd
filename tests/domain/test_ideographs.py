"""Rare characters are found as a clerk would look for them: by sound, parts, strokes, code."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from registry_desktop.domain.ideographs import MOST, Ideographs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="module")
def table() -> Ideographs:
    return Ideographs(RESOURCES / "ideographs.tsv")


def found(table: Ideographs, text: str) -> str:
    return "".join(one.character for one in table.find(text))


def test_every_ideograph_of_the_standard_is_in_the_table_with_strokes_and_radical(table: Ideographs) -> None:
    with (RESOURCES / "gb18030_2022.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    codes = {code for row in rows for code in range(int(row["first"], 16), int(row["last"], 16) + 1)}
    assert len(table) == len(codes) == 87_887
    for code in codes:
        one = table.of(chr(code))
        assert one is not None
        assert one.strokes > 0
        assert 1 <= one.radical <= 214


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("yan3", "䶮"),
        ("yan", "䶮"),
        ("龙天", "䶮"),
        ("天 龙 9", "䶮"),
        ("土口", "𠮷"),
        ("㓞女", "㛃"),
        ("女 jie", "㛃"),
        ("U+4DAE", "䶮"),
        ("u+20bb7", "𠮷"),
        ("20BB7", "𠮷"),
        ("FE9F", "䶮"),
        ("9835EE37", "\U0002a6a5"),
        ("水 胡 12", "湖"),
        ("页 di2 11", "𬱖"),
        ("lü4 氵", "滤"),
        ("金 13 bo", "\U0002cb5b"),
    ],
)
def test_a_character_is_found(table: Ideographs, text: str, wanted: str) -> None:
    if wanted not in "".join(one.character for one in table.find(text)):
        one = table.of(wanted)
        pytest.fail(f"{text}: {found(table, text)[:40]} without {one}")


def test_its_parts_are_found_within_its_parts(table: Ideographs) -> None:
    assert {"古", "月", "十", "口"} <= table.parts_of("胡") | table.parts_of("湖")
    assert "湖" in found(table, "氵古月")


def test_who_types_little_gets_a_limited_list_of_few_strokes_first(table: Ideographs) -> None:
    many = table.find("口")
    assert len(many) == MOST
    assert [one.strokes for one in many] == sorted(one.strokes for one in many)
    assert table.find("") == table.find("   ") == ()
    assert table.find("这不是部件的一个很长的句子") == ()


def test_what_is_told_of_a_character(table: Ideographs) -> None:
    one = table.of("䶮")
    assert one is not None
    assert (one.code, one.gb_code, one.radical_character, one.strokes, one.readings) == (
        "U+4DAE", "FE9F", "⿓", 9, ("yan3",),
    )  # fmt: skip
    assert table.of("a") is None
