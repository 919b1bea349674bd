"""Bytes that are kept: issued PDFs, photos, scans. Addressed by their SHA-256; never changed, never deleted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class KeptFile(Record, kw_only=True):
    """The exact bytes. `digest` is the lower-case hexadecimal SHA-256. Triggers refuse update and delete."""

    __tablename__ = "kept_file"

    digest: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(deferred=True, deferred_raiseload=False)
    kept_at: Mapped[datetime]
    secret_case: int | None = None
    """The secret case a new file is kept for, in no column: the trail tells of it where it tells of that case."""

    def about_registration(self) -> int | None:
        return self.secret_case


class Attachment(Numbered, Record, kw_only=True):
    """What a kept file is to a case: `kind` photo_original, photo, scan:<paper>; the crop in pixels as "x,y,w,h"."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_registration_id", "registration_id"),)

    registration_id: Mapped[int] = reference("registration.id")
    kind: Mapped[str]
    digest: Mapped[str]
    file_name: Mapped[str] = mapped_column(default="")
    crop: Mapped[str] = mapped_column(default="")
    taken_at: Mapped[datetime]
