"""Identity evidence as it is looked up: what the cards said, and whether everything still is as it was sealed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import select

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.kinds.evidence import bound_to, moment, seal_of
from registry_desktop.queries.permission import require
from registry_desktop.records.attachments import KeptFile
from registry_desktop.records.evidence import IdentityEvidence
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class EvidenceView:
    """The newest evidence of one party. `whole`: every seal of the party fits and follows the one before, the picture
    of the card is the one that was read. `changed`: what the register says otherwise now than when it was sealed."""

    role: str
    source: str
    reader: str
    read_at: datetime
    photo_digest: str | None
    sealed_at: datetime
    seal: str
    whole: bool
    changed: tuple[str, ...]


def evidence_rows(work: UnitOfWork, registration_id: int | None) -> Sequence[IdentityEvidence]:
    """Every row of evidence of a case in the order of sealing, for whoever has been let in already."""
    if registration_id is None:
        return ()
    with work.session.no_autoflush:
        return work.session.scalars(
            select(IdentityEvidence)
            .where(IdentityEvidence.registration_id == registration_id)
            .order_by(IdentityEvidence.id)
        ).all()


def cards_read(work: UnitOfWork, registration_id: int | None) -> Mapping[str, Mapping[str, str]]:
    """By role what the card that was read last says, by the party's fields."""
    return {row.role: json.loads(row.content)["card"] for row in evidence_rows(work, registration_id)}


def evidence_of(work: UnitOfWork, *, record: Registration) -> tuple[EvidenceView, ...]:
    """The evidence of both parties of a case that was read whole. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    rows = evidence_rows(work, record.id)
    by_role = {role: [row for row in rows if row.role == role] for role in dict.fromkeys(row.role for row in rows)}
    return tuple(_view(work, record, of_party) for of_party in by_role.values())


def _view(work: UnitOfWork, record: Registration, rows: Sequence[IdentityEvidence]) -> EvidenceView:
    last = rows[-1]
    follows = [("", rows[0]), *((before.seal, row) for before, row in pairwise(rows))]
    whole = all(_fits(row, previous) for previous, row in follows) and _picture_is_kept(work, last)
    return EvidenceView(
        role=last.role,
        source=last.source,
        reader=last.reader,
        read_at=last.read_at,
        photo_digest=last.photo_digest,
        sealed_at=last.sealed_at,
        seal=last.seal,
        whole=whole,
        changed=_changed(json.loads(last.content)["bound"], bound_to(record, last.role)) if whole else (),
    )


def _fits(row: IdentityEvidence, previous: str) -> bool:
    """The seal is that of the text, and the row's own columns say what the text says."""
    if seal_of(row.content) != row.seal:
        return False
    content = json.loads(row.content)
    own = {
        "registration_id": row.registration_id,
        "role": row.role,
        "source": row.source,
        "reader": row.reader,
        "read_at": moment(row.read_at),
        "raw_digest": row.raw_digest,
        "photo_digest": row.photo_digest,
        "officer_id": row.officer_id,
        "sealed_at": moment(row.sealed_at),
        "previous_seal": previous,
    }
    return all(content.get(name) == value for name, value in own.items())


def _picture_is_kept(work: UnitOfWork, row: IdentityEvidence) -> bool:
    if row.photo_digest is None:
        return True
    content = work.session.scalar(select(KeptFile.content).where(KeptFile.digest == row.photo_digest))
    return content is not None and hashlib.sha256(content).hexdigest() == row.photo_digest


def _changed(sealed: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(name for name, value in now.items() if sealed.get(name) != value)
