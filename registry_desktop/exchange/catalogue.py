"""卷内目录 and 案卷目录 as a file: official paper as PDF, or the same rows as xlsx and CSV with a byte order mark."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from registry_desktop.acts.volume_values import of_volume_catalogue, of_year_catalogue, rows_of_volume, rows_of_year
from registry_desktop.domain.press import Values
from registry_desktop.exchange.cell_values import guarded
from registry_desktop.exchange.plain_workbook import write_workbook
from registry_desktop.queries.volumes import volume, volumes_of_year

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
    match file_format:
        case "pdf":
            path.write_bytes(work.press.print(catalogue.paper, catalogue.values))
        case "xlsx":
            write_workbook(path, catalogue.heads, catalogue.rows, name="目录")
        case _:
            _write_csv(path, catalogue.heads, catalogue.rows)


def _write_csv(path: Path, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        writer.writerows([guarded(cell) for cell in row] for row in rows)
