"""Names, numbers and cards of the parties: what is refused at the counter and only noted on old papers."""

from datetime import date
from typing import Any

import pytest

from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.kinds.known import SameNumber
from tests.kinds.couples import DIVISIONS, codes, couple, findings, known, shown

OLD_PAPER: dict[str, Any] = {
    "source": "back_entry",
    "registration_date": date(2020, 6, 1),
    "state": "filed",
    "papers": [],
}


def number(seventeen: str) -> str:
    return seventeen + check_digit(seventeen)


def test_a_couple_with_nothing_wrong_has_no_finding() -> None:
    assert codes(couple()) == {}


@pytest.mark.parametrize("field", ["name", "sex", "nationality", "identity_number"])
def test_a_field_that_is_empty_is_asked_for(field: str) -> None:
    found = findings(couple(man={field: ""}))
    assert [(one.code, one.severity.value, one.field) for one in found] == [("FIELD_MISSING", "ask", f"man.{field}")]


def test_a_missing_birth_date_is_asked_for_and_the_age_taken_from_the_number() -> None:
    assert codes(couple(man={"birth_date": None})) == {"FIELD_MISSING": "ask"}
    young = {"birth_date": None, "identity_number": "770101200405209010"}
    assert codes(couple(man=young)) == {"FIELD_MISSING": "ask"}
    assert "MAR_AGE_MAN" in codes(couple(man=young), known(on=date(2026, 5, 19)))


def test_a_number_of_15_digits_is_refused_at_the_counter_and_noted_on_an_old_paper() -> None:
    old = {"identity_number": "770102600110903", "birth_date": date(1960, 1, 10)}
    assert codes(couple(man=old)) == {"ID_OLD_15": "refuse"}
    assert findings(couple(man=old))[0].facts["candidate"] == "770102196001109037"
    assert codes(couple(man=old, **OLD_PAPER)) == {"ID_OLD_15": "info"}


def test_a_wrong_check_character_is_only_a_warning_on_an_old_paper() -> None:
    wrong = {"identity_number": "770102199508089130"}
    assert codes(couple(man=wrong)) == {"ID_CHECK_DIGIT": "refuse"}
    assert codes(couple(man=wrong, **OLD_PAPER)) == {"ID_CHECK_DIGIT": "warn"}


def test_a_number_of_another_birth_date_is_refused_with_both_dates() -> None:
    found = findings(couple(man={"birth_date": date(1995, 8, 9)}))
    assert [one.code for one in found] == ["ID_BIRTH_MISMATCH"]
    assert (found[0].facts["number_birth_date"], found[0].facts["birth_date"]) == ("1995-08-08", "1995-08-09")


def test_a_woman_in_the_mans_place_is_refused() -> None:
    assert codes(couple(man={"sex": "2"})) == {"ID_SEX_MISMATCH": "refuse"}
    passport = {"sex": "2", "identity_kind": "passport", "identity_number": "E12345678"}
    assert codes(couple(man=passport))["ID_SEX_MISMATCH"] == "refuse"


def test_the_number_of_a_passport_is_not_read_as_a_citizen_number() -> None:
    assert codes(couple(man={"identity_kind": "passport", "identity_number": "E12345678"})) == {}


def test_an_abolished_division_is_noted_and_an_unknown_one_warned_of() -> None:
    born = {"birth_date": date(1990, 1, 1)}
    assert codes(couple(man=born | {"identity_number": number("77012119900101911")})) == {
        "ID_DIVISION_ABOLISHED": "info"
    }
    assert codes(couple(man=born | {"identity_number": number("77019919900101911")})) == {"ID_DIVISION_UNKNOWN": "warn"}


def test_of_a_province_whose_counties_are_not_in_the_table_nothing_is_said() -> None:
    assert not DIVISIONS.has_counties_of("710105")
    born = {"birth_date": date(1990, 1, 1), "identity_number": number("71010519900101911")}
    assert codes(couple(man=born)) == {}


def test_one_number_for_both_parties_is_refused() -> None:
    same = {"identity_number": "780101199609099147", "birth_date": date(1996, 9, 9)}
    assert codes(couple(man=same))["ID_DUPLICATE_PERSON"] == "refuse"


def test_a_number_the_register_holds_under_another_name_is_warned_of() -> None:
    other = SameNumber("woman", 7, "王净", date(1996, 9, 9))
    found = findings(couple(), known(same_number=(other,)))
    assert [(one.code, one.severity.value, one.facts["name"]) for one in found] == [
        ("ID_DUPLICATE_PERSON", "warn", "王净")
    ]


def test_an_expired_card_is_answered_by_a_temporary_one() -> None:
    expired = {"identity_valid_from": date(2016, 5, 31), "identity_valid_until": date(2026, 5, 31)}
    assert codes(couple(man=expired)) == {"ID_EXPIRED": "ask"}
    papers = [shown("man", "temporary_id_card"), shown("woman", "resident_id_card")]
    assert codes(couple(man=expired, papers=papers)) == {}
    assert codes(couple(man=expired), known(on=date(2026, 5, 31))) == {}


@pytest.mark.parametrize(
    ("born", "issued", "until", "right"),
    [
        (date(1995, 8, 8), date(2021, 8, 7), date(2031, 8, 7), True),
        (date(1995, 8, 8), date(2021, 8, 8), date(2041, 8, 8), True),
        (date(1995, 8, 8), date(2021, 8, 8), date(2031, 8, 8), False),
        (date(1995, 8, 8), date(2012, 2, 29), date(2022, 2, 28), True),
        (date(1975, 8, 8), date(2021, 8, 8), date(2041, 8, 8), False),
        (date(1975, 8, 8), date(2010, 1, 1), date(2040, 1, 1), True),
    ],
)
def test_a_card_is_valid_as_long_as_the_age_at_issue_says(born: date, issued: date, until: date, right: bool) -> None:
    text = number(f"770102{born:%Y%m%d}913")
    card = {"birth_date": born, "identity_number": text, "identity_valid_from": issued, "identity_valid_until": until}
    assert ("ID_VALIDITY_IMPLAUSIBLE" not in codes(couple(man=card), known(on=date(2022, 1, 1)))) is right


def test_a_long_term_card_of_a_young_person_is_a_sign_of_forgery() -> None:
    card = {"identity_valid_from": date(2021, 9, 1), "identity_long_term": True}
    assert codes(couple(man=card)) == {"ID_VALIDITY_IMPLAUSIBLE": "warn"}


@pytest.mark.parametrize(
    ("name", "code", "severity"),
    [
        ("王" * 101, "NAME_TOO_LONG", "refuse"),
        ("王1", "NAME_CHARACTER", "warn"),
        ("王\ue001", "NAME_PRIVATE_USE", "warn"),
    ],
)
def test_names_that_cannot_be_names_are_named(name: str, code: str, severity: str) -> None:
    assert codes(couple(woman={"name": name})) == {code: severity}
