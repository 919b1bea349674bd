"""One stretch of the working plan as a line of inputs: from, to, minutes a slot, couples a slot, on which weekdays."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from registry_desktop.acts.working_plan import PlanRow
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.desktop.widgets.time_entry import TimeEntry
from registry_desktop.domain.lanes import ANY_LANE
from registry_desktop.domain.slots import PlanRow as Known


@dataclass(frozen=True)
class Stretch:
    """The same hours on several weekdays (Monday = 0), for one lane of the hall or for every business ("")."""

    first_minute: int
    last_minute: int
    slot_minutes: int
    capacity: int
    weekdays: frozenset[int]
    lane: str = ANY_LANE

    def rows(self) -> Iterator[PlanRow]:
        """One row of the working plan for each weekday."""
        for weekday in sorted(self.weekdays):
            hours = (self.first_minute, self.last_minute, self.slot_minutes)
            yield PlanRow(weekday, *hours, self.capacity, self.lane)


def stretches_of(rows: Iterable[Known]) -> list[Stretch]:
    """The rows of a plan with equal hours put together."""
    days: dict[tuple[int, int, int, int, str], set[int]] = {}
    for row in rows:
        key = (row.first_minute, row.last_minute, row.slot_minutes, row.capacity, row.lane)
        days.setdefault(key, set()).add(row.weekday)
    return [
        Stretch(first, last, minutes, capacity, frozenset(weekdays), lane)
        for (first, last, minutes, capacity, lane), weekdays in sorted(days.items())
    ]


class StretchLine(QWidget):
    """`removed` is sent by its button."""

    removed = Signal()

    def __init__(self, stretch: Stretch | None = None) -> None:
        super().__init__()
        self._first, self._last = TimeEntry(), TimeEntry()
        self._minutes, self._couples = NumberEntry(), NumberEntry()
        names = (
            (self._first, translate("PlanStretch", "From")),
            (self._last, translate("PlanStretch", "Until")),
            (self._minutes, translate("PlanStretch", "Minutes a slot")),
            (self._couples, translate("PlanStretch", "Couples a slot")),
        )
        hours, days = QWidget(), QWidget()
        line = _line_in(hours)
        for entry, word in names:
            label = QLabel(word)
            label.setBuddy(entry)
            entry.setAccessibleName(word)
            entry.setFixedWidth(round(62 * theme.LARGE_TYPE[theme.current_size()]))
            line.addWidget(label)
            line.addWidget(entry)
        self._lane = CodeBox()
        self._lane.setObjectName("plan_lane")
        self._lane.setMinimumWidth(round(150 * theme.LARGE_TYPE[theme.current_size()]))
        self._lane.setAccessibleName(translate("PlanStretch", "For"))
        self._lane.set_rows(wording.lanes_of_slots())
        self._lane.set_code(wording.EVERY_LANE)
        line.addWidget(self._lane)
        line.addStretch(1)
        line = _line_in(days)
        self._days = [QCheckBox(wording.short_weekday(number)) for number in range(7)]
        for day in self._days:
            line.addWidget(day)
        line.addStretch(1)
        line.addWidget(quiet_button(translate("PlanStretch", "Remove"), self.removed.emit, icon_name="close"))
        whole = _line_in(self)
        whole.addWidget(Halves(hours, days, shares=(0, 1), folded_height=0))
        if stretch is not None:
            self._fill(stretch)

    def stretch_typed(self) -> Stretch | None:
        """What stands in the line, or None when it is not whole."""
        first, last, minutes = self._first.value(), self._last.value(), self._minutes.value()
        couples = self._couples.value()
        weekdays = frozenset(place for place, day in enumerate(self._days) if day.isChecked())
        if first is None or last is None or first >= last or not minutes or couples is None or not weekdays:
            return None
        self._lane.settle()
        lane = self._lane.code()
        return Stretch(first, last, minutes, couples, weekdays, ANY_LANE if lane == wording.EVERY_LANE else lane)

    def begin(self) -> None:
        """Put the cursor into the first input."""
        self._first.setFocus()

    def _fill(self, stretch: Stretch) -> None:
        self._first.set_value(stretch.first_minute)
        self._last.set_value(stretch.last_minute)
        self._minutes.set_value(stretch.slot_minutes)
        self._couples.set_value(stretch.capacity)
        self._lane.set_code(stretch.lane or wording.EVERY_LANE)
        for place, day in enumerate(self._days):
            day.setChecked(place in stretch.weekdays)


def _line_in(widget: QWidget) -> QHBoxLayout:
    line = QHBoxLayout(widget)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.SPACE_SMALL)
    return line
