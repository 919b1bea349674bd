"""`registryctl printers` on the virtual printers: listed, chosen, fitted and proved without a screen."""

from pathlib import Path

import pytest

from registry_desktop.domain.sheet_fit import SheetFit, marks_of
from tests.commands.conftest import Registryctl
from tests.virtual_printer import VirtualPrinter

WINDOW = ("--window", "3")
BY = ("--login", "yuyue")


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the demonstration's officers."""
    monkeypatch.setenv("REGISTRY_PASSWORD", "demo-20260520")


def marks(fit: SheetFit) -> list[str]:
    return [f"{value:.1f}" for mark in marks_of(210, 297) for value in fit.at(mark)]


def test_printers_are_listed_and_a_paper_is_given_one(
    own_home: Path, registryctl: Registryctl, virtual_printer: VirtualPrinter
) -> None:
    chosen = registryctl(
        "printers", "choose", *WINDOW, *BY, "--paper", "booklet", "--printer", virtual_printer.queue, "--tray", "main"
    )
    assert chosen.code == 0, chosen.err
    listed = registryctl("printers", *WINDOW, "--json").json
    assert virtual_printer.queue in {one["name"] for one in listed["printers"]}
    assert listed["choices"] == [
        {"paper": "booklet", "printer": virtual_printer.queue, "tray": "main", "duplex": "", "copies": 1}
    ]
    assert registryctl("printers", "--window", "9", "--json").json["choices"] == []
    assert virtual_printer.queue in registryctl("printers", *WINDOW).out
    assert own_home.is_dir()


def test_a_printer_is_fitted_by_eight_numbers_and_the_check_page_proves_it(
    own_home: Path, registryctl: Registryctl, virtual_printer: VirtualPrinter
) -> None:
    about = (*WINDOW, *BY, "--printer", virtual_printer.queue)
    early = registryctl("printers", "ruler", *about, "--check", "--language", "en")
    assert (early.code, "has not been fitted" in early.err) == (2, True)
    assert registryctl("printers", "ruler", *about).code == 0
    fitted = registryctl("printers", "fit", *about, "--marks", *marks(SheetFit(3.2, -1.7, 1.004, 1.004, 0.3)), "--json")
    assert fitted.code == 0, fitted.err
    assert (round(fitted.json["offset_x"], 1), round(fitted.json["offset_y"], 1)) == (3.2, -1.7)
    assert registryctl("printers", "ruler", *about, "--check").code == 0
    assert len(virtual_printer.received(at_least=2)) == 2
    proved = registryctl("printers", "prove", *about, "--marks", *marks(SheetFit(0.1, 0.0)), "--json")
    assert (proved.code, proved.json["residual_um"]) == (0, 100)
    assert registryctl("printers", "prove", *about, "--marks", *marks(SheetFit(2.0, 0.0))).code == 1
    assert own_home.is_dir()


def test_a_printer_that_is_not_there_and_numbers_left_out_are_said(
    own_home: Path, registryctl: Registryctl, virtual_printer: VirtualPrinter
) -> None:
    gone = registryctl("printers", "ruler", *WINDOW, "--printer", "Gone", "--language", "en")
    assert (gone.code, "is not there any more" in gone.err) == (2, True)
    lacking = registryctl("printers", "fit", *WINDOW, *BY, "--printer", virtual_printer.queue, "--language", "en")
    assert (lacking.code, "--marks Ax Ay Bx By" in lacking.err) == (2, True)
    assert own_home.is_dir()


@pytest.mark.parametrize("verb", ["choose", "ruler", "fit", "prove"])
def test_the_printer_must_be_named(registryctl: Registryctl, verb: str) -> None:
    answer = registryctl("printers", verb, *WINDOW, "--language", "en")
    assert (answer.code, "Name the printer" in answer.err) == (2, True)


def test_who_chooses_is_kept_so_somebody_must_be_named(registryctl: Registryctl) -> None:
    answer = registryctl("printers", "choose", *WINDOW, "--printer", "Office", "--language", "en")
    assert (answer.code, "name one by --login" in answer.err) == (2, True)
