"""What slots are made of: the office's working plan, the days off, and laying the slots out."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.working_plan import change_working_plan, lay_out_slots
from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.booking_rules import BookingRulesCard
from registry_desktop.desktop.pages.days_off import DaysOffCard
from registry_desktop.desktop.pages.special_days import SpecialDaysCard
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.desktop.widgets.plan_stretch import Stretch, StretchLine, stretches_of
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.appointments import plan_rows
from registry_desktop.queries.week import Week, week
from registry_desktop.records.appointments import WorkingPlan

AHEAD = timedelta(days=30)


class PlanPanel(QWidget):
    """For planners. The primary act of the page lays the slots out."""

    said = Signal(str)
    went_wrong = Signal(object)

    def __init__(self, operations: Operations, officer: SignedIn) -> None:
        super().__init__()
        self._operations = operations
        self._officer = officer
        self._lines: list[StretchLine] = []
        self._removed: Stretch | None = None
        self._removed_place = 0
        self._shown: list[Stretch] | None = None
        self._today: date | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_SMALL, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._make_slots())
        column.addWidget(self._make_plan())
        self._rules = BookingRulesCard(operations, officer)
        self._rules.said.connect(self.said)
        self._rules.went_wrong.connect(self.went_wrong)
        column.addWidget(self._rules)
        self._special = SpecialDaysCard(operations)
        self._special.said.connect(self.said)
        self._special.went_wrong.connect(self.went_wrong)
        column.addWidget(self._special)
        self._days_off = DaysOffCard(operations)
        self._days_off.said.connect(self.said)
        self._days_off.went_wrong.connect(self.went_wrong)
        column.addWidget(self._days_off, 1)

    def refresh(self) -> None:
        """Read plan and days off; lines being typed stay."""
        self._operations.read(week, done=self._take_today)
        self._rules.refresh()
        self._special.refresh()
        self._operations.read(plan_rows, done=self._show_plan, office_id=self._officer.office_id)

    def next_act(self) -> tuple[str, bool]:
        """Slots are laid out."""
        return translate("PlanPanel", "Lay out slots"), True

    def go_on(self) -> None:
        """Make the slots of the days named above."""
        first, last = self._first.value(), self._last.value()
        if first is None or last is None:
            self._complaint.setText(translate("PlanPanel", "Both days are needed."))
            self._first.setFocus()
            return
        self._complaint.clear()
        self._operations.perform(
            lay_out_slots, done=self._laid_out, failed=self.went_wrong.emit, first=first, last=last
        )

    def _make_slots(self) -> QWidget:
        card = Card(translate("PlanPanel", "Lay out slots"))
        self._first, self._last = DateEntry(), DateEntry()
        line = QHBoxLayout()
        for entry, name, word in (
            (self._first, "first_slot_day", translate("PlanPanel", "Fr&om")),
            (self._last, "last_slot_day", translate("PlanPanel", "Un&til")),
        ):
            entry.setObjectName(name)
            _labelled(line, entry, word)
        hint = QLabel(translate("PlanPanel", "Slots that exist already keep their places; days off get none."))
        hint.setObjectName("muted")
        line.addWidget(hint)
        line.addStretch(1)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        line.addWidget(self._complaint)
        card.column.addLayout(line)
        return card

    def _make_plan(self) -> QWidget:
        card = Card(translate("PlanPanel", "Working plan"))
        self._plan = QVBoxLayout()
        self._plan.setSpacing(theme.SPACE_TIGHT)
        card.column.addLayout(self._plan)
        self._valid_from = DateEntry()
        self._valid_from.setObjectName("plan_valid_from")
        foot = QHBoxLayout()
        foot.addWidget(quiet_button(translate("PlanPanel", "Another stretch"), self._add_new, icon_name="add"))
        self._put_back = quiet_button(translate("PlanPanel", "Put the removed line back"), self._bring_back)
        self._put_back.hide()
        foot.addWidget(self._put_back)
        foot.addStretch(1)
        _labelled(foot, self._valid_from, translate("PlanPanel", "Valid f&rom"))
        foot.addWidget(button(translate("PlanPanel", "Keep the plan"), self._keep))
        card.column.addLayout(foot)
        return card

    def _take_today(self, found: Week) -> None:
        self._days_off.show_days(found.days_off, found.today)
        if self._today is None:
            self._today = found.today
            self._first.set_value(found.today)
            self._last.set_value(found.today + AHEAD)
            self._valid_from.set_value(found.today + timedelta(days=1))

    def _show_plan(self, rows: Sequence[WorkingPlan]) -> None:
        last = max((row.valid_from for row in rows), default=None)
        stretches = stretches_of(row for row in rows if row.valid_from == last)
        if stretches == self._shown:
            return
        self._shown = stretches
        for line in list(self._lines):
            self._take_away(line)
        for stretch in stretches:
            self._add(stretch)

    def _add(self, stretch: Stretch | None, place: int | None = None) -> StretchLine:
        line = StretchLine(stretch)
        line.removed.connect(lambda: self._remove(line))
        where = len(self._lines) if place is None else place
        self._lines.insert(where, line)
        self._plan.insertWidget(where, line)
        return line

    def _add_new(self) -> None:
        self._add(None).begin()

    def _remove(self, line: StretchLine) -> None:
        self._removed, self._removed_place = line.stretch_typed(), self._lines.index(line)
        self._put_back.setVisible(self._removed is not None)
        self._take_away(line)

    def _take_away(self, line: StretchLine) -> None:
        self._lines.remove(line)
        self._plan.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _bring_back(self) -> None:
        self._add(self._removed, self._removed_place).begin()
        self._put_back.hide()

    def _keep(self) -> None:
        typed = [line.stretch_typed() for line in self._lines]
        valid_from = self._valid_from.value()
        if None in typed or valid_from is None:
            self.said.emit(translate("PlanPanel", "Not kept: a line of the plan or the day it begins is not whole."))
            return
        rows = tuple(row for stretch in typed if stretch is not None for row in stretch.rows())
        sentence = translate("PlanPanel", "The plan is kept; it holds from {day} on.").format(day=valid_from)
        self._operations.perform(
            change_working_plan,
            done=lambda _: self.said.emit(sentence),
            failed=self.went_wrong.emit,
            rows=rows,
            valid_from=valid_from,
        )

    def _laid_out(self, count: Any) -> None:
        self.said.emit(translate("PlanPanel", "{count} new slots are laid out.").format(count=count))


def _labelled(line: QHBoxLayout, entry: DateEntry, word: str) -> None:
    label = QLabel(word)
    label.setBuddy(entry)
    entry.setAccessibleName(word.replace("&", ""))
    entry.setMaximumWidth(150)
    line.addWidget(label)
    line.addWidget(entry)
