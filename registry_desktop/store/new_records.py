"""Write a new record with everything that hangs on it straight into its tables, and hand it to the session as written;
and the few values of a record that are counted up by every act.

The session's own flush compares, sorts and remembers what a new record does not need: half of the time of saving a
registration went there. What is written goes into the trail as from any flush.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, Connection, Insert, Table, Update, bindparam, insert, inspect, update
from sqlalchemy.orm import Mapper, RelationshipDirection, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from registry_desktop.records.record import Record
from registry_desktop.store.audit_trail import ActSession


def write_new(session: ActSession, record: Record) -> bool:
    """Write the record and its children, all of them new; False when that cannot be told: then let it be flushed."""
    if not _is_new(record):
        return False
    session.flush()
    connection = session.connection()
    written = [record]
    _write(connection, [record])
    for group, foreign_key in _children(record):
        for child in group:
            set_committed_value(child, foreign_key, getattr(record, "id"))  # noqa: B009 - not every record has one
        _write(connection, group)
        written += group
    for one in written:
        make_transient_to_detached(one)
    session.add(record)
    for one in written:
        session.trail.collect_new(one)
    return True


def write_change(session: ActSession, record: Record, values: Mapping[str, Any]) -> None:
    """Write these values of a record the session knows; its kind has one table and numbers of its own."""
    session.flush()
    before = {key: getattr(record, key) for key in values}
    session.connection().execute(_change(type(record)), {"changed_id": getattr(record, "id"), **values})  # noqa: B009
    for key, value in values.items():
        set_committed_value(record, key, value)
    session.trail.collect_change(record, before, values)


@cache
def _change(kind: type[Record]) -> Update:
    table = cast(Table, kind.__table__)
    return update(table).where(table.c.id == bindparam("changed_id"))


def _is_new(record: Record) -> bool:
    """Whether the record and its children are all new, and the children have none of their own."""
    if not inspect(record).transient or not _has_number(type(record)):
        return False
    children = [child for group, _ in _children(record) for child in group]
    return all(inspect(child).transient and _has_number(type(child)) for child in children) and not any(
        group for child in children for group, _ in _children(child)
    )


def _children(record: Record) -> Iterator[tuple[list[Record], str]]:
    """The filled lists that hang on a record, each with the attribute its members refer to the record by."""
    for name, foreign_key in _lists(type(record)):
        group = record.__dict__.get(name)
        if group:
            yield list(group), foreign_key


def _write(connection: Connection, records: Sequence[Record]) -> None:
    """Insert records of one kind into its tables, and give them the numbers the database hands out."""
    first, *further = _tables(type(records[0]))
    # one by one: the statement of several rows is so long that drivers neither keep it prepared nor remember its form
    for one in records:
        set_committed_value(one, "id", connection.execute(first.insert, first.values_of(one)).scalar_one())
    for table in further:
        connection.execute(table.insert, [table.values_of(one) for one in records])


@dataclass(frozen=True)
class _Into:
    """How a kind is written into one of its tables: the INSERT, and of each column name, attribute and default."""

    insert: Insert
    columns: tuple[tuple[str, str, Any], ...]

    def values_of(self, record: Record) -> dict[str, Any]:
        """The row; what was left to its default is then known to the record too."""
        known = record.__dict__
        return {name: known.setdefault(key, default) for name, key, default in self.columns}


@cache
def _tables(kind: type[Record]) -> tuple[_Into, ...]:
    """Each table of a kind, the base first."""
    mapper = inspect(kind)
    return tuple(
        _into(mapper, table, is_base=table is mapper.base_mapper.local_table)
        for table in cast(Sequence[Table], mapper.tables)
    )


def _into(mapper: Mapper[Any], table: Table, *, is_base: bool) -> _Into:
    columns = [column for column in table.columns if not (is_base and column.primary_key)]
    statement = insert(table)
    if is_base:
        statement = statement.returning(table.c.id, sort_by_parameter_order=True)
    return _Into(statement, tuple((one.name, _attribute(mapper, one), _default(one)) for one in columns))


def _default(column: Column[Any]) -> Any:
    default = column.default
    return default.arg if isinstance(default, ScalarElementColumnDefault) else None


def _attribute(mapper: Mapper[Any], column: Column[Any]) -> str:
    return mapper.get_property_by_column(column).key


@cache
def _lists(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """(list, attribute of its members that refers back) of every list of a kind."""
    return tuple(
        (one.key, _attribute(one.mapper, cast(Column[Any], next(iter(one.remote_side)))))
        for one in inspect(kind).relationships
        if one.direction is RelationshipDirection.ONETOMANY
    )


@cache
def _has_number(kind: type[Record]) -> bool:
    """Whether the database numbers records of this kind."""
    base = cast(Table, inspect(kind).base_mapper.local_table)
    return [column.name for column in base.primary_key.columns] == ["id"]
