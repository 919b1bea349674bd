"""Numbers, blank booklets and issued papers: everything the ledgers of counter.md 9 and 10 must account for."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference


class NumberCounter(Record, kw_only=True):
    """The next serial per office, prefix (J, L, BJ, BL) and year. Locked by the act that takes a number, until
    it commits."""

    __tablename__ = "number_counter"
    __table_args__ = (CheckConstraint("next_serial >= 1", name="next_serial"),)
    audited: ClassVar[bool] = False

    office_id: Mapped[int] = reference("office.id", primary_key=True)
    prefix: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    next_serial: Mapped[int] = mapped_column(default=1)


class LedgerNumber(Numbered, Record, kw_only=True):
    """字号: one serial of the ledger with its fate: reserved, issued, voided or skipped, the last two with a reason."""

    __tablename__ = "ledger_number"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("office_id", "prefix", "year", "serial"),
        Index("ix_ledger_number_registration_id", "registration_id"),
        CheckConstraint("state in ('reserved', 'issued', 'voided', 'skipped')", name="state"),
        CheckConstraint("state in ('reserved', 'issued') or reason <> ''", name="reason"),
    )

    office_id: Mapped[int] = reference("office.id")
    prefix: Mapped[str]
    year: Mapped[int]
    serial: Mapped[int]
    number: Mapped[str]
    registration_id: Mapped[int | None] = reference("registration.id", default=None)
    state: Mapped[str] = mapped_column(default="reserved")
    reason: Mapped[str] = mapped_column(default="")
    changed_at: Mapped[datetime]


class BlankBooklet(Numbered, Record, kw_only=True):
    """空白证: one pre-printed booklet. Kinds: marriage_certificate, divorce_certificate, …; states in counter.md 9.

    `window`: where it lies or was used, empty in the store. `handed_out_id`: the movement that brought it to its
    window; empty for a booklet that was taken from the store. `ended_at`: when it first left the stock (issued, voided
    or lost). `destruction_id`: the list it stands on.
    """

    __tablename__ = "blank_booklet"
    __table_args__ = (
        UniqueConstraint("kind", "number"),
        Index("ix_blank_booklet_office_id_kind_state", "office_id", "kind", "state"),
        Index("ix_blank_booklet_registration_id", "registration_id"),
        Index("ix_blank_booklet_destruction_id", "destruction_id"),
        # the ledger sums over every booklet there ever was: these two hold all it reads
        Index("ix_blank_booklet_ended", "office_id", "ended_at", "kind", "state", "handed_out_id", "window"),
        Index("ix_blank_booklet_received", "office_id", "received_on", "kind"),
        CheckConstraint("state in ('in_stock', 'assigned', 'issued', 'voided', 'lost', 'destroyed')", name="state"),
        CheckConstraint("state not in ('voided', 'lost', 'destroyed') or reason <> ''", name="reason"),
    )

    office_id: Mapped[int] = reference("office.id")
    kind: Mapped[str]
    number: Mapped[str]
    window: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="in_stock")
    registration_id: Mapped[int | None] = reference("registration.id", default=None)
    holder_role: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    second_officer_id: Mapped[int | None] = reference("officer.id", default=None)
    received_on: Mapped[date]
    changed_at: Mapped[datetime]
    handed_out_id: Mapped[int | None] = reference("blank_movement.id", default=None)
    destruction_id: Mapped[int | None] = reference("blank_destruction.id", default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)


class IssuedPaper(Numbered, Record, kw_only=True):
    """A paper that was made for a case: the digest of its exact PDF bytes, for whom, on which blank, what became of it.

    States: made, sent (to a printer), printed (confirmed by the clerk), spoiled (with a reason). `flag`: what became of
    a paper in somebody's hands: corrected (it says other than the register), ended (what it certifies holds no more),
    recovered, declared_void; empty while it agrees. `check_code`: the short text on the paper by which it is found and
    proved (empty on booklets and on papers made before there was one). `content_digest`: of what the paper was filled
    in with.
    """

    __tablename__ = "issued_paper"
    __table_args__ = (
        Index("ix_issued_paper_registration_id", "registration_id"),
        Index("ix_issued_paper_digest", "digest"),
        # a code is given once; papers without one are left out
        Index(
            "uq_issued_paper_check_code",
            "check_code",
            unique=True,
            sqlite_where=text("check_code <> ''"),
            postgresql_where=text("check_code <> ''"),
        ),
        CheckConstraint("state in ('made', 'sent', 'printed', 'spoiled')", name="state"),
        CheckConstraint("state <> 'spoiled' or reason <> ''", name="reason"),
    )

    registration_id: Mapped[int | None] = reference("registration.id", default=None)
    booking_id: Mapped[int | None] = reference("booking.id", default=None)
    paper: Mapped[str]
    holder_role: Mapped[str] = mapped_column(default="")
    blank_number: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")
    digest: Mapped[str]
    template_digest: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="made")
    printer: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    printed_at: Mapped[datetime | None] = mapped_column(default=None)
    flag: Mapped[str] = mapped_column(default="")
    flag_reason: Mapped[str] = mapped_column(default="")
    flagged_at: Mapped[datetime | None] = mapped_column(default=None)
    check_code: Mapped[str] = mapped_column(default="")
    content_digest: Mapped[str] = mapped_column(default="")
