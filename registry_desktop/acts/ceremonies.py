"""颁证仪式: plan a ceremony, give couples their places in it, hold or cancel it (counter.md 4; MRR25 7).

A ceremony registers nobody: a couple's case goes its own way, and is only named here. A place can never be given twice:
the database counts them.
"""

from __future__ import annotations

from dataclasses import dataclass

from registry_desktop.acts.booking import DESK
from registry_desktop.acts.numbers import next_serial
from registry_desktop.acts.permission import require, require_reason
from registry_desktop.acts.rooms import (
    Stretch,
    counted,
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
from registry_desktop.acts.seats import TWO, persons_in, place_of, require_seats
from registry_desktop.acts.typed import LONGEST_TEXT, field_wrong, require_text
from registry_desktop.domain import person_name
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.slots import clock
from registry_desktop.queries.ceremonies import couple_has_place, couples_of
from registry_desktop.queries.officers import division_code
from registry_desktop.queries.rooms import UNNAMED, Who, people_of_case
from registry_desktop.records.ceremonies import CeremonyCouple, CertificateCeremony, ProgrammeLine
from registry_desktop.records.service_points import ServicePoint
from registry_desktop.store.unit_of_work import UnitOfWork, performs

KINDS = ("single", "collective")
SETTINGS = ("hall", "indoor", "outdoor")
PLANNERS = (Role.REGISTRAR, Role.REVIEWER, Role.LEADER)
MARRIAGE = "marriage.registration"
WITHOUT_CERTIFICATE = ("not_come", "not_accepted", "refused", "abandoned")


@dataclass(frozen=True)
class NewCeremony:
    """A ceremony to be planned. A `hall` is a room of the office; elsewhere a service point or a place in words.

    `programme`: (minute of the day, what happens) in order. `capacity` couples; a single ceremony has one place.
    """

    kind: str
    setting: str
    title: str
    when: Stretch
    officiant_id: int
    capacity: int = 1
    room_id: int | None = None
    service_point_id: int | None = None
    place: str = ""
    hosts: str = ""
    programme: tuple[tuple[int, str], ...] = ()


@performs(Act.CEREMONY_PLAN)
def plan_ceremony(work: UnitOfWork, *, new: NewCeremony) -> int:
    """Hall and officiant are held for it; its id. Refused ROOM_TAKEN, OFFICER_TAKEN, LICENCE_EXPIRED,
    PLACE_TOO_SMALL, FIELD_WRONG, FIELD_MISSING."""
    require(work, *PLANNERS)
    if new.kind not in KINDS or new.setting not in SETTINGS:
        raise field_wrong("kind", new.kind if new.kind not in KINDS else new.setting)
    title = named("title", new.title)
    capacity = counted("capacity", new.capacity, least=1)
    if new.kind == "single" and capacity != 1:
        raise field_wrong("capacity", capacity)
    officiant = officer_for(work, new.officiant_id, Role.OFFICIANT, day=new.when.day)
    in_hall = new.setting == "hall"
    if in_hall and new.room_id is None:
        raise Refused(Refusal.FIELD_MISSING, {"field": "room"})
    room = room_for(work, new.room_id, "ceremony") if in_hall and new.room_id is not None else None
    point = None if in_hall else _point(work, new)
    require_seats(room or point, TWO * capacity)
    require_free(work, new.when, room=room, officer=officiant)
    ceremony = work.add(
        CertificateCeremony(
            office_id=work.officer.office_id,
            number=_number(work),
            kind=new.kind,
            setting=new.setting,
            title=title,
            room_id=room.id if room else None,
            service_point_id=point.id if point else None,
            place=require_text("place", new.place.strip()),
            day=new.when.day,
            first_minute=new.when.first_minute,
            last_minute=new.when.last_minute,
            officiant_id=officiant.id,
            hosts=require_text("hosts", new.hosts.strip()),
            capacity=capacity,
            programme=[_line(new.when, position, *line) for position, line in enumerate(new.programme, 1)],
        )
    )
    hold(work, new.when, room=room, officer=officiant, ceremony_id=ceremony.id)
    return ceremony.id


@performs(Act.CEREMONY_BOOK_PLACE)
def book_place(
    work: UnitOfWork,
    *,
    ceremony_id: int,
    registration_id: int | None = None,
    booking_id: int | None = None,
    told: Who = UNNAMED,
    guests: int = 0,
    photos_consent: bool = False,
) -> int:
    """Give a couple a place, named by its case, its booking, or as told; the place's id.

    Refused CEREMONY_FULL, CEREMONY_OVER, COUPLE_HAS_PLACE, COUPLE_ELSEWHERE, PLACE_TOO_SMALL (couples and guests are
    more than the place seats), FIELD_MISSING (a name), STATE_NOT_ALLOWED for a case that ended without a certificate,
    FIELD_WRONG for one that is no marriage and for what is no name.
    """
    require(work, *DESK)
    ceremony = _planned(work, ceremony_id, None)
    _require_marriage(work, registration_id)
    who = who_comes(work, registration_id=registration_id, booking_id=booking_id, told=told)
    names = [person_name.normalise(named(one, getattr(who, one))) for one in ("man_name", "woman_name")]
    if couple_has_place(work, ceremony_id=ceremony_id, registration_id=registration_id, names=names):
        raise Refused(Refusal.COUPLE_HAS_PLACE, {"title": ceremony.title, "day": ceremony.day.isoformat()})
    if ceremony.taken >= ceremony.capacity:
        raise Refused(Refusal.CEREMONY_FULL, {"title": ceremony.title, "day": ceremony.day.isoformat()})
    when = Stretch(ceremony.day, ceremony.first_minute, ceremony.last_minute)
    require_couple_free(work, when, who=who, registration_id=registration_id, but_ceremony=ceremony.id)
    require_seats(place_of(work, ceremony), persons_in(work, ceremony) + TWO + counted("guests", guests))
    ceremony.taken += 1
    couple = CeremonyCouple(
        ceremony_id=ceremony.id,
        registration_id=registration_id,
        booking_id=booking_id,
        man_name=names[0],
        woman_name=names[1],
        guests=guests,
        photos_consent=photos_consent,
        booked_at=work.now,
    )
    return work.add(couple).id


@performs(Act.CEREMONY_CANCEL_PLACE)
def cancel_place(work: UnitOfWork, *, couple_id: int, reason: str) -> None:
    """Give a place back, with the reason; another couple can have it. Refused CEREMONY_OVER, REASON_MISSING."""
    require(work, *DESK)
    couple = work.get(CeremonyCouple, couple_id)
    ceremony = _planned(work, couple.ceremony_id, None)
    if work.take(CeremonyCouple, couple_id).state != "booked":
        raise _over(ceremony, couple.state)
    couple.end_reason = require_reason(work, reason)
    couple.state = "cancelled"
    ceremony.taken -= 1


@performs(Act.CEREMONY_HOLD)
def hold_ceremony(
    work: UnitOfWork,
    *,
    ceremony_id: int,
    present: frozenset[int],
    with_parents: frozenset[int] = frozenset(),
    revision: int | None = None,
) -> None:
    """It was held, with the couples whose places are `present`; the others were absent.

    By its officiant, a reviewer or the leader (NOT_PERMITTED). Refused CEREMONY_OVER; NOT_BEGUN before it begins;
    FIELD_WRONG for a place of another ceremony.
    """
    require(work, Role.OFFICIANT, Role.REVIEWER, Role.LEADER)
    ceremony = _planned(work, ceremony_id, revision)
    if ceremony.officiant_id != work.officer.officer_id:
        require(work, Role.REVIEWER, Role.LEADER)
    require_begun(work, ceremony.day, ceremony.first_minute)
    booked = {one.id: one for one in couples_of(work, ceremony_id=ceremony_id) if one.state == "booked"}
    strangers = (present | with_parents) - booked.keys()
    if strangers or with_parents - present:
        raise field_wrong("couple", min(strangers or with_parents - present))
    for couple_id in booked:
        couple = work.take(CeremonyCouple, couple_id)
        couple.state = "took_part" if couple_id in present else "absent"
        couple.parents_present = couple_id in with_parents
    ceremony.state = "held"


@performs(Act.CEREMONY_CANCEL)
def cancel_ceremony(work: UnitOfWork, *, ceremony_id: int, reason: str, revision: int | None = None) -> None:
    """Cancel it with the reason (rain, too few): its couples lose their places, hall and officiant are free again."""
    require(work, *PLANNERS)
    ceremony = _planned(work, ceremony_id, revision)
    ceremony.end_reason = require_reason(work, reason)
    ceremony.state, ceremony.taken = "cancelled", 0
    for one in couples_of(work, ceremony_id=ceremony_id):
        if one.state == "booked":
            couple = work.take(CeremonyCouple, one.id)
            couple.state, couple.end_reason = "cancelled", ceremony.end_reason
    let_go(work, ceremony_id=ceremony.id)


def _point(work: UnitOfWork, new: NewCeremony) -> ServicePoint | None:
    if new.service_point_id is None:
        named("place", new.place, longest=LONGEST_TEXT)
        return None
    point = work.get(ServicePoint, new.service_point_id)
    ended = point.valid_to is not None and point.valid_to < new.when.day
    if point.office_id != work.officer.office_id or ended or new.when.day < point.valid_from:
        raise field_wrong("service_point", point.name if point.office_id == work.officer.office_id else point.id)
    return point


def _line(when: Stretch, position: int, minute: int, text: str) -> ProgrammeLine:
    if not when.first_minute <= minute < when.last_minute:
        raise field_wrong("programme", clock(minute))
    return ProgrammeLine(position=position, minute=minute, text=named("programme", text, longest=LONGEST_TEXT))


def _require_marriage(work: UnitOfWork, registration_id: int | None) -> None:
    found = people_of_case(work, registration_id=registration_id) if registration_id is not None else None
    if found is None:
        return
    _, kind, state = found
    if kind != MARRIAGE:
        raise field_wrong("kind", kind)
    if state in WITHOUT_CERTIFICATE:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": state, "wanted": "took_part"})


def _number(work: UnitOfWork) -> str:
    serial = next_serial(work, prefix=f"ceremony-{work.today:%m%d}", year=work.today.year)
    return f"{division_code(work)}-{work.today:%Y%m%d}-Y{serial:04d}"


def _planned(work: UnitOfWork, ceremony_id: int, revision: int | None) -> CertificateCeremony:
    ceremony = work.take(CertificateCeremony, ceremony_id, revision=revision)
    if ceremony.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "certificate_ceremony", "id": str(ceremony_id)})
    if ceremony.state != "planned":
        raise _over(ceremony, ceremony.state)
    return ceremony


def _over(ceremony: CertificateCeremony, state: str) -> Refused:
    return Refused(Refusal.CEREMONY_OVER, {"title": ceremony.title, "state": state})
