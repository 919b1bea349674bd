"""A database in which nothing stands yet, for the tests that bring an older register up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from registry_desktop.store.engine import CentralServer, LocalFile
from tests.postgresql_server import PostgresqlServer
from tests.registers import KEY, KINDS


@pytest.fixture(params=KINDS)
def nowhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LocalFile | CentralServer]:
    """A database in which nothing stands, of each kind."""
    if request.param == "sqlcipher":
        yield LocalFile(tmp_path / "old.db", KEY)
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    database = server.new_database()
    yield CentralServer(database.host, database.name, database.user, database.password, database.port)
    server.drop(database)
