"""What a printer and a job tell, as one of the closed list of troubles (printer-state-reasons: RFC 8011 5.4.12)."""

from typing import Final

from registry_desktop.domain.printer_trouble import PrinterTrouble
from registry_desktop.spooler.cups import CupsSays
from registry_desktop.spooler.jobs import Job, JobState
from registry_desktop.spooler.printers import Printer, PrinterState, printer_of

_BY_REASON: Final = (
    (PrinterTrouble.PAUSED, ("paused", "moving-to-paused")),
    (PrinterTrouble.NO_ANSWER, ("connecting-to-device", "offline", "timed-out", "shutdown", "cups-ipp-missing")),
    (PrinterTrouble.NO_PAPER, ("media-empty", "media-needed", "input-tray-missing")),
    (PrinterTrouble.PAPER_JAM, ("media-jam",)),
    (PrinterTrouble.COVER_OPEN, ("cover-open", "door-open", "interlock-open")),
    (PrinterTrouble.NO_TONER, ("toner-empty", "marker-supply-empty", "developer-empty")),
)
_NOT_THERE: Final = ("may not exist or is unavailable", "not responding", "unable to connect", "unable to locate")
"""What the scheduler's own senders write when nobody answers; they give no reason for it (messages of cups 2.4)."""
_WRONG_SIZE: Final = "cannot print with supplied options"


def ready(name: str, tray: str = "") -> PrinterTrouble | None:
    """What keeps the printer from taking a paper now; None when nothing does. Slow: not on the window's thread."""
    try:
        printer = printer_of(name)
    except CupsSays:
        return PrinterTrouble.SCHEDULER_AWAY
    if printer is not None and tray and printer.trays and tray not in printer.trays:
        return PrinterTrouble.TRAY_GONE
    return trouble_of_printer(printer)


def trouble_of_printer(printer: Printer | None) -> PrinterTrouble | None:
    """What is the matter with a printer as the scheduler tells it; None when nothing is."""
    if printer is None:
        return PrinterTrouble.GONE
    if not printer.accepting:
        return PrinterTrouble.NOT_ACCEPTING
    found = _by_reason(printer.reasons)
    if found is not None:
        return found
    if _nobody_answers(printer.message):
        return PrinterTrouble.NO_ANSWER
    return PrinterTrouble.PAUSED if printer.state is PrinterState.STOPPED else None


def trouble_of_job(job: Job | None, printer: Printer | None) -> PrinterTrouble | None:
    """What is the matter with a job: of its own when it has ended badly, else of its printer."""
    if job is None:
        return PrinterTrouble.GONE if printer is None else PrinterTrouble.FORGOTTEN
    if job.state is JobState.COMPLETED:
        return None
    if _WRONG_SIZE in job.message.lower():
        return PrinterTrouble.WRONG_SIZE
    if _nobody_answers(job.message) and not job.has_ended:
        return PrinterTrouble.NO_ANSWER
    if job.state is JobState.CANCELED:
        return PrinterTrouble.CANCELLED
    if job.state in (JobState.ABORTED, JobState.STOPPED):
        return PrinterTrouble.STOPPED
    return trouble_of_printer(printer)


def _by_reason(reasons: tuple[str, ...]) -> PrinterTrouble | None:
    return next((trouble for trouble, words in _BY_REASON if any(word in reasons for word in words)), None)


def _nobody_answers(message: str) -> bool:
    return any(words in message.lower() for words in _NOT_THERE)
