"""A fit is kept with date and officer, the newest of its tray counts, and printing goes through it."""

from __future__ import annotations

import io
from typing import Any

import pdfplumber
import pytest

from registry_desktop.acts.printer_fits import measure_fit, prove_fit
from registry_desktop.dispatch.run import run
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.sheet_fit import SheetFit, marks_of
from registry_desktop.queries.printer_fits import BOOKLETS, fit_for
from registry_desktop.records.printers import PrinterFit, PrintJob
from tests.acts.couples import on_blank, work_to
from tests.registers import Counter
from tests.scenarios.walk_holds import rows_of
from tests.virtual_printer import VirtualPrinter

SIZE = (190.0, 128.0)
FAR = SheetFit(3.2, -1.7)


def measured(counter: Counter, fit: SheetFit = FAR, **more: Any) -> int:
    marks = [fit.at(mark) for mark in marks_of(*SIZE)]
    return counter.register.perform(
        counter.registrar, measure_fit, printer="Counter", size=SIZE, measured=marks, **more
    ).value


def test_the_newest_fit_of_the_paper_counts_before_that_of_the_tray(counter: Counter) -> None:
    measured(counter, SheetFit(1.0, 0.0))
    measured(counter, SheetFit(2.0, 0.0))
    measured(counter, SheetFit(5.0, 0.0), paper="archive_cover")

    def offset(paper: str, printer: str = "Counter") -> int | None:
        found: PrinterFit | None = counter.register.read(counter.registrar, fit_for, printer=printer, paper=paper)
        return found.offset_x_um if found is not None else None

    assert (offset("archive_cover"), offset("marriage_certificate")) == (5000, 2000)
    assert offset("archive_cover", printer="Another") is None
    assert {one.officer_id for one in rows_of(counter, PrinterFit)} == {counter.registrar.officer_id}


def test_a_number_no_printer_can_cause_is_refused_with_its_mark(counter: Counter) -> None:
    marks = list(marks_of(*SIZE))
    marks[1] = (marks[1][0] - 100, marks[1][1])
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, measure_fit, printer="Counter", size=SIZE, measured=marks)
    assert answer.value.code is Refusal.FIELD_WRONG
    assert answer.value.facts["field"] == "B"
    assert rows_of(counter, PrinterFit) == []


def test_the_check_page_is_kept_as_its_largest_distance(counter: Counter) -> None:
    fit_id = measured(counter)
    marks = list(marks_of(*SIZE))
    marks[2] = (marks[2][0] + 0.1, marks[2][1])
    left = counter.register.perform(counter.registrar, prove_fit, fit_id=fit_id, size=SIZE, measured=marks).value
    assert left == 100
    assert rows_of(counter, PrinterFit)[0].residual_um == 100


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_printing_goes_through_the_fit_and_tells_when_the_driver_is_another(
    counter: Counter, virtual_printer: VirtualPrinter
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    kept = _first_character(io.BytesIO(made.pdf))
    fit_id = measured(counter, driver="Old Driver", paper=BOOKLETS)
    sent = run(counter.register, counter.registrar, paper_id=made.id, printer=virtual_printer.queue).value
    assert (sent.came_out, sent.fit_outdated) == (True, True)
    [received] = virtual_printer.received()
    x, y = _first_character(io.BytesIO(received.read_bytes()))
    assert (x - kept[0], y - kept[1]) == pytest.approx((-3.2, 1.7), abs=0.05), "it undoes what the printer does"
    assert rows_of(counter, PrintJob)[0].fit_id == fit_id


def _first_character(pdf: io.BytesIO) -> tuple[float, float]:
    """Where the first character of the page stands, in mm from the upper left."""
    with pdfplumber.open(pdf) as document:
        first = document.pages[0].chars[0]
        return first["x0"] / 72 * 25.4, first["top"] / 72 * 25.4
