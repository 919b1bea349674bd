"""From a flush to audit entries: what was written, before and after, one entry per record, chained per office.

The canonical text is JSON with sorted keys, no spaces, no escapes of Han characters. Its hash is
SHA-256(previous hash + line feed + text). An entry commits with the act or not at all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    Connection,
    DateTime,
    Engine,
    Table,
    bindparam,
    event,
    func,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.orm import Session, UOWTransaction

from registry_desktop.domain.hash_chain import FIRST_HASH, chain, commitment
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.records.offices import OfficeLedger
from registry_desktop.records.record import Record, Sealed
from registry_desktop.store.sealing import SealingSession

_LEDGER = cast(Table, OfficeLedger.__table__)
_ENTRY = cast(Table, AuditEntry.__table__)
_HEAD = (
    select(_LEDGER.c.audit_sequence, _LEDGER.c.audit_hash)
    .where(_LEDGER.c.office_id == bindparam("office_id"))
    .with_for_update()
)
_HEAD_AND_TIME = _HEAD.add_columns(func.clock_timestamp(type_=DateTime(timezone=True)).label("moment"))
_APPEND = insert(_ENTRY)
_ADVANCE = (
    update(_LEDGER)
    .where(_LEDGER.c.office_id == bindparam("office"))
    .values(audit_sequence=bindparam("sequence"), audit_hash=bindparam("hash"))
)
_APPEND_AT_ONCE = (
    "with appended as ("
    " insert into audit_entry (office_id, act, officer_id, server_time,"
    " sequence, registration_id, record, record_id, text, previous_hash, hash)"
    " select %(office_id)s, %(act)s, cast(%(officer_id)s as bigint), cast(%(server_time)s as timestamptz), one.*"
    " from unnest(cast(%(sequence)b as bigint[]), cast(%(registration_id)b as bigint[]),"
    " cast(%(record)b as text[]), cast(%(record_id)b as text[]), cast(%(text)b as text[]),"
    " cast(%(previous_hash)b as text[]), cast(%(hash)b as text[])) as one (sequence) order by one.sequence"
    ") update office_ledger set audit_sequence = %(last_sequence)s, audit_hash = %(last_hash)s"
    " where office_id = %(office_id)s"
)
"""PostgreSQL: the entries and the chain's new head in one round trip, while the head's lock is held. In the driver's
own form, because SQLAlchemy's preparing of a statement costs as much as the server's doing; arrays are sent binary (b),
because as text each quotation mark of the entries would be escaped one by one."""
_SAME_IN_ALL = ("office_id", "act", "officer_id", "server_time")
_OWN = ("sequence", "registration_id", "record", "record_id", "text", "previous_hash", "hash")
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass
class Touched:
    """One record an act wrote: values before (only the changed ones; empty for a new record) and after."""

    record: str
    record_id: str
    registration_id: int | None
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Signature:
    """Who, where, when, why: what every entry of one act repeats."""

    act: str
    officer_id: int | None
    officer_name: str
    office_id: int
    window: str
    device_time: datetime
    reason: str


_PLAIN_ALREADY = frozenset({str, int, bool, type(None)})


def plain(value: Any) -> Any:
    """A value as it stands in the canonical text: dates and moments as ISO text, bytes as their digest."""
    if type(value) in _PLAIN_ALREADY:
        return value
    match value:
        case datetime():
            return value.isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case bytes():
            return "sha256:" + hashlib.sha256(value).hexdigest()
        case _:
            return value


class AuditTrail:
    """Collects what the flushes of one session write; writes the entries as the last thing before the commit."""

    def __init__(self) -> None:
        self._touched: dict[tuple[str, str], Touched] = {}

    def collect(self, session: Session) -> None:
        """Called after each flush, while the session still knows what was new, dirty and deleted."""
        for record in session.new:
            if isinstance(record, Record):
                self.collect_new(record)
        for record in session.dirty:
            if isinstance(record, Record) and record.audited:
                self._collect(record, *_differences(record))
        for record in session.deleted:
            if isinstance(record, Record) and record.audited:
                raise ValueError(f"nothing is deleted from the register: {type(record).__name__}")

    def collect_new(self, record: Record) -> None:
        """Note a record that was written for the first time."""
        if record.audited:
            self._collect(record, *_made(record))

    def collect_change(self, record: Record, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Note values of a record that were written past the session's flush."""
        if record.audited:
            told = (_closed(record, {key: plain(value) for key, value in values.items()}) for values in (before, after))
            self._collect(record, *told)

    def _collect(self, record: Record, before: dict[str, Any], after: dict[str, Any]) -> None:
        if not after:
            return
        key = (record.register_name(), _identity(record))
        earlier = self._touched.get(key)
        if earlier is None:
            self._touched[key] = Touched(*key, record.about_registration(), before, after)
            return
        if earlier.before:  # a record made by this very act has no "before"
            earlier.before = {**before, **earlier.before}
        earlier.after.update(after)

    @property
    def touched(self) -> tuple[Touched, ...]:
        return tuple(self._touched.values())

    def write(self, connection: Connection, signature: Signature, now: Callable[[], datetime] | None) -> int:
        """Append the entries to the office's chain; how many. The chain's head is locked here, as late as possible.

        `now` is asked once the head is locked, because the act may have waited for another desk; None asks the server.
        NoResultFound when the office has no ledger row.
        """
        asked = _HEAD if now else _HEAD_AND_TIME
        head = connection.execute(asked, {"office_id": signature.office_id}).one()
        server_time = now() if now else head.moment.astimezone(OFFICE_TIME)
        rows = list(_chained(self._touched.values(), signature, server_time, head.audit_sequence, head.audit_hash))
        _append(connection, rows)
        return len(rows)


