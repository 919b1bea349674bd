"""Every worked divorce case of the domain handbook (cases.md 3), read as JSON and checked as `registryctl check` does.

The files of the folder `divorce_cases` are entries; here stands on which day each is examined and exactly what must
come of it: code -> severity, and the dates the handbook names. Notes that say nothing against the couple (DIV_DATES)
stand here too, so that "none" in the handbook means: nothing but what stands here.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from registry_desktop.domain.finding import Finding
from registry_desktop.domain.periods import read_days_off
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.marriage import entry
from registry_desktop.kinds.marriage.divorce import KIND
from registry_desktop.sentences import FINDINGS
from tests.kinds.couples import DIVISIONS, RESOURCES, STATUTES

CASES = Path(__file__).parent / "divorce_cases"
TABLES = entry.read_code_tables(RESOURCES / "codes")
DAYS_OFF = read_days_off(RESOURCES / "codes" / "days_off.csv")

DATES = {"DIV_DATES": "info"}
EARLY, LATE = {"DIV_TOO_EARLY": "refuse"} | DATES, {"DIV_TOO_LATE": "refuse"} | DATES
NEXT_YEAR = {"DIV_CALENDAR_MISSING": "warn"} | DATES
EXPECTED: list[tuple[str, str, dict[str, str], dict[str, str]]] = [
    ("D01", "2026-12-23", EARLY | NEXT_YEAR, {"first_ends": "2026-12-23", "issue_from": "2026-12-24"}),
    ("D02", "2026-12-24", NEXT_YEAR, {"second_ends": "2027-01-22", "year": "2027"}),
    ("D03-1659", "2026-12-23", NEXT_YEAR, {"first_ends": "2026-12-23"}),
    ("D03-1701", "2026-12-23", {"DIV_WITHDRAWAL_TOO_LATE": "refuse"} | NEXT_YEAR, {"first_ends": "2026-12-23"}),
    ("D05", "2026-02-24", DATES, {"first_ends": "2026-02-24", "moves": "2026-02-15 → 2026-02-24 春节"}),
    ("D06", "2026-02-24", EARLY, {"issue_from": "2026-02-25"}),
    ("D07", "2026-02-15", DATES, {"first_ends": "2026-02-14", "second_ends": "2026-03-16", "told_as": "plain"}),
    ("D08", "2026-03-16", DATES, {}),
    ("D08", "2026-03-17", LATE, {"second_ends": "2026-03-16"}),
    ("D09", "2026-09-21", DATES, {"first_ends": "2026-09-20", "issue_from": "2026-09-21"}),
    ("D10", "2026-11-09", DATES, {"second_ends": "2026-11-09"}),
    ("D10", "2026-11-10", LATE, {"second_ends": "2026-11-09"}),
    ("D12", "2026-12-03", NEXT_YEAR, {"year": "2027"}),
    ("D14", "2026-10-15", DATES, {}),
    ("D15", "2026-10-16", {"DIV_CASE_CLOSED": "refuse"}, {"state": "withdrawn"}),
    ("D16", "2026-10-16", DATES, {"first_ends": "2026-11-16", "moves": "2026-11-15 → 2026-11-16"}),
    ("D18", "2026-12-28", {"DIV_OTHER_OFFICE": "refuse"} | NEXT_YEAR, {"office": "测试县甲民政局婚姻登记处"}),
    ("D19", "2026-06-01", {"DIV_NO_AGREEMENT": "refuse"} | DATES, {"matter": "debts"}),
    ("D20", "2026-06-01", {"DIV_CAPACITY": "refuse"} | DATES, {"role": "woman", "capacity": "limited"}),
    ("D22", "2026-06-01", {"DIV_MISSION_MARRIAGE": "warn"} | DATES, {}),
    ("D23", "2026-06-01", {"DIV_SOLDIER_PREGNANT": "info"} | DATES, {}),
    ("D24", "2026-06-01", DATES, {}),
    ("D26", "2026-10-09", {"DIV_CASE_CLOSED": "refuse"}, {"state": "terminated_death"}),
    ("D27", "2026-06-01", {"DIV_STANDS": "refuse"}, {}),
    ("D28", "2020-12-30", {}, {}),
]
LATER = {
    "D14": "the confirmation slip with its stub is a paper of the divorce desk's acts",
    "D16": "the two applications as acts in one register",
    "D26": "that the survivor is a widowed person in later cases",
}
"""What a case of the handbook says beside its findings and is built with the desk's acts and papers."""


def findings_of_case(name: str, on: date) -> tuple[Finding, ...]:
    content = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    record, known = entry.from_json(content, TABLES, KIND)
    known = replace(known, on=on, divisions=DIVISIONS, days_off=DAYS_OFF)
    return findings_of(KIND, record, known, STATUTES)


