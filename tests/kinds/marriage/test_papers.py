"""The checklist by class of person and day, and what of it is missing, too old or wrongly worded."""

from datetime import date
from typing import Any

import pytest

from registry_desktop.kinds.marriage.papers import papers_needed
from tests.kinds.couples import codes, couple, findings, known, law, shown

ABROAD: dict[str, Any] = {
    "person_class": "foreigner", "nationality": "CAN", "identity_kind": "passport", "identity_number": "AB123456",
}  # fmt: skip
OFFICE = known(office_has_foreign_power=True)


def lines(day: date, **man: Any) -> list[str]:
    return ["|".join(needed.any_of) for needed in papers_needed(couple(man=man), law(day)) if needed.role == "man"]


@pytest.mark.parametrize(
    ("person_class", "expected"),
    [
        ("mainland_resident", ["resident_id_card|temporary_id_card", "marriage_declaration"]),
        (
            "serving_soldier",
            [
                "soldier_id",
                "resident_id_card|temporary_id_card",
                "soldier_marriage_certificate",
                "marriage_declaration",
            ],
        ),
        ("hk_resident", ["hkm_travel_permit|hkmt_residence_permit", "hk_id", "single_status_declaration"]),
        ("macao_resident", ["hkm_travel_permit|hkmt_residence_permit", "macao_id", "single_status_declaration"]),
        ("tw_resident", ["tw_travel_permit|hkmt_residence_permit", "tw_id", "single_status_declaration"]),
        ("overseas_chinese", ["passport", "single_status_certificate", "chinese_translation"]),
        (
            "foreigner",
            ["passport|travel_document|permanent_residence_card", "single_status_certificate", "chinese_translation"],
        ),
    ],
)
def test_each_class_of_person_has_its_checklist(person_class: str, expected: list[str]) -> None:
    assert lines(date(2026, 6, 1), person_class=person_class) == expected


def test_the_household_booklet_is_not_needed_since_10_may_2025() -> None:
    assert "household_booklet" in lines(date(2025, 5, 9))
    assert "household_booklet" not in lines(date(2025, 5, 10))


def test_before_the_regulations_of_2003_nothing_is_asked() -> None:
    assert papers_needed(couple(), law(date(1999, 1, 1))) == ()


def test_a_declaration_counts_when_signed_with_both_statements() -> None:
    assert codes(couple(man={"declaration_signed_at": None})) == {"MAR_PAPER_MISSING": "ask"}
    assert codes(couple(man={"declares_no_spouse": False})) == {"MAR_PAPER_MISSING": "ask"}
    papers = [
        shown("man", "resident_id_card"),
        shown("woman", "resident_id_card"),
        shown("man", "marriage_declaration"),
    ]
    assert codes(couple(man={"declaration_signed_at": None}, papers=papers)) == {}


def test_a_paper_on_the_list_that_nobody_has_seen_is_missing() -> None:
    papers = [shown("man", "resident_id_card", seen=False), shown("woman", "resident_id_card")]
    found = findings(couple(papers=papers))
    assert [(one.code, one.facts["paper"], one.facts["lacks"]) for one in found] == [
        ("MAR_PAPER_MISSING", "resident_id_card", "seen")
    ]


def foreign_papers(**certificate: Any) -> list[Any]:
    plain = {"verified": True, "issued_on": date(2026, 5, 1), "country": "CAN", "wording": "no_spouse"}
    return [
        shown("man", "passport"),
        shown("man", "single_status_certificate", **{**plain, **certificate}),
        shown("woman", "resident_id_card"),
    ]


def foreign(**certificate: Any) -> dict[str, str]:
    found = codes(couple(man=ABROAD, papers=foreign_papers(**certificate)), OFFICE)
    assert found.pop("MAR_HANDLING_CLASS") == "info"
    return found


def test_a_foreign_paper_must_also_be_verified() -> None:
    assert foreign() == {}
    assert foreign(verified=False) == {"MAR_PAPER_MISSING": "ask"}


@pytest.mark.parametrize(
    ("wording", "country", "expected"),
    [
        ("no_impediment", "CAN", {"MAR_PAPER_WORDING": "ask"}),
        ("no_record", "JPN", {"MAR_PAPER_WORDING": "ask"}),
        ("capacity_only", "CAN", {"MAR_PAPER_WORDING": "ask"}),
        ("capacity_only", "FRA", {}),
        ("single", "CAN", {}),
    ],
)
def test_a_wording_that_does_not_say_no_spouse_is_asked_about(
    wording: str, country: str, expected: dict[str, str]
) -> None:
    assert foreign(wording=wording, country=country) == expected


@pytest.mark.parametrize(
    ("unknown", "expected"),
    [
        ({"issued_on": None}, {"MAR_PAPER_UNDATED": "ask"}),
        ({"wording": ""}, {"MAR_PAPER_UNREAD": "ask"}),
        ({"country": ""}, {"MAR_PAPER_UNREAD": "ask"}),
        ({"country": "", "wording": "no_record"}, {"MAR_PAPER_UNREAD": "ask"}),
    ],
)
def test_what_stands_on_a_single_status_paper_is_entered_first(
    unknown: dict[str, object], expected: dict[str, str]
) -> None:
    assert foreign(**unknown) == expected


@pytest.mark.parametrize(
    ("issued", "expected"), [(date(2025, 12, 1), {}), (date(2025, 11, 30), {"MAR_PAPER_EXPIRED": "refuse"})]
)
def test_a_single_status_paper_counts_six_months(issued: date, expected: dict[str, str]) -> None:
    assert foreign(issued_on=issued) == expected
