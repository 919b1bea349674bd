"""审计日志: one entry per record touched by an act, chained by hash within an office."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.columns import RecordId
from registry_desktop.records.record import Numbered, Record, reference


class AuditEntry(Numbered, Record, kw_only=True):
    """One line of the trail. `text` is the canonical JSON that was hashed; the other columns repeat it for reading.

    `hash` = SHA-256(previous hash + line feed + text), hexadecimal. Never updated, never deleted (triggers).
    """

    __tablename__ = "audit_entry"
    __table_args__ = (
        UniqueConstraint("office_id", "sequence"),
        Index("ix_audit_entry_registration_id", "registration_id"),
        Index("ix_audit_entry_office_id_server_time", "office_id", "server_time"),
    )
    audited: ClassVar[bool] = False

    office_id: Mapped[int] = reference("office.id")
    sequence: Mapped[int] = mapped_column(RecordId)
    act: Mapped[str]
    officer_id: Mapped[int | None] = mapped_column(RecordId)
    registration_id: Mapped[int | None] = mapped_column(RecordId)
    record: Mapped[str]
    record_id: Mapped[str]
    server_time: Mapped[datetime]
    text: Mapped[str]
    previous_hash: Mapped[str]
    hash: Mapped[str]
