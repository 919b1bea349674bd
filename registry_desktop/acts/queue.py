"""取号 and 叫号: numbers are drawn, called, called again, put aside, handed on, served and rated (counter.md 2).

A window has one ticket at a time, and a ticket is at one window: two desks that call at the same moment are given two
tickets, or one of them none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from registry_desktop.acts.numbers import next_serial
from registry_desktop.acts.permission import require, require_reason
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.lanes import STANDINGS
from registry_desktop.domain.officer import Role
from registry_desktop.domain.queue_order import next_for
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.ticket_states import OPEN, TICKET_STATES, may_report_again
from registry_desktop.queries.duty import lanes_of_window
from registry_desktop.queries.hall import open_ticket_of, open_tickets, ticket_at_window, waiting_tickets, windows
from registry_desktop.records.appointments import Booking
from registry_desktop.records.offices import CounterWindow
from registry_desktop.records.queue import QueueTicket
from registry_desktop.store.unit_of_work import UnitOfWork, performs

HALL = (Role.RECEPTION, Role.REGISTRAR, Role.REVIEWER, Role.LEADER)
SETS_WINDOWS = (Role.ADMINISTRATOR, Role.LEADER, Role.REVIEWER)


@dataclass(frozen=True)
class Ticket:
    """A number as it was drawn or called."""

    id: int
    number: str


@performs(Act.QUEUE_DRAW)
def draw(work: UnitOfWork, *, lane: str, standing: str = "walk_in") -> Ticket:
    """A number of today for somebody without a booking. Refused FIELD_WRONG."""
    require(work, *HALL)
    if standing not in STANDINGS or standing == "booked":
        raise field_wrong("standing", standing)
    return _draw(work, lane, standing)


def draw_for(work: UnitOfWork, booking: Booking, *, priority: bool = False) -> Ticket:
    """A number for a couple that has come (a part of an act); the one it has already."""
    known = open_ticket_of(work, booking_id=booking.id)
    if known is not None:
        return Ticket(known.id, known.number)
    standing = "priority" if priority else "booked" if booking.slot_id is not None else "walk_in"
    return _draw(work, work.lanes.of_business(booking.business).name, standing, booking)


def _draw(work: UnitOfWork, lane_name: str, standing: str, booking: Booking | None = None) -> Ticket:
    lane = work.lanes.of(lane_name)
    if lane is None or not lane.letter:
        raise field_wrong("lane", lane_name)
    serial = next_serial(work, prefix=f"queue-{lane.letter}-{work.today:%m%d}", year=work.today.year)
    ticket = QueueTicket(
        office_id=work.officer.office_id,
        day=work.today,
        number=f"{lane.letter}{serial:03d}",
        lane=lane.name,
        standing=standing,
        booking_id=booking.id if booking is not None else None,
        due_minute=booking.first_minute if booking is not None else None,
        drawn_at=work.now,
        waits_since=work.now,
    )
    return Ticket(work.add(ticket).id, ticket.number)


@performs(Act.QUEUE_CALL)
def call_next(work: UnitOfWork) -> Ticket:
    """Call whoever is next to the acting window. Refused WINDOW_MISSING, WINDOW_BUSY, NOBODY_WAITS."""
    require(work, *HALL)
    window = _free_window(work)
    minute = work.now.hour * 60 + work.now.minute
    always = next((one.lanes for one in windows(work) if one.number == window), ())
    lanes = lanes_of_window(work, window=window, lanes=always, minute=minute)
    passed: set[int] = set()
    while True:
        found = next_for(
            [one for one in waiting_tickets(work) if one.id not in passed],
            window=window,
            lanes=lanes,
            minute=minute,
            early_minutes=work.lanes.early_minutes,
        )
        if found is None:
            raise Refused(Refusal.NOBODY_WAITS)
        ticket = work.take(QueueTicket, found.id)
        if ticket.state == "waiting":
            return _call(work, ticket, window)
        passed.add(found.id)  # its case was opened, or they have gone, at this very moment


@performs(Act.QUEUE_CALL)
def call(work: UnitOfWork, *, ticket_id: int, revision: int | None = None) -> Ticket:
    """Call this ticket out of its turn, or one that was put aside. Refused WINDOW_MISSING, WINDOW_BUSY,
    TICKET_STATE."""
    require(work, *HALL)
    window = _free_window(work)
    return _call(work, _ticket(work, ticket_id, "called", revision), window)


def _call(work: UnitOfWork, ticket: QueueTicket, window: str) -> Ticket:
    ticket.state, ticket.window, ticket.for_window = "called", window, ""
    ticket.called_at, ticket.calls = work.now, ticket.calls + 1
    ticket.first_called_at = ticket.first_called_at or work.now
    ticket.officer_id = work.officer.officer_id
    return Ticket(ticket.id, ticket.number)


@performs(Act.QUEUE_RECALL)
def recall(work: UnitOfWork, *, ticket_id: int, revision: int | None = None) -> Ticket:
    """Call once more whoever was called to this window and has not come. Refused TICKET_STATE."""
    require(work, *HALL)
    ticket = _own(work, ticket_id, revision)
    if ticket.state != "called":
        raise _state(ticket)
    return _call(work, ticket, ticket.window)


@performs(Act.QUEUE_START)
def start(work: UnitOfWork, *, ticket_id: int, revision: int | None = None) -> None:
    """They have come to the window: the service begins. Refused TICKET_STATE."""
    require(work, *HALL)
    ticket = _ticket(work, ticket_id, "serving", revision)
    ticket.state, ticket.started_at = "serving", work.now


@performs(Act.QUEUE_PUT_ASIDE)
def put_aside(work: UnitOfWork, *, ticket_id: int, revision: int | None = None) -> None:
    """过号: called and not come; they may report again. Refused TICKET_STATE."""
    require(work, *HALL)
    ticket = _ticket(work, ticket_id, "put_aside", revision)
    ticket.state = "put_aside"


@performs(Act.QUEUE_BRING_BACK)
def bring_back(work: UnitOfWork, *, ticket_id: int, revision: int | None = None) -> None:
    """Who was put aside, or had gone, has reported: they wait again, as if they came now. Refused TICKET_STATE, also
    when their booking has ended or the number is of another day."""
    require(work, *HALL)
    ticket = _own(work, ticket_id, revision)
    booking = work.get(Booking, ticket.booking_id) if ticket.booking_id is not None else None
    again = may_report_again(ticket.state, booking.state if booking is not None else "")
    if not again or ticket.day != work.today:
        raise _state(ticket)
    ticket.state, ticket.waits_since, ticket.window = "waiting", work.now, ""
    ticket.finished_at, ticket.end_reason = None, ""


@performs(Act.QUEUE_PREFER)
def prefer(work: UnitOfWork, *, ticket_id: int, revision: int | None = None) -> None:
    """优先: soldiers, pregnant, old or disabled persons go before the others from now on. Refused TICKET_STATE."""
    require(work, *HALL)
    ticket = _own(work, ticket_id, revision)
    if ticket.state != "waiting":
        raise _state(ticket)
    ticket.standing = "priority"


@performs(Act.QUEUE_HAND_ON)
def hand_on(
    work: UnitOfWork, *, ticket_id: int, window: str = "", lane: str = "", revision: int | None = None
) -> None:
    """转窗口: they go on to another window, or to another lane, in the place of their first number. Refused
    TICKET_STATE, FIELD_WRONG for a window or lane the office does not have, or for neither."""
    require(work, *HALL)
    ticket = _own(work, ticket_id, revision)
    if ticket.state not in ("waiting", "called", "serving"):
        raise _state(ticket)
    if window and window not in {one.number for one in windows(work)}:
        raise field_wrong("window", window)
    if lane and work.lanes.of(lane) is None:
        raise field_wrong("lane", lane)
    if not window and not lane:
        raise field_wrong("window", window)
    ticket.state, ticket.for_window, ticket.window = "waiting", window, ""
    ticket.lane = lane or ticket.lane


@performs(Act.QUEUE_FINISH)
def finish(work: UnitOfWork, *, ticket_id: int, revision: int | None = None) -> None:
    """The service is over. Refused TICKET_STATE."""
    require(work, *HALL)
    ticket = _ticket(work, ticket_id, "finished", revision)
    ticket.state, ticket.finished_at = "finished", work.now


@performs(Act.QUEUE_ABANDON)
def abandon(work: UnitOfWork, *, ticket_id: int, reason: str, revision: int | None = None) -> None:
    """弃号: they have gone. A booking behind it stays as it is. Refused TICKET_STATE, REASON_MISSING."""
    require(work, *HALL)
    ticket = _ticket(work, ticket_id, "abandoned", revision)
    ticket.end_reason = require_reason(work, reason)
    ticket.state, ticket.finished_at = "abandoned", work.now


@performs(Act.QUEUE_EVALUATE)
def evaluate(work: UnitOfWork, *, ticket_id: int, points: int) -> None:
    """评价: 1 (very dissatisfied) to 5 (very satisfied), once, after the service. Refused TICKET_STATE, FIELD_WRONG."""
    require(work, *HALL)
    if not 1 <= points <= 5:
        raise field_wrong("evaluation", points)
    ticket = _own(work, ticket_id, None)
    if ticket.state != "finished" or ticket.evaluation is not None:
        raise _state(ticket)
    ticket.evaluation = points


@performs(Act.WINDOW_SET_LANES)
def set_lanes(work: UnitOfWork, *, window_id: int, lanes: tuple[str, ...], revision: int | None = None) -> None:
    """Whom a window calls; no lane for everybody. Refused FIELD_WRONG, NOT_FOUND."""
    require(work, *SETS_WINDOWS)
    window = work.take(CounterWindow, window_id, revision=revision)
    if window.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "counter_window", "id": str(window_id)})
    for lane in lanes:
        if work.lanes.of(lane) is None:
            raise field_wrong("lane", lane)
    window.lanes = " ".join(lane.name for lane in work.lanes if lane.name in lanes)


def begin_service(work: UnitOfWork, booking_id: int) -> None:
    """The couple's case is opened (a part of an act): its number is being served here, called or not, unless the window
    has another one."""
    found, window = open_ticket_of(work, booking_id=booking_id), work.officer.window
    if found is None or not window or found.day != work.today:
        return
    other = ticket_at_window(work, window=window)
    if other is not None and other.id != found.id:
        return
    ticket = work.take(QueueTicket, found.id)
    if ticket.state != "called":
        if not TICKET_STATES.allows(ticket.state, "called"):
            return
        _call(work, ticket, window)
    ticket.state, ticket.window, ticket.started_at = "serving", window, work.now


def end_ticket(work: UnitOfWork, booking_id: int, *, served: bool, reason: str = "") -> None:
    """The couple's booking has ended, and its number with it (a part of an act)."""
    found = open_ticket_of(work, booking_id=booking_id)
    if found is None:
        return
    ticket = work.take(QueueTicket, found.id)
    if ticket.state not in OPEN:
        return
    ticket.state, ticket.finished_at, ticket.end_reason = "finished" if served else "abandoned", work.now, reason
    if served and ticket.started_at is None:
        ticket.started_at = ticket.called_at


