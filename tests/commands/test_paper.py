"""`registryctl paper verify` on the papers of the demonstration's day."""

import hashlib
import io
from pathlib import Path

import pypdf
import pytest

from tests.commands.conftest import Day, Registryctl


@pytest.fixture
def certificate(demonstration: Day) -> Path:
    """A certificate as it was handed out."""
    return next(iter(sorted(demonstration.out.rglob("*marriage_certificate*.pdf"))))


def test_what_was_handed_out_is_genuine(own_home: Path, registryctl: Registryctl, certificate: Path) -> None:
    answer = registryctl("paper", "verify", certificate, "--json")
    assert (answer.code, answer.json["verdict"], answer.json["paper"]) == (0, "genuine", "marriage_certificate")
    assert answer.json["number"].startswith("J770101-2026-")
    assert "结婚证" in registryctl("paper", "verify", certificate).out
    assert own_home.is_dir()


def test_a_file_with_its_number_and_other_bytes_is_altered(
    own_home: Path, registryctl: Registryctl, certificate: Path, tmp_path: Path
) -> None:
    changed = pypdf.PdfWriter(clone_from=io.BytesIO(certificate.read_bytes()))
    changed.add_metadata({"/Title": "又一份"})
    path = tmp_path / "changed.pdf"
    changed.write(path)
    answer = registryctl("paper", "verify", path, "--json")
    assert (answer.code, answer.json["verdict"]) == (1, "altered")
    assert own_home.is_dir()


def test_a_file_of_somebody_elses_is_unknown_and_no_pdf_is_said(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    blank = pypdf.PdfWriter()
    blank.add_blank_page(200, 200)
    blank.write(tmp_path / "blank.pdf")
    assert registryctl("paper", "verify", tmp_path / "blank.pdf", "--json").json["verdict"] == "unknown"
    (tmp_path / "no.pdf").write_text("keine", encoding="utf-8")
    for path in (tmp_path / "no.pdf", tmp_path / "nowhere.pdf"):
        answer = registryctl("paper", "verify", path, "--language", "en")
        assert (answer.code, "give a PDF file" in answer.err) == (2, True)
    assert own_home.is_dir()


def test_a_case_s_papers_are_listed_found_by_code_and_handed_out_as_they_were_made(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    listed = registryctl("paper", "list", "--case", "1", "--json")
    coded = next(one for one in listed.json["papers"] if one["check_code"] and one["state"] == "printed")
    assert coded["check_code"] in registryctl("paper", "list", "--case", "1").out
    found = registryctl("paper", "find", coded["check_code"], "--json")
    assert (found.code, found.json["verdict"], found.json["paper_id"]) == (0, "genuine", coded["id"])
    path = tmp_path / "again.pdf"
    out = registryctl("paper", "export", coded["check_code"], "--out", path, "--purpose", "当事人要求", "--json")
    assert (out.code, out.json["digest"]) == (0, coded["digest"]), out.err
    assert hashlib.sha256(path.read_bytes()).hexdigest() == coded["digest"]
    assert registryctl("paper", "verify", path, "--json").json["verdict"] == "genuine"
    assert own_home.is_dir()


def test_a_code_that_is_none_of_ours_is_unknown_and_nothing_is_written(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    answer = registryctl("paper", "find", "0000-0000-0000", "--json")
    assert (answer.code, answer.json["verdict"]) == (1, "unknown")
    refused = registryctl("paper", "export", "0000-0000-0000", "--out", tmp_path / "none.pdf")
    assert (refused.code, list(tmp_path.glob("*.pdf"))) == (4, [])
    assert own_home.is_dir()


@pytest.mark.parametrize("words", [("find",), ("list",), ("export", "0000-0000-0000"), ("list", "x", "--case", "1")])
def test_what_is_left_out_is_said(registryctl: Registryctl, words: tuple[str, ...]) -> None:
    answer = registryctl("paper", *words, "--language", "en")
    assert answer.code == 2
    assert "Say what: verify FILE.pdf, find CODE" in answer.err
