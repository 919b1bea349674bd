"""Who is called next: as plain reasoning about tickets, without a register (counter.md 2; MZ/T 024-2011)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol, TypeVar


class Waiting(Protocol):
    """A ticket that waits. `due_minute` is the booked time in minutes of the day, None without a booking."""

    @property
    def id(self) -> int: ...
    @property
    def lane(self) -> str: ...
    @property
    def standing(self) -> str: ...
    @property
    def due_minute(self) -> int | None: ...
    @property
    def waits_since(self) -> datetime: ...
    @property
    def for_window(self) -> str: ...


T = TypeVar("T", bound=Waiting)


def in_order(tickets: Iterable[T], *, minute: int, early_minutes: int) -> list[T]:
    """The tickets in the order they are called at that minute of the day: priority, then whoever has booked and whose
    time has come by their times, then everybody else as they came (who has booked and is early waits among them)."""

    def place(ticket: T) -> tuple[int, int, datetime, int]:
        since = ticket.waits_since
        if ticket.standing == "priority":
            return 0, 0, since, ticket.id
        due = ticket.due_minute
        if due is not None and due - early_minutes <= minute:
            return 1, due, since, ticket.id
        return 2, 0, since, ticket.id

    return sorted(tickets, key=place)


def next_for(
    tickets: Iterable[T], *, window: str, lanes: Collection[str], minute: int, early_minutes: int
) -> T | None:
    """Whom a window calls that serves these lanes (all when empty): first who was handed on to it, then the first of
    its lanes who waits for no other window."""
    ordered = in_order(tickets, minute=minute, early_minutes=early_minutes)
    handed_on = (ticket for ticket in ordered if ticket.for_window == window)
    others = (ticket for ticket in ordered if not ticket.for_window and (not lanes or ticket.lane in lanes))
    return next(handed_on, None) or next(others, None)
