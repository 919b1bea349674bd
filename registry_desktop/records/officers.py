"""Officers: registrars, supervisors and the others who may sign in (counter.md 6)."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class Officer(Numbered, Record, kw_only=True):
    """A person with an account. `roles` are role identifiers of marriage.md 4 joined by a space."""

    __tablename__ = "officer"
    secret_columns: ClassVar[frozenset[str]] = frozenset({"password_hash"})

    office_id: Mapped[int] = reference("office.id", index=True)
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    roles: Mapped[str]
    password_hash: Mapped[str]
    certificate_number: Mapped[str] = mapped_column(default="")
    qualified_until: Mapped[date | None] = mapped_column(default=None)
    active: Mapped[bool] = mapped_column(default=True)
    must_change_password: Mapped[bool] = mapped_column(default=False)
    failed_attempts: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(init=False, default=1)


class OfficerTraining(Numbered, Record, kw_only=True):
    """培训: one training an officer went through, with who held it (MRR25 6: at least every two years)."""

    __tablename__ = "officer_training"
    __table_args__ = (UniqueConstraint("officer_id", "trained_on"),)

    officer_id: Mapped[int] = reference("officer.id")
    trained_on: Mapped[date]
    organiser: Mapped[str] = mapped_column(default="")
