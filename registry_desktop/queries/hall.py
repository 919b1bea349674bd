"""The hall: who waits, who is called where, and what anybody in it may see on the public screen (counter.md 2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import and_, select

from registry_desktop.domain.officer import COUNTER
from registry_desktop.domain.queue_order import in_order
from registry_desktop.domain.ticket_states import OPEN, may_report_again
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.queries.duty import DutyView, roster_of
from registry_desktop.queries.permission import require
from registry_desktop.records.appointments import Booking
from registry_desktop.records.offices import CounterWindow
from registry_desktop.records.queue import QueueTicket
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TicketView:
    """One ticket with the couple behind it, where there is one, and its case, where that is open."""

    id: int
    number: str
    lane: str
    standing: str
    state: str
    due_minute: int | None
    for_window: str
    window: str
    calls: int
    drawn_at: datetime
    waits_since: datetime
    first_called_at: datetime | None
    called_at: datetime | None
    started_at: datetime | None
    finished_at: datetime | None
    evaluation: int | None
    booking_id: int | None
    business: str
    man_name: str
    woman_name: str
    registration_id: int | None
    booking_state: str
    revision: int


@dataclass(frozen=True, slots=True)
class WindowView:
    """One window and the lanes it calls; none for all. Where a roster says so it calls others now: `lanes_now`, and who
    is on duty."""

    id: int
    number: str
    lanes: tuple[str, ...]
    revision: int
    lanes_now: tuple[str, ...] = ()
    on_duty: str = ""


@dataclass(frozen=True)
class Hall:
    """The hall of one day: `waiting` in the order of calling, `aside` who may report again, `done` the last ended one
    first.

    Seconds of waiting and of service are the means of what has ended or begun today; None before the first."""

    day: date
    now: datetime
    waiting: tuple[TicketView, ...]
    called: tuple[TicketView, ...]
    serving: tuple[TicketView, ...]
    aside: tuple[TicketView, ...]
    done: tuple[TicketView, ...]
    windows: tuple[WindowView, ...]

    @property
    def mean_wait_seconds(self) -> float | None:
        """From drawing the number to the first call."""
        called = ((one.first_called_at, one.drawn_at) for one in self._all())
        waits = [(first - drawn).total_seconds() for first, drawn in called if first is not None]
        return sum(waits) / len(waits) if waits else None

    @property
    def mean_service_seconds(self) -> float | None:
        """From the couple's coming to the window to the end."""
        taken = [
            (one.finished_at - one.started_at).total_seconds()
            for one in self.done
            if one.started_at is not None and one.finished_at is not None
        ]
        return sum(taken) / len(taken) if taken else None

    def at(self, window: str) -> TicketView | None:
        """The ticket that is called to or served at a window."""
        return next((one for one in (*self.called, *self.serving) if one.window == window), None)

    def _all(self) -> Sequence[TicketView]:
        return (*self.waiting, *self.called, *self.serving, *self.aside, *self.done)


def hall(work: UnitOfWork) -> Hall:
    """Today's hall of the officer's office. Refused NOT_PERMITTED."""
    require(work, *COUNTER)
    rows = work.session.execute(
        select(QueueTicket, Booking, Registration.id)
        .outerjoin(Booking, Booking.id == QueueTicket.booking_id)
        .outerjoin(Registration, and_(Registration.booking_id == Booking.id, Registration.state != PREPARED))
        .where(QueueTicket.office_id == work.officer.office_id, QueueTicket.day == work.today)
        .order_by(QueueTicket.id)
    )
    found = [_view(*row) for row in rows]
    by_state = {state: [one for one in found if one.state == state] for state in (*OPEN, "finished", "abandoned")}
    minute = work.now.hour * 60 + work.now.minute
    done = [*by_state["finished"], *by_state["abandoned"]]
    roster = roster_of(work, day=work.today)
    return Hall(
        day=work.today,
        now=work.now,
        waiting=tuple(in_order(by_state["waiting"], minute=minute, early_minutes=work.lanes.early_minutes)),
        called=tuple(sorted(by_state["called"], key=lambda one: one.called_at or one.drawn_at, reverse=True)),
        serving=tuple(by_state["serving"]),
        aside=tuple(one for one in found if may_report_again(one.state, one.booking_state)),
        done=tuple(sorted(done, key=lambda one: one.finished_at or one.drawn_at, reverse=True)),
        windows=tuple(_with_duty(one, roster, minute) for one in windows(work)),
    )


def _with_duty(window: WindowView, roster: Sequence[DutyView], minute: int) -> WindowView:
    duty = next((one for one in roster if one.window == window.number and one.holds_at(minute)), None)
    if duty is None:
        return replace(window, lanes_now=window.lanes)
    return replace(window, lanes_now=duty.lanes or window.lanes, on_duty=duty.officer_name)


