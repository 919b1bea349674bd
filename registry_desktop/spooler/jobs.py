"""A job: handed over with its page's own size and unscaled, looked at until it has ended, found again by its title.

A printer that took a job has not printed yet: only a job that is `completed` has left the spooler.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from registry_desktop.printing.sheets import A4, page_size_mm
from registry_desktop.spooler.cups import Attributes, CupsSays, Operation, ask, print_document
from registry_desktop.spooler.printers import medium_of, printer_of

_STATES: Final = {
    3: "pending", 4: "held", 5: "processing", 6: "stopped", 7: "canceled", 8: "aborted", 9: "completed",
}  # fmt: skip
_TOLD: Final = (
    "job-id", "job-name", "job-state", "job-state-reasons", "job-printer-state-message", "time-at-processing",
)  # fmt: skip


class JobState(StrEnum):
    """RFC 8011 5.3.7."""

    PENDING = "pending"
    HELD = "held"
    PROCESSING = "processing"
    STOPPED = "stopped"
    CANCELED = "canceled"
    ABORTED = "aborted"
    COMPLETED = "completed"


ENDED: Final = frozenset({JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED})


@dataclass(frozen=True)
class Job:
    """One job as the spooler tells it. `message`: what the printer's driver said of it last. `began`: it has been at
    the printer, so that something may have come out; before that nothing has.
    """

    number: int
    title: str
    state: JobState
    reasons: tuple[str, ...]
    message: str
    began: bool = True

    @property
    def has_ended(self) -> bool:
        """Nothing more will happen to it."""
        return self.state in ENDED


@dataclass(frozen=True)
class PrintOptions:
    """How a paper is printed. `tray` "": the printer's usual one. `duplex`: "", long_edge, short_edge."""

    tray: str = ""
    duplex: str = ""
    copies: int = 1


ONCE: Final = PrintOptions()
A4_MEDIUM: Final = "iso_a4_210x297mm"


def send(pdf: bytes, *, printer: str, title: str, options: PrintOptions = ONCE) -> int:
    """Hand the bytes over; the job's number. Raises CupsSays."""
    size = page_size_mm(pdf)
    medium = A4_MEDIUM if size == A4 else medium_of(printer_of(printer), *size)
    return print_document(printer, pdf, title=title, options=_options(size, medium, options))


def job_of(printer: str, number: int) -> Job | None:
    """The job as it is now; None when the spooler has forgotten it. Raises CupsSays."""
    return next((_job(told) for told in ask(Operation.GET_JOB, about=printer, job=number, wanted=_TOLD)), None)


def jobs_titled(printer: str, title: str) -> tuple[Job, ...]:
    """Every job of that title the spooler remembers, ended ones too, oldest first. Raises CupsSays."""
    told = ask(Operation.GET_JOBS, about=printer, wanted=_TOLD, which_jobs="all", my_jobs=False)
    found = (_job(one) for one in told if "job-id" in one)
    return tuple(sorted((job for job in found if job.title == title), key=lambda job: job.number))


def cancel(printer: str, number: int) -> None:
    """Take a job out of the queue; nothing happens to one that has ended."""
    try:
        ask(Operation.CANCEL_JOB, about=printer, job=number)
    except CupsSays:
        job = job_of(printer, number)
        if job is not None and not job.has_ended:
            raise


def _options(size: tuple[int, int], named: str, options: PrintOptions) -> dict[str, str]:
    # CUPS would else print on Letter, and shrink the page to what the printer can ink
    width, height = size
    medium = {"media": named}
    if options.tray:
        # of a bare `media-source` the scheduler takes no notice; lengths here are hundredths of a millimetre
        lengths = f"x-dimension={width * 100} y-dimension={height * 100}"
        medium = {"media-col": f"{{media-size={{{lengths}}} media-source={options.tray}}}"}
    sides = {"": "one-sided", "long_edge": "two-sided-long-edge", "short_edge": "two-sided-short-edge"}
    return medium | {"print-scaling": "none", "sides": sides[options.duplex], "copies": str(options.copies)}


def _job(told: Attributes) -> Job:
    def texts(name: str) -> tuple[str, ...]:
        return tuple(str(value) for value in told.get(name, ()))

    return Job(
        number=int(told["job-id"][0]),
        title="".join(texts("job-name")),
        state=JobState(_STATES[int(told["job-state"][0])]),
        reasons=texts("job-state-reasons"),
        message=" ".join(texts("job-printer-state-message")).strip(),
        began=bool(told.get("time-at-processing")),
    )
