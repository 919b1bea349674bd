"""归档, the volume itself: papers counted one by one, scans attached, what is missing excused by a leader, closed.

民政部、国家档案局令第32号; marriage.md 9. One couple, one volume. A divorce that was withdrawn keeps its state and gets
an archive number of its own series (docs/decisions/0018).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from registry_desktop.acts.files import keep
from registry_desktop.acts.permission import officer_id_of, require, require_reason
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.scan import media_type_of_scan
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.volume import archive_class, ends_in_a_volume, volume_lines, waits_for_the_archive
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.volume_lists import last_volume_number
from registry_desktop.queries.volumes import couples_case, lies_in_the_archive, papers_in, papers_of_volume
from registry_desktop.records.attachments import Attachment
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import VolumePaper
from registry_desktop.store.unit_of_work import UnitOfWork, performs

MOST_PAGES = 9_999


@dataclass(frozen=True)
class Counted:
    """The pages of one paper of the volume (`role` man, woman, both); 0 says that it is not there."""

    paper: str
    role: str
    page_count: int


@performs(Act.VOLUME_COUNT)
def count(work: UnitOfWork, *, registration_id: int, counted: Sequence[Counted]) -> int:
    """Write down the pages of papers of a volume; the sum of all pages so far.

    A paper with 0 pages is not there and not counted: a volume of which nothing is there is one that nobody counted.

    Of a filed volume only papers are added that were not there: one that was filed by its pages alone is counted paper
    by paper before it is copied. Refused STATE_NOT_ALLOWED (that paper is filed, the case is not issued yet),
    FIELD_WRONG (a paper that is not on the checklist).
    """
    require(work, *KEEPS_THE_ARCHIVE)
    record = _held(work, registration_id)
    filed = lies_in_the_archive(record)
    if not filed:
        _require_open(work, record)
    rows = _rows(work, record)
    for one in counted:
        row = _row_of(rows, one.paper, one.role)
        if not 0 <= one.page_count <= MOST_PAGES:
            raise field_wrong("page_count", one.page_count)
        if filed and row.present:
            raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": "filed", "wanted": row.paper})
        row.page_count, row.present, row.counted_at = one.page_count, one.page_count > 0, None
        if row.present:
            row.counted_at = work.now
            row.excused_reason, row.excused_by = "", None
    return sum(row.page_count for row in rows)


@performs(Act.VOLUME_EXCUSE)
def excuse(work: UnitOfWork, *, registration_id: int, paper: str, role: str, reason: str) -> None:
    """A leader lets the volume be closed without a paper, and says why. Refused NOT_PERMITTED, REASON_MISSING,
    STATE_NOT_ALLOWED, FIELD_WRONG."""
    require(work, Role.LEADER)
    record = _held(work, registration_id)
    _require_open(work, record)
    row = _row_of(_rows(work, record), paper, role)
    if row.present:
        raise field_wrong("volume_paper", paper)
    row.excused_reason, row.excused_by = require_reason(work, reason), officer_id_of(work)


@performs(Act.VOLUME_SCAN)
def attach_scan(
    work: UnitOfWork, *, registration_id: int, paper: str, role: str, content: bytes, file_name: str = ""
) -> str:
    """Keep the scan of a paper (PDF, JPEG or PNG, whole) with the volume; its digest.

    Also of a filed volume, once: what has been filed is not exchanged. Refused SCAN_UNREADABLE, STATE_NOT_ALLOWED,
    FIELD_WRONG.
    """
    require(work, *KEEPS_THE_ARCHIVE)
    record = _held(work, registration_id)
    filed = lies_in_the_archive(record)
    if not filed:
        _require_open(work, record)
    row = _row_of(_rows(work, record), paper, role)
    if filed and row.scan_digest:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": "filed", "wanted": paper})
    media_type = media_type_of_scan(content)
    if not media_type:
        raise Refused(Refusal.SCAN_UNREADABLE, {"paper": paper})
    row.scan_digest = keep(work, content, media_type=media_type)
    work.add(
        Attachment(
            registration_id=record.id,
            kind=f"scan:{paper}",
            digest=row.scan_digest,
            file_name=require_text("file_name", file_name),
            taken_at=work.now,
        )
    )
    return row.scan_digest


@performs(Act.VOLUME_FILE)
def file_ended(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """归档 of a case that ended without a certificate, with its state unchanged; the new revision.

    Refused STATE_NOT_ALLOWED (an end the law names no volume for, filed already), FILE_INCOMPLETE, CHANGED_MEANWHILE.
    """
    require(work, *KEEPS_THE_ARCHIVE)
    record = _own(work, work.take(Registration, registration_id, revision=revision))
    law = work.law()
    if not ends_in_a_volume(record, law) or record.filed_at is not None:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "filed"})
    pages = require_complete(work, record)
    year, of_class = work.today.year, archive_class(record, law)
    work.one_at_a_time(f"volume {record.office_id} {of_class} {year}")
    number = f"{last_volume_number(work, archive_class=of_class, year=year) + 1:06d}"
    lay_in(work, record, code=law.text(f"volume_code.{of_class}"), year=year, volume_number=number, pages=pages)
    return record.revision


def pages_of(work: UnitOfWork, record: Registration, written: int) -> int:
    """The pages to file a case with: the sum where its papers were counted, else what was written down by hand (a part
    of an act). Refused FILE_INCOMPLETE, FIELD_WRONG."""
    if any(row.counted_at for row in papers_of_volume(work, registration_id=record.id)):
        return require_complete(work, record)
    if not 1 <= written <= MOST_PAGES:
        raise field_wrong("page_count", written)
    return written


def require_complete(work: UnitOfWork, record: Registration) -> int:
    """The sum of the pages. Refused FILE_INCOMPLETE with every paper that is missing and not excused."""
    papers = papers_in(work, record)
    missing = " ".join(f"{paper.role}.{paper.paper}" for paper in papers if paper.missing)
    if missing:
        raise Refused(Refusal.FILE_INCOMPLETE, {"missing": missing})
    return sum(paper.page_count for paper in papers)


def lay_in(work: UnitOfWork, record: Registration, *, code: str, year: int, volume_number: str, pages: int) -> None:
    """Give the volume its place in the archive: fonds, class, year, number, pages (a part of an act)."""
    office = office_of(work)
    record.fonds_number = office.fonds_number
    record.filing_year, record.volume_number = year, volume_number
    record.archive_number = "-".join((office.fonds_number or office.code, code, str(year), volume_number))
    record.page_count, record.filed_at = pages, work.now


def _held(work: UnitOfWork, registration_id: int) -> Registration:
    """The whole case of the own office, locked. Refused NOT_FOUND."""
    return _own(work, work.hold(Registration, registration_id))


def _own(work: UnitOfWork, record: Registration) -> Registration:
    if record.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(record.id)})
    return couples_case(work, record.id)


def _require_open(work: UnitOfWork, record: Registration) -> None:
    can_be_filed = waits_for_the_archive(record, KIND_BY_NAME[record.kind])
    if record.filed_at is not None or not (can_be_filed or ends_in_a_volume(record, work.law())):
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "filed"})


def _rows(work: UnitOfWork, record: Registration) -> list[VolumePaper]:
    """The volume's rows; those the checklist asks for and nobody has made yet are made now."""
    law = work.law()
    rows = list(papers_of_volume(work, registration_id=record.id))
    known = {(row.paper, row.role) for row in rows}
    for position, line in enumerate(volume_lines(record, law), 1):
        if (line.paper, line.role) not in known:
            row = VolumePaper(
                registration_id=record.id,
                archive_class=archive_class(record, law),
                position=position,
                paper=line.paper,
                role=line.role,
            )
            rows.append(work.add(row))
    return rows


def _row_of(rows: Sequence[VolumePaper], paper: str, role: str) -> VolumePaper:
    for row in rows:
        if (row.paper, row.role) == (paper, role):
            return row
    raise field_wrong("volume_paper", f"{role} {paper}")
