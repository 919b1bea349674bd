"""Where a couple is expected at an hour: in a counselling session or in a ceremony (counter.md 4, 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, false, or_, select

from registry_desktop.queries.rooms import Who
from registry_desktop.records.ceremonies import CeremonyCouple, CertificateCeremony
from registry_desktop.records.counselling import CounsellingSession
from registry_desktop.records.rooms import Room
from registry_desktop.store.unit_of_work import UnitOfWork

MEETS: Final = {"couple": ("couple", "man", "woman"), "man": ("couple", "man"), "woman": ("couple", "woman")}
"""Which sessions keep whom: each of the two may be heard apart at the same hour."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A day from a minute to a minute."""

    day: date
    first_minute: int
    last_minute: int


@dataclass(frozen=True, slots=True)
class Engagement:
    """Where they are expected (a room, a ceremony's title) and from which minute on."""

    place: str
    first_minute: int


def engagement_of(
    work: UnitOfWork,
    hours: Hours,
    *,
    who: Who,
    registration_id: int | None,
    attendance: str = "couple",
    but_ceremony: int | None = None,
) -> Engagement | None:
    """The first thing at these hours that keeps the couple, known by its case, a number or both names; None when free.

    `but_ceremony` is not looked at: the one they are about to be given a place in.
    """
    in_session = select(Room.name, CounsellingSession.first_minute).join(
        Room, Room.id == CounsellingSession.room_id
    ).where(
        CounsellingSession.state == "booked",
        CounsellingSession.office_id == work.officer.office_id,
        CounsellingSession.attendance.in_(MEETS[attendance]),
        _at(CounsellingSession, hours),
        _same(CounsellingSession, registration_id, who),
    )
    in_ceremony = select(CertificateCeremony.title, CertificateCeremony.first_minute).join(
        CeremonyCouple, CeremonyCouple.ceremony_id == CertificateCeremony.id
    ).where(
        CertificateCeremony.state == "planned",
        CertificateCeremony.office_id == work.officer.office_id,
        CertificateCeremony.id != (but_ceremony or 0),
        CeremonyCouple.state == "booked",
        _at(CertificateCeremony, hours),
        _same(CeremonyCouple, registration_id, who),
    )
    for statement in (in_session, in_ceremony):
        row = work.session.execute(statement.limit(1)).first()
        if row is not None:
            return Engagement(*row)
    return None


def _at(record: Any, hours: Hours) -> ColumnElement[bool]:
    return and_(
        record.day == hours.day,
        record.first_minute < hours.last_minute,
        record.last_minute > hours.first_minute,
    )


def _same(record: Any, registration_id: int | None, who: Who) -> ColumnElement[bool]:
    ways: list[ColumnElement[bool]] = [false()]
    if registration_id is not None:
        ways.append(record.registration_id == registration_id)
    if who.man_name and who.woman_name:
        ways.append(and_(record.man_name == who.man_name, record.woman_name == who.woman_name))
    for name in ("man_identity_number", "woman_identity_number"):
        number = getattr(who, name)
        if number and hasattr(record, name):
            ways.append(getattr(record, name) == number)
    return or_(*ways)
