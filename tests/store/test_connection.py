"""Every reason why a database cannot be used is told apart, on real files and a real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from psycopg import sql
from sqlalchemy import event, text

from registry_desktop.acts.booking import Couple, walk_in
from registry_desktop.acts.officers import sign_in
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.queries import audit
from registry_desktop.queries.officers import is_set_up
from registry_desktop.store import schema
from registry_desktop.store.engine import CentralServer, LocalFile
from registry_desktop.store.opening import create_register, open_register
from registry_desktop.store.unit_of_work import Reference
from registry_desktop.store.unreachable import Reason, Unreachable
from tests.postgresql_server import Database, PostgresqlServer, postgresql_server
from tests.registers import KEY, MIGRATIONS, Counter


def reason(place: LocalFile | CentralServer, reference: Reference) -> Reason:
    with pytest.raises(Unreachable) as answer:
        open_register(place, reference)
    return answer.value.reason


def empty_file(tmp_path: Path, reference: Reference) -> LocalFile:
    place = LocalFile(tmp_path / "empty.db", KEY)
    create_register(place, reference, migrations=MIGRATIONS).close()
    return place


def test_a_missing_file_is_said_and_not_made(tmp_path: Path, reference: Reference) -> None:
    place = LocalFile(tmp_path / "nothing.db", KEY)
    assert reason(place, reference) is Reason.FILE_MISSING
    assert not place.path.exists()


def test_a_wrong_key_is_said(tmp_path: Path, reference: Reference) -> None:
    place = empty_file(tmp_path, reference)
    assert reason(LocalFile(place.path, b"x" * 32), reference) is Reason.WRONG_KEY


def test_a_file_of_another_kind_is_said(tmp_path: Path, reference: Reference) -> None:
    path = tmp_path / "letter.db"
    path.write_text("nothing like a database " * 500)
    assert reason(LocalFile(path, KEY), reference) is Reason.WRONG_KEY


def test_a_file_locked_by_another_program_is_said(
    tmp_path: Path, reference: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("registry_desktop.store.engine.BUSY_SECONDS", 0.2)
    place = empty_file(tmp_path, reference)
    other = place.connect()
    with other.execution_options(register_writes=True).begin() as connection:
        connection.execute(text("update office_ledger set audit_hash = ''"))
        register = open_register(place, reference)
        with pytest.raises(Unreachable) as answer:
            register.perform(NOBODY, sign_in, login="nobody", password="none at all")
        register.close()
    other.dispose()
    assert answer.value.reason is Reason.FILE_LOCKED


def test_a_full_disk_is_said_and_nothing_is_half_written(counter: Counter) -> None:
    if not isinstance(counter.register.place, LocalFile):
        pytest.skip("a server's disk is not ours to fill")
    with counter.register.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    full = open_register(LocalFile(counter.register.place.path, KEY), counter.register.reference, clock=counter.clock)
    event.listen(full.engine, "connect", lambda raw, _record: raw.execute(f"PRAGMA max_page_count = {pages}"))
    full.engine.dispose()

    def until_it_is_full() -> None:
        for _number in range(2_000):
            full.perform(counter.registrar, walk_in, couple=Couple("测试甲" * 10, "测试乙" * 10))

    with pytest.raises(Unreachable) as answer:
        until_it_is_full()
    assert answer.value.reason is Reason.DISK_FULL
    full.close()
    assert counter.register.read(counter.registrar, audit.verify).holds


def test_an_older_and_a_newer_schema_are_said(place: LocalFile | CentralServer, reference: Reference) -> None:
    engine = place.connect()
    for version, expected in (("0000", Reason.SCHEMA_OLDER), ("9999", Reason.SCHEMA_NEWER)):
        with engine.execution_options(register_writes=True).begin() as connection:
            connection.execute(text("update alembic_version set version_num = :version"), {"version": version})
        assert reason(place, reference) is expected
    engine.dispose()


def test_an_older_program_does_not_migrate_a_newer_register(
    place: LocalFile | CentralServer, reference: Reference
) -> None:
    engine = place.connect()
    with engine.execution_options(register_writes=True).begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    engine.dispose()
    with pytest.raises(Unreachable) as answer:
        create_register(place, reference, migrations=MIGRATIONS)
    assert answer.value.reason is Reason.SCHEMA_NEWER


def test_a_server_that_is_away_is_said(tmp_path: Path, reference: Reference) -> None:
    assert reason(CentralServer(str(tmp_path), "register", "clerk"), reference) is Reason.SERVER_AWAY
    assert reason(CentralServer("127.0.0.1", "register", "clerk", port=1), reference) is Reason.SERVER_AWAY


def test_a_wrong_password_is_said(postgresql: PostgresqlServer, reference: Reference) -> None:
    postgresql.new_role("clerk", "the-right-one")
    database = postgresql.new_database()
    wrong = CentralServer(database.host, database.name, "clerk", "the-wrong-one", database.port)
    assert reason(wrong, reference) is Reason.WRONG_PASSWORD
    right = CentralServer(database.host, database.name, "clerk", "the-right-one", database.port)
    assert reason(right, reference) is Reason.SCHEMA_OLDER
    postgresql.drop(database)


def test_a_missing_database_is_said(postgresql_database: Database, reference: Reference) -> None:
    place = CentralServer(postgresql_database.host, "no_such_register", "postgres", port=postgresql_database.port)
    assert reason(place, reference) is Reason.DATABASE_MISSING


def test_a_foreign_database_is_left_alone(postgresql_database: Database, reference: Reference) -> None:
    place = CentralServer(postgresql_database.host, postgresql_database.name, "postgres", port=postgresql_database.port)
    engine = place.connect()
    with engine.begin() as connection:
        connection.execute(text("create table somebody_elses (id integer)"))
    engine.dispose()
    assert reason(place, reference) is Reason.NOT_A_REGISTER


def test_a_server_that_stops_in_the_middle_is_said(reference: Reference) -> None:
    with postgresql_server() as server:  # one of its own: the others' tests go on meanwhile
        database = server.new_database()
        place = CentralServer(database.host, database.name, "postgres", port=database.port)
        register = create_register(place, reference, migrations=MIGRATIONS)
        assert register.read(NOBODY, is_set_up) is False
        server.execute(sql.SQL("CHECKPOINT"))  # this server flushes nothing by itself
        server.stop()
        with pytest.raises(Unreachable) as answer:
            register.read(NOBODY, is_set_up)
        assert answer.value.reason in (Reason.LINE_CUT, Reason.SERVER_AWAY)
        register.close()
        server.start()
        again = open_register(place, reference)
        assert again.read(NOBODY, is_set_up) is False
        again.close()


def test_records_and_migrations_agree(place: LocalFile | CentralServer) -> None:
    engine = place.connect()
    with engine.execution_options(register_writes=True).begin() as connection:
        command.check(schema.alembic_config(connection, MIGRATIONS))
    engine.dispose()


def test_the_newest_migration_is_the_one_the_program_asks_for() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == schema.NEWEST
