"""Seal the identity evidence: the card as it was read, and what has come to it since (MRR25 9, 10).

Nothing is written over: each sealing is a row of its own that names the seal before it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from registry_desktop.acts.permission import officer_id_of
from registry_desktop.kinds.evidence import bound_to, canonical, moment, seal_of
from registry_desktop.queries.evidence import evidence_rows
from registry_desktop.records.evidence import IdentityEvidence
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Reading:
    """One reading of a card. `card`: what it says, by the party's fields, as text."""

    source: str
    reader: str
    read_at: datetime
    raw_digest: str
    photo_digest: str | None
    card: Mapping[str, str]


def seal_reading(work: UnitOfWork, record: Registration, role: str, reading: Reading) -> None:
    """Seal a card that was just read, with all the register says of that party (a part of an act)."""
    of_party = [row for row in evidence_rows(work, record.id) if row.role == role]
    _seal(work, record, role, reading, of_party[-1].seal if of_party else "")


def seal_evidence(work: UnitOfWork, record: Registration) -> None:
    """Seal anew where an online check, an answer or a photo has come to the evidence of a party (a part of an act).

    A party whose card was not read has no evidence, and none is made.
    """
    newest = {row.role: row for row in evidence_rows(work, record.id)}
    for role, row in newest.items():
        content = json.loads(row.content)
        if content["bound"] != bound_to(record, role):
            reading = Reading(row.source, row.reader, row.read_at, row.raw_digest, row.photo_digest, content["card"])
            _seal(work, record, role, reading, row.seal)


def _seal(work: UnitOfWork, record: Registration, role: str, reading: Reading, previous: str) -> None:
    officer_id = officer_id_of(work)
    content = canonical(
        {
            "registration_id": record.id,
            "role": role,
            "source": reading.source,
            "reader": reading.reader,
            "read_at": moment(reading.read_at),
            "raw_digest": reading.raw_digest,
            "photo_digest": reading.photo_digest,
            "card": dict(reading.card),
            "bound": bound_to(record, role),
            "officer_id": officer_id,
            "sealed_at": moment(work.now),
            "previous_seal": previous,
        }
    )
    work.add(
        IdentityEvidence(
            registration_id=record.id,
            role=role,
            source=reading.source,
            reader=reading.reader,
            read_at=reading.read_at,
            raw_digest=reading.raw_digest,
            photo_digest=reading.photo_digest,
            officer_id=officer_id,
            sealed_at=work.now,
            content=content,
            seal=seal_of(content),
        )
    )
