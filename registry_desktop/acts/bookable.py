"""Whether a place of a slot may be booked now, and by whom: the day, the office's rules, the window of a divorce."""

from __future__ import annotations

from typing import Final

from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.slots import clock
from registry_desktop.queries.booking_rules import Terms, WhoComes, terms_for, terms_of
from registry_desktop.queries.divorces import window_of_couple
from registry_desktop.queries.service_points import point_of_slot
from registry_desktop.records.appointments import Slot
from registry_desktop.store.unit_of_work import UnitOfWork

LAST_WORKING_WEEKDAY: Final = 4
DIVORCE: Final = "marriage.divorce"


def require_bookable(work: UnitOfWork, slot: Slot, who: WhoComes | None = None) -> Terms:
    """By what the slot's day is booked, and what is known of `who` comes. Refused SLOT_UNKNOWN (past, another
    office's, of a service point that serves no more), DAY_OFF, BOOKING_TOO_SOON, BOOKING_TOO_FAR."""
    closed = slot.service_point_id is not None and not _serves(work, slot)
    if slot.office_id != work.officer.office_id or _is_over(work, slot) or closed:
        raise Refused(Refusal.SLOT_UNKNOWN, {"day": slot.day.isoformat(), "time": clock(slot.first_minute)})
    terms = terms_of(work, day=slot.day) if who is None else terms_for(work, day=slot.day, who=who)
    if terms.closed:
        raise Refused(Refusal.DAY_OFF, {"day": slot.day.isoformat()})
    if slot.lane not in work.lanes.of_services:
        _require_by_the_rules(work, slot, terms)
    return terms


def _require_by_the_rules(work: UnitOfWork, slot: Slot, terms: Terms) -> None:
    """Registrations are booked on working days, as far ahead as the office's rules say; a visit to a grave is not."""
    if terms.notice == "rest" and terms.closed is None:
        raise Refused(Refusal.DAY_OFF, {"day": slot.day.isoformat()})
    rules = terms.rules
    first, last = rules.first_day(work.today), rules.last_day(work.today, work.now.hour * 60 + work.now.minute)
    if slot.day < first:
        raise Refused(Refusal.BOOKING_TOO_SOON, {"first": first.isoformat()})
    if slot.day > last:
        raise Refused(Refusal.BOOKING_TOO_FAR, {"last": last.isoformat()})


def require_takes(work: UnitOfWork, slot: Slot, who: WhoComes, terms: Terms) -> None:
    """Refused LANE_WRONG; of a divorce also BOOKING_WORKING_DAYS by the office's rules, BOOKING_OUTSIDE_WINDOW."""
    if not work.lanes.take(slot.lane, who.business):
        takes = slot.lane or " ".join(lane.name for lane in work.lanes if lane.is_registration and lane.businesses)
        raise Refused(Refusal.LANE_WRONG, {"lane": takes, "business": who.business})
    if who.business != DIVORCE:
        return
    weekday = slot.day.weekday() <= LAST_WORKING_WEEKDAY
    works = terms.notice == "work" or (weekday and terms.notice != "rest")
    if terms.rules.divorce_on_working_days_only and not works:
        raise Refused(Refusal.BOOKING_WORKING_DAYS, {"day": slot.day.isoformat()})
    _require_window(work, slot, who)


def _require_window(work: UnitOfWork, slot: Slot, who: WhoComes) -> None:
    """The second visit of a divorce lies in the window of its application (CC 1077); a first one lies anywhere."""
    window = window_of_couple(
        work, man=(who.man_name, who.man_identity_number), woman=(who.woman_name, who.woman_identity_number)
    )
    if window is not None and not window[0] <= slot.day <= window[1]:
        first, last = window
        raise Refused(Refusal.BOOKING_OUTSIDE_WINDOW, {"first": first.isoformat(), "last": last.isoformat()})


def _serves(work: UnitOfWork, slot: Slot) -> bool:
    """Whether the service point of a slot still serves on its day."""
    point = point_of_slot(work, slot_id=slot.id)
    return point is not None and point.valid_from <= slot.day and (point.valid_to is None or slot.day <= point.valid_to)


def _is_over(work: UnitOfWork, slot: Slot) -> bool:
    return (slot.day, slot.last_minute) <= (work.today, work.now.hour * 60 + work.now.minute)
