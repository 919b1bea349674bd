"""Citizen numbers against the test set of people-and-codes.md 2 and against a slow reading of GB 11643."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.citizen_number import (
    candidate_of_18,
    check_digit,
    compact,
    grouped,
    masked,
    parse,
    problems,
)

ON = date(2026, 6, 1)
RIGHT = [
    "770101199001019020", "770101199001019071", "770101199001019012", "770101199001019063", "770101199001019004",
    "770101199001019055", "770101199001019186", "770101199001019047", "770101199001019098", "770101199001019039",
    "77010119900101908X",
]  # fmt: skip
births = st.dates(date(1900, 1, 1), date(2026, 5, 31))
sequences = st.integers(0, 999).map("{:03d}".format)


def slow_check_digit(seventeen: str) -> str:
    """ISO 7064 MOD 11-2, written as the standard words it: double and add, digit by digit."""
    product = 0
    for digit in seventeen:
        product = (product + int(digit)) * 2 % 11
    check = (12 - product) % 11
    return "X" if check == 10 else str(check)


@pytest.mark.parametrize("number", RIGHT)
def test_a_right_number_has_no_problem(number: str) -> None:
    assert problems(number, on=ON) == ()
    assert parse(number) is not None


@given(births, sequences)
def test_the_check_character_is_that_of_the_standard(birth: date, sequence: str) -> None:
    seventeen = f"770101{birth:%Y%m%d}{sequence}"
    assert check_digit(seventeen) == slow_check_digit(seventeen)


@given(births, sequences, st.integers(0, 17), st.sampled_from("0123456789X"))
def test_one_wrong_character_is_always_noticed(birth: date, sequence: str, place: int, character: str) -> None:
    seventeen = f"770101{birth:%Y%m%d}{sequence}"
    right = seventeen + check_digit(seventeen)
    wrong = right[:place] + character + right[place + 1 :]
    assert wrong == right or problems(wrong)


@given(births, sequences)
def test_a_number_says_birth_date_and_sex(birth: date, sequence: str) -> None:
    seventeen = f"780101{birth:%Y%m%d}{sequence}"
    parsed = parse(seventeen + check_digit(seventeen))
    assert parsed is not None
    assert (parsed.division_code, parsed.birth_date) == ("780101", birth)
    assert parsed.sex == ("1" if int(sequence) % 2 else "2")


def test_an_old_number_of_15_digits_is_read_and_its_candidate_shown() -> None:
    assert problems("770102600110903", on=ON) == ("ID_OLD_15",)
    assert candidate_of_18("770102600110903") == "770102196001109037"
    parsed = parse("770102600110903")
    assert parsed is not None
    assert (parsed.birth_date, parsed.sex, parsed.number) == (date(1960, 1, 10), "1", "770102600110903")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("770101200405209011", "ID_CHECK_DIGIT"),
        ("7701012004052090", "ID_FORMAT"),
        ("77010119900101908x1", "ID_FORMAT"),
        ("77010119X00101908X", "ID_FORMAT"),
        ("７７０１０１", "ID_FORMAT"),
        ("abc", "ID_FORMAT"),
        ("77010120260229901" + check_digit("77010120260229901"), "ID_BIRTH_IMPOSSIBLE"),
        ("77010120270101901" + check_digit("77010120270101901"), "ID_FUTURE_BIRTH"),
        ("77010119050531901" + check_digit("77010119050531901"), "ID_AGE_OVER_120"),
    ],
)
def test_what_is_wrong_is_named(text: str, code: str) -> None:
    assert problems(text, on=ON) == (code,)


def test_someone_of_exactly_120_years_is_not_doubted() -> None:
    seventeen = "77010119060601901"
    assert problems(seventeen + check_digit(seventeen), on=ON) == ()


@pytest.mark.parametrize(
    "text",
    ["77010119900101908x", "770101 1990 0101 908Ⅹ", "７７０１０１１９９００１０１９０８Ｘ", "770101-19900101-908ⅹ"],
)
def test_a_number_is_stored_narrow_without_spaces_and_with_a_capital_x(text: str) -> None:
    assert compact(text) == "77010119900101908X"


@given(st.text(max_size=30))
def test_any_text_can_be_asked_about(text: str) -> None:
    assert problems(text, on=ON) or not compact(text) or parse(text)
    assert compact(compact(text)) == compact(text)


def test_a_number_is_shown_in_groups_and_masked() -> None:
    assert grouped("77010119900101908x") == "770101 1990 0101 908X"
    assert grouped("770102600110903") == "770102 600110 903"
    assert grouped("A1234") == "A1234"
    assert masked("77010119900101908X") == "770101********908X"
    assert masked("12345") == "*****"
