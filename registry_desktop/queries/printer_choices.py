"""On which printer, tray and how a window prints a paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Select, select

from registry_desktop.queries.printer_fits import BOOKLETS
from registry_desktop.records.printers import PrinterChoice
from registry_desktop.store.unit_of_work import UnitOfWork

EVERY_PAPER: Final = ""
SLIPS: Final = "slip"
LABELS: Final = "label"
GROUPS: Final = (EVERY_PAPER, BOOKLETS, SLIPS, LABELS)
"""What a choice may be for besides a single paper: sheets of plain paper, booklets, slips of 80 mm, labels."""
SLIP_PAPERS: Final = frozenset({"appointment_slip", "queue_ticket"})
LABEL_PAPERS: Final = frozenset({"archive_label"})


def group_of(paper: str, *, on_booklet: bool = False) -> str:
    """The group a paper belongs to."""
    if on_booklet:
        return BOOKLETS
    return SLIPS if paper in SLIP_PAPERS else LABELS if paper in LABEL_PAPERS else EVERY_PAPER


def choices_of_window(work: UnitOfWork) -> Sequence[PrinterChoice]:
    """What is chosen at the officer's window, the groups first."""
    rows = work.session.scalars(_at_this_window(work)).all()
    return sorted(rows, key=lambda row: (row.paper not in GROUPS, row.paper))


def choice_for(work: UnitOfWork, *, paper: str = "", on_booklet: bool = False) -> PrinterChoice | None:
    """What is chosen for a paper at the officer's window: for itself, else for its group. A booklet, slip or label
    never goes to the printer of plain sheets unasked."""
    group = group_of(paper, on_booklet=on_booklet)
    chosen = {row.paper: row for row in work.session.scalars(_at_this_window(work))}
    return chosen.get(paper or group) or chosen.get(group)


def ever_chosen(work: UnitOfWork, *, paper: str) -> PrinterChoice | None:
    """The row of that paper, or group, at the officer's window; also one that was withdrawn."""
    return work.session.scalar(_of_this_window(work).where(PrinterChoice.paper == paper))


def _at_this_window(work: UnitOfWork) -> Select[PrinterChoice]:
    return _of_this_window(work).where(PrinterChoice.printer != "")


def _of_this_window(work: UnitOfWork) -> Select[PrinterChoice]:
    return select(PrinterChoice).where(
        PrinterChoice.office_id == work.officer.office_id, PrinterChoice.window == work.officer.window
    )
