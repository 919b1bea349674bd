"""Who is on duty at which window of a day, and whom a window calls meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from registry_desktop.domain.officer import SEES_THE_WEEK
from registry_desktop.queries.permission import require
from registry_desktop.records.duty import WindowDuty
from registry_desktop.records.officers import Officer
from registry_desktop.records.offices import CounterWindow
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class DutyView:
    """One officer at one window from a minute to a minute; `lanes` empty: whom the window always calls."""

    id: int
    window: str
    officer_id: int
    officer_name: str
    first_minute: int
    last_minute: int
    lanes: tuple[str, ...]
    revision: int

    def holds_at(self, minute: int) -> bool:
        """Whether that minute of the day is one of its own."""
        return self.first_minute <= minute < self.last_minute


def duties_on(work: UnitOfWork, *, day: date) -> tuple[DutyView, ...]:
    """The roster of a day, by window and time. Refused NOT_PERMITTED."""
    require(work, *SEES_THE_WEEK)
    return roster_of(work, day=day)


def roster_of(work: UnitOfWork, *, day: date) -> tuple[DutyView, ...]:
    """The same, for whoever has been let in already."""
    rows = work.session.execute(
        select(WindowDuty, CounterWindow.number, Officer.name)
        .join(CounterWindow, CounterWindow.id == WindowDuty.window_id)
        .join(Officer, Officer.id == WindowDuty.officer_id)
        .where(WindowDuty.office_id == work.officer.office_id, WindowDuty.day == day, WindowDuty.in_force)
        .order_by(CounterWindow.number, WindowDuty.first_minute)
    )
    return tuple(
        DutyView(
            duty.id,
            window,
            duty.officer_id,
            name,
            duty.first_minute,
            duty.last_minute,
            tuple(duty.lanes.split()),
            duty.revision,
        )
        for duty, window, name in rows
    )


def lanes_of_window(work: UnitOfWork, *, window: str, lanes: tuple[str, ...], minute: int) -> tuple[str, ...]:
    """Whom a window calls at that minute of today: by its roster where this says so, else `lanes`, as always."""
    roster = roster_of(work, day=work.today)
    said = next((one.lanes for one in roster if one.window == window and one.holds_at(minute)), ())
    return said or lanes
