"""What the benches share in one run: the sizes, a folder, real registers on both databases, a durable PostgreSQL.

Unlike the tests' server this one flushes to the disk at every commit: a bench of saving without it would lie.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from registry_desktop.acts.officers import NewOfficer, sign_in
from registry_desktop.acts.set_up import NOBODY, NewOffice, open_first_office
from registry_desktop.acts.working_plan import PlanRow
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.periods import read_days_off
from registry_desktop.printing.press import TemplatePress
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.opening import create_register, read_reference
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference
from tests.bench.filling import fill
from tests.postgresql_server import PostgresqlServer, postgresql_server

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
KEY = bytes(range(32))
PASSWORD = "bench-password-1"
LOCAL, CENTRAL = "local", "central"
PLACES: tuple[str, ...] = (LOCAL, CENTRAL)
DURABLE = """
fsync = on
full_page_writes = on
synchronous_commit = on
shared_buffers = 512MB
maintenance_work_mem = 512MB
max_wal_size = 4GB
"""


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much is measured. `people` are the sizes of registers for what must grow slowly; the biggest comes last.

    `desk_people`: the register in which cases of every kind are opened and saved, two people a registration.
    """

    name: str
    rounds: int
    saves: int
    people: tuple[int, ...]
    looks: int
    certificates: int
    rows: int
    entries: int
    starts: int
    couples: int
    desk_people: int
    attempts: int


TINY = Size(
    name="tiny",
    rounds=1,
    saves=3,
    people=(100,),
    looks=2,
    certificates=2,
    rows=50,
    entries=100,
    starts=1,
    couples=1,
    desk_people=100,
    attempts=40,
)
SMALL = Size(
    name="small",
    rounds=5,
    saves=40,
    people=(1_000, 20_000),
    looks=30,
    certificates=40,
    rows=10_000,
    entries=30_000,
    starts=5,
    couples=2,
    desk_people=20_000,
    attempts=4_000,
)
FULL = Size(
    name="full",
    rounds=10,
    saves=100,
    people=(10_000, 1_000_000, 10_000_000),
    looks=60,
    certificates=200,
    rows=100_000,
    entries=1_000_000,
    starts=11,
    couples=5,
    desk_people=4_000_000,
    attempts=1_000_000,
)
SIZES = {size.name: size for size in (TINY, SMALL, FULL)}


@dataclass(frozen=True)
class Hall:
    """An open register and the registrar who works in it."""

    register: Register
    registrar: SignedIn
    place: Place


class Workshop:
    """Makes registers, and removes everything at the end."""

    def __init__(self, size: Size) -> None:
        self.size = size
        self._stack = ExitStack()
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="registry-bench-")))
        self._filled: dict[tuple[str, int], Hall] = {}
        self._serial = 0

    def close(self) -> None:
        """Close the registers, stop the server, delete the files."""
        self._stack.close()

    def closing(self, connection: Any) -> None:
        """Close a bench's own connection before the server ends."""
        self._stack.callback(connection.close)

    @cached_property
    def server(self) -> PostgresqlServer:
        """The run's PostgreSQL, flushing at every commit."""
        return self._stack.enter_context(postgresql_server(further_settings=DURABLE))

    @cached_property
    def press(self) -> TemplatePress:
        """The press, its fonts cut once."""
        return TemplatePress(RESOURCES, self.folder / "fonts")

    @cached_property
    def reference(self) -> Reference:
        """The law and the tables, as the program reads them."""
        return read_reference(RESOURCES, RESOURCES / "codes", self.press)

    def new_place(self, where: str) -> Place:
        """Room for an empty register."""
        self._serial += 1
        if where == LOCAL:
            return LocalFile(self.folder / f"register-{self._serial}" / "register.db", KEY)
        database = self.server.new_database()
        return CentralServer(database.host, database.name, database.user, database.password, database.port)

    def new_hall(self, where: str) -> Hall:
        """A set-up register with nobody in it yet."""
        place = self.new_place(where)
        register = create_register(place, self.reference, migrations=ROOT / "migrations")
        set_up(register)
        self._stack.callback(register.close)
        return Hall(register, enter(register, "registrar"), place)

    def filled(self, where: str, people: int, *, entries: int = 0) -> Hall:
        """A register with that many people in it, made at first use. `entries` of the audit trail are made beside."""
        key = (where, people)
        if key not in self._filled:
            hall = self.new_hall(where)
            say(f"filling a {where} register with {people:,} people")
            fill(hall.place, hall.registrar, people=people, entries=entries or self.size.entries)
            self._filled[key] = hall
        return self._filled[key]


def say(sentence: str) -> None:
    """Tell whoever waits what goes on."""
    print(f"bench: {sentence}", flush=True)


@contextmanager
def workshop(size: Size) -> Iterator[Workshop]:
    """A workshop that cleans up after itself."""
    made = Workshop(size)
    try:
        yield made
    finally:
        made.close()


def set_up(register: Register) -> None:
    """One office with a registrar who may do everything."""
    everything = frozenset(Role)
    register.perform(
        NOBODY,
        open_first_office,
        office=NewOffice(
            code="770101",
            name="测试县甲民政局婚姻登记处",
            authority_name="测试县甲民政局",
            division_code="770101",
            fonds_number="0123",
            windows=("1", "2", "3"),
        ),
        officers=(
            NewOfficer("registrar", "登记员甲", PASSWORD, everything, "HJ001", date(2099, 12, 31)),
            NewOfficer("reviewer", "登记员乙", PASSWORD, everything, "HJ002", date(2099, 12, 31)),
        ),
        working_plan=[PlanRow(weekday, 8 * 60, 18 * 60, 30, 20) for weekday in range(7)],
        days_off=read_days_off(RESOURCES / "codes" / "days_off.csv").rows,
        plan_from=date(2026, 1, 1),
    )


def enter(register: Register, login: str) -> SignedIn:
    """Sign an officer in."""
    officer = register.perform(NOBODY, sign_in, login=login, password=PASSWORD, window="1").value.officer
    assert officer is not None
    return officer
