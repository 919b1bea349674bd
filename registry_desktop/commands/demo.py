"""`registryctl demo`: a fresh register and one seeded day in it, worked through the same acts as the window.

The register is a real encrypted one. Its people are fictitious, so its passphrase lies beside it in a note; a register
without such a note is never touched. The key store is left alone: a bare machine has none.
"""

import argparse
import os
import secrets
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile

from registry_desktop import locations
from registry_desktop.commands.connection import reference
from registry_desktop.commands.console import Console
from registry_desktop.commands.demonstration.day import ServiceDay
from registry_desktop.commands.demonstration.day_clock import DayClock
from registry_desktop.commands.demonstration.hand_out import HandedOut, hand_out_everything, make_room
from registry_desktop.commands.demonstration.note import Note, note_of, read_note, write_note
from registry_desktop.commands.demonstration.office import OFFICERS, set_up_office, sign_everybody_in, stock_up
from registry_desktop.commands.demonstration.people import Population
from registry_desktop.commands.outcome import Denied, ExitCode, WrongUse
from registry_desktop.commands.statistics import layout
from registry_desktop.domain.periods import read_days_off
from registry_desktop.domain.statute import LawNotKnown
from registry_desktop.queries.audit import Verdict, verify
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.key_box import key_file, new_key
from registry_desktop.store.opening import create_register
from registry_desktop.store.register import Register

DAY = date(2026, 5, 20)
MOST_COUPLES = 200
DAY_BEFORE = timedelta(days=2)


def declare(parser: argparse.ArgumentParser) -> None:
    """How many couples, which day, which seed, where to."""
    parser.add_argument("--out", type=Path, metavar="DIR")
    parser.add_argument("--home", type=Path, metavar="DIR")
    parser.add_argument("--couples", type=int, default=24, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--on", type=date.fromisoformat, default=DAY, metavar="DATE")


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Make the register, work the day, hand out what it made."""
    _require_sense(typed)
    home = typed.home or locations.data()
    path = Path(home) / locations.local_database().name
    _clear_the_way(path)
    out = Path(typed.out or Path(home) / "demonstration")
    make_room(out)
    register, service_day = _made(path, typed)
    try:
        _worked(service_day, typed)
        handed_out = hand_out_everything(service_day, out)
        verdict = register.read(service_day.staff["shenji"], verify)
    except LawNotKnown as missing:
        raise WrongUse("law_not_known", detail=missing) from missing
    finally:
        register.close()
    _tell(console, path, out, handed_out, verdict)
    return ExitCode.OK if verdict.holds else ExitCode.FOUND


def _tell(console: Console, path: Path, out: Path, handed_out: HandedOut, verdict: Verdict) -> None:
    note = read_note(path)
    rows = [(figure.key, figure.now) for figure in handed_out.report.figures]
    console.document(
        {
            "register": str(path),
            "out": str(out),
            "day": note.day,
            "figures": dict(rows),
            "papers": handed_out.papers,
            "records": handed_out.records,
            "audit": {"entries": verdict.entries, "holds": verdict.holds},
            "logins": note.logins,
        }
    )
    labels = {key: (label, unit) for key, label, unit, _ in layout(console.wording.language).rows}
    console.say("demo_title", day=note.day, office=handed_out.report.office_name)
    console.table([[labels[key][0], str(count), labels[key][1]] for key, count in rows])
    console.say("demo_papers", papers=handed_out.papers, out=out)
    console.say("demo_records", records=handed_out.records)
    console.say("audit_holds" if verdict.holds else "audit_does_not_hold", entries=verdict.entries,
                offices=verdict.offices, broken=len(verdict.broken))  # fmt: skip
    console.say("demo_register", path=path, passphrase=note.passphrase or "REGISTRY_PASSPHRASE")
    console.say("demo_logins", logins=" ".join(note.logins), password=note.password)


def _require_sense(typed: argparse.Namespace) -> None:
    if not 2 <= typed.couples <= MOST_COUPLES:
        raise WrongUse("demo_couples", most=MOST_COUPLES)
    if read_days_off(locations.resources() / "codes" / "days_off.csv").is_rest_day(typed.on):
        raise WrongUse("demo_rest_day", on=typed.on)


def _clear_the_way(path: Path) -> None:
    """Take an earlier demonstration away. Denied where a register lies that is none."""
    if not (path.exists() or key_file(path).exists()):
        return
    if not read_note(path).is_there:
        raise Denied("demo_in_the_way", path=path)
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    key_file(path).unlink(missing_ok=True)
    note_of(path).unlink()


def _made(path: Path, typed: argparse.Namespace) -> tuple[Register, ServiceDay]:
    """The register with its office, its officers signed in, blanks in stock, slots laid out."""
    path.parent.mkdir(parents=True, exist_ok=True)
    resources = locations.resources()
    copyfile(resources / "codes" / "divisions_test.csv", path.parent / "divisions_test.csv")
    passphrase = os.environ.get("REGISTRY_PASSPHRASE") or secrets.token_hex(8)
    password = f"demo-{typed.on:%Y%m%d}"
    known = "" if os.environ.get("REGISTRY_PASSPHRASE") else passphrase
    note = Note(known, typed.on.isoformat(), typed.seed, tuple(login for login, *_ in OFFICERS), password)
    write_note(path, note)
    clock = DayClock(typed.on - DAY_BEFORE, 8 * 60 + 30)
    place = LocalFile(path, new_key(path, passphrase=passphrase))
    register = create_register(place, reference(path.parent), migrations=locations.migrations(), clock=clock)
    set_up_office(register, resources, day=typed.on, password=password)
    staff = sign_everybody_in(register, password)
    stock_up(register, staff, day=typed.on, booklets=2 * typed.couples + 110)
    return register, ServiceDay(register, staff, clock, typed.on, typed.seed)


def _worked(service_day: ServiceDay, typed: argparse.Namespace) -> None:
    population = Population(typed.seed, typed.on, service_day.register.reference.divisions)
    pairs = service_day.pairs(population, typed.couples)
    service_day.take_bookings(pairs)
    service_day.work(pairs)
    service_day.close()
