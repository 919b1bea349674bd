"""Running divorce applications: which there are, which windows open or end (CC 1077; MRR25 16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from registry_desktop.domain.cooling_off import CoolingOff, cooling_off
from registry_desktop.domain.periods import DaysOff
from registry_desktop.domain.person_name import search_key
from registry_desktop.queries.appointments import days_off
from registry_desktop.records.appointments import Booking
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

WAITING = ("app_accepted", "cooling", "window_open")
"""States in which nobody works on the application: time has to pass, or both have to come."""
RUNNING = (*WAITING, "review", "approved", "printing", "proof_read")


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

    def state_on(self, day: date) -> str:
        """What time has made of it: as accepted on the day itself, then cooling, window_open, deemed_withdrawn."""
        if day <= self.accepted_on:
            return "app_accepted"
        if day <= self.first_ends:
            return "cooling"
        return "window_open" if day <= self.second_ends else "deemed_withdrawn"

    def moves_on(self, day: date) -> bool:
        """Has time made something else of it than what it is noted as?"""
        if self.state in WAITING:
            return self.state_on(day) != self.state
        return self.state in ("review", "approved") and self.state_on(day) == "deemed_withdrawn"

    def turns_within(self, day: date, days: int) -> bool:
        """Does the withdrawal end, or the window open or end, on `day` or within `days` days after it?"""
        return any(0 <= (turn - day).days <= days for turn in (self.first_ends, self.issue_from, self.second_ends))


def periods_of(work: UnitOfWork, accepted_on: date | None, table: DaysOff | None = None) -> CoolingOff | None:
    """Both periods of an application accepted that day, by the holiday table as it stands now; None before it is."""
    if accepted_on is None:
        return None
    law = work.law()
    return cooling_off(
        accepted_on,
        first_days=law.integer("divorce.cooling_off_days"),
        second_days=law.integer("divorce.issue_window_days"),
        days_off=table or days_off(work),
    )


def application_of(work: UnitOfWork, booking: Booking) -> int | None:
    """The running application of the couple that has come: by both identity numbers, or by one number and the other's
    name. By names alone no case is found: other people may be called so."""
    found = _application(
        work,
        booking.office_id,
        {
            "man": (booking.man_name, booking.man_identity_number),
            "woman": (booking.woman_name, booking.woman_identity_number),
        },
    )
    return found.id if found is not None else None


def window_of_couple(
    work: UnitOfWork, *, man: tuple[str, str], woman: tuple[str, str]
) -> tuple[date, date] | None:
    """Between which days, both included, the couple's running application lets them come for their certificates; None
    where this office has no application of theirs. Each is told by name and identity number."""
    found = _application(work, work.officer.office_id, {"man": man, "woman": woman})
    dates = periods_of(work, found.accepted_on) if found is not None else None
    return (dates.issue_from, dates.second.ends) if dates is not None else None


def _application(work: UnitOfWork, office_id: int, told: Mapping[str, tuple[str, str]]) -> DivorceRegistration | None:
    if not any(number for _, number in told.values()):
        return None
    found = work.session.scalars(
        select(DivorceRegistration)
        .where(DivorceRegistration.office_id == office_id, DivorceRegistration.state.in_(WAITING))
        .options(selectinload(DivorceRegistration.parties))
        .order_by(DivorceRegistration.id.desc())
    )
    return next((one for one in found if all(_is(one.party(role), *who) for role, who in told.items())), None)


def _is(party: Party, name: str, number: str) -> bool:
    if number and party.identity_number:
        return party.identity_number == number
    return party.name_key == search_key(name)


def running_applications(work: UnitOfWork) -> tuple[RunningApplication, ...]:
    """The running applications of the office, the one whose window ends first first, for whoever has been let in
    already."""
    records: Sequence[DivorceRegistration] = work.session.scalars(
        select(DivorceRegistration)
        .where(
            DivorceRegistration.office_id == work.officer.office_id,
            DivorceRegistration.state.in_(RUNNING),
            DivorceRegistration.accepted_on.is_not(None),
        )
        .options(selectinload(DivorceRegistration.parties))
    ).all()
    table, found = days_off(work), []
    for record in records:
        dates = periods_of(work, record.accepted_on, table)
        assert dates is not None
        found.append(
            RunningApplication(
                id=record.id,
                state=record.state,
                man_name=record.man.name,
                woman_name=record.woman.name,
                accepted_on=dates.accepted_on,
                first_ends=dates.first.ends,
                issue_from=dates.issue_from,
                second_ends=dates.second.ends,
                is_provisional=dates.is_provisional,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.second_ends, one.id)))
