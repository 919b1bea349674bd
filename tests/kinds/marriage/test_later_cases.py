"""Every worked case of what happens to a registered marriage later (cases.md V01-V06), as `registryctl check` does it.

The files of the folder `later_cases` are entries; here stands by which word and on which day each is examined, and
exactly what must come of it. What an act does then (the note, the upload task, the number that stays) is tested in
tests/acts/test_judgment.py and test_revocation.py, the figure in tests/queries/test_statistics.py.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from registry_desktop.domain.finding import Finding
from registry_desktop.domain.periods import read_days_off
from registry_desktop.kinds import KIND_BY_WORD
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.marriage import entry
from registry_desktop.sentences import FINDINGS
from tests.kinds.couples import DIVISIONS, RESOURCES, STATUTES

CASES = Path(__file__).parent / "later_cases"
TABLES = entry.read_code_tables(RESOURCES / "codes")
DAYS_OFF = read_days_off(RESOURCES / "codes" / "days_off.csv")
ROLES = ("man", "woman")
TOLD = {"REV_HEARING_UNTIL": "info"}
EXPECTED: list[tuple[str, str, str, dict[str, str], dict[str, str]]] = [
    ("V01", "revocation", "2026-03-02", {"REV_COURT_ONLY": "refuse"}, {"last_day": "2026-10-15"}),
    ("V02", "revocation", "2026-03-02", {}, {}),
    ("V03-lead", "revocation", "2026-02-24", {}, {}),
    (
        "V03-decision",
        "revocation",
        "2026-03-02",
        {"REV_HEARING_OPEN": "refuse"} | TOLD,
        {"until": "2026-03-02"},
    ),
    ("V03-decision", "revocation", "2026-03-03", TOLD, {"until": "2026-03-02"}),
    ("V04", "judgment", "2026-03-02", {"COURT_NOTE": "info"}, {"certificate_number": "J770101-2025-000077"}),
    ("V04", "judgment", "2026-02-09", {"COURT_NOTE": "info", "COURT_NOT_EFFECTIVE": "refuse"}, {}),
    ("V06", "no_restoration", "2026-03-02", {"NO_RESTORE_STATEMENT": "info"}, {"role": "woman"}),
]


def findings_of_entry(content: dict[str, Any], word: str, on: str) -> tuple[Finding, ...]:
    kind = KIND_BY_WORD[word]
    record, known = entry.from_json(content, TABLES, kind)
    known = replace(known, on=date.fromisoformat(on), divisions=DIVISIONS, days_off=DAYS_OFF)
    return findings_of(kind, record, known, STATUTES)


def read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return content


def codes(name: str, word: str, on: str, **changes: object) -> dict[str, str]:
    found = findings_of_entry({**read(name), **changes}, word, on)
    return {finding.code: finding.severity.value for finding in found}


@pytest.mark.parametrize(("name", "word", "on", "expected", "facts"), EXPECTED, ids=lambda each: each if each else "")
def test_a_worked_case_gives_exactly_its_findings(
    name: str, word: str, on: str, expected: dict[str, str], facts: dict[str, str]
) -> None:
    found = findings_of_entry(read(name), word, on)
    assert {finding.code: finding.severity.value for finding in found} == expected
    told = {key: value for finding in found for key, value in finding.facts.items()}
    assert {key: told[key] for key in facts} == facts


def test_every_finding_names_its_article_and_fills_its_sentence() -> None:
    for name, word, on, _, _ in EXPECTED:
        for finding in findings_of_entry(read(name), word, on):
            assert finding.article
            sentences = [text for code, text in FINDINGS.items() if code.partition(":")[0] == finding.code]
            holes = {hole for text in sentences for _, hole, _, _ in Formatter().parse(text) if hole}
            assert sentences
            assert holes <= set(finding.facts), f"{name} {finding.code}"


def test_every_entry_of_the_folder_is_a_case_and_every_case_has_its_entry() -> None:
    assert {path.stem for path in CASES.glob("*.json")} == {name for name, *_ in EXPECTED}


@pytest.mark.parametrize("state", ["revoked", "noted_invalid", "noted_annulled"])
def test_the_misused_person_may_marry_once_the_registration_is_gone(state: str) -> None:
    """V03 and V04: the marriage check of the same woman, with the register as it stands after the decision."""
    content = read("V03-lead")
    couple = {
        "office": content["office"],
        "man": content["man"] | {"marital_status": "10"},
        "woman": content["woman"] | {"marital_status": "10"},
    }
    (before,) = content["register"]["earlier"]
    married = {"register": {"earlier": [before]}}
    free = {"register": {"earlier": [before | {"state": state}]}}
    assert "MAR_HAS_SPOUSE" in {one.code for one in findings_of_entry(couple | married, "marriage", "2026-03-02")}
    found = {one.code for one in findings_of_entry(couple | free, "marriage", "2026-03-02")}
    assert not found & {"MAR_HAS_SPOUSE", "MAR_STATUS_MISMATCH", "MAR_SAME_NAME_MARRIED"}


def test_an_old_annulment_by_the_office_is_entered_without_a_word() -> None:
    """V02 as the marriage itself: back entry of 2009, annulled by the registry in 2010."""
    content = {key: value for key, value in read("V02").items() if key in ("office", "source")}
    content |= {role: read("V02")[role] | {"marital_status": "10", "household_division": "770101"} for role in ROLES}
    old = {"registration_date": "2009-09-20", "state": "noted_annulled", "kinship_declared": "none"}
    assert findings_of_entry(content | old, "marriage", "2026-03-02") == ()


def test_an_old_annulment_after_more_than_a_year_is_only_remarked_on() -> None:
    assert codes("V02", "revocation", "2026-03-02", registration_date="2010-09-21") == {"MAR_LAW_OF_TIME": "warn"}
    assert codes("V02", "revocation", "2026-03-02", registration_date="2010-09-20") == {}


def test_an_illness_not_told_is_for_the_court_too() -> None:
    assert codes("V01", "revocation", "2026-03-02", ground="illness_not_told") == {"REV_COURT_ONLY": "refuse"}


def test_what_lacks_is_asked_for() -> None:
    assert codes("V03-lead", "revocation", "2026-02-24", papers_shown=[]) == {"REV_PAPER_MISSING": "ask"}
    assert codes("V03-lead", "revocation", "2026-02-24", misused_role="") == {"FIELD_MISSING": "ask"}
    assert codes("V03-lead", "revocation", "2026-02-24", register={}) == {"REV_ORIGINAL_UNKNOWN": "ask"}
    assert codes("V04", "judgment", "2026-03-02", court="", papers_shown=[]) == {
        "FIELD_MISSING": "ask", "REV_PAPER_MISSING": "ask", "COURT_NOTE": "info",
    }  # fmt: skip
    assert codes("V06", "no_restoration", "2026-03-02", papers_shown=[])["REV_PAPER_MISSING"] == "ask"


def test_who_has_remarried_needs_no_statement() -> None:
    (one, _) = read("V06")["register"]["earlier"]
    again = {**one, "role": "woman", "certificate_number": "J770101-2026-000003", "registration_date": "2026-01-08"}
    found = codes("V06", "no_restoration", "2026-03-02", register={"earlier": [one, again]})
    assert found == {"NO_RESTORE_STATEMENT": "info", "NO_RESTORE_NEEDLESS": "warn"}


def test_a_hearing_waived_by_both_lets_it_be_decided_at_once() -> None:
    assert codes("V03-decision", "revocation", "2026-02-25", hearing="waived") == TOLD
    assert codes("V03-decision", "revocation", "2026-03-04", hearing="asked") == TOLD | {"REV_HEARING_NOT_HELD": "ask"}


def test_the_original_is_found_by_itself_where_nobody_of_its_couple_leads_to_it() -> None:
    """A corrected name and no citizen number: the register still knows which registration the case is about."""
    itself = {"registration_id": 77, "kind": "marriage.registration", "certificate_number": "J770101-2025-000077"}
    found = codes("V04", "judgment", "2026-03-02", register={}, original={**itself, "state": "filed"})
    assert found == {"COURT_NOTE": "info"}
    gone = codes("V04", "judgment", "2026-03-02", register={}, original={**itself, "state": "revoked"})
    assert gone["REV_ORIGINAL_GONE"] == "refuse"
