"""The case behind a number that stands on a paper: of the case, of its receipt, of its certificate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from registry_desktop.domain.officer import COUNTER
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.permission import require
from registry_desktop.queries.rooms import Who, people_of_case
from registry_desktop.queries.search import can_stand_in_the_register, ways_of_writing
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

_OF_CASE: Final = re.compile(r"(\d{4})-(?:回-)?0*(\d{1,9})")
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class CaseOfNumber:
    """A case of the office: what it is and who the two are."""

    registration_id: int
    kind: str
    state: str
    who: Who


def case_of_number(work: UnitOfWork, *, number: str) -> CaseOfNumber:
    """The office's case with that case number ("2026-000123"), receipt number or certificate number.

    Of several cases with one certificate number (a reissue) the first. Refused NOT_PERMITTED; FIELD_WRONG where the
    office has none.
    """
    require(work, *COUNTER)
    number = number.strip()
    found = _found(work, number) if number and can_stand_in_the_register(number) else None
    told = people_of_case(work, registration_id=found) if found is not None else None
    if found is None or told is None:
        raise Refused(Refusal.FIELD_WRONG, {"field": "case_number", "value": number[:_SHOWN]})
    who, kind, state = told
    return CaseOfNumber(found, kind, state, who)


def _found(work: UnitOfWork, number: str) -> int | None:
    of_office = select(Registration).where(Registration.office_id == work.officer.office_id)
    of_case = _OF_CASE.fullmatch(number)
    if of_case is not None:
        year, serial = (int(part) for part in of_case.groups())
        one = work.session.scalars(of_office.where(Registration.id == serial)).one_or_none()
        return one.id if one is not None and one.opened_at.year == year else None
    named = of_office.where(Registration.certificate_number.in_(ways_of_writing(number)))
    first = work.session.scalars(named.order_by(Registration.id).limit(1)).one_or_none()
    return first.id if first is not None else None
