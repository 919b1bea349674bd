"""Connections: a SQLCipher file (WAL, full sync, foreign keys, raw key) or PostgreSQL over psycopg, and their
differences.

SQLCipher takes a random raw 32-byte key (2 ms a connection; a passphrase would cost 105 ms each time).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import QueuePool

from registry_desktop.store.unreachable import Reason, Unreachable

BUSY_SECONDS = 10
CONNECT_SECONDS = 5
UNTRIED_SECONDS = 3


class Place(Protocol):
    """Where a register lies."""

    @property
    def is_server(self) -> bool: ...
    def facts(self) -> dict[str, str]: ...
    def connect(self, *, create: bool = False) -> Engine: ...


@dataclass(frozen=True)
class LocalFile:
    """One SQLCipher file and its raw key (32 bytes). The key is never logged: it has no place in `repr`."""

    path: Path
    key: bytes

    is_server = False

    def __repr__(self) -> str:
        return f"LocalFile({self.path})"

    def facts(self) -> dict[str, str]:
        return {"path": str(self.path)}

    def connect(self, *, create: bool = False) -> Engine:
        """An engine on the file. FILE_MISSING unless the file exists or `create` is set."""
        if not create and not self.path.is_file():
            raise Unreachable(Reason.FILE_MISSING, self.facts())
        return _sqlcipher_engine(self.path, self.key)


@dataclass(frozen=True)
class CentralServer:
    """A PostgreSQL database. `host` may be a folder of a local socket."""

    host: str
    database: str
    user: str
    password: str = ""
    port: int = 5432

    is_server = True

    def __repr__(self) -> str:
        return f"CentralServer({self.user}@{self.host}:{self.port}/{self.database})"

    def facts(self) -> dict[str, str]:
        return {"host": self.host, "port": str(self.port), "database": self.database, "user": self.user}

    def connect(self, *, create: bool = False) -> Engine:  # noqa: ARG002 - as every Place
        """An engine on the server's database (the database itself is made by the server's administrator)."""
        url = URL.create("postgresql+psycopg", username=self.user, database=self.database)
        connect_args: dict[str, Any] = {
            "host": self.host,
            "port": self.port,
            "password": self.password or None,
            "connect_timeout": CONNECT_SECONDS,
            "application_name": "registry-desktop",
            # a server that went without a word is noticed within half a minute, also by who only listens
            "keepalives_idle": 15,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            # generic plans make LIKE on names 17 times slower at a million rows (measured)
            "options": "-c plan_cache_mode=force_custom_plan -c lock_timeout=15000",
        }
        engine = create_engine(url, connect_args=connect_args, pool_size=4, max_overflow=4)
        _ping_after_a_pause(engine)
        return engine


def _ping_after_a_pause(engine: Engine) -> None:
    """Try a connection that has not been used for a while before it is used: a server may have gone meanwhile.

    Trying it each time (SQLAlchemy's pool_pre_ping) would cost every act and every answer one round trip more.
    """

    @event.listens_for(engine, "checkin")
    def _note(_connection: Any, record: Any) -> None:
        record.info["used"] = monotonic()

    @event.listens_for(engine, "checkout")
    def _try(connection: Any, record: Any, _proxy: Any) -> None:
        if monotonic() - record.info.get("used", monotonic()) < UNTRIED_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error  # the pool opens another one


def _sqlcipher_engine(path: Path, key: bytes) -> Engine:
    import sqlcipher3.dbapi2 as driver  # noqa: PLC0415 - only a local register needs the driver

    def connect() -> Any:
        connection = driver.connect(str(path), check_same_thread=False, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            _prepare(connection, key)
        except driver.DatabaseError:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://", module=driver, creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=4
    )
    event.listen(engine, "begin", _begin_as_asked)
    return engine


def _prepare(connection: Any, key: bytes) -> None:
    for pragma in (
        "cipher_log_level = NONE",
        f"key = \"x'{key.hex()}'\"",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        # without it INSERT OR REPLACE deletes an audit entry past its trigger
        "recursive_triggers = ON",
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        "cache_size = -32000",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_as_asked(connection: Connection) -> None:
    """Writers take the write lock at once: a lock upgraded in the middle of an act can only fail."""
    writes = connection.get_execution_options().get("register_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
