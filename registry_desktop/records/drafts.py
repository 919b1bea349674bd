"""Drafts: what a clerk has typed and not yet saved, kept so that a power cut costs nothing. Not part of the
register."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Record, reference


class Draft(Record, kw_only=True):
    """One officer's unsaved entry. `subject` names the page and case ("marriage:17"); `content` is JSON of the
    fields."""

    __tablename__ = "draft"
    audited: ClassVar[bool] = False

    officer_id: Mapped[int] = reference("officer.id", primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]
    saved_at: Mapped[datetime]
