"""Service points, days of a tour, leaflets handed out (counter.md 4; MRR25 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from registry_desktop.acts.permission import officer_id_of, require
from registry_desktop.acts.rooms import Stretch, counted, named, require_ends_after_it_begins
from registry_desktop.acts.typed import LONGEST_TEXT, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import COUNTER, Role
from registry_desktop.domain.quarters import DAY
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.slots import clock
from registry_desktop.queries.service_points import booked_after, point_of_name, tour_day_at
from registry_desktop.records.service_points import PublicityHandOut, ServicePoint, TourDay
from registry_desktop.store.unit_of_work import UnitOfWork, performs

CEREMONY_ONLY = "ceremony_only"
KINDS = ("registration_point", CEREMONY_ONLY, "roving")
PLANNERS = (Role.ADMINISTRATOR, Role.LEADER)


@dataclass(frozen=True)
class NewPoint:
    """A service point. A place where registrations are made needs the paper that approved it (`approved_by`)."""

    name: str
    kind: str
    valid_from: date
    address: str = ""
    outdoor: bool = False
    capacity: int = 0
    weather_rule: str = ""
    approved_by: str = ""
    valid_to: date | None = None
    couples_a_slot: int = 0


@performs(Act.SERVICE_POINT_OPEN)
def open_service_point(work: UnitOfWork, *, new: NewPoint) -> int:
    """Put a service point on the list; its id. Refused FIELD_MISSING, FIELD_WRONG (also a name used already)."""
    require(work, *PLANNERS)
    name = named("service_point", new.name)
    if new.kind not in KINDS:
        raise field_wrong("kind", new.kind)
    if point_of_name(work, name=name) is not None:
        raise field_wrong("service_point", name)
    if new.valid_to is not None and new.valid_to < new.valid_from:
        raise field_wrong("valid_to", new.valid_to.isoformat())
    approved_by = require_text("approved_by", new.approved_by.strip())
    if new.kind != CEREMONY_ONLY and not approved_by:
        raise Refused(Refusal.FIELD_MISSING, {"field": "approved_by"})
    return work.add(
        ServicePoint(
            office_id=work.officer.office_id,
            name=name,
            kind=new.kind,
            outdoor=new.outdoor,
            address=require_text("address", new.address.strip()),
            capacity=counted("capacity", new.capacity),
            couples_a_slot=_bookable(new.kind, new.couples_a_slot),
            weather_rule=require_text("weather_rule", new.weather_rule.strip()),
            approved_by=approved_by,
            valid_from=new.valid_from,
            valid_to=new.valid_to,
        )
    ).id


@performs(Act.SERVICE_POINT_SET_PLACES)
def set_places_of_point(work: UnitOfWork, *, point_id: int, couples_a_slot: int) -> None:
    """How many couples can be booked at the point for each half-hour, from the next laying out on. Refused FIELD_WRONG
    for a point where nobody is registered."""
    require(work, *PLANNERS)
    point = _of_office(work, work.take(ServicePoint, point_id))
    point.couples_a_slot = _bookable(point.kind, couples_a_slot)


@performs(Act.SERVICE_POINT_CLOSE)
def close_service_point(work: UnitOfWork, *, point_id: int, last_day: date) -> int:
    """The point serves for the last time on `last_day`; how many couples are booked there after it and are to be moved
    or told. Refused FIELD_WRONG when that is before its first."""
    require(work, *PLANNERS)
    point = _of_office(work, work.take(ServicePoint, point_id))
    if last_day < point.valid_from:
        raise field_wrong("valid_to", last_day.isoformat())
    point.valid_to = last_day
    return booked_after(work, point_id=point.id, day=last_day)


@performs(Act.SERVICE_POINT_PLAN_TOUR)
def plan_tour_day(work: UnitOfWork, *, point_id: int, when: Stretch, place: str, staff: str = "") -> int:
    """A roving point stands somewhere on a day; the row's id. Planned anew for the same day and hour it is changed.

    Refused ENDS_BEFORE_IT_BEGINS, FIELD_WRONG for a point that does not rove, or outside the days it is approved for.
    """
    require(work, *PLANNERS)
    point = _of_office(work, work.hold(ServicePoint, point_id))
    if point.kind != "roving":
        raise field_wrong("kind", point.kind)
    if when.day < point.valid_from or (point.valid_to is not None and when.day > point.valid_to):
        raise field_wrong("day", when.day.isoformat())
    require_ends_after_it_begins(when)
    if when.first_minute < 0 or when.last_minute > DAY:
        raise field_wrong("minutes", f"{clock(when.first_minute)}–{clock(when.last_minute)}")
    place, staff = named("place", place, longest=LONGEST_TEXT), require_text("staff", staff.strip())
    known = tour_day_at(work, point_id=point_id, day=when.day, first_minute=when.first_minute)
    if known is None:
        new = TourDay(
            service_point_id=point.id,
            day=when.day,
            first_minute=when.first_minute,
            last_minute=when.last_minute,
            place=place,
            staff=staff,
        )
        return work.add(new).id
    row = work.take(TourDay, known.id)
    row.last_minute, row.place, row.staff = when.last_minute, place, staff
    return row.id


@performs(Act.PUBLICITY_HAND_OUT)
def hand_out_leaflets(
    work: UnitOfWork, *, title: str, copies: int, people: int = 0, place: str = "", day: date | None = None
) -> int:
    """Note that leaflets were handed out, today or earlier; the row's id. Refused FIELD_MISSING, FIELD_WRONG."""
    require(work, *COUNTER)
    on = day or work.today
    if on > work.today:
        raise field_wrong("day", on.isoformat())
    return work.add(
        PublicityHandOut(
            office_id=work.officer.office_id,
            day=on,
            title=named("title", title),
            copies=counted("copies", copies, least=1),
            people=counted("people", people),
            place=require_text("place", place.strip()),
            officer_id=officer_id_of(work),
        )
    ).id


def _bookable(kind: str, couples: int) -> int:
    if couples and kind == CEREMONY_ONLY:
        raise field_wrong("couples_a_slot", couples)
    return counted("couples_a_slot", couples)


def _of_office(work: UnitOfWork, point: ServicePoint) -> ServicePoint:
    if point.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "service_point", "id": str(point.id)})
    return point
