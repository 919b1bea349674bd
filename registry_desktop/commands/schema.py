"""`registryctl schema marriage`: the JSON Schema of the file that `check marriage` reads; and of the other kinds."""

import argparse
import json

from registry_desktop import locations
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode
from registry_desktop.kinds import KIND_BY_WORD
from registry_desktop.kinds.marriage import entry


def declare(parser: argparse.ArgumentParser) -> None:
    """Of which kind."""
    parser.add_argument("kind", choices=tuple(KIND_BY_WORD), metavar="KIND")


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the schema; it is JSON with and without --json."""
    schema = entry.json_schema(entry.read_code_tables(locations.resources() / "codes"), KIND_BY_WORD[typed.kind])
    console.document(schema)
    console.lines([json.dumps(schema, ensure_ascii=False, indent=2)])
    return ExitCode.OK
