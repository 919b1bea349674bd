"""`registryctl db status|upgrade|backup|restore|verify`: the register as a whole."""

import argparse
from pathlib import Path
from typing import Any

from registry_desktop import locations
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.handing_out import require_free
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.commands.proof import report, verified
from registry_desktop.store import schema
from registry_desktop.store.back_up import Proof, back_up, restore, restore_to_server
from registry_desktop.store.engine import LocalFile, Place
from registry_desktop.store.key_box import key_file, new_key
from registry_desktop.store.unreachable import Reason, Unreachable

ACTIONS = ("status", "upgrade", "verify", "backup", "restore")


def declare(parser: argparse.ArgumentParser) -> None:
    """What to do, and for back-up and restore with which file."""
    parser.add_argument("action", choices=ACTIONS, metavar="status|upgrade|backup|restore|verify")
    parser.add_argument("target", nargs="?", type=Path, metavar="FILE")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Do it."""
    actions = {"status": _status, "upgrade": _upgrade, "verify": _verify, "backup": _back_up, "restore": _restore}
    if typed.action in ("backup", "restore") and typed.target is None:
        raise WrongUse("words_missing", what="FILE", program=f"registryctl db {typed.action}")
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


def _back_up(typed: argparse.Namespace, console: Console) -> ExitCode:
    """A copy with a key of its own in a file beside it, locked with a passphrase."""
    target = require_free(typed.target)
    place = connection.place_of(typed)
    passphrase = connection.passphrase_of_copy(connection.local_file(typed))
    copy = LocalFile(target, new_key(target, passphrase=passphrase))
    try:
        proof = back_up(place, copy, migrations=locations.migrations())
    finally:
        if not target.exists():
            key_file(target).unlink(missing_ok=True)
    return _told(proof, target, console, "db_backed_up")


def _told(proof: Proof, path: Path, console: Console, key: str) -> ExitCode:
    size = path.stat().st_size if path.exists() else 0
    if not proof.holds:
        raise Unreachable(Reason.DAMAGED, {"path": str(path), "detail": "; ".join(proof.faults[:3])})
    console.document({"file": str(path), "key": str(key_file(path)), "bytes": size, "rows": proof.rows})
    console.say(key, path=path, bytes=size)
    return ExitCode.OK


def _restore(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Put a back-up in the place of the local register, or into an empty central database."""
    passphrase = connection.passphrase_for(connection.local_file(typed))
    copy = connection.local_place(typed.target, passphrase)
    kept = None
    if typed.server:
        restore_to_server(copy, connection.place_of(typed), migrations=locations.migrations())
    else:
        kept = restore(copy, _place_to_restore_to(typed))
    register = where(connection.place_of(typed))
    console.document({"from": str(typed.target), "register": register, "former_register": str(kept) if kept else None})
    console.say("db_restored", path=typed.target, where=register)
    if kept:
        console.say("db_kept", path=kept)
    return ExitCode.OK


def _place_to_restore_to(typed: argparse.Namespace) -> LocalFile:
    """The register's file with its own key; on a new machine with a new one."""
    path = connection.local_file(typed)
    if key_file(path).exists():
        return LocalFile(path, connection.key_of(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    return LocalFile(path, new_key(path, passphrase=connection.passphrase_for(typed.target) or None))
