"""Printers of an office: which one a window uses for a paper, how a sheet lies in it, and each job sent to one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.record import Numbered, Record, reference

OPEN = ("reserved", "sent", "out")
"""States of a print job of which the clerk has not said yet whether it came out well."""
OPEN_JOB = text(f"state in {OPEN}")


class PrinterChoice(Numbered, Record, kw_only=True):
    """On which printer, tray and how a window prints a paper, or a group of papers (queries.printer_choices.GROUPS).

    `printer` "": the choice was withdrawn. `tray` as the printer names it, "" for its usual one. `duplex`: "",
    long_edge, short_edge.
    """

    __tablename__ = "printer_choice"
    __table_args__ = (
        UniqueConstraint("office_id", "window", "paper"),
        CheckConstraint("duplex in ('', 'long_edge', 'short_edge')", name="duplex"),
        CheckConstraint("copies between 1 and 99", name="copies"),
    )

    office_id: Mapped[int] = reference("office.id")
    window: Mapped[str]
    paper: Mapped[str] = mapped_column(default="")
    printer: Mapped[str]
    tray: Mapped[str] = mapped_column(default="")
    duplex: Mapped[str] = mapped_column(default="")
    copies: Mapped[int] = mapped_column(default=1)
    officer_id: Mapped[int] = reference("officer.id")
    changed_at: Mapped[datetime]


class PrinterFit(Numbered, Record, kw_only=True):
    """How a sheet lies in one tray of one printer at a window, as an officer measured it. Never changed: the newest
    counts.

    Offsets in micrometres (right and down positive), scales in millionths beyond 1, angles in thousandths of a degree
    (clockwise positive): what the printer does to a page, and so what is undone before printing. Whole numbers, for
    they mean the same on both databases and in the trail. `paper` "": every paper from that tray. `driver`: the
    printer's make and model as the system told it then; another one means that the fit must be measured again.
    `residual_um`: largest distance left on the check page, empty until it was printed and measured.
    """

    __tablename__ = "printer_fit"
    __table_args__ = (
        Index("ix_printer_fit_office_id_window_printer", "office_id", "window", "printer", "tray", "paper"),
        CheckConstraint(
            "scale_x_ppm between -100000 and 100000 and scale_y_ppm between -100000 and 100000", name="scale"
        ),
        CheckConstraint("rotation_mdeg between -5000 and 5000 and shear_mdeg between -5000 and 5000", name="angle"),
        CheckConstraint("offset_x_um between -50000 and 50000 and offset_y_um between -50000 and 50000", name="offset"),
    )

    office_id: Mapped[int] = reference("office.id")
    window: Mapped[str]
    printer: Mapped[str]
    tray: Mapped[str] = mapped_column(default="")
    paper: Mapped[str] = mapped_column(default="")
    driver: Mapped[str] = mapped_column(default="")
    offset_x_um: Mapped[int]
    offset_y_um: Mapped[int]
    scale_x_ppm: Mapped[int]
    scale_y_ppm: Mapped[int]
    rotation_mdeg: Mapped[int]
    shear_mdeg: Mapped[int] = mapped_column(default=0)
    residual_um: Mapped[int | None] = mapped_column(default=None)
    officer_id: Mapped[int] = reference("officer.id")
    measured_at: Mapped[datetime]


class PrintJob(Numbered, Record, kw_only=True):
    """One paper on its way to a printer. The row is written before anything is sent, so that no paper is forgotten.

    States: reserved (about to be sent), sent (the spooler has it), out (the spooler says that it was printed),
    failed (it certainly did not come out), confirmed (the clerk holds it), spoiled (it came out wrong, or it is not
    known whether it did). `token`: the job's title at the spooler, by which it is found again after a power cut.
    `job`: the spooler's name of it. `digest`: of the kept bytes. `detail`: what the spooler said.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        UniqueConstraint("token"),
        Index("ix_print_job_issued_paper_id", "issued_paper_id"),
        # a paper is on its way once at most, whatever two desks do
        Index("uq_print_job_open", "issued_paper_id", unique=True, sqlite_where=OPEN_JOB, postgresql_where=OPEN_JOB),
        Index("ix_print_job_open_at_window", "office_id", "window", sqlite_where=OPEN_JOB, postgresql_where=OPEN_JOB),
        CheckConstraint("state in ('reserved', 'sent', 'out', 'failed', 'confirmed', 'spoiled')", name="state"),
    )

    office_id: Mapped[int] = reference("office.id")
    window: Mapped[str]
    issued_paper_id: Mapped[int] = reference("issued_paper.id")
    registration_id: Mapped[int | None] = reference("registration.id", default=None)
    digest: Mapped[str]
    token: Mapped[str]
    printer: Mapped[str]
    tray: Mapped[str] = mapped_column(default="")
    fit_id: Mapped[int | None] = reference("printer_fit.id", default=None)
    job: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="reserved")
    detail: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int] = reference("officer.id")
    reserved_at: Mapped[datetime]
    sent_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
