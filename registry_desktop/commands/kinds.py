"""`registryctl kinds`: every kind of registration with its states, checks, papers and number."""

import argparse
from datetime import datetime
from typing import Any

from registry_desktop import locations
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode
from registry_desktop.domain.numbering import certificate_number
from registry_desktop.domain.periods import CHINA
from registry_desktop.domain.statute import read_statutes
from registry_desktop.kinds import KINDS
from registry_desktop.kinds.kind import Kind
from registry_desktop.records.adoptions import NUMBER_PREFIXES


def declare(parser: argparse.ArgumentParser) -> None:
    """Nothing but what every command understands."""


def run(_typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the declarations."""
    console.document({"kinds": [declaration(kind) for kind in KINDS]})
    for kind in KINDS:
        console.say("kind", name=kind.name, code=kind.business_code, number=example_number(kind))
        rows = [[f"  {state}", console.wording.state(state)] for state in kind.states.states]
        console.table(rows)
        console.lines([f"  {check.__name__}: {_article(check)}" for check in kind.checks])
        console.lines([f"  {one.paper}.toml" for one in kind.prints])
    return ExitCode.OK


def declaration(kind: Kind) -> dict[str, Any]:
    """One kind as plain values."""
    return {
        "name": kind.name,
        "desk": kind.desk,
        "business_code": kind.business_code,
        "record": kind.record.__name__,
        "number": {"prefix": kind.number_prefix, "example": example_number(kind)},
        "booklet": kind.booklet_kind,
        "states": [
            {"state": state, "then": list(kind.states.after(state)), "final": state in kind.final_states}
            for state in kind.states.states
        ],
        "checks": [{"check": check.__name__, "law": _article(check)} for check in kind.checks],
        "papers": [one.paper for one in kind.prints],
    }


def example_number(kind: Kind) -> str:
    """What a number of this kind looks like; "-" where it has none."""
    if not kind.number_prefix:
        return "-"
    if kind.number_prefix in NUMBER_PREFIXES:
        law = read_statutes(locations.resources() / "statutes").on(datetime.now(CHINA).date())
        return law.text("adoption.number").format(year=2026, place="770101", prefix=kind.number_prefix, serial=1)
    return certificate_number(kind.number_prefix, "770101", 2026, 1)


def _article(check: object) -> str:
    return " ".join((check.__doc__ or "").split())
