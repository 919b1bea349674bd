"""案卷 and 查档: what lies in the volume of a case, paper by paper, and who has looked into it for what."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from registry_desktop.records.columns import SearchKey
from registry_desktop.records.record import Numbered, Record, reference


class VolumePaper(Numbered, Record, kw_only=True):
    """One paper of a volume: how many pages were counted, whether it is there, its scan (SHA-256 of the kept bytes).

    `archive_class` 类 is the kind of the case, with the state of a case that ended without a certificate
    ("marriage.divorce.withdrawn"). A paper that is not there is excused by a leader, with a reason, or missing.
    """

    __tablename__ = "volume_paper"
    __table_args__ = (
        UniqueConstraint("registration_id", "paper", "role"),
        CheckConstraint("role in ('man', 'woman', 'both')", name="role"),
        CheckConstraint("page_count >= 0", name="page_count"),
    )

    registration_id: Mapped[int] = reference("registration.id")
    archive_class: Mapped[str]
    position: Mapped[int]
    paper: Mapped[str]
    role: Mapped[str]
    page_count: Mapped[int] = mapped_column(default=0)
    present: Mapped[bool] = mapped_column(default=False)
    scan_digest: Mapped[str] = mapped_column(default="")
    excused_reason: Mapped[str] = mapped_column(default="")
    excused_by: Mapped[int | None] = reference("officer.id", default=None)
    counted_at: Mapped[datetime | None] = mapped_column(default=None)


class ArchiveLookup(Numbered, Record, kw_only=True):
    """查档: one request to look into the archive, from the asking to the sealed copy (marriage.md 5.7).

    `entitlement` is the right to ask: party, authority (court, procurator, police, state security), lawyer, other;
    `proof_paper` the court's paper or the letter of introduction, `licence_number` the lawyer's licence. `wanted` says
    in words which file is asked for, `registration_id` is the one that was found.
    """

    __tablename__ = "archive_lookup"
    __table_args__ = (
        UniqueConstraint("office_id", "year", "serial"),
        Index("ix_archive_lookup_registration_id", "registration_id"),
        Index("ix_archive_lookup_office_id_requested_at", "office_id", "requested_at"),
        CheckConstraint("entitlement in ('party', 'authority', 'lawyer', 'other')", name="entitlement"),
        CheckConstraint("state not in ('refused', 'not_found') or end_reason <> ''", name="end_reason"),
    )

    office_id: Mapped[int] = reference("office.id")
    year: Mapped[int]
    serial: Mapped[int]
    number: Mapped[str] = mapped_column(SearchKey)
    state: Mapped[str] = mapped_column(default="requested")
    asker_name: Mapped[str]
    asker_identity_number: Mapped[str]
    entitlement: Mapped[str]
    proof_paper: Mapped[str] = mapped_column(default="")
    licence_number: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str]
    wanted: Mapped[str]
    registration_id: Mapped[int | None] = reference("registration.id", default=None)
    requested_at: Mapped[datetime]
    requested_by: Mapped[int | None] = reference("officer.id", default=None)
    checked_at: Mapped[datetime | None] = mapped_column(default=None)
    approved_at: Mapped[datetime | None] = mapped_column(default=None)
    approved_by: Mapped[int | None] = reference("officer.id", default=None)
    copied_at: Mapped[datetime | None] = mapped_column(default=None)
    page_count: Mapped[int] = mapped_column(default=0)
    seal_number: Mapped[str] = mapped_column(default="")
    copy_digest: Mapped[str] = mapped_column(default="")
    handed_over_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    end_reason: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(default=1)


class ArchiveCopy(Numbered, Record, kw_only=True):
    """档案复印件: one numbered, sealed copy of a paper that a look-up has handed out."""

    __tablename__ = "archive_copy"
    __table_args__ = (UniqueConstraint("lookup_id", "number"),)

    lookup_id: Mapped[int] = reference("archive_lookup.id")
    registration_id: Mapped[int] = reference("registration.id")
    volume_paper_id: Mapped[int] = reference("volume_paper.id")
    number: Mapped[str]
    page_count: Mapped[int]
    scan_digest: Mapped[str] = mapped_column(default="")


class ArchiveOpening(Numbered, Record, kw_only=True):
    """One look into a paper of a volume for a look-up: who opened it, when."""

    __tablename__ = "archive_opening"
    __table_args__ = (Index("ix_archive_opening_lookup_id", "lookup_id"),)

    lookup_id: Mapped[int] = reference("archive_lookup.id")
    registration_id: Mapped[int] = reference("registration.id")
    volume_paper_id: Mapped[int] = reference("volume_paper.id")
    opened_by: Mapped[int | None] = reference("officer.id", default=None)
    opened_at: Mapped[datetime]
