"""Every worked adoption case of the domain handbook that is examined (cases.md 5), as `registryctl check adoption`
reads it. A40 (revocation) and A44 (an attempt that is logged) are acts, not examinations, and are not built yet."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from registry_desktop.domain.finding import Finding
from registry_desktop.domain.periods import read_days_off
from registry_desktop.domain.statute import read_statutes
from registry_desktop.kinds import ADOPTION_BY_WORD
from registry_desktop.kinds.adoption import entry
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.plain_form import WrongEntry
from registry_desktop.sentences import FINDINGS
from tests.kinds.adoption.worked_cases import DISSOLVED, HARDSHIP, WORKED, Worked, foundling, person

RESOURCES = Path(__file__).parents[3] / "resources"
STATUTES = read_statutes(RESOURCES / "statutes")
TABLES = entry.read_code_tables(RESOURCES / "codes")
DAYS_OFF = read_days_off(RESOURCES / "codes" / "days_off.csv")


def examined(worked: Worked) -> tuple[Finding, ...]:
    kind = ADOPTION_BY_WORD[worked.kind]
    record, known = entry.from_json(json.loads(json.dumps(worked.entry)), TABLES, kind)
    return findings_of(kind, record, replace(known, on=date.fromisoformat(worked.on), days_off=DAYS_OFF), STATUTES)


@pytest.mark.parametrize("number", WORKED)
def test_the_case_is_judged_as_the_handbook_says(number: str) -> None:
    worked = WORKED[number]
    found = examined(worked)
    assert {one.code: str(one.severity) for one in found} == worked.found
    told = {key: value for one in found for key, value in one.facts.items()}
    assert worked.facts.items() <= told.items()


@pytest.mark.parametrize("number", WORKED)
def test_every_finding_has_a_sentence_whose_holes_are_filled_and_an_article(number: str) -> None:
    for one in examined(WORKED[number]):
        sentence = FINDINGS.get(f"{one.code}:{one.facts.get('told_as')}") or FINDINGS[one.code]
        holes = {name for _, name, _, _ in Formatter().parse(sentence) if name}
        assert holes <= set(one.facts), one.code
        assert one.article, one.code


def test_every_case_of_the_handbook_is_here_or_said_to_be_missing() -> None:
    handbook = {
        *("A01", "A02", "A03", "A05", "A06", "A07", "A09", "A11", "A12", "A13", "A14", "A16", "A17", "A19", "A21"),
        *("A22", "A23", "A25", "A26", "A28", "A29", "A30", "A32", "A33", "A34", "A36", "A37", "A39", "A41", "A43"),
        "A46",
    }
    assert {number[:3] for number in WORKED} == handbook


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ({"adopting": 3}, "ADO_NUMBER"),
        ({"children": 1, "adopting": 2}, "ADO_NUMBER"),
        ({"placer_kind": "institution"}, "ADO_PLACER"),
        ({"assessment_reported_on": None}, "ADO_ASSESSMENT"),
        ({"assessment_result": "not_recommended"}, "ADO_ASSESSMENT_NEGATIVE"),
        ({"category": ""}, "ADO_CATEGORY"),
    ],
)
def test_what_the_handbook_has_no_case_for(what: dict[str, object], code: str) -> None:
    assert code in {one.code for one in examined(Worked("2026-11-02", {**HARDSHIP, **what}))}


@pytest.mark.parametrize(
    ("role", "told", "code"),
    [
        ("adopter_man", {"present": False}, "ADO_ABSENT_PARTY"),
        ("adopter_man", {"will": "not_asked"}, "ADO_NOT_WILLING"),
        ("adopter_man", {"barring_illness": True}, "ADO_ILLNESS"),
        ("adopter_woman", {"adverse_record": "not_asked"}, "ADO_RECORD_NOT_ASKED"),
        ("placer_man", {"will": "not_willing"}, "ADO_PARENT_CONSENT"),
    ],
)
def test_what_a_person_does_not_bring(role: str, told: dict[str, object], code: str) -> None:
    changed = deepcopy(HARDSHIP)
    changed["persons"][role].update(told)
    assert {one.code for one in examined(Worked("2026-11-02", changed))} == {code}


def test_a_man_alone_is_forty_years_older_than_a_girl_and_not_one_day_less() -> None:
    changed = deepcopy(HARDSHIP)
    del changed["persons"]["adopter_woman"]
    changed["persons"]["adopter_man"] |= {
        "marital_status": "10",
        "birth_date": "1983-09-02",
        "identity_number": "770101198309029490",
    }
    (found,) = examined(Worked("2026-11-02", changed))
    assert (found.code, found.facts) == ("ADO_GAP40", {"gap": "39", "required": "40"})
    changed["persons"]["adoptee"] |= {"sex": "1", "identity_number": ""}
    assert examined(Worked("2026-11-02", changed)) == ()


def test_one_spouse_does_not_adopt_alone() -> None:
    changed = deepcopy(HARDSHIP)
    del changed["persons"]["adopter_woman"]
    assert {one.code for one in examined(Worked("2026-11-02", changed))} == {"ADO_JOINT_ADOPTION"}


def test_a_dead_parents_parents_may_raise_the_child_first() -> None:
    changed = deepcopy(HARDSHIP)
    del changed["persons"]["placer_man"]
    changed["persons"]["birth_father"] = person("P07", whereabouts="dead")
    assert {one.code for one in examined(Worked("2026-11-02", changed))} == {"ADO_PRIORITY"}
    assert examined(Worked("2026-11-02", {**changed, "priority": "waived"})) == ()


def test_an_open_doubt_blocks_however_many_papers_there_are() -> None:
    changed = foundling("P41", "P25", "P28")
    next(one for one in changed["papers"] if one["paper"] == "finding_report")["doubt"] = "拾捡地点与报案记录不符"
    (found,) = examined(Worked("2026-06-15", changed))
    assert (found.code, found.blocks) == ("ADO_DOUBT_OPEN", True)


def test_a_dissolution_lacks_what_was_not_brought() -> None:
    lacking = {**DISSOLVED, "agreement": False, "certificate_returned": False}
    found = examined(Worked("2026-11-02", lacking, kind="adoption_dissolution"))
    assert {one.facts["paper"] for one in found} == {"dissolution_agreement", "adoption_certificate"}


@pytest.mark.parametrize(("on", "asked"), [("2029-02-27", {"placer"}), ("2029-02-28", set())])
def test_on_the_eighteenth_birthday_nobody_who_placed_is_asked_any_more(on: str, asked: set[str]) -> None:
    alone = deepcopy(DISSOLVED)
    del alone["persons"]["placer_woman"]
    assert {one.facts["role"] for one in examined(Worked(on, alone, kind="adoption_dissolution"))} == asked


def test_what_is_no_entry_is_told_place_by_place() -> None:
    persons = {"uncle": {}, "adoptee": {"sex": 1}}
    wrong = {**HARDSHIP, "category": "friend", "persons": persons, "stops": [{"why": "x"}]}
    with pytest.raises(WrongEntry) as answer:
        entry.from_json(wrong, TABLES, ADOPTION_BY_WORD["adoption"])
    assert {(one.path, one.code) for one in answer.value.problems} == {
        ("category", "unknown_code"),
        ("persons.uncle", "unknown_key"),
        ("persons.adoptee.sex", "wrong_type"),
        ("stops[0].why", "unknown_code"),
        ("stops[0].first_day", "missing_key"),
    }
