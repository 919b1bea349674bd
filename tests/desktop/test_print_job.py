"""A paper on its way to a real (virtual) printer: the kept bytes, unscaled, followed to the end of the job."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pdfplumber
import pytest
from PIL import Image

from registry_desktop.desktop.background import Cancelled, failure_of
from registry_desktop.desktop.pdf_pages import page_images
from registry_desktop.desktop.print_job import print_pdf, printers
from registry_desktop.domain.printer_trouble import PrinterTroubled
from registry_desktop.printing.press import TemplatePress
from registry_desktop.printing.sheets import page_size_mm
from tests.printing.filled import filled as filled_in
from tests.registers import ROOT
from tests.virtual_printer import VirtualPrinter

A4 = "marriage_review_form"
BOOKLET = "marriage_certificate"
POINTS_PER_MM = 72 / 25.4


def go_on(done: int, total: int) -> None:
    """Progress that nobody stops."""
    assert done < total


@pytest.fixture
def filled(press: TemplatePress) -> dict[str, bytes]:
    """Two papers with their examples filled in."""
    drawn = io.BytesIO()
    Image.linear_gradient("L").resize((626, 413)).convert("RGB").save(drawn, "JPEG")
    return {name: press.print(name, filled_in(press.templates[name], drawn.getvalue())) for name in (A4, BOOKLET)}


def test_the_printer_gets_the_kept_page_in_its_own_size(
    virtual_printer: VirtualPrinter, filled: dict[str, bytes]
) -> None:
    printed = print_pdf(filled[A4], printer=virtual_printer.queue, title="review form", progress=go_on)
    assert (printed.printer, printed.on_a4_sheet) == (virtual_printer.queue, False)
    [received] = virtual_printer.received()
    assert _size(received) == (210, 297)
    _lie_in_the_same_places(received, filled[A4])


def test_a_booklet_keeps_its_measures_on_a_printer_that_knows_no_such_size(
    virtual_printer: VirtualPrinter, filled: dict[str, bytes]
) -> None:
    printed = print_pdf(filled[BOOKLET], printer=virtual_printer.queue, title="certificate", progress=go_on)
    assert printed.on_a4_sheet
    [received] = virtual_printer.received()
    assert _size(received) == (210, 297)
    _lie_in_the_same_places(received, filled[BOOKLET])


def test_a_printer_that_is_not_there_is_told_and_nothing_becomes_a_file_silently(
    virtual_printers: dict[str, VirtualPrinter], filled: dict[str, bytes], tmp_path: Path
) -> None:
    assert set(printers()) == set(virtual_printers)
    with pytest.raises(PrinterTroubled) as failed:
        print_pdf(filled[A4], printer="Gone", title="review form", progress=go_on)
    assert failure_of(failed.value).sentence.startswith("The printer Gone is not there any more. Nothing was lost")
    assert list(tmp_path.rglob("*.pdf")) == []


def test_a_job_that_waits_can_be_stopped_and_is_taken_out_of_the_queue(
    virtual_printer: VirtualPrinter, filled: dict[str, bytes]
) -> None:
    virtual_printer.take_paper_out()

    def stop_at_the_third_look(done: int, total: int) -> None:
        assert total > done
        if done == 2:
            raise Cancelled

    try:
        with pytest.raises(Cancelled):
            print_pdf(filled[A4], printer=virtual_printer.queue, title="form", progress=stop_at_the_third_look)
        waiting = subprocess.run(
            ["lpstat", "-W", "not-completed", "-o", virtual_printer.queue], capture_output=True, check=True
        )
        assert waiting.stdout == b""
    finally:
        virtual_printer.put_paper_in()


def test_without_a_printing_system_there_are_no_printers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, filled: dict[str, bytes]
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert printers() == ()
    with pytest.raises(PrinterTroubled):
        print_pdf(filled[A4], printer="Counter", title="review form", progress=go_on)


def test_a_page_is_seen_as_the_kept_bytes_say(filled: dict[str, bytes]) -> None:
    assert page_size_mm(filled[BOOKLET]) == (190, 128)
    [picture] = page_images(filled[BOOKLET], dots_per_inch=100)
    assert (picture.width(), picture.height()) == (749, 504)
    inked = {picture.pixel(x, y) for x in range(0, 749, 3) for y in range(0, 504, 3)}
    assert len(inked) > 2


def _lie_in_the_same_places(received: Path, pdf: bytes) -> None:
    """Every word within a tenth of a millimetre of where the kept page has it."""
    kept = received.parent.parent / "kept.pdf"
    kept.write_bytes(pdf)
    sent, got = _places(kept), _places(received)
    assert len(got) > 10
    assert [word for word, *_ in got] == [word for word, *_ in sent]
    for (_, x, top), (_, sent_x, sent_top) in zip(got, sent, strict=True):
        assert abs(x - sent_x) < 0.1 * POINTS_PER_MM
        assert abs(top - sent_top) < 0.1 * POINTS_PER_MM


def _size(path: Path) -> tuple[int, int]:
    return page_size_mm(path.read_bytes())


def _places(path: Path) -> list[tuple[str, float, float]]:
    """Every word with its place on the first page, in points from the upper left."""
    with pdfplumber.open(path) as pdf:
        return [(word["text"], word["x0"], word["top"]) for word in pdf.pages[0].extract_words()]


def test_what_qt_has_turned_into_a_pdf_writer_is_no_printer(
    virtual_printer: VirtualPrinter, filled: dict[str, bytes], tmp_path: Path
) -> None:
    """In a process of its own, for Qt asks which scheduler it has once."""
    (tmp_path / "page.pdf").write_bytes(filled[A4])

    def answer(scheduler: str) -> list[str]:
        environment = os.environ | virtual_printer.environment | {"CUPS_SERVER": scheduler}
        command = [sys.executable, "-m", "tests.desktop.painted", virtual_printer.queue, str(tmp_path / "page.pdf")]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        return done.stdout.split()

    assert answer(virtual_printer.environment["CUPS_SERVER"]) == ["printer", "painted"]
    assert len(virtual_printer.received()) == 1
    virtual_printer.forget()
    assert answer(str(tmp_path / "nobody")) == ["writer", "gone"]
    assert [path.name for path in tmp_path.rglob("*.pdf")] == ["page.pdf"], "nothing became a file silently"
