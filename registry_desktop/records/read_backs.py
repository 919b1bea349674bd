"""读回核对: what a couple was shown before it was printed, and that they nodded (marriage.md 5.1, proof reading)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class ReadBack(Numbered, Record, kw_only=True):
    """One showing of a certificate's content to the couple. Never changed: another showing is another row.

    `content`: canonical JSON of every field and value shown, `digest` its SHA-256; `answer`: right, or wrong with the
    `remark` which field. `preview_digest`: of the page that would be printed then.
    """

    __tablename__ = "read_back"
    __table_args__ = (
        Index("ix_read_back_registration_id", "registration_id"),
        CheckConstraint("answer in ('right', 'wrong')", name="answer"),
        CheckConstraint("answer = 'right' or remark <> ''", name="remark"),
    )

    registration_id: Mapped[int] = reference("registration.id")
    content: Mapped[str]
    digest: Mapped[str]
    preview_digest: Mapped[str] = mapped_column(default="")
    answer: Mapped[str]
    remark: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int] = reference("officer.id")
    shown_at: Mapped[datetime]
    answered_at: Mapped[datetime]
