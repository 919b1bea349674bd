"""特别开放与停办: single days with hours of their own, and days on which nobody is taken."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from registry_desktop.acts.special_days import DaySet, close_for_a_day, open_day, take_back_day
from registry_desktop.acts.working_plan import HALF_AN_HOUR, PlanRow
from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.desktop.widgets.labelled_line import labelled_line
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.desktop.widgets.time_entry import TimeEntry
from registry_desktop.queries.special_days import SpecialDayView, special_days


class SpecialDaysCard(Card):
    """The list above, one line below to open a day or to close it."""

    said = Signal(str)
    went_wrong = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__(translate("SpecialDays", "Single days: opened, other hours, closed"))
        self._operations = operations
        columns = [
            Column(translate("SpecialDays", "Day"), lambda one: one.day.isoformat(), number=True),
            Column(translate("SpecialDays", "Weekday"), lambda one: wording.weekday(one.day)),
            Column(translate("SpecialDays", "Why"), lambda one: one.name, wide=True),
            Column(translate("SpecialDays", "Hours"), _hours),
            Column(translate("SpecialDays", "Booked"), lambda one: str(one.booked), figure=True),
        ]
        self._table = Table(translate("SpecialDays", "Single days"), columns, key=lambda one: one.id)
        self._table.setMinimumHeight(120)
        self._table.chosen.connect(self._fill)
        self._panel = ListPanel(
            self._table, "booking", translate("SpecialDays", "No day is set apart: the plan and the days off hold.")
        )
        self._panel.setMaximumHeight(180)
        self.column.addWidget(self._panel)
        self.column.addLayout(self._make_line())
        self.column.addLayout(self._make_acts())

    def refresh(self) -> None:
        """Read the days."""
        self._operations.read(special_days, done=self._panel.show_rows)

    def _make_line(self) -> QHBoxLayout:
        self._day, self._why = DateEntry(), QLineEdit()
        self._first, self._last, self._minutes, self._couples = TimeEntry(), TimeEntry(), NumberEntry(), NumberEntry()
        self._minutes.set_value(HALF_AN_HOUR)
        return labelled_line(
            (
                (self._day, "special_day", translate("SpecialDays", "Day"), 140),
                (self._why, "special_why", translate("SpecialDays", "Why"), 0),
                (self._first, "special_first", translate("SpecialDays", "from"), 70),
                (self._last, "special_last", translate("SpecialDays", "until"), 70),
                (self._minutes, "special_minutes", translate("SpecialDays", "minutes a slot"), 60),
                (self._couples, "special_couples", translate("SpecialDays", "couples a slot"), 60),
            )
        )

    def _make_acts(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        for name, word, act in (
            ("open_day", translate("SpecialDays", "Open with these hours"), self._open),
            ("close_day", translate("SpecialDays", "Closed on this day"), self._close),
            ("take_back_day", translate("SpecialDays", "By the plan again"), self._take_back),
        ):
            made = button(word, act)
            made.setObjectName(name)
            line.addWidget(made)
        return line

    def _fill(self, one: SpecialDayView) -> None:
        self._day.set_value(one.day)
        self._why.setText(one.name)
        if one.hours:
            self._first.set_value(one.hours[0][0])
            self._last.set_value(one.hours[-1][1])
            self._couples.set_value(one.hours[0][2])
        self._why.setFocus()

    def _open(self) -> None:
        first, last = self._first.value(), self._last.value()
        minutes, couples = self._minutes.value(), self._couples.value()
        if first is None or last is None or not minutes or couples is None:
            self.said.emit(translate("SpecialDays", "Not opened: hours, minutes and couples a slot are needed."))
            self._first.setFocus()
            return
        self._perform(open_day, name=self._why.text(), rows=(PlanRow(0, first, last, minutes, couples),))

    def _close(self) -> None:
        self._perform(close_for_a_day, name=self._why.text())

    def _take_back(self) -> None:
        self._perform(take_back_day)

    def _perform(self, act: Any, **arguments: Any) -> None:
        day = self._day.value()
        if day is None:
            self._day.setFocus()
            return

        def done(found: DaySet | None) -> None:
            if found is None:
                self.said.emit(translate("SpecialDays", "{day} is worked by the plan again.").format(day=day))
                return
            sentence = translate("SpecialDays", "{day}: {slots} new slots; {booked} couples are booked on it.")
            self.said.emit(sentence.format(day=day, slots=found.new_slots, booked=found.booked))

        self._operations.perform(act, done=done, failed=self.went_wrong.emit, day=day, **arguments)


def _hours(one: SpecialDayView) -> str:
    if one.closed:
        return translate("SpecialDays", "closed")
    return "、".join(f"{wording.minute(first)}–{wording.minute(last)} × {places}" for first, last, places in one.hours)
