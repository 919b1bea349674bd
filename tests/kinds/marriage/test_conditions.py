"""Age, kinship, will and presence, beyond the worked cases."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.domain.periods import age_on
from registry_desktop.domain.statute import Statutes
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.marriage.registration import KIND
from tests.kinds.couples import STATUTES, codes, couple, findings, known


def of_birth(born: date, *, sequence: str) -> dict[str, Any]:
    seventeen = f"770102{born:%Y%m%d}{sequence}"
    return {"birth_date": born, "identity_number": seventeen + check_digit(seventeen)}


@given(st.dates(date(1990, 1, 1), date(2010, 12, 31)), st.dates(date(2025, 5, 10), date(2026, 12, 31)))
def test_a_man_is_refused_exactly_until_he_is_22(born: date, day: date) -> None:
    found = codes(couple(man=of_birth(born, sequence="911")), known(on=day))
    assert ("MAR_AGE_MAN" in found) == (age_on(born, day) < 22)


@given(st.dates(date(1992, 1, 1), date(2012, 12, 31)))
def test_the_earliest_day_that_is_named_is_really_the_first(born: date) -> None:
    day = date(2026, 6, 1)
    woman = of_birth(born, sequence="912")
    refused = [one for one in findings(couple(woman=woman), known(on=day)) if one.code == "MAR_AGE_WOMAN"]
    for one in refused:
        earliest = date.fromisoformat(one.facts["earliest"])
        assert "MAR_AGE_WOMAN" not in codes(couple(woman=woman), known(on=earliest))
        assert "MAR_AGE_WOMAN" in codes(couple(woman=woman), known(on=earliest - timedelta(days=1)))


@pytest.mark.parametrize(
    ("kinship", "expected"),
    [
        ("none", {}),
        ("lineal", {"MAR_PROHIBITED_KIN": "refuse"}),
        ("collateral_three_generations", {"MAR_PROHIBITED_KIN": "refuse"}),
        ("collateral_beyond", {}),
        ("by_adoption", {"MAR_KIN_BY_LAW": "warn"}),
        ("by_marriage", {}),
    ],
)
def test_only_near_blood_relatives_are_refused(kinship: str, expected: dict[str, str]) -> None:
    assert codes(couple(kinship_declared=kinship)) == expected


def test_before_1981_cousins_are_warned_of_on_an_old_paper_and_lineal_kin_broke_the_law() -> None:
    old: dict[str, Any] = {"source": "back_entry", "registration_date": date(1975, 1, 1), "state": "filed"}
    man, woman = of_birth(date(1950, 1, 1), sequence="911"), of_birth(date(1952, 1, 1), sequence="912")
    cousins = couple(man=man, woman=woman, kinship_declared="collateral_three_generations", **old)
    assert codes(cousins) == {"MAR_KIN_BY_LAW": "warn"}
    lineal = findings(couple(man=man, woman=woman, kinship_declared="lineal", **old))
    assert [(one.code, one.facts["rule"]) for one in lineal] == [("MAR_LAW_OF_TIME", "MAR_PROHIBITED_KIN")]


def test_kinship_that_nobody_has_spoken_of_is_asked_for() -> None:
    silent = {"declares_no_kinship": False}
    assert "MAR_KIN_UNKNOWN" in codes(couple(man=silent, kinship_declared="unknown"))
    assert codes(couple(kinship_declared="unknown")) == {}


def test_a_party_who_has_not_come_cannot_be_represented() -> None:
    assert codes(couple(woman={"present": False})) == {"MAR_ABSENT_PARTY": "refuse"}
    assert "MAR_ABSENT_PARTY" not in codes(couple(woman={"present": False}, state="booked"))


@pytest.mark.parametrize(
    ("will", "expected"),
    [
        ("willing", {}),
        ("not_willing", {"MAR_NOT_VOLUNTARY": "refuse"}),
        ("doubtful", {"MAR_CAPACITY_DOUBT": "warn"}),
        ("not_asked", {"MAR_WILL_NOT_ASKED": "ask"}),
    ],
)
def test_each_party_is_asked_apart(will: str, expected: dict[str, str]) -> None:
    assert codes(couple(man={"will": will})) == expected


def test_the_question_of_the_will_waits_for_the_examination() -> None:
    assert codes(couple(man={"will": "not_asked"}, state="pre_review")) == {}


def test_illness_is_a_notice_and_no_ground_of_refusal() -> None:
    assert codes(couple(man={"illness_explained": False})) == {"MAR_ILLNESS_NOTICE": "info"}


def test_a_marriage_before_1950_is_not_judged_by_a_law_nobody_has_read() -> None:
    man, woman = of_birth(date(1930, 1, 1), sequence="911"), of_birth(date(1932, 1, 1), sequence="912")
    old: dict[str, Any] = {"source": "back_entry", "registration_date": date(1948, 1, 1), "state": "filed"}
    assert codes(couple(man=man, woman=woman, **old)) == {}


def test_a_registered_marriage_is_not_examined_again() -> None:
    assert codes(couple(woman={"present": False, "will": "not_asked"}, state="issued")) == {}


def test_where_the_birthday_itself_does_not_count_the_age_is_reached_a_day_later() -> None:
    rows = tuple(replace(row, value=False) if row.key == "age_counts_on_birthday" else row for row in STATUTES.rows)
    record = couple(man=of_birth(date(2004, 5, 20), sequence="911"))
    on_the_birthday = findings_of(KIND, record, known(on=date(2026, 5, 20)), Statutes(rows))
    assert [(one.code, one.facts["earliest"]) for one in on_the_birthday] == [("MAR_AGE_MAN", "2026-05-21")]
