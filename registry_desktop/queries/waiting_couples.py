"""候补: who wants a place on a day that is full, in the order they asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from registry_desktop.domain.officer import READS_THE_DAY
from registry_desktop.queries.booking_rules import WhoComes
from registry_desktop.queries.permission import require
from registry_desktop.records.appointments import WaitingCouple
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class WaitingView:
    """One couple that waits."""

    id: int
    day: date
    business: str
    man_name: str
    woman_name: str
    man_identity_number: str
    woman_identity_number: str
    phone: str
    wishes: str
    asked_at: datetime
    revision: int


def waiting_couples(work: UnitOfWork, *, first: date, last: date) -> tuple[WaitingView, ...]:
    """Who waits for a place from `first` to `last`, the longest first. Refused NOT_PERMITTED."""
    require(work, *READS_THE_DAY)
    rows = work.session.scalars(
        select(WaitingCouple)
        .where(
            WaitingCouple.office_id == work.officer.office_id,
            WaitingCouple.day.between(first, last),
            WaitingCouple.state == "waiting",
        )
        .order_by(WaitingCouple.day, WaitingCouple.asked_at, WaitingCouple.id)
    )
    return tuple(
        WaitingView(
            row.id,
            row.day,
            row.business,
            row.man_name,
            row.woman_name,
            row.man_identity_number,
            row.woman_identity_number,
            row.phone,
            row.wishes,
            row.asked_at,
            row.revision,
        )
        for row in rows
    )


def waits_already(work: UnitOfWork, *, day: date, who: WhoComes) -> Sequence[WaitingCouple]:
    """The rows of a couple of these names that waits for a place of that business on that day."""
    return work.session.scalars(
        select(WaitingCouple).where(
            WaitingCouple.office_id == work.officer.office_id,
            WaitingCouple.day == day,
            WaitingCouple.state == "waiting",
            WaitingCouple.business == who.business,
            WaitingCouple.man_name == who.man_name,
            WaitingCouple.woman_name == who.woman_name,
        )
    ).all()
