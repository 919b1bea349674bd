"""案卷 as one is looked up: the papers of a volume, what is missing in it. Lists of volumes: volume_lists.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, READS_CASES
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import COUPLE_KINDS, KIND_BY_NAME
from registry_desktop.kinds.volume import VolumeLine, archive_class, volume_lines
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.permission import require
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import VolumePaper
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PaperInVolume:
    """One paper as it was counted, scanned or excused, or as the checklist asks for it while nobody has (`id` None)."""

    id: int | None
    paper: str
    role: str
    optional: bool
    page_count: int
    present: bool
    scanned: bool
    excused_reason: str
    counted: bool = False
    scan_digest: str = ""

    @property
    def missing(self) -> bool:
        """Must it be there and is not, and has no leader excused it?"""
        return not (self.present or self.optional or self.excused_reason)


@dataclass(frozen=True)
class VolumeView:
    """One volume. `page_count` is the sum of what was counted, else what was written down at filing; `filed`: it lies
    in the archive."""

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
    kind: str
    revision: int
    filed: bool

    @property
    def missing(self) -> tuple[PaperInVolume, ...]:
        """What stands in the way of closing it."""
        return tuple(paper for paper in self.papers if paper.missing)

    @property
    def is_counted(self) -> bool:
        return any(paper.counted for paper in self.papers)


def lies_in_the_archive(record: Registration) -> bool:
    """Filed here, or taken over with an old register."""
    return record.filed_at is not None or record.source != "counter"


def papers_of_volume(work: UnitOfWork, *, registration_id: int) -> Sequence[VolumePaper]:
    """The counted papers in their order, for whoever has been let in already."""
    return work.session.scalars(
        select(VolumePaper)
        .where(VolumePaper.registration_id == registration_id)
        .order_by(VolumePaper.position, VolumePaper.id)
    ).all()


def papers_in(work: UnitOfWork, record: Registration) -> tuple[PaperInVolume, ...]:
    """The volume of a loaded case: as counted, else its checklist, for whoever has been let in already."""
    return papers_by(volume_lines(record, work.law()), papers_of_volume(work, registration_id=record.id))


def papers_by(lines: Sequence[VolumeLine], rows: Sequence[VolumePaper]) -> tuple[PaperInVolume, ...]:
    """The papers as counted in `rows`, else as the checklist asks for them."""
    if not rows:
        return tuple(PaperInVolume(None, one.paper, one.role, one.optional, 0, False, False, "") for one in lines)
    needed = {(one.paper, one.role) for one in lines if not one.optional}
    return tuple(
        PaperInVolume(
            row.id,
            row.paper,
            row.role,
            (row.paper, row.role) not in needed,
            row.page_count,
            row.present,
            bool(row.scan_digest),
            row.excused_reason,
            row.counted_at is not None,
            row.scan_digest,
        )
        for row in rows
    )


def couples_case(work: UnitOfWork, registration_id: int) -> Registration:
    """The whole case of a man and a woman, whose volume lies in this archive. Refused NOT_FOUND, for another desk's
    too."""
    record = load_any_case(work, registration_id)
    if KIND_BY_NAME[record.kind] not in COUPLE_KINDS:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    return record


def volume(work: UnitOfWork, *, registration_id: int) -> VolumeView:
    """The volume of a case with its checklist. Refused NOT_FOUND, NOT_PERMITTED.

    Which bytes a scan is, only who keeps the archive it lies in is told; everybody else that there is one.
    """
    require(work, *READS_CASES)
    record = couples_case(work, registration_id)
    papers = papers_in(work, record)
    if record.office_id != work.officer.office_id or not work.holds_now(KEEPS_THE_ARCHIVE):
        papers = tuple(replace(paper, scan_digest="") for paper in papers)
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
        kind=record.kind,
        revision=record.revision,
        filed=lies_in_the_archive(record),
    )