@pytest.mark.parametrize(("name", "on", "expected", "facts"), EXPECTED, ids=lambda each: each if each else "")
def test_a_worked_case_gives_exactly_its_findings(
    name: str, on: str, expected: dict[str, str], facts: dict[str, str]
) -> None:
    found = findings_of_case(name, date.fromisoformat(on))
    assert {finding.code: finding.severity.value for finding in found} == expected
    told = {key: value for finding in found for key, value in finding.facts.items()}
    assert {key: told[key] for key in facts} == facts


def test_every_finding_names_its_article_and_fills_its_sentence() -> None:
    for name, on, _, _ in EXPECTED:
        for finding in findings_of_case(name, date.fromisoformat(on)):
            assert finding.article
            sentences = [text for code, text in FINDINGS.items() if code.partition(":")[0] == finding.code]
            holes = {hole for text in sentences for _, hole, _, _ in Formatter().parse(text) if hole}
            assert sentences
            assert holes <= set(finding.facts), f"{name} {finding.code}"


def test_every_entry_of_the_folder_is_a_case_and_every_case_has_its_entry() -> None:
    assert {path.stem for path in CASES.glob("*.json")} == {name for name, *_ in EXPECTED}
    assert set(LATER) <= {name for name, *_ in EXPECTED}


def changed(name: str, on: str, **changes: object) -> set[str]:
    """The codes of what blocks in a case with some of its entries changed."""
    content = {**json.loads((CASES / f"{name}.json").read_text(encoding="utf-8")), **changes}
    record, known = entry.from_json(content, TABLES, KIND)
    known = replace(known, on=date.fromisoformat(on), divisions=DIVISIONS, days_off=DAYS_OFF)
    return {finding.code for finding in findings_of(KIND, record, known, STATUTES) if finding.blocks}


def shown(*papers: tuple[str, str]) -> list[dict[str, object]]:
    return [{"role": role, "paper": paper, "seen": True} for role, paper in papers]


def test_a_lost_receipt_without_an_explanation_is_asked_for() -> None:
    assert changed("D14", "2026-10-15", withdrawal_explanation=" ") == {"DIV_RECEIPT_LOST"}


def test_who_withdraws_shows_no_more_than_the_own_identity_paper() -> None:
    assert changed("D14", "2026-10-15", papers_shown=shown(("man", "resident_id_card"))) == set()
    assert changed("D14", "2026-10-15", papers_shown=shown(("woman", "resident_id_card"))) == {"DIV_PAPER_MISSING"}


def test_two_lost_certificates_need_the_copy_of_the_archive() -> None:
    lost = [(role, paper) for role in ("man", "woman") for paper in ("resident_id_card", "lost_certificate_statement")]
    papers = [*lost, ("both", "divorce_agreement")]
    assert changed("D24", "2026-06-01", papers_shown=shown(*papers)) == {"DIV_PAPER_MISSING"}
    assert changed("D24", "2026-06-01", papers_shown=shown(*papers, ("both", "marriage_archive_copy"))) == set()


def test_one_party_alone_neither_applies_nor_takes_the_certificate() -> None:
    content = json.loads((CASES / "D02.json").read_text(encoding="utf-8"))
    alone = content["man"] | {"present": False}
    assert changed("D02", "2026-12-24", man=alone) == {"DIV_ABSENT_PARTY"}
    assert changed("D16", "2026-10-16", man=alone) == {"DIV_ABSENT_PARTY"}


def test_a_marriage_that_has_ended_by_this_register_is_not_divorced_again() -> None:
    earlier = {
        "registration_id": 7, "kind": "marriage.registration", "certificate_number": "J770101-2020-000077",
        "registration_date": "2020-05-20", "state": "ended_by_divorce",
    }  # fmt: skip
    others = {"man": "王静", "woman": "郑强"}
    both = [{**earlier, "role": role, "other_party_name": other} for role, other in others.items()]
    assert changed("D16", "2026-10-16", register={"earlier": both}) == {"DIV_NOT_MARRIED"}
    lasting = [{**one, "state": "filed"} for one in both]
    assert changed("D16", "2026-10-16", register={"earlier": lasting}) == set()


def test_a_marriage_registered_abroad_is_for_the_court() -> None:
    assert changed("D22", "2026-06-01", married_at="abroad") == {"DIV_NOT_MAINLAND_MARRIAGE"}


def test_what_is_not_settled_yet_is_asked_for() -> None:
    assert changed("D16", "2026-10-16", agreement_children="") == {"FIELD_MISSING"}
