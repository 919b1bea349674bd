"""Bring a database to the newest migration; refuse one that is newer than this program.

At start only the one row of `alembic_version` is compared with NEWEST: importing Alembic costs 100 ms and is done only
when there is something to migrate.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from registry_desktop.store.engine import Place
from registry_desktop.store.unreachable import Reason, Unreachable, unreachable

NEWEST = "0021"
"""The newest migration; a test compares it with the folder."""

_MIGRATION_LOCK = 7_701_012_026
"""Key of the advisory lock that keeps two programs from migrating one central database at a time."""


def version_of(engine: Engine, place: Place) -> str | None:
    """The migration the database stands at; None for an empty database. Raises Unreachable."""
    try:
        with engine.connect() as connection:
            tables = inspect(connection).get_table_names()
            if "alembic_version" not in tables:
                _refuse_foreign(tables)
                return None
            found: str | None = connection.scalar(text("select version_num from alembic_version"))
            return found
    except DBAPIError as error:
        raise unreachable(error, server=place.is_server, facts=place.facts()) from error


def _refuse_foreign(tables: list[str]) -> None:
    if tables:
        raise Unreachable(Reason.NOT_A_REGISTER, {"tables": ", ".join(sorted(tables)[:5])})


def require_current(engine: Engine, place: Place) -> None:
    """Unreachable SCHEMA_OLDER or SCHEMA_NEWER unless the database stands at NEWEST."""
    found = version_of(engine, place)
    if found == NEWEST:
        return
    newer = found is not None and found > NEWEST
    reason = Reason.SCHEMA_NEWER if newer else Reason.SCHEMA_OLDER
    raise Unreachable(reason, {**place.facts(), "found": found or "-", "wanted": NEWEST})


def upgrade(engine: Engine, place: Place, *, migrations: Path, target: str = "head") -> str:
    """Run the missing migrations in one transaction; the version reached. SCHEMA_NEWER when the database is ahead."""
    found = version_of(engine, place)
    if found is not None and found > NEWEST:
        raise Unreachable(Reason.SCHEMA_NEWER, {**place.facts(), "found": found, "wanted": NEWEST})
    try:
        with _references_unheld(engine, place) as connection, connection.begin():
            if place.is_server:
                connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
            _run(connection, migrations, target)
            if not place.is_server:
                _require_references(connection)
    except DBAPIError as error:
        raise unreachable(error, server=place.is_server, facts=place.facts()) from error
    reached = version_of(engine, place)
    assert reached is not None
    return reached


@contextmanager
def _references_unheld(engine: Engine, place: Place) -> Iterator[Connection]:
    """A connection to migrate with. SQLite changes a table by making it anew, which its foreign keys must not forbid
    meanwhile; they are looked at before the commit instead."""
    with engine.execution_options(register_writes=True).connect() as connection:
        if place.is_server:
            yield connection
            return
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            yield connection
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _require_references(connection: Connection) -> None:
    """IntegrityError, and with it nothing migrated, when a row refers to one that is not there."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise IntegrityError("PRAGMA foreign_key_check", None, ValueError(str([tuple(row) for row in broken[:5]])))


def alembic_config(connection: Connection, migrations: Path) -> Any:
    """Alembic's configuration, made in code."""
    from alembic.config import Config  # noqa: PLC0415 - alembic takes 0.1 s to load: only a migration needs it

    config = Config(stdout=io.StringIO())  # Alembic otherwise keeps the terminal of the moment it was loaded
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _run(connection: Connection, migrations: Path, target: str) -> None:
    from alembic import command  # noqa: PLC0415 - alembic takes 0.1 s to load: only a migration needs it

    command.upgrade(alembic_config(connection, migrations), target)
