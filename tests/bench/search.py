"""`search`: the one search box, by everything one can type, in registers that grow; beside the bare SELECT."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

import psycopg
import sqlcipher3.dbapi2 as sqlcipher

from registry_desktop.queries.search import find
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from tests.bench.filling import certificate_number
from tests.bench.people import MAN, Person, person, some_of
from tests.bench.sheet import Sheet, median, percentile
from tests.bench.workshop import KEY, PLACES, Workshop

TYPED: dict[str, Callable[[Person, int], str]] = {
    "citizen_number": lambda who, _serial: who.number,
    "certificate_number": lambda _who, serial: certificate_number(serial),
    "one_character": lambda who, _serial: who.name[0],
    "two_characters": lambda who, _serial: who.name[-2:],
    "three_characters": lambda who, _serial: who.name,
    "pinyin": lambda who, _serial: who.pinyin,
    "initials": lambda who, _serial: who.initials,
}
BUDGET_MS = {"local": 5, "central": 15}
JUDGED_AT = 1_000_000
"""The budget is for a million people; registers beyond it are judged by their growth alone."""
NOISE_MS = 0.5
"""Growth of what takes less than this cannot be told from noise."""


def run(shop: Workshop) -> Sheet:
    """Look for people in registers of each size."""
    sheet = Sheet("search")
    for where in PLACES:
        medians: dict[str, list[float]] = {name: [] for name in TYPED}
        for people in shop.size.people:
            for name, taken in _look(shop, where, people).items():
                medians[name].append(median(taken))
                judged = BUDGET_MS[where] if people <= JUDGED_AT else None
                sheet.figure(f"{where}_{people}_{name}_p95_ms", percentile(taken, 0.95), at_most=judged)
        _judge_growth(sheet, where, shop.size.people, medians)
        sheet.ratio(f"{where}_to_raw_select", _to_raw(shop, where))
    return sheet


def _look(shop: Workshop, where: str, people: int) -> dict[str, list[float]]:
    """Milliseconds a search, by what is typed. Each search is another one: nothing is served from a first answer."""
    hall = shop.filled(where, people)
    taken: dict[str, list[float]] = {name: [] for name in TYPED}
    hall.register.read(hall.registrar, find, text="预热")
    for serial in some_of(people // 2, shop.size.looks):
        who = person(MAN, serial)
        for name, typed in TYPED.items():
            started = perf_counter()
            found = hall.register.read(hall.registrar, find, text=typed(who, serial))
            taken[name].append(1_000 * (perf_counter() - started))
            assert found, f"{name}: nothing found"
    return taken


def _judge_growth(sheet: Sheet, where: str, people: Sequence[int], medians: dict[str, list[float]]) -> None:
    """No worse than log n: from the smallest to the biggest register, per search, beyond what noise explains."""
    if len(people) < 2:
        return
    allowed = math.log(people[-1]) / math.log(people[0])
    grown = {name: values[-1] / (values[0] + NOISE_MS) for name, values in medians.items()}
    worst = max(grown, key=lambda name: grown[name])
    sheet.word(f"{where}_grows_most", worst)
    sheet.ratio(f"{where}_growth_to_log_n", grown[worst] / allowed, at_most=1)


def _to_raw(shop: Workshop, where: str) -> float:
    """The search by citizen number against the bare driver's SELECT of the same columns by the same index."""
    people = shop.size.people[-1]
    hall = shop.filled(where, people)
    ask = _raw(shop, hall.place)
    program, raw = [], []
    for serial in some_of(people // 2, shop.size.looks * 5):
        number = person(MAN, serial).number
        started = perf_counter()
        hall.register.read(hall.registrar, find, text=number)
        between = perf_counter()
        assert ask(number)
        program.append(between - started)
        raw.append(perf_counter() - between)
    return median(program) / median(raw)


_SELECT = (
    "SELECT r.id, r.kind, r.state, r.certificate_number, r.registration_date, p.role, p.name, p.identity_number,"
    " p.birth_date, o.name, r.source FROM party p JOIN registration r ON r.id = p.registration_id"
    " LEFT JOIN party o ON o.registration_id = r.id AND o.role <> p.role WHERE p.citizen_number_key = {} LIMIT 50"
)


def _raw(shop: Workshop, place: Place) -> Callable[[str], Any]:
    if isinstance(place, CentralServer):
        central = psycopg.connect(
            host=place.host, port=place.port, user=place.user, dbname=place.database, autocommit=True
        )
        shop.closing(central)
        asked: Any = _SELECT.format("%s")
        return lambda number: central.execute(asked, (number,)).fetchall()
    assert isinstance(place, LocalFile)
    local = sqlcipher.connect(str(place.path))
    shop.closing(local)
    local.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return lambda number: local.execute(_SELECT.format("?"), (number,)).fetchall()


