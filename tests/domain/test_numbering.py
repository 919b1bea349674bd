"""Certificate numbers: given out in one style, read in all that old papers carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.numbering import (
    certificate_number,
    is_new_style,
    is_same_number,
    read_certificate_number,
    spellings,
)


@given(
    st.sampled_from(["J", "L", "BJ", "BL"]),
    st.integers(100000, 999999).map(str),
    st.integers(1950, 2099),
    st.integers(1, 999999),
)
def test_a_number_that_is_given_out_is_read_back_whole(prefix: str, division: str, year: int, serial: int) -> None:
    text = certificate_number(prefix, division, year, serial)
    read = read_certificate_number(text)
    assert is_new_style(text)
    assert read.style == "new"
    assert (read.prefix, read.division_code, read.year, read.serial) == (prefix, division, year, serial)


def test_the_first_number_of_an_office() -> None:
    assert certificate_number("J", "770101", 2026, 1) == "J770101-2026-000001"


@pytest.mark.parametrize(
    ("prefix", "division", "year", "serial"),
    [("J", "770101", 2026, 0), ("J", "770101", 2026, 1000000), ("J", "77010", 2026, 1), ("K", "770101", 2026, 1)],
)
def test_parts_that_make_no_number_are_refused(prefix: str, division: str, year: int, serial: int) -> None:
    with pytest.raises(ValueError, match="not a certificate number"):
        certificate_number(prefix, division, year, serial)


@pytest.mark.parametrize(
    ("text", "style", "prefix", "year", "serial"),
    [
        ("J341821-2015-1121", "loose", "J", 2015, 1121),
        ("j341821—2015—001121", "new", "J", 2015, 1121),
        ("J3418212015001121", "loose", "J", 2015, 1121),
        ("ＢＬ770101-2012-000003", "new", "BL", 2012, 3),
        ("皖宁结字030400123", "office_serial", "J", 2004, 123),
        ("测县离字第019800007号", "office_serial", "L", 1998, 7),
        ("政字第35号", "words", None, None, None),
        ("八六年第十二号", "free", None, None, None),
    ],
)
def test_old_styles_are_read_as_far_as_they_go(
    text: str, style: str, prefix: str | None, year: int | None, serial: int | None
) -> None:
    read = read_certificate_number(text)
    assert read.raw == text
    assert (read.style, read.prefix, read.year, read.serial) == (style, prefix, year, serial)


@given(st.text(min_size=1, max_size=60))
def test_any_text_up_to_60_characters_is_read_and_kept(text: str) -> None:
    if text.strip():
        assert read_certificate_number(text).raw == text


@pytest.mark.parametrize("text", ["", "   ", "字" * 61])
def test_nothing_and_too_much_are_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="60"):
        read_certificate_number(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("J341821-2015-1121", "ｊ341821－2015－001121", True),
        ("J341821-2015-1121", "J3418212015001121", True),
        ("J341821-2015-1121", "BJ341821-2015-1121", False),
        ("J341821-2015-1121", "J341821-2016-1121", False),
        ("测结字第980012345号", "测结字 980012345", True),
        ("政字第77号", "政字第78号", False),
        ("mc 12/345", "MC12/345", True),
        ("", "", False),
        ("第号", "-", False),
        ("J" * 61, "J" * 61, False),
    ],
)
def test_a_number_is_known_again_in_another_spelling(one: str, other: str, same: bool) -> None:
    assert is_same_number(one, other) is same
    assert is_same_number(other, one) is same


@given(st.integers(2000, 2030), st.integers(1, 999_999))
def test_the_books_are_searched_for_each_spelling_of_a_number(year: int, serial: int) -> None:
    padded = certificate_number("J", "770101", year, serial)
    found = spellings(f"j770101 - {year} - {serial}")
    assert padded in found
    assert all(is_same_number(padded, one) for one in found)
