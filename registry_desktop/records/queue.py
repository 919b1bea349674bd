"""取号 and 叫号: the tickets of the hall (counter.md 2)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference

AT_A_WINDOW = text("state in ('called', 'serving')")


class QueueTicket(Numbered, Record, kw_only=True):
    """One number of one day: who waits for which lane, who was called where, how long it took.

    States: waiting, called, put_aside (called and not come), serving; ends finished, abandoned. `standing`: booked,
    walk_in or priority (soldiers, pregnant, old and disabled persons). `due_minute`: the booked time, before which a
    booking goes before nobody. `for_window`: handed on to one window. One window has one ticket at a time: the database
    refuses the second.
    """

    __tablename__ = "queue_ticket"
    __table_args__ = (
        UniqueConstraint("office_id", "day", "number"),
        Index("ix_queue_ticket_office_id_day_state", "office_id", "day", "state"),
        Index(
            "uq_queue_ticket_at_window",
            "office_id",
            "day",
            "window",
            unique=True,
            sqlite_where=AT_A_WINDOW,
            postgresql_where=AT_A_WINDOW,
        ),
        CheckConstraint(
            "state in ('waiting', 'called', 'put_aside', 'serving', 'finished', 'abandoned')", name="state"
        ),
        CheckConstraint("standing in ('booked', 'walk_in', 'priority')", name="standing"),
        CheckConstraint("evaluation is null or evaluation between 1 and 5", name="evaluation"),
    )

    office_id: Mapped[int] = reference("office.id")
    day: Mapped[date]
    number: Mapped[str]
    lane: Mapped[str]
    standing: Mapped[str]
    booking_id: Mapped[int | None] = reference("booking.id", default=None, index=True)
    due_minute: Mapped[int | None] = mapped_column(default=None)
    for_window: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="waiting")
    drawn_at: Mapped[datetime]
    waits_since: Mapped[datetime]
    first_called_at: Mapped[datetime | None] = mapped_column(default=None)
    called_at: Mapped[datetime | None] = mapped_column(default=None)
    calls: Mapped[int] = mapped_column(default=0)
    started_at: Mapped[datetime | None] = mapped_column(default=None)
    finished_at: Mapped[datetime | None] = mapped_column(default=None)
    window: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int | None] = reference("officer.id", default=None)
    end_reason: Mapped[str] = mapped_column(default="")
    evaluation: Mapped[int | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(init=False, default=1)
