"""A card through a library compiled here, by the same way as through a vendor's: by ctypes, in its own process."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from registry_desktop.readers.chosen import chosen_reader
from registry_desktop.readers.reader import ReaderFault, Reason
from registry_desktop.readers.vendor_library import VendorLibrary
from tests.readers.cards import block, picture
from tests.servers import skip_without

STUB = Path(__file__).with_name("library_stub.c")
Made = Callable[..., VendorLibrary]


@pytest.fixture
def library(tmp_path: Path) -> Made:
    """Compile a library; which functions and faults it has, its names say."""
    skip_without("compiler")
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler, "no C compiler: apt-get install gcc libc6-dev, or set REGISTRY_TEST_WITHOUT=compiler"
    card, photo = tmp_path / "card", tmp_path / "photo"
    card.write_bytes(block())
    photo.write_bytes(picture())

    def compiled(*names: str, seconds: float = 5) -> VendorLibrary:
        made = tmp_path / f"lib{'-'.join(names).lower()}.so"
        files = [f'-DCARD="{card}"', f'-DPHOTO="{photo}"']
        flags = ["-shared", "-fPIC", *files, *(f"-D{name}" for name in names)]
        subprocess.run([compiler, *flags, "-o", made, STUB], check=True)
        return VendorLibrary(made, seconds=seconds)

    return compiled


@pytest.mark.parametrize("family", ["TERMB", "SYN"])
def test_a_card_is_read_through_the_library(library: Made, family: str, capfd: pytest.CaptureFixture[str]) -> None:
    reader = library(family)
    reader.open()
    card = reader.read()
    assert (card.name, card.sex, card.number) == ("测试甲", "1", "770101200405209010")
    assert (card.birth_date, card.valid_until, card.long_term) == (date(2004, 5, 20), date(2032, 6, 1), False)
    assert card.photo == (picture() if family == "TERMB" else picture()[:1024])
    assert reader.name == f"lib{family.lower()}.so"
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("NO_READER", Reason.NO_ANSWER),
        ("NO_CARD", Reason.NO_CARD),
        ("NOT_READ", Reason.NO_ANSWER),
        ("FALLS_OVER", Reason.NO_ANSWER),
    ],
)
def test_what_goes_wrong_in_the_library_is_said_and_harms_nothing(library: Made, fault: str, reason: Reason) -> None:
    with pytest.raises(ReaderFault) as told:
        library("TERMB", fault, seconds=0.5).read()
    assert told.value.reason is reason


@pytest.mark.parametrize("missing", [False, True])
def test_what_is_no_card_library_does_not_answer(tmp_path: Path, missing: bool) -> None:
    path = tmp_path / "none.so" if missing else Path(sys.executable)
    with pytest.raises(ReaderFault) as told:
        chosen_reader("library", str(path)).open()
    assert told.value.reason is Reason.NO_ANSWER
    assert told.value.facts["detail"]
