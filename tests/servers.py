"""The fixtures `postgresql`, `postgresql_url`, `key_store` and `virtual_printer`: started only when a test asks."""

import os
from collections.abc import Iterator
from pathlib import Path

import keyring.core
import pytest

from tests.key_store_service import KeyStoreService, key_store_service
from tests.postgresql_server import Database, PostgresqlServer, postgresql_server
from tests.virtual_printer import QUEUE, RASTER_QUEUE, VirtualPrinter, printing_service

NOT_HERE = frozenset(filter(None, os.environ.get("REGISTRY_TEST_WITHOUT", "").split(",")))


def skip_without(name: str) -> None:
    """Skip the test when REGISTRY_TEST_WITHOUT names this server."""
    if name in NOT_HERE:
        pytest.skip(f"REGISTRY_TEST_WITHOUT names {name}")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlServer]:
    """The test session's PostgreSQL server: `new_database(template=…)`, `drop`, `new_role`, `stop`, `start`."""
    skip_without("postgresql")
    with postgresql_server() as server:
        yield server


@pytest.fixture
def postgresql_database(postgresql: PostgresqlServer) -> Iterator[Database]:
    """An empty database of this test's own: host (a socket's folder), port, name, user."""
    database = postgresql.new_database()
    yield database
    postgresql.drop(database)


@pytest.fixture
def postgresql_url(postgresql_database: Database) -> str:
    """The same database as one address that SQLAlchemy reads."""
    return postgresql_database.url


@pytest.fixture
def key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyStoreService]:
    """A real, unlocked and empty key store, and `keyring` of this process (and those it starts) using it."""
    skip_without("key_store")
    with key_store_service(tmp_path / "key-store") as service:
        with monkeypatch.context() as patch:
            for name, value in service.environment.items():
                patch.setenv(name, value)
            keyring.core.init_backend()
            yield service
        keyring.core.init_backend()


@pytest.fixture(scope="session")
def _printing_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, VirtualPrinter]]:
    skip_without("printer")
    with printing_service(tmp_path_factory.mktemp("printer")) as printers:
        yield printers


@pytest.fixture
def virtual_printers(
    _printing_service: dict[str, VirtualPrinter], monkeypatch: pytest.MonkeyPatch
) -> dict[str, VirtualPrinter]:
    """Every CUPS queue of the session by its name; `lp` and Qt of this test see them and no other."""
    for printer in _printing_service.values():
        for name, value in printer.environment.items():
            monkeypatch.setenv(name, value)
        printer.forget()
    return _printing_service


@pytest.fixture
def virtual_printer(virtual_printers: dict[str, VirtualPrinter]) -> VirtualPrinter:
    """The queue whose printer keeps the PDF that it receives."""
    return virtual_printers[QUEUE]


@pytest.fixture
def raster_printer(virtual_printers: dict[str, VirtualPrinter]) -> VirtualPrinter:
    """The queue whose printer receives only pictures of the pages (PWG raster)."""
    return virtual_printers[RASTER_QUEUE]
