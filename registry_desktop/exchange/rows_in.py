"""Rows of marriage records out of a file. The whole file is looked through before its first row is given out.

A file that is broken anywhere gives no row at all: half an import would be found out only years later. What is wrong
within one row is that row's own business (marriages_in.py).
"""

import csv
import json
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final
from xml.parsers import expat

from openpyxl import load_workbook

from registry_desktop.exchange.cell_values import WrongCell, text_of_cell, unguarded
from registry_desktop.exchange.columns import REQUIRED, Column, WrongColumns, match

ENCODINGS: Final = ("utf-8-sig", "gb18030")
_READ_AT_ONCE: Final = 1 << 20


class BrokenFile(Exception):  # noqa: N818 - an answer about a file
    """The file cannot be read to its end; nothing was imported. `where` says how far it could be read."""

    reason = "file_broken"

    def __init__(self, where: str, detail: str) -> None:
        super().__init__(f"{where}: {detail}")
        self.where = where
        self.detail = detail
        self.facts = {"where": where, "detail": detail}


@dataclass(frozen=True)
class Row:
    """One row of a file: its number as the spreadsheet shows it, its texts by column, and what no text can be made of.

    `cells_found` differs from the number of columns when a separator is missing or too many.
    """

    number: int
    texts: Mapping[Column, str]
    wrong: Mapping[Column, WrongCell]
    cells_found: int
    cells_expected: int
    sheet: str = ""


def heads_of(path: Path, file_format: str) -> tuple[str, ...]:
    """The heads of a file as they stand there, each once. Raises BrokenFile."""
    found: dict[str, None] = {}
    try:
        for sheet in _READERS[file_format](path):
            with closing(sheet.lines()) as lines:
                _, heads = next(lines, (0, ()))
            found |= dict.fromkeys(" ".join(text_of_cell(head).split()) for head in heads)
    except OSError as error:
        raise BrokenFile(path.name, error.strerror or str(error)) from error
    return tuple(head for head in found if head)


def rows_of(
    path: Path, file_format: str, columns: Sequence[Column], required: Sequence[str] = REQUIRED
) -> Iterator[Row]:
    """The rows under the heads. Raises BrokenFile, WrongColumns before the first row; empty rows are passed over."""
    sheets = [(sheet, named) for sheet in _READERS[file_format](path) if (named := _named(sheet, columns, required))]
    if not sheets and file_format != "json":  # a JSON list of no records is a whole file
        missing = [column.head for column in columns if column.field in required]
        raise WrongColumns(unknown=(), twice=(), missing=missing)
    for sheet, named in sheets:
        with closing(sheet.lines()) as lines:
            next(lines)
            for number, cells in lines:
                row = _row(number, cells, named, sheet.name)
                if any(row.texts.values()) or row.wrong:
                    yield row


Lines = Generator[tuple[int, Sequence[Any]], None, None]


@dataclass(frozen=True)
class _Sheet:
    name: str
    lines: Callable[[], Lines]


def _named(sheet: _Sheet, columns: Sequence[Column], required: Sequence[str]) -> list[Column]:
    """The columns of a sheet by its heads; none for an empty sheet. Raises WrongColumns."""
    with closing(sheet.lines()) as lines:
        _, heads = next(lines, (0, ()))
    texts = _without_empty_end([text_of_cell(head) for head in heads])
    return match(texts, columns, required) if texts else []


def _without_empty_end(heads: list[str]) -> list[str]:
    while heads and not heads[-1].strip():
        heads.pop()
    return heads


def _row(number: int, cells: Sequence[Any], named: Sequence[Column], sheet: str) -> Row:
    texts: dict[Column, str] = {}
    wrong: dict[Column, WrongCell] = {}
    extra = [cell for cell in cells[len(named) :] if cell not in (None, "")]
    for column, cell in zip(named, cells, strict=False):
        try:
            texts[column] = text_of_cell(cell)
        except WrongCell as problem:
            wrong[column] = problem
    found = len(named) + len(extra) if extra else min(len(cells), len(named))
    return Row(number, texts, wrong, found, len(named), sheet)


