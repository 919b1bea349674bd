"""How sheets lie in the printers of a window, as they were measured last."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select

from registry_desktop.domain.sheet_fit import SheetFit
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.printers import PrinterFit
from registry_desktop.store.unit_of_work import UnitOfWork

BOOKLETS: Final = "booklet"
"""What stands in `paper` of a fit that was measured on a sheet of a booklet's size, for all kinds of booklets."""


def fit_for(
    work: UnitOfWork, *, printer: str, tray: str = "", paper: str = "", window: str | None = None
) -> PrinterFit | None:
    """The newest fit of that printer and tray at a window (None: the officer's own): the paper's own before the one for
    every paper of the tray."""
    rows = work.session.scalars(
        select(PrinterFit)
        .where(
            PrinterFit.office_id == work.officer.office_id,
            PrinterFit.window == (work.officer.window if window is None else window),
            PrinterFit.printer == printer,
            PrinterFit.tray == tray,
            PrinterFit.paper.in_(("", paper)),
        )
        .order_by(PrinterFit.paper.desc(), PrinterFit.id.desc())
        .limit(1)
    )
    return rows.first()


def fits_of_window(work: UnitOfWork) -> dict[str, PrinterFit]:
    """The newest fit of each printer at the officer's window, by the printer's name."""
    rows = work.session.scalars(
        select(PrinterFit)
        .where(PrinterFit.office_id == work.officer.office_id, PrinterFit.window == work.officer.window)
        .order_by(PrinterFit.id)
    )
    return {row.printer: row for row in rows}


def fit_for_paper(work: UnitOfWork, *, paper_id: int, printer: str, tray: str = "") -> PrinterFit | None:
    """The fit that holds for a made paper: of a paper on a booklet that of booklets."""
    paper = work.get(IssuedPaper, paper_id)
    return fit_for(work, printer=printer, tray=tray, paper=BOOKLETS if paper.blank_number else paper.paper)


def sheet_fit(row: PrinterFit | None) -> SheetFit:
    """The fit as lengths and angles; one that does nothing where none was measured."""
    if row is None:
        return SheetFit()
    return SheetFit(
        row.offset_x_um / 1000,
        row.offset_y_um / 1000,
        1 + row.scale_x_ppm / 1_000_000,
        1 + row.scale_y_ppm / 1_000_000,
        row.rotation_mdeg / 1000,
        row.shear_mdeg / 1000,
    )
