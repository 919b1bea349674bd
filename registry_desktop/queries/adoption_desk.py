"""收养登记: the cases of the desk as a list, found by number, adopter or the name after the adoption.

Nothing finds a child by its old name or its birth parents (CC 1110): what is asked for that way is answered like what
is not there, by the same statements.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import selectinload

from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.officer import READS_ADOPTIONS, Role
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.adoption.states import SEALED_IN
from registry_desktop.kinds.known import Known
from registry_desktop.queries.adoption_clock import clock_view, is_at_its_end, known_of_days
from registry_desktop.queries.permission import require
from registry_desktop.records.adoptions import (
    ADOPTEE,
    ADOPTERS,
    ADOPTION_KINDS,
    AdoptionEnquiry,
    AdoptionPerson,
    AdoptionRegistration,
)
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork

MOST: Final = 200


@dataclass(frozen=True, slots=True)
class AdoptionLine:
    """One case in the list. `child` is its name as it may be shown; `last_day` and `stands` are those of a case under
    way, `late` says that the last lawful day has passed."""

    id: int
    kind: str
    state: str
    number: str
    child: str
    adopters: tuple[str, ...]
    last_day: date | None
    stands: tuple[str, ...]
    late: bool
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class EnquiryLine:
    """Somebody asked where a child is: who, what for, when, and who answered."""

    id: int
    name: str
    identity_number: str
    relation: str
    asked_for: str
    asked_at: datetime
    officer: str


def adoption_cases(work: UnitOfWork, *, text: str = "") -> tuple[AdoptionLine, ...]:
    """The cases of the officer's office, those under way first, then the newest; with `text` only those of that number,
    adopter (name or identity number) or name after the adoption. Refused NOT_PERMITTED."""
    require(work, *READS_ADOPTIONS)
    asked = text.strip()
    found = [record for name in ADOPTION_KINDS for record in _found(work, KIND_BY_NAME[name].record, asked)]
    found.sort(key=lambda one: (is_at_its_end(one), -one.id))
    known = known_of_days(work)
    return tuple(_line(work, record, known) for record in found[:MOST])


def _found(work: UnitOfWork, kind: Any, asked: str) -> Iterator[Any]:
    parts = [kind.persons, *((kind.stops,) if kind is AdoptionRegistration else ())]
    wanted = [kind.office_id == work.officer.office_id, *((_is_meant(kind, asked),) if asked else ())]
    statement = select(kind).where(*wanted).order_by(kind.id.desc()).limit(MOST)
    yield from work.session.scalars(statement.options(*(selectinload(part) for part in parts)))


def _is_meant(kind: Any, asked: str) -> ColumnElement[bool]:
    name, number = person_name.normalise(asked), citizen_number.compact(asked)
    adopter = and_(
        AdoptionPerson.role.in_(ADOPTERS),
        or_(AdoptionPerson.name.startswith(name, autoescape=True), AdoptionPerson.identity_number == number),
    )
    child = and_(AdoptionPerson.role == ADOPTEE, AdoptionPerson.name == name)
    if kind is AdoptionRegistration:
        of_child = kind.name_after.startswith(name, autoescape=True)
        person = adopter
    else:  # a case about a registered adoption says the name after it
        of_child, person = kind.certificate_number == asked, or_(adopter, child)
    numbers = or_(kind.certificate_number == asked, kind.archive_number == asked)
    return or_(numbers, of_child, exists().where(AdoptionPerson.registration_id == kind.id, person))


def _line(work: UnitOfWork, record: Any, known: Known) -> AdoptionLine:
    clock = clock_view(work, record, known) if not is_at_its_end(record) else None
    return AdoptionLine(
        id=record.id,
        kind=record.kind,
        state=record.state,
        number=record.certificate_number,
        child=shown_name(record),
        adopters=tuple(one.name for one in record.people(ADOPTERS)),
        last_day=clock.last_day if clock is not None else None,
        stands=clock.stands if clock is not None else (),
        late=clock is not None and not clock.in_time,
        opened_at=record.opened_at,
    )


def shown_name(record: Any) -> str:
    """The child's name as it may be shown: the one after the adoption, its old one only until it is registered."""
    after: str = getattr(record, "name_after", "")
    child = record.person(ADOPTEE)
    is_old = isinstance(record, AdoptionRegistration)
    if after or child is None or (is_old and record.state in SEALED_IN):
        return after
    return str(child.name)


def enquiries(work: UnitOfWork) -> tuple[EnquiryLine, ...]:
    """Who asked the office where a child is, the newest first; for the head of this desk. Refused NOT_PERMITTED."""
    require(work, *READS_ADOPTIONS)
    require(work, Role.LEADER)
    rows = work.session.execute(
        select(AdoptionEnquiry, Officer.name)
        .join(Officer, Officer.id == AdoptionEnquiry.officer_id)
        .where(AdoptionEnquiry.office_id == work.officer.office_id)
        .order_by(AdoptionEnquiry.id.desc())
        .limit(MOST)
    )
    return tuple(
        EnquiryLine(one.id, one.name, one.identity_number, one.relation, one.asked_for, one.asked_at, officer)
        for one, officer in rows
    )
