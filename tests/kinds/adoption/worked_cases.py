"""The worked adoption cases of the domain handbook (cases.md 5) as plain entries, and what must come of each.

Each begins from a case in which nothing is missing, and says what is otherwise in it.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

Entry = dict[str, Any]

PEOPLE = {
    "P21": ("1", "1996-06-15", "770101199606159376"),
    "P22": ("2", "1996-12-01", "770101199612019388"),
    "P23": ("2", "1994-02-10", "770101199402109406"),
    "P24": ("1", "1997-03-03", "770102199703039436"),
    "P25": ("1", "1980-11-11", "770102198011119457"),
    "P26": ("2", "1985-03-10", "77010119850310946X"),
    "P27": ("1", "1983-09-01", "770101198309019495"),
    "P28": ("2", "1985-05-05", "770102198505059503"),
    "P29": ("1", "1998-10-10", "770101199810109536"),
    "P30": ("2", "1963-01-01", "770101196301019547"),
    "P41": ("1", "2024-03-11", "770101202403119571"),
    "P42": ("2", "2023-09-01", "770101202309019582"),
    "P43": ("2", "2015-10-01", "770102201510019607"),
    "P44": ("2", "2018-06-01", "770101201806019626"),
    "P45": ("2", "2018-06-02", "770101201806029648"),
    "P46": ("1", "2008-07-10", "77010120080710967X"),
    "P47": ("2", "2022-01-20", "770181202201209685"),
    "P48": ("1", "2021-04-04", "770101202104049710"),
    "P49": ("2", "2011-02-28", "770101201102289724"),
    "P07": ("1", "1995-08-08", "770102199508089139"),
    "P08": ("2", "1996-09-09", "780101199609099147"),
}
MARRIED, UNMARRIED = "20", "10"
HERE = "770101"


def person(key: str, **told: Any) -> Entry:
    """One of the handbook's persons, who is here and wants it unless said otherwise."""
    sex, born, number = PEOPLE[key]
    return {
        "name": key,
        "sex": sex,
        "birth_date": born,
        "identity_number": number,
        "present": True,
        "will": "willing",
        "adverse_record": "none",
        "household_division": HERE,
        **told,
    }


ADOPTER = (
    *("adoption_application", "household_booklet", "resident_id_card", "marital_and_ability_certificate"),
    *("children_declaration", "health_certificate", "birth_history_certificate", "finding_report", "marriage_proof"),
)
PLACER = (
    *("admission_record", "finding_report", "parents_death_papers", "guardianship_proof", "incapacity_proof"),
    *("household_booklet", "resident_id_card", "hardship_declaration", "kinship_proof", "disability_certificate"),
)


def papers(*lacking: str) -> list[Entry]:
    """Every paper anybody could be asked for, seen and verified, but for those that are lacking."""
    rows = [("adopter", one) for one in ADOPTER] + [("placer", one) for one in PLACER]
    return [
        {"role": role, "paper": paper, "seen": True, "copied": True, "verified": True}
        for role, paper in rows
        if paper not in lacking
    ]


def couple(man: str = "P21", woman: str = "P23", **told: Any) -> Entry:
    """Two adopters who are married."""
    return {
        "adopter_man": person(man, marital_status=MARRIED, **told),
        "adopter_woman": person(woman, marital_status=MARRIED, **told),
    }


def case(category: str, persons: Entry, **told: Any) -> Entry:
    """A case of that category in which nothing is missing."""
    return {
        "office": {"division_code": HERE},
        "category": category,
        "placer_kind": "birth_parents",
        "persons": persons,
        "papers": papers(),
        "assessment_reported_on": "2026-05-01",
        "assessment_result": "recommended",
        **told,
    }


def foundling(child: str = "P41", *adopters: str, **told: Any) -> Entry:
    """A foundling of the institution here, its notice long over."""
    people = couple(*adopters) if adopters else couple()
    return case(
        "institution_foundling",
        {**people, "adoptee": person(child)},
        **{
            "placer_kind": "institution",
            "institution": "测试县儿童福利院",
            "institution_division": HERE,
            "notice_published_on": "2026-03-10",
            **told,
        },
    )


def parents(**told: Any) -> Entry:
    """Both birth parents, who place together."""
    return {"placer_man": person("P07", **told), "placer_woman": person("P08", **told)}


@dataclass(frozen=True)
class Worked:
    """An entry, the day it is examined on, exactly what must be found (code -> severity; infos of the clock aside), and
    facts that must be named."""

    on: str
    entry: Entry
    found: dict[str, str] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    kind: str = "adoption"


