"""Many papers one after the other, each on its own way (dispatch.run): what stops one couple's stops no other's.

A printer's trouble ends the batch, for the rest would meet the same; what was not sent yet stays due.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from registry_desktop.acts.papers import make_paper
from registry_desktop.dispatch.run import USUAL, Patience, Sent, Told, run
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
    """What became of one paper: printed (then `sent` says how), refused by the register, or not tried any more.

    `paper_id` is the paper that was made, None when none was.
    """

    due: DuePaper
    paper_id: int | None = None
    sent: Sent | None = None
    refused: Refused | None = None
    trouble: PrinterTrouble | None = None

    @property
    def came_out(self) -> bool:
        """Whether the spooler says that it was printed; the clerk has still to look."""
        return self.sent is not None and self.sent.came_out is True


def run_batch(
    register: Register,
    officer: SignedIn,
    *,
    due: Sequence[DuePaper],
    destinations: Mapping[str, Destination],
    progress: Progress,
    patience: Patience = USUAL,
) -> Told:
    """Make and print each paper; its value is a tuple of BatchLine in the order of `due`.

    `destinations` by the paper's name, "" for the others. `progress` is told after each paper and may raise to stop:
    that one and the rest stay due. Raises what `progress` raises.
    """
    lines: list[BatchLine] = []
    records: set[tuple[str, str]] = set()
    registrations: set[int] = set()
    trouble: PrinterTrouble | None = None
    for number, one in enumerate(due):
        progress(number, len(due))
        if trouble is not None:
            lines.append(BatchLine(one))
            continue
        where = destinations.get(one.paper) or destinations[""]
        line = BatchLine(one, one.made_id)
        try:
            if line.paper_id is None:
                made = register.perform(
                    officer, make_paper, registration_id=one.registration_id, paper=one.paper, role=one.role
                )
                records |= made.changes.records
                registrations |= made.changes.registrations
                line = replace(line, paper_id=made.value.id)
            assert line.paper_id is not None
            told = run(
                register, officer, paper_id=line.paper_id, printer=where.printer, options=where.options,
                patience=patience,
            )  # fmt: skip
            records |= told.changes.records
            registrations |= told.changes.registrations
            line = replace(line, sent=told.value)
            trouble = told.value.trouble
        except Refused as refused:
            line = replace(line, refused=refused)
        except PrinterTroubled as troubled:
            trouble = troubled.trouble
        lines.append(replace(line, trouble=trouble))
    return Told(tuple(lines), Changes("print", frozenset(records), frozenset(registrations)))
