"""What a printer takes and how it was told to print: sizes by their PWG names, options as they come to the printer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import zxingcpp
from PIL import ImageChops

from registry_desktop.dispatch.plain import print_plain
from registry_desktop.domain.printer_trouble import PrinterTrouble, PrinterTroubled
from registry_desktop.printing.press import TemplatePress
from registry_desktop.spooler.jobs import PrintOptions
from registry_desktop.spooler.printers import Printer, PrinterState, knows_size
from tests.pwg_raster import pages_of
from tests.virtual_printer import ROLL, VirtualPrinter, printer_of_service

A4 = "archive_cover"


def printer_with(media: Sequence[str]) -> Printer:
    """An idle printer that takes these media."""
    return Printer("One", "", PrinterState.IDLE, True, (), "", (), tuple(media), False)


@pytest.mark.parametrize(
    ("media", "size", "known"),
    [
        (("iso_a4_210x297mm",), (210, 297), True),
        (("iso_a4_210x297mm",), (190, 128), False),
        (("na_letter_8.5x11in",), (216, 279), True),
        (("custom_min_76x100mm", "custom_max_216x356mm"), (190, 128), True),
        (("custom_min_76x100mm", "custom_max_216x356mm"), (190, 400), False),
        (("custom_min_76x100mm", "custom_max_216x356mm"), (50, 128), False),
        (("om_slip_80x128mm", "iso_a4_210x297mm"), (80, 128), True),
        (("custom_70x30mm_70x30mm", "custom_80x128mm_80x128mm"), (70, 30), True),
        (("custom_70x30mm_70x30mm", "custom_80x128mm_80x128mm"), (70, 40), False),
        ((), (190, 128), True),
    ],
)
def test_a_size_is_known_by_name_or_within_what_may_be_told(
    media: Sequence[str], size: tuple[int, int], known: bool
) -> None:
    assert knows_size(printer_with(media), *size) is known


@pytest.mark.parametrize("tray", ["manual", "by-pass-tray", ""])
def test_size_tray_and_copies_come_to_the_printer_as_chosen(
    virtual_printer: VirtualPrinter, press: TemplatePress, tray: str
) -> None:
    pdf = press.print(A4, press.templates[A4].values)
    options = PrintOptions(tray=tray, copies=2)
    print_plain(pdf, printer=virtual_printer.queue, title="cover", progress=lambda *_: None, options=options)
    [came] = virtual_printer.printed_with()
    assert "media-size={x-dimension=21000 y-dimension=29700}" in came["IPP_MEDIA_COL"]
    assert (f"media-source={tray}" in came["IPP_MEDIA_COL"]) is bool(tray)
    assert (came["IPP_COPIES"], came["IPP_SIDES"]) == ("2", "one-sided")


def test_a_tray_that_is_no_more_keeps_the_paper_back(virtual_printer: VirtualPrinter, press: TemplatePress) -> None:
    pdf = press.print(A4, press.templates[A4].values)
    with pytest.raises(PrinterTroubled) as troubled:
        print_plain(
            pdf, printer=virtual_printer.queue, title="cover", progress=lambda *_: None,
            options=PrintOptions(tray="tray-9"),
        )  # fmt: skip
    assert troubled.value.trouble is PrinterTrouble.TRAY_GONE
    assert virtual_printer.printed_with() == []


@pytest.fixture
def roll(virtual_printer: VirtualPrinter, tmp_path: Path) -> Iterator[VirtualPrinter]:
    """A printer of slips and labels."""
    with printer_of_service(tmp_path, "Roll", "", virtual_printer.environment, ROLL) as printer:
        yield printer
        printer.command("lpadmin", "-x")


@pytest.mark.parametrize(("paper", "size"), [("appointment_slip", (80, 128)), ("archive_label", (70, 30))])
def test_a_slip_and_a_label_come_out_of_the_roll_in_their_own_size_and_their_code_is_read(
    roll: VirtualPrinter, press: TemplatePress, paper: str, size: tuple[int, int]
) -> None:
    template = press.templates[paper]
    pdf = press.print(paper, template.values)
    on_a4 = print_plain(pdf, printer=roll.queue, title=paper, progress=lambda *_: None)
    assert not on_a4, "the printer knows this size"
    [received] = roll.received()
    [page] = pages_of(received)
    picture = ImageChops.invert(page.ink)
    assert tuple(round(side / page.dots_per_mm) for side in picture.size) == size
    wanted = template.values["booking_number" if paper == "appointment_slip" else "archive_number"]
    assert wanted in [code.text for code in zxingcpp.read_barcodes(picture)]
