"""Back-ups that prove themselves: a copy is opened, its schema, its pages and its audit trail are read, then it counts.

A back-up is always one SQLCipher file with a key of its own file, whatever the register lies on: a local register is
copied by the database itself (VACUUM INTO, one consistent moment), a central one table by table inside one snapshot.
Restoring goes into a new place first and is proved there; what was there before is kept beside it, never wiped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, insert, inspect, select, text
from sqlalchemy.exc import DBAPIError

from registry_desktop.records import METADATA
from registry_desktop.store import schema
from registry_desktop.store.engine import LocalFile, Place
from registry_desktop.store.unreachable import Reason, Unreachable, reason_of, unreachable

_AT_ONCE = 1_000


@dataclass(frozen=True)
class Proof:
    """What was read of a copy: its schema version, rows per table, audit entries; `faults` is empty when it holds."""

    version: str
    rows: dict[str, int]
    faults: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.faults


class WouldOverwrite(Exception):  # noqa: N818 - an answer
    """There is something at the target already; nothing was written."""


def back_up(place: Place, target: LocalFile, *, migrations: Path) -> Proof:
    """Copy a register to a new file and prove the copy. Raises WouldOverwrite, Unreachable (DISK_FULL …).

    The copy is written under another name and renamed when proved: a file of the target's name is a whole back-up.
    """
    if target.path.exists():
        raise WouldOverwrite(str(target.path))
    target.path.parent.mkdir(parents=True, exist_ok=True)
    unproved = LocalFile(target.path.with_name(target.path.name + ".unproved"), target.key)
    _remove(unproved.path)
    engine = place.connect()
    try:
        schema.require_current(engine, place)
        if isinstance(place, LocalFile):
            _vacuum_into(engine, place, unproved)
        else:
            _copy_everything(engine, place, unproved, migrations)
    except BaseException:
        _remove(unproved.path)
        raise
    finally:
        engine.dispose()
    proof = prove(unproved)
    if not proof.holds:
        return proof
    unproved.path.replace(target.path)
    _flush_folder(target.path.parent)
    return proof


def _vacuum_into(engine: Engine, place: LocalFile, target: LocalFile) -> None:
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(f"ATTACH DATABASE ? AS back_up KEY \"x'{target.key.hex()}'\"", (str(target.path),))
        cursor.execute("SELECT sqlcipher_export('back_up')")
        cursor.execute("DETACH DATABASE back_up")
    except Exception as error:
        raise Unreachable(_reason(error), {**place.facts(), "detail": str(error)}) from error
    finally:
        raw.close()


def _reason(error: BaseException) -> Reason:
    return reason_of(error, server=False)


def _copy_everything(engine: Engine, place: Place, target: LocalFile, migrations: Path) -> None:
    """Every table from one snapshot of the server into a new file of the newest schema."""
    copy = target.connect(create=True)
    try:
        schema.upgrade(copy, target, migrations=migrations)
        with engine.connect() as source, copy.execution_options(register_writes=True).begin() as into:
            source.execute(text("set transaction isolation level repeatable read, read only"))
            for table in METADATA.sorted_tables:
                for rows in _batches(source, table):
                    into.execute(insert(table), rows)
    except DBAPIError as error:
        raise unreachable(error, server=place.is_server, facts=place.facts()) from error
    finally:
        copy.dispose()


def _batches(source: Connection, table: Table) -> Iterator[Sequence[dict[str, Any]]]:
    order = table.c.id if "id" in table.c else next(iter(table.primary_key.columns))
    result = source.execution_options(yield_per=_AT_ONCE).execute(select(table).order_by(order))
    for rows in result.mappings().partitions(_AT_ONCE):
        yield [dict(row) for row in rows]


def prove(copy: LocalFile) -> Proof:
    """Open a copy and read all of it: page checksums, integrity, schema, rows. The chain: `registryctl audit`."""
    engine = copy.connect()
    try:
        version = schema.version_of(engine, copy) or ""
        faults = [] if version == schema.NEWEST else [f"schema {version or '-'}"]
        with engine.connect() as connection:
            faults += [f"page {row[0]}" for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
            faults += [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
            faults += [f"foreign key {row[0]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
            rows = _counts(connection)
        return Proof(version, rows, tuple(faults))
    except DBAPIError as error:
        raise unreachable(error, server=False, facts=copy.facts()) from error
    finally:
        engine.dispose()


def _counts(connection: Connection) -> dict[str, int]:
    present = set(inspect(connection).get_table_names())
    return {
        table.name: connection.scalar(select(func.count()).select_from(table)) or 0
        for table in METADATA.sorted_tables
        if table.name in present
    }


def restore(copy: LocalFile, register: LocalFile) -> Path | None:
    """Put a proved back-up in the place of a local register; where the former register is kept now (None: there was
    none). The new file has the register's key. Raises Unreachable DAMAGED when the back-up does not hold, FILE_LOCKED
    while another program has the register open: nothing is changed then.
    """
    proof = prove(copy)
    if not proof.holds:
        raise Unreachable(Reason.DAMAGED, {**copy.facts(), "detail": "; ".join(proof.faults[:3])})
    fresh = LocalFile(register.path.with_name(register.path.name + ".restoring"), register.key)
    _remove(fresh.path)
    engine = copy.connect()
    try:
        _vacuum_into(engine, copy, fresh)
    finally:
        engine.dispose()
    if not prove(fresh).holds:
        raise Unreachable(Reason.DAMAGED, fresh.facts())
    _require_alone(register)
    kept = _set_aside(register.path)
    fresh.path.replace(register.path)
    _flush_folder(register.path.parent)
    return kept


def _require_alone(register: LocalFile) -> None:
    if not register.path.exists():
        return
    engine = register.connect()
    try:
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA busy_timeout = 500")
            raw.cursor().execute("PRAGMA locking_mode = EXCLUSIVE")
            raw.cursor().execute("BEGIN EXCLUSIVE")
            raw.cursor().execute("ROLLBACK")
        except Exception as error:
            raise Unreachable(_reason(error), register.facts()) from error
        finally:
            raw.close()
    finally:
        engine.dispose()


def restore_to_server(copy: LocalFile, place: Place, *, migrations: Path) -> None:
    """Fill an empty central database from a proved back-up. Raises WouldOverwrite when it holds a register already."""
    proof = prove(copy)
    if not proof.holds:
        raise Unreachable(Reason.DAMAGED, {**copy.facts(), "detail": "; ".join(proof.faults[:3])})
    target, source = place.connect(), copy.connect()
    try:
        if schema.version_of(target, place) is not None:
            raise WouldOverwrite(str(place))
        schema.upgrade(target, place, migrations=migrations)
        with source.connect() as rows_of, target.begin() as into:
            for table in METADATA.sorted_tables:
                for rows in _batches(rows_of, table):
                    into.execute(insert(table), rows)
            _continue_ids(into)
    except DBAPIError as error:
        raise unreachable(error, server=True, facts=place.facts()) from error
    finally:
        target.dispose()
        source.dispose()


def _continue_ids(into: Connection) -> None:
    """Let the server's own numbering go on after the highest id that came with the back-up."""
    for table in METADATA.sorted_tables:
        if "id" in table.c and not table.c.id.foreign_keys:
            sequence = func.pg_get_serial_sequence(table.name, "id")
            highest = into.scalar(select(func.max(table.c.id))) or 0
            into.execute(select(func.setval(sequence, highest + 1, False)))


def _set_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    kept = path.with_name(f"{path.stem}.before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S}{path.suffix}")
    for ending in ("", "-wal", "-shm"):
        part = Path(str(path) + ending)
        if part.exists():
            part.replace(str(kept) + ending)
    return kept


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        Path(str(path) + ending).unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
