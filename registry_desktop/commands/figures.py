"""`registryctl figures S-M4|S-M6|S-Q2|S-Q4|S-Q5 --from DATE --to DATE`: adoptions, counselling, ceremonies, leaflets.

S-M4 and S-Q2 are the adoption desk's; `--internal` tells small counts too, to the head of that desk, and is noted.
"""

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from registry_desktop import words
from registry_desktop.acts.exports import note_statistics_export
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.adoption_figures import adoption_figures
from registry_desktop.queries.ceremonies import ceremony_figures
from registry_desktop.queries.counselling import counselling_figures
from registry_desktop.queries.service_points import leaflets_between
from registry_desktop.store.register import Register

TABLES: Final = ("S-M4", "S-M6", "S-Q2", "S-Q4", "S-Q5")
ADOPTIONS: Final = ("S-M4", "S-Q2")
UNTOLD: Final = "*"
_GROUPS: Final = (
    ("by_kind", "Counselling_kinds", words.COUNSELLING_KINDS),
    ("by_category", "Adoption_categories", words.ADOPTION_CATEGORIES),
    ("by_result", "Counselling_results", words.COUNSELLING_RESULTS),
)


def declare(parser: argparse.ArgumentParser) -> None:
    """Which table, of which period (today unless said)."""
    parser.add_argument("table", choices=TABLES, metavar="|".join(TABLES))
    parser.add_argument("--from", dest="first", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--internal", action="store_true")
    parser.add_argument("--purpose", default="", metavar="TEXT")
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
        if typed.table in ADOPTIONS:
            found, rows = _adoptions(register, officer, typed, (first, last), console)
        else:
            found, rows = _read(register, officer, typed.table, first, last, console)
    finally:
        register.close()
    console.document({"table": typed.table, "first": first, "last": last, **found})
    console.say("figures_of", table=typed.table, first=first, last=last)
    console.table(rows)
    if any(UNTOLD in row for row in rows):
        console.say("figures_small")
    return ExitCode.OK


def _adoptions(
    register: Register, officer: SignedIn, typed: argparse.Namespace, period: tuple[date, date], console: Console
) -> tuple[dict[str, Any], list[list[str]]]:
    first, last = period
    figures = register.read(officer, adoption_figures, first=first, last=last, internal=typed.internal)
    rows = [[console.wording.say(f"figures_{name}"), _told(count)] for name, count in figures.counts.items()]
    rows += _group(figures.by_category, *_GROUPS[1][1:], console)
    if typed.internal:
        chosen = f"{typed.table} internal {first}/{last}"
        register.perform(
            officer,
            note_statistics_export,
            file_format="screen",
            chosen=chosen,
            row_count=len(rows),
            digest="",
            purpose=typed.purpose,
        )
        console.say("figures_internal")
    found = {**figures.counts, "by_category": dict(figures.by_category), "internal": figures.internal}
    return found, rows


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
