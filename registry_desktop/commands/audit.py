"""`registryctl audit verify|export`: prove that nobody changed the trail; hand it out as lines of JSON."""

import argparse
import json
from pathlib import Path
from typing import Any, TextIO

from registry_desktop.acts.exports import note_audit_export
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.handing_out import require_free
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.commands.proof import report, verified
from registry_desktop.exchange.rows_out import digest_of
from registry_desktop.queries.trail import TrailLine, trail
from registry_desktop.store.register import Register


def declare(parser: argparse.ArgumentParser) -> None:
    """What to do, and for an export where to."""
    parser.add_argument("action", choices=("verify", "export"), metavar="verify|export")
    parser.add_argument("target", nargs="?", type=Path, metavar="FILE")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Do it."""
    if typed.action == "export" and typed.target is None:
        raise WrongUse("words_missing", what="FILE", program="registryctl audit export")
    register = connection.opened(typed)
    try:
        if typed.action == "export":
            return _export(register, typed, console)
        return report(verified(register, console), console)
    finally:
        register.close()


def _export(register: Register, typed: argparse.Namespace, console: Console) -> ExitCode:
    """One line of JSON an entry: its canonical text and both hashes, so that the chain can be proved from the file."""
    officer = connection.officer_of(register, typed)
    path = require_free(typed.target)
    unfinished = path.with_name(f".{path.name}.unfinished")

    def write(work: Any) -> int:
        with unfinished.open("w", encoding="utf-8") as file:
            return sum(_written(file, entry) for entry in trail(work))

    try:
        count = register.read(officer, write)
        digest = digest_of(unfinished)
        register.perform(
            officer, note_audit_export, file_format="jsonl", chosen="/", row_count=count, digest=digest
        )
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    console.document({"file": str(path), "entries": count, "digest": digest})
    console.say("audit_exported", entries=count, path=path)
    return ExitCode.OK


def _written(file: TextIO, entry: TrailLine) -> int:
    line = {"sequence": entry.sequence, "previous_hash": entry.previous_hash, "hash": entry.hash, "text": entry.text}
    file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 1
