"""`registryctl paper verify` on the papers of the demonstration's day."""

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
