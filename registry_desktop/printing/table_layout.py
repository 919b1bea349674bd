"""Rows and cells of a ruled table: repeated rows made from a value's lines, pages filled, spans laid out. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from registry_desktop.printing.placed import Area
from registry_desktop.printing.template_parts import Cell, Item, Row, TableItem

Values = Mapping[str, str | bytes]
_SLACK = 1e-6
_PART = re.compile(r"\{(\d+)\}")


class ValueMissing(Exception):  # noqa: N818 - says what happened, as the other answers of printing
    """The template asks for a value that was not given."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def value(name: str, values: Values) -> str | bytes:
    try:
        return values[name]
    except KeyError:
        raise ValueMissing(name) from None


def pages_of_rows(table: TableItem, values: Values) -> list[list[Row]]:
    """The rows of each page: repeated rows made, and broken over pages where they would pass the table's bottom."""
    rows = [made for row in table.rows for made in _repeated(row, values)]
    if not table.bottom:
        return [rows]
    heads = [row for row in rows if row.head]
    pages: list[list[Row]] = [[]]
    for row in rows:
        if pages[-1] and table.y + sum(each.height for each in [*pages[-1], row]) > table.bottom + _SLACK:
            pages.append(list(heads))
        pages[-1].append(row)
    return pages


def _repeated(row: Row, values: Values) -> Iterator[Row]:
    """A row for each line of the repeated value; its {1}, {2} … become the names that `row_values` gives the parts."""
    if not row.repeat:
        yield row
        return
    for number, _ in enumerate(str(value(row.repeat, values)).splitlines()):
        name = rf"{{{row.repeat}.{number}.\1}}"
        yield replace(row, repeat="", cells=tuple(replace(cell, text=_PART.sub(name, cell.text)) for cell in row.cells))


def row_values(items: Iterable[Item], values: Values) -> dict[str, str]:
    """Each tab-separated part of each line of the repeated values, as "rows.0.1"."""
    repeats = {row.repeat for item in items if isinstance(item, TableItem) for row in item.rows if row.repeat}
    return {f"{name}.{number}.{column}": part for name in repeats
            for number, line in enumerate(str(value(name, values)).splitlines())
            for column, part in enumerate(line.split("\t"), 1)}


def cell_areas(table: TableItem) -> Iterator[tuple[Cell, Area]]:
    """Each cell with its rectangle, spans counted; a place taken by a spanning cell is passed over."""
    taken: set[tuple[int, int]] = set()
    for row_number, row in enumerate(table.rows):
        column = 0
        for cell in row.cells:
            while (row_number, column) in taken:
                column += 1
            taken |= {(row_number + down, column + across)
                      for down in range(cell.rows) for across in range(cell.columns)}
            yield cell, _cell_area(table, row_number, column, cell)


def _cell_area(table: TableItem, row: int, column: int, cell: Cell) -> Area:
    heights = [each.height for each in table.rows]
    return Area(round(table.x + sum(table.columns[:column]), 3), round(table.y + sum(heights[:row]), 3),
                round(sum(table.columns[column:column + cell.columns]), 3),
                round(sum(heights[row:row + cell.rows]), 3))


def edges(area: Area) -> tuple[tuple[float, float, float, float], ...]:
    right, bottom = round(area.x + area.width, 3), round(area.y + area.height, 3)
    return ((area.x, area.y, right, area.y), (area.x, bottom, right, bottom),
            (area.x, area.y, area.x, bottom), (right, area.y, right, bottom))
