"""查档: looking into the volume, every look noted, and the numbered copies under 查档专用章.

What is handed over is one document: the sheet that names each copy with its number and pages, then the pages of the
kept scans, each with the copy's number and the seal's place in its margin (docs/decisions/0018). A scan is never
written into. A paper without scan is copied by hand from the shelf, and the sheet says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from registry_desktop.acts.files import keep
from registry_desktop.acts.lookups import move, take_lookup
from registry_desktop.acts.permission import require
from registry_desktop.acts.typed import LONGEST_NUMBER, require_text
from registry_desktop.acts.volume_values import of_copied_pages, of_lookup, rows_of_copies
from registry_desktop.domain.act import Act
from registry_desktop.domain.lookup_states import READY
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE
from registry_desktop.domain.press import ScanPages
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.files import kept_bytes
from registry_desktop.queries.lookups import READS_LOOKUPS, copies_of, last_in_charge, leader_decides, papers_copied
from registry_desktop.queries.volumes import papers_of_volume
from registry_desktop.records.volumes import ArchiveCopy, ArchiveLookup, ArchiveOpening, VolumePaper
from registry_desktop.store.unit_of_work import UnitOfWork, performs

COPY_SHEET, COPY_PAGE = "archive_copy", "archive_copy_page"
REQUEST_FORM: Final = "lookup_request"
ANSWERS: Final = {"not_found": "lookup_not_found", "refused": "lookup_refused"}


@dataclass(frozen=True)
class CopyWanted:
    """So many pages of a paper of the volume (`role` man, woman, both), from its first.

    `from_shelf`: copied by hand though it has a scan.
    """

    paper: str
    role: str
    page_count: int
    from_shelf: bool = False


@dataclass(frozen=True)
class CopiesMade:
    """The numbers of the copies, and the document that is handed over, sheet and scanned pages: digest and bytes."""

    numbers: tuple[str, ...]
    digest: str
    pdf: bytes


@performs(Act.LOOKUP_OPEN)
def open_paper(work: UnitOfWork, *, lookup_id: int, paper: str, role: str) -> bytes:
    """The scan of a paper of the volume; that it was opened, by whom and when, is written down.

    `b""` for a paper without scan, which is taken from the shelf. Refused LOOKUP_LEADER_DECIDES, STATE_NOT_ALLOWED,
    LOOKUP_NOT_IN_VOLUME.
    """
    require(work, *KEEPS_THE_ARCHIVE)
    row = _own(work, work.hold(ArchiveLookup, lookup_id))
    opened, registration_id = _in_volume(work, row, CopyWanted(paper, role, 1))
    _note_opening(work, row, registration_id, opened.id)
    return kept_bytes(work, digest=opened.scan_digest) if opened.scan_digest else b""


@performs(Act.LOOKUP_OPEN)
def open_copies(work: UnitOfWork, *, lookup_id: int) -> bytes:
    """The document of the copies once more, also when it has been handed over; each paper of it was opened, which is
    written down as by `open_paper`.

    Refused STATE_NOT_ALLOWED while no copy is made.
    """
    require(work, *KEEPS_THE_ARCHIVE)
    row = _own(work, work.hold(ArchiveLookup, lookup_id))
    if not row.copy_digest:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": row.state, "wanted": "copied_sealed"})
    for registration_id, volume_paper_id in papers_copied(work, lookup_id=row.id):
        _note_opening(work, row, registration_id, volume_paper_id)
    return kept_bytes(work, digest=row.copy_digest)


def _note_opening(work: UnitOfWork, row: ArchiveLookup, registration_id: int, volume_paper_id: int) -> None:
    work.add(
        ArchiveOpening(
            lookup_id=row.id,
            registration_id=registration_id,
            volume_paper_id=volume_paper_id,
            opened_by=work.officer.officer_id,
            opened_at=work.now,
        )
    )


@performs(Act.LOOKUP_COPY)
def copy(
    work: UnitOfWork, *, lookup_id: int, revision: int, wanted: Sequence[CopyWanted], seal_number: str = ""
) -> CopiesMade:
    """Number and seal copies of papers of the volume, and make the document of sheet and scanned pages.

    Refused LOOKUP_LEADER_DECIDES, STATE_NOT_ALLOWED, LOOKUP_NOT_IN_VOLUME (more pages than were counted),
    SCAN_TOO_SHORT, SCAN_DAMAGED, FIELD_MISSING when nothing is chosen.
    """
    require(work, *KEEPS_THE_ARCHIVE)
    row = take_lookup(work, lookup_id, revision)
    if not wanted:
        raise Refused(Refusal.FIELD_MISSING, {"field": "copied_pages"})
    chosen = [(one, *_in_volume(work, row, one)) for one in wanted]
    move(row, "copied_sealed")
    numbers = tuple(f"{row.number}-{number:02d}" for number in range(1, len(chosen) + 1))
    for number, (one, of, registration_id) in zip(numbers, chosen, strict=True):
        work.add(
            ArchiveCopy(
                lookup_id=row.id,
                registration_id=registration_id,
                volume_paper_id=of.id,
                number=number,
                page_count=one.page_count,
                scan_digest="" if one.from_shelf else of.scan_digest,
            )
        )
    row.page_count, row.copied_at = sum(one.page_count for one in wanted), work.now
    row.seal_number = require_text("seal_number", seal_number.strip(), longest=LONGEST_NUMBER)
    pdf = _document(work, row)
    row.copy_digest = keep(work, pdf, media_type="application/pdf")
    return CopiesMade(numbers, row.copy_digest, pdf)


def _document(work: UnitOfWork, row: ArchiveLookup) -> bytes:
    """The sheet and the scanned pages of the copies as they have been numbered."""
    copies, values = copies_of(work, lookup_id=row.id), of_lookup(work, row, archivist=work.officer.name)
    number = str(values["archive_number"])
    scans = [
        ScanPages(one.paper, kept_bytes(work, digest=one.scan_digest), of_copied_pages(work, one, number))
        for one in copies
        if one.scan_digest
    ]
    sheet = {**values, "rows": rows_of_copies(work, copies)}
    return work.press.print_before_scans(COPY_SHEET, sheet, page_paper=COPY_PAGE, scans=scans)


def form(work: UnitOfWork, *, lookup_id: int) -> bytes:
    """查档申请表 as it stands now, to be signed; of one refused or not found the answer to the asker.

    Nothing is written: to be read, not performed. Refused NOT_FOUND, NOT_PERMITTED.
    """
    require(work, *READS_LOOKUPS)
    row = _own(work, work.get(ArchiveLookup, lookup_id))
    return work.press.print(
        ANSWERS.get(row.state, REQUEST_FORM), of_lookup(work, row, archivist=last_in_charge(work, row))
    )


def _own(work: UnitOfWork, row: ArchiveLookup) -> ArchiveLookup:
    if row.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "archive_lookup", "id": str(row.id)})
    return row


def _in_volume(work: UnitOfWork, row: ArchiveLookup, wanted: CopyWanted) -> tuple[VolumePaper, int]:
    """The paper of the volume that was found and may be opened, with its case. Refused as `copy` says."""
    if row.state not in READY or row.registration_id is None:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": row.state, "wanted": "copied_sealed"})
    if leader_decides(work, row) and row.approved_at is None:
        raise Refused(Refusal.LOOKUP_LEADER_DECIDES, {"number": row.number})
    for paper in papers_of_volume(work, registration_id=row.registration_id):
        if (paper.paper, paper.role) == (wanted.paper, wanted.role) and 1 <= wanted.page_count <= paper.page_count:
            return paper, row.registration_id
    raise Refused(Refusal.LOOKUP_NOT_IN_VOLUME, {"paper": wanted.paper, "pages": str(wanted.page_count)})
