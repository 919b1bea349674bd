"""`registryctl volumes`: the catalogue of one volume or of the volumes of a class and year, as PDF, xlsx or CSV."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from registry_desktop.acts.exports import note_catalogue_export
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.handing_out import format_for, require_free
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.domain.officer import SignedIn
from registry_desktop.exchange import catalogue
from registry_desktop.exchange.catalogue import Catalogue
from registry_desktop.exchange.rows_out import digest_of
from registry_desktop.kinds import KIND_BY_WORD
from registry_desktop.queries.volume_lists import volumes_to_close
from registry_desktop.store.register import Register

CLASSES = {word: kind.name for word, kind in KIND_BY_WORD.items()} | {"withdrawn": "marriage.divorce.withdrawn"}


def declare(parser: argparse.ArgumentParser) -> None:
    """One case, or a class and year, or what is still to be filed; where to."""
    parser.add_argument("--case", type=int, default=None, metavar="ID")
    parser.add_argument("--class", dest="archive_class", choices=tuple(CLASSES), default=None)
    parser.add_argument("--year", type=int, default=None)
    parser.add_argument("--open", dest="to_close", action="store_true")
    parser.add_argument("--format", choices=catalogue.FORMATS, default=None)
    parser.add_argument("--out", type=Path, default=None, metavar="FILE")
    parser.add_argument("--purpose", default="", metavar="TEXT")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the rows, or write the file and leave a line about it in the register."""
    of_year = typed.archive_class is not None and typed.year is not None
    if [typed.case is not None, of_year, typed.to_close].count(True) != 1 or (typed.to_close and typed.out):
        raise WrongUse("volumes_which")
    file_format = ""
    if typed.out is not None:
        require_free(typed.out)
        file_format = format_for(typed.out, typed.format, catalogue.FORMATS)
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        if typed.to_close:
            return _show_open(register, officer, console)
        found = _catalogue(register, officer, typed)
        if typed.out is None:
            console.document({"rows": [dict(zip(found.heads, row, strict=True)) for row in found.rows]})
            console.table([list(found.heads), *(list(row) for row in found.rows)])
            return ExitCode.OK
        digest = export(register, officer, found, typed.out, file_format, _chosen(typed), typed.purpose)
    finally:
        register.close()
    console.document({"file": str(typed.out), "rows": len(found.rows), "digest": digest})
    console.say("catalogue_out", path=typed.out, rows=len(found.rows))
    return ExitCode.OK


def _show_open(register: Register, officer: SignedIn, console: Console) -> ExitCode:
    waiting = register.read(officer, volumes_to_close)
    console.document({"open": [asdict(one) for one in waiting]})
    names = {of_class: word for word, of_class in CLASSES.items()}
    rows = [
        [str(one.registration_id), names.get(one.archive_class, one.archive_class), one.man_name, one.woman_name,
         one.certificate_number, f"{one.since:%Y-%m-%d}" if one.since else ""]
        for one in waiting
    ]  # fmt: skip
    console.table(rows) if rows else console.say("volumes_all_closed")
    return ExitCode.OK


def _catalogue(register: Register, officer: SignedIn, typed: argparse.Namespace) -> Catalogue:
    if typed.case is not None:
        return register.read(officer, catalogue.of_volume, registration_id=typed.case)
    of_class = CLASSES[typed.archive_class]
    return register.read(officer, catalogue.of_year, archive_class=of_class, year=typed.year)


def _chosen(typed: argparse.Namespace) -> str:
    return f"case {typed.case}" if typed.case is not None else f"{CLASSES[typed.archive_class]} {typed.year}"


def export(
    register: Register,
    officer: SignedIn,
    found: Catalogue,
    path: Path,
    file_format: str,
    chosen: str,
    purpose: str = "",
) -> str:
    """Write the file, whole or not at all, and note the export; its SHA-256."""
    unfinished = path.with_name(f".{path.name}.unfinished")

    def write(work: Any) -> None:
        catalogue.write(work, catalogue=found, path=unfinished, file_format=file_format)

    try:
        register.read(officer, write)
        digest = digest_of(unfinished)
        register.perform(
            officer,
            note_catalogue_export,
            file_format=file_format,
            chosen=chosen,
            row_count=len(found.rows),
            digest=digest,
            purpose=purpose,
        )
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return digest
