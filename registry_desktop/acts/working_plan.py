"""Working plan, days off, and the slots laid out from them (counter.md 1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from registry_desktop.acts.permission import require
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.lanes import ANY_LANE
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.slots import Slot as CutSlot
from registry_desktop.domain.slots import clock, cut, slots_of
from registry_desktop.queries import appointments
from registry_desktop.queries.service_points import points_on, tour_between
from registry_desktop.queries.special_days import hours_of, special_day_on
from registry_desktop.records.appointments import DayOff, Slot, WorkingPlan
from registry_desktop.store.unit_of_work import UnitOfWork, performs

PLANNERS = (Role.ADMINISTRATOR, Role.LEADER, Role.REVIEWER)
MOST_PLACES = 999
HALF_AN_HOUR = 30
ROVING = "roving"
LONGEST_LAYOUT = timedelta(days=366)


@dataclass(frozen=True)
class PlanRow:
    """One stretch of a weekday (Monday = 0) in minutes of the day, cut every `slot_minutes` for `capacity` couples of
    one lane, or of any where `lane` is empty."""

    weekday: int
    first_minute: int
    last_minute: int
    slot_minutes: int = 30
    capacity: int = 4
    lane: str = ANY_LANE


def add_plan_row(work: UnitOfWork, row: PlanRow, *, office_id: int, valid_from: date) -> WorkingPlan:
    """Put a row into the working plan (a part of an act). Refused FIELD_WRONG."""
    require_row(work, row)
    return work.add(
        WorkingPlan(
            office_id=office_id,
            weekday=row.weekday,
            first_minute=row.first_minute,
            last_minute=row.last_minute,
            slot_minutes=row.slot_minutes,
            capacity=row.capacity,
            valid_from=valid_from,
            lane=row.lane,
        )
    )


def require_row(work: UnitOfWork, row: PlanRow) -> None:
    """Refused FIELD_WRONG where the row is none."""
    if not 0 <= row.weekday <= 6 or not 0 <= row.first_minute < row.last_minute <= 24 * 60:
        raise field_wrong("plan.minutes", f"{row.first_minute}-{row.last_minute}")
    if not 0 < row.slot_minutes <= row.last_minute - row.first_minute:
        raise field_wrong("plan.slot_minutes", row.slot_minutes)
    if not 0 <= row.capacity <= MOST_PLACES:
        raise field_wrong("plan.capacity", row.capacity)
    if row.lane and work.lanes.of(row.lane) is None:
        raise field_wrong("plan.lane", row.lane)


def require_apart(rows: Iterable[PlanRow]) -> None:
    """Refused FIELD_WRONG when two rows want the same minutes of a weekday for one lane: their places would be counted
    twice."""
    ordered = sorted(rows, key=lambda row: (row.weekday, row.lane, row.first_minute))
    for earlier, later in pairwise(ordered):
        same = (earlier.weekday, earlier.lane) == (later.weekday, later.lane)
        if same and later.first_minute < earlier.last_minute:
            raise field_wrong("plan.minutes", f"{later.first_minute}-{earlier.last_minute}")


@performs(Act.PLAN_CHANGE)
def change_working_plan(work: UnitOfWork, *, rows: tuple[PlanRow, ...], valid_from: date) -> None:
    """From `valid_from` on the office works by `rows`; the old rows end the day before. Laid-out slots stay as
    they are."""
    require(work, *PLANNERS)
    if valid_from == date.min:
        raise field_wrong("plan.days", valid_from)
    for old in appointments.plan_rows(work, office_id=work.officer.office_id):
        if old.valid_to is None or old.valid_to >= valid_from:
            work.take(WorkingPlan, old.id).valid_to = valid_from - timedelta(days=1)
    require_apart(rows)
    for row in rows:
        add_plan_row(work, row, office_id=work.officer.office_id, valid_from=valid_from)


@performs(Act.PLAN_LAY_OUT_SLOTS)
def lay_out_slots(work: UnitOfWork, *, first: date, last: date) -> int:
    """Make the slots of the days `first`…`last` from the plan; how many are new. Existing slots keep their capacity.

    A year whose holiday notice is not in the table is planned by weekdays; the page says so (`days_off(...).knows`).
    """
    require(work, *PLANNERS)
    if not first <= last or last - first > LONGEST_LAYOUT:
        raise field_wrong("plan.days", f"{first}…{last}")
    return sum(lay_out_day(work, first + timedelta(days=number)) for number in range((last - first).days + 1))


def lay_out_day(work: UnitOfWork, day: date) -> int:
    """The missing slots of one day, in the office and at its service points (a part of an act); how many were made."""
    office_id = work.officer.office_id
    present = appointments.slots_on(work, office_id=office_id, day=day)
    planned = planned_slots(work, day)
    places: list[tuple[int | None, list[CutSlot]]] = [(None, planned)]
    places += planned_at_points(work, day, planned).items()
    made = 0
    for point_id, slots in places:
        there = [one for one in present if one.service_point_id == point_id]
        for slot in slots:
            if any(_takes_the_place_of(work, one, slot) for one in there):
                continue
            first, last, capacity, lane = slot
            work.add(
                Slot(
                    office_id=office_id,
                    day=day,
                    first_minute=first,
                    last_minute=last,
                    capacity=capacity,
                    lane=lane,
                    service_point_id=point_id,
                )
            )
            made += 1
    return made


def planned_at_points(work: UnitOfWork, day: date, in_office: Sequence[CutSlot]) -> dict[int, list[CutSlot]]:
    """What the service points that take couples give for a day, by point: a fixed one in the hours of the office, a
    roving one in those of its tour; each slot for as many couples as the point takes."""
    found: dict[int, list[CutSlot]] = {}
    hours = _open_hours(slot for slot in in_office if slot[3] not in work.lanes.of_services)
    for point in points_on(work, day=day):
        if not point.couples_a_slot:
            continue
        if point.kind == ROVING:
            tours = (one for one in tour_between(work, first=day, last=day) if one.service_point_id == point.id)
            times = _together((one.first_minute, one.last_minute) for one in tours)
        else:
            times = hours
        rows = (PlanRow(0, first, last, HALF_AN_HOUR, point.couples_a_slot) for first, last in times)
        found[point.id] = [slot for row in rows for slot in cut(row)]
    return found


def _open_hours(slots: Iterable[CutSlot]) -> list[tuple[int, int]]:
    """From when to when the office takes couples, whatever lanes its slots are of."""
    return _together((first, last) for first, last, _, _ in slots)


def _together(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches in order, those that touch or overlap as one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return found


@performs(Act.SLOT_CHANGE)
def change_capacity(work: UnitOfWork, *, slot_id: int, by: int) -> int:
    """So many places more, or fewer, in one slot, from the calendar itself; how many it has then. Refused FIELD_WRONG
    for fewer than are booked; SLOT_UNKNOWN for one past or of another office."""
    require(work, *PLANNERS)
    slot = work.take(Slot, slot_id)
    if slot.office_id != work.officer.office_id or slot.day < work.today:
        raise Refused(Refusal.SLOT_UNKNOWN, {"day": slot.day.isoformat(), "time": clock(slot.first_minute)})
    capacity = slot.capacity + by
    if not slot.taken <= capacity <= MOST_PLACES:
        raise field_wrong("plan.capacity", capacity)
    slot.capacity = capacity
    return capacity


def _takes_the_place_of(work: UnitOfWork, present: Slot, planned: tuple[int, int, int, str]) -> bool:
    """Whether a slot that is laid out already stands for a planned one: the same, or one at that time for every
    registration beside one for a lane, whose places would be counted twice. A ceremony takes nobody's place."""
    first, last, _, lane = planned
    if present.lane == lane:
        return present.first_minute == first
    if {present.lane, lane} & set(work.lanes.of_services):
        return False
    at_that_time = present.first_minute < last and first < present.last_minute
    return at_that_time and ANY_LANE in (present.lane, lane)


