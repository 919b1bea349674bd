"""Lines of Chinese text."""

from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.printing.wrapping import Glyph, break_lines


def _lines(text: str, width: float) -> list[str]:
    def width_of(glyph: Glyph) -> float:
        return 0.5 if glyph[0].isascii() else 1.0

    broken = break_lines([(character, "song") for character in text], width_of, width)
    return ["".join(character for character, _ in line) for line in broken]


def test_a_stop_never_begins_a_line() -> None:
    assert _lines("本人申请结婚登记，谨此声明。", 8) == ["本人申请结婚登", "记，谨此声明。"]


def test_an_opening_bracket_never_ends_a_line() -> None:
    assert _lines("依照《中华人民", 3) == ["依照", "《中华", "人民"]


def test_a_number_stays_in_one_piece() -> None:
    assert _lines("登记日期2026年", 5.5) == ["登记日期", "2026年"]


def test_a_number_longer_than_the_line_is_broken_where_it_must() -> None:
    assert _lines("770101199001019098", 4) == ["77010119", "90010190", "98"]


def test_a_newline_always_ends_a_line() -> None:
    assert _lines("甲\n\n乙", 10) == ["甲", "", "乙"]


@given(st.text(st.sampled_from("甲乙丙，。（）《》12ab "), max_size=60), st.integers(2, 12))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = _lines(text, width)
    assert "".join(lines) == text
    assert all(sum(0.5 if character.isascii() else 1.0 for character in line) <= width for line in lines)
