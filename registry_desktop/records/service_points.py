"""Places outside the office: service points, tours of roving ones, leaflets handed out (counter.md 4; MRR25 5)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class ServicePoint(Numbered, Record, kw_only=True):
    """A place approved for registrations (registration_point), for ceremonies alone (ceremony_only), or a tour
    (roving). `approved_by` names the approving paper; `weather_rule` says what an outdoor base does in rain.
    `capacity` are its seats; `couples_a_slot` how many couples can be booked for each half-hour it is open, 0: none."""

    __tablename__ = "service_point"
    __table_args__ = (
        UniqueConstraint("office_id", "name"),
        CheckConstraint("kind in ('registration_point', 'ceremony_only', 'roving')", name="kind"),
        CheckConstraint("capacity >= 0", name="capacity"),
    )

    office_id: Mapped[int] = reference("office.id")
    name: Mapped[str]
    kind: Mapped[str]
    outdoor: Mapped[bool] = mapped_column(default=False)
    address: Mapped[str] = mapped_column(default="")
    capacity: Mapped[int] = mapped_column(default=0)
    couples_a_slot: Mapped[int] = mapped_column(default=0)
    weather_rule: Mapped[str] = mapped_column(default="")
    approved_by: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date]
    valid_to: Mapped[date | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(init=False, default=1)


class TourDay(Numbered, Record, kw_only=True):
    """One day of a roving point: where it stands from when to when, and who goes."""

    __tablename__ = "tour_day"
    __table_args__ = (
        UniqueConstraint("service_point_id", "day", "first_minute"),
        CheckConstraint("last_minute > first_minute", name="minutes"),
    )

    service_point_id: Mapped[int] = reference("service_point.id")
    day: Mapped[date]
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    place: Mapped[str]
    staff: Mapped[str] = mapped_column(default="")


class PublicityHandOut(Numbered, Record, kw_only=True):
    """Leaflets of one title handed out on one occasion: `copies` of them to `people` persons."""

    __tablename__ = "publicity_hand_out"
    __table_args__ = (
        CheckConstraint("copies >= 1", name="copies"),
        CheckConstraint("people >= 0", name="people"),
    )

    office_id: Mapped[int] = reference("office.id", index=True)
    day: Mapped[date]
    title: Mapped[str]
    copies: Mapped[int]
    people: Mapped[int] = mapped_column(default=0)
    place: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int] = reference("officer.id")
