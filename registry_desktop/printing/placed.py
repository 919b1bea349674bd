"""What stands where on a page, in millimetres from the top left corner, with every size already decided."""

from dataclasses import dataclass

POINT = 25.4 / 72
"""Millimetres of one typographic point."""
ASCENT = 0.88
"""Part of the em square above the baseline: what East Asian faces agree on."""


@dataclass(frozen=True)
class Area:
    """A rectangle in mm."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, other: "Area", slack: float = 0.05) -> bool:
        """True when the other lies inside, up to the slack."""
        return (self.x - slack <= other.x and other.x + other.width <= self.x + self.width + slack
                and self.y - slack <= other.y and other.y + other.height <= self.y + self.height + slack)

    def covers(self, other: "Area", slack: float = 0.05) -> bool:
        """True when both have a common part wider and higher than the slack."""
        return (min(self.x + self.width, other.x + other.width) - max(self.x, other.x) > slack
                and min(self.y + self.height, other.y + other.height) - max(self.y, other.y) > slack)


@dataclass(frozen=True)
class PlacedText:
    """One run of one font on one line. `size` in points, `width` and `spacing` (added after each character) in mm."""

    text: str
    x: float
    baseline: float
    font: str
    size: float
    width: float
    spacing: float
    colour: str
    layer: str
    field: str

    @property
    def area(self) -> Area:
        """The em squares of the run."""
        size = self.size * POINT
        return Area(self.x, self.baseline - ASCENT * size, self.width, size)


@dataclass(frozen=True)
class PlacedLine:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float
    colour: str
    dashed: bool
    layer: str


@dataclass(frozen=True)
class PlacedBox:
    """A rectangle."""

    area: Area
    weight: float
    colour: str
    fill: str
    radius: float
    dashed: bool
    layer: str


@dataclass(frozen=True)
class PlacedPicture:
    """A JPEG picture, to be fitted into the area without being stretched."""

    area: Area
    content: bytes
    layer: str


@dataclass(frozen=True)
class PlacedCode:
    """A bar code or square code that fills the area; the quiet zone lies outside."""

    kind: str
    text: str
    area: Area
    layer: str


Placed = PlacedText | PlacedLine | PlacedBox | PlacedPicture | PlacedCode


@dataclass(frozen=True)
class Page:
    """One side of paper, in mm."""

    width: float
    height: float
    items: tuple[Placed, ...]