def planned_slots(work: UnitOfWork, day: date) -> list[CutSlot]:
    """What the plan gives for a day: registrations none on a festival, and on a weekend day made a working day those of
    a Friday; services by their weekday, whatever the holiday table says. A day that was opened or closed by itself goes
    before all; but a service it says nothing of goes on where it is not closed."""
    rows = appointments.plan_rows(work, office_id=work.officer.office_id)
    services = work.lanes.of_services
    by_weekday = [slot for slot in slots_of(day, rows) if slot[3] in services]
    special = special_day_on(work, day=day)
    if special is not None:
        own = [] if special.closed else list(_slots_of_special(work, special.id))
        named = {lane for _, _, _, lane in own}
        return sorted([*own, *(slot for slot in by_weekday if not special.closed and slot[3] not in named)])
    weekday = appointments.worked_like(work, day=day)
    if weekday is None:
        return by_weekday
    worked = slots_of(day, rows, counts_as_weekday=weekday)
    return sorted([*(slot for slot in worked if slot[3] not in services), *by_weekday])


def _slots_of_special(work: UnitOfWork, special_day_id: int) -> Iterator[tuple[int, int, int, str]]:
    for row in hours_of(work, special_day_id=special_day_id):
        yield from cut(row)


@performs(Act.DAY_OFF_CHANGE)
def set_day_off(work: UnitOfWork, *, day: date, kind: str, name: str, notice: str, notice_date: date | None) -> None:
    """Write one row of the holiday table: `kind` rest or work. Refused FIELD_WRONG, FIELD_MISSING (name)."""
    require(work, *PLANNERS)
    if kind not in ("rest", "work"):
        raise field_wrong("day_off.kind", kind)
    require_text("day_off.name", name)
    require_text("day_off.notice", notice)
    if not name.strip():
        raise Refused(Refusal.FIELD_MISSING, {"field": "day_off.name"})
    row = appointments.day_off_on(work, day=day)
    if row is None:
        work.add(DayOff(day=day, kind=kind, name=name, notice=notice, notice_date=notice_date))
        return
    row.kind, row.name, row.notice, row.notice_date = kind, name, notice, notice_date
