"""A case as plain JSON: every fault named with its place, and the schema says what is read."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.periods import CHINA
from registry_desktop.kinds.marriage.entry import from_json, json_schema, read_code_tables
from registry_desktop.kinds.marriage.registration import KIND
from registry_desktop.kinds.plain_form import WrongEntry
from tests.kinds.couples import RESOURCES

TABLES = read_code_tables(RESOURCES / "codes")
SCHEMA = json_schema(TABLES, KIND)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))
SMALLEST: dict[str, Any] = {"man": {}, "woman": {}}


def faults(content: Any) -> list[tuple[str, str]]:
    with pytest.raises(WrongEntry) as wrong:
        from_json(content, TABLES, KIND)
    return [(problem.path, problem.code) for problem in wrong.value.problems]


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_worked_case_follows_the_schema(path: Path) -> None:
    assert list(VALIDATOR.iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []


def test_two_parties_are_enough() -> None:
    record, known = from_json(SMALLEST, TABLES, KIND)
    assert (record.man.role, record.woman.role) == ("man", "woman")
    assert (record.state, record.source, record.man.nationality) == ("pre_review", "counter", "CHN")
    assert known.earlier == ()
    assert VALIDATOR.is_valid(SMALLEST)


def test_what_is_given_arrives_in_its_type() -> None:
    content: dict[str, Any] = {
        "man": {"birth_date": "2004-05-20", "present": True, "declaration_signed_at": "2026-06-01T09:00:00+08:00"},
        "woman": {"birth_date": None},
        "papers_shown": [{"role": "both", "paper": "couple_photo", "seen": True}],
        "register": {"same_number": [{"role": "man", "registration_id": 3, "name": "赵明", "birth_date": None}]},
        "blanks": [{"holder_role": "man", "kind": "marriage_certificate", "number": "1", "state": "in_stock"}],
        "office": {"division_code": "770101", "has_foreign_power": True},
    }
    record, known = from_json(content, TABLES, KIND)
    assert record.man.birth_date == date(2004, 5, 20)
    assert record.man.declaration_signed_at == datetime(2026, 6, 1, 9, tzinfo=CHINA)
    assert record.woman.birth_date is None
    assert record.papers_shown[0].paper == "couple_photo"
    assert (known.office_division, known.office_has_foreign_power) == ("770101", True)
    assert (known.same_number[0].name, known.blanks[0].number) == ("赵明", "1")


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ([], ("", "wrong_type")),
        ("text", ("", "wrong_type")),
        ({"man": {}}, ("woman", "missing_key")),
        ({**SMALLEST, "colour": "red"}, ("colour", "unknown_key")),
        ({**SMALLEST, "man": {"Name": "x"}}, ("man.Name", "unknown_key")),
        ({**SMALLEST, "man": {"role": "woman"}}, ("man.role", "unknown_key")),
        ({**SMALLEST, "man": {"name": 5}}, ("man.name", "wrong_type")),
        ({**SMALLEST, "man": {"name": None}}, ("man.name", "wrong_type")),
        ({**SMALLEST, "man": {"present": 1}}, ("man.present", "wrong_type")),
        ({**SMALLEST, "man": {"birth_date": "2026-02-30"}}, ("man.birth_date", "wrong_date")),
        (
            {**SMALLEST, "man": {"declaration_signed_at": "2026-06-01T09:00:00"}},
            ("man.declaration_signed_at", "wrong_date"),
        ),
        ({**SMALLEST, "man": {"sex": "3"}}, ("man.sex", "unknown_code")),
        ({**SMALLEST, "man": {"nationality": "China"}}, ("man.nationality", "unknown_code")),
        ({**SMALLEST, "man": []}, ("man", "wrong_type")),
        ({**SMALLEST, "state": "married"}, ("state", "unknown_code")),
        ({**SMALLEST, "page_count": True}, ("page_count", "wrong_type")),
        ({**SMALLEST, "papers_shown": {}}, ("papers_shown", "wrong_type")),
        ({**SMALLEST, "papers_shown": [{"role": "man"}]}, ("papers_shown[0].paper", "missing_key")),
        (
            {**SMALLEST, "papers_shown": [{"role": "dog", "paper": "passport"}]},
            ("papers_shown[0].role", "unknown_code"),
        ),
        ({**SMALLEST, "register": []}, ("register", "wrong_type")),
        ({**SMALLEST, "register": {"later": []}}, ("register.later", "unknown_key")),
        ({**SMALLEST, "register": {"open_cases": [{}]}}, ("register.open_cases[0].role", "missing_key")),
        ({**SMALLEST, "office": {"division_code": 770101}}, ("office.division_code", "wrong_type")),
    ],
)
def test_a_fault_is_named_with_its_place_and_refused_by_the_schema_too(content: Any, fault: tuple[str, str]) -> None:
    assert fault in faults(content)
    if fault[1] != "wrong_date":
        assert not VALIDATOR.is_valid(content)


def test_every_fault_is_named_at_once() -> None:
    assert len(faults({"man": {"name": 1, "sex": "x", "nose": "long"}})) == 4


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=8), children, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(
    ["man", "woman", "papers_shown", "register", "office", "blanks", "state", "online_checks", "source"]
)


@given(st.dictionaries(keys, json_values, max_size=6))
def test_any_json_is_read_or_refused_with_its_faults(content: dict[str, Any]) -> None:
    assert VALIDATOR.is_valid(content) == (faults_of(content) == 0)


def faults_of(content: Any) -> int:
    try:
        from_json(content, TABLES, KIND)
    except WrongEntry as wrong:
        return len(wrong.problems)
    return 0
