"""特别开放与停办: a single day is opened (also on a festival), given other hours, or closed (counter.md 1.1, 3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from registry_desktop.acts.permission import require
from registry_desktop.acts.rooms import named
from registry_desktop.acts.typed import field_wrong
from registry_desktop.acts.working_plan import PLANNERS, PlanRow, lay_out_day, require_apart, require_row
from registry_desktop.domain.act import Act
from registry_desktop.queries.special_days import any_row_of, booked_on, hours_of
from registry_desktop.records.appointments import SpecialDay, SpecialHours
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@dataclass(frozen=True)
class DaySet:
    """What came of it: how many slots are new, and how many couples are booked on the day and to be told."""

    new_slots: int
    booked: int


@performs(Act.PLAN_OPEN_DAY)
def open_day(work: UnitOfWork, *, day: date, name: str, rows: tuple[PlanRow, ...]) -> DaySet:
    """On that day the office works by `rows` (their weekdays do not count), whatever plan and holiday table say; the
    slots are laid out at once. Refused FIELD_WRONG for a day past or rows that are none, FIELD_MISSING (name)."""
    record = _row(work, day, name, closed=False)
    if not rows:
        raise field_wrong("plan.minutes", "-")
    for row in rows:
        require_row(work, row)
    require_apart(replace(row, weekday=0) for row in rows)
    for row in rows:
        work.add(
            SpecialHours(
                special_day_id=record.id,
                first_minute=row.first_minute,
                last_minute=row.last_minute,
                slot_minutes=row.slot_minutes,
                capacity=row.capacity,
                lane=row.lane,
            )
        )
    return DaySet(lay_out_day(work, day), booked_on(work, day=day))


@performs(Act.PLAN_CLOSE_DAY)
def close_for_a_day(work: UnitOfWork, *, day: date, name: str) -> DaySet:
    """On that day nobody can be booked any more; who is booked stays booked until moved or cancelled by the office, and
    is counted. Refused FIELD_WRONG for a day past, FIELD_MISSING (name)."""
    _row(work, day, name, closed=True)
    return DaySet(0, booked_on(work, day=day))


@performs(Act.PLAN_TAKE_BACK_DAY)
def take_back_day(work: UnitOfWork, *, day: date) -> None:
    """The day is worked by the plan again; slots laid out for it stay. Refused FIELD_WRONG where nothing was set."""
    require(work, *PLANNERS)
    known = any_row_of(work, day=day)
    if known is None or not known.in_force:
        raise field_wrong("day", day.isoformat())
    work.take(SpecialDay, known.id).in_force = False
    _end_hours(work, known.id)


def _row(work: UnitOfWork, day: date, name: str, *, closed: bool) -> SpecialDay:
    require(work, *PLANNERS)
    if day < work.today:
        raise field_wrong("day", day.isoformat())
    name = named("plan.name", name)
    known = any_row_of(work, day=day)
    if known is None:
        return work.add(SpecialDay(office_id=work.officer.office_id, day=day, name=name, closed=closed))
    record = work.take(SpecialDay, known.id)
    record.name, record.closed, record.in_force = name, closed, True
    _end_hours(work, record.id)
    return record


def _end_hours(work: UnitOfWork, special_day_id: int) -> None:
    for found in hours_of(work, special_day_id=special_day_id):
        work.take(SpecialHours, found.id).in_force = False
    work.flush()
