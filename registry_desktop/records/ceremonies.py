"""颁证仪式: single and collective, in a hall, indoors elsewhere or outdoors (counter.md 4; MRR25 7).

A ceremony never makes a registration: its couples are linked to cases registered by their own acts.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry_desktop.records.record import Numbered, Record, reference


class ProgrammeLine(Numbered, Record, kw_only=True):
    """One line of a ceremony's programme, at a minute of the day, in order."""

    __tablename__ = "programme_line"

    ceremony_id: Mapped[int] = reference("certificate_ceremony.id", init=False, index=True)
    position: Mapped[int]
    minute: Mapped[int]
    text: Mapped[str]


class CeremonyCouple(Numbered, Record, kw_only=True):
    """A couple's place. States: booked; cancelled, took_part, absent. `guests` without the couple."""

    __tablename__ = "ceremony_couple"
    __table_args__ = (
        CheckConstraint("state in ('booked', 'cancelled', 'took_part', 'absent')", name="state"),
        CheckConstraint("guests >= 0", name="guests"),
    )

    ceremony_id: Mapped[int] = reference("certificate_ceremony.id", index=True)
    registration_id: Mapped[int | None] = reference("registration.id", default=None, index=True)
    booking_id: Mapped[int | None] = reference("booking.id", default=None)
    man_name: Mapped[str]
    woman_name: Mapped[str]
    guests: Mapped[int] = mapped_column(default=0)
    parents_present: Mapped[bool] = mapped_column(default=False)
    photos_consent: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="booked")
    end_reason: Mapped[str] = mapped_column(default="")
    booked_at: Mapped[datetime]


class CertificateCeremony(Numbered, Record, kw_only=True):
    """One ceremony. The database itself refuses the place too many (`taken <= capacity`).

    `kind` single or collective, `setting` hall (a room of the office), indoor or outdoor (a service point or a place in
    words). States: planned; held, cancelled.
    """

    __tablename__ = "certificate_ceremony"
    __table_args__ = (
        Index("ix_certificate_ceremony_office_id_day", "office_id", "day"),
        CheckConstraint("kind in ('single', 'collective')", name="kind"),
        CheckConstraint("setting in ('hall', 'indoor', 'outdoor')", name="setting"),
        CheckConstraint("state in ('planned', 'held', 'cancelled')", name="state"),
        CheckConstraint("taken >= 0 and taken <= capacity", name="taken"),
        CheckConstraint("last_minute > first_minute", name="minutes"),
    )

    office_id: Mapped[int] = reference("office.id")
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    setting: Mapped[str]
    title: Mapped[str]
    room_id: Mapped[int | None] = reference("room.id", default=None)
    service_point_id: Mapped[int | None] = reference("service_point.id", default=None)
    place: Mapped[str] = mapped_column(default="")
    day: Mapped[date]
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    officiant_id: Mapped[int] = reference("officer.id")
    hosts: Mapped[str] = mapped_column(default="")
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(default="planned")
    end_reason: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(init=False, default=1)

    programme: Mapped[list[ProgrammeLine]] = relationship(
        default_factory=list, order_by=ProgrammeLine.position, lazy="raise"
    )
