"""The clock of an adoption case as it stands: how many days have run, what stands, the last lawful day (ADR 8, 11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from registry_desktop.domain.stopped_clock import StoppedClock, Stretch
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.adoption.periods import clock_of, notice_of
from registry_desktop.kinds.adoption.states import SEALED_IN
from registry_desktop.kinds.known import Known
from registry_desktop.queries.appointments import days_off
from registry_desktop.records.adoptions import AdoptionDissolution, AdoptionRegistration
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ClockView:
    """`on` is the day it is looked at: today, or the day on which the case came to its end. `last_day` is None while it
    stands and nobody knows how long; `counted` the day before a break moved it. `registration_from` is the first day
    after the notice."""

    on: date
    received: date
    days: int
    used: int
    left: int
    last_day: date | None
    counted: date | None
    in_time: bool
    stands: tuple[str, ...]
    calendar: tuple[Stretch, ...]
    notice_ends: date | None = None
    registration_from: date | None = None


def is_at_its_end(record: Registration) -> bool:
    """Does no period run any more: it was registered, decided and served, or came to nothing?"""
    return record.state in SEALED_IN or record.state in KIND_BY_NAME[record.kind].final_states


def known_of_days(work: UnitOfWork) -> Known:
    """What a clock must know: the days off; read once for a whole list."""
    return Known(on=work.today, days_off=days_off(work))


def clock_view(work: UnitOfWork, record: Any, known: Known) -> ClockView | None:
    """The clock of a loaded case; None where none runs yet, or for a kind that has none."""
    clock, notice = _clock(work, record, known), None
    if clock is None:
        return None
    if isinstance(record, AdoptionRegistration):
        notice = notice_of(record, work.law(), known)
    on = _day_of_its_end(record) or work.today
    last = clock.last_day()
    until = max(on, last.ends) if last is not None else on
    return ClockView(
        on=on,
        received=clock.received,
        days=clock.days,
        used=clock.used_on(on),
        left=clock.left_on(on),
        last_day=last.ends if last is not None else None,
        counted=last.counted if last is not None and last.counted != last.ends else None,
        in_time=clock.is_in_time(on),
        stands=clock.stands_on(on),
        calendar=tuple(clock.calendar(until)),
        notice_ends=notice.ends.ends if notice is not None else None,
        registration_from=notice.registration_from if notice is not None else None,
    )


def _clock(work: UnitOfWork, record: Any, known: Known) -> StoppedClock | None:
    if isinstance(record, AdoptionRegistration):
        return clock_of(record, work.law(), known)
    if isinstance(record, AdoptionDissolution) and record.received_on is not None:
        return StoppedClock(record.received_on, work.law().integer("adoption.dissolution_days"), (), known.days_off)
    return None


def _day_of_its_end(record: Any) -> date | None:
    if not is_at_its_end(record):
        return None
    ended = record.issued_at or record.ended_at
    return ended.date() if ended is not None else None
