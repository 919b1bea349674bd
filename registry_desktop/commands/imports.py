"""`registryctl import marriages FILE`: old marriages into the register, with a report of every row that was refused."""

import argparse
import csv
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

from registry_desktop.acts.back_entry import import_marriages
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.exports import columns
from registry_desktop.commands.file_rows import rows_of_file
from registry_desktop.commands.handing_out import format_for, require_free
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.domain.officer import SignedIn
from registry_desktop.exchange.cell_values import CellReader
from registry_desktop.exchange.columns import Column
from registry_desktop.exchange.marriages_in import Remark, Tally, bring_in
from registry_desktop.exchange.rows_out import FORMATS
from registry_desktop.store.register import Register

MOST_SAID = 20


def declare(parser: argparse.ArgumentParser) -> None:
    """What, from where, and where the report goes."""
    parser.add_argument("what", choices=("marriages",), metavar="marriages")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=FORMATS, default=None)
    parser.add_argument("--report", type=Path, default=None, metavar="FILE.csv")
    connection.declare(parser)


class Report:
    """Every remark of an import: into the report file as it comes, the first ones kept for the terminal."""

    def __init__(self, console: Console, writer: Any | None) -> None:
        self.kept: list[dict[str, Any]] = []
        self._console = console
        self._writer = writer
        self._heads = {column.field: column for column in columns()}
        self._write([console.wording.say(f"report_{name}") for name in ("row", "column", "outcome", "code", "reason")])

    def take(self, remark: Remark) -> None:
        """Keep one remark."""
        place = f"{remark.sheet} {remark.row}".strip()
        column = self._head(remark.column)
        outcome = self._console.wording.say("report_refused" if remark.refused else "report_warned")
        sentence = self._sentence(remark)
        self._write([place, column, outcome, remark.code, sentence])
        if self._console.as_json or len(self.kept) < MOST_SAID:
            kept = {"row": remark.row, "sheet": remark.sheet, "column": remark.column, "code": remark.code}
            self.kept.append({**kept, "refused": remark.refused, "facts": dict(remark.facts), "sentence": sentence})

    def lines(self) -> list[str]:
        """What the terminal shows."""
        say = self._console.wording.say
        return [say("import_remark", row=one["row"], column=self._head(one["column"]), reason=one["sentence"])
                for one in self.kept if one["refused"]]  # fmt: skip

    def _head(self, field: str) -> str:
        column: Column | None = self._heads.get(field)
        return column.head if column else field

    def _sentence(self, remark: Remark) -> str:
        wording = self._console.wording
        if remark.finding is not None:
            return wording.finding(remark.finding)
        return wording.row_problem(remark.code, remark.facts)

    def _write(self, cells: list[str]) -> None:
        if self._writer is not None:
            self._writer.writerow(cells)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Import the file; FOUND when a row was refused."""
    file_format = format_for(typed.file, typed.format, FORMATS)
    if typed.report is not None:
        require_free(typed.report)
    if not typed.file.is_file():
        raise WrongUse("no_file", path=typed.file)
    register = connection.opened(typed)
    with ExitStack() as stack:
        stack.callback(register.close)
        officer = connection.officer_of(register, typed)
        rows = rows_of_file(typed.file, file_format, columns())
        writer = None
        if typed.report is not None:
            out = stack.enter_context(typed.report.open("x", encoding="utf-8-sig", newline=""))
            writer = csv.writer(out)
        report = Report(console, writer)
        tally = _imported(register, officer, rows, typed.file.name, report, console)
    console.end_progress()
    console.document({"file": str(typed.file), **asdict(tally), "remarks": report.kept})
    console.lines(report.lines())
    console.say("imported", **asdict(tally))
    return ExitCode.FOUND if tally.refused else ExitCode.OK


def _imported(
    register: Register, officer: SignedIn, rows: Any, file_name: str, report: Report, console: Console
) -> Tally:
    reader = CellReader(register.reference.codes)
    return bring_in(
        rows,
        reader,
        enter=lambda batch: register.perform(officer, import_marriages, marriages=batch, file_name=file_name).value,
        remark=report.take,
        progress=lambda tally: console.progress("import_reading", rows=tally.read),
    )
