"""`registryctl check adoption`: every worked case of the handbook by the command, and what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.commands.conftest import Registryctl
from tests.kinds.adoption.worked_cases import DISSOLVED, WORKED

BLOCKS = ("refuse", "ask")


def test_every_worked_case_is_judged_by_the_command(registryctl: Registryctl, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    for number, worked in WORKED.items():
        path.write_text(json.dumps(worked.entry), encoding="utf-8")
        answer = registryctl("check", worked.kind, path, "--on", worked.on, "--json")
        found = json.loads(answer.out)["findings"]
        assert {one["code"]: one["severity"] for one in found} == worked.found, number
        assert answer.code == int(any(one in BLOCKS for one in worked.found.values())), number


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "adopter (woman) is 29; an adopter is at least 30, which is reached on 2026-12-01"),
        ("zh_CN", "收养人（女）现年 29 周岁；收养人应当年满 30 周岁，最早为 2026-12-01"),
    ],
)
def test_it_is_said_in_words(registryctl: Registryctl, tmp_path: Path, language: str, said: str) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(WORKED["A02"].entry), encoding="utf-8")
    answer = registryctl("check", "adoption", path, "--on", "2026-06-15", "--language", language)
    assert said in answer.out
    assert "adopter_woman" not in answer.out


@pytest.mark.parametrize("word", ["adoption", "adoption_dissolution"])
def test_the_schema_takes_every_worked_case_and_nothing_wrong(registryctl: Registryctl, word: str) -> None:
    schema = registryctl("schema", word).json
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    cases = [worked.entry for worked in WORKED.values() if worked.kind == word]
    assert cases
    for entry in cases:
        assert list(validator.iter_errors(json.loads(json.dumps(entry)))) == []
    faults: tuple[dict[str, Any], ...] = (
        {"frob": 1},
        {"persons": {"aunt": {}}},
        {"persons": {"adoptee": {"will": "perhaps"}}},
        {"papers": 1},
    )
    for fault in faults:
        assert list(validator.iter_errors(cases[0] | fault)) != [], fault


def test_a_dissolution_has_no_clock_to_stop(registryctl: Registryctl, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    stop = {"stops": [{"why": "notice", "first_day": "2026-01-01"}]}
    path.write_text(json.dumps(DISSOLVED | stop), encoding="utf-8")
    answer = registryctl("check", "adoption_dissolution", path)
    assert answer.code == 2
    assert "stops: unknown_key" in answer.err
    assert list(Draft202012Validator(registryctl("schema", "adoption_dissolution").json).iter_errors(stop)) != []
