"""排班: the roster of a day, window by window, and its repetition on other days (counter.md 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from registry_desktop.acts.permission import require, require_qualified
from registry_desktop.acts.typed import field_wrong
from registry_desktop.acts.working_plan import LONGEST_LAYOUT, PLANNERS, planned_slots
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import COUNTER, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.slots import clock
from registry_desktop.queries.duty import DutyView, roster_of
from registry_desktop.queries.hall import windows
from registry_desktop.records.duty import WindowDuty
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@dataclass(frozen=True)
class Duty:
    """An officer at a window (by its number) in minutes of the day; `lanes`: whom it calls meanwhile, none for those it
    always calls."""

    window: str
    officer_id: int
    first_minute: int
    last_minute: int
    lanes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Repeated:
    """How many days were filled, and which were left: who may not work then, or a roster that is there already."""

    days: int
    left: tuple[date, ...]


@performs(Act.DUTY_PUT)
def put_on_duty(work: UnitOfWork, *, day: date, duty: Duty) -> int:
    """Write one line of the roster; its id. Refused FIELD_WRONG, WINDOW_TAKEN, OFFICER_ON_DUTY; NOT_QUALIFIED for a
    registrar whose examination has run out by then (MRR25 6)."""
    require(work, *PLANNERS)
    if day < work.today:
        raise field_wrong("day", day.isoformat())
    work.one_at_a_time(f"roster of office {work.officer.office_id}")
    return _put(work, day, duty)


@performs(Act.DUTY_END)
def take_off_duty(work: UnitOfWork, *, duty_id: int, revision: int | None = None) -> None:
    """The line holds no more; it stays in the register. Refused NOT_FOUND, CHANGED_MEANWHILE; FIELD_WRONG for a day
    past."""
    require(work, *PLANNERS)
    row = work.take(WindowDuty, duty_id, revision=revision)
    if row.office_id != work.officer.office_id or not row.in_force:
        raise Refused(Refusal.NOT_FOUND, {"record": "window_duty", "id": str(duty_id)})
    if row.day < work.today:
        raise field_wrong("day", row.day.isoformat())
    row.in_force = False


@performs(Act.DUTY_REPEAT)
def repeat_duty(work: UnitOfWork, *, day: date, first: date, last: date) -> Repeated:
    """The roster of `day` also on the days worked from `first` to `last`. A day that has one, or on which one of them
    may not work, is left as it is and told. Refused FIELD_WRONG for days past, or a day without a roster."""
    require(work, *PLANNERS)
    pattern = roster_of(work, day=day)
    if not pattern:
        raise field_wrong("day", day.isoformat())
    if not work.today <= first <= last or last - first > LONGEST_LAYOUT:
        raise field_wrong("plan.days", f"{first}…{last}")
    work.one_at_a_time(f"roster of office {work.officer.office_id}")
    filled, left = 0, []
    for number in range((last - first).days + 1):
        on = first + timedelta(days=number)
        if on == day or not planned_slots(work, on):
            continue
        if roster_of(work, day=on) or not all(_may_work(work, one, on) for one in pattern):
            left.append(on)
            continue
        for one in pattern:
            _put(work, on, Duty(one.window, one.officer_id, one.first_minute, one.last_minute, one.lanes))
        filled += 1
    return Repeated(filled, tuple(left))


def _put(work: UnitOfWork, day: date, duty: Duty) -> int:
    window = next((one for one in windows(work) if one.number == duty.window), None)
    if window is None:
        raise field_wrong("window", duty.window)
    if not 0 <= duty.first_minute < duty.last_minute <= 24 * 60:
        raise field_wrong("plan.minutes", f"{clock(max(0, duty.first_minute))}-{clock(max(0, duty.last_minute))}")
    for lane in duty.lanes:
        if work.lanes.of(lane) is None:
            raise field_wrong("lane", lane)
    officer = _officer(work, duty.officer_id, day)
    _require_apart(work, day, duty)
    row = WindowDuty(
        office_id=work.officer.office_id,
        day=day,
        window_id=window.id,
        officer_id=officer.id,
        first_minute=duty.first_minute,
        last_minute=duty.last_minute,
        lanes=" ".join(lane.name for lane in work.lanes if lane.name in duty.lanes),
    )
    return work.add(row).id


def _require_apart(work: UnitOfWork, day: date, duty: Duty) -> None:
    for other in roster_of(work, day=day):
        if other.last_minute <= duty.first_minute or duty.last_minute <= other.first_minute:
            continue
        facts = {"window": other.window, "name": other.officer_name, "time": clock(other.first_minute)}
        if other.window == duty.window:
            raise Refused(Refusal.WINDOW_TAKEN, facts)
        if other.officer_id == duty.officer_id:
            raise Refused(Refusal.OFFICER_ON_DUTY, facts)


def _officer(work: UnitOfWork, officer_id: int, day: date) -> Officer:
    officer = work.get(Officer, officer_id)
    roles = set(officer.roles.split())
    if officer.office_id != work.officer.office_id or not officer.active or not roles & set(COUNTER):
        raise field_wrong("officer", officer.name if officer.office_id == work.officer.office_id else officer_id)
    if Role.REGISTRAR in roles:
        require_qualified(work, officer.id, on=day)
    return officer


def _may_work(work: UnitOfWork, duty: DutyView, day: date) -> bool:
    try:
        _officer(work, duty.officer_id, day)
    except Refused:
        return False
    return True
