"""案卷 in lists: the volumes of a class and year, what is still to be laid there, what a search finds there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, and_, or_, select, union
from sqlalchemy.orm import aliased, selectinload

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.domain.statute import Law
from registry_desktop.kinds import COUPLE_KINDS, KIND_BY_NAME
from registry_desktop.kinds.volume import archive_class, laid_in_states, volume_lines
from registry_desktop.queries.permission import require
from registry_desktop.queries.search import can_stand_in_the_register, numbered, parties_that_fit
from registry_desktop.queries.volumes import papers_by
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import VolumePaper
from registry_desktop.store.unit_of_work import UnitOfWork

_MAN, _WOMAN = aliased(Party), aliased(Party)
MOST_FOUND = 50


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
    registration_id: int = 0
    archive_class: str = ""


def _with_couple(where: ColumnElement[bool]) -> Select[Registration, str, str]:
    """Cases with both names."""
    return (
        select(Registration, _MAN.name, _WOMAN.name)
        .outerjoin(_MAN, (_MAN.registration_id == Registration.id) & (_MAN.role == "man"))
        .outerjoin(_WOMAN, (_WOMAN.registration_id == Registration.id) & (_WOMAN.role == "woman"))
        .where(where)
    )


def _of_class(archive_class: str) -> ColumnElement[bool]:
    if archive_class in KIND_BY_NAME:
        of_kind = Registration.kind == archive_class
        certified = KIND_BY_NAME[archive_class].issues_certificates
        return of_kind & (Registration.certificate_number != "") if certified else of_kind
    kind, _, state = archive_class.rpartition(".")
    return (Registration.kind == kind) & (Registration.state == state)


def volumes_of_year(work: UnitOfWork, *, archive_class: str, year: int) -> tuple[VolumeLineOfYear, ...]:
    """案卷目录: the volumes of a class the officer's office filed for a year, in their order. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    return _lines(work, (Registration.filing_year == year) & _of_class(archive_class))


def volumes_filed_on(work: UnitOfWork, *, day: date | None = None) -> tuple[VolumeLineOfYear, ...]:
    """The volumes of every class that were laid in the archive of the officer's office on a day, today when None.

    Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    on = day or work.today
    return _lines(work, (Registration.filed_at >= midnight(on)) & (Registration.filed_at < midnight_after(on)))


def _lines(work: UnitOfWork, where: ColumnElement[bool]) -> tuple[VolumeLineOfYear, ...]:
    law = work.law()
    own = (Registration.office_id == work.officer.office_id) & (Registration.archive_number != "")
    rows = work.session.execute(_with_couple(own & where).order_by(Registration.volume_number, Registration.id))
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
            row.id,
            archive_class(row, law),
        )
        for row, man, woman in rows
    )


@dataclass(frozen=True, slots=True)
class VolumeToClose:
    """A case that is to be laid in the archive: its class, since when; `missing` papers of its checklist that are
    neither there nor excused, `counted`: somebody has counted them."""

    registration_id: int
    archive_class: str
    man_name: str
    woman_name: str
    certificate_number: str
    since: datetime | None
    missing: int
    counted: bool


def volumes_to_close(work: UnitOfWork) -> tuple[VolumeToClose, ...]:
    """Every case of the officer's office that was issued (whatever became of it since), or ended in a way the law names
    a volume for, and lies in no archive yet; the oldest first. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    law = work.law()
    states = [
        (Registration.kind == kind.name) & (Registration.state == state)
        for kind in COUPLE_KINDS
        for state in kind.states.states
        if state in laid_in_states(kind) or law.knows(f"volume.{kind.name}.{state}")
    ]
    waiting = and_(
        Registration.office_id == work.officer.office_id,
        Registration.source == "counter",
        Registration.filed_at.is_(None),
        or_(*states),
    )
    counted = _counted(work, waiting)
    rows = work.session.execute(_with_couple(waiting).options(selectinload(Registration.papers_shown)))
    found = [_to_close(row, man or "", woman or "", counted.get(row.id, []), law) for row, man, woman in rows]
    return tuple(sorted(found, key=lambda one: (one.since is not None, one.since, one.registration_id)))


def _counted(work: UnitOfWork, waiting: ColumnElement[bool]) -> dict[int, list[VolumePaper]]:
    """The counted papers of all these cases, by case: one query, not one a case."""
    by_case: dict[int, list[VolumePaper]] = {}
    rows = work.session.scalars(
        select(VolumePaper).join(Registration, Registration.id == VolumePaper.registration_id).where(waiting)
    )
    for row in rows:
        by_case.setdefault(row.registration_id, []).append(row)
    return by_case


def _to_close(record: Registration, man: str, woman: str, rows: Sequence[VolumePaper], law: Law) -> VolumeToClose:
    papers = papers_by(volume_lines(record, law), rows)
    return VolumeToClose(
        record.id,
        archive_class(record, law),
        man,
        woman,
        record.certificate_number,
        record.issued_at or record.ended_at,
        sum(paper.missing for paper in papers),
        any(paper.counted for paper in papers),
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


@dataclass(frozen=True, slots=True)
class VolumeFound:
    """A filed volume that fits what was searched for."""

    registration_id: int
    archive_number: str
    archive_class: str
    man_name: str
    woman_name: str
    certificate_number: str
    registration_date: date | None


def find_volumes(work: UnitOfWork, *, text: str) -> tuple[VolumeFound, ...]:
    """Volumes in the archive of the officer's office by name, pinyin, identity, certificate or archive number.

    Volumes of judgments, revocations and statements too, which the search of registrations leaves out. At most
    MOST_FOUND, the newest first. Refused NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    wanted, law = " ".join(text.split()), work.law()
    if not wanted or not can_stand_in_the_register(wanted):
        return ()
    laid_here = (
        Registration.office_id == work.officer.office_id,
        or_(Registration.filed_at.is_not(None), Registration.source != "counter"),
    )
    parties = parties_that_fit(wanted, 2 * MOST_FOUND, *laid_here)  # both of a couple may fit
    by_number = numbered(Registration.archive_number, wanted.upper(), *laid_here).subquery()
    by_person = select(Party.registration_id.label("id")).where(Party.id.in_(select(parties.c.id)))
    fitting = union(by_person, select(by_number.c.id)).subquery()
    rows = work.session.execute(
        _with_couple(Registration.id.in_(select(fitting.c.id))).order_by(Registration.id.desc()).limit(MOST_FOUND)
    )
    return tuple(
        VolumeFound(
            row.id,
            row.archive_number,
            archive_class(row, law),
            man or "",
            woman or "",
            row.certificate_number,
            row.registration_date,
        )
        for row, man, woman in rows
    )
