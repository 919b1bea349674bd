"""The real servers behind the fixtures do what real ones do."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
import psycopg
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.key_store_service import KeyStoreService
from tests.postgresql_server import Database, PostgresqlServer
from tests.virtual_printer import VirtualPrinter


def _connect(database: Database, *, user: str = "postgres", password: str = "") -> psycopg.Connection[Any]:
    return psycopg.connect(host=database.host, dbname=database.name, user=user, password=password)


def test_each_database_is_empty_and_apart(postgresql: PostgresqlServer, postgresql_database: Database) -> None:
    with _connect(postgresql_database) as connection:
        connection.execute("CREATE TABLE here (name text)")
    other = postgresql.new_database()
    with _connect(other) as connection:
        assert connection.execute("SELECT to_regclass('here')").fetchone() == (None,)
    postgresql.drop(other)


def test_a_database_is_copied_from_a_template(postgresql: PostgresqlServer, postgresql_database: Database) -> None:
    with _connect(postgresql_database) as connection:
        connection.execute("CREATE TABLE here AS SELECT 'Zhang 𠮷' AS name")
    copy = postgresql.new_database(template=postgresql_database.name)
    with _connect(copy) as connection:
        assert connection.execute("SELECT name, length(name) FROM here").fetchone() == ("Zhang 𠮷", 7)
    postgresql.drop(copy)


def test_the_server_refuses_a_wrong_password(postgresql: PostgresqlServer, postgresql_database: Database) -> None:
    postgresql.new_role("counter", "right")
    with _connect(postgresql_database, user="counter", password="right") as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("counter",)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        _connect(postgresql_database, user="counter", password="wrong")


def test_without_the_key_store_no_key_store_is_found() -> None:
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.set_password("registry-desktop-test", "key", "value")


def test_the_key_store_keeps_a_secret_over_a_restart(key_store: KeyStoreService) -> None:
    keyring.set_password("registry-desktop-test", "key", "wrapped")
    key_store.stop()
    key_store.start()
    assert keyring.get_password("registry-desktop-test", "key") == "wrapped"


def test_a_locked_key_store_says_that_it_is_locked(key_store: KeyStoreService) -> None:
    keyring.set_password("registry-desktop-test", "key", "wrapped")
    key_store.stop()
    key_store.start(password=None)
    with pytest.raises(keyring.errors.KeyringLocked):
        keyring.get_password("registry-desktop-test", "key")


def test_a_started_program_reaches_the_same_key_store(key_store: KeyStoreService) -> None:
    keyring.set_password("registry-desktop-test", "key", "wrapped")
    program = "import keyring; print(keyring.get_password('registry-desktop-test', 'key'))"
    environment = os.environ | key_store.environment
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "wrapped"


def test_the_virtual_printer_receives_what_lp_sends(virtual_printer: VirtualPrinter, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    canvas = Canvas(str(paper), pagesize=(595.28, 841.89))
    canvas.drawString(100, 100, "counter")
    canvas.save()
    options = ["-o", "media=iso_a4_210x297mm", "-o", "print-scaling=none"]
    subprocess.run(["lp", "-d", virtual_printer.queue, *options, paper], check=True, capture_output=True)
    received = virtual_printer.received()
    assert len(received) == 1
    assert received[0].read_bytes().startswith(b"%PDF")
