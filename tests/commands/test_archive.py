"""`registryctl volumes` and `lookups` on the demonstration's day."""

import hashlib
import io
from pathlib import Path

import pypdf

from tests.commands.conftest import Registryctl


def test_the_volumes_of_a_class_and_year_stand_on_the_terminal(own_home: Path, registryctl: Registryctl) -> None:
    rows = registryctl("volumes", "--class", "marriage", "--year", "2026", "--json").json["rows"]
    assert rows
    assert [row["卷号"] for row in rows] == sorted(row["卷号"] for row in rows)
    assert rows[0]["题名"] in registryctl("volumes", "--class", "marriage", "--year", "2026").out
    assert registryctl("volumes", "--class", "withdrawn", "--year", "2026", "--json").json["rows"] == []
    assert own_home.is_dir()


def test_a_catalogue_is_handed_out_in_every_format_and_noted(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    for ending in ("pdf", "xlsx", "csv"):
        path = tmp_path / f"catalogue.{ending}"
        answer = registryctl(
            "volumes", "--class", "marriage", "--year", "2026", "--out", path, "--purpose", "移交", "--json"
        )
        assert (answer.code, answer.json["digest"]) == (0, hashlib.sha256(path.read_bytes()).hexdigest())
    page = pypdf.PdfReader(io.BytesIO((tmp_path / "catalogue.pdf").read_bytes())).pages[0].extract_text()
    assert "结婚登记案卷目录" in page
    again = registryctl("volumes", "--class", "marriage", "--year", "2026", "--out", tmp_path / "catalogue.csv")
    assert again.code == 4
    assert registryctl("audit", "verify").code == 0
    assert own_home.is_dir()


def test_one_volume_or_a_class_and_a_year_must_be_named(own_home: Path, registryctl: Registryctl) -> None:
    for words in ((), ("--class", "marriage"), ("--case", "1", "--open"), ("--open", "--out", "x.pdf")):
        answer = registryctl("volumes", *words, "--language", "en")
        assert (answer.code, "--case" in answer.err) == (2, True)
    assert registryctl("volumes", "--case", "999999").code == 4
    assert registryctl("volumes", "--case", "1").code == 0
    assert own_home.is_dir()


def test_what_is_still_to_be_filed_is_told(own_home: Path, registryctl: Registryctl) -> None:
    waiting = registryctl("volumes", "--open", "--json").json["open"]
    assert {one["archive_class"] for one in waiting} <= {"marriage.registration"}
    assert registryctl("volumes", "--open").code == 0
    assert own_home.is_dir()


def test_a_day_without_look_ups_says_so(own_home: Path, registryctl: Registryctl) -> None:
    answer = registryctl("lookups", "--from", "2026-05-20", "--language", "en")
    assert (answer.code, "no look-ups" in answer.out) == (0, True)
    assert registryctl("lookups", "--from", "2026-05-20", "--json").json == {"lookups": []}
    assert registryctl("lookups", "--from", "2026-05-20", "--to", "2026-05-01").code == 2
    assert own_home.is_dir()
