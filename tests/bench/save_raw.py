"""The limit of saving: the same rows through the bare driver in one durable transaction, statements written by hand.

The values are ready before the clock runs; only the chain's hash is computed inside, because it needs the entry before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import psycopg
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine

from registry_desktop.domain.hash_chain import FIRST_HASH, chain
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.person_name import grams
from registry_desktop.store.engine import CentralServer, LocalFile
from tests.bench.couples import AT
from tests.bench.filling import ENTRY_COLUMNS, Layout, certificate_number, for_sqlite, layouts_of, registration_day
from tests.bench.people import MAN, WOMAN, Person, person

ENTRY_TEXT_LENGTHS = (900, 900, 900)
"""About as long as the canonical texts of a registration and two parties."""


class Writer(Protocol):
    """Saves the n-th couple."""

    def write(self, serial: int) -> None:
        """One durable transaction."""
        ...

    def close(self) -> None: ...


class PlainFile(LocalFile):
    """The same file without encryption, for whoever cannot read the encrypted one."""

    def connect(self, *, create: bool = False) -> Engine:  # noqa: ARG002 - as every Place
        """An engine on the file."""
        return create_engine(f"sqlite:///{self.path}")


class Rows:
    """The values of one couple for every table, in the order of `columns`."""

    def __init__(self, registrar: SignedIn) -> None:
        self.registrar = registrar
        self.registration, self.marriage, self.party, self.gram = layouts_of(registrar)

    def registration_values(self, serial: int) -> tuple[Any, ...]:
        return (certificate_number(serial), registration_day(serial), *self.registration.shared.values())

    def marriage_values(self, serial: int, registration_id: int) -> tuple[Any, ...]:
        blanks = (f"{2 * serial + 1:08d}", f"{2 * serial + 2:08d}")
        return (registration_id, *blanks, *self.marriage.shared.values())

    def party_values(self, role: str, who: Person, registration_id: int) -> tuple[Any, ...]:
        sex = "1" if role == MAN else "2"
        keys = (who.name, who.name, who.name, who.pinyin, who.initials, sex, who.birth_date, who.number, who.number)
        return (registration_id, role, *keys, *self.party.shared.values())

    def entry_values(self, registration_id: int, head: tuple[int, str]) -> list[tuple[Any, ...]]:
        sequence, previous = head[0], head[1] or FIRST_HASH
        rows = []
        for length in ENTRY_TEXT_LENGTHS:
            sequence += 1
            text = f"{sequence:06d}".ljust(length, "字")
            digest = chain(previous, text)
            about = (self.registrar.officer_id, registration_id, "party", str(registration_id), AT)
            rows.append((self.registrar.office_id, sequence, "marriage:back_entry", *about, text, previous, digest))
            previous = digest
        return rows


def insert_into(layout: Layout, *, hole: str, leave_out: Sequence[str] = (), times: int = 1) -> str:
    """An INSERT of all columns but those the database fills."""
    names = [name for name in layout.columns if name not in leave_out]
    one = f"({','.join([hole] * len(names))})"
    columns = ",".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{layout.table}" ({columns}) VALUES {",".join([one] * times)}'  # noqa: S608 - our own names


ENTRY = Layout("audit_entry", ENTRY_COLUMNS, {})


class SqliteWriter:
    """sqlite3, or sqlcipher3 with the register's key: write-ahead log, full synchronous, as the program."""

    def __init__(self, path: Path, registrar: SignedIn, key: bytes | None = None) -> None:
        self._rows = Rows(registrar)
        driver: Any = sqlite3 if key is None else sqlcipher
        self._connection = driver.connect(str(path), isolation_level=None)
        pragmas = [f"key = \"x'{key.hex()}'\""] if key is not None else []
        for pragma in (*pragmas, "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        rows = self._rows
        self._statements = [
            insert_into(rows.registration, hole="?", leave_out=("id",)),
            insert_into(rows.marriage, hole="?"),
            insert_into(rows.party, hole="?", leave_out=("id",)),
            insert_into(rows.gram, hole="?"),
            insert_into(ENTRY, hole="?"),
        ]

    def write(self, serial: int) -> None:
        rows, run = self._rows, self._connection.execute
        registration, marriage, party, gram, entry = self._statements
        run("BEGIN IMMEDIATE")
        about = run(registration, _stored(rows.registration_values(serial))).lastrowid
        run(marriage, _stored(rows.marriage_values(serial, about)))
        for role in (MAN, WOMAN):
            who = person(role, serial)
            party_id = run(party, _stored(rows.party_values(role, who, about))).lastrowid
            self._connection.executemany(gram, [(pair, party_id) for pair in grams(who.name)])
        head = run("SELECT audit_sequence, audit_hash FROM office_ledger WHERE office_id = ?", (1,)).fetchone()
        entries = rows.entry_values(about, head)
        self._connection.executemany(entry, [_stored(one) for one in entries])
        last = entries[-1]
        run("UPDATE office_ledger SET audit_sequence = ?, audit_hash = ? WHERE office_id = ?", (last[1], last[-1], 1))
        run("COMMIT")

    def close(self) -> None:
        self._connection.close()


class PsycopgWriter:
    """psycopg, statement after statement, as one writes it without a library in between."""

    def __init__(self, place: CentralServer, registrar: SignedIn) -> None:
        self._rows = rows = Rows(registrar)
        self._connection = psycopg.connect(host=place.host, port=place.port, user=place.user, dbname=place.database)
        self._registration: Any = insert_into(rows.registration, hole="%s", leave_out=("id",)) + " RETURNING id"
        self._marriage: Any = insert_into(rows.marriage, hole="%s")
        self._parties: Any = insert_into(rows.party, hole="%s", leave_out=("id",), times=2) + " RETURNING id"
        self._entries: Any = insert_into(ENTRY, hole="%s", times=len(ENTRY_TEXT_LENGTHS))

    def write(self, serial: int) -> None:
        rows, run = self._rows, self._connection.execute
        both = [(role, person(role, serial)) for role in (MAN, WOMAN)]
        about = _only(run(self._registration, rows.registration_values(serial)))
        run(self._marriage, rows.marriage_values(serial, about))
        values = [value for role, who in both for value in rows.party_values(role, who, about)]
        ids = [found[0] for found in run(self._parties, values)]
        pairs = [(pair, id_) for (_, who), id_ in zip(both, ids, strict=True) for pair in grams(who.name)]
        gram: Any = insert_into(rows.gram, hole="%s", times=len(pairs))
        run(gram, [value for pair in pairs for value in pair])
        asked = "SELECT audit_sequence, audit_hash FROM office_ledger WHERE office_id = %s FOR UPDATE"
        head = run(asked, (1,)).fetchone()
        assert head is not None
        entries = rows.entry_values(about, (head[0], head[1]))
        run(self._entries, [value for entry in entries for value in entry])
        last = entries[-1]
        told = "UPDATE office_ledger SET audit_sequence = %s, audit_hash = %s WHERE office_id = %s"
        run(told, (last[1], last[-1], 1))
        self._connection.commit()

    def close(self) -> None:
        self._connection.close()


def _stored(values: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(map(for_sqlite, values))


def _only(cursor: Any) -> int:
    return int(cursor.fetchone()[0])
