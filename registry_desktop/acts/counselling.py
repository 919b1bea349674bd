"""婚姻家庭辅导: book a session, cancel it, note its result, write the counsellor's own notes.

counter.md 5; MRR25 5, 17. A room and a counsellor are never promised twice.
What came of a session, and the notes, are the counsellor's alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from registry_desktop.acts.booking import DESK
from registry_desktop.acts.numbers import next_serial
from registry_desktop.acts.permission import officer_id_of, require, require_reason
from registry_desktop.acts.rooms import (
    Stretch,
    hold,
    let_go,
    named,
    officer_for,
    require_begun,
    require_couple_free,
    require_free,
    room_for,
    who_comes,
)
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_NUMBER, field_wrong, require_text
from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.officers import division_code
from registry_desktop.queries.rooms import UNNAMED, Who
from registry_desktop.records.counselling import CounsellingNote, CounsellingSession
from registry_desktop.store.unit_of_work import UnitOfWork, performs

KINDS = ("premarital", "relation", "divorce", "legal", "child", "violence")
ATTENDANCES = ("couple", "man", "woman")
RESULTS = ("continues", "reconciled", "withdrew_application", "divorced", "referred")
LONGEST_NOTE = 20_000
LONGEST_SESSION = 24 * 60


@dataclass(frozen=True)
class NewSession:
    """A session to be booked. Of a case or a booking the names are taken from there; without one they may be told, or
    left out: whoever seeks advice need not say who they are."""

    kind: str
    counsellor_id: int
    room_id: int
    when: Stretch
    attendance: str = "couple"
    registration_id: int | None = None
    booking_id: int | None = None
    told: Who = UNNAMED


@dataclass(frozen=True)
class Outcome:
    """What came of a session: `minutes` it took; a sign of violence obliges to tell of shelter (MRR25 6)."""

    result: str
    minutes: int
    consent: bool
    violence_sign: bool = False
    shelter_told: bool = False
    police_told: bool = False
    follow_up_on: date | None = None


@performs(Act.COUNSELLING_BOOK)
def book_session(work: UnitOfWork, *, new: NewSession) -> int:
    """Promise room and counsellor; the session's id.

    Refused ROOM_TAKEN, OFFICER_TAKEN, COUPLE_ELSEWHERE, LICENCE_EXPIRED, FIELD_WRONG, NOT_FOUND.

    A counsellor who is nothing else books for herself alone, and types who comes: cases are the counter's
    (NOT_PERMITTED).
    """
    require(work, *DESK, Role.COUNSELLOR)
    from_a_case = new.registration_id is not None or new.booking_id is not None
    if from_a_case or new.counsellor_id != work.officer.officer_id:
        require(work, *DESK)
    if new.kind not in KINDS or new.attendance not in ATTENDANCES:
        raise field_wrong("kind", new.kind if new.kind not in KINDS else new.attendance)
    counsellor = officer_for(work, new.counsellor_id, Role.COUNSELLOR, day=new.when.day)
    room = room_for(work, new.room_id, "counselling")
    who = who_comes(work, registration_id=new.registration_id, booking_id=new.booking_id, told=_checked(new.told))
    require_free(work, new.when, room=room, officer=counsellor)
    require_couple_free(work, new.when, who=who, registration_id=new.registration_id, attendance=new.attendance)
    session = work.add(
        CounsellingSession(
            office_id=work.officer.office_id,
            number=_number(work),
            kind=new.kind,
            attendance=new.attendance,
            man_name=who.man_name,
            woman_name=who.woman_name,
            man_identity_number=who.man_identity_number,
            woman_identity_number=who.woman_identity_number,
            registration_id=new.registration_id,
            booking_id=new.booking_id,
            counsellor_id=counsellor.id,
            room_id=room.id,
            day=new.when.day,
            first_minute=new.when.first_minute,
            last_minute=new.when.last_minute,
            made_at=work.now,
        )
    )
    hold(work, new.when, room=room, officer=counsellor, session_id=session.id)
    return session.id


@performs(Act.COUNSELLING_CANCEL)
def cancel_session(
    work: UnitOfWork, *, session_id: int, reason: str, no_show: bool = False, revision: int | None = None
) -> None:
    """Cancel a session, or note that nobody came to it. Refused SESSION_OVER, REASON_MISSING; NOT_BEGUN for a session
    still to come that nobody is said to have come to."""
    require(work, *DESK, Role.COUNSELLOR)
    session = _booked(work, session_id, revision)
    if session.counsellor_id != work.officer.officer_id:
        require(work, *DESK)
    if no_show:
        require_begun(work, session.day, session.first_minute)
    session.end_reason = require_reason(work, reason)
    session.state = "no_show" if no_show else "cancelled"
    let_go(work, session_id=session.id)


@performs(Act.COUNSELLING_NOTE_RESULT)
def note_result(work: UnitOfWork, *, session_id: int, outcome: Outcome, revision: int | None = None) -> None:
    """Note that the counsellor's own session was held and what came of it.

    Refused NOT_PERMITTED, SESSION_OVER, NOT_BEGUN, FIELD_WRONG; FIELD_MISSING without the consent of persons who are
    named (PIPL 29), and where a sign of violence was seen and shelter not told of (MRR25 6).
    """
    session = _booked(work, session_id, revision)
    _require_own(work, session)
    require_begun(work, session.day, session.first_minute)
    if outcome.result not in RESULTS:
        raise field_wrong("result", outcome.result)
    if not 0 < outcome.minutes <= LONGEST_SESSION:
        raise field_wrong("minutes", outcome.minutes)
    if outcome.follow_up_on is not None and outcome.follow_up_on < session.day:
        raise field_wrong("follow_up_on", outcome.follow_up_on.isoformat())
    if not outcome.consent and (session.man_name or session.woman_name):
        raise Refused(Refusal.FIELD_MISSING, {"field": "consent"})
    if outcome.violence_sign and not outcome.shelter_told:
        raise Refused(Refusal.FIELD_MISSING, {"field": "shelter_told"})
    session.state, session.result, session.minutes = "held", outcome.result, outcome.minutes
    session.consent, session.follow_up_on = outcome.consent, outcome.follow_up_on
    session.violence_sign = outcome.violence_sign
    session.shelter_told, session.police_told = outcome.shelter_told, outcome.police_told


@performs(Act.COUNSELLING_WRITE_NOTE)
def write_note(work: UnitOfWork, *, session_id: int, text: str) -> int:
    """Write a note of one's own session, that nobody else reads; its id. Written notes stay; a new one corrects."""
    session = _of_office(work, work.get(CounsellingSession, session_id))
    _require_own(work, session)
    text = named("note", text, longest=LONGEST_NOTE)
    return work.add(
        CounsellingNote(session_id=session.id, counsellor_id=officer_id_of(work), text=text, written_at=work.now)
    ).id


