"""`save`: a registration with everything (record, people, name index, chained trail) in one durable transaction.

Program, bare driver and peer take turns every few couples, so that a busy machine is busy for all of them.
"""

from __future__ import annotations

from time import perf_counter

from registry_desktop.acts.case_entry import derive
from registry_desktop.domain.act import Act
from registry_desktop.store.engine import CentralServer, LocalFile
from registry_desktop.store.opening import create_register
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.bench import save_django
from tests.bench.couples import filed_case
from tests.bench.save_raw import PlainFile, PsycopgWriter, SqliteWriter, Writer
from tests.bench.sheet import Sheet, median, percentile
from tests.bench.workshop import CENTRAL, KEY, LOCAL, PLACES, ROOT, Hall, Workshop, set_up

FIRST = 6_000_000
"""Couples beyond the biggest filled register."""
TURN = 10


@performs(Act.MARRIAGE_BACK_ENTRY)
def enter_whole(work: UnitOfWork, *, serial: int) -> int:
    """Enter a filed registration whole, as a back entry does; its id."""
    record = filed_case(work.officer, serial)
    for party in record.parties:
        derive(work, party)
    work.add(record)
    return record.id


class ProgramWriter:
    """Saves through the program's own register."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def write(self, serial: int) -> None:
        self._hall.register.perform(self._hall.registrar, enter_whole, serial=serial)

    def close(self) -> None:
        """The workshop closes the register."""


def run(shop: Workshop) -> Sheet:
    """Save couples on both databases, everybody in turn."""
    sheet = Sheet("save")
    writers = {where: _writers(shop, where) for where in PLACES}
    _add_peer(shop, writers)
    for where in PLACES:
        times = _in_turn(shop, writers[where])
        _compare(sheet, where, times)
        for writer in writers[where].values():
            writer.close()
        _measure_filled(shop, sheet, where)
    return sheet


def _writers(shop: Workshop, where: str) -> dict[str, Writer]:
    program, raw = shop.new_hall(where), shop.new_hall(where)
    writers: dict[str, Writer] = {"program": ProgramWriter(program)}
    if isinstance(raw.place, CentralServer):
        return {**writers, "psycopg": PsycopgWriter(raw.place, raw.registrar)}
    assert isinstance(raw.place, LocalFile)
    plain = PlainFile(shop.folder / "plain" / "register.db", KEY)
    register = create_register(plain, shop.reference, migrations=ROOT / "migrations")
    set_up(register)
    register.close()
    writers["sqlcipher3"] = SqliteWriter(raw.place.path, raw.registrar, KEY)
    writers["sqlite3"] = SqliteWriter(plain.path, raw.registrar)
    return writers


def _add_peer(shop: Workshop, writers: dict[str, dict[str, Writer]]) -> None:
    if not save_django.is_installed():
        return
    central = shop.new_place(CENTRAL)
    assert isinstance(central, CentralServer)
    save_django.prepare(shop.folder / "django.db", central)
    for where in PLACES:
        hall = writers[where]["program"]
        assert isinstance(hall, ProgramWriter)
        writers[where]["django"] = save_django.DjangoWriter(where, hall._hall.registrar)


def _in_turn(shop: Workshop, writers: dict[str, Writer]) -> dict[str, list[float]]:
    """Seconds a couple, for each writer, ten couples at a turn; the first two turns only warm up."""
    times: dict[str, list[float]] = {name: [] for name in writers}
    turns = 2 + shop.size.saves * shop.size.rounds // TURN
    for turn in range(turns):
        for name, writer in writers.items():
            for serial in range(turn * TURN, (turn + 1) * TURN):
                started = perf_counter()
                writer.write(FIRST + serial)
                times[name].append(perf_counter() - started)
    return {name: taken[2 * TURN :] or taken for name, taken in times.items()}


def _compare(sheet: Sheet, where: str, times: dict[str, list[float]]) -> None:
    for name, taken in times.items():
        sheet.figure(f"{where}_{name}_ms", 1_000 * median(taken))
    program = median(times["program"])
    if where == LOCAL:
        sheet.ratio("local_to_raw_sqlite", program / median(times["sqlite3"]), at_most=5)
        sheet.ratio("local_to_raw_sqlcipher", program / median(times["sqlcipher3"]))
    else:
        sheet.ratio("central_to_raw_psycopg", program / median(times["psycopg"]), at_most=2.5)
    if "django" in times:
        sheet.ratio(f"{where}_django_to_program", median(times["django"]) / program, at_least=1)


def _measure_filled(shop: Workshop, sheet: Sheet, where: str) -> None:
    """Among the people of the biggest register: what a desk waits for."""
    people = shop.size.people[-1]
    writer = ProgramWriter(shop.filled(where, people))
    taken = []
    for serial in range(shop.size.saves * 2):
        started = perf_counter()
        writer.write(FIRST + serial)
        taken.append(1_000 * (perf_counter() - started))
    sheet.figure(f"{where}_p95_ms", percentile(taken, 0.95), at_most=100 if where == LOCAL else 300)
    sheet.figure(f"{where}_people", people)
