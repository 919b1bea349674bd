"""A PostgreSQL server of the test session's own: a real cluster in a temporary folder, reached by a local socket only.

PostgreSQL refuses to run as root, so root hands it to the user `postgres`, which Debian's package makes. Nothing is
flushed to the disk (`fsync=off`): what these tests prove about crashes they prove about the program, not the disk.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

PORT = 5432  # only names the socket file: the server listens on no address
SETTINGS = f"""
listen_addresses = ''
port = {PORT}
unix_socket_directories = '{{folder}}'
fsync = off
full_page_writes = off
synchronous_commit = off
shared_buffers = 32MB
max_connections = 60
"""
# the administrator comes in by the socket alone; everybody else shows a password, so that a wrong one can be tested
WHO_MAY_ENTER = "local all postgres trust\nlocal all all scram-sha-256\n"


@dataclass(frozen=True, kw_only=True)
class Database:
    """How to reach one database. `host` is the folder of the server's socket."""

    host: str
    name: str
    user: str = "postgres"
    password: str = ""
    port: int = PORT

    @property
    def url(self) -> str:
        """The address as SQLAlchemy reads it."""
        who = f"{self.user}:{self.password}" if self.password else self.user
        return f"postgresql+psycopg://{who}@/{self.name}?host={self.host}&port={self.port}"


class PostgresqlServer:
    """One running cluster. Databases and roles made here live until the server is removed, or are dropped before."""

    def __init__(self, folder: Path, further_settings: str = "") -> None:
        self._folder = folder
        self._settings = SETTINGS.format(folder=folder) + further_settings  # of two, the later line counts
        self._serial = count(1)

    def new_database(self, *, template: str = "template1") -> Database:
        """A new database, a copy of `template` (which nobody may be connected to meanwhile)."""
        name = f"register_{next(self._serial)}"
        self.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template)))
        return Database(host=str(self._folder), name=name)

    def drop(self, database: Database) -> None:
        """Remove the database; whoever is still connected is thrown out."""
        self.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database.name)))

    def new_role(self, name: str, password: str) -> None:
        """A role that may sign in with `password` and owns nothing."""
        role, secret = sql.Identifier(name), sql.Literal(password)
        self.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(role, secret))

    def execute(self, statement: sql.Composed | sql.SQL, *, database: str = "postgres") -> None:
        """One statement of the administrator, outside a transaction."""
        with psycopg.connect(
            host=str(self._folder), port=PORT, user="postgres", dbname=database, autocommit=True
        ) as connection:
            connection.execute(statement)

    def stop(self) -> None:
        """Stop the server as a power switch would; `start` brings it back with its databases."""
        _as_server_user(_program("pg_ctl"), "-D", self._data, "-m", "immediate", "-w", "stop")

    def start(self) -> None:
        """Start the server and wait until it answers."""
        _as_server_user(_program("pg_ctl"), "-D", self._data, "-l", self._folder / "server.log", "-w", "start")

    def prepare(self) -> None:
        """Make the cluster's folder with its superuser `postgres`."""
        options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        _as_server_user(_program("initdb"), "-D", self._data, *options)
        with (self._data / "postgresql.conf").open("a", encoding="ascii") as configuration:
            configuration.write(self._settings)
        (self._data / "pg_hba.conf").write_text(WHO_MAY_ENTER, encoding="ascii")

    @property
    def _data(self) -> Path:
        return self._folder / "data"


@contextmanager
def postgresql_server(*, further_settings: str = "") -> Iterator[PostgresqlServer]:
    """A server that runs until the block ends. The folder is short, for a socket's path may have 107 bytes.

    `further_settings` are lines of postgresql.conf that come after ours (the bench switches fsync on).
    """
    folder = Path(tempfile.mkdtemp(prefix="registry-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    folder.chmod(0o755)
    server = PostgresqlServer(folder, further_settings)
    try:
        server.prepare()
        server.start()
        yield server
        server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_server_user(*command: str | Path) -> None:
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    words: Sequence[str] = [*prefix, *(str(word) for word in command)]
    # output goes to a file and not a pipe: the server would inherit the pipe and keep it open
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(words, stdout=output, stderr=output, stdin=subprocess.DEVNULL, cwd="/", check=False)
        output.seek(0)
        if done.returncode != 0:
            raise RuntimeError(f"{words} failed:\n{output.read().decode(errors='replace')[-2000:]}")


def _program(name: str) -> Path:
    """The newest installed PostgreSQL's program; Debian keeps them off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which(name)
    if found:
        return found[-1]
    if on_path:
        return Path(on_path)
    raise FileNotFoundError(f"PostgreSQL's {name} is not installed; ./dev test installs it")
