"""查档 as it is looked up: the requests of some days, one with its copies and openings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import func, select

from registry_desktop.domain.act import Act
from registry_desktop.domain.lookup_states import ENTITLEMENTS
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.permission import require
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.officers import Officer
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import ArchiveCopy, ArchiveLookup, ArchiveOpening, VolumePaper
from registry_desktop.store.unit_of_work import UnitOfWork

_ENDS: Final = {"refused": Act.LOOKUP_REFUSE, "not_found": Act.LOOKUP_NOT_FOUND}
READS_LOOKUPS = (*KEEPS_THE_ARCHIVE, Role.AUDITOR)


@dataclass(frozen=True, slots=True)
class LookupLine:
    """One request in a list."""

    id: int
    number: str
    state: str
    asker_name: str
    entitlement: str
    purpose: str
    archive_number: str
    page_count: int
    requested_at: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class CopyView:
    """One sealed copy: its number, the paper it is of, its pages."""

    number: str
    paper: str
    role: str
    page_count: int
    scan_digest: str


@dataclass(frozen=True, slots=True)
class OpeningView:
    """Who opened which paper, when."""

    paper: str
    role: str
    officer: str
    opened_at: datetime


@dataclass(frozen=True)
class LookupView:
    """One request with everything that came of it. `leader_decides`: the law leaves it to whoever leads the archive."""

    line: LookupLine
    registration_id: int | None
    asker_identity_number: str
    proof_paper: str
    licence_number: str
    wanted: str
    requested_by: str
    leader_decides: bool
    approver: str
    seal_number: str
    end_reason: str
    copy_digest: str
    copies: tuple[CopyView, ...]
    openings: tuple[OpeningView, ...]


@dataclass(frozen=True)
class LookupRules:
    """What the law asks today of who wants to look something up: the fields of the request by right to ask."""

    needed: Mapping[str, tuple[str, ...]]
    leader_decides: tuple[str, ...]


def lookup_rules(work: UnitOfWork) -> LookupRules:
    """What each who asks must bring, and whose request a leader decides. Refused NOT_PERMITTED."""
    require(work, *READS_LOOKUPS)
    return LookupRules(
        {entitlement: needed_of(work, entitlement) for entitlement in ENTITLEMENTS},
        tuple(work.law().text("lookup.leader_decides").split()),
    )


def needed_of(work: UnitOfWork, entitlement: str) -> tuple[str, ...]:
    """The fields the law asks of that right, for whoever has been let in already."""
    law = work.law()
    return (*law.text("lookup.always_needed").split(), *law.text(f"lookup.needs.{entitlement}").split())


def leader_decides(work: UnitOfWork, row: ArchiveLookup) -> bool:
    """Does the law leave it to whoever leads the archive? For whoever has been let in already."""
    return row.entitlement in work.law().text("lookup.leader_decides").split()


def lookups_between(work: UnitOfWork, *, first: date, last: date) -> tuple[LookupLine, ...]:
    """The requests the officer's office took down on these days, the oldest first. Refused NOT_PERMITTED."""
    require(work, *READS_LOOKUPS)
    rows = work.session.execute(
        select(ArchiveLookup, Registration.archive_number)
        .outerjoin(Registration, Registration.id == ArchiveLookup.registration_id)
        .where(
            ArchiveLookup.office_id == work.officer.office_id,
            ArchiveLookup.requested_at >= midnight(first),
            ArchiveLookup.requested_at < midnight_after(last),
        )
        .order_by(ArchiveLookup.id)
    )
    return tuple(_line(row, number or "") for row, number in rows)


