"""`registryctl schema marriage`: the JSON Schema of the file that `check marriage` reads; and of the other kinds."""

import argparse
import json

from registry_desktop import locations
from registry_desktop.commands.console import Console
from registry_desktop.commands.entries import CHECKED, entry_of
from registry_desktop.commands.outcome import ExitCode


def declare(parser: argparse.ArgumentParser) -> None:
    """Of which kind."""
    parser.add_argument("kind", choices=tuple(CHECKED), metavar="KIND")


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the schema; it is JSON with and without --json."""
    kind = CHECKED[typed.kind]
    entry = entry_of(kind)
    schema = entry.json_schema(entry.read_code_tables(locations.resources() / "codes"), kind)
    console.document(schema)
    console.lines([json.dumps(schema, ensure_ascii=False, indent=2)])
    return ExitCode.OK
