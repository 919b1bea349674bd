"""What a paper is made of: texts, lines, boxes, pictures, codes and ruled tables, with positions in millimetres."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

PLACEHOLDER = re.compile(r"\{([a-z0-9_.]+)\}")
PAGE_NUMBERS = frozenset({"page.number", "page.count"})
LAYERS = ("paper", "blank")
ALIGNMENTS = ("left", "center", "right", "spread")
VERTICAL_ALIGNMENTS = ("top", "middle", "bottom")
CODES = ("code128", "qr")


@dataclass(frozen=True)
class TextStyle:
    """How a text is set.

    `value_font` is the font of what replaces a placeholder, `min_size` the limit of shrinking (0: the text may not
    shrink), `inset` and `headroom` mm kept free at the sides and above and below.
    """

    font: str = "song"
    value_font: str = ""
    size: float = 10.5
    min_size: float = 0.0
    align: str = "left"
    valign: str = "middle"
    leading: float = 1.35
    max_lines: int = 1
    inset: float = 0.0
    headroom: float = 0.0
    colour: str = "#000000"


@dataclass(frozen=True)
class TextItem:
    """Text in a box. Lengths in mm."""

    text: str
    x: float
    y: float
    width: float
    height: float
    style: TextStyle = field(default_factory=TextStyle)
    layer: str = "paper"


@dataclass(frozen=True)
class LineItem:
    """A straight line, `weight` mm thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.2
    colour: str = "#000000"
    dashed: bool = False
    layer: str = "paper"


@dataclass(frozen=True)
class BoxItem:
    """A rectangle; `weight` 0 draws no edge, an empty `fill` no ground."""

    x: float
    y: float
    width: float
    height: float
    weight: float = 0.2
    colour: str = "#000000"
    fill: str = ""
    radius: float = 0.0
    dashed: bool = False
    layer: str = "paper"


@dataclass(frozen=True)
class PictureItem:
    """A JPEG picture given as the value of this name, fitted into the box; an empty value leaves it free."""

    value: str
    x: float
    y: float
    width: float
    height: float
    layer: str = "paper"


@dataclass(frozen=True)
class CodeItem:
    """A bar code (`code128`) or square code (`qr`) of a text; an empty text draws nothing."""

    kind: str
    text: str
    x: float
    y: float
    width: float
    height: float
    layer: str = "paper"


@dataclass(frozen=True)
class Cell:
    """One cell of a table; `columns` and `rows` tell how many it spans."""

    text: str
    columns: int = 1
    rows: int = 1
    style: TextStyle = field(default_factory=TextStyle)


@dataclass(frozen=True)
class Row:
    """One row. `repeat` names a value: a row is made of each of its lines, whose tab-separated parts are {1}, {2} …"""

    height: float
    cells: tuple[Cell, ...]
    repeat: str = ""
    head: bool = False


@dataclass(frozen=True)
class TableItem:
    """A ruled table. Rows beyond `bottom` go on to a next page under the `head` rows."""

    x: float
    y: float
    columns: tuple[float, ...]
    rows: tuple[Row, ...]
    weight: float = 0.18
    frame: float = 0.45
    bottom: float = 0.0
    colour: str = "#000000"
    layer: str = "paper"


Item = TextItem | LineItem | BoxItem | PictureItem | CodeItem | TableItem


def texts_of(item: Item) -> Iterator[tuple[str, TextStyle | None]]:
    """The texts an item is made of, before placeholders are filled."""
    match item:
        case TextItem():
            yield item.text, item.style
        case CodeItem():
            yield item.text, None
        case PictureItem():
            yield f"{{{item.value}}}", None
        case TableItem():
            for row in item.rows:
                yield from ((cell.text, cell.style) for cell in row.cells)
                yield f"{{{row.repeat}}}" if row.repeat else "", None
        case _:
            return


def names_in(text: str) -> tuple[str, ...]:
    """The placeholders of a text that the caller fills: not page numbers, not the parts of a repeated row."""
    return tuple(name for name in PLACEHOLDER.findall(text) if name not in PAGE_NUMBERS and not name.isdigit())
