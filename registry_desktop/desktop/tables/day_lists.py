"""The lists of one day: its half-hours with what they need, its windows with who is on duty."""

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.queries.day import Stretch, WindowOfDay
from registry_desktop.queries.duty import DutyView


def stretches_table() -> Table:
    """Half an hour a row: how full it is, who is expected, the windows these need beside those on duty."""
    columns = [
        Column(translate("DayLists", "Time"), lambda one: wording.minute(one.first_minute), number=True),
        Column(translate("DayLists", "Booked"), lambda one: f"{one.booked} / {one.places}", figure=True),
        Column(translate("DayLists", "Expected"), lambda one: f"{one.expected:.1f}", figure=True),
        Column(translate("DayLists", "Came"), lambda one: str(one.came), figure=True),
        Column(translate("DayLists", "Windows"), _windows, figure=True, colour=_ink),
    ]
    return Table(translate("DayLists", "Half-hours"), columns, key=lambda one: one.first_minute)


def _windows(one: Stretch) -> str:
    told = f"{one.needed} / {one.on_duty}"
    return f"! {told}" if one.is_short else told


def _ink(one: Stretch) -> str:
    return theme.current().warn if one.is_short else theme.current().text


def windows_table() -> Table:
    """One window a row: what it does now, how many it has served, the booklets before it."""
    columns = [
        Column(translate("DayLists", "Window"), lambda one: one.number, number=True),
        Column(translate("DayLists", "On duty"), lambda one: "、".join(map(duty_of, one.duties)) or "–", wide=True),
        Column(translate("DayLists", "No."), lambda one: one.ticket or "–", number=True),
        Column(translate("DayLists", "Served"), lambda one: str(one.served), figure=True),
        Column(translate("DayLists", "Booklets"), _booklets, figure=True, colour=_booklets_ink),
    ]
    return Table(translate("DayLists", "Windows of the day"), columns, key=lambda one: one.number)


def duty_of(one: DutyView) -> str:
    """Who, from when to when, and for whom the window calls meanwhile."""
    told = f"{one.officer_name} {wording.minute(one.first_minute)}–{wording.minute(one.last_minute)}"
    return f"{told} ({'、'.join(map(wording.lane, one.lanes))})" if one.lanes else told


def _booklets(one: WindowOfDay) -> str:
    return "–" if one.booklets is None else str(one.booklets)


def _booklets_ink(one: WindowOfDay) -> str:
    return theme.current().warn if one.booklets == 0 else theme.current().text
