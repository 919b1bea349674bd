"""Running divorce applications: which there are, which windows open or end (CC 1077; MRR25 16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from registry_desktop.domain.cooling_off import cooling_off
from registry_desktop.queries.appointments import days_off
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

RUNNING = ("app_accepted", "cooling", "window_open", "review", "approved", "printing", "proof_read")


@dataclass(frozen=True, slots=True)
class RunningApplication:
    """An accepted application that has not ended, with its dates by the holiday table as it stands now."""

    id: int
    state: str
    man_name: str
    woman_name: str
    accepted_on: date
    first_ends: date
    issue_from: date
    second_ends: date
    is_provisional: bool


def running_applications(work: UnitOfWork) -> tuple[RunningApplication, ...]:
    """The running applications of the office, the one whose window ends first first."""
    records: Sequence[DivorceRegistration] = work.session.scalars(
        select(DivorceRegistration)
        .where(
            DivorceRegistration.office_id == work.officer.office_id,
            DivorceRegistration.state.in_(RUNNING),
            DivorceRegistration.accepted_on.is_not(None),
        )
        .options(selectinload(DivorceRegistration.parties))
    ).all()
    table, law = days_off(work), work.law()
    first, second = law.integer("divorce.cooling_off_days"), law.integer("divorce.issue_window_days")
    found = []
    for record in records:
        assert record.accepted_on is not None
        dates = cooling_off(record.accepted_on, first_days=first, second_days=second, days_off=table)
        found.append(
            RunningApplication(
                id=record.id,
                state=record.state,
                man_name=record.man.name,
                woman_name=record.woman.name,
                accepted_on=record.accepted_on,
                first_ends=dates.first.ends,
                issue_from=dates.issue_from,
                second_ends=dates.second.ends,
                is_provisional=dates.is_provisional,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.second_ends, one.id)))
