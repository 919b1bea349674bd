"""A workbook of plain text rows, written straight as XML: no formats, no formulas, flat memory.

XlsxWriter is kept for reports that are to look well; for a hundred thousand rows of text its cell objects cost several
times what the text itself does. Cells are inline strings, so a text is never run as a formula.
"""

import re
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Final
from xml.sax.saxutils import escape

MOST_ROWS: Final = 1_000_000
_LEVEL: Final = 3
_AT_ONCE: Final = 1_000
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKUP: Final = re.compile("[&<>\r]")
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEADS_STAY: Final = (
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/>'
    "</sheetView></sheetViews>"
)
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_workbook(path: Path | IO[bytes], heads: Sequence[str], rows: Iterable[Sequence[str]], *, name: str) -> int:
    """Write the rows under their heads, a new sheet every MOST_ROWS; how many rows were written."""
    count, sheets = 0, 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as book:
        waiting = iter(rows)
        first = next(waiting, None)
        while first is not None or not sheets:
            sheets += 1
            with book.open(f"xl/worksheets/sheet{sheets}.xml", "w", force_zip64=True) as sheet:
                written, first = _write_sheet(sheet, heads, first, waiting)
            count += written
        for part, content in _parts(sheets, name).items():
            book.writestr(part, _HEAD + content)
    return count


def _write_sheet(
    sheet: IO[bytes], heads: Sequence[str], first: Sequence[str] | None, waiting: Iterable[Sequence[str]]
) -> tuple[int, Sequence[str] | None]:
    """Fill one sheet; how many rows it took and the row that begins the next one (None: all are written)."""
    sheet.write(f'{_HEAD}<worksheet xmlns="{_MAIN}">{_HEADS_STAY}<sheetData>{_row(heads)}'.encode())
    written, lines = 0, list[str]()
    following = first
    if first is not None:
        lines.append(_row(first))
        written, following = 1, None
        for row in waiting:
            if written == MOST_ROWS:
                following = row
                break
            lines.append(_row(row))
            written += 1
            if len(lines) == _AT_ONCE:
                sheet.write("".join(lines).encode())
                lines.clear()
    sheet.write(("".join(lines) + "</sheetData></worksheet>").encode())
    return written, following


def _row(cells: Sequence[str]) -> str:
    return "<row>" + "".join([_cell(cell) if cell else "<c/>" for cell in cells]) + "</row>"


def _cell(text: str) -> str:
    if _FORBIDDEN.search(text):
        text = _FORBIDDEN.sub("\ufffd", text)
    if _MARKUP.search(text):
        text = escape(text, {"\r": "&#13;"})
    space = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() else ""
    return f'<c t="inlineStr"><is><t{space}>{text}</t></is></c>'


def _parts(sheets: int, name: str) -> dict[str, str]:
    """The small parts every workbook has."""
    numbers = range(1, sheets + 1)
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPES}.worksheet+xml"/>' for n in numbers
    )
    names = "".join(
        f'<sheet name="{name if n == 1 else f"{name} {n}"}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>',
    }
