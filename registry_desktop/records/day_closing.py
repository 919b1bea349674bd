"""日清 and exports: what a supervisor closed and took out, with the head of the audit chain at that moment."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class DayClosing(Numbered, Record, kw_only=True):
    """One closed day of one office (counter.md 11). `figures` is the JSON of the day's S-D1 and ledgers.

    `chain_sequence` and `chain_hash` anchor the audit trail: printed on the day sheet, they stand outside the database.
    """

    __tablename__ = "day_closing"
    __table_args__ = (UniqueConstraint("office_id", "day"),)

    office_id: Mapped[int] = reference("office.id")
    day: Mapped[date]
    figures: Mapped[str]
    differences: Mapped[str] = mapped_column(default="")
    chain_sequence: Mapped[int]
    chain_hash: Mapped[str]
    closed_at: Mapped[datetime]
    second_officer_id: Mapped[int | None] = reference("officer.id", default=None)


class Export(Numbered, Record, kw_only=True):
    """One export that left the register: who, when, purpose, filter, rows, digest (statistics.md 7)."""

    __tablename__ = "export"

    office_id: Mapped[int] = reference("office.id")
    what: Mapped[str]
    file_format: Mapped[str]
    filter: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    row_count: Mapped[int]
    digest: Mapped[str]
    exported_at: Mapped[datetime]
