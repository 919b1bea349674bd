"""`registryctl export marriages FILE`: the registered marriages as xlsx, CSV or JSON."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from registry_desktop import locations
from registry_desktop.acts.exports import note_register_export
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.handing_out import format_for, require_free
from registry_desktop.commands.outcome import ExitCode
from registry_desktop.domain.officer import SignedIn
from registry_desktop.exchange.columns import Column, read_columns
from registry_desktop.exchange.rows_out import FORMATS, Written, write_rows
from registry_desktop.queries.marriages import marriages
from registry_desktop.store.register import Register


def declare(parser: argparse.ArgumentParser) -> None:
    """What, where to, which days."""
    parser.add_argument("what", choices=("marriages",), metavar="marriages")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=FORMATS, default=None)
    parser.add_argument("--from", dest="first", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--purpose", default="", metavar="TEXT")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Write the file and leave a line about it in the register."""
    require_free(typed.file)
    file_format = format_for(typed.file, typed.format, FORMATS)
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        written = export(register, officer, typed.file, file_format, typed.first, typed.last, typed.purpose)
    finally:
        register.close()
    console.document({"file": str(typed.file), "rows": written.row_count, "digest": written.digest})
    console.say("exported", path=typed.file, rows=written.row_count)
    return ExitCode.OK


def columns() -> tuple[Column, ...]:
    """The columns of the exchange."""
    return read_columns(locations.resources() / "exchange" / "marriages.csv")


def export(
    register: Register,
    officer: SignedIn,
    path: Path,
    file_format: str,
    first: date | None = None,
    last: date | None = None,
    purpose: str = "",
) -> Written:
    """Write the marriages registered from `first` to `last`; a whole file or none."""
    unfinished = path.with_name(f".{path.name}.unfinished")

    def write(work: Any) -> Written:
        rows = marriages(work, fields=[column.field for column in columns()], first=first, last=last)
        return write_rows(unfinished, file_format, columns(), rows)

    try:
        written = register.read(officer, write)
        register.perform(
            officer,
            note_register_export,
            file_format=file_format,
            chosen=f"{first or ''}/{last or ''}",
            row_count=written.row_count,
            digest=written.digest,
            purpose=purpose,
        )
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return written