def lookup(work: UnitOfWork, *, lookup_id: int) -> LookupView:
    """One request of the officer's office. Refused NOT_FOUND, NOT_PERMITTED."""
    require(work, *READS_LOOKUPS)
    found = work.get(ArchiveLookup, lookup_id)
    if found.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "archive_lookup", "id": str(lookup_id)})
    number = work.session.scalar(
        select(Registration.archive_number).where(Registration.id == found.registration_id)
    )
    return LookupView(
        line=_line(found, number or ""),
        registration_id=found.registration_id,
        asker_identity_number=found.asker_identity_number,
        proof_paper=found.proof_paper,
        licence_number=found.licence_number,
        wanted=found.wanted,
        requested_by=_name(work, found.requested_by),
        leader_decides=leader_decides(work, found),
        approver=_name(work, found.approved_by),
        seal_number=found.seal_number,
        end_reason=found.end_reason,
        copy_digest=found.copy_digest,
        copies=copies_of(work, lookup_id=lookup_id),
        openings=_openings(work, lookup_id),
    )


def _name(work: UnitOfWork, officer_id: int | None) -> str:
    return work.get(Officer, officer_id).name if officer_id else ""


def last_in_charge(work: UnitOfWork, row: ArchiveLookup) -> str:
    """Who refused the request or found nothing, as the trail says, else who took it down, by name; for whoever has been
    let in already."""
    if row.state not in _ENDS:
        return _name(work, row.requested_by)
    ended = (
        select(AuditEntry.officer_id)
        .where(
            AuditEntry.office_id == row.office_id,
            AuditEntry.server_time >= row.ended_at,  # the entry is written right after it: read by its index
            AuditEntry.act == _ENDS[row.state],
            AuditEntry.record == ArchiveLookup.register_name(),
            AuditEntry.record_id == str(row.id),
        )
        .order_by(AuditEntry.server_time)
        .limit(1)
    )
    return _name(work, work.session.scalar(ended))


def _line(row: ArchiveLookup, archive_number: str) -> LookupLine:
    return LookupLine(
        row.id,
        row.number,
        row.state,
        row.asker_name,
        row.entitlement,
        row.purpose,
        archive_number,
        row.page_count,
        row.requested_at,
        row.revision,
    )


def copies_of(work: UnitOfWork, *, lookup_id: int) -> tuple[CopyView, ...]:
    """The sealed copies of a request in the order of their numbers, for whoever has been let in already."""
    rows = work.session.execute(
        select(ArchiveCopy, VolumePaper.paper, VolumePaper.role)
        .join(VolumePaper, VolumePaper.id == ArchiveCopy.volume_paper_id)
        .where(ArchiveCopy.lookup_id == lookup_id)
        .order_by(ArchiveCopy.id)
    )
    return tuple(CopyView(row.number, paper, role, row.page_count, row.scan_digest) for row, paper, role in rows)


def papers_copied(work: UnitOfWork, *, lookup_id: int) -> tuple[tuple[int, int], ...]:
    """The papers the copies of a request are of, each once, as (registration, paper of its volume), for whoever has
    been let in already."""
    rows = work.session.execute(
        select(ArchiveCopy.registration_id, ArchiveCopy.volume_paper_id)
        .where(ArchiveCopy.lookup_id == lookup_id)
        .order_by(ArchiveCopy.id)
    )
    return tuple(dict.fromkeys((case, paper) for case, paper in rows))


def _openings(work: UnitOfWork, lookup_id: int) -> tuple[OpeningView, ...]:
    rows = work.session.execute(
        select(ArchiveOpening.opened_at, VolumePaper.paper, VolumePaper.role, Officer.name)
        .join(VolumePaper, VolumePaper.id == ArchiveOpening.volume_paper_id)
        .outerjoin(Officer, Officer.id == ArchiveOpening.opened_by)
        .where(ArchiveOpening.lookup_id == lookup_id)
        .order_by(ArchiveOpening.id)
    )
    return tuple(OpeningView(paper, role, name or "", at) for at, paper, role, name in rows)


def last_serial(work: UnitOfWork, *, year: int) -> int:
    """The highest serial a request of the office has this year; 0 for none, for whoever has been let in already."""
    statement = select(func.max(ArchiveLookup.serial)).where(
        ArchiveLookup.office_id == work.officer.office_id, ArchiveLookup.year == year
    )
    return work.session.scalar(statement) or 0
