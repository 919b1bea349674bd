"""Identity evidence: by what the office knew who stood there (MRR25 9, 10; IDL 3)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class IdentityEvidence(Numbered, Record, kw_only=True):
    """The card of one party, the picture on it, the online checks and the answers, bound and sealed at `sealed_at`.

    Never changed: what comes to it later is a new row that names the seal before it. `source`: file, library, serial.
    `raw_digest`: SHA-256 of what the reader gave; `content`: canonical JSON of everything bound, `seal` its SHA-256.
    """

    __tablename__ = "identity_evidence"
    __table_args__ = (
        CheckConstraint("role in ('man', 'woman')", name="role"),
        Index("ix_identity_evidence_registration_id_role", "registration_id", "role"),
    )

    registration_id: Mapped[int] = reference("registration.id")
    role: Mapped[str]
    source: Mapped[str]
    reader: Mapped[str]
    read_at: Mapped[datetime]
    raw_digest: Mapped[str]
    photo_digest: Mapped[str | None] = mapped_column(default=None)
    officer_id: Mapped[int] = reference("officer.id")
    sealed_at: Mapped[datetime]
    content: Mapped[str]
    seal: Mapped[str]
