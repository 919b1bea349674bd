"""`registryctl figures S-M6|S-Q4|S-Q5 --from DATE --to DATE`: counselling, ceremonies, publicity of a period."""

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from registry_desktop import words
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.ceremonies import ceremony_figures
from registry_desktop.queries.counselling import counselling_figures
from registry_desktop.queries.service_points import leaflets_between
from registry_desktop.store.register import Register

TABLES: Final = ("S-M6", "S-Q4", "S-Q5")
UNTOLD: Final = "*"
_GROUPS: Final = (
    ("by_kind", "Counselling_kinds", words.COUNSELLING_KINDS),
    ("by_result", "Counselling_results", words.COUNSELLING_RESULTS),
)


def declare(parser: argparse.ArgumentParser) -> None:
    """Which table, of which period (today unless said)."""
    parser.add_argument("table", choices=TABLES, metavar="|".join(TABLES))
    parser.add_argument("--from", dest="first", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, default=None, metavar="DATE")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print one table."""
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        today = register.read(officer, lambda work: work.today)
        first = typed.first or typed.last or today
        last = typed.last or first
        if first > last:
            raise WrongUse("period_wrong", first=first, last=last)
        found, rows = _read(register, officer, typed.table, first, last, console)
    finally:
        register.close()
    console.document({"table": typed.table, "first": first, "last": last, **found})
    console.say("figures_of", table=typed.table, first=first, last=last)
    console.table(rows)
    if any(UNTOLD in row for row in rows):
        console.say("figures_small")
    return ExitCode.OK


def _read(
    register: Register, officer: SignedIn, table: str, first: date, last: date, console: Console
) -> tuple[dict[str, Any], list[list[str]]]:
    if table == "S-Q5":
        titles = [asdict(one) for one in register.read(officer, leaflets_between, first=first, last=last)]
        heads = ["", *(console.wording.say(f"figures_{name}") for name in ("occasions", "people", "copies"))]
        return {"leaflets": titles}, [heads, *([str(value) for value in one.values()] for one in titles)]
    if table == "S-Q4":
        found = asdict(register.read(officer, ceremony_figures, first=first, last=last))
    else:
        found = asdict(register.read(officer, counselling_figures, first=first, last=last))
    counts = {name: count for name, count in found.items() if count is None or isinstance(count, int)}
    rows = [[console.wording.say(f"figures_{name}"), _told(count)] for name, count in counts.items()]
    for name, context, known in _GROUPS:
        rows += _group(found.get(name, {}), context, known, console)
    return found, rows


def _group(
    counts: Mapping[str, int | None], context: str, known: Mapping[str, str], console: Console
) -> list[list[str]]:
    word = console.wording.speech.word
    return [[f"  {word(context, known, code)}", _told(counts[code])] for code in known if code in counts]


def _told(count: int | None) -> str:
    return UNTOLD if count is None else str(count)
