"""`registryctl lookups --from DATE --to DATE`: who asked for which file, for what, and what came of it."""

import argparse
from dataclasses import asdict
from datetime import date

from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.queries.lookups import lookups_between


def declare(parser: argparse.ArgumentParser) -> None:
    """The days of the requests (today unless said)."""
    parser.add_argument("--from", dest="first", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, default=None, metavar="DATE")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the requests."""
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        first = typed.first or typed.last or register.read(officer, lambda work: work.today)
        last = typed.last or first
        if first > last:
            raise WrongUse("period_wrong", first=first, last=last)
        found = register.read(officer, lookups_between, first=first, last=last)
    finally:
        register.close()
    console.document({"lookups": [asdict(line) for line in found]})
    if not found:
        console.say("lookups_none", first=first, last=last)
        return ExitCode.OK
    console.table(
        [
            [line.number, console.wording.state(line.state), line.asker_name, line.archive_number, line.purpose]
            for line in found
        ]
    )
    return ExitCode.OK
