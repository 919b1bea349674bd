"""Rows of marriage records into a file: xlsx, CSV with a byte order mark, or JSON. One row at a time, flat memory."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Final

from registry_desktop.exchange.cell_values import as_text, guarded
from registry_desktop.exchange.columns import Column
from registry_desktop.exchange.plain_workbook import write_workbook

FORMATS: Final = ("xlsx", "csv", "json")
SHEET: Final = "结婚登记"
_NEEDS_GUARD: Final = re.compile(r"\x1f[=+\-@\t\r']")
_READ_AT_ONCE: Final = 1 << 20


@dataclass(frozen=True)
class Written:
    """What was written: how many rows, and the SHA-256 of the whole file."""

    row_count: int
    digest: str


def write_rows(
    path: Path, file_format: str, columns: Sequence[Column], rows: Iterable[Sequence[Any]], *, sheet: str = SHEET
) -> Written:
    """Write rows whose values stand in the order of the columns; `sheet` names a workbook's sheet. OSError when the
    disk says no."""
    writers: Mapping[str, Callable[[Path, Sequence[Column], Iterable[Sequence[Any]]], int]] = {
        "xlsx": partial(_write_xlsx, sheet=sheet),
        "csv": _write_csv,
        "json": _write_json,
    }
    return Written(writers[file_format](path, columns, rows), digest_of(path))


def _write_xlsx(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Any]], *, sheet: str) -> int:
    texts = ([value if type(value) is str else as_text(value) for value in row] for row in rows)
    return write_workbook(path, [column.head for column in columns], texts, name=sheet)


def _write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Any]]) -> int:
    counted = count()
    flags = [place for place, column in enumerate(columns) if column.type == "flag"]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.head for column in columns])
        writer.writerows(_guarded_row(row, flags) for row, _ in zip(rows, counted, strict=False))
    return next(counted)


def _guarded_row(row: Sequence[Any], flags: Sequence[int]) -> Sequence[Any]:
    """The cells of a row. Nearly no row needs a guard, so all its cells are looked at in one search."""
    cells = list(row)
    for place in flags:
        cells[place] = as_text(cells[place])
    if _NEEDS_GUARD.search("\x1f" + "\x1f".join(map(str, cells))):
        return [guarded(as_text(cell)) for cell in cells]
    return cells


def _write_json(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Any]]) -> int:
    """A list of objects, one to a line."""
    fields = [column.field for column in columns]
    written = 0
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            record = dict(zip(fields, ("" if value is None else value for value in row), strict=True))
            line = json.dumps(record, ensure_ascii=False, default=str)
            file.write(("[\n" if not written else ",\n") + line)
            written += 1
        file.write("\n]\n" if written else "[]\n")
    return written


def csv_content(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A small table as CSV with a byte order mark; no spreadsheet program runs its cells."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(heads)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for part in iter(lambda: file.read(_READ_AT_ONCE), b""):
            digest.update(part)
    return digest.hexdigest()
