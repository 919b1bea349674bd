"""今日: what a window needs to see of its day: bookings, open cases, blanks left, what the day has done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import aliased

from registry_desktop.domain.officer import READS_CASES, READS_THE_DAY
from registry_desktop.kinds import COUPLE_KINDS
from registry_desktop.queries.appointments import BookingView, bookings_between, days_off
from registry_desktop.queries.blanks import BlankStock, stock
from registry_desktop.queries.cases import CaseLine
from registry_desktop.queries.divorces import WAITING, RunningApplication, running_applications
from registry_desktop.queries.known import UNFINISHED
from registry_desktop.queries.later_cases import LaterCaseLine, later_cases_to_do
from registry_desktop.queries.licences import LicenceReminder, licence_reminders
from registry_desktop.queries.permission import require
from registry_desktop.queries.print_jobs import UnsettledPrint, unsettled_prints
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

AT_THE_WINDOW = tuple(kind.name for kind in COUPLE_KINDS if kind.issues_certificates)
_MAN, _WOMAN = aliased(Party), aliased(Party)


@dataclass(frozen=True)
class Today:
    """One day of one office. `open_cases` also holds cases of earlier days that are not finished.

    `divorces`: the applications that wait for time to pass or for both to come, the one whose window ends first first.
    `later`: cases about registrations that are not at their end, for whoever reads cases. `prints`: papers sent from
    this window of which nobody has said whether they came out.
    """

    day: date
    bookings: tuple[BookingView, ...]
    open_cases: tuple[CaseLine, ...]
    to_file: tuple[CaseLine, ...]
    divorces: tuple[RunningApplication, ...]
    blanks: tuple[BlankStock, ...]
    holiday_table_known: bool
    licences: tuple[LicenceReminder, ...]
    later: tuple[LaterCaseLine, ...] = ()
    prints: tuple[UnsettledPrint, ...] = ()


def today(work: UnitOfWork, *, day: date | None = None) -> Today:
    """The Today page's content (of today when `day` is None). Refused NOT_PERMITTED."""
    require(work, *READS_THE_DAY)
    on = day or work.today
    return Today(
        day=on,
        bookings=bookings_between(work, first=on, last=on),
        open_cases=cases_in(work, tuple(state for state in UNFINISHED if state not in WAITING)),
        to_file=cases_in(work, ("issued",)),
        divorces=tuple(one for one in running_applications(work) if one.state in WAITING),
        blanks=stock(work),
        holiday_table_known=days_off(work).knows(on.year),
        licences=licence_reminders(work),
        later=later_cases_to_do(work) if work.holds_now(READS_CASES) else (),
        prints=unsettled_prints(work) if work.holds_now(READS_CASES) else (),
    )


def cases_in(work: UnitOfWork, states: tuple[str, ...]) -> tuple[CaseLine, ...]:
    """The cases of the officer's office in these states, oldest first. Refused NOT_PERMITTED."""
    require(work, *READS_THE_DAY)
    rows = work.session.execute(
        select(Registration, _MAN.name, _WOMAN.name)
        .outerjoin(_MAN, (_MAN.registration_id == Registration.id) & (_MAN.role == "man"))
        .outerjoin(_WOMAN, (_WOMAN.registration_id == Registration.id) & (_WOMAN.role == "woman"))
        .where(
            Registration.office_id == work.officer.office_id,
            Registration.state.in_(states),
            Registration.kind.in_(AT_THE_WINDOW),
            Registration.source == "counter",
        )
        .order_by(Registration.id)
    )
    return tuple(
        CaseLine(
            record.id,
            record.kind,
            record.state,
            man or "", woman or "", record.window, record.certificate_number, record.opened_at
        )
        for record, man, woman in rows
    )
