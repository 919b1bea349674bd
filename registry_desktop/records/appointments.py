"""Booking (预约): working plan, slots with capacity and their places, days off, bookings, rules and bans (counter.md
1)."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference

IN_OFFICE, AT_POINT = text("service_point_id is null"), text("service_point_id is not null")


class WorkingPlan(Numbered, Record, kw_only=True):
    """One stretch of a weekday in which an office takes couples, valid from a day until a day.

    `weekday` 0 is Monday. Minutes count from midnight. A weekend day made a working day works like a Friday. `lane`:
    whose places they are (domain.lanes); empty for everybody's.
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
    lane: Mapped[str] = mapped_column(default="")


class DayOff(Numbered, Record, kw_only=True):
    """One row of the holiday table: `kind` is "rest" or "work" (make-up working day), with the notice it stands in."""

    __tablename__ = "day_off"
    __table_args__ = (CheckConstraint("kind in ('rest', 'work')", name="kind"),)

    day: Mapped[date] = mapped_column(unique=True)
    kind: Mapped[str]
    name: Mapped[str]
    notice: Mapped[str] = mapped_column(default="")
    notice_date: Mapped[date | None] = mapped_column(default=None)


class SpecialDay(Numbered, Record, kw_only=True):
    """A day that is worked otherwise than the plan and the holiday table say: opened on a festival, with other hours,
    or closed (power cut, move). `name` is why, as it is told to the couples."""

    __tablename__ = "special_day"
    __table_args__ = (UniqueConstraint("office_id", "day"),)

    office_id: Mapped[int] = reference("office.id")
    day: Mapped[date]
    name: Mapped[str]
    closed: Mapped[bool]
    in_force: Mapped[bool] = mapped_column(default=True)
    revision: Mapped[int] = mapped_column(init=False, default=1)


class SpecialHours(Numbered, Record, kw_only=True):
    """One stretch of a special day that is opened. What was entered before and holds no more stays, not in force."""

    __tablename__ = "special_hours"
    __table_args__ = (CheckConstraint("last_minute > first_minute", name="minutes"),)

    special_day_id: Mapped[int] = reference("special_day.id", index=True)
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    slot_minutes: Mapped[int]
    capacity: Mapped[int]
    lane: Mapped[str] = mapped_column(default="")
    in_force: Mapped[bool] = mapped_column(default=True)


class Slot(Numbered, Record, kw_only=True):
    """A stretch of a day with places for one lane, or for every registration where `lane` is empty, in the office or at
    one of its service points. The database itself refuses the place too many (`taken <= capacity`)."""

    __tablename__ = "slot"
    __table_args__ = (
        Index(
            "uq_slot_in_office",
            *("office_id", "day", "first_minute", "lane"),
            unique=True,
            sqlite_where=IN_OFFICE,
            postgresql_where=IN_OFFICE,
        ),
        Index(
            "uq_slot_at_point",
            *("service_point_id", "day", "first_minute", "lane"),
            unique=True,
            sqlite_where=AT_POINT,
            postgresql_where=AT_POINT,
        ),
        CheckConstraint("taken >= 0 and taken <= capacity", name="taken"),
    )

    office_id: Mapped[int] = reference("office.id")
    day: Mapped[date]
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    lane: Mapped[str] = mapped_column(default="")
    service_point_id: Mapped[int | None] = reference("service_point.id", default=None)


class SlotPlace(Numbered, Record, kw_only=True):
    """One place of a slot, 1 to its capacity: a booking's, or held until a moment while a clerk types.

    The database itself refuses the same place twice. Derived from bookings, or momentary: no part of the audit trail.
    """

    __tablename__ = "slot_place"
    __table_args__ = (
        UniqueConstraint("slot_id", "place"),
        CheckConstraint("place >= 1", name="place"),
        CheckConstraint("(booking_id is null) <> (held_until is null)", name="whose"),
    )
    audited: ClassVar[bool] = False

    slot_id: Mapped[int] = reference("slot.id")
    place: Mapped[int]
    booking_id: Mapped[int | None] = reference("booking.id", default=None, index=True)
    held_until: Mapped[datetime | None] = mapped_column(default=None)
    officer_id: Mapped[int | None] = reference("officer.id", default=None)


class BookedPerson(Numbered, Record, kw_only=True):
    """A person who holds a place: one, and no second (`service` tells registration from what may be booked beside it).

    The database itself refuses the second one. Derived from the live bookings: no part of the audit trail.
    """

    __tablename__ = "booked_person"
    __table_args__ = (UniqueConstraint("service", "identity_number"),)
    audited: ClassVar[bool] = False

    booking_id: Mapped[int] = reference("booking.id", index=True)
    identity_number: Mapped[str]
    service: Mapped[str] = mapped_column(default="registration")


class BookingRuleChoice(Numbered, Record, kw_only=True):
    """By which rules of resources/booking_rules an office books from a day on; the newest row that holds counts."""

    __tablename__ = "booking_rule_choice"
    __table_args__ = (UniqueConstraint("office_id", "valid_from"),)

    office_id: Mapped[int] = reference("office.id")
    rule_set: Mapped[str]
    valid_from: Mapped[date]
    revision: Mapped[int] = mapped_column(init=False, default=1)


class BookingBan(Numbered, Record, kw_only=True):
    """黑名单: a person who may not book from a day until a day (both included), by which rule and for what.

    `because` names each missed or cancelled booking that counted. A supervisor lifts a ban with a reason; a walk-in is
    never turned away by one.
    """

    __tablename__ = "booking_ban"
    __table_args__ = (
        Index("ix_booking_ban_identity_number", "identity_number"),
        UniqueConstraint("office_id", "identity_number", "first_day"),
        CheckConstraint("last_day >= first_day", name="days"),
    )

    office_id: Mapped[int] = reference("office.id")
    identity_number: Mapped[str]
    name: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    rule_set: Mapped[str]
    because: Mapped[str]
    lifted_at: Mapped[datetime | None] = mapped_column(default=None)
    lift_reason: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(init=False, default=1)


class WaitingCouple(Numbered, Record, kw_only=True):
    """候补: a couple that wants a place on a day that is full. States: waiting; booked (by `booking_id`), ended."""

    __tablename__ = "waiting_couple"
    __table_args__ = (
        Index("ix_waiting_couple_office_id_day_state", "office_id", "day", "state"),
        CheckConstraint("state in ('waiting', 'booked', 'ended')", name="state"),
    )

    office_id: Mapped[int] = reference("office.id")
    day: Mapped[date]
    business: Mapped[str]
    man_name: Mapped[str]
    woman_name: Mapped[str]
    man_identity_number: Mapped[str] = mapped_column(default="")
    woman_identity_number: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    wishes: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="waiting")
    booking_id: Mapped[int | None] = reference("booking.id", default=None)
    end_reason: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(init=False, default=1)


class Booking(Numbered, Record, kw_only=True):
    """预约: one couple's place. A walk-in is a booking without a slot that arrived at once (`channel` walk_in).

    Of a visit or a voyage `visitor_name` comes, with so many `persons` in all, for `deceased_name`, and there is no
    couple.
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
    visitor_name: Mapped[str] = mapped_column(default="")
    visitor_identity_number: Mapped[str] = mapped_column(default="")
    deceased_name: Mapped[str] = mapped_column(default="")
    persons: Mapped[int] = mapped_column(default=2)
    phone: Mapped[str] = mapped_column(default="")
    wishes: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="booked")
    made_at: Mapped[datetime]
    arrived_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    end_reason: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(init=False, default=1)
