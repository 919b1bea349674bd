"""`registryctl doctor`: can this machine do the work? Display, fonts, key store, printers, card reader, registers."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Final

from registry_desktop import locations
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.database import where
from registry_desktop.commands.outcome import ExitCode
from registry_desktop.printing.typeface import Typefaces
from registry_desktop.readers.chosen import chosen_reader
from registry_desktop.readers.reader import ReaderFault
from registry_desktop.settings import Settings
from registry_desktop.store import key_store, schema
from registry_desktop.store.unreachable import Unreachable

# GB 18030-2022: the ideographs of its levels by their Unicode ranges
RANGES: Final = (
    ("URO", 0x4E00, 0x9FEF),
    ("A", 0x3400, 0x4DB5),
    ("B", 0x20000, 0x2A6D6),
    ("C", 0x2A700, 0x2B734),
    ("D", 0x2B740, 0x2B81D),
    ("E", 0x2B820, 0x2CEA1),
    ("F", 0x2CEB0, 0x2EBE0),
)
STYLES: Final = ("song", "kai")
REQUIRED_RANGES: Final = frozenset({"URO", "A", "B"})
_SECONDS: Final = 10


def declare(parser: argparse.ArgumentParser) -> None:
    """Which register to look at."""
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Look at everything; FOUND when something that is needed is missing."""
    findings = {
        "display": display(),
        "fonts": fonts(),
        "key_store": key_store_answer(),
        "printers": printers(),
        "card_reader": card_reader(console),
        "register": register(typed, console),
    }
    console.document(findings)
    for name, found in findings.items():
        state = console.wording.say("doctor_good" if found["good"] else "doctor_not_good")
        console.lines([f"{state}  {console.wording.say(f'doctor_{name}')}  {found['said']}"])
    needed = ("fonts", "register")
    return ExitCode.OK if all(findings[name]["good"] for name in needed) else ExitCode.FOUND


def display() -> dict[str, Any]:
    """Is there a screen for the window?"""
    named = [f"{name}={os.environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    has_screen = bool(named) or sys.platform in ("win32", "darwin")
    return {"good": has_screen, "said": " ".join(named) or sys.platform}


def fonts() -> dict[str, Any]:
    """How much of GB 18030-2022 the styles of official paper cover: of each range, how many characters are missing."""
    typefaces = Typefaces.from_file(locations.resources() / "fonts.toml", locations.cache())
    missing = {
        style: {name: _missing(typefaces, style, first, last) for name, first, last in RANGES} for style in STYLES
    }
    good = all(missing[style][name] == 0 for style in STYLES for name in REQUIRED_RANGES)
    said = "; ".join(
        f"{style}: " + " ".join(f"{name} {last - first + 1 - missing[style][name]}/{last - first + 1}"
                                for name, first, last in RANGES)
        for style in STYLES
    )  # fmt: skip
    return {"good": good, "said": said, "missing": missing, "faces_not_found": list(typefaces.missing)}


def _missing(typefaces: Typefaces, style: str, first: int, last: int) -> int:
    return len(typefaces.uncovered("".join(map(chr, range(first, last + 1))), style))


def key_store_answer() -> dict[str, Any]:
    """Does the system keep secrets? Without it the register is locked with a passphrase."""
    try:
        key_store.secret("doctor")
    except (key_store.NoKeyStore, key_store.KeyStoreLocked) as problem:
        return {"good": False, "said": type(problem).__name__}
    return {"good": True, "said": "ok"}


def printers() -> dict[str, Any]:
    """The queues lpstat names."""
    if shutil.which("lpstat") is None:
        return {"good": sys.platform == "win32", "said": "lpstat -", "names": []}
    try:
        asked = subprocess.run(["lpstat", "-e"], capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return {"good": False, "said": "lpstat …", "names": []}
    names = asked.stdout.split()
    return {"good": bool(names), "said": " ".join(names) or "-", "names": names}


def card_reader(console: Console) -> dict[str, Any]:
    """Does the reader of the settings answer? A machine without one types what the card says."""
    settings = Settings.read(locations.settings_file())
    kind, place = settings.text("card_reader"), settings.text("card_reader_place")
    if not kind:
        return {"good": True, "said": "-", "reader": ""}
    try:
        chosen_reader(kind, place).open()
    except ReaderFault as problem:
        said = console.wording.fault(problem.reason.value, problem.facts)
        return {"good": False, "said": said, "reader": kind}
    return {"good": True, "said": place, "reader": kind}


def register(typed: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Can the register be opened, and does its schema fit?"""
    try:
        place = connection.place_of(typed)
        found = _version(place)
    except Unreachable as problem:
        return {"good": False, "said": console.wording.fault(problem.reason.value, problem.facts)}
    except Exception as problem:  # keys and key stores: each has its sentence under its own name
        return {"good": False, "said": console.wording.fault(type(problem).__name__, {})}
    return {"good": found == schema.NEWEST, "said": f"{where(place)} {found or '-'}", "schema": found}


def _version(place: Any) -> str | None:
    engine = place.connect()
    try:
        read: Callable[..., str | None] = schema.version_of
        return read(engine, place)
    finally:
        engine.dispose()
