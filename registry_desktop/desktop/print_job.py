"""Plain pages to a printer, followed to the end of their job: a printer that took a job has not printed yet.

For lists, charts and copies that are no paper of a case; those go step by step through dispatch. On systems without
CUPS the page is painted through QPrinter, which turns silently into a PDF writer when the printer it was asked for is
gone: what it has become is looked at before anything is drawn.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from registry_desktop.desktop.pdf_pages import page_images
from registry_desktop.dispatch.plain import print_plain
from registry_desktop.dispatch.run import NO_FIT
from registry_desktop.domain.printer_trouble import PrinterTrouble, PrinterTroubled
from registry_desktop.domain.sheet_fit import SheetFit
from registry_desktop.printing.fitting import fitted
from registry_desktop.printing.sheets import page_size_mm
from registry_desktop.records.printers import PrinterChoice
from registry_desktop.spooler import cups
from registry_desktop.spooler.jobs import ONCE, PrintOptions
from registry_desktop.spooler.printers import printers as cups_printers
from registry_desktop.spooler.troubles import trouble_of_printer

Progress = Callable[[int, int], None]
_SIDES = {
    "": QPrinter.DuplexMode.DuplexNone,
    "long_edge": QPrinter.DuplexMode.DuplexLongSide,
    "short_edge": QPrinter.DuplexMode.DuplexShortSide,
}


@dataclass(frozen=True)
class Printed:
    """The job has ended well. `on_a4_sheet`: the printer does not know the page's size, it lies on an A4 sheet."""

    printer: str
    on_a4_sheet: bool = False


@dataclass(frozen=True)
class MachinePrinter:
    """A printer of this machine: make and model, trays as it names them, whether it prints both sides, and what keeps
    it from taking a paper now."""

    name: str
    driver: str
    trays: tuple[str, ...] = ()
    duplex: bool = False
    trouble: PrinterTrouble | None = None


def machine_printers() -> tuple[MachinePrinter, ...]:
    """What is known of every printer of this machine. Slow: not on the window's thread."""
    if cups.is_here():
        return tuple(
            MachinePrinter(one.name, one.driver, one.trays, one.duplex, trouble_of_printer(one))
            for one in cups_printers()
        )
    return tuple(
        MachinePrinter(one.printerName(), one.makeAndModel(), duplex=len(one.supportedDuplexModes()) > 1)
        for one in QPrinterInfo.availablePrinters()
    )


def printers() -> tuple[str, ...]:
    """Their names, empty when the printing system is away. Slow: not on the window's thread."""
    return tuple(one.name for one in machine_printers())


def options_of(choice: PrinterChoice | None, printer: str) -> PrintOptions:
    """Tray, sides and copies as they were chosen for that printer; as usual on another one."""
    if choice is None or choice.printer != printer:
        return ONCE
    return PrintOptions(choice.tray, choice.duplex, choice.copies)


def print_pdf(
    pdf: bytes,
    *,
    printer: str,
    title: str,
    progress: Progress,
    options: PrintOptions = ONCE,
    fit: SheetFit = NO_FIT,
) -> Printed:
    """Print through a fit and wait for the job's end. Raises PrinterTroubled, and what `progress` raises when one asks
    to stop."""
    if cups.is_here():
        on_a4 = print_plain(pdf, printer=printer, title=title, progress=progress, options=options, fit=fit)
        return Printed(printer, on_a4)
    paint(fitted(pdf, fit), printer, title, options)
    return Printed(printer)


def paint(pdf: bytes, printer: str, title: str, options: PrintOptions = ONCE) -> None:
    """Paint the pages at the printer's own resolution (systems without CUPS). Raises PrinterTroubled."""
    if printer not in QPrinterInfo.availablePrinterNames():
        raise PrinterTroubled(PrinterTrouble.GONE, printer)
    width, height = page_size_mm(pdf)
    device = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
    device.setDocName(title)
    device.setFullPage(True)
    device.setCopyCount(options.copies)
    device.setDuplex(_SIDES[options.duplex])
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter()
    if not is_still_a_printer(device, printer) or not painter.begin(device):
        raise PrinterTroubled(PrinterTrouble.SCHEDULER_AWAY, printer)
    for number, picture in enumerate(page_images(pdf, dots_per_inch=device.resolution())):
        if number:
            device.newPage()
        painter.drawImage(painter.viewport(), picture)
    painter.end()


def is_still_a_printer(device: QPrinter, printer: str) -> bool:
    """Whether Qt still means that printer, and has not turned to writing PDF files in its place."""
    return (
        device.isValid()
        and device.outputFormat() is QPrinter.OutputFormat.NativeFormat
        and device.printerName() == printer
        and not device.outputFileName()
    )
