"""值班: who sits at which window on a day (counter.md 6; seeds M16)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class WindowDuty(Numbered, Record, kw_only=True):
    """One officer at one window, from a minute of a day to a minute. `lanes`: whom the window calls meanwhile
    (domain.lanes), apart by spaces; empty for those it always calls. What holds no more stays, not in force."""

    __tablename__ = "window_duty"
    __table_args__ = (
        Index("ix_window_duty_office_id_day", "office_id", "day"),
        CheckConstraint("last_minute > first_minute", name="minutes"),
    )

    office_id: Mapped[int] = reference("office.id")
    day: Mapped[date]
    window_id: Mapped[int] = reference("counter_window.id")
    officer_id: Mapped[int] = reference("officer.id")
    first_minute: Mapped[int]
    last_minute: Mapped[int]
    lanes: Mapped[str] = mapped_column(default="")
    in_force: Mapped[bool] = mapped_column(default=True)
    revision: Mapped[int] = mapped_column(init=False, default=1)
