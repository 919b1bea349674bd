"""Every worked marriage case of the domain handbook (cases.md 2), read as JSON and checked as `registryctl check` does.

The files of the folder `cases` are entries; here stands on which day each is examined and exactly what must come of it:
code -> severity, and the dates the handbook names. Codes of the severity info that say nothing against the couple are
listed too, so that "none" in the handbook means: nothing but what stands here.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from registry_desktop.domain.codes import Divisions
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.periods import read_days_off
from registry_desktop.domain.statute import read_statutes
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.marriage import entry
from registry_desktop.kinds.marriage.registration import KIND
from registry_desktop.sentences import FINDINGS

RESOURCES = Path(__file__).parents[3] / "resources"
CASES = Path(__file__).parent / "cases"
STATUTES = read_statutes(RESOURCES / "statutes")
TABLES = entry.read_code_tables(RESOURCES / "codes")
DIVISIONS = Divisions.read(RESOURCES / "codes" / "divisions.csv", RESOURCES / "codes" / "divisions_test.csv")
DAYS_OFF = read_days_off(RESOURCES / "codes" / "days_off.csv")
UNPRINTABLE = {"M47": {"woman.name": "\U00031350"}}

CROSS = {"MAR_HANDLING_CLASS": "info"}
EXPECTED: dict[str, tuple[str, dict[str, str], dict[str, str]]] = {
    "M01": ("2026-05-20", {"MAR_AGE_REACHED_TODAY": "info"}, {"role": "man", "age": "22"}),
    "M02": ("2026-05-19", {"MAR_AGE_MAN": "refuse"}, {"earliest": "2026-05-20", "age": "21", "required": "22"}),
    "M03": ("2026-05-20", {"MAR_AGE_REACHED_TODAY": "info"}, {"role": "woman", "age": "20"}),
    "M05": ("2026-02-28", {"MAR_AGE_REACHED_TODAY": "info"}, {"earliest": "2026-02-28"}),
    "M06": ("2026-02-27", {"MAR_AGE_MAN": "refuse"}, {"earliest": "2026-02-28"}),
    "M07": ("2028-02-28", {"MAR_AGE_WOMAN": "refuse"}, {"earliest": "2028-02-29"}),
    "M09": ("2026-06-01", {"MAR_PROHIBITED_KIN": "refuse"}, {}),
    "M10": ("2026-06-01", {}, {}),
    "M11": ("2026-06-01", {}, {}),
    "M13": ("2026-06-01", {"MAR_STATUS_MISMATCH": "ask"}, {"declared": "10", "answer": "20"}),
    "M14": ("2026-06-01", {}, {}),
    "M15": (
        "2026-06-01",
        {"MAR_STATUS_MISMATCH": "ask"} | CROSS,
        {"proof": "divorce_certificate|court_paper|recognition_ruling"},
    ),
    "M17": ("2026-06-01", {}, {}),
    "M18": ("2026-06-01", {"MAR_NOT_VOLUNTARY": "refuse"}, {"role": "woman"}),
    "M19": ("2026-06-01", {}, {}),
    "M20": ("2026-06-01", {"ID_EXPIRED": "ask"}, {"valid_until": "2026-05-31"}),
    "M22": ("2026-06-01", {"ID_CHECK_DIGIT": "refuse"}, {"number": "770101200405209011"}),
    "M23": ("2026-06-01", {"ID_SEX_MISMATCH": "refuse"}, {"number_sex": "2", "sex": "1"}),
    "M25": ("2026-06-01", CROSS, {"handling_class": "cross_province"}),
    "M26": ("2024-03-01", {"MAR_LAW_OF_TIME": "warn"}, {"rule": "MAR_COMPETENCE"}),
    "M27": ("2026-06-01", CROSS, {"handling_class": "cross_district"}),
    "M29": ("2026-06-01", {"MAR_COMPETENCE": "refuse"} | CROSS, {"office": "测试省涉外婚姻登记处"}),
    "M30": ("2026-07-10", CROSS, {"handling_class": "cross_border"}),
    "M32": ("2026-03-01", {"MAR_PAPER_EXPIRED": "refuse"} | CROSS, {"last_day": "2026-02-28"}),
    "M33": ("2026-06-01", {"MAR_PAPER_MISSING": "ask"} | CROSS, {"paper": "truth_statement"}),
    "M35": ("2026-06-01", CROSS, {}),
    "M36": ("2026-06-01", {"MAR_PAPER_MISSING": "ask"} | CROSS, {"paper": "hk_id"}),
    "M37": ("2026-06-01", {"MAR_BOTH_NOT_MAINLAND": "refuse"} | CROSS, {}),
    "M39": ("2026-06-01", {"MAR_PAPER_MISSING": "ask"}, {"paper": "soldier_marriage_certificate"}),
    "M40": ("2026-06-01", {"MAR_LATE_EFFECT": "info"}, {"effective_from": "1993-08-08"}),
    "M41": ("1981-03-02", {"MAR_LAW_OF_TIME": "warn"}, {"rule": "MAR_AGE_MAN", "age": "21", "required": "22"}),
    "M42": ("1979-10-01", {}, {}),
    "M43": ("2026-06-01", CROSS, {}),
    "M45": ("2026-06-01", {"CER_BOOKLET_KIND": "refuse"}, {"kind": "divorce_certificate"}),
    "M46": ("2026-06-01", {"CER_BOOKLET_USED": "refuse"}, {"state": "voided"}),
    "M47": ("2026-06-01", {"CER_FONT": "refuse"}, {"characters": "\U00031350"}),
    "M49": ("2026-06-01", {"MAR_CONCURRENT_CASE": "refuse"}, {"window": "2"}),
    "M50": ("2026-06-01", {}, {}),
}

# What a case of the handbook says beside its findings and is built by a later issue.
LATER = {
    "M13": "the revocation lead when misuse of an identity is claimed comes with the revocation desk",
    "M18": "the report form of MRR25 6 is a paper of a later issue; the refusal stands",
    "M43": "the number J… is given by the register's counter, tested there",
}


def findings_of_case(name: str, on: date) -> tuple[Finding, ...]:
    content = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    record, known = entry.from_json(content, TABLES, KIND)
    known = replace(known, on=on, divisions=DIVISIONS, days_off=DAYS_OFF, unprintable=UNPRINTABLE.get(name, {}))
    return findings_of(KIND, record, known, STATUTES)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_worked_case_gives_exactly_its_findings(name: str) -> None:
    on, expected, facts = EXPECTED[name]
    found = findings_of_case(name, date.fromisoformat(on))
    assert {finding.code: finding.severity.value for finding in found} == expected
    told = {key: value for finding in found for key, value in finding.facts.items()}
    assert {key: told[key] for key in facts} == facts


def test_every_finding_names_its_article() -> None:
    for name, (on, _, _) in EXPECTED.items():
        assert all(finding.article for finding in findings_of_case(name, date.fromisoformat(on)))


def test_every_hole_of_a_findings_sentence_is_filled_by_its_facts() -> None:
    for name, (on, _, _) in EXPECTED.items():
        for finding in findings_of_case(name, date.fromisoformat(on)):
            sentences = [text for code, text in FINDINGS.items() if code.partition(":")[0] == finding.code]
            holes = {hole for text in sentences for _, hole, _, _ in Formatter().parse(text) if hole}
            assert sentences
            assert holes <= set(finding.facts), f"{name} {finding.code}"


def test_every_entry_of_the_folder_is_a_case_and_every_case_has_its_entry() -> None:
    assert {path.stem for path in CASES.glob("*.json")} == set(EXPECTED)
    assert set(LATER) <= set(EXPECTED)


def test_a_divorced_couple_that_is_not_marked_as_restored_is_pointed_out() -> None:
    content = json.loads((CASES / "M43.json").read_text(encoding="utf-8"))
    content["restored_marriage"] = False
    record, known = entry.from_json(content, TABLES, KIND)
    found = findings_of(KIND, record, replace(known, on=date(2026, 6, 1), divisions=DIVISIONS), STATUTES)
    assert "MAR_RESTORED" in {finding.code for finding in found}