# --- CSV --------------------------------------------------------------------------------------------------------------


def _csv(path: Path) -> list[_Sheet]:
    encoding = _encoding_of(path)
    for _ in _csv_lines(path, encoding):
        pass
    return [_Sheet("", partial(_csv_lines, path, encoding))]


def _encoding_of(path: Path) -> str:
    """UTF-8, else GB 18030 as Chinese spreadsheets save it. Raises BrokenFile when it is neither."""
    problem: UnicodeDecodeError | None = None
    for encoding in ENCODINGS:
        try:
            with path.open(encoding=encoding, newline="") as file:
                while file.read(_READ_AT_ONCE):
                    pass
        except UnicodeDecodeError as error:
            problem = problem or error
        else:
            return encoding
    assert problem is not None
    raise BrokenFile(f"byte {_first_wrong_byte(path)}", problem.reason)


def _first_wrong_byte(path: Path) -> int:
    try:
        path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _csv_lines(path: Path, encoding: str) -> Lines:
    with path.open(encoding=encoding, newline="") as file:
        reader = csv.reader(file, strict=True)
        begins = 1
        try:
            for cells in reader:
                yield begins, [unguarded(cell) for cell in cells]
                begins = reader.line_num + 1
        except csv.Error as error:
            raise BrokenFile(f"row {begins}", str(error)) from error


# --- xlsx -------------------------------------------------------------------------------------------------------------


def _xlsx(path: Path) -> list[_Sheet]:
    _require_whole_workbook(path)
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (KeyError, ValueError, OSError, zipfile.BadZipFile) as error:
        raise BrokenFile("workbook", str(error)) from error
    try:
        return [_Sheet(name, partial(_sheet_lines, path, name)) for name in book.sheetnames]
    finally:
        book.close()


def _require_whole_workbook(path: Path) -> None:
    """Every part's checksum is right and every part is well-formed XML. Raises BrokenFile with the part and line."""
    try:
        with zipfile.ZipFile(path) as book:
            for part in book.namelist():
                if part.endswith((".xml", ".rels")):
                    _require_well_formed(book, part)
    except zipfile.BadZipFile as error:
        raise BrokenFile("workbook", str(error)) from error


def _require_well_formed(book: zipfile.ZipFile, part: str) -> None:
    parser = expat.ParserCreate()
    try:
        with book.open(part) as file:
            parser.ParseFile(file)
    except expat.ExpatError as error:
        raise BrokenFile(f"{part} line {error.lineno}", expat.ErrorString(error.code)) from error
    except (zipfile.BadZipFile, EOFError, OSError, zlib.error) as error:
        raise BrokenFile(part, str(error)) from error


def _sheet_lines(path: Path, name: str) -> Lines:
    book = load_workbook(path, read_only=True, data_only=True)
    try:
        yield from enumerate(book[name].iter_rows(values_only=True), 1)
    finally:
        book.close()


# --- JSON -------------------------------------------------------------------------------------------------------------


def _json(path: Path) -> list[_Sheet]:
    """A list of objects; their keys are the heads. All keys that occur anywhere are heads."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BrokenFile(f"byte {error.start}", error.reason) from error
    except json.JSONDecodeError as error:
        raise BrokenFile(f"line {error.lineno} column {error.colno}", error.msg) from error
    except RecursionError as error:
        raise BrokenFile("line 1", "nested too deeply") from error
    if not isinstance(content, list):
        raise BrokenFile("line 1", "not a list of records")
    for number, record in enumerate(content, 1):
        if not isinstance(record, dict):
            raise BrokenFile(f"record {number}", "not an object")
    return [_Sheet("", partial(_json_lines, content))]


def _json_lines(content: list[dict[str, Any]]) -> Lines:
    heads = list(dict.fromkeys(key for record in content for key in record))
    yield 0, heads
    for number, record in enumerate(content, 1):
        yield number, [record.get(head) for head in heads]


_READERS: Final[Mapping[str, Callable[[Path], list[_Sheet]]]] = {"csv": _csv, "xlsx": _xlsx, "json": _json}