def _append(connection: Connection, rows: list[dict[str, Any]]) -> None:
    last = rows[-1]
    if connection.dialect.name == "postgresql":
        values = {name: last[name] for name in _SAME_IN_ALL} | {name: [row[name] for row in rows] for name in _OWN}
        values |= {"last_sequence": last["sequence"], "last_hash": last["hash"]}
        connection.exec_driver_sql(_APPEND_AT_ONCE, values)
        return
    connection.execute(_APPEND, rows)
    connection.execute(_ADVANCE, {"office": last["office_id"], "sequence": last["sequence"], "hash": last["hash"]})


class ActSession(SealingSession):
    """A session whose every flush goes into a trail."""

    def __init__(self, engine: Engine, trail: AuditTrail) -> None:
        super().__init__(engine, autoflush=True)
        self.trail = trail


# once for the class: listening on each session of each act costs as much as one of its statements
@event.listens_for(ActSession, "after_flush")
def _collect(session: ActSession, _context: UOWTransaction) -> None:
    session.trail.collect(session)


def _chained(
    touched: Iterable[Touched], signature: Signature, server_time: datetime, sequence: int, previous: str
) -> Iterator[dict[str, Any]]:
    for one in tuple(touched) or (Touched("", "", None),):
        sequence += 1
        entry = canonical(one, signature, server_time, sequence)
        digest = chain(previous or FIRST_HASH, entry)
        yield {
            "office_id": signature.office_id,
            "sequence": sequence,
            "act": signature.act,
            "officer_id": signature.officer_id,
            "registration_id": one.registration_id,
            "record": one.record,
            "record_id": one.record_id,
            "server_time": server_time,
            "text": entry,
            "previous_hash": previous or FIRST_HASH,
            "hash": digest,
        }
        previous = digest


def canonical(one: Touched, signature: Signature, server_time: datetime, sequence: int) -> str:
    """The text that is hashed."""
    body: Mapping[str, Any] = {
        "act": signature.act,
        "after": one.after,
        "before": one.before,
        "device_time": plain(signature.device_time),
        "office_id": signature.office_id,
        "officer": signature.officer_name,
        "officer_id": signature.officer_id,
        "reason": signature.reason,
        "record": one.record,
        "record_id": one.record_id,
        "registration_id": one.registration_id,
        "sequence": sequence,
        "server_time": plain(server_time),
        "window": signature.window,
    }
    return _CANONICAL.encode(body)


def _made(record: Record) -> tuple[dict[str, Any], dict[str, Any]]:
    """Of a new record: nothing before, afterwards all that is not empty."""
    values = record.__dict__
    after = {key: plain(values[key]) for key in _columns(type(record)) if values.get(key) not in (None, "")}
    return {}, _closed(record, after)


def _differences(record: Record) -> tuple[dict[str, Any], dict[str, Any]]:
    """Of a changed record: the changed values before and after."""
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    state = inspect(record)
    # only what was set since the last flush: asking all columns for their history took half a millisecond a record
    for key in state.committed_state.keys() & _columns(type(record)).keys():
        history = state.attrs[key].history
        if history.has_changes():
            before[key] = plain(history.deleted[0]) if history.deleted else None
            after[key] = plain(history.added[0]) if history.added else None
    for key in record.secret_columns & before.keys():
        before.pop(key)
    return _closed(record, before), _closed(record, after)


def _closed(record: Record, told: dict[str, Any]) -> dict[str, Any]:
    """What may stand in the trail: of a secret that it was set, of a sealed value its commitment."""
    told |= dict.fromkeys(record.secret_columns & told.keys(), "set")
    if isinstance(record, Sealed):
        told |= {key: commitment(record.seal_salt, key, told[key]) for key in _sealed(type(record)) & told.keys()}
    return told


@cache
def _sealed(kind: type[Record]) -> frozenset[str]:
    """The columns that are told as commitments: all but keys, secrets and those named open."""
    told = {
        attribute.key
        for attribute in inspect(kind).column_attrs
        if not any(column.primary_key or column.foreign_keys for column in attribute.columns)
    }
    return frozenset(told - kind.secret_columns - getattr(kind, "open_columns", frozenset()))


@cache
def _columns(kind: type[Record]) -> dict[str, None]:
    """The attributes of a kind of record that are columns, in their order."""
    return dict.fromkeys(column.key for column in inspect(kind).column_attrs)


@cache
def _keys(kind: type[Record]) -> tuple[str, ...]:
    return tuple(str(column.key) for column in inspect(kind).primary_key)


def _identity(record: Record) -> str:
    return "/".join(str(getattr(record, key)) for key in _keys(type(record)))
