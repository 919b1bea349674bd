"""注记 and 更正: what is noted on a registered record later. The record itself is never deleted (domain 1.3)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class Correction(Numbered, Record, kw_only=True):
    """更正 of one field of a registered record: what it said before and what it says since, why, by which two officers.

    `field` as on the form ("man.name"); `before` and `after` as text (dates ISO, flags yes or no, empty for nothing).
    The rows of one act share `corrected_at`. `basis` names the paper that proves the new value.
    """

    __tablename__ = "correction"
    __table_args__ = (
        Index("ix_correction_registration_id", "registration_id"),
        CheckConstraint("reason <> ''", name="reason"),
        CheckConstraint('"before" <> "after"', name="values"),
    )

    registration_id: Mapped[int] = reference("registration.id")
    field: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    reason: Mapped[str]
    basis: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int] = reference("officer.id")
    second_officer_id: Mapped[int] = reference("officer.id")
    corrected_on: Mapped[date]
    corrected_at: Mapped[datetime]


class Note(Numbered, Record, kw_only=True):
    """注记 on an original: what a court decided, the office revoked or a party stated, with the paper that says so.

    `fact`: court_invalidity, court_annulment, court_divorce, court_revocation, revoked, no_restoration; on a marriage
    divorce_revoked, when the divorce that had ended it fell. `effective_on`: from which day on (empty: from the
    beginning, as if it had never been registered). `case_id` is the case the note comes from.
    """

    __tablename__ = "note"
    __table_args__ = (
        Index("ix_note_registration_id", "registration_id"),
        Index("ix_note_office_id_noted_on", "office_id", "noted_on"),
        CheckConstraint(
            "fact in ('court_invalidity', 'court_annulment', 'court_divorce', 'court_revocation', 'revoked', "
            "'no_restoration', 'divorce_revoked')",
            name="fact",
        ),
    )

    registration_id: Mapped[int] = reference("registration.id")
    case_id: Mapped[int] = reference("registration.id")
    office_id: Mapped[int] = reference("office.id")
    fact: Mapped[str]
    issued_by: Mapped[str]
    paper_number: Mapped[str]
    effective_on: Mapped[date | None] = mapped_column(default=None)
    officer_id: Mapped[int] = reference("officer.id")
    second_officer_id: Mapped[int | None] = reference("officer.id", default=None)
    noted_on: Mapped[date]
    noted_at: Mapped[datetime]
