"""`registryctl db status|upgrade|backup|restore|verify`: the register as a whole."""

import argparse
from pathlib import Path
from typing import Any

from registry_desktop import locations
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode
from registry_desktop.commands.proof import report, verified
from registry_desktop.store import schema
from registry_desktop.store.engine import LocalFile, Place

ACTIONS = ("status", "upgrade", "verify", "backup", "restore")


def declare(parser: argparse.ArgumentParser) -> None:
    """What to do, and for back-up and restore with which file."""
    parser.add_argument("action", choices=ACTIONS, metavar="status|upgrade|backup|restore|verify")
    parser.add_argument("target", nargs="?", type=Path, metavar="FILE")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Do it."""
    actions = {"status": _status, "upgrade": _upgrade, "verify": _verify}
    return actions[typed.action](typed, console)


def _status(typed: argparse.Namespace, console: Console) -> ExitCode:
    place = connection.place_of(typed)
    engine = place.connect()
    try:
        found = schema.version_of(engine, place)
    finally:
        engine.dispose()
    status = _facts(place) | {"schema": found or "-", "program": schema.NEWEST, "current": found == schema.NEWEST}
    console.document(status)
    key = "db_current" if found == schema.NEWEST else "db_not_current"
    console.say(key, **{name: value for name, value in status.items() if name != "current"}, where=where(place))
    return ExitCode.OK if found == schema.NEWEST else ExitCode.FOUND


def where(place: Place) -> str:
    """The place in one word for a sentence."""
    facts = place.facts()
    return facts.get("path") or f"{facts['user']}@{facts['host']}:{facts['port']}/{facts['database']}"


def _facts(place: Place) -> dict[str, Any]:
    facts: dict[str, Any] = dict(place.facts())
    if isinstance(place, LocalFile):
        facts["bytes"] = place.path.stat().st_size
    return facts


def _upgrade(typed: argparse.Namespace, console: Console) -> ExitCode:
    place = connection.place_of(typed)
    engine = place.connect()
    try:
        before = schema.version_of(engine, place)
        after = schema.upgrade(engine, place, migrations=locations.migrations())
    finally:
        engine.dispose()
    console.document({"before": before, "after": after})
    console.say("db_upgraded" if before != after else "db_was_newest", before=before or "-", after=after)
    return ExitCode.OK


def _verify(typed: argparse.Namespace, console: Console) -> ExitCode:
    register = connection.opened(typed)
    try:
        return report(verified(register, console), console)
    finally:
        register.close()
