"""Which office registers whom, and that one couple has one case."""

from datetime import date
from typing import Any

import pytest

from registry_desktop.kinds.known import BlankOffered, OpenCase
from registry_desktop.kinds.marriage.office import handling_class_of
from tests.kinds.couples import codes, couple, findings, known, law


@pytest.mark.parametrize(
    "person_class", ["hk_resident", "macao_resident", "tw_resident", "overseas_chinese", "foreigner"]
)
def test_a_couple_with_one_party_from_outside_goes_to_the_named_office(person_class: str) -> None:
    record = couple(man={"person_class": person_class})
    found = {one.code: one for one in findings(record, known(foreign_office="测试省民政厅"))}
    assert found["MAR_COMPETENCE"].facts["office"] == "测试省民政厅"
    assert "MAR_COMPETENCE" not in codes(record, known(office_has_foreign_power=True))


@pytest.mark.parametrize("person_class", ["serving_soldier", "citizen_abroad"])
def test_soldiers_and_citizens_abroad_are_mainland_people(person_class: str) -> None:
    assert "MAR_COMPETENCE" not in codes(couple(man={"person_class": person_class}))


def old(day: date, **changes: Any) -> dict[str, Any]:
    return {"source": "back_entry", "registration_date": day, "state": "filed", "papers": [], "checks": [], **changes}


@pytest.mark.parametrize(
    ("day", "household", "breaks"),
    [
        (date(2025, 5, 9), "780101", True),
        (date(2025, 5, 10), "780101", False),
        (date(2025, 5, 9), "770101", False),
        (date(2025, 5, 9), "", False),
        (date(1990, 1, 1), "780101", False),
    ],
)
def test_until_9_may_2025_one_household_lay_in_the_office_area(day: date, household: str, breaks: bool) -> None:
    people = {"household_division": household, "birth_date": date(1960, 1, 1), "identity_number": ""}
    found = codes(couple(man=people, woman=people, **old(day)))
    assert ("MAR_LAW_OF_TIME" in found) is breaks


def test_the_household_of_an_abolished_county_is_that_of_its_successor() -> None:
    people = {"household_division": "770121"}
    found = codes(couple(man=people, woman=people, **old(date(2024, 3, 1))), known(office_division="770181"))
    assert "MAR_LAW_OF_TIME" not in found


def test_another_window_that_holds_one_of_them_is_named() -> None:
    case = OpenCase("man", 9, "测试县甲婚姻登记处", "2", "丁登记", "accepted")
    found = findings(couple(), known(open_cases=(case,)))
    assert [(one.code, one.facts["window"], one.facts["officer"]) for one in found] == [
        ("MAR_CONCURRENT_CASE", "2", "丁登记")
    ]


def test_the_class_of_handling_waits_for_both_households() -> None:
    assert handling_class_of(couple(man={"household_division": ""}), law(), known()) == ""
    assert handling_class_of(couple(), law(), known()) == "local_both"
    assert handling_class_of(couple(man={"person_class": "foreigner"}), law(), known()) == "cross_border"


def blanks(**changes: Any) -> tuple[BlankOffered, ...]:
    plain: dict[str, Any] = {"kind": "marriage_certificate", "state": "assigned", "for_registration_id": 3}
    return tuple(
        BlankOffered(holder_role=role, number=number, **{**plain, **changes})
        for role, number in (("man", "00000001"), ("woman", "00000002"))
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"state": "in_stock", "for_registration_id": None}, {}),
        ({"for_registration_id": 4}, {"CER_BOOKLET_USED": "refuse"}),
        ({"state": "unknown", "kind": "unknown"}, {"CER_BOOKLET_USED": "refuse"}),
        ({"kind": "divorce_certificate"}, {"CER_BOOKLET_KIND": "refuse"}),
    ],
)
def test_a_booklet_is_ours_and_unused(changes: dict[str, Any], expected: dict[str, str]) -> None:
    assert codes(couple(), known(blanks=blanks(**changes), registration_id=3)) == expected


def test_one_booklet_for_both_is_refused() -> None:
    assert codes(couple(), known(blanks=(*blanks()[:1], *blanks()[:1]), registration_id=3)) == {
        "CER_BOOKLET_USED": "refuse"
    }
