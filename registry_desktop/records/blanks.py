"""What happens to blank booklets by range, by list and by count (counter.md 9 and 11)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class BlankMovement(Numbered, Record, kw_only=True):
    """A range of booklets that moved: received into the store, handed out to a window, returned to the store.

    `receiver_id`: who took them at the window, or brought them back. `supplier`, `paper_number`: of a delivery.
    """

    __tablename__ = "blank_movement"
    __table_args__ = (
        Index("ix_blank_movement_office_id_kind_window", "office_id", "kind", "window"),
        CheckConstraint("movement in ('received', 'handed_out', 'returned')", name="movement"),
        CheckConstraint("count > 0", name="count"),
        CheckConstraint("movement = 'received' or \"window\" <> ''", name="window"),
    )

    office_id: Mapped[int] = reference("office.id")
    kind: Mapped[str]
    movement: Mapped[str]
    first_number: Mapped[str]
    last_number: Mapped[str]
    count: Mapped[int]
    window: Mapped[str] = mapped_column(default="")
    receiver_id: Mapped[int | None] = reference("officer.id", default=None)
    supplier: Mapped[str] = mapped_column(default="")
    paper_number: Mapped[str] = mapped_column(default="")
    moved_at: Mapped[datetime]


class BlankDestruction(Numbered, Record, kw_only=True):
    """销毁清单: voided booklets gathered into one numbered list, then destroyed before two persons.

    States: drawn_up, destroyed. `keeper_id` destroyed them, `witness_id` saw it, `approval` names the paper that
    allowed it.
    """

    __tablename__ = "blank_destruction"
    __table_args__ = (
        UniqueConstraint("office_id", "number"),
        CheckConstraint("state in ('drawn_up', 'destroyed')", name="state"),
        CheckConstraint(
            "state <> 'destroyed' or (destroyed_at is not null and keeper_id is not null and witness_id is not null"
            " and keeper_id <> witness_id)",
            name="two_persons",
        ),
    )

    office_id: Mapped[int] = reference("office.id")
    number: Mapped[str]
    state: Mapped[str] = mapped_column(default="drawn_up")
    count: Mapped[int]
    approval: Mapped[str] = mapped_column(default="")
    drawn_up_at: Mapped[datetime]
    destroyed_at: Mapped[datetime | None] = mapped_column(default=None)
    keeper_id: Mapped[int | None] = reference("officer.id", default=None)
    witness_id: Mapped[int | None] = reference("officer.id", default=None)


class BlankCount(Numbered, Record, kw_only=True):
    """盘点: the booklets of one kind counted by hand at a window (empty: in the store), against the ledger's number.

    Booklets taken for a case and not issued yet are counted with the others. The last count of a day is the day's.
    """

    __tablename__ = "blank_count"
    __table_args__ = (
        Index("ix_blank_count_office_id_day", "office_id", "day"),
        CheckConstraint("counted >= 0", name="counted"),
        CheckConstraint("counted = expected or reason <> ''", name="reason"),
    )

    office_id: Mapped[int] = reference("office.id")
    kind: Mapped[str]
    window: Mapped[str] = mapped_column(default="")
    day: Mapped[date]
    expected: Mapped[int]
    counted: Mapped[int]
    reason: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int] = reference("officer.id")
    counted_at: Mapped[datetime]
