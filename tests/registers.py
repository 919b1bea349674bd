"""Registers for tests, on a SQLCipher file and on PostgreSQL, opened by the same way as the program's.

`register` gives the test both, one after the other, set up with the office 770101 and its officers. The migrations run
once a session; each test works on a copy (a file copied, a database made from a template).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from registry_desktop.acts.blanks import receive
from registry_desktop.acts.officers import NewOfficer, sign_in
from registry_desktop.acts.set_up import NOBODY, NewOffice, open_first_office
from registry_desktop.acts.working_plan import PlanRow
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.periods import read_days_off
from registry_desktop.printing.press import TemplatePress
from registry_desktop.queries.officers import officer_of_login, signed_in
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.records.offices import Office
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.opening import create_register, open_register, read_reference
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference, UnitOfWork
from tests.postgresql_server import PostgresqlServer

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
MIGRATIONS = ROOT / "migrations"
KEY = bytes(range(32))
PASSWORD = "window-3-password"
DAY = date(2026, 5, 20)
KINDS = ("sqlcipher", "postgresql")


@dataclass
class Clock:
    """A clock that a test sets; each look at it lets one second pass."""

    now: datetime = field(default_factory=lambda: datetime(2026, 5, 20, 8, 30, tzinfo=OFFICE_TIME))

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def set_to(self, day: date, hour: int = 9, minute: int = 0) -> None:
        self.now = datetime(day.year, day.month, day.day, hour, minute, tzinfo=OFFICE_TIME)


@dataclass
class Counter:
    """A register with its clock and signed-in officers: a service hall for a test."""

    register: Register
    clock: Clock
    registrar: SignedIn
    reviewer: SignedIn
    administrator: SignedIn
    archivist: SignedIn


STANDING = ("registrar", "reviewer", "admin", "archivist")
OFFICERS = (
    NewOfficer("admin", "管理员甲", PASSWORD, frozenset({Role.ADMINISTRATOR})),
    NewOfficer(
        "registrar", "登记员甲", PASSWORD, frozenset({Role.REGISTRAR, Role.RECEPTION}), "HJ001", date(2030, 12, 31)
    ),
    NewOfficer(
        "reviewer",
        "登记员乙",
        PASSWORD,
        frozenset({Role.REGISTRAR, Role.REVIEWER, Role.LEADER, Role.STOCK_KEEPER, Role.RECEPTION}),
        "HJ002",
        date(2030, 12, 31),
    ),
    NewOfficer("archivist", "档案员甲", PASSWORD, frozenset({Role.ARCHIVIST})),
)


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> TemplatePress:
    """The real press; its cut fonts are kept for the session."""
    return TemplatePress(RESOURCES, tmp_path_factory.mktemp("fonts"))


@pytest.fixture(scope="session")
def reference(press: TemplatePress) -> Reference:
    """The law, the national division table and the test divisions 77 and 78."""
    return read_reference(RESOURCES, RESOURCES / "codes", press)


@pytest.fixture(scope="session")
def _template_file(tmp_path_factory: pytest.TempPathFactory, reference: Reference) -> Path:
    path = tmp_path_factory.mktemp("template") / "register.db"
    register = create_register(LocalFile(path, KEY), reference, migrations=MIGRATIONS, clock=Clock())
    set_up(register)
    register.close()
    return path


@pytest.fixture(scope="session")
def _template_database(request: pytest.FixtureRequest, reference: Reference) -> str:
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    database = server.new_database()
    place = CentralServer(database.host, database.name, database.user, database.password, database.port)
    register = create_register(place, reference, migrations=MIGRATIONS, clock=Clock())
    set_up(register)
    register.close()
    return database.name


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where a set-up register lies: once a SQLCipher file, once a PostgreSQL database."""
    if request.param == "sqlcipher":
        path = tmp_path / "register.db"
        shutil.copy(request.getfixturevalue("_template_file"), path)
        yield LocalFile(path, KEY)
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    database = server.new_database(template=request.getfixturevalue("_template_database"))
    yield CentralServer(database.host, database.name, database.user, database.password, database.port)
    server.drop(database)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def register(place: Place, reference: Reference, clock: Clock) -> Iterator[Register]:
    """A set-up register on each database."""
    opened = open_register(place, reference, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def counter(register: Register, clock: Clock) -> Counter:
    """The register with its officers signed in and 20 marriage booklets 10000001…10000020 in stock."""
    hall = Counter(
        register, clock, *(standing(register, one) for one in ("registrar", "reviewer", "admin", "archivist"))
    )
    register.perform(hall.reviewer, receive, kind="marriage_certificate", first="10000001", last="10000020")
    return hall


def standing(register: Register, login: str, *, window: str = "3") -> SignedIn:
    """An officer as after signing in, without the half second that a password's hash takes on purpose."""

    def look_up(work: UnitOfWork) -> SignedIn:
        officer = officer_of_login(work, login=login)
        assert officer is not None
        return signed_in(officer, work.get(Office, officer.office_id), window)

    return register.read(NOBODY, look_up)


def enter(register: Register, login: str, *, window: str = "3") -> SignedIn:
    """Sign an officer of the test office in."""
    officer = register.perform(NOBODY, sign_in, login=login, password=PASSWORD, window=window).value.officer
    assert officer is not None
    return officer


def set_up(register: Register) -> None:
    """The office 770101 with its officers, half-hours on weekdays and the holiday table of 2026."""
    register.perform(
        NOBODY,
        open_first_office,
        office=NewOffice(
            code="770101",
            name="测试县甲民政局婚姻登记处",
            authority_name="测试县甲民政局",
            division_code="770101",
            address="测试县甲人民路1号政务服务中心2楼",
            fonds_number="0123",
            windows=("1", "2", "3"),
        ),
        officers=OFFICERS,
        working_plan=[
            PlanRow(weekday, first, last, 30, 2)
            for weekday in range(5)
            for first, last in ((8 * 60 + 30, 11 * 60 + 30), (14 * 60, 17 * 60))
        ],
        days_off=read_days_off(RESOURCES / "codes" / "days_off.csv").rows,
        plan_from=date(2026, 1, 1),
    )
