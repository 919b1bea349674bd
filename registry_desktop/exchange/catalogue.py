"""卷内目录 and 案卷目录 as a file: official paper as PDF, or the same rows as xlsx and CSV with a byte order mark; the
labels of a day's volumes."""

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from registry_desktop.acts.volume_values import (
    of_label,
    of_volume_catalogue,
    of_year_catalogue,
    rows_of_volume,
    rows_of_year,
)
from registry_desktop.domain.press import Values
from registry_desktop.exchange.plain_workbook import write_workbook
from registry_desktop.exchange.rows_out import csv_content
from registry_desktop.queries.volume_lists import volumes_filed_on, volumes_of_year
from registry_desktop.queries.volumes import volume

LABEL: Final = "archive_label"
FORMATS: Final = ("pdf", "xlsx", "csv")
HEADS_OF_VOLUME: Final = ("顺序号", "材料名称", "当事人", "页数", "页号", "备注")
HEADS_OF_YEAR: Final = ("卷号", "题名", "证件字号", "登记日期", "页数", "备注")


@dataclass(frozen=True)
class Catalogue:
    """One catalogue: its paper with its values, and its heads and rows for a table. Always Chinese, as the paper."""

    paper: str
    values: Values
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def of_volume(work: Any, *, registration_id: int) -> Catalogue:
    """卷内目录 of one case. Refused NOT_FOUND, NOT_PERMITTED."""
    view = volume(work, registration_id=registration_id)
    rows = rows_of_volume(work, view)
    return Catalogue("volume_catalogue", of_volume_catalogue(work, view), HEADS_OF_VOLUME, tuple(rows))


def of_year(work: Any, *, archive_class: str, year: int) -> Catalogue:
    """案卷目录 of a class and year of the officer's office. Refused NOT_PERMITTED."""
    lines = volumes_of_year(work, archive_class=archive_class, year=year)
    values = of_year_catalogue(work, archive_class, year, lines)
    return Catalogue("year_catalogue", values, HEADS_OF_YEAR, tuple(rows_of_year(lines)))


def write(work: Any, *, catalogue: Catalogue, path: Path, file_format: str) -> None:
    """Write the file. Refused NOT_PRINTABLE or DOES_NOT_FIT for a PDF; OSError when the disk says no."""
    path.write_bytes(content(work, catalogue=catalogue, file_format=file_format))


def content(work: Any, *, catalogue: Catalogue, file_format: str) -> bytes:
    """The file's bytes. Refused NOT_PRINTABLE or DOES_NOT_FIT for a PDF."""
    match file_format:
        case "pdf":
            made: bytes = work.press.print(catalogue.paper, catalogue.values)
            return made
        case "xlsx":
            book = io.BytesIO()
            write_workbook(book, catalogue.heads, catalogue.rows, name="目录")
            return book.getvalue()
        case _:
            return csv_content(catalogue.heads, catalogue.rows)


def file_of_year(work: Any, *, archive_class: str, year: int, file_format: str) -> bytes:
    """案卷目录 of a class and year as a file's bytes. Refused as `of_year` and `content`."""
    return content(work, catalogue=of_year(work, archive_class=archive_class, year=year), file_format=file_format)


def file_of_volume(work: Any, *, registration_id: int) -> bytes:
    """卷内目录 of one case as a PDF. Refused as `of_volume` and `content`."""
    return content(work, catalogue=of_volume(work, registration_id=registration_id), file_format="pdf")


def labels_of_day(work: Any, *, day: date | None = None) -> bytes:
    """The labels of the volumes that were laid in the archive on a day (today when None), one page each, as one PDF;
    empty bytes when there were none. Refused NOT_PERMITTED, NOT_PRINTABLE, DOES_NOT_FIT."""
    values = [of_label(work, line) for line in volumes_filed_on(work, day=day)]
    made: bytes = work.press.print_each(LABEL, values) if values else b""
    return made
