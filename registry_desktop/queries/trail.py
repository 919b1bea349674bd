"""The audit trail of an office line by line, as it was hashed: what an export of the trail reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from registry_desktop.records.audit import AuditEntry
from registry_desktop.store.unit_of_work import UnitOfWork

_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One entry: `hash` is the SHA-256 of `previous_hash`, a line feed and `text`."""

    sequence: int
    previous_hash: str
    hash: str
    text: str


def trail(work: UnitOfWork) -> Iterator[TrailLine]:
    """Every entry of the officer's office, from the first on."""
    rows = work.session.execute(
        select(AuditEntry.sequence, AuditEntry.previous_hash, AuditEntry.hash, AuditEntry.text)
        .where(AuditEntry.office_id == work.officer.office_id)
        .order_by(AuditEntry.sequence)
        .execution_options(yield_per=_AT_ONCE)
    )
    for sequence, previous_hash, digest, text in rows:
        yield TrailLine(sequence, previous_hash, digest, text)
