"""Officers and offices as they are looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, func, select

from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.periods import days_after
from registry_desktop.queries.licences import last_trainings, training_due
from registry_desktop.records.officers import Officer
from registry_desktop.records.offices import CounterWindow, Office
from registry_desktop.store.unit_of_work import UnitOfWork

_DIVISION_CODE: Final = select(Office.division_code).where(Office.id == bindparam("office_id"))


@dataclass(frozen=True, slots=True)
class OfficerView:
    """One line of the officers page. What ends by `remind_until` is worth a reminder."""

    id: int
    login: str
    name: str
    roles: tuple[str, ...]
    certificate_number: str
    qualified_until: date | None
    active: bool
    revision: int
    trained_on: date | None
    training_due: date | None
    today: date
    remind_until: date

    def presses(self, until: date | None) -> bool:
        """Does something that ends on that day run out soon, or has it run out?"""
        return until is not None and until <= self.remind_until


def officer_of_login(work: UnitOfWork, *, login: str) -> Officer | None:
    """The account of that login, also an inactive one."""
    return work.session.scalars(select(Officer).where(Officer.login == login)).one_or_none()


def officers_of_office(work: UnitOfWork, *, office_id: int | None = None) -> tuple[OfficerView, ...]:
    """All accounts of an office (of the officer's own when None), by login."""
    trained = last_trainings(work)
    remind_until = days_after(work.today, work.law().integer("officer.reminder_days"))
    rows = work.session.scalars(
        select(Officer).where(Officer.office_id == (office_id or work.officer.office_id)).order_by(Officer.login)
    )
    return tuple(
        OfficerView(
            row.id,
            row.login,
            row.name,
            tuple(row.roles.split()),
            row.certificate_number,
            row.qualified_until,
            row.active,
            row.revision,
            trained.get(row.id),
            training_due(work, trained.get(row.id)),
            work.today,
            remind_until,
        )
        for row in rows
    )


def officers_in_role(work: UnitOfWork, *roles: Role) -> tuple[tuple[int, str], ...]:
    """(id, name) of the office's active officers who hold one of the roles, by name."""
    rows = work.session.scalars(
        select(Officer)
        .where(Officer.office_id == work.officer.office_id, Officer.active.is_(True))
        .order_by(Officer.name, Officer.id)
    )
    return tuple((row.id, row.name) for row in rows if set(roles) & set(row.roles.split()))


def office_of(work: UnitOfWork, *, office_id: int | None = None) -> Office:
    """The office (of the officer when None)."""
    return work.get(Office, office_id or work.officer.office_id)


def division_code(work: UnitOfWork) -> str:
    """The code of the division the officer's office lies in: its numbers begin with it."""
    office_id = work.officer.office_id
    if office_id not in work.division_codes:
        found = work.connection.execute(_DIVISION_CODE, {"office_id": office_id})
        work.division_codes[office_id] = found.scalar_one()
    return work.division_codes[office_id]


def is_set_up(work: UnitOfWork) -> bool:
    """True once the register has an office."""
    return (work.session.scalar(select(func.count()).select_from(Office)) or 0) > 0


def windows_of_office(work: UnitOfWork, *, office_id: int | None = None) -> tuple[str, ...]:
    """The numbers of the counter windows, in order."""
    rows = work.session.scalars(
        select(CounterWindow.number)
        .where(CounterWindow.office_id == (office_id or work.officer.office_id))
        .order_by(CounterWindow.number)
    )
    return tuple(rows)


def signed_in(officer: Officer, office: Office, window: str) -> SignedIn:
    """The officer as acts know that person."""
    return SignedIn(
        officer.id, officer.login, officer.name, office.id, office.name, frozenset(officer.roles.split()), window
    )


def offices(work: UnitOfWork) -> tuple[Office, ...]:
    """All offices of the register, the oldest first; a local register has one."""
    return tuple(work.session.scalars(select(Office).order_by(Office.id)))
