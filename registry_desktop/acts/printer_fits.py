"""打印校准: what an officer measured on a ruler sheet, kept with date and officer; a check page proves it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.permission import officer_id_of, require
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.sheet_fit import MARKS, NoSuchFit, Point, fit_of, furthest_off, marks_of
from registry_desktop.kinds.kind import COUNTER_ROLES
from registry_desktop.queries.printer_fits import BOOKLETS
from registry_desktop.records.printers import PrinterFit
from registry_desktop.store.unit_of_work import UnitOfWork, performs

GOOD_ENOUGH_UM: Final = 500
"""How far off the marks of a check page may still be, in micrometres: the width of a thin line of type."""
FITTERS = (*COUNTER_ROLES, Role.ARCHIVIST, Role.ADMINISTRATOR)
SHEETS: Final = {"a4": ("ruler_a4", (210.0, 297.0), ""), "booklet": ("ruler_booklet", (190.0, 128.0), BOOKLETS)}
"""Ruler sheets by their names: template, size in mm, the papers that a fit measured on one holds for."""


def ruler_sheet(work: UnitOfWork, *, sheet: str, printer: str) -> bytes:
    """A ruler sheet, to be printed on a plain page or a spoiled blank. To be read, not performed."""
    values = {"printer": printer, "printed_at": f"{chinese_date(work.today)} {work.now:%H:%M}"}
    return work.press.print(SHEETS[sheet][0], values)


@performs(Act.FIT_MEASURE)
def measure_fit(
    work: UnitOfWork,
    *,
    printer: str,
    size: tuple[float, float],
    measured: Sequence[Point],
    tray: str = "",
    paper: str = "",
    driver: str = "",
) -> int:
    """Keep how a sheet of `size` mm lies in that tray, from the marks A to D as measured (mm from the left and the
    upper edge) on a sheet that was printed without a fit; the id of the fit.

    Refused FIELD_WRONG naming the mark when no printer can be that far off.
    """
    require(work, *FITTERS)
    try:
        found = fit_of(marks_of(*size), measured)
    except NoSuchFit as wrong:
        x, y = measured[wrong.place]
        facts = {"field": MARKS[wrong.place], "value": f"{x:g}/{y:g}"}
        raise Refused(Refusal.FIELD_WRONG, facts) from wrong
    return work.add(
        PrinterFit(
            office_id=work.officer.office_id,
            window=work.officer.window,
            printer=printer,
            tray=tray,
            paper=paper,
            driver=driver,
            offset_x_um=round(found.offset_x * 1000),
            offset_y_um=round(found.offset_y * 1000),
            scale_x_ppm=round((found.scale_x - 1) * 1_000_000),
            scale_y_ppm=round((found.scale_y - 1) * 1_000_000),
            rotation_mdeg=round(found.rotation * 1000),
            shear_mdeg=round(found.shear * 1000),
            officer_id=officer_id_of(work),
            measured_at=work.now,
        )
    ).id


@performs(Act.FIT_PROVE)
def prove_fit(
    work: UnitOfWork, *, fit_id: int, size: tuple[float, float], measured: Sequence[Point]
) -> int:
    """How far off the marks of the check page, printed through the fit, still are: the largest distance in µm, kept."""
    require(work, *FITTERS)
    fit = work.take(PrinterFit, fit_id)
    if fit.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "printer_fit", "id": str(fit_id)})
    fit.residual_um = round(furthest_off(marks_of(*size), measured) * 1000)
    return fit.residual_um