def _checked(told: Who) -> Who:
    for one in ("man_name", "woman_name"):
        require_text(one, getattr(told, one), longest=LONGEST_NAME)
    for one in ("man_identity_number", "woman_identity_number"):
        require_text(one, getattr(told, one), longest=LONGEST_NUMBER)
    return Who(
        person_name.normalise(told.man_name),
        person_name.normalise(told.woman_name),
        citizen_number.compact(told.man_identity_number),
        citizen_number.compact(told.woman_identity_number),
    )


def _number(work: UnitOfWork) -> str:
    serial = next_serial(work, prefix=f"counselling-{work.today:%m%d}", year=work.today.year)
    return f"{division_code(work)}-{work.today:%Y%m%d}-F{serial:04d}"


def _booked(work: UnitOfWork, session_id: int, revision: int | None) -> CounsellingSession:
    session = _of_office(work, work.take(CounsellingSession, session_id, revision=revision))
    if session.state != "booked":
        raise Refused(Refusal.SESSION_OVER, {"number": session.number, "state": session.state})
    return session


def _of_office(work: UnitOfWork, session: CounsellingSession) -> CounsellingSession:
    if session.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "counselling_session", "id": str(session.id)})
    return session


def _require_own(work: UnitOfWork, session: CounsellingSession) -> None:
    require(work, Role.COUNSELLOR)
    if session.counsellor_id != work.officer.officer_id:
        raise Refused(Refusal.NOT_PERMITTED, {"roles": Role.COUNSELLOR, "name": work.officer.name})
