"""Kept files and issued papers as they are looked up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, union_all
from sqlalchemy.orm import aliased

from registry_desktop.domain.officer import READS_THE_DAY, SEES_PAPERS_MADE
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.permission import require, require_reader_of
from registry_desktop.records.attachments import KeptFile
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.evidence import IdentityEvidence
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

_MAN, _WOMAN = aliased(Party), aliased(Party)


@dataclass(frozen=True, slots=True)
class PaperView:
    """One paper made for a case or a booking."""

    id: int
    paper: str
    holder_role: str
    number: str
    blank_number: str
    state: str
    reason: str
    digest: str
    made_at: datetime
    printed_at: datetime | None
    flag: str = ""
    check_code: str = ""


def is_kept(work: UnitOfWork, *, digest: str) -> bool:
    """True when these bytes are kept already."""
    return work.session.scalar(select(KeptFile.digest).where(KeptFile.digest == digest)) is not None


def content_of(work: UnitOfWork, *, registration_id: int, digest: str) -> bytes:
    """The exact bytes of a paper made for a case, or of a photo in it, to be looked at.

    Refused NOT_PERMITTED; NOT_FOUND for whatever else is kept: scans of a volume and copies of them are only seen
    through the acts of a look-up, which write every opening down (acts/lookup_copies.py).
    """
    require_reader_of(work, registration_id)
    of_case = union_all(
        select(IssuedPaper.digest).where(IssuedPaper.registration_id == registration_id),
        select(Registration.photo_digest).where(Registration.id == registration_id),
        select(Party.photo_digest).where(Party.registration_id == registration_id),
        select(IdentityEvidence.photo_digest).where(IdentityEvidence.registration_id == registration_id),
    ).subquery()
    if work.session.scalar(select(of_case.c.digest).where(of_case.c.digest == digest).limit(1)) is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "kept_file", "id": digest})
    return kept_bytes(work, digest=digest)


def kept_bytes(work: UnitOfWork, *, digest: str) -> bytes:
    """The exact bytes of a kept file, for whoever has been let in already. Refused NOT_FOUND."""
    content = work.session.scalar(select(KeptFile.content).where(KeptFile.digest == digest))
    if content is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "kept_file", "id": digest})
    return content


def papers_of_registration(work: UnitOfWork, *, registration_id: int) -> tuple[PaperView, ...]:
    """Every paper made for a case, in the order of making. Refused NOT_PERMITTED."""
    require_reader_of(work, registration_id)
    return tuple(
        _view(row)
        for row in work.session.scalars(
            select(IssuedPaper).where(IssuedPaper.registration_id == registration_id).order_by(IssuedPaper.id)
        )
    )


def live_papers(work: UnitOfWork, *, registration_id: int, paper: str, role: str) -> Sequence[IssuedPaper]:
    """The papers of that name and holder that were not spoiled, oldest first."""
    return work.session.scalars(
        select(IssuedPaper)
        .where(
            IssuedPaper.registration_id == registration_id,
            IssuedPaper.paper == paper,
            IssuedPaper.holder_role == role,
            IssuedPaper.state != "spoiled",
        )
        .order_by(IssuedPaper.id)
    ).all()


def papers_printed_of(work: UnitOfWork, *, registration_id: int) -> Iterator[tuple[str, datetime]]:
    """Each paper a clerk has confirmed of a case, with its moment, in the order of making; for whoever is let in."""
    for row in work.session.scalars(
        select(IssuedPaper)
        .where(IssuedPaper.registration_id == registration_id, IssuedPaper.state == "printed")
        .order_by(IssuedPaper.id)
    ):
        yield row.paper, row.made_at


@dataclass(frozen=True, slots=True)
class PaperOfDay:
    """One paper made on a day, with the couple it belongs to (nameless for a stock keeper)."""

    paper: PaperView
    registration_id: int | None
    man_name: str
    woman_name: str


def papers_of_day(work: UnitOfWork, *, day: date | None = None) -> tuple[PaperOfDay, ...]:
    """The papers the officer's office made on `day` (today when None), the newest first. Refused NOT_PERMITTED."""
    require(work, *SEES_PAPERS_MADE)
    named = work.holds_now(READS_THE_DAY)
    on = day or work.today
    rows = work.session.execute(
        select(IssuedPaper, _MAN.name, _WOMAN.name)
        .join(Registration, Registration.id == IssuedPaper.registration_id)
        .outerjoin(_MAN, (_MAN.registration_id == Registration.id) & (_MAN.role == "man"))
        .outerjoin(_WOMAN, (_WOMAN.registration_id == Registration.id) & (_WOMAN.role == "woman"))
        .where(
            Registration.office_id == work.officer.office_id,
            IssuedPaper.made_at >= midnight(on),
            IssuedPaper.made_at < midnight_after(on),
        )
        .order_by(IssuedPaper.id.desc())
    )
    return tuple(
        PaperOfDay(_view(row), row.registration_id, (man or "") if named else "", (woman or "") if named else "")
        for row, man, woman in rows
    )


def _view(row: IssuedPaper) -> PaperView:
    return PaperView(
        row.id,
        row.paper,
        row.holder_role,
        row.number,
        row.blank_number,
        row.state,
        row.reason,
        row.digest,
        row.made_at,
        row.printed_at,
        row.flag,
        row.check_code,
    )
