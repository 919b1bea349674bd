"""When the couples of past days came, and how long a window had them: what a day's forecast is reckoned from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from sqlalchemy import select

from registry_desktop.domain.forecast import Past
from registry_desktop.domain.lanes import SERVICE
from registry_desktop.records.appointments import Booking, Slot
from registry_desktop.records.queue import QueueTicket
from registry_desktop.store.unit_of_work import UnitOfWork

LONGEST_SERVICE: Final = timedelta(hours=3)
"""What is longer is a number nobody finished, and no measure of a service."""
FEWEST: Final = 10
"""Fewer services than these say nothing; then the length is assumed."""


def past_days(work: UnitOfWork, *, before: date) -> Past:
    """The days before `before` (and before today), as many as lanes.toml says, of the officer's office; for whoever has
    been let in already."""
    last = min(before, work.today) - timedelta(days=1)
    first = last - timedelta(days=work.lanes.forecast_days - 1)
    office = work.officer.office_id
    offsets, walk_ins, missed, days = [], [], 0, set()
    for row in work.session.execute(
        select(Booking.day, Booking.first_minute, Booking.slot_id, Booking.state, Booking.arrived_at)
        .outerjoin(Slot, Slot.id == Booking.slot_id)
        .where(
            Slot.service_point_id.is_(None),
            Booking.office_id == office,
            Booking.day.between(first, last),
            Booking.business.not_like(f"{SERVICE}%"),
        )
    ):
        if row.arrived_at is None:
            missed += row.state == "no_show"
            continue
        days.add(row.day)
        came = row.arrived_at.hour * 60 + row.arrived_at.minute
        if row.slot_id is None:
            walk_ins.append(came)
        elif row.first_minute is not None:
            offsets.append(came - row.first_minute)
    took = [
        row.finished_at - row.started_at
        for row in work.session.execute(
            select(QueueTicket.started_at, QueueTicket.finished_at).where(
                QueueTicket.office_id == office,
                QueueTicket.day.between(first, last),
                QueueTicket.state == "finished",
                QueueTicket.started_at.is_not(None),
                QueueTicket.booking_id.is_not(None),
            )
        )
        if row.finished_at - row.started_at <= LONGEST_SERVICE
    ]
    known = len(took) >= FEWEST
    mean = sum(took, timedelta()).total_seconds() / len(took) / 60 if known else work.lanes.service_minutes
    return Past(len(days), tuple(offsets), missed, tuple(walk_ins), mean, len(took) if known else 0)
