"""案卷 as they are looked up: the papers of one volume, what is missing in it, the volumes of a year's class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import aliased

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.kinds import KIND_BY_NAME, KINDS
from registry_desktop.kinds.volume import ENDED_SINCE_ISSUE, archive_class, volume_lines
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.permission import require
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import VolumePaper
from registry_desktop.store.unit_of_work import UnitOfWork

_MAN, _WOMAN = aliased(Party), aliased(Party)


@dataclass(frozen=True, slots=True)
class PaperInVolume:
    """One paper as it was counted, or as the checklist asks for it while nobody has counted (`id` None)."""

    id: int | None
    paper: str
    role: str
    optional: bool
    page_count: int
    present: bool
    scan_digest: str
    excused_reason: str

    @property
    def missing(self) -> bool:
        """Must it be there and is not, and has no leader excused it?"""
        return not (self.present or self.optional or self.excused_reason)


@dataclass(frozen=True)
class VolumeView:
    """One volume. `page_count` is the sum of what was counted, else what was written down at filing."""

    registration_id: int
    archive_class: str
    state: str
    archive_number: str
    certificate_number: str
    man_name: str
    woman_name: str
    filing_year: int | None
    page_count: int
    papers: tuple[PaperInVolume, ...]

    @property
    def missing(self) -> tuple[PaperInVolume, ...]:
        """What stands in the way of closing it."""
        return tuple(paper for paper in self.papers if paper.missing)

    @property
    def is_counted(self) -> bool:
        return any(paper.id is not None for paper in self.papers)


@dataclass(frozen=True, slots=True)
class VolumeLineOfYear:
    """One filed volume in the catalogue of its class and year."""

    volume_number: str
    archive_number: str
    man_name: str
    woman_name: str
    certificate_number: str
    registration_date: date | None
    page_count: int
    remark: str


def papers_of_volume(work: UnitOfWork, *, registration_id: int) -> Sequence[VolumePaper]:
    """The counted papers in their order, for whoever has been let in already."""
    return work.session.scalars(
        select(VolumePaper)
        .where(VolumePaper.registration_id == registration_id)
        .order_by(VolumePaper.position, VolumePaper.id)
    ).all()


def papers_in(work: UnitOfWork, record: Registration) -> tuple[PaperInVolume, ...]:
    """The volume of a loaded case: as counted, else its checklist, for whoever has been let in already."""
    lines = volume_lines(record, work.law())
    rows = papers_of_volume(work, registration_id=record.id)
    if not rows:
        return tuple(PaperInVolume(None, one.paper, one.role, one.optional, 0, False, "", "") for one in lines)
    needed = {(one.paper, one.role) for one in lines if not one.optional}
    return tuple(
        PaperInVolume(
            row.id,
            row.paper,
            row.role,
            (row.paper, row.role) not in needed,
            row.page_count,
            row.present,
            row.scan_digest,
            row.excused_reason,
        )
        for row in rows
    )


def volume(work: UnitOfWork, *, registration_id: int) -> VolumeView:
    """The volume of a case with its checklist. Refused NOT_FOUND, NOT_PERMITTED."""
    require(work, *READS_CASES)
    record = load_any_case(work, registration_id)
    papers = papers_in(work, record)
    return VolumeView(
        registration_id=record.id,
        archive_class=archive_class(record, work.law()),
        state=record.state,
        archive_number=record.archive_number,
        certificate_number=record.certificate_number,
        man_name=record.man.name,
        woman_name=record.woman.name,
        filing_year=record.filing_year,
        page_count=sum(paper.page_count for paper in papers) or record.page_count or 0,
        papers=papers,
    )


def _of_class(archive_class: str) -> ColumnElement[bool]:
    if archive_class in KIND_BY_NAME:
        return (Registration.kind == archive_class) & (Registration.certificate_number != "")
    kind, _, state = archive_class.rpartition(".")
    return (Registration.kind == kind) & (Registration.state == state)


def volumes_of_year(work: UnitOfWork, *, archive_class: str, year: int) -> tuple[VolumeLineOfYear, ...]:
    """案卷目录: the volumes of a class the officer's office filed for a year, in their order. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    rows = work.session.execute(
        select(Registration, _MAN.name, _WOMAN.name)
        .outerjoin(_MAN, (_MAN.registration_id == Registration.id) & (_MAN.role == "man"))
        .outerjoin(_WOMAN, (_WOMAN.registration_id == Registration.id) & (_WOMAN.role == "woman"))
        .where(
            Registration.office_id == work.officer.office_id,
            Registration.filing_year == year,
            Registration.archive_number != "",
            _of_class(archive_class),
        )
        .order_by(Registration.volume_number, Registration.id)
    )
    return tuple(
        VolumeLineOfYear(
            row.volume_number,
            row.archive_number,
            man or "",
            woman or "",
            row.certificate_number,
            row.registration_date,
            row.page_count or 0,
            row.remark,
        )
        for row, man, woman in rows
    )


@dataclass(frozen=True, slots=True)
class VolumeToClose:
    """A case that is to be laid in the archive: its class, and since when."""

    registration_id: int
    archive_class: str
    man_name: str
    woman_name: str
    certificate_number: str
    since: datetime | None


def volumes_to_close(work: UnitOfWork) -> tuple[VolumeToClose, ...]:
    """Every case of the officer's office that was issued (whatever ended it since), or ended in a way the law names a
    volume for, and lies in no archive yet; the oldest first. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    law = work.law()
    waiting = [
        (Registration.kind == kind.name) & (Registration.state == state)
        for kind in KINDS
        for state in kind.states.states
        if kind.states.allows(state, "filed") or law.knows(f"volume.{kind.name}.{state}")
    ]
    waiting.append(Registration.state.in_(ENDED_SINCE_ISSUE) & Registration.issued_at.is_not(None))
    rows = work.session.execute(
        select(Registration, _MAN.name, _WOMAN.name)
        .outerjoin(_MAN, (_MAN.registration_id == Registration.id) & (_MAN.role == "man"))
        .outerjoin(_WOMAN, (_WOMAN.registration_id == Registration.id) & (_WOMAN.role == "woman"))
        .where(
            Registration.office_id == work.officer.office_id,
            Registration.source == "counter",
            Registration.filed_at.is_(None),
            or_(*waiting),
        )
        .order_by(Registration.id)
    )
    return tuple(
        VolumeToClose(
            row.id,
            archive_class(row, law),
            man or "",
            woman or "",
            row.certificate_number,
            row.issued_at or row.ended_at,
        )
        for row, man, woman in rows
    )


def last_volume_number(work: UnitOfWork, *, archive_class: str, year: int) -> int:
    """The highest number a volume of that class and year has; 0 for none, for whoever has been let in already."""
    numbers = work.session.scalars(
        select(Registration.volume_number).where(
            Registration.office_id == work.officer.office_id,
            Registration.filing_year == year,
            _of_class(archive_class),
        )
    )
    return max((int(number) for number in numbers if number.isdigit()), default=0)
