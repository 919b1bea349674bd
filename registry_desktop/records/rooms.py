"""Rooms of an office for counselling and ceremonies, and who holds them when (counter.md 7)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class Room(Numbered, Record, kw_only=True):
    """A room of the office. `use` counselling (婚姻家庭辅导室, apart from the hall) or ceremony (颁证厅)."""

    __tablename__ = "room"
    __table_args__ = (
        UniqueConstraint("office_id", "name"),
        CheckConstraint("use in ('counselling', 'ceremony')", name="use"),
        CheckConstraint("capacity >= 1", name="capacity"),
    )

    office_id: Mapped[int] = reference("office.id")
    name: Mapped[str]
    use: Mapped[str]
    capacity: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    revision: Mapped[int] = mapped_column(init=False, default=1)


class HeldQuarter(Numbered, Record, kw_only=True):
    """One quarter of an hour of a room, of an officer, or of both, held by one session or one ceremony.

    The database itself refuses the second one. Derived from sessions and ceremonies, and let go with them: no part of
    the audit trail.
    """

    __tablename__ = "held_quarter"
    __table_args__ = (
        UniqueConstraint("room_id", "day", "quarter"),
        UniqueConstraint("officer_id", "day", "quarter"),
    )
    audited: ClassVar[bool] = False

    room_id: Mapped[int | None] = reference("room.id", default=None)
    officer_id: Mapped[int | None] = reference("officer.id", default=None)
    day: Mapped[date]
    quarter: Mapped[int]
    counselling_session_id: Mapped[int | None] = reference("counselling_session.id", default=None, index=True)
    ceremony_id: Mapped[int | None] = reference("certificate_ceremony.id", default=None, index=True)
