"""All that the view of counselling shows of one week, read at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from registry_desktop.domain.officer import COUNTER, Role
from registry_desktop.queries.counselling import Appointment, appointments_between, own_appointments, own_sessions
from registry_desktop.queries.officers import officers_in_role
from registry_desktop.queries.rooms import rooms_for
from registry_desktop.records.counselling import CounsellingSession
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CounsellingDesk:
    """One week from `first` (Monday) to `last`.

    `own`: the officer's own sessions, whole, by id. `rooms` and `counsellors` are (id, name) of those that can be
    promised; to a counsellor who is not of the counter, herself alone.
    """

    today: date
    first: date
    last: date
    appointments: tuple[Appointment, ...]
    own: Mapping[int, CounsellingSession]
    rooms: tuple[tuple[int, str], ...]
    counsellors: tuple[tuple[int, str], ...]


def counselling_desk(work: UnitOfWork, *, day: date | None = None) -> CounsellingDesk:
    """The week of `day` (of today when None). Refused NOT_PERMITTED."""
    of = day or work.today
    first = of - timedelta(days=of.weekday())
    last = first + timedelta(days=6)
    at_the_counter = work.holds_now(COUNTER)
    own = own_sessions(work, first=first, last=last) if work.holds_now({Role.COUNSELLOR}) else ()
    counsellors = officers_in_role(work, Role.COUNSELLOR)
    if not at_the_counter:
        counsellors = tuple(one for one in counsellors if one[0] == work.officer.officer_id)
    seen = appointments_between if at_the_counter else own_appointments
    return CounsellingDesk(
        work.today,
        first,
        last,
        seen(work, first=first, last=last),
        {one.id: one for one in own},
        rooms_for(work, "counselling"),
        counsellors,
    )
