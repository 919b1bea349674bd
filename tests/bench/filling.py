"""Fill a register with many registrations at once: the same rows as the acts write, without a transaction for each.

Indexes and constraints are those of the migration; only while filling, the ordinary indexes are taken away and made
again, because a million rows are sorted faster than inserted one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any, cast

import psycopg
from sqlalchemy import Table

from registry_desktop.domain.hash_chain import FIRST_HASH, chain
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.person_name import grams
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration, Registration
from registry_desktop.store.audit_trail import Signature, Touched, canonical, plain
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from tests.bench.couples import filed_case
from tests.bench.people import MAN, WOMAN, Person, person

AT_ONCE = 50_000
FIRST_DAY = date(2000, 1, 3)
ENTRY_COLUMNS = tuple(column.name for column in cast(Table, AuditEntry.__table__).columns if column.name != "id")
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Layout:
    """A table as it is filled: the columns whose values differ from row to row, then those that all rows share."""

    table: str
    own: tuple[str, ...]
    shared: dict[str, Any]

    @property
    def columns(self) -> tuple[str, ...]:
        """In the order of the rows: the own columns, then the shared ones."""
        return (*self.own, *self.shared)


def fill(place: Place, registrar: SignedIn, *, people: int, entries: int) -> None:
    """Put `people` // 2 filed marriages into a set-up register, the last of them with `entries` of the audit trail."""
    loader: Loader = _PostgresqlLoader(place) if isinstance(place, CentralServer) else _SqliteLoader(place)
    try:
        _fill(loader, registrar, couples=people // 2, entries=entries)
    finally:
        loader.close()


def _fill(loader: Loader, registrar: SignedIn, *, couples: int, entries: int) -> None:
    layouts = layouts_of(registrar)
    indexes = loader.take_indexes_away([layout.table for layout in layouts])
    for first in range(0, couples, AT_ONCE):
        serials = range(first, min(first + AT_ONCE, couples))
        for layout, rows in zip(layouts, _rows(serials), strict=True):
            loader.put(layout, rows)
    loader.make_indexes(indexes)
    _fill_trail(loader, registrar, couples=couples, entries=entries)
    loader.finish()


def layouts_of(registrar: SignedIn) -> tuple[Layout, ...]:
    """How the rows of a filed marriage look; all values but the `own` ones are those of a case the acts filed."""
    case = filed_case(registrar)
    return (
        _layout(Registration, case, "id certificate_number registration_date"),
        _layout(MarriageRegistration, case, "id man_blank_number woman_blank_number"),
        _layout(
            Party,
            case.man,
            "id registration_id role name name_as_read name_key pinyin initials sex birth_date identity_number"
            " citizen_number_key",
        ),
        Layout("party_gram", ("gram", "party_id"), {}),
    )


def _layout(kind: type[Any], record: Any, own: str) -> Layout:
    mine = tuple(own.split())
    names = [column.name for column in cast(Table, kind.__table__).columns if column.name not in mine]
    return Layout(kind.__tablename__, mine, {name: getattr(record, name, None) for name in names})


def _rows(serials: range) -> Iterator[Iterator[Row]]:
    """The own values of each layout's rows, in the order of the layouts."""
    couples = [(serial, person(MAN, serial), person(WOMAN, serial)) for serial in serials]
    yield ((one + 1, certificate_number(one), registration_day(one)) for one in serials)
    yield ((one + 1, f"{2 * one + 1:08d}", f"{2 * one + 2:08d}") for one in serials)
    yield (
        _party_row(serial, role, one)
        for serial, man, woman in couples
        for role, one in ((MAN, man), (WOMAN, woman))
    )
    yield iter(sorted(_gram_rows(couples)))  # sorted, because the key of this table begins with the gram


def _gram_rows(couples: Sequence[tuple[int, Person, Person]]) -> Iterator[Row]:
    for serial, man, woman in couples:
        yield from ((pair, party_id(serial, MAN)) for pair in grams(man.name))
        yield from ((pair, party_id(serial, WOMAN)) for pair in grams(woman.name))


def _party_row(serial: int, role: str, who: Person) -> Row:
    sex = "1" if role == MAN else "2"
    keys = (who.name, who.name, who.name, who.pinyin, who.initials, sex, who.birth_date, who.number, who.number)
    return (party_id(serial, role), serial + 1, role, *keys)


def party_id(serial: int, role: str) -> int:
    """The id of a filled party."""
    return 2 * serial + (1 if role == MAN else 2)


def registration_day(serial: int) -> date:
    """100 couples a day."""
    return FIRST_DAY + timedelta(days=serial // 600)


def certificate_number(serial: int) -> str:
    """The certificate number of the n-th couple."""
    return f"J770101-{2000 + serial // 250_000}-{serial % 250_000 + 1:06d}"


# --- the trail --------------------------------------------------------------------------------------------------------


def _fill_trail(loader: Loader, registrar: SignedIn, *, couples: int, entries: int) -> None:
    sequence, digest = loader.head(registrar.office_id)
    layout = Layout("audit_entry", ENTRY_COLUMNS, {})
    written = _entries(registrar, couples, sequence, digest or FIRST_HASH)
    last: Row | None = None
    while batch := list(islice(written, min(AT_ONCE, entries))):
        entries -= len(batch)
        loader.put(layout, iter(batch))
        last = batch[-1]
    if last is not None:
        loader.set_head(registrar.office_id, last[ENTRY_COLUMNS.index("sequence")], last[-1])


def _entries(registrar: SignedIn, couples: int, sequence: int, previous: str) -> Iterator[Row]:
    """Three entries a couple: the registration and both parties, from the last couple backwards."""
    at = datetime(2026, 1, 5, 9, tzinfo=OFFICE_TIME)
    signature = Signature(
        "marriage:back_entry", registrar.officer_id, registrar.name, registrar.office_id, "1", at, ""
    )
    for one in _touched(registrar, couples):
        sequence += 1
        text = canonical(one, signature, at, sequence)
        digest = chain(previous, text)
        yield (
            registrar.office_id, sequence, signature.act, registrar.officer_id, one.registration_id, one.record,
            one.record_id, at, text, previous, digest,
        )  # fmt: skip
        previous = digest


def _touched(registrar: SignedIn, couples: int) -> Iterator[Touched]:
    case = filed_case(registrar)
    registration = _written(MarriageRegistration, case) | _written(Registration, case)
    party = _written(Party, case.man)
    for serial in reversed(range(couples)):
        about = serial + 1
        number = {"id": about, "certificate_number": certificate_number(serial)}
        yield Touched("registration", str(about), about, {}, registration | number)
        for role in (MAN, WOMAN):
            own = person(role, serial)
            keys = {"id": party_id(serial, role), "registration_id": about, "role": role, "name": own.name}
            yield Touched("party", str(keys["id"]), about, {}, party | keys | {"identity_number": own.number})


def _written(kind: type[Any], record: Any) -> dict[str, Any]:
    values = {column.name: getattr(record, column.name, None) for column in cast(Table, kind.__table__).columns}
    return {name: plain(value) for name, value in values.items() if value not in (None, "")}


# --- the databases ----------------------------------------------------------------------------------------------------


class Loader:
    """How rows get into one kind of database quickly."""

    def put(self, layout: Layout, rows: Iterator[Row]) -> None:
        """Write rows of the layout's own values."""
        raise NotImplementedError

    def take_indexes_away(self, tables: Sequence[str]) -> list[str]:
        """Drop the ordinary indexes of the tables; the statements that make them again."""
        raise NotImplementedError

    def make_indexes(self, statements: Sequence[str]) -> None:
        raise NotImplementedError

    def head(self, office_id: int) -> tuple[int, str]:
        """The office's last entry: sequence and hash."""
        raise NotImplementedError

    def set_head(self, office_id: int, sequence: int, digest: str) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """Commit, count, bring statistics up to date."""
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError


class _SqliteLoader(Loader):
    def __init__(self, place: Place) -> None:
        assert isinstance(place, LocalFile)
        self._engine = replace(place).connect()
        self._connection = self._engine.raw_connection()
        self._driver: Any = cast(Any, self._connection.driver_connection)
        for pragma in ("foreign_keys = OFF", "synchronous = OFF", "cache_size = -600000", "threads = 2"):
            self._driver.execute(f"PRAGMA {pragma}")
        self._driver.execute("BEGIN IMMEDIATE")

    def put(self, layout: Layout, rows: Iterator[Row]) -> None:
        names = layout.columns
        statement = f'INSERT INTO "{layout.table}" ({",".join(_quoted(names))}) VALUES ({",".join("?" * len(names))})'  # noqa: S608
        shared = tuple(map(for_sqlite, layout.shared.values()))
        self._driver.executemany(statement, (tuple(map(for_sqlite, row)) + shared for row in rows))

    def take_indexes_away(self, tables: Sequence[str]) -> list[str]:
        found = self._driver.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index'").fetchall()
        mine = [(name, text) for name, table, text in found if text and table in tables]
        for name, _ in mine:
            self._driver.execute(f'DROP INDEX "{name}"')
        return [text for _, text in mine]

    def make_indexes(self, statements: Sequence[str]) -> None:
        for statement in statements:
            self._driver.execute(statement)

    def head(self, office_id: int) -> tuple[int, str]:
        asked = "SELECT audit_sequence, audit_hash FROM office_ledger WHERE office_id = ?"
        found: tuple[int, str] = self._driver.execute(asked, (office_id,)).fetchone()
        return found

    def set_head(self, office_id: int, sequence: int, digest: str) -> None:
        told = "UPDATE office_ledger SET audit_sequence = ?, audit_hash = ? WHERE office_id = ?"
        self._driver.execute(told, (sequence, digest, office_id))

    def finish(self) -> None:
        self._driver.execute("COMMIT")
        self._driver.execute("PRAGMA analysis_limit = 1000")
        self._driver.execute("ANALYZE")
        self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()


class _PostgresqlLoader(Loader):
    def __init__(self, place: CentralServer) -> None:
        self._connection = psycopg.connect(host=place.host, port=place.port, user=place.user, dbname=place.database)
        # for this session: no foreign keys checked, no triggers fired
        self._connection.execute("SET session_replication_role = replica")
        self._connection.execute("SET synchronous_commit = off")

    def put(self, layout: Layout, rows: Iterator[Row]) -> None:
        statement = f'COPY "{layout.table}" ({",".join(_quoted(layout.columns))}) FROM STDIN'
        end = "".join(f"\t{_for_copy(value)}" for value in layout.shared.values()) + "\n"
        with self._connection.cursor() as cursor, cursor.copy(cast(Any, statement)) as copy:
            while part := list(islice(rows, 2_000)):
                copy.write("".join("\t".join(map(_for_copy, row)) + end for row in part))

    def take_indexes_away(self, tables: Sequence[str]) -> list[str]:
        found = self._connection.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = ANY(%s)"
            " AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname)",
            (list(tables),),
        ).fetchall()
        for name, _ in found:
            self._connection.execute(cast(Any, f'DROP INDEX "{name}"'))
        return [text for _, text in found]

    def make_indexes(self, statements: Sequence[str]) -> None:
        for statement in statements:
            self._connection.execute(cast(Any, statement))

    def head(self, office_id: int) -> tuple[int, str]:
        asked = "SELECT audit_sequence, audit_hash FROM office_ledger WHERE office_id = %s"
        found = self._connection.execute(asked, (office_id,)).fetchone()
        assert found is not None
        return found[0], found[1]

    def set_head(self, office_id: int, sequence: int, digest: str) -> None:
        told = "UPDATE office_ledger SET audit_sequence = %s, audit_hash = %s WHERE office_id = %s"
        self._connection.execute(told, (sequence, digest, office_id))

    def finish(self) -> None:
        for table in ("registration", "party"):
            count = f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table} HAVING count(*) > 0"  # noqa: S608
            self._connection.execute(cast(Any, count))
        self._connection.commit()
        self._connection.autocommit = True
        self._connection.execute("VACUUM ANALYZE")

    def close(self) -> None:
        self._connection.close()


def _quoted(columns: Sequence[str]) -> list[str]:
    return [f'"{name}"' for name in columns]


def for_sqlite(value: Any) -> Any:
    """A value as SQLAlchemy's types store it in SQLite."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    return value.isoformat() if isinstance(value, date) else value


def _for_copy(value: Any) -> str:
    if value is None:
        return r"\N"
    text = value if isinstance(value, str) else str(value)
    if "\\" in text or "\n" in text or "\t" in text:
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    return text


