"""The list of bookings: its columns, and which booking a typed or scanned text means."""

from collections.abc import Sequence
from typing import Final

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.domain import citizen_number, person_name
from registry_desktop.queries.appointments import BookingView

SHORTEST_PHONE: Final = 7
SHORTEST_NUMBER: Final = 15


def bookings_table(*, with_day: bool = False, with_number: bool = True) -> Table:
    """Bookings by time, couple and state."""
    number = [Column(translate("Bookings", "No."), lambda one: one.number.rpartition("-")[2], number=True)]
    day = [Column(translate("Bookings", "Day"), lambda one: one.day.isoformat(), number=True)] if with_day else []
    columns = [
        *day,
        Column(translate("Bookings", "Time"), time_of, number=True),
        *(number if with_number else []),
        Column(translate("Bookings", "Man"), lambda one: one.names[0], wide=True),
        Column(translate("Bookings", "Woman"), _second, wide=True),
        Column(translate("Bookings", "For"), lambda one: wording.kind(one.business)),
        Column(translate("Bookings", "State"), state_of, colour=_colour, sorted_by=lambda one: one.state),
        Column(translate("Bookings", "Case"), case_of),
    ]
    return Table(translate("Bookings", "Bookings"), columns, key=lambda one: one.id)


def time_of(booking: BookingView) -> str:
    """The booked time, and where if not in the office; a walk-in has none, its time of arrival stands instead."""
    if booking.first_minute is not None:
        return " ".join(filter(None, (wording.minute(booking.first_minute), booking.place)))
    return translate("Bookings", "walk-in")


def state_of(booking: BookingView) -> str:
    """The booking's state with the time of arrival."""
    word = wording.state(booking.state)
    return f"{word} {booking.arrived_at:%H:%M}" if booking.arrived_at and booking.state == "arrived" else word


def case_of(booking: BookingView) -> str:
    """The state of the case that came of it."""
    return wording.state(booking.registration_state, booking.business) if booking.registration_id else ""


def _colour(booking: BookingView) -> str:
    colours = theme.current()
    return {"arrived": colours.done, "booked": colours.text}.get(booking.state, colours.muted)


def meant_by(bookings: Sequence[BookingView], text: str) -> list[BookingView]:
    """The bookings a typed or scanned text means: a whole number, its serial, an identity or telephone number, a part
    of a name."""
    typed = text.strip()
    if not typed:
        return []
    whole = [one for one in bookings if one.number == typed]
    if whole:
        return whole
    if typed.isdecimal() and len(typed) <= 4:
        return [one for one in bookings if int(one.number.rpartition("-")[2]) == int(typed)]
    if typed.isdecimal() and SHORTEST_PHONE <= len(typed) < SHORTEST_NUMBER:
        return [one for one in bookings if "".join(filter(str.isdecimal, one.phone)).endswith(typed)]
    number = citizen_number.compact(typed)
    if len(number) >= SHORTEST_NUMBER:
        return [one for one in bookings if number in _numbers(one)]
    key = person_name.search_key(typed)
    return [one for one in bookings if key and any(key in person_name.search_key(name) for name in _names(one))]


def _names(booking: BookingView) -> tuple[str, ...]:
    return (*booking.names, booking.deceased_name)


def _numbers(booking: BookingView) -> tuple[str, ...]:
    return booking.man_identity_number, booking.woman_identity_number, booking.visitor_identity_number


def _second(booking: BookingView) -> str:
    """The woman; of a visit how many come, and for whom."""
    if not booking.visitor_name:
        return booking.woman_name
    told = translate("Bookings", "{persons} persons").format(persons=booking.persons)
    return f"{told}、{booking.deceased_name}" if booking.deceased_name else told
