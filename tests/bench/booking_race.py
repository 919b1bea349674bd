"""`booking-race`: many desks at once on both databases, and one desk beside the bare driver.

What the program says to the driver for a booking is said again, with the same values and in one durable transaction, by
the bare driver on a copy of the register.
"""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import perf_counter
from typing import Any

import psycopg
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import event

from registry_desktop.acts import booking, working_plan
from registry_desktop.domain.refused import Refused
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.opening import open_register, read_reference
from tests.bench.sheet import Sheet, median, percentile
from tests.bench.workshop import CENTRAL, LOCAL, PLACES, RESOURCES, Hall, Workshop, enter
from tests.booking_race import Answers, couple, faults_of, race, slots_of

DESKS = 200
PROCESSES = {LOCAL: 1, CENTRAL: 4}
"""A local file is one machine's; a server's desks are machines of their own, here in a few processes."""
COUPLES = 9_000
DAYS = 30
WARM_UP = 20


def run(shop: Workshop) -> Sheet:
    """The race, then the ratio."""
    sheet = Sheet("booking-race")
    for where in PLACES:
        _race(shop, sheet, where)
        _compare(shop, sheet, where)
    return sheet


def _lay_out(hall: Hall) -> list[int]:
    first = datetime.now().astimezone().date() + timedelta(days=1)
    days = [first + timedelta(days=number) for number in range(DAYS)]
    hall.register.perform(hall.registrar, working_plan.lay_out_slots, first=days[0], last=days[-1])
    return slots_of(hall.register, days)


def _race(shop: Workshop, sheet: Sheet, where: str) -> None:
    hall = shop.new_hall(where)
    slots = _lay_out(hall)
    processes, attempts = PROCESSES[where], shop.size.attempts
    started = perf_counter()
    told = Answers()
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        parts = [
            pool.submit(_part, hall.place, slots, DESKS // processes, attempts // processes, seed)
            for seed in range(processes)
        ]
        for part in parts:
            told.add(part.result())
    taken = perf_counter() - started
    faults = faults_of(hall.register, told)
    sheet.figure(f"{where}_attempts", len(told.seconds))
    sheet.figure(f"{where}_booked_and_kept", len(told.held))
    sheet.figure(f"{where}_refused", sum(told.refused.values()))
    sheet.figure(f"{where}_double_lost_or_stuck", len(faults), at_most=0)
    sheet.figure(f"{where}_attempts_a_second", len(told.seconds) / taken)
    sheet.figure(f"{where}_p95_ms", 1_000 * percentile(told.seconds, 0.95))
    for fault in faults:
        sheet.word(f"{where}_fault", fault)


def _part(place: Place, slots: list[int], desks: int, attempts: int, seed: int) -> Answers:
    register = open_register(place, read_reference(RESOURCES))
    officers = [enter(register, login) for login in ("registrar", "reviewer")]
    told = race(
        register, officers, slots, desks=min(desks, attempts), attempts=attempts, couples=COUPLES, seed=seed + 1
    )
    register.close()
    return told


# --- beside the bare driver


@dataclass(frozen=True)
class Said:
    """One statement as the driver got it; its parameters, or a list of them."""

    statement: str
    parameters: Any


def _compare(shop: Workshop, sheet: Sheet, where: str) -> None:
    """Each booking by the program, then what it said to the driver again, on a copy of the register made before."""
    hall = shop.new_hall(where)
    slots = _lay_out(hall)
    hall.register.engine.dispose()
    again = _bare_driver(shop, _copy(shop, hall.place))
    said: list[Said] = []

    def note(_conn: Any, _cursor: Any, statement: str, parameters: Any, *_: object) -> None:
        said.append(Said(statement, parameters))

    event.listen(hall.register.engine, "before_cursor_execute", note)
    program, bare = [], []
    for number in range(shop.size.saves * 5 + WARM_UP):
        said.clear()
        started = perf_counter()
        _book(hall, slots, number)
        program.append(perf_counter() - started)
        started = perf_counter()
        again(said)
        bare.append(perf_counter() - started)
    event.remove(hall.register.engine, "before_cursor_execute", note)
    sheet.figure(f"{where}_one_desk_program_ms", 1_000 * median(program[WARM_UP:]))
    sheet.figure(f"{where}_one_desk_bare_ms", 1_000 * median(bare[WARM_UP:]))
    sheet.ratio(f"{where}_rate_to_bare_driver", median(bare[WARM_UP:]) / median(program[WARM_UP:]), at_least=0.4)


def _copy(shop: Workshop, place: Place) -> Place:
    """The same register once more."""
    if isinstance(place, CentralServer):
        database = shop.server.new_database(template=place.database)
        return CentralServer(database.host, database.name, database.user, database.password, database.port)
    assert isinstance(place, LocalFile)
    other = place.path.with_name("copy.db")
    shutil.copy(place.path, other)
    return LocalFile(other, place.key)


def _book(hall: Hall, slots: list[int], number: int) -> None:
    try:
        hall.register.perform(
            hall.registrar, booking.book, slot_id=slots[number % len(slots)], couple=couple(number)
        )
    except Refused as refused:
        raise AssertionError(f"couple {number}: {refused.code} {dict(refused.facts)}") from refused


def _bare_driver(shop: Workshop, place: Place) -> Callable[[list[Said]], None]:
    """Repeats statements through the driver's own cursor in one durable transaction."""
    connection: Any
    if isinstance(place, CentralServer):
        connection = psycopg.connect(
            host=place.host, dbname=place.database, user=place.user, password=place.password, port=place.port
        )
        shop.closing(connection)
        return lambda statements: _say(connection, statements)
    assert isinstance(place, LocalFile)
    connection = sqlcipher.connect(str(place.path), isolation_level=None)
    shop.closing(connection)
    for pragma in (f"key = \"x'{place.key.hex()}'\"", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return lambda statements: _say(connection, statements, begin="BEGIN IMMEDIATE")


def _say(connection: Any, statements: list[Said], *, begin: str = "") -> None:
    cursor = connection.cursor()
    if begin:
        cursor.execute(begin)
    for one in statements:
        if one.statement.upper().startswith("BEGIN"):
            continue
        execute = cursor.executemany if isinstance(one.parameters, list) else cursor.execute
        execute(one.statement, one.parameters or ())
        if cursor.description is not None:
            cursor.fetchall()
    cursor.execute("COMMIT")
