"""Pages that are no paper of a case (lists, charts, copies): sent and followed, nothing is written down about them."""

from __future__ import annotations

from registry_desktop.dispatch.run import NO_FIT, Patience, Progress, follow, what_is_sent
from registry_desktop.domain.printer_trouble import BEFORE_SENDING, PrinterTrouble, PrinterTroubled
from registry_desktop.domain.sheet_fit import SheetFit
from registry_desktop.spooler.cups import CupsSays
from registry_desktop.spooler.jobs import ONCE, PrintOptions, job_of, send
from registry_desktop.spooler.troubles import ready

_PATIENCE = Patience(mended_at_printer=120)


def print_plain(
    pdf: bytes,
    *,
    printer: str,
    title: str,
    progress: Progress,
    options: PrintOptions = ONCE,
    patience: Patience = _PATIENCE,
    fit: SheetFit = NO_FIT,
) -> bool:
    """Print and wait for the end; True when it lies on an A4 sheet because the printer does not know its size.

    Raises PrinterTroubled, and what `progress` raises when the officer asks to stop.
    """
    trouble = ready(printer, options.tray)
    if trouble in BEFORE_SENDING:
        raise PrinterTroubled(trouble, printer)
    pages, on_a4_sheet = what_is_sent(pdf, printer, fit)
    try:
        number = send(pages, printer=printer, title=title, options=options)
    except CupsSays as said:
        raise PrinterTroubled(ready(printer) or PrinterTrouble.STOPPED, printer, str(said)) from said
    trouble = follow(printer, number, progress=progress, patience=patience)
    if trouble is not None:
        raise PrinterTroubled(trouble, printer, _message(printer, number))
    return on_a4_sheet


def _message(printer: str, number: int) -> str:
    try:
        job = job_of(printer, number)
    except CupsSays as said:
        return str(said)
    return job.message if job is not None else ""
