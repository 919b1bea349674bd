"""Counselling as it is looked up: the counsellor her own sessions, the counter who comes when, a case only that it was.

What a session was about and what came of it is told as figures alone (counter.md 5; statistics.md S-M6).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select

from registry_desktop.domain.officer import COUNTER, READS_CASES, Role
from registry_desktop.domain.person_name import search_key
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.small_counts import told
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.permission import require
from registry_desktop.records.counselling import CounsellingNote, CounsellingSession
from registry_desktop.records.officers import Officer
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.records.rooms import Room
from registry_desktop.store.unit_of_work import UnitOfWork

COUNTS = frozenset({Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR, Role.COUNSELLOR})
"""Who may see the figures of counselling."""
GIVEN_UP = ("withdrawn", "deemed_withdrawn")
DIVORCED = ("issued", "filed", "revoked")
"""Did not give it up, whatever became of the divorce later."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A session as the counter sees it: who comes when, where, to whom; not what for."""

    id: int
    number: str
    day: date
    first_minute: int
    last_minute: int
    attendance: str
    man_name: str
    woman_name: str
    counsellor: str
    room: str
    state: str
    revision: int


@dataclass(frozen=True, slots=True)
class SessionOfCase:
    """That counselling was arranged in a case, and whether it took place."""

    day: date
    state: str


@dataclass(frozen=True, slots=True)
class Note:
    """One note, for its writer."""

    id: int
    text: str
    written_at: datetime


@dataclass(frozen=True)
class CounsellingFigures:
    """S-M6: sessions held, distinct couples and lone or unnamed persons among them, sessions by kind and by result.

    `advised_gave_up` and `others_gave_up`: of the divorce applications accepted in the period that have ended, the
    per cent withdrawn or lapsed, with counselling and without. None stands for what is too small to be told
    (statistics.md 6).
    """

    office_name: str
    first: date
    last: date
    sessions: int
    couples: int
    others: int
    by_kind: dict[str, int | None]
    by_result: dict[str, int | None]
    advised_gave_up: int | None
    others_gave_up: int | None
    made_at: datetime


def own_sessions(work: UnitOfWork, *, first: date, last: date) -> Sequence[CounsellingSession]:
    """The counsellor's own sessions, whole, by day and hour. Refused NOT_PERMITTED."""
    require(work, Role.COUNSELLOR)
    return work.session.scalars(
        select(CounsellingSession)
        .where(
            CounsellingSession.office_id == work.officer.office_id,
            CounsellingSession.counsellor_id == work.officer.officer_id,
            CounsellingSession.day.between(first, last),
        )
        .order_by(CounsellingSession.day, CounsellingSession.first_minute)
    ).all()


def notes_of(work: UnitOfWork, *, session_id: int) -> tuple[Note, ...]:
    """The notes of one's own session, oldest first. Refused NOT_PERMITTED for another's, whoever asks."""
    require(work, Role.COUNSELLOR)
    session = work.get(CounsellingSession, session_id)
    if session.office_id != work.officer.office_id or session.counsellor_id != work.officer.officer_id:
        raise Refused(Refusal.NOT_PERMITTED, {"roles": Role.COUNSELLOR, "name": work.officer.name})
    rows = work.session.scalars(
        select(CounsellingNote).where(CounsellingNote.session_id == session_id).order_by(CounsellingNote.id)
    )
    return tuple(Note(row.id, row.text, row.written_at) for row in rows)


def appointments_between(work: UnitOfWork, *, first: date, last: date) -> tuple[Appointment, ...]:
    """The sessions of the office by day and hour, for the counter. Refused NOT_PERMITTED."""
    require(work, *COUNTER)
    return _appointments(work, first, last)


def own_appointments(work: UnitOfWork, *, first: date, last: date) -> tuple[Appointment, ...]:
    """The counsellor's own sessions as the counter sees them. Refused NOT_PERMITTED."""
    require(work, Role.COUNSELLOR)
    return _appointments(work, first, last, CounsellingSession.counsellor_id == work.officer.officer_id)


