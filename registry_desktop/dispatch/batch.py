"""Many papers one after the other, each on its own way (dispatch.run): what stops one couple's stops no other's.

A printer's trouble ends the batch, for the rest would meet the same; what was not sent yet stays due.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from registry_desktop.acts.papers import make_paper
from registry_desktop.dispatch.run import USUAL, Patience, Remark, Sent, Told, require_ready, run
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.printer_trouble import PrinterTrouble, PrinterTroubled
from registry_desktop.domain.refused import Refused
from registry_desktop.domain.register import Register
from registry_desktop.queries.due_papers import DuePaper
from registry_desktop.spooler.jobs import ONCE, PrintOptions

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Destination:
    """Where a paper goes."""

    printer: str
    options: PrintOptions = ONCE


@dataclass(frozen=True)
class BatchLine:
    """What became of one paper: sent (`sent` says how it ended), refused by the register, kept back by a trouble of the
    printer, or not tried any more (none of them). `paper_id` is the paper that was made, None when none was."""

    due: DuePaper
    paper_id: int | None = None
    sent: Sent | None = None
    refused: Refused | None = None
    trouble: PrinterTrouble | None = None

    @property
    def came_out(self) -> bool:
        """Whether the spooler says that it was printed; the clerk has still to look."""
        return self.sent is not None and self.sent.came_out is True


class _Stopped(Exception):  # noqa: N818 - an answer of the officer
    """The officer asked to stop."""


@dataclass
class _Batch:
    """One batch under way; collects what the acts changed."""

    register: Register
    officer: SignedIn
    patience: Patience
    remark: Remark
    records: set[tuple[str, str]] = field(default_factory=set)
    registrations: set[int] = field(default_factory=set)

    def take(self, changes: Changes) -> None:
        self.records |= changes.records
        self.registrations |= changes.registrations

    def print(self, line: BatchLine, where: Destination, looks: Progress) -> BatchLine:
        """Make one paper and print it. Raises _Stopped."""
        try:
            require_ready(where.printer, where.options.tray)  # nothing is made that cannot go anywhere
            made = self.register.perform(
                self.officer,
                make_paper,
                registration_id=line.due.registration_id,
                paper=line.due.paper,
                role=line.due.role,
                only_if_due=True,
            )
            self.take(made.changes)
            line = replace(line, paper_id=made.value.id)
            told = run(
                self.register,
                self.officer,
                paper_id=made.value.id,
                printer=where.printer,
                options=where.options,
                progress=looks,
                remark=self.remark,
                patience=self.patience,
            )
        except Refused as refused:
            return replace(line, refused=refused)
        except PrinterTroubled as troubled:
            return replace(line, trouble=troubled.trouble)
        self.take(told.changes)
        return replace(line, sent=told.value, trouble=told.value.trouble)


def run_batch(
    register: Register,
    officer: SignedIn,
    *,
    due: Sequence[DuePaper],
    destinations: Mapping[str, Destination],
    progress: Progress,
    remark: Remark = lambda _: None,
    patience: Patience = USUAL,
) -> Told:
    """Make and print each paper; its value is a tuple of BatchLine in the order of `due`.

    `destinations` by the paper's name, "" for the others. `progress` is told how many are through, and raises to stop:
    the paper at the printer is taken back, the rest is not tried, and what is through is told all the same. `remark`
    hears of a printer's trouble while a paper waits.
    """
    batch = _Batch(register, officer, patience, remark)
    lines = [BatchLine(one) for one in due]
    for number, line in enumerate(lines):

        def looks(_done: int, _total: int, number: int = number) -> None:
            try:
                progress(number, len(lines))
            except Exception as stop:
                raise _Stopped from stop

        try:
            looks(0, 0)
            lines[number] = batch.print(line, destinations.get(line.due.paper) or destinations[""], looks)
        except _Stopped:
            lines[number] = replace(line, trouble=PrinterTrouble.CANCELLED)
            batch.records.add(("print_job", ""))  # what became of it is asked on Today
            break
        if lines[number].trouble is not None:
            break
    return Told(tuple(lines), Changes("print", frozenset(batch.records), frozenset(batch.registrations)))
