"""`registryctl bookings`: bookings of an online channel in (`import`), free slots (`slots`) and reminders out."""

import argparse
import csv
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Final

from registry_desktop import locations
from registry_desktop.acts.exports import note_reminders
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.file_rows import rows_of_file
from registry_desktop.commands.handing_out import format_for, require_free
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.exchange.bookings_in import REQUIRED, NotBooked, in_fair_order
from registry_desktop.exchange.channel import NOT_READ, ChannelImport, free_slots, under_own_heads, write_free_slots
from registry_desktop.exchange.columns import Column, read_columns
from registry_desktop.exchange.reminders import TEXT, as_lines, read_sentence, reminders
from registry_desktop.exchange.rows_out import FORMATS, digest_of


def declare(parser: argparse.ArgumentParser) -> None:
    """The verb, the file, and what the verb needs."""
    parser.add_argument("verb", choices=tuple(VERBS), metavar="|".join(VERBS))
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=FORMATS, default=None)
    parser.add_argument("--map", type=Path, default=None, metavar="HEADS.csv")
    parser.add_argument("--report", type=Path, default=None, metavar="FILE.csv")
    parser.add_argument("--day", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, default=None, metavar="DATE")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Carry out the verb."""
    return VERBS[typed.verb](typed, console)


# --- in


def _import(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Book every row of the file; FOUND when one was refused."""
    file_format = format_for(typed.file, typed.format, FORMATS)
    if typed.report is not None:
        require_free(typed.report)
    if not typed.file.is_file():
        raise WrongUse("no_file", path=typed.file)
    columns = under_own_heads(_columns("bookings"), _heads(typed.map) if typed.map else {})
    rows = rows_of_file(typed.file, file_format, columns, REQUIRED)
    heads = {column.field: column.head for column in columns}
    said: list[dict[str, Any]] = []
    with ExitStack() as stack:
        register = connection.opened(typed)
        stack.callback(register.close)
        officer = connection.officer_of(register, typed)
        write = _report(stack, typed.report, console)

        def tell(problem: NotBooked) -> None:
            remark = problem.remark
            if problem.refused is not None:
                reason = console.wording.refusal(problem.refused)
            else:
                reason = console.wording.row_problem(remark.code, remark.facts)
            column = heads.get(remark.column, remark.column)
            said.append({"row": remark.row, "column": column, "code": remark.code, "reason": reason})
            write([str(remark.row), column, console.wording.say("report_refused"), remark.code, reason])

        counted = ChannelImport(register, officer).bring_in(in_fair_order(rows, digest_of(typed.file)), tell=tell)
    console.document({"file": str(typed.file), **asdict(counted), "remarks": said})
    console.lines([console.wording.say("import_remark", **one) for one in said])
    console.say("bookings_booked", **asdict(counted))
    return ExitCode.FOUND if counted.refused else ExitCode.OK


def _heads(path: Path) -> Mapping[str, str]:
    """Our field for each head of a channel's files, kept by the office in a file of two columns."""
    if not path.is_file():
        raise WrongUse("no_file", path=path)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        pairs = [row for row in csv.reader(lines) if row]
    known = {NOT_READ, *(column.field for column in _columns("bookings"))}
    wrong = [",".join(row) for row in pairs if len(row) != 2 or row[1].strip() not in known]
    if wrong:
        raise WrongUse("bookings_map_wrong", path=path, unknown="; ".join(wrong))
    return {" ".join(head.split()): field.strip() for head, field in pairs}


def _report(stack: ExitStack, path: Path | None, console: Console) -> Callable[[list[str]], object]:
    if path is None:
        return lambda _: None
    writer = csv.writer(stack.enter_context(path.open("x", encoding="utf-8-sig", newline="")))
    writer.writerow([console.wording.say(f"report_{name}") for name in ("row", "column", "outcome", "code", "reason")])
    return writer.writerow


# --- out


def _slots(typed: argparse.Namespace, console: Console) -> ExitCode:
    """The slots that have a free place, for the channel to offer."""
    require_free(typed.file)
    file_format = format_for(typed.file, typed.format, FORMATS)
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        found = register.read(officer, free_slots, first=typed.day, last=typed.last)
    finally:
        register.close()
    written = write_free_slots(typed.file, file_format, _columns("slots"), found)
    console.document({"file": str(typed.file), "rows": written.row_count, "digest": written.digest})
    console.say("bookings_slots", path=typed.file, rows=written.row_count)
    return ExitCode.OK


def _reminders(typed: argparse.Namespace, console: Console) -> ExitCode:
    """One line for each booking of a day that has a telephone number: the number, a tab, what to say."""
    require_free(typed.file)
    sentence = read_sentence(locations.resources() / "sentences", console.wording.language)
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        found = register.read(officer, reminders, sentence=sentence, day=typed.day)
        typed.file.write_text(as_lines(found.rows), encoding="utf-8")
        count, digest = len(found.reached), digest_of(typed.file)
        register.perform(
            officer, note_reminders, file_format=TEXT, chosen=found.day.isoformat(), row_count=count, digest=digest
        )
    finally:
        register.close()
    console.document({"file": str(typed.file), "rows": count, "digest": digest})
    console.say("bookings_reminders", path=typed.file, rows=count)
    return ExitCode.OK


def _columns(name: str) -> tuple[Column, ...]:
    return read_columns(locations.resources() / "exchange" / f"{name}.csv")


VERBS: Final[Mapping[str, Callable[[argparse.Namespace, Console], ExitCode]]] = {
    "import": _import,
    "slots": _slots,
    "reminders": _reminders,
}
