"""Booking (预约): working plan, slots with capacity, days off, bookings (counter.md 1)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class WorkingPlan(Numbered, Record, kw_only=True):
    """One stretch of a weekday in which an office takes couples, valid from a day until a day.

    `weekday` 0 is Monday. Minutes count from midnight. A make-up working day works by `replaces` of the day off table.
    """

    __tablename__ = "working_plan"
    __table_args__ = (
        CheckConstraint("weekday between 0 and 6", name="weekday"),
        CheckConstraint("last_minute > first_minute", name="minutes"),
        CheckConstraint("slot_minutes > 0", name="slot_minutes"),
        CheckConstraint("capacity >= 0", name="capacity"),
    )

    office_id: Mapped[int] = reference("office.id", index=True)
    weekday: Mapped[int]
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    slot_minutes: Mapped[int] = mapped_column(default=30)
    capacity: Mapped[int] = mapped_column(default=4)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None] = mapped_column(default=None)


class DayOff(Numbered, Record, kw_only=True):
    """One row of the holiday table: `kind` is "rest" or "work" (make-up working day), with the notice it stands in."""

    __tablename__ = "day_off"
    __table_args__ = (CheckConstraint("kind in ('rest', 'work')", name="kind"),)

    day: Mapped[date] = mapped_column(unique=True)
    kind: Mapped[str]
    name: Mapped[str]
    notice: Mapped[str] = mapped_column(default="")
    notice_date: Mapped[date | None] = mapped_column(default=None)


class Slot(Numbered, Record, kw_only=True):
    """A stretch of a day with places. The database itself refuses the place too many (`taken <= capacity`)."""

    __tablename__ = "slot"
    __table_args__ = (
        UniqueConstraint("office_id", "day", "first_minute"),
        CheckConstraint("taken >= 0 and taken <= capacity", name="taken"),
    )

    office_id: Mapped[int] = reference("office.id")
    day: Mapped[date]
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)


class Booking(Numbered, Record, kw_only=True):
    """预约: one couple's place. A walk-in is a booking without a slot that arrived at once (`channel` walk_in).

    States: booked, arrived, served; exits cancelled_by_party, cancelled_by_office, no_show, refused_on_arrival.
    """

    __tablename__ = "booking"
    __table_args__ = (
        Index("ix_booking_office_id_day", "office_id", "day"),
        Index("ix_booking_man_identity_number", "man_identity_number"),
        Index("ix_booking_woman_identity_number", "woman_identity_number"),
        CheckConstraint(
            "state in ('booked', 'arrived', 'served', 'cancelled_by_party', 'cancelled_by_office',"
            " 'no_show', 'refused_on_arrival')",
            name="state",
        ),
    )

    office_id: Mapped[int] = reference("office.id")
    number: Mapped[str] = mapped_column(unique=True)
    business: Mapped[str] = mapped_column(default="marriage.registration")
    channel: Mapped[str] = mapped_column(default="counter")
    slot_id: Mapped[int | None] = reference("slot.id", default=None, index=True)
    day: Mapped[date]
    first_minute: Mapped[int | None] = mapped_column(default=None)
    man_name: Mapped[str]
    woman_name: Mapped[str]
    man_identity_number: Mapped[str] = mapped_column(default="")
    woman_identity_number: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    wishes: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="booked")
    made_at: Mapped[datetime]
    arrived_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    end_reason: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(init=False, default=1)
