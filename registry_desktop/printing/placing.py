"""Put a template's texts, lines, codes and pictures where they stand. Pure: no font file, no PDF, no clock.

A text that is too wide shrinks to its template's limit and breaks into as many lines as the template allows; what
still does not fit is refused, never cut. Law: values on a certificate equal those of the review form character by
character (婚姻登记工作规范 2015, 38-39), so nothing may be lost between record and paper.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import Protocol

from registry_desktop.printing.placed import (
    ASCENT,
    POINT,
    Area,
    Page,
    Placed,
    PlacedBox,
    PlacedCode,
    PlacedLine,
    PlacedPicture,
    PlacedText,
)
from registry_desktop.printing.table_layout import (
    ValueMissing,
    Values,
    cell_areas,
    pages_of_rows,
    row_values,
    rules,
    value,
)
from registry_desktop.printing.template import Template
from registry_desktop.printing.template_parts import (
    PLACEHOLDER,
    BoxItem,
    CodeItem,
    Item,
    LineItem,
    PictureItem,
    Row,
    TableItem,
    TextItem,
    names_in,
)
from registry_desktop.printing.wrapping import Glyph, break_lines

__all__ = ["DoesNotFit", "Measure", "ValueMissing", "Values", "place", "printed_contents"]

_STEP = 0.5
_SLACK = 1e-6
_FINEST_BAR = 0.19
"""Narrowest bar in mm that office printers and scanners handle (0.191 mm is the usual limit of ISO 15417 readers)."""


class DoesNotFit(Exception):  # noqa: N818 - says what happened, as the other answers of printing
    """A value is too long for its place even at the smallest size the template allows."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class Measure(Protocol):
    """Width of a text in a font style, in parts of the type size (1.0 = one em)."""

    def __call__(self, text: str, style: str, /) -> float:
        """Width in em."""


def place(template: Template, values: Values, *, measure: Measure) -> list[Page]:
    """The pages of a paper. Values the template does not ask for are ignored. Raises DoesNotFit, ValueMissing."""
    values = {**values, **row_values(template.items, values)}
    tables = {id(item): pages_of_rows(item, values) for item in template.items if isinstance(item, TableItem)}
    count = max(map(len, tables.values()), default=1)
    return [_page(template, values, tables, number, count, measure) for number in range(1, count + 1)]


def printed_contents(template: Template, values: Values) -> Iterator[tuple[str, str | bytes]]:
    """The filled-in texts and the pictures of the layer that is printed, each with the name of its (first) value.

    In the template's order, texts whole and not broken into lines; a picture that is not there is passed over.
    Raises ValueMissing.
    """
    for item in template.items:
        if item.layer != "paper":
            continue
        if isinstance(item, TextItem) and names_in(item.text):
            yield _field(item.text), "".join(part for part, _ in _parts(item.text, values))
        elif isinstance(item, PictureItem) and (content := value(item.value, values)):
            yield item.value, content


def _page(template: Template, values: Values, tables: Mapping[int, list[list[Row]]], number: int, count: int,
          measure: Measure) -> Page:
    known = {**values, "page.number": str(number), "page.count": str(count)}
    items: list[Placed] = []
    for item in template.items:
        if isinstance(item, TableItem):
            pages = tables[id(item)]
            item = replace(item, rows=tuple(pages[min(number, len(pages)) - 1]))
        items.extend(_place_item(item, known, measure))
    return Page(template.width, template.height, tuple(items))


def _place_item(item: Item, values: Values, measure: Measure) -> Iterator[Placed]:
    match item:
        case TextItem():
            yield from _place_text(item, values, measure)
        case LineItem():
            yield PlacedLine(item.x1, item.y1, item.x2, item.y2, item.weight, item.colour, item.dashed, item.layer)
        case BoxItem():
            area = Area(item.x, item.y, item.width, item.height)
            yield PlacedBox(area, item.weight, item.colour, item.fill, item.radius, item.dashed, item.layer)
        case PictureItem():
            yield from _place_picture(item, values)
        case CodeItem():
            yield from _place_code(item, values)
        case TableItem():
            yield from _place_table(item, values, measure)


def _place_picture(item: PictureItem, values: Values) -> Iterator[Placed]:
    content = value(item.value, values)
    if isinstance(content, bytes) and content:
        yield PlacedPicture(Area(item.x, item.y, item.width, item.height), content, item.layer)