@dataclass(frozen=True, slots=True)
class Call:
    """A number and the window it is called to: all that the public screen says of anybody."""

    number: str
    window: str
    calls: int
    called_at: datetime


@dataclass(frozen=True)
class Board:
    """The public screen: the newest call first, who is being served, and how many wait in each lane."""

    now: datetime
    called: tuple[Call, ...]
    serving: tuple[Call, ...]
    waiting: tuple[tuple[str, int], ...]


def board(work: UnitOfWork) -> Board:
    """What everybody in the hall may see: numbers and windows, never a name or a business (counter.md 2)."""
    rows = work.session.scalars(
        select(QueueTicket)
        .where(
            QueueTicket.office_id == work.officer.office_id,
            QueueTicket.day == work.today,
            QueueTicket.state.in_(("waiting", "called", "serving")),
        )
        .order_by(QueueTicket.called_at.desc(), QueueTicket.id)
    ).all()
    calls = {
        state: tuple(
            Call(row.number, row.window, row.calls, row.called_at)
            for row in rows
            if row.state == state and row.called_at is not None
        )
        for state in ("called", "serving")
    }
    waiting = Counter(row.number[0] for row in rows if row.state == "waiting")
    counts = tuple((lane.letter, waiting[lane.letter]) for lane in work.lanes if waiting[lane.letter])
    return Board(work.now, calls["called"], calls["serving"], counts)


def windows(work: UnitOfWork) -> tuple[WindowView, ...]:
    """The counter windows of the office, in order."""
    rows = work.session.scalars(
        select(CounterWindow).where(CounterWindow.office_id == work.officer.office_id).order_by(CounterWindow.number)
    )
    return tuple(WindowView(row.id, row.number, tuple(row.lanes.split()), row.revision) for row in rows)


def waiting_tickets(work: UnitOfWork) -> Sequence[QueueTicket]:
    """Today's tickets of the office that wait."""
    return work.session.scalars(
        select(QueueTicket).where(
            QueueTicket.office_id == work.officer.office_id,
            QueueTicket.day == work.today,
            QueueTicket.state == "waiting",
        )
    ).all()


def ticket_at_window(work: UnitOfWork, *, window: str) -> QueueTicket | None:
    """The ticket that is called to or served at a window today."""
    return work.session.scalars(
        select(QueueTicket).where(
            QueueTicket.office_id == work.officer.office_id,
            QueueTicket.day == work.today,
            QueueTicket.window == window,
            QueueTicket.state.in_(("called", "serving")),
        )
    ).one_or_none()


def open_ticket_of(work: UnitOfWork, *, booking_id: int) -> QueueTicket | None:
    """The ticket of a booking that has not ended."""
    return work.session.scalars(
        select(QueueTicket).where(QueueTicket.booking_id == booking_id, QueueTicket.state.in_(OPEN)).limit(1)
    ).one_or_none()


def ticket_of_booking(work: UnitOfWork, *, booking_id: int) -> str:
    """The number of a booking's ticket that has not ended; empty when there is none. Refused NOT_PERMITTED."""
    require(work, *COUNTER)
    found = open_ticket_of(work, booking_id=booking_id)
    return found.number if found is not None and found.office_id == work.officer.office_id else ""


def open_tickets(work: UnitOfWork, *, day: date) -> Sequence[QueueTicket]:
    """The tickets of a day that have not ended."""
    return work.session.scalars(
        select(QueueTicket).where(
            QueueTicket.office_id == work.officer.office_id, QueueTicket.day == day, QueueTicket.state.in_(OPEN)
        )
    ).all()


def _view(ticket: QueueTicket, booking: Booking | None, registration_id: int | None) -> TicketView:
    return TicketView(
        id=ticket.id,
        number=ticket.number,
        lane=ticket.lane,
        standing=ticket.standing,
        state=ticket.state,
        due_minute=ticket.due_minute,
        for_window=ticket.for_window,
        window=ticket.window,
        calls=ticket.calls,
        drawn_at=ticket.drawn_at,
        waits_since=ticket.waits_since,
        first_called_at=ticket.first_called_at,
        called_at=ticket.called_at,
        started_at=ticket.started_at,
        finished_at=ticket.finished_at,
        evaluation=ticket.evaluation,
        booking_id=ticket.booking_id,
        business=booking.business if booking is not None else "",
        man_name=booking.man_name if booking is not None else "",
        woman_name=booking.woman_name if booking is not None else "",
        registration_id=registration_id,
        booking_state=booking.state if booking is not None else "",
        revision=ticket.revision,
    )
