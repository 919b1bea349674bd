"""Rows and cells of a ruled table: repeated rows made from a value's lines, pages filled, spans laid out. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import accumulate, product

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
    lefts = [round(table.x + each, 3) for each in accumulate(table.columns, initial=0.0)]
    tops = [round(table.y + each, 3) for each in accumulate((row.height for row in table.rows), initial=0.0)]
    taken: set[tuple[int, int]] = set()
    for row_number, row in enumerate(table.rows):
        column = 0
        for cell in row.cells:
            while (row_number, column) in taken:
                column += 1
            taken.update(product(range(row_number, row_number + cell.rows), range(column, column + cell.columns)))
            x, y = lefts[column], tops[row_number]
            yield cell, Area(x, y, lefts[column + cell.columns] - x, tops[row_number + cell.rows] - y)


def rules(areas: Iterable[Area]) -> Iterator[tuple[float, float, float, float]]:
    """The lines around all cells, each drawn once and as long as it goes: x1, y1, x2, y2."""
    across: dict[float, list[tuple[float, float]]] = {}
    down: dict[float, list[tuple[float, float]]] = {}
    for area in areas:
        right, bottom = round(area.x + area.width, 3), round(area.y + area.height, 3)
        for y in (area.y, bottom):
            across.setdefault(y, []).append((area.x, right))
        for x in (area.x, right):
            down.setdefault(x, []).append((area.y, bottom))
    yield from ((start, y, end, y) for y in sorted(across) for start, end in _joined(across[y]))
    yield from ((x, start, x, end) for x in sorted(down) for start, end in _joined(down[x]))


def _joined(stretches: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