def _changed(entry: Entry, role: str, **told: Any) -> Entry:
    changed = deepcopy(entry)
    changed["persons"][role].update(told)
    return changed


def _without(entry: Entry, role: str) -> Entry:
    changed = deepcopy(entry)
    del changed["persons"][role]
    return changed


def _former(key: str, marital_status: str, born: str) -> Entry:
    """A person of former days, without a number."""
    return {**person(key, marital_status=marital_status), "birth_date": born, "identity_number": ""}


KIN = case("kin_child", {**couple("P25", "P28"), "adoptee": person("P42"), **parents()})
HARDSHIP = case("hardship", {**couple("P27", "P26"), "adoptee": person("P42"), **parents()})
STEP = case(
    "stepchild",
    {
        "adopter_man": person("P29", marital_status=MARRIED),
        "adoptee": person("P42"),
        "birth_mother": person("P08"),
        "birth_father": person("P07", present=False),
    },
    children=2,
    assessment_reported_on=None,
    papers=papers("marital_and_ability_certificate", "children_declaration", "health_certificate"),
)
ORPHAN = case(
    "orphan",
    {**couple("P27", "P26"), "adoptee": person("P42"), "placer_woman": person("P30")},
    placer_kind="guardian",
)
DISSOLVED: Entry = {
    "office": {"division_code": HERE},
    "original_number": "（2018）770101收字第00003号",
    "original_date": "2018-05-04",
    "agreement": True,
    "certificate_returned": True,
    "persons": {**couple("P25", "P28"), "adoptee": person("P49"), "placer_woman": person("P30")},
}
RUNNING = foundling(notice_published_on="2026-03-10")

