"""What a printer does to a page is found from four marks, and undone."""

import math
from random import Random

import pytest

from registry_desktop.domain.sheet_fit import NoSuchFit, SheetFit, fit_of, furthest_off, marks_of


@pytest.mark.parametrize("seed", range(40))
def test_what_was_measured_exactly_is_found_exactly_and_undone(seed: int) -> None:
    chance = Random(seed)
    printer = SheetFit(
        chance.uniform(-8, 8), chance.uniform(-8, 8), chance.uniform(0.98, 1.02), chance.uniform(0.98, 1.02),
        chance.uniform(-2, 2), chance.uniform(-1, 1),
    )  # fmt: skip
    marks = marks_of(*chance.choice([(190, 128), (210, 297), (80, 128)]))
    found = fit_of(marks, [printer.at(mark) for mark in marks])
    for name in ("offset_x", "offset_y", "scale_x", "scale_y", "rotation", "shear"):
        assert math.isclose(getattr(found, name), getattr(printer, name), abs_tol=1e-6), name
    a, b, c, d, e, f = found.inverse
    for x, y in marks:
        assert math.dist(printer.at((a * x + b * y + e, c * x + d * y + f)), (x, y)) < 1e-6


@pytest.mark.parametrize("seed", range(40))
def test_readings_to_a_tenth_bring_every_place_within_a_fifth_of_a_millimetre(seed: int) -> None:
    chance = Random(seed)
    printer = SheetFit(3.2, -1.7, 1.004, 1.004, 0.3, chance.uniform(-0.2, 0.2))
    marks = marks_of(190, 128)
    read = [
        (round(x + chance.uniform(-0.03, 0.03), 1), round(y + chance.uniform(-0.03, 0.03), 1))
        for x, y in map(printer.at, marks)
    ]
    a, b, c, d, e, f = fit_of(marks, read).inverse
    for x, y in marks:
        assert math.dist(printer.at((a * x + b * y + e, c * x + d * y + f)), (x, y)) < 0.2


def test_a_mistyped_number_is_named() -> None:
    marks = marks_of(190, 128)
    wrong = [*marks[:3], (marks[3][0] - 100, marks[3][1])]
    with pytest.raises(NoSuchFit) as told:
        fit_of(marks, wrong)
    assert told.value.place == 3


def test_the_furthest_mark_is_what_a_check_page_proves() -> None:
    marks = marks_of(210, 297)
    assert furthest_off(marks, [*marks[:3], (marks[3][0] + 0.3, marks[3][1] - 0.4)]) == pytest.approx(0.5)


def test_a_printer_that_does_nothing_changes_nothing() -> None:
    assert SheetFit().at((12.5, 80.25)) == (12.5, 80.25)
