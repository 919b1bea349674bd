"""A paper's PDF to a printer, followed to the end of its job: a printer that took a job has not printed yet.

On systems with CUPS the kept bytes themselves go to the scheduler; elsewhere the page is painted through QPrinter.
QPrinter turns silently into a PDF writer when the printer it was asked for is gone, so the list of printers is looked
at first.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from registry_desktop.desktop.pdf_pages import page_images
from registry_desktop.printing.sheets import A4, on_a4_sheets, page_size_mm
from registry_desktop.spooler import cups
from registry_desktop.spooler.cups import CupsSays
from registry_desktop.spooler.jobs import Job, JobState, cancel, job_of, send
from registry_desktop.spooler.printers import printers as cups_printers

Progress = Callable[[int, int], None]
PATIENCE_SECONDS: Final = 120
_LOOK_EVERY_SECONDS: Final = 0.5
_WRONG_SIZE: Final = "cannot print with supplied options"


class PrinterFailed(Exception):  # noqa: N818 - an answer, told to the officer in a sentence
    """The paper did not come out. `facts`: printer, detail (what the printing system said)."""

    reason = "printer_failed"

    def __init__(self, printer: str, detail: str) -> None:
        super().__init__(f"{printer}: {detail}")
        self.facts = {"printer": printer, "detail": detail}


@dataclass(frozen=True)
class Printed:
    """The job has ended well. `on_a4_sheet`: the printer does not know the page's size, it lies on an A4 sheet."""

    printer: str
    on_a4_sheet: bool = False


def printers() -> tuple[str, ...]:
    """The printers of this machine, empty when the printing system is away. Slow: not on the window's thread."""
    if not cups.is_here():
        return tuple(QPrinterInfo.availablePrinterNames())
    return tuple(printer.name for printer in cups_printers())


def print_pdf(pdf: bytes, *, printer: str, title: str, progress: Progress) -> Printed:
    """Print and wait for the job's end. Raises PrinterFailed, and what `progress` raises when one asks to stop."""
    if printer not in printers():
        raise PrinterFailed(printer, "the printer is not there")
    if not cups.is_here():
        _paint(pdf, printer, title)
        return Printed(printer)
    problem = _send(pdf, printer, title, progress)
    if _WRONG_SIZE in problem.lower() and page_size_mm(pdf) != A4:
        problem = _send(on_a4_sheets(pdf), printer, title, progress)
        if not problem:
            return Printed(printer, on_a4_sheet=True)
    if problem:
        raise PrinterFailed(printer, problem)
    return Printed(printer)


def _send(pdf: bytes, printer: str, title: str, progress: Progress) -> str:
    """Hand the bytes over and follow the job; what went wrong, empty when it was printed."""
    try:
        return _followed(printer, send(pdf, printer=printer, title=title), progress)
    except CupsSays as said:
        return str(said)


def _followed(printer: str, number: int, progress: Progress) -> str:
    steps = round(PATIENCE_SECONDS / _LOOK_EVERY_SECONDS)
    job = None
    for step in range(steps):
        try:
            progress(step, steps)
        except BaseException:
            cancel(printer, number)
            raise
        job = job_of(printer, number)
        if job is None or job.has_ended:
            return _problem_of(job)
        time.sleep(_LOOK_EVERY_SECONDS)
    cancel(printer, number)
    return (job.message if job else "") or "the printer did not answer in time; the job was cancelled"


def _problem_of(job: Job | None) -> str:
    """Nothing of a job that was printed."""
    if job is None:
        return "the printing system has forgotten the job"
    return "" if job.state is JobState.COMPLETED else job.message or "the job was cancelled"


def _paint(pdf: bytes, printer: str, title: str) -> None:
    """Paint the pages at the printer's own resolution (systems without CUPS)."""
    width, height = page_size_mm(pdf)
    device = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
    device.setDocName(title)
    device.setFullPage(True)
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter()
    if device.outputFormat() is not QPrinter.OutputFormat.NativeFormat or not painter.begin(device):
        raise PrinterFailed(printer, "the printer cannot be opened")
    for number, picture in enumerate(page_images(pdf, dots_per_inch=device.resolution())):
        if number:
            device.newPage()
        painter.drawImage(painter.viewport(), picture)
    painter.end()