def _place_code(item: CodeItem, values: Values) -> Iterator[Placed]:
    text = "".join(part for part, _ in _parts(item.text, values))
    if not text:
        return
    widest = 11 * (len(text) + 4) + 13
    if item.kind == "code128" and item.width / widest < _FINEST_BAR:
        raise DoesNotFit(_field(item.text))
    yield PlacedCode(item.kind, text, Area(item.x, item.y, item.width, item.height), item.layer)


def _parts(text: str, values: Values) -> Iterator[tuple[str, bool]]:
    """The text with its placeholders filled; True beside what came from a value."""
    for position, part in enumerate(PLACEHOLDER.split(text)):
        filled = value(part, values) if position % 2 else part
        if filled:
            yield str(filled), bool(position % 2)


def _field(text: str) -> str:
    return next(iter(names_in(text)), text)


def _place_text(item: TextItem, values: Values, measure: Measure) -> Iterator[PlacedText]:
    style = item.style
    glyphs = [(character, style.value_font or style.font if filled else style.font)
              for part, filled in _parts(item.text, values) for character in part]
    if not glyphs:
        return
    lines, size = _fit(glyphs, item, measure)
    step = size * POINT * style.leading
    top = _top(item, len(lines) * step)
    for number, line in enumerate(lines):
        baseline = top + number * step + (step - size * POINT) / 2 + ASCENT * size * POINT
        yield from _place_line(line, item, size, baseline, measure)


def _fit(glyphs: list[Glyph], item: TextItem, measure: Measure) -> tuple[list[list[Glyph]], float]:
    """The lines and the largest size in points at which the text stands in its box."""
    style, size = item.style, item.style.size
    room, tall = item.width - 2 * style.inset, item.height - 2 * style.headroom + _SLACK

    whole = _width(glyphs, measure)
    while size >= (style.min_size or style.size) - _SLACK:
        em = size * POINT
        one_line = whole * em <= room and ("\n", style.font) not in glyphs and ("\n", style.value_font) not in glyphs
        lines = [glyphs] if one_line else break_lines(glyphs, lambda glyph: measure(*glyph), room / em)
        widest = whole if one_line else max(_width(line, measure) for line in lines)
        height = em + (len(lines) - 1) * em * style.leading
        if len(lines) <= style.max_lines and widest * em <= room + _SLACK and height <= tall:
            return lines, size
        size -= _STEP
    raise DoesNotFit(_field(item.text))


def _width(glyphs: list[Glyph], measure: Measure) -> float:
    return sum(measure("".join([character for character, _ in run]), font)
               for font, run in groupby(glyphs, key=itemgetter(1)))


def _top(item: TextItem, height: float) -> float:
    free = item.height - 2 * item.style.headroom - height
    return item.y + item.style.headroom + {"top": 0.0, "middle": free / 2, "bottom": free}[item.style.valign]


def _place_line(line: list[Glyph], item: TextItem, size: float, baseline: float,
                measure: Measure) -> Iterator[PlacedText]:
    style, em = item.style, size * POINT
    room = item.width - 2 * style.inset
    free = room - _width(line, measure) * em
    spacing = free / (len(line) - 1) if style.align == "spread" and len(line) > 1 else 0.0
    x = item.x + style.inset + {"left": 0.0, "right": free, "center": free / 2}.get(style.align, 0.0)
    if style.align == "spread" and len(line) == 1:
        x += free / 2
    for font, run in groupby(line, key=itemgetter(1)):
        text = "".join(character for character, _ in run)
        width = measure(text, font) * em + spacing * len(text)
        yield PlacedText(text, x, baseline, font, size, width - spacing, spacing, style.colour, item.layer,
                         _field(item.text))
        x += width


def _place_table(table: TableItem, values: Values, measure: Measure) -> Iterator[Placed]:
    cells = list(cell_areas(table))
    for x1, y1, x2, y2 in rules(area for _, area in cells):
        yield PlacedLine(x1, y1, x2, y2, table.weight, table.colour, False, table.layer)
    if table.frame:
        whole = Area(table.x, table.y, sum(table.columns), sum(row.height for row in table.rows))
        yield PlacedBox(whole, table.frame, table.colour, "", 0.0, False, table.layer)
    for cell, area in cells:
        text = TextItem(cell.text, area.x, area.y, area.width, area.height, cell.style, table.layer)
        yield from _place_text(text, values, measure)