def close_queue(work: UnitOfWork, day: date, *, reason: str) -> int:
    """At the day's end nobody waits any more (a part of the day's closing); how many numbers were left. Who is at a
    window is served to the end."""
    left = [one for one in open_tickets(work, day=day) if one.state in ("waiting", "put_aside") or day < work.today]
    for found in left:
        ticket = work.take(QueueTicket, found.id)
        if ticket.state not in OPEN:
            continue
        ticket.state, ticket.finished_at, ticket.end_reason = "abandoned", work.now, reason
    return len(left)


def _free_window(work: UnitOfWork) -> str:
    """The acting window, which has nobody. Waits for other desks that call at this moment."""
    window = work.officer.window
    if not window:
        raise Refused(Refusal.WINDOW_MISSING)
    work.one_at_a_time(f"queue of office {work.officer.office_id}")
    busy = ticket_at_window(work, window=window)
    if busy is not None:
        raise Refused(Refusal.WINDOW_BUSY, {"window": window, "number": busy.number})
    return window


def _ticket(work: UnitOfWork, ticket_id: int, to: str, revision: int | None) -> QueueTicket:
    ticket = _own(work, ticket_id, revision)
    if not TICKET_STATES.allows(ticket.state, to):
        raise _state(ticket)
    return ticket


def _own(work: UnitOfWork, ticket_id: int, revision: int | None) -> QueueTicket:
    ticket = work.take(QueueTicket, ticket_id, revision=revision)
    if ticket.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "queue_ticket", "id": str(ticket_id)})
    return ticket


def _state(ticket: QueueTicket) -> Refused:
    return Refused(Refusal.TICKET_STATE, {"number": ticket.number, "state": ticket.state})
