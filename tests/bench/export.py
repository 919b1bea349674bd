"""`export`: marriage records to xlsx and CSV, a formatted report, the memory it takes; beside XlsxWriter and csv."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import xlsxwriter
from sqlalchemy import event

from registry_desktop.exchange import statistics
from registry_desktop.exchange.columns import Column, read_columns
from registry_desktop.exchange.rows_out import write_rows
from registry_desktop.queries.marriages import marriages
from registry_desktop.queries.statistics import Report, day_report
from tests.bench.filling import registration_day
from tests.bench.people import MAN, person
from tests.bench.report_peer import report_by_hand
from tests.bench.sheet import Sheet, median
from tests.bench.workshop import PLACES, RESOURCES, ROOT, Hall, Workshop

FEW_COLUMNS = 20
"""As many as the published figures of other writers have."""


def run(shop: Workshop) -> Sheet:
    """Export the same rows in every way."""
    sheet = Sheet("export")
    _plain_xlsx(shop, sheet)
    for where in PLACES:
        _csv(shop, sheet, where)
    _report(shop, sheet)
    few, many = (_memory_mb(shop, count) for count in (shop.size.rows // 10, shop.size.rows))
    sheet.figure("memory_mb", many)
    sheet.ratio("memory_of_ten_times_the_rows", many / few, at_most=1.1)
    return sheet


def plain_rows(count: int) -> Iterator[list[str]]:
    """Rows as an export has them."""
    for serial in range(count):
        who = person(MAN, serial)
        own = [who.name, who.number, who.birth_date.isoformat(), who.pinyin, f"J770101-2026-{serial:06d}"]
        yield (own * 4)[:FEW_COLUMNS]


def plain_columns() -> tuple[Column, ...]:
    """Text columns for those rows."""
    return tuple(Column(f"field_{number}", f"列{number}", "text") for number in range(FEW_COLUMNS))


def _plain_xlsx(shop: Workshop, sheet: Sheet) -> None:
    """The writing alone: the rows lie ready in memory."""
    rows = list(plain_rows(shop.size.rows))
    path = shop.folder / "rows.xlsx"
    ways: dict[str, Callable[[], object]] = {
        "program": lambda: write_rows(path, "xlsx", plain_columns(), rows),
        "xlsxwriter": lambda: _xlsxwriter(path, rows, {}),
        "xlsxwriter_constant_memory": lambda: _xlsxwriter(path, rows, {"constant_memory": True}),
    }
    taken = _in_turn(ways, rounds=3)
    for name, seconds in taken.items():
        sheet.figure(f"xlsx_{name}_s", seconds)
    best = min(seconds for name, seconds in taken.items() if name != "program")
    sheet.figure("rows", len(rows))
    sheet.ratio("xlsx_faster_than_xlsxwriter", best / taken["program"], at_least=3)


def _xlsxwriter(path: Path, rows: Sequence[Sequence[str]], options: dict[str, Any]) -> None:
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False, **options}) as book:
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, [column.head for column in plain_columns()])
        for number, row in enumerate(rows, 1):
            for place, text in enumerate(row):
                sheet.write_string(number, place, text)


def _csv(shop: Workshop, sheet: Sheet, where: str) -> None:
    """From the register to the file: the whole national layout, against the bare driver and csv."""
    hall = shop.filled(where, _enough(shop))
    columns = read_columns(RESOURCES / "exchange" / "marriages.csv")
    path = shop.folder / "rows.csv"
    last = registration_day(shop.size.rows - 1)
    asked = _statement(hall, columns, last)
    ways: dict[str, Callable[[], object]] = {
        "program": lambda: _program_csv(hall, path, columns, last),
        "raw": lambda: _raw_csv(hall, path, columns, asked),
    }
    taken = _in_turn(ways, rounds=3)
    for name, seconds in taken.items():
        sheet.figure(f"csv_{where}_{name}_s", seconds)
    sheet.ratio(f"csv_{where}_to_raw", taken["program"] / taken["raw"], at_most=2)


def _enough(shop: Workshop) -> int:
    return next((people for people in shop.size.people if people // 2 >= shop.size.rows), shop.size.people[-1])


def _program_csv(hall: Hall, path: Path, columns: Sequence[Column], last: date) -> None:
    def write(work: Any) -> None:
        rows = marriages(work, fields=[column.field for column in columns], last=last)
        write_rows(path, "csv", columns, rows)

    hall.register.read(hall.registrar, write)


def _statement(hall: Hall, columns: Sequence[Column], last: date) -> tuple[str, Any]:
    """The very SELECT the program sends."""
    sent: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        sent.append((statement, parameters))

    event.listen(hall.register.engine, "before_cursor_execute", note)
    fields = [column.field for column in columns]
    hall.register.read(hall.registrar, lambda work: deque(marriages(work, fields=fields, last=last), maxlen=0))
    event.remove(hall.register.engine, "before_cursor_execute", note)
    return sent[-1]


def _raw_csv(hall: Hall, path: Path, columns: Sequence[Column], asked: tuple[str, Any]) -> None:
    connection = hall.register.engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(*asked)
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([column.head for column in columns])
            while rows := cursor.fetchmany(1_000):
                writer.writerows(rows)
    finally:
        connection.close()


def _report(shop: Workshop, sheet: Sheet) -> None:
    """The formatted day report with its chart, its figures ready, against the same cells written by hand."""
    hall = shop.filled(PLACES[0], shop.size.people[0])
    day = registration_day(0)
    report: Report = hall.register.read(hall.registrar, day_report, first=day, last=day)
    layout = statistics.read_layout(RESOURCES / "statistics" / "day_report.toml")
    ways: dict[str, Callable[[], object]] = {
        "program": lambda: statistics.as_xlsx(report, layout),
        "xlsxwriter": lambda: report_by_hand(io.BytesIO(), statistics.table_of(report, layout), layout.title),
    }
    taken = _in_turn(ways, rounds=9)
    for name, seconds in taken.items():
        sheet.figure(f"report_{name}_ms", 1_000 * seconds)
    sheet.ratio("report_to_xlsxwriter", taken["program"] / taken["xlsxwriter"], at_most=1.3)


def _in_turn(ways: dict[str, Callable[[], object]], *, rounds: int) -> dict[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            started = perf_counter()
            way()
            taken[name].append(perf_counter() - started)
    return {name: median(seconds) for name, seconds in taken.items()}


def _memory_mb(shop: Workshop, count: int) -> float:
    """The most memory a process takes that writes so many rows as xlsx."""
    command = [sys.executable, "-m", "tests.bench.export_memory", str(shop.folder / "memory.xlsx"), str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)
