"""The first act of a register: an office, its windows, its working plan, the days off, the first officers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from registry_desktop.acts.officers import NewOfficer, add_officer
from registry_desktop.acts.working_plan import PlanRow, add_plan_row, require_apart
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.periods import DayOff as DayOffRow
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.officers import is_set_up
from registry_desktop.records.appointments import DayOff
from registry_desktop.records.offices import CounterWindow, Office, OfficeLedger
from registry_desktop.store.unit_of_work import UnitOfWork, performs

NOBODY = SignedIn(None, "", "registry-desktop", 0, "")
"""The program itself, before the first officer exists."""


@dataclass(frozen=True)
class NewOffice:
    """What must be known of an office to open it. `division_code` has 6 digits and stands in its certificate
    numbers."""

    code: str
    name: str
    authority_name: str
    division_code: str
    address: str = ""
    has_foreign_power: bool = False
    foreign_office: str = ""
    fonds_number: str = ""
    review_authority: str = ""
    court: str = ""
    windows: tuple[str, ...] = ("1",)


@performs(Act.OFFICE_OPEN)
def open_first_office(
    work: UnitOfWork,
    *,
    office: NewOffice,
    officers: Iterable[NewOfficer],
    working_plan: Iterable[PlanRow],
    days_off: Iterable[DayOffRow],
    plan_from: date,
) -> int:
    """Set an empty register up; the office's id. Refused ALREADY_SET_UP, FIELD_WRONG, LOGIN_TAKEN, PASSWORD_WEAK."""
    if is_set_up(work):
        raise Refused(Refusal.ALREADY_SET_UP)
    office_id = _open(work, office)
    work.act_as(SignedIn(None, "", NOBODY.name, office_id, office.name))
    for one in officers:
        add_officer(work, one, office_id=office_id)
    rows = tuple(working_plan)
    require_apart(rows)
    for row in rows:
        add_plan_row(work, row, office_id=office_id, valid_from=plan_from)
    for day in days_off:
        work.add(DayOff(day=day.date, kind=day.kind, name=day.name, notice=day.notice))
    return office_id


def _open(work: UnitOfWork, office: NewOffice) -> int:
    if len(office.division_code) != 6 or not (office.division_code.isascii() and office.division_code.isdecimal()):
        raise Refused(Refusal.FIELD_WRONG, {"field": "office.division_code", "value": office.division_code})
    if not office.name.strip():
        raise Refused(Refusal.FIELD_MISSING, {"field": "office.name"})
    record = work.add(
        Office(
            code=office.code or office.division_code,
            name=office.name.strip(),
            authority_name=office.authority_name.strip(),
            division_code=office.division_code,
            address=office.address,
            has_foreign_power=office.has_foreign_power,
            foreign_office=office.foreign_office,
            fonds_number=office.fonds_number,
            review_authority=office.review_authority,
            court=office.court,
        )
    )
    work.add(OfficeLedger(office_id=record.id))
    for number in dict.fromkeys(office.windows):
        work.add(CounterWindow(office_id=record.id, number=number))
    return record.id
