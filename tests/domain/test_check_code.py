"""The code on a paper: drawn, read as people type it and scanners send it, never mistaken when mistyped."""

import pytest

from registry_desktop.domain.check_code import (
    CheckMark,
    check_symbol,
    code_for,
    code_written,
    codes_in,
    digest_of_values,
    mark_text,
    read_code,
    read_mark,
    shown,
)


def test_the_check_symbol_is_that_of_the_standard() -> None:
    assert check_symbol("A12425GABC1234002") == "M"  # the example of the Global Release Identifier, ISO 7064 MOD 37,36


def test_ten_thousand_codes_differ_and_are_read_back() -> None:
    codes = {code_for(str(number)) for number in range(10_000)}
    assert len(codes) == 10_000
    for code in codes:
        assert read_code(code) == read_code(shown(code)) == read_code(shown(code).lower()) == code
        assert not set(code) & set("IO")


def test_a_letter_i_or_o_is_taken_for_the_digit_it_looks_like() -> None:
    code = next(code for code in map(code_for, map(str, range(10_000))) if "0" in code and "1" in code)
    assert read_code(code.replace("0", "O").replace("1", "I")) == code
    assert read_code(code.replace("0", "o").replace("1", "i")) == code


@pytest.mark.parametrize("place", range(12))
def test_one_wrong_symbol_is_always_noticed(place: int) -> None:
    code = code_for("a paper")
    for other in "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ":
        if other != code[place]:
            assert read_code(code[:place] + other + code[place + 1 :]) is None


def test_two_neighbours_changed_about_are_noticed() -> None:
    code = next(code for code in map(code_for, map(str, range(10_000))) if len(set(code)) == 12)
    missed = [
        place
        for place in range(11)
        if read_code(code[:place] + code[place + 1] + code[place] + code[place + 2 :]) is not None
    ]
    assert missed == []


def test_a_square_code_says_code_number_and_digest() -> None:
    mark = CheckMark(code_for("a paper"), "J770101-2026-000001", "0123456789abcdef" * 4)
    read = read_mark(mark_text(mark))
    assert read == CheckMark(mark.code, mark.number, "0123456789ABCDEF")
    assert read_code(mark_text(mark)) == mark.code
    assert read_mark(mark_text(mark).swapcase()) == read, "Caps Lock was on"
    assert read_mark(mark_text(mark).replace(":", "：")) == read, "the input method was on"
    assert read_mark("RD2:" + mark.code + "::") is None
    assert read_mark(mark.code) is None


def test_codes_are_found_in_the_text_of_a_paper() -> None:
    one, other = code_for("one"), code_for("other")
    text = f"核验码 {shown(one)} 又 {shown(other)}，不是 1234-5678-901X-2"
    assert codes_in(text) == (one, other)


def test_a_name_of_twelve_letters_is_no_code() -> None:
    assert code_written("WANGXIAOMING") is None
    code = code_for("a paper")
    assert code_written(code) is None
    assert code_written(shown(code)) == code_written(mark_text(CheckMark(code, "", ""))) == code


def test_the_digest_is_of_the_contents_without_the_code_itself() -> None:
    values: dict[str, str | bytes] = {"man.name": "陈×", "photo": b"picture", "check.code": "RD1", "check.text": "x"}
    assert digest_of_values(values) == digest_of_values({**values, "check.code": "RD1:2", "check.text": "y"})
    assert digest_of_values(values) != digest_of_values({**values, "man.name": "陈"})
    assert digest_of_values(values) != digest_of_values({**values, "photo": b"another"})
