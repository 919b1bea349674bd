"""婚姻登记处: the office, its counter windows, and its ledger row (head of the audit chain)."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.columns import RecordId
from registry_desktop.records.record import Numbered, Record, reference


class Office(Numbered, Record, kw_only=True):
    """An office that registers. `division_code` (6 digits) is what its certificate numbers carry, so it is unique:
    two offices of one county must be given different codes by the province (marriage.md 8.3)."""

    __tablename__ = "office"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    authority_name: Mapped[str]
    division_code: Mapped[str] = mapped_column(unique=True)
    address: Mapped[str] = mapped_column(default="")
    has_foreign_power: Mapped[bool] = mapped_column(default=False)
    foreign_office: Mapped[str] = mapped_column(default="")
    closing_minute: Mapped[int] = mapped_column(default=17 * 60)
    fonds_number: Mapped[str] = mapped_column(default="")
    review_authority: Mapped[str] = mapped_column(default="")
    court: Mapped[str] = mapped_column(default="")


class CounterWindow(Numbered, Record, kw_only=True):
    """窗口: one window of the counter. `lanes`: whom it calls (domain.lanes), apart by spaces; empty for everybody."""

    __tablename__ = "counter_window"
    __table_args__ = (UniqueConstraint("office_id", "number"),)

    office_id: Mapped[int] = reference("office.id")
    number: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    lanes: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(init=False, default=1)


class OfficeLedger(Record, kw_only=True):
    """The head of one office's audit chain. Its row is the lock that orders the entries of one office.

    Taken last in a transaction, so that no lock shared by an office's desks is held while the act works.
    """

    __tablename__ = "office_ledger"
    __table_args__ = (CheckConstraint("audit_sequence >= 0", name="audit_sequence"),)
    audited: ClassVar[bool] = False

    office_id: Mapped[int] = reference("office.id", primary_key=True)
    audit_sequence: Mapped[int] = mapped_column(RecordId, default=0)
    audit_hash: Mapped[str] = mapped_column(default="")
