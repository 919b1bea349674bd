"""Kept files and issued papers as they are looked up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.records.attachments import KeptFile
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.store.unit_of_work import UnitOfWork


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


def is_kept(work: UnitOfWork, *, digest: str) -> bool:
    """True when these bytes are kept already."""
    return work.session.scalar(select(KeptFile.digest).where(KeptFile.digest == digest)) is not None


def content_of(work: UnitOfWork, *, digest: str) -> bytes:
    """The exact bytes of a kept file. Refused NOT_FOUND."""
    content = work.session.scalar(select(KeptFile.content).where(KeptFile.digest == digest))
    if content is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "kept_file", "id": digest})
    return content


def papers_of_registration(work: UnitOfWork, *, registration_id: int) -> tuple[PaperView, ...]:
    """Every paper made for a case, in the order of making."""
    return tuple(
        _view(row)
        for row in work.session.scalars(
            select(IssuedPaper).where(IssuedPaper.registration_id == registration_id).order_by(IssuedPaper.id)
        )
    )


def live_papers(work: UnitOfWork, *, registration_id: int, paper: str, role: str) -> Sequence[IssuedPaper]:
    """The papers of that name and holder that were not spoiled."""
    return work.session.scalars(
        select(IssuedPaper).where(
            IssuedPaper.registration_id == registration_id,
            IssuedPaper.paper == paper,
            IssuedPaper.holder_role == role,
            IssuedPaper.state != "spoiled",
        )
    ).all()


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
    )
