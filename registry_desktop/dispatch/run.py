"""One paper's way to the printer: each step is written down before the next is taken.

`run` reserves, hands over, notes and follows; `recover` finds out after a power cut what became of the papers that were
on their way. Whatever the spooler cannot tell is left to the clerk's eyes: the paper stays among the unsettled ones.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from registry_desktop.acts.print_jobs import ReservedJob, note_end, note_sent, reserve_print
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.printer_trouble import BEFORE_SENDING, MAY_PASS, PrinterTrouble, PrinterTroubled
from registry_desktop.domain.refused import Refused
from registry_desktop.domain.register import Register
from registry_desktop.domain.sheet_fit import SheetFit
from registry_desktop.printing.fitting import fitted
from registry_desktop.printing.sheets import A4, on_a4_sheets, page_size_mm
from registry_desktop.queries.print_jobs import LEFT_ALONE, UnsettledPrint, pages_of_job, unsettled_prints
from registry_desktop.queries.printer_fits import fit_for_paper, sheet_fit
from registry_desktop.spooler.cups import CupsSays
from registry_desktop.spooler.jobs import ONCE, Job, JobState, PrintOptions, cancel, job_of, jobs_titled, send
from registry_desktop.spooler.printers import driver_of, knows_size, printer_of
from registry_desktop.spooler.troubles import ready, trouble_of_job

STEPS: Final = ("reserved", "read", "handed_over", "noted", "followed", "ended")
"""What has been done when `step` is called; between any two of them the power may fail."""
NO_FIT: Final = SheetFit()
NEVER_SENT: Final = "never_sent"
_LOOK_EVERY_SECONDS: Final = 0.2

Progress = Callable[[int, int], None]
Remark = Callable[[PrinterTrouble | None], None]


@dataclass(frozen=True)
class Patience:
    """Seconds after which a job is taken back: with a trouble the officer mends at the printer, with any other, with
    none."""

    mended_at_printer: float = 300
    other_trouble: float = 15
    without_trouble: float = 120

    def for_trouble(self, trouble: PrinterTrouble | None) -> float:
        """How long that may last."""
        if trouble is None:
            return self.without_trouble
        return self.mended_at_printer if trouble in MAY_PASS else self.other_trouble


USUAL: Final = Patience()


def _nobody_looks(_done: int, _total: int) -> None:
    return None


def _nobody_listens(_: object) -> None:
    return None


@dataclass(frozen=True)
class Sent:
    """How a paper's way ended. `came_out`: the spooler says it was printed; False: nothing can have come out; None: the
    clerk must look. `on_a4_sheet`: the printer does not know the page's size. `fit_outdated`: the printer has another
    driver than when it was fitted."""

    job_id: int
    printer: str
    came_out: bool | None
    trouble: PrinterTrouble | None = None
    on_a4_sheet: bool = False
    fit_outdated: bool = False


@dataclass(frozen=True)
class Told:
    """A value with what its acts changed, as an act gives it."""

    value: Any
    changes: Changes


@dataclass
class _Desk:
    """The register on behalf of one officer; collects what the acts changed."""

    register: Register
    officer: SignedIn
    records: set[tuple[str, str]] = field(default_factory=set)
    registrations: set[int] = field(default_factory=set)

    def perform(self, act: Any, **arguments: Any) -> Any:
        done = self.register.perform(self.officer, act, **arguments)
        self.records |= done.changes.records
        self.registrations |= done.changes.registrations
        return done.value

    def read(self, query: Any, **arguments: Any) -> Any:
        return self.register.read(self.officer, query, **arguments)

    def told(self, value: Any) -> Told:
        return Told(value, Changes("print", frozenset(self.records), frozenset(self.registrations)))


def run(
    register: Register,
    officer: SignedIn,
    *,
    paper_id: int,
    printer: str,
    options: PrintOptions = ONCE,
    progress: Progress = _nobody_looks,
    remark: Remark = _nobody_listens,
    patience: Patience = USUAL,
    step: Callable[[str], None] = _nobody_listens,
) -> Told:
    """Print a kept paper; its value is a Sent. `remark` hears of a trouble while the job waits, and of its end.

    Raises PrinterTroubled when the printer takes nothing now (nothing was reserved), Refused as the acts do, and what
    `progress` raises when the officer asks to stop.
    """
    require_ready(printer, options.tray)
    desk = _Desk(register, officer)
    fit = desk.read(fit_for_paper, paper_id=paper_id, printer=printer, tray=options.tray)
    reserved: ReservedJob = desk.perform(
        reserve_print, paper_id=paper_id, printer=printer, tray=options.tray, fit_id=fit.id if fit else None
    )
    step("reserved")
    kept, on_a4_sheet = desk.read(pages_of_job, job_id=reserved.id), False
    try:
        with telling_trouble(printer):
            pages, on_a4_sheet = what_is_sent(kept, printer, sheet_fit(fit))
            step("read")
            number = send(pages, printer=printer, title=reserved.token, options=options)
    except PrinterTroubled as troubled:
        found = _taken_after_all(desk, reserved, troubled)
        if found is None:
            return desk.told(Sent(reserved.id, printer, None, troubled.trouble, on_a4_sheet))
        number = found
    step("handed_over")
    _note_sent(desk, reserved.id, printer, number)
    step("noted")
    try:
        trouble = follow(printer, number, progress=progress, remark=remark, patience=patience)
    except Exception:
        _note_end(desk, reserved.id, printer, number, PrinterTrouble.CANCELLED)
        raise
    step("followed")
    came_out = _note_end(desk, reserved.id, printer, number, trouble)
    step("ended")
    outdated = fit is not None and fit.driver not in ("", driver_of(printer))
    return desk.told(Sent(reserved.id, printer, came_out, None if came_out else trouble, on_a4_sheet, outdated))


def require_ready(printer: str, tray: str) -> None:
    """Raises PrinterTroubled when the printer takes nothing now."""
    trouble = ready(printer, tray)
    if trouble in BEFORE_SENDING:
        raise PrinterTroubled(trouble, printer)


@contextmanager
def telling_trouble(printer: str) -> Iterator[None]:
    """What the spooler says becomes PrinterTroubled, with what is the matter with the printer now."""
    try:
        yield
    except CupsSays as said:
        raise PrinterTroubled(ready(printer) or PrinterTrouble.STOPPED, printer, str(said)) from said


def _taken_after_all(desk: _Desk, reserved: ReservedJob, troubled: PrinterTroubled) -> int | None:
    """The line broke while the paper was handed over: the number of its job when the spooler has it all the same; None,
    and the clerk must look, when it cannot be asked. Raises `troubled` when nothing was taken."""
    printer = troubled.facts["printer"]
    try:
        known = jobs_titled(printer, reserved.token) if printer_of(printer) is not None else None
    except CupsSays:
        known = None
    if known is None:
        desk.perform(note_end, job_id=reserved.id, state="sent", detail=str(troubled.trouble))
        return None
    if not known:
        desk.perform(note_end, job_id=reserved.id, state="failed", detail=str(troubled.trouble))
        raise troubled
    return known[-1].number


def what_is_sent(pdf: bytes, printer: str, fit: SheetFit = NO_FIT) -> tuple[bytes, bool]:
    """The pages as that printer gets them: fitted to it, on an A4 sheet where it does not know their size (then True).

    The kept bytes stay as they are.
    """
    known = printer_of(printer)
    size = page_size_mm(pdf)
    pdf = fitted(pdf, fit)
    if known is None or size == A4 or knows_size(known, *size):
        return pdf, False
    return on_a4_sheets(pdf), True


def recover(register: Register, officer: SignedIn, *, settle_after: timedelta = LEFT_ALONE) -> Told:
    """Ask the spooler what became of the papers of this window that nobody has settled; its value are those that are
    left to the clerk. One reserved only just now is left alone: another desk may be about to send it."""
    desk = _Desk(register, officer)
    for one in desk.read(unsettled_prints):
        try:
            _recover(desk, one, settle_after)
        except (CupsSays, Refused):
            continue  # the scheduler is away, or somebody settled it: the next look tells
    return desk.told(desk.read(unsettled_prints))


def _recover(desk: _Desk, one: UnsettledPrint, settle_after: timedelta) -> None:
    if one.state == "reserved":
        if one.age < settle_after:
            return
        if printer_of(one.printer) is None:  # a removed queue takes the memory of its jobs along: eyes must tell
            desk.perform(note_end, job_id=one.id, state="sent", detail=str(PrinterTrouble.GONE))
            return
        known = jobs_titled(one.printer, one.token)
        if not known:
            desk.perform(note_end, job_id=one.id, state="failed", detail=NEVER_SENT)
            return
        desk.perform(note_sent, job_id=one.id, number=known[-1].number)
        _note_ended_job(desk, one.id, known[-1], one.printer)
    elif one.state == "sent" and one.job:
        _note_ended_job(desk, one.id, job_of(one.printer, int(one.job)), one.printer)


def _note_ended_job(desk: _Desk, job_id: int, job: Job | None, printer: str) -> None:
    if job is None or job.has_ended:
        state = _state_of(job)
        trouble = trouble_of_job(job, printer_of(printer))
        desk.perform(note_end, job_id=job_id, state=state, detail=str(trouble or ""))


def _note_sent(desk: _Desk, job_id: int, printer: str, number: int) -> None:
    try:
        desk.perform(note_sent, job_id=job_id, number=number)
    except Refused:  # settled as never sent by another desk: it shall not come out behind everybody's back
        cancel(printer, number)
        raise


def follow(
    printer: str,
    number: int,
    *,
    progress: Progress,
    remark: Remark = _nobody_listens,
    patience: Patience,
) -> PrinterTrouble | None:
    """Wait for the job's end; what was the matter with it, None when it was printed. Given up, it is taken back."""
    begun = since = time.monotonic()
    before: PrinterTrouble | None = None
    while True:
        job, trouble = _look(printer, number)
        if job is not None and job.has_ended:
            return trouble
        if trouble is not before:
            before, since = trouble, time.monotonic()
            remark(trouble)
        waited = time.monotonic() - (begun if trouble is None else since)
        if waited > patience.for_trouble(trouble):
            _take_back(printer, number)
            return trouble or PrinterTrouble.TOOK_TOO_LONG
        try:
            most = round(patience.for_trouble(trouble))
            progress(min(round(waited), most), most + 1)
        except BaseException:
            _take_back(printer, number)
            raise
        time.sleep(_LOOK_EVERY_SECONDS)


def _look(printer: str, number: int) -> tuple[Job | None, PrinterTrouble | None]:
    try:
        job = job_of(printer, number)
        return job, trouble_of_job(job, printer_of(printer))
    except CupsSays:
        return None, PrinterTrouble.SCHEDULER_AWAY


def _take_back(printer: str, number: int) -> None:
    try:
        cancel(printer, number)
    except CupsSays:
        return  # gone with its printer, or the scheduler is away: how it ended is looked at next


def _note_end(
    desk: _Desk, job_id: int, printer: str, number: int, trouble: PrinterTrouble | None
) -> bool | None:
    """Write down how it ended; whether it came out, None when only the clerk can say."""
    job, _ = _look(printer, number)
    state = "out" if trouble is None else _state_of(job)
    desk.perform(note_end, job_id=job_id, state=state, detail=str(trouble or "") if state != "out" else "")
    return {"out": True, "failed": False, "sent": None}[state]


def _state_of(job: Job | None) -> str:
    """out, failed when it never came to the printer, sent when only eyes can tell."""
    if job is not None and job.state is JobState.COMPLETED:
        return "out"
    return "failed" if job is not None and job.has_ended and not job.began else "sent"


