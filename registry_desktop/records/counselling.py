"""婚姻家庭辅导: sessions, and the counsellor's own notes kept apart from them (counter.md 5; MRR25 5, 17)."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class CounsellingSession(Numbered, Record, kw_only=True):
    """One session. `attendance` couple, man or woman; names may be empty (anonymous).

    States: booked; held (with a result), cancelled, no_show. A case or booking it was offered in may be linked; the
    trail of that case does not show the session, whose content is the counsellor's alone.
    """

    __tablename__ = "counselling_session"
    __table_args__ = (
        Index("ix_counselling_session_office_id_day", "office_id", "day"),
        Index("ix_counselling_session_counsellor_id_day", "counsellor_id", "day"),
        CheckConstraint("kind in ('premarital', 'relation', 'divorce', 'legal', 'child', 'violence')", name="kind"),
        CheckConstraint("attendance in ('couple', 'man', 'woman')", name="attendance"),
        CheckConstraint("state in ('booked', 'held', 'cancelled', 'no_show')", name="state"),
        CheckConstraint(
            "result in ('', 'continues', 'reconciled', 'withdrew_application', 'divorced', 'referred')", name="result"
        ),
        CheckConstraint("last_minute > first_minute", name="minutes"),
    )

    office_id: Mapped[int] = reference("office.id")
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    attendance: Mapped[str]
    man_name: Mapped[str] = mapped_column(default="")
    woman_name: Mapped[str] = mapped_column(default="")
    man_identity_number: Mapped[str] = mapped_column(default="")
    woman_identity_number: Mapped[str] = mapped_column(default="")
    registration_id: Mapped[int | None] = reference("registration.id", default=None, index=True)
    booking_id: Mapped[int | None] = reference("booking.id", default=None)
    counsellor_id: Mapped[int] = reference("officer.id")
    room_id: Mapped[int] = reference("room.id")
    day: Mapped[date]
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    made_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="booked")
    end_reason: Mapped[str] = mapped_column(default="")
    consent: Mapped[bool] = mapped_column(default=False)
    result: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    violence_sign: Mapped[bool] = mapped_column(default=False)
    shelter_told: Mapped[bool] = mapped_column(default=False)
    police_told: Mapped[bool] = mapped_column(default=False)
    follow_up_on: Mapped[date | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(init=False, default=1)

    def about_registration(self) -> int | None:
        """None: a registrar who reads a case learns that counselling was offered and took place, not what of."""
        return None


class CounsellingNote(Numbered, Record, kw_only=True):
    """What the counsellor wrote down of a session, for nobody else; the trail knows that it was written, not what."""

    __tablename__ = "counselling_note"
    secret_columns: ClassVar[frozenset[str]] = frozenset({"text"})

    session_id: Mapped[int] = reference("counselling_session.id", index=True)
    counsellor_id: Mapped[int] = reference("officer.id")
    text: Mapped[str]
    written_at: Mapped[datetime]
