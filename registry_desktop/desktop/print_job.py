"""A paper's PDF to a printer, followed to the end of its job: a printer that took a job has not printed yet.

On systems with CUPS the kept bytes themselves go to `lp`, with the page's own size and without scaling (CUPS would
else print on Letter); elsewhere the page is painted through QPrinter. QPrinter turns silently into a PDF writer when
the printer it was asked for is gone, so the list of printers is looked at first.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from registry_desktop.desktop.pdf_pages import on_a4_sheets, page_images, page_size_mm

Progress = Callable[[int, int], None]
PATIENCE_SECONDS: Final = 120
_LOOK_EVERY_SECONDS: Final = 0.5
_A4: Final = (210, 297)
_WRONG_SIZE: Final = "cannot print with supplied options"
_REQUEST = re.compile(r"request id is (\S+)")


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
    if not _has_cups():
        return tuple(QPrinterInfo.availablePrinterNames())
    return tuple(_run("lpstat", "-e").stdout.split())


def print_pdf(pdf: bytes, *, printer: str, title: str, progress: Progress) -> Printed:
    """Print and wait for the job's end. Raises PrinterFailed, and what `progress` raises when one asks to stop."""
    if printer not in printers():
        raise PrinterFailed(printer, "the printer is not there")
    if not _has_cups():
        _paint(pdf, printer, title)
        return Printed(printer)
    problem = _send(pdf, printer, title, progress)
    if _WRONG_SIZE in problem.lower() and page_size_mm(pdf) != _A4:
        problem = _send(on_a4_sheets(pdf), printer, title, progress)
        if not problem:
            return Printed(printer, on_a4_sheet=True)
    if problem:
        raise PrinterFailed(printer, problem)
    return Printed(printer)


def _has_cups() -> bool:
    return sys.platform != "win32" and shutil.which("lp") is not None


def _run(*command: str, content: bytes | None = None) -> "subprocess.CompletedProcess[str]":
    """A command of the printing system, its answer in English whatever the machine speaks."""
    ended = subprocess.run(
        command, input=content, capture_output=True, check=False, timeout=60, env=os.environ | {"LC_ALL": "C.UTF-8"}
    )
    out, errors = (text.decode("utf-8", "replace") for text in (ended.stdout, ended.stderr))
    return subprocess.CompletedProcess(command, ended.returncode, out, errors)


def _send(pdf: bytes, printer: str, title: str, progress: Progress) -> str:
    """Give the bytes to the scheduler and follow the job; what went wrong, empty when it was printed."""
    options = ["-o", f"media={_medium(page_size_mm(pdf))}", "-o", "print-scaling=none"]
    answer = _run("lp", "-d", printer, "-t", title, *options, "-", content=pdf)
    request = _REQUEST.search(answer.stdout)
    if answer.returncode or request is None:
        return (answer.stderr or answer.stdout).strip()
    return _followed(printer, request[1], progress)


def _medium(size: tuple[int, int]) -> str:
    return "iso_a4_210x297mm" if size == _A4 else f"Custom.{size[0]}x{size[1]}mm"


def _followed(printer: str, job: str, progress: Progress) -> str:
    steps = round(PATIENCE_SECONDS / _LOOK_EVERY_SECONDS)
    for step in range(steps):
        try:
            progress(step, steps)
        except BaseException:
            _run("cancel", job)
            raise
        if not _is_waiting(printer, job):
            return _problem_of(printer, job)
        time.sleep(_LOOK_EVERY_SECONDS)
    said = _problem_of(printer, job)
    _run("cancel", job)
    return said or "the printer did not answer in time; the job was cancelled"


def _is_waiting(printer: str, job: str) -> bool:
    waiting = _run("lpstat", "-W", "not-completed", "-o", printer).stdout
    return any(line.split()[:1] == [job] for line in waiting.splitlines())


def _problem_of(printer: str, job: str) -> str:
    """What the scheduler says of a job: nothing of one that was printed."""
    told, mine = [], False
    for line in _run("lpstat", "-l", "-W", "all", "-o", printer).stdout.splitlines():
        if not line[:1].isspace():
            mine = line.split()[:1] == [job]
        elif mine:
            told.append(line.strip())
    status = next((line.removeprefix("Status:").strip() for line in told if line.startswith("Status:")), "")
    ended_badly = any(word in line for line in told for word in ("aborted", "canceled"))
    return status or ("the job was cancelled" if ended_badly else "")


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