def _appointments(
    work: UnitOfWork, first: date, last: date, *conditions: ColumnElement[bool]
) -> tuple[Appointment, ...]:
    rows = work.session.execute(
        select(CounsellingSession, Officer.name, Room.name)
        .join(Officer, Officer.id == CounsellingSession.counsellor_id)
        .join(Room, Room.id == CounsellingSession.room_id)
        .where(
            CounsellingSession.office_id == work.officer.office_id,
            CounsellingSession.day.between(first, last),
            *conditions,
        )
        .order_by(CounsellingSession.day, CounsellingSession.first_minute, CounsellingSession.id)
    )
    return tuple(
        Appointment(
            one.id,
            one.number,
            one.day,
            one.first_minute,
            one.last_minute,
            one.attendance,
            one.man_name,
            one.woman_name,
            counsellor,
            room,
            one.state,
            one.revision,
        )
        for one, counsellor, room in rows
    )


def sessions_of_case(work: UnitOfWork, *, registration_id: int) -> tuple[SessionOfCase, ...]:
    """When counselling was arranged in a case and whether it took place (counter.md 5). Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    rows = work.session.execute(
        select(CounsellingSession.day, CounsellingSession.state)
        .where(CounsellingSession.registration_id == registration_id)
        .order_by(CounsellingSession.day, CounsellingSession.first_minute)
    )
    return tuple(SessionOfCase(*row) for row in rows)


def sessions_held(work: UnitOfWork, *, first: date, last: date) -> int:
    """How many sessions of the office were held from `first` to `last`."""
    statement = (
        select(func.count())
        .select_from(CounsellingSession)
        .where(
            CounsellingSession.office_id == work.officer.office_id,
            CounsellingSession.state == "held",
            CounsellingSession.day.between(first, last),
        )
    )
    return work.session.scalar(statement) or 0


def counselling_figures(work: UnitOfWork, *, first: date, last: date) -> CounsellingFigures:
    """S-M6 of the office, small counts of kinds and results left out. Refused NOT_PERMITTED.

    Couples are distinct in the period, by both numbers or both names; several sessions of one couple count once.
    """
    require(work, *COUNTS)
    held = work.session.scalars(
        select(CounsellingSession).where(
            CounsellingSession.office_id == work.officer.office_id,
            CounsellingSession.state == "held",
            CounsellingSession.day.between(first, last),
        )
    ).all()
    couples = {_couple(one) for one in held if one.man_name and one.woman_name}
    threshold = work.law(last).integer("statistics.small_count")
    advised, others = _gave_up(work, first, last)
    return CounsellingFigures(
        office_name=office_of(work).name,
        first=first,
        last=last,
        sessions=len(held),
        couples=len(couples),
        others=sum(not (one.man_name and one.woman_name) for one in held),
        by_kind=told(Counter(one.kind for one in held), threshold=threshold),
        by_result=told(Counter(one.result for one in held), threshold=threshold),
        advised_gave_up=advised,
        others_gave_up=others,
        made_at=work.now,
    )


def _gave_up(work: UnitOfWork, first: date, last: date) -> tuple[int | None, int | None]:
    held_in = (
        select(CounsellingSession.id)
        .where(CounsellingSession.registration_id == DivorceRegistration.id, CounsellingSession.state == "held")
        .exists()
    )
    ended = work.session.execute(
        select(DivorceRegistration.state, held_in).where(
            DivorceRegistration.office_id == work.officer.office_id,
            DivorceRegistration.source == "counter",
            DivorceRegistration.accepted_on.between(first, last),
            DivorceRegistration.state.in_((*GIVEN_UP, *DIVORCED)),
        )
    ).all()
    least = work.law(last).integer("counselling.effect_cases")
    groups = [[state for state, is_advised in ended if bool(is_advised) is wanted] for wanted in (True, False)]
    if any(len(group) < least for group in groups):
        return None, None
    advised, others = (round(100 * sum(state in GIVEN_UP for state in group) / len(group)) for group in groups)
    return advised, others


def _couple(session: CounsellingSession) -> tuple[str, str]:
    return (
        session.man_identity_number or search_key(session.man_name),
        session.woman_identity_number or search_key(session.woman_name),
    )
