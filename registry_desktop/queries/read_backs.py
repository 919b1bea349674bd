"""读回核对 as it is looked up: what a couple was shown, and what they said."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.permission import require
from registry_desktop.records.read_backs import ReadBack
from registry_desktop.store.unit_of_work import UnitOfWork


def read_backs_of(work: UnitOfWork, *, registration_id: int) -> Sequence[ReadBack]:
    """Every showing of a case, oldest first. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    rows = select(ReadBack).where(ReadBack.registration_id == registration_id).order_by(ReadBack.id)
    return work.session.scalars(rows).all()


def last_read_back(work: UnitOfWork, *, registration_id: int) -> ReadBack | None:
    """The latest showing of a case. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    rows = select(ReadBack).where(ReadBack.registration_id == registration_id).order_by(ReadBack.id.desc()).limit(1)
    return work.session.scalar(rows)
