"""审计: the trail as it is read, and the proof that nobody changed it.

The proof reads the entries with nothing but their stored text: every hash is computed anew, every sequence must be
whole, the columns must say what the text says, and the chain must end where the office's ledger says it ends.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, func, select

from registry_desktop.domain.hash_chain import FIRST_HASH, chain
from registry_desktop.domain.officer import READS_THE_TRAIL
from registry_desktop.queries.permission import require
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.day_closing import DayClosing
from registry_desktop.records.offices import Office, OfficeLedger
from registry_desktop.store.unit_of_work import UnitOfWork

_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry for the audit page: `before` and `after` as pairs of field and value."""

    id: int
    sequence: int
    at: datetime
    act: str
    officer: str
    window: str
    reason: str
    record: str
    record_id: str
    registration_id: int | None
    before: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]
    hash: str


@dataclass(frozen=True, slots=True)
class Broken:
    """One place where the trail does not hold. `what`: edited, column_edited, missing, reordered, head, anchor."""

    office: str
    sequence: int
    what: str


@dataclass(frozen=True)
class Verdict:
    """The outcome of a verification: how many entries were read and every place that does not hold."""

    entries: int
    offices: int
    broken: tuple[Broken, ...]

    @property
    def holds(self) -> bool:
        return not self.broken


def entries(
    work: UnitOfWork,
    *,
    first: date | None = None,
    last: date | None = None,
    act: str = "",
    officer_id: int | None = None,
    registration_id: int | None = None,
    before_id: int | None = None,
    limit: int = 200,
) -> tuple[EntryView, ...]:
    """Entries of the officer's office, the newest first; `before_id` continues an earlier answer.

    Refused NOT_PERMITTED.
    """
    require(work, *READS_THE_TRAIL)
    statement = select(AuditEntry).where(AuditEntry.office_id == work.officer.office_id)
    if first is not None:
        statement = statement.where(AuditEntry.server_time >= midnight(first))
    if last is not None:
        statement = statement.where(AuditEntry.server_time < midnight_after(last))
    if act:
        statement = statement.where(AuditEntry.act == act)
    if officer_id is not None:
        statement = statement.where(AuditEntry.officer_id == officer_id)
    if registration_id is not None:
        statement = statement.where(AuditEntry.registration_id == registration_id)
    if before_id is not None:
        statement = statement.where(AuditEntry.id < before_id)
    return tuple(_view(row) for row in work.session.scalars(statement.order_by(AuditEntry.id.desc()).limit(limit)))


def _view(row: AuditEntry) -> EntryView:
    text = json.loads(row.text)
    return EntryView(
        id=row.id,
        sequence=row.sequence,
        at=row.server_time,
        act=row.act,
        officer=text["officer"],
        window=text["window"],
        reason=text["reason"],
        record=row.record,
        record_id=row.record_id,
        registration_id=row.registration_id,
        before=_pairs(text["before"]),
        after=_pairs(text["after"]),
        hash=row.hash,
    )


def _pairs(values: dict[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple((field, "" if value is None else str(value)) for field, value in values.items())


def verify(
    work: UnitOfWork,
    *,
    progress: Callable[[int], None] = lambda _read: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Verdict:
    """Read every office's chain from its first entry. `progress` is told how many entries are read."""
    read, broken, offices = 0, list[Broken](), 0
    heads = work.session.execute(select(Office.id, Office.name, OfficeLedger).outerjoin(OfficeLedger)).all()
    for office_id, name, ledger in heads:
        offices += 1
        last_sequence, last_hash = 0, FIRST_HASH
        anchors = _anchors(work, office_id)
        for row in _rows(work, office_id):
            sequence, digest = row.sequence, row.hash
            if not _holds(row, last_sequence, last_hash):
                broken += [Broken(name, sequence, what) for what in _faults(row, last_sequence, last_hash)]
            if anchors and anchors.pop(sequence, digest) != digest:
                broken.append(Broken(name, sequence, "anchor"))
            last_sequence, last_hash = sequence, digest
            read += 1
            if read % _AT_ONCE == 0:
                progress(read)
                if cancelled():
                    return Verdict(read, offices, tuple(broken))
        if ledger is None or (ledger.audit_sequence, ledger.audit_hash or FIRST_HASH) != (last_sequence, last_hash):
            broken.append(Broken(name, last_sequence + 1, "head"))
        broken += [Broken(name, sequence, "anchor") for sequence in anchors]
    progress(read)
    return Verdict(read, offices, tuple(broken))


def _rows(work: UnitOfWork, office_id: int) -> Iterator[Row[Any]]:
    table = AuditEntry.__table__  # plain rows: of a million entries the mapping would cost as much as the hashing
    columns = [table.c[name] for name in _COLUMNS]
    statement = select(*columns).where(table.c.office_id == office_id).order_by(table.c.sequence)
    yield from work.session.execute(statement.execution_options(yield_per=_AT_ONCE))


_COLUMNS = (
    "sequence",
    "act",
    "officer_id",
    "registration_id",
    "record",
    "record_id",
    "server_time",
    "text",
    "previous_hash",
    "hash",
)


def _holds(row: Any, last_sequence: int, last_hash: str) -> bool:
    """A quick yes for an entry with nothing wrong; a no says nothing yet.

    The columns stand in the text letter by letter, as the canonical form has them. Quotes inside a value are escaped,
    so none of what is looked for can stand inside one.
    """
    sequence, act, officer_id, registration_id, record, record_id, at, text, previous_hash, digest = row
    officer = "null" if officer_id is None else officer_id
    about = "null" if registration_id is None else registration_id
    return (
        sequence == last_sequence + 1
        and previous_hash == last_hash
        and chain(previous_hash, text) == digest
        and text.startswith(f'{{"act":"{act}","after":{{')
        and f',"officer_id":{officer},"reason":"' in text
        and f'","record":"{record}","record_id":"{record_id}","registration_id":{about},"sequence":{sequence},'
        f'"server_time":"{at.isoformat(timespec="microseconds")}","window":"'
        in text
    )


def _faults(row: Row[Any], last_sequence: int, last_hash: str) -> Iterator[str]:
    if row.sequence != last_sequence + 1:
        yield "missing"
    elif row.previous_hash != last_hash:
        yield "reordered"
    if chain(row.previous_hash, row.text) != row.hash:
        yield "edited"
    elif not _says_what_it_says(row):
        yield "column_edited"


def _says_what_it_says(row: Row[Any]) -> bool:
    text = json.loads(row.text)
    same = all(text[name] == getattr(row, name) for name in _COLUMNS[:6])
    return same and datetime.fromisoformat(text["server_time"]) == row.server_time


def _anchors(work: UnitOfWork, office_id: int) -> dict[int, str]:
    """The heads that closed days wrote down: they must still stand in the chain."""
    rows = work.session.execute(
        select(DayClosing.chain_sequence, DayClosing.chain_hash).where(DayClosing.office_id == office_id)
    )
    return {sequence: digest for sequence, digest in rows if sequence}


def proof(work: UnitOfWork, *, progress: Callable[[int, int], None]) -> Verdict:
    """`verify` for the window: `progress` is told (entries read, entries in all) and may raise to stop."""
    total = work.session.scalar(select(func.sum(OfficeLedger.audit_sequence))) or 0
    return verify(work, progress=lambda read: progress(read, int(total)))
