"""The same commands against a central PostgreSQL server, from an empty database on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from registry_desktop.store.engine import CentralServer
from registry_desktop.store.opening import open_register
from registry_desktop.store.unit_of_work import Reference
from tests.commands.conftest import Answer, Registryctl
from tests.postgresql_server import Database, PostgresqlServer
from tests.registers import set_up

Central = Callable[..., Answer]


def options_of(database: Database) -> list[object]:
    return [
        *("--server", database.host, "--port", database.port),
        *("--database", database.name, "--user", database.user),
    ]


@pytest.fixture
def central(registryctl: Registryctl, postgresql_database: Database, monkeypatch: pytest.MonkeyPatch) -> Central:
    """registryctl pointed to an empty database."""
    monkeypatch.setenv("REGISTRY_SERVER_PASSWORD", postgresql_database.password)

    def run(*words: object) -> Answer:
        return registryctl(*words, *options_of(postgresql_database))

    return run


def set_up_office(database: Database, reference: Reference) -> None:
    place = CentralServer(database.host, database.name, database.user, database.password, database.port)
    register = open_register(place, reference)
    set_up(register)
    register.close()


def test_an_empty_database_becomes_a_register(
    central: Central, postgresql_database: Database, reference: Reference
) -> None:
    status = central("db", "status", "--json")
    assert (status.code, status.json["schema"]) == (1, "-")
    assert central("statistics").code == 3
    assert central("db", "upgrade").code == 0
    assert central("db", "status").code == 0
    assert central("statistics").code == 2  # no office yet
    set_up_office(postgresql_database, reference)
    assert central("statistics", "--json").json["office"] == "测试县甲民政局婚姻登记处"
    assert central("audit", "verify").code == 0


def test_a_central_register_moves_to_another_server(
    central: Central,
    registryctl: Registryctl,
    postgresql: PostgresqlServer,
    postgresql_database: Database,
    reference: Reference,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGISTRY_PASSPHRASE", "kept in the safe")
    central("db", "upgrade")
    set_up_office(postgresql_database, reference)
    assert central("db", "backup", tmp_path / "copy.db").code == 0
    other = postgresql.new_database()
    assert registryctl("db", "restore", tmp_path / "copy.db", *options_of(other)).code == 0
    there = registryctl("audit", "verify", "--json", *options_of(other)).json
    assert there == central("audit", "verify", "--json").json
    again = registryctl("db", "restore", tmp_path / "copy.db", *options_of(other))
    assert (again.code, again.err.count("\n")) == (4, 1)
    postgresql.drop(other)


def test_a_database_that_is_not_there_is_named(registryctl: Registryctl, postgresql_database: Database) -> None:
    options = options_of(postgresql_database)
    options[options.index(postgresql_database.name)] = "nowhere"
    answer = registryctl("db", "status", *options, "--language", "en")
    assert (answer.code, "nowhere" in answer.err) == (3, True)
