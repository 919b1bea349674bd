"""Pages that are no paper of a case (lists, charts, copies): sent and followed, nothing is written down about them."""

from __future__ import annotations

from registry_desktop.dispatch.run import (
    NO_FIT,
    USUAL,
    Patience,
    Progress,
    follow,
    require_ready,
    telling_trouble,
    what_is_sent,
)
from registry_desktop.domain.printer_trouble import PrinterTroubled
from registry_desktop.domain.sheet_fit import SheetFit
from registry_desktop.spooler.cups import CupsSays
from registry_desktop.spooler.jobs import ONCE, PrintOptions, job_of, send


def print_plain(
    pdf: bytes,
    *,
    printer: str,
    title: str,
    progress: Progress,
    options: PrintOptions = ONCE,
    patience: Patience = USUAL,
    fit: SheetFit = NO_FIT,
) -> bool:
    """Print and wait for the end; True when it lies on an A4 sheet because the printer does not know its size.

    Raises PrinterTroubled, and what `progress` raises when the officer asks to stop.
    """
    require_ready(printer, options.tray)
    with telling_trouble(printer):
        pages, on_a4_sheet = what_is_sent(pdf, printer, fit)
        number = send(pages, printer=printer, title=title, options=options)
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
