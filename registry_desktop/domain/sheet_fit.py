"""How a sheet lies in a printer: what the printer does to a page, found from distances measured on a ruler sheet.

Lengths in millimetres from the upper left corner of the sheet, right and down positive; angles in degrees, clockwise
positive. A printer shifts, stretches, turns and slants a page: an affine map, found by least squares from four marks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

Point = tuple[float, float]
MARKS: Final = "ABCD"
"""What the marks of a ruler sheet are called, in the order of `marks_of`."""
MARK_FROM_EDGE_MM: Final = 20.0
LARGEST_OFFSET_MM: Final = 30.0
"""Beyond this, or beyond the next two, a number was mistyped: no printer is that far off and still a printer."""
LARGEST_STRETCH: Final = 0.05
LARGEST_ANGLE_DEGREES: Final = 5.0


class NoSuchFit(ValueError):  # noqa: N818 - an answer about what was typed
    """The numbers fit no printer: one of them was mistyped. `place`: which mark is furthest off (0 the first)."""

    def __init__(self, place: int) -> None:
        super().__init__(f"mark {place}")
        self.place = place


@dataclass(frozen=True)
class SheetFit:
    """What the printer does: p' = turn(slant(stretch(p))) + offset. The default does nothing."""

    offset_x: float = 0.0
    offset_y: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0
    rotation: float = 0.0
    shear: float = 0.0

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """(a, b, c, d, e, f) with x' = a x + b y + e and y' = c x + d y + f."""
        cos, sin = math.cos(math.radians(self.rotation)), math.sin(math.radians(self.rotation))
        slant = math.tan(math.radians(self.shear))
        return (
            cos * self.scale_x,
            self.scale_y * (cos * slant - sin),
            sin * self.scale_x,
            self.scale_y * (sin * slant + cos),
            self.offset_x,
            self.offset_y,
        )

    @property
    def inverse(self) -> tuple[float, float, float, float, float, float]:
        """The matrix that undoes it: what a page is drawn through before it is printed."""
        a, b, c, d, e, f = self.matrix
        determinant = a * d - b * c
        a, b, c, d = d / determinant, -b / determinant, -c / determinant, a / determinant
        return a, b, c, d, -(a * e + b * f), -(c * e + d * f)

    def at(self, point: Point) -> Point:
        """Where the printer puts that point of the page."""
        a, b, c, d, e, f = self.matrix
        x, y = point
        return a * x + b * y + e, c * x + d * y + f


def marks_of(width: float, height: float) -> tuple[Point, Point, Point, Point]:
    """The four marks A to D of a ruler sheet: upper left, upper right, lower left, lower right."""
    near, right, low = MARK_FROM_EDGE_MM, width - MARK_FROM_EDGE_MM, height - MARK_FROM_EDGE_MM
    return (near, near), (right, near), (near, low), (right, low)


def fit_of(marks: Sequence[Point], measured: Sequence[Point]) -> SheetFit:
    """What the printer does, from where it put the marks (three at least, not in a line). Raises NoSuchFit."""
    ones = [(x, y, 1.0) for x, y in marks]
    a, b, e = _least_squares(ones, [x for x, _ in measured])
    c, d, f = _least_squares(ones, [y for _, y in measured])
    scale_x, angle = math.hypot(a, c), math.atan2(c, a)
    cos, sin = math.cos(angle), math.sin(angle)
    scale_y = d * cos - b * sin
    found = SheetFit(e, f, scale_x, scale_y, math.degrees(angle), math.degrees(math.atan2(b * cos + d * sin, scale_y)))
    if _impossible(found):
        raise NoSuchFit(max(range(len(marks)), key=lambda place: math.dist(marks[place], measured[place])))
    return found


def furthest_off(marks: Sequence[Point], measured: Sequence[Point]) -> float:
    """The largest distance between where a mark should be and where it is: what a check page proves."""
    return max(math.dist(one, other) for one, other in zip(marks, measured, strict=True))


def _impossible(fit: SheetFit) -> bool:
    return (
        max(abs(fit.offset_x), abs(fit.offset_y)) > LARGEST_OFFSET_MM
        or max(abs(fit.scale_x - 1), abs(fit.scale_y - 1)) > LARGEST_STRETCH
        or max(abs(fit.rotation), abs(fit.shear)) > LARGEST_ANGLE_DEGREES
    )


def _least_squares(rows: Sequence[tuple[float, float, float]], wanted: Sequence[float]) -> tuple[float, float, float]:
    """The three factors with the smallest sum of squares, by the normal equations and Cramer's rule."""
    normal = [[sum(row[i] * row[j] for row in rows) for j in range(3)] for i in range(3)]
    right = [sum(row[i] * value for row, value in zip(rows, wanted, strict=True)) for i in range(3)]
    whole = _determinant(normal)
    if abs(whole) < 1e-6:
        raise ValueError("the marks lie in a line")
    found = []
    for place in range(3):
        replaced = [[right[i] if j == place else normal[i][j] for j in range(3)] for i in range(3)]
        found.append(_determinant(replaced) / whole)
    return found[0], found[1], found[2]


def _determinant(m: Sequence[Sequence[float]]) -> float:
    return (
        m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
    )
