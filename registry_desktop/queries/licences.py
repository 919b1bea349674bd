"""Until when registrars may do business, and when they must be trained again (MRR25 6; counter.md 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from registry_desktop.domain.officer import Role
from registry_desktop.domain.periods import months_after
from registry_desktop.records.officers import Officer, OfficerTraining
from registry_desktop.store.unit_of_work import UnitOfWork

SEES_EVERYBODY = (Role.LEADER, Role.REVIEWER, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class LicenceReminder:
    """Whose examination or training (`what`) runs or ran out on which day, in how many days; negative: days ago."""

    name: str
    what: str
    until: date
    days: int


def licence_reminders(work: UnitOfWork) -> tuple[LicenceReminder, ...]:
    """What runs out within the days of `officer.reminder_days` or has run out, the most pressing first.

    A leader, a reviewer and the administrator are reminded of every registrar of the office, others of themselves.
    """
    conditions = [Officer.office_id == work.officer.office_id, Officer.active.is_(True)]
    if not work.holds_now(SEES_EVERYBODY):
        conditions.append(Officer.id == work.officer.officer_id)
    found = work.session.scalars(select(Officer).where(*conditions).order_by(Officer.id)).all()
    registrars = [one for one in found if Role.REGISTRAR in one.roles.split()]
    trained = last_trainings(work)
    ends = [(one.name, "examination", one.qualified_until) for one in registrars]
    ends += [(one.name, "training", training_due(work, trained.get(one.id))) for one in registrars]
    within = work.law().integer("officer.reminder_days")
    reminders = [
        LicenceReminder(name, what, until, (until - work.today).days) for name, what, until in ends if until is not None
    ]
    return tuple(sorted((one for one in reminders if one.days <= within), key=lambda one: one.days))


def last_trainings(work: UnitOfWork) -> Mapping[int, date]:
    """The last training of each officer of the office who had one, by the officer's id."""
    rows = work.session.execute(
        select(OfficerTraining.officer_id, func.max(OfficerTraining.trained_on))
        .join(Officer, Officer.id == OfficerTraining.officer_id)
        .where(Officer.office_id == work.officer.office_id)
        .group_by(OfficerTraining.officer_id)
    )
    return {row[0]: row[1] for row in rows}


def training_due(work: UnitOfWork, trained_on: date | None) -> date | None:
    """The last day for the next training: so many months after the last one; None where none is noted."""
    if trained_on is None:
        return None
    return months_after(trained_on, work.law().integer("officer.training_months"))


def has_training(work: UnitOfWork, *, officer_id: int, trained_on: date) -> bool:
    """Is a training of that day noted already?"""
    row = select(OfficerTraining.id).where(
        OfficerTraining.officer_id == officer_id, OfficerTraining.trained_on == trained_on
    )
    return work.session.scalar(row) is not None
