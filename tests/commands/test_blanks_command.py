"""The ledger of booklets and numbers on the terminal and as a file."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.commands.conftest import COUPLES, Registryctl


@pytest.fixture
def whole(own_home: Path) -> list[str]:
    """The words for a period that holds the demonstration day."""
    assert own_home.is_dir()
    return ["--from", "2020-01-01", "--to", "2030-12-31"]


def test_the_ledger_of_the_demonstration_adds_up(whole: list[str], registryctl: Registryctl) -> None:
    answer = registryctl("blanks", "ledger", *whole, "--json")
    assert answer.code == 0
    found = answer.json
    assert found["balances"] is True
    office = next(line for line in found["lines"] if line["kind"] == "marriage_certificate" and line["place"] == "*")
    assert office["used"] == 2 * COUPLES
    assert office["received"] - office["used"] - office["voided"] - office["lost"] == office["left"]
    numbers = next(line for line in found["lines"] if line["account"] == "number")
    assert numbers["used"] == COUPLES


def test_the_ledger_is_read_in_both_languages(whole: list[str], registryctl: Registryctl) -> None:
    chinese = registryctl("blanks", "ledger", *whole).out
    assert "结婚证" in chinese
    assert "库房" in chinese
    assert "全处" in chinese
    english = registryctl("blanks", "ledger", *whole, "--language", "en").out
    assert "Marriage certificate" in english
    assert "whole office" in english


def test_the_ledger_leaves_as_a_file_and_the_register_remembers(
    whole: list[str], registryctl: Registryctl, tmp_path: Path
) -> None:
    book, lines = tmp_path / "ledger.xlsx", tmp_path / "ledger.csv"
    rows = registryctl("blanks", "ledger", *whole, "--out", book, "--json").json["rows"]
    sheet = openpyxl.load_workbook(book).worksheets[0]
    assert sheet.max_row == 3 + rows
    assert [cell.value for cell in sheet[3]][:3] == ["种类", "位置", "期初"]
    assert registryctl("blanks", "ledger", *whole, "--out", lines).code == 0
    with lines.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    assert [one["差数"] for one in read] == ["0"] * rows
    assert registryctl("blanks", "ledger", *whole, "--out", book).code == 4
    trail = tmp_path / "trail.jsonl"
    registryctl("audit", "export", trail)
    acts = [json.loads(json.loads(line)["text"])["act"] for line in trail.read_text(encoding="utf-8").splitlines()]
    assert acts.count("blank:export_ledger") == 2


def test_every_booklet_and_every_number_stands_in_the_list(
    whole: list[str], registryctl: Registryctl, tmp_path: Path
) -> None:
    path = tmp_path / "booklets.json"
    assert registryctl("blanks", "booklets", *whole, "--out", path).code == 0
    rows = json.loads(path.read_text(encoding="utf-8"))
    ledger = registryctl("blanks", "ledger", *whole, "--json").json["lines"]
    received = sum(line["received"] for line in ledger if line["account"] == "blank" and line["place"] == "*")
    assert len([row for row in rows if row["account"] == "blank"]) == received
    issued = [row for row in rows if (row["account"], row["state"]) == ("blank", "issued")]
    assert len(issued) == 2 * COUPLES
    assert all(row["certificate_number"].startswith("J77") and row["ended_at"] for row in issued)
    numbers = [line for line in ledger if line["account"] == "number"]
    assert len([row for row in rows if row["account"] == "number"]) == sum(line["received"] for line in numbers)


def test_a_wrong_use_is_said(whole: list[str], registryctl: Registryctl, tmp_path: Path) -> None:
    assert registryctl("blanks", "frob").code == 2
    assert registryctl("blanks", "booklets", *whole).code == 2
    assert registryctl("blanks", "ledger", "--from", "2026-02-02", "--to", "2026-02-01").code == 2
    assert registryctl("blanks", "ledger", "--out", tmp_path / "x.odt").code == 2
