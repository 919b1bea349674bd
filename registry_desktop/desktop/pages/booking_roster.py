"""窗口与值班: the windows of a day; whoever plans puts officers on duty here and repeats a roster on other days."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from registry_desktop.acts.duty import Duty, Repeated, put_on_duty, repeat_duty, take_off_duty
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.day_lists import duty_of, windows_table
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.labelled_line import labelled_line
from registry_desktop.desktop.widgets.time_entry import TimeEntry
from registry_desktop.queries.day import Day, WindowOfDay


class RosterCard(Card):
    """`said` brings what was done, `went_wrong` a failure."""

    said = Signal(str)
    went_wrong = Signal(object)

    def __init__(self, operations: Operations, *, may_plan: bool) -> None:
        super().__init__(translate("Roster", "Windows and who is on duty"))
        self._operations, self._may_plan = operations, may_plan
        self._day: Day | None = None
        self._table = windows_table()
        self._table.setObjectName("windows_of_day")
        self._windows = ListPanel(self._table, "hall", translate("Roster", "The office has no window yet."))
        self.column.addWidget(self._windows, 1)
        if may_plan:
            self._table.current_changed.connect(self._fill)
            self.column.addLayout(self._make_line())
            self.column.addLayout(self._make_acts())

    def show_day(self, day: Day) -> None:
        """Show the windows of a day."""
        first = self._day is None
        self._day = day
        self._windows.show_rows(day.windows)
        if self._may_plan:
            self._officer.set_rows([(str(number), name) for number, name in day.officers])
            if first and day.slots:
                self._first.set_value(min(one.first_minute for one in day.slots))
                self._last.set_value(max(one.last_minute for one in day.slots))
            self._fill(self._table.current())

    def _make_line(self) -> QHBoxLayout:
        self._officer, self._lane = CodeBox(), CodeBox()
        self._first, self._last = TimeEntry(), TimeEntry()
        self._lane.set_rows(wording.lanes_to_choose())
        self._lane.set_code(wording.EVERY_LANE)
        return labelled_line(
            (
                (self._officer, "duty_officer", translate("Roster", "Officer"), 0),
                (self._first, "duty_first", translate("Roster", "from"), 70),
                (self._last, "duty_last", translate("Roster", "until"), 70),
                (self._lane, "duty_lane", translate("Roster", "calls"), 0),
            )
        )

    def _make_acts(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._put = button("", self._put_on)
        self._put.setObjectName("put_on_duty")
        self._end = button(translate("Roster", "Take off duty …"), self._ask_end)
        self._end.setObjectName("take_off_duty")
        self._repeat = button(translate("Roster", "Repeat on other days …"), self._ask_repeat)
        self._repeat.setObjectName("repeat_duty")
        for made in (self._put, self._end, self._repeat):
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _fill(self, window: WindowOfDay | None) -> None:
        number = window.number if window is not None else "–"
        self._put.setText(translate("Roster", "Put on duty at window {number}").format(number=number))
        to_come = self._day is not None and self._day.day >= self._day.today
        self._put.setEnabled(window is not None and to_come)
        self._end.setEnabled(window is not None and bool(window.duties) and to_come)
        self._repeat.setEnabled(self._day is not None and bool(self._day.roster))

    def _put_on(self) -> None:
        window, day = self._table.current(), self._day
        for box in (self._officer, self._lane):
            box.settle()
        first, last, officer = self._first.value(), self._last.value(), self._officer.code()
        if window is None or day is None or not officer or first is None or last is None:
            self.said.emit(translate("Roster", "Not put on duty: an officer and the hours are needed."))
            (self._officer if not officer else self._first).setFocus()
            return
        lane = self._lane.code()
        lanes = () if lane in ("", wording.EVERY_LANE) else (lane,)
        told = translate("Roster", "{name} is on duty at window {number}.")
        sentence = told.format(name=dict(day.officers).get(int(officer), ""), number=window.number)
        self._operations.perform(
            put_on_duty,
            done=lambda _: self.said.emit(sentence),
            failed=self.went_wrong.emit,
            day=day.day,
            duty=Duty(window.number, int(officer), first, last, lanes),
        )

    def _ask_end(self) -> None:
        window = self._table.current()
        if window is None or not window.duties:
            return
        rows = tuple((str(one.id), duty_of(one)) for one in window.duties)
        question = Question(
            translate("Roster", "Window {number}").format(number=window.number),
            translate("Roster", "This line of the roster holds no more; what was done under it stays."),
            translate("Roster", "Take off duty"),
            codes=(("duty", translate("Roster", "Who"), rows),),
        )
        ask(self, question, self._do_end)

    def _do_end(self, dialog: QuestionDialog, answer: Answer) -> None:
        duty_id = int(answer.codes["duty"])
        self._operations.perform(take_off_duty, done=dialog.finish, failed=dialog.complain, duty_id=duty_id)

    def _ask_repeat(self) -> None:
        if self._day is None:
            return
        day = self._day.day
        question = Question(
            translate("Roster", "Repeat the roster of {day}").format(day=day),
            translate("Roster", "It is written for every day worked in between that has no roster yet."),
            translate("Roster", "Repeat"),
            dates=(("first", translate("Roster", "From")), ("last", translate("Roster", "Until"))),
        )
        ask(self, question, lambda dialog, answer: self._do_repeat(dialog, day, answer))

    def _do_repeat(self, dialog: QuestionDialog, day: date, answer: Answer) -> None:
        def done(found: Repeated) -> None:
            dialog.finish()
            self.said.emit(_repeated(found))

        self._operations.perform(
            repeat_duty,
            done=done,
            failed=dialog.complain,
            day=day,
            first=answer.dates["first"],
            last=answer.dates["last"],
        )


def _repeated(found: Repeated) -> str:
    told = translate("Roster", "The roster stands on {days} more days.").format(days=found.days)
    if not found.left:
        return told
    left = translate("Roster", "Left as they were: {days}.").format(days=_days(found.left))
    return f"{told} {left}"


def _days(days: Sequence[Any]) -> str:
    return "、".join(f"{one:%m-%d}" for one in days)
