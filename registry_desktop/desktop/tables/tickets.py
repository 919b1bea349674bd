"""The lists of numbers of the hall: who waits, who was put aside, who is done."""

from collections.abc import Callable
from datetime import datetime

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.queries.hall import TicketView

SECONDS = 60
LONG_WAIT_MINUTES = 30


def waiting_table(now: Callable[[], datetime]) -> Table:
    """In the order of calling; a long wait is told by its colour and its figure."""
    columns = [
        Column(translate("Tickets", "No."), lambda one: one.number, number=True),
        Column(translate("Tickets", "For"), lambda one: wording.lane(one.lane)),
        Column(translate("Tickets", "Order"), order_of),
        Column(translate("Tickets", "Couple"), who_of, wide=True),
        Column(
            translate("Tickets", "Waits"),
            lambda one: minutes(waited(one, now())),
            figure=True,
            colour=lambda one: _colour(waited(one, now())),
            sorted_by=lambda one: waited(one, now()),
        ),
    ]
    return Table(translate("Tickets", "Who waits"), columns, key=lambda one: one.id)


def aside_table() -> Table:
    """Called and not come."""
    columns = [
        Column(translate("Tickets", "No."), lambda one: one.number, number=True),
        Column(translate("Tickets", "Couple"), who_of, wide=True),
        Column(translate("Tickets", "Called"), lambda one: f"{one.called_at:%H:%M}" if one.called_at else ""),
    ]
    return Table(translate("Tickets", "Put aside"), columns, key=lambda one: one.id)


def windows_table() -> Table:
    """Each window and whom it has; rows are (window, its ticket or None, its lanes in words, who is on duty)."""
    columns = [
        Column(translate("Tickets", "Window"), lambda row: row[0], number=True),
        Column(translate("Tickets", "No."), lambda row: row[1].number if row[1] else "–", number=True),
        Column(translate("Tickets", "State"), lambda row: wording.state(row[1].state) if row[1] else ""),
        Column(translate("Tickets", "Calls"), lambda row: row[2], wide=True),
        Column(translate("Tickets", "On duty"), lambda row: row[3]),
    ]
    return Table(translate("Tickets", "Windows"), columns, key=lambda row: row[0])


def waited(ticket: TicketView, now: datetime) -> int:
    """Whole minutes since the number was drawn."""
    return max(0, int((now - ticket.drawn_at).total_seconds()) // SECONDS)


def minutes(count: int) -> str:
    """A number of minutes as it is said."""
    return translate("Tickets", "{count} min").format(count=count)


def order_of(ticket: TicketView) -> str:
    """Why it stands where it stands: priority, the booked time, the window it was handed on to."""
    if ticket.for_window:
        return translate("Tickets", "for window {window}").format(window=ticket.for_window)
    if ticket.standing != "priority" and ticket.due_minute is not None:
        return translate("Tickets", "booked {time}").format(time=wording.minute(ticket.due_minute))
    return wording.standing(ticket.standing)


def who_of(ticket: TicketView) -> str:
    """The couple behind the number, where there is one."""
    return couple(ticket.man_name, ticket.woman_name)


def _colour(count: int) -> str:
    colours = theme.current()
    return colours.warn if count >= LONG_WAIT_MINUTES else colours.text
