"""Every export leaves a line in the register: who, when, what, filter, rows, digest (statistics.md 7)."""

from __future__ import annotations

from registry_desktop.acts.papers import own_paper
from registry_desktop.acts.permission import require
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import COUNTER, READS_BLANKS, Role
from registry_desktop.records.day_closing import Export
from registry_desktop.store.unit_of_work import UnitOfWork, performs

WHO_COUNTS = (Role.REGISTRAR, Role.REVIEWER, Role.LEADER, Role.ARCHIVIST, Role.ADMINISTRATOR, Role.AUDITOR)
WHO_TAKES_RECORDS = (Role.LEADER, Role.ARCHIVIST, Role.ADMINISTRATOR)
WHO_TAKES_CATALOGUES = (Role.LEADER, Role.ARCHIVIST)
WHO_TAKES_THE_TRAIL = (Role.LEADER, Role.ADMINISTRATOR, Role.AUDITOR)


@performs(Act.STATISTICS_EXPORT)
def note_statistics_export(
    work: UnitOfWork, *, file_format: str, chosen: str, row_count: int, digest: str, purpose: str = ""
) -> int:
    """A table of figures was handed out; the export's id. `chosen` is its filter ("2026-05-20/2026-05-20")."""
    require(work, *WHO_COUNTS)
    return _noted(work, "statistics", file_format, chosen, row_count, digest, purpose)


@performs(Act.REGISTER_EXPORT)
def note_register_export(
    work: UnitOfWork, *, file_format: str, chosen: str, row_count: int, digest: str, purpose: str = ""
) -> int:
    """Records of persons were handed out; the export's id."""
    require(work, *WHO_TAKES_RECORDS)
    return _noted(work, "marriages", file_format, chosen, row_count, digest, purpose)


@performs(Act.CATALOGUE_EXPORT)
def note_catalogue_export(
    work: UnitOfWork, *, file_format: str, chosen: str, row_count: int, digest: str, purpose: str = ""
) -> int:
    """A catalogue of volumes, which names the couples, was handed out; the export's id."""
    require(work, *WHO_TAKES_CATALOGUES)
    return _noted(work, "catalogue", file_format, chosen, row_count, digest, purpose)


@performs(Act.BOOKING_EXPORT)
def note_reminders(
    work: UnitOfWork, *, file_format: str, chosen: str, row_count: int, digest: str, purpose: str = ""
) -> int:
    """The list of who is to be reminded of a booking, by telephone number, was handed out; the export's id."""
    require(work, *COUNTER)
    return _noted(work, "reminders", file_format, chosen, row_count, digest, purpose)


@performs(Act.PAPER_EXPORT)
def note_paper_export(work: UnitOfWork, *, paper_id: int, digest: str, purpose: str = "") -> int:
    """The file of an issued paper was handed out as it was made; the export's id."""
    paper = own_paper(work, paper_id)
    return _noted(work, "paper", "pdf", f"{paper.paper} {paper.id}", 1, digest, purpose)


@performs(Act.AUDIT_EXPORT)
def note_audit_export(
    work: UnitOfWork, *, file_format: str, chosen: str, row_count: int, digest: str, purpose: str = ""
) -> int:
    """The audit trail was handed out; the export's id."""
    require(work, *WHO_TAKES_THE_TRAIL)
    return _noted(work, "audit", file_format, chosen, row_count, digest, purpose)


@performs(Act.BLANK_EXPORT_LEDGER)
def note_ledger_export(
    work: UnitOfWork, *, file_format: str, chosen: str, row_count: int, digest: str, purpose: str = ""
) -> int:
    """The ledger of booklets and numbers was handed out; the export's id."""
    require(work, *READS_BLANKS)
    return _noted(work, "blanks", file_format, chosen, row_count, digest, purpose)


def _noted(
    work: UnitOfWork, what: str, file_format: str, chosen: str, row_count: int, digest: str, purpose: str
) -> int:
    work.reason = " ".join(purpose.split())
    row = Export(
        office_id=work.officer.office_id,
        what=what,
        file_format=file_format,
        filter=chosen,
        purpose=work.reason,
        row_count=row_count,
        digest=digest,
        exported_at=work.now,
    )
    return work.add(row).id
