"""Drafts of the signed-in officer."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.permission import require
from registry_desktop.records.drafts import Draft
from registry_desktop.store.unit_of_work import UnitOfWork


def draft_of(work: UnitOfWork, *, subject: str) -> Draft | None:
    """The officer's draft of that subject. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    return own_draft(work, subject=subject)


def own_draft(work: UnitOfWork, *, subject: str) -> Draft | None:
    """The officer's draft of that subject, to be written over or thrown away."""
    return work.session.get(Draft, (work.officer.officer_id, subject))


def drafts_of_officer(work: UnitOfWork) -> Sequence[Draft]:
    """All drafts of the officer, the newest first: offered after a restart. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    return work.session.scalars(
        select(Draft).where(Draft.officer_id == work.officer.officer_id).order_by(Draft.saved_at.desc())
    ).all()