WORKED: dict[str, Worked] = {
    "A01": Worked("2026-06-15", foundling()),
    "A02": Worked(
        "2026-06-15", foundling("P41", "P21", "P22"), {"ADO_AGE30": "refuse"}, {"earliest": "2026-12-01", "age": "29"}
    ),
    "A03": Worked("2026-06-14", foundling(), {"ADO_AGE30": "refuse"}, {"earliest": "2026-06-15"}),
    "A05": Worked(
        "2026-11-02", case("kin_child", KIN["persons"], children=2), {"ADO_CHILD_COUNT": "refuse"}, {"children": "2"}
    ),
    "A06": Worked(
        "2026-11-02",
        case(
            "kin_child",
            {**couple("P25", "P28", person_class="overseas_chinese"), "adoptee": person("P42"), **parents()},
            children=2,
        ),
        {"ADO_COMPETENCE": "refuse"},
        {"level": "prefecture"},
    ),
    "A07": Worked(
        "2026-11-02",
        case(
            "kin_child",
            {"adopter_man": person("P25", marital_status=UNMARRIED), "adoptee": person("P43"), **parents()},
        ),
    ),
    "A09": Worked(
        "2026-11-02",
        case(
            "hardship",
            {"adopter_man": person("P27", marital_status=UNMARRIED), "adoptee": person("P42"), **parents()},
        ),
    ),
    "A11": Worked(
        "2026-11-02",
        {
            **case(
                "hardship",
                {
                    "adopter_woman": person("P30", marital_status=UNMARRIED),
                    "adoptee": {**person("P41"), "birth_date": "2008-02-01", "identity_number": ""},
                },
                children=0,
            ),
            "source": "back_entry",
            "registration_date": "2019-05-06",
        },
    ),
    "A12": Worked("2026-11-02", STEP),
    "A13": Worked(
        "2026-11-02", _changed(STEP, "birth_father", will="not_willing"), {"ADO_PARENT_CONSENT": "refuse"}
    ),
    "A14": Worked(
        "2026-06-01",
        _changed(foundling("P44", "P25", "P28"), "adoptee", will="not_willing"),
        {"ADO_CHILD_CONSENT": "refuse"},
        {"age": "8"},
    ),
    "A16 the day before": Worked("2026-07-09", foundling("P46", "P25", "P28")),
    "A16": Worked("2026-07-10", foundling("P46", "P25", "P28"), {"ADO_NOT_MINOR": "refuse"}, {"age": "18"}),
    "A17": Worked("2026-11-02", case("hardship", HARDSHIP["persons"], adopting=2)),
    "A19": Worked("2026-11-02", foundling("P42", "P27", "P26", children=3, disabled=True)),
    "A21 day 59": Worked("2026-05-08", foundling("P41", "P25", "P28"), {"ADO_NOTICE_RUNNING": "refuse"}),
    "A21 day 60": Worked(
        "2026-05-09", foundling("P41", "P25", "P28"), {"ADO_NOTICE_RUNNING": "refuse"}, {"from": "2026-05-10"}
    ),
    "A21 day 61": Worked("2026-05-10", foundling("P41", "P25", "P28")),
    "A22": Worked(
        "2026-05-09", foundling("P41", "P25", "P28", notice_claimed_on="2026-05-09"), {"ADO_CLAIMED": "refuse"}
    ),
    "A23 in the break": Worked(
        "2026-10-08",
        foundling("P41", "P25", "P28", notice_published_on="2026-08-03"),
        {"ADO_NOTICE_RUNNING": "refuse"},
        {"from": "2026-10-09"},
    ),
    "A23": Worked("2026-10-09", foundling("P41", "P25", "P28", notice_published_on="2026-08-03")),
    "A25": Worked(
        "2026-06-22",
        foundling(
            received_on="2026-03-02",
            stops=[{"why": "assessment", "first_day": "2026-04-13", "last_day": "2026-05-29"}],
        ),
        {"ADO_TIME_LIMIT": "info"},
        {"last_day": "2026-06-22", "counted": "2026-06-21"},
    ),
    "A25 the day after": Worked(
        "2026-06-23",
        foundling(
            received_on="2026-03-02",
            stops=[{"why": "assessment", "first_day": "2026-04-13", "last_day": "2026-05-29"}],
        ),
        {"ADO_TIME_OVER": "warn"},
    ),
    "A26": Worked(
        "2026-11-02",
        case(
            "hardship",
            {**_without(HARDSHIP, "placer_man")["persons"], "birth_father": person("P07", present=False)},
        ),
        {"ADO_JOINT_PLACING": "refuse"},
    ),
    "A28": Worked("2026-11-02", {**ORPHAN, "others_consent": "objected"}, {"ADO_GUARDIAN_CONSENT": "refuse"}),
    "A29": Worked("2026-11-02", {**ORPHAN, "category": "incapable_parents"}, {"ADO_PLACER": "ask"}),
    "A30": Worked(
        "2026-11-02", _changed(HARDSHIP, "adopter_man", adverse_record="found"), {"ADO_RECORD": "refuse"}
    ),
    "A32": Worked("2026-11-02", _changed(HARDSHIP, "adopter_woman", present=False, proxy="committee")),
    "A33": Worked(
        "2026-11-02",
        case(
            "kin_child",
            {**couple("P25", "P28"), "adoptee": person("P42"), **parents(household_division="770181")},
        ),
        {"ADO_COMPETENCE": "refuse"},
        {"office": "770181", "level": "county"},
    ),
    "A34": Worked(
        "2026-11-02",
        _changed(foundling("P41", "P25", "P28"), "adopter_man", person_class="foreigner"),
        {"ADO_COMPETENCE": "refuse", "ADO_SENT_ABROAD": "refuse"},
        {"level": "province", "since": "2024-08-28"},
    ),
    "A36": Worked("2026-11-02", DISSOLVED, kind="adoption_dissolution"),
    "A37": Worked(
        "2026-11-02",
        _changed(DISSOLVED, "adoptee", will="not_willing"),
        {"ADO_DISSOLUTION_CONSENT": "refuse"},
        {"role": "adoptee"},
        kind="adoption_dissolution",
    ),
    "A39": Worked(
        "2029-03-01", _without(DISSOLVED, "placer_woman"), kind="adoption_dissolution"
    ),
    "A41": Worked(
        "2026-11-02",
        {
            **case(
                "kin_child",
                {
                    "adopter_man": _former("P25", UNMARRIED, "1955-01-01"),
                    "adoptee": {**person("P42"), "birth_date": "1985-02-01", "identity_number": ""},
                },
                children=0,
            ),
            "source": "back_entry",
            "registration_date": "2000-03-03",
        },
    ),
    "A43": Worked(
        "2026-11-02",
        {
            **case(
                "hardship",
                {
                    "adopter_man": _former("P25", MARRIED, "1962-01-01"),
                    "adopter_woman": _former("P28", MARRIED, "1958-01-01"),
                    "adoptee": {**person("P42"), "birth_date": "1994-02-01", "identity_number": ""},
                },
                children=0,
            ),
            "source": "back_entry",
            "registration_date": "1995-06-01",
        },
        {"ADO_LAW_OF_TIME": "warn"},
        {"rule": "ADO_AGE30", "age": "33", "required": "35"},
    ),
    "A46": Worked(
        "2026-11-02",
        foundling("P42", "P27", "P26", disabled=True, papers=papers("disability_certificate")),
        {"ADO_PAPER_MISSING": "ask"},
        {"paper": "disability_certificate"},
    ),
}
