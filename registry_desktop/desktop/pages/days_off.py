"""The holiday table of a year as the State Council's notice gives it, and a line to enter a day of it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from registry_desktop.acts.working_plan import set_day_off
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.domain.periods import DayOff, DaysOff


class DaysOffCard(Card):
    """Choosing a row fills the line; entering a day that stands there changes it."""

    said = Signal(str)
    went_wrong = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__(translate("DaysOff", "Days off"))
        self._operations = operations
        self._missing = QLabel()
        self._missing.setStyleSheet(f"color: {theme.current().warn};")
        self._missing.setWordWrap(True)
        self._missing.hide()
        self.column.addWidget(self._missing)
        columns = [
            Column(translate("DaysOff", "Day"), lambda row: row.date.isoformat(), number=True),
            Column(translate("DaysOff", "Weekday"), lambda row: wording.weekday(row.date)),
            Column(translate("DaysOff", "Rest or work"), lambda row: kind_word(row.kind)),
            Column(translate("DaysOff", "Name"), lambda row: row.name),
            Column(translate("DaysOff", "Notice"), lambda row: row.notice, wide=True),
        ]
        self._table = Table(translate("DaysOff", "Days off"), columns, key=lambda row: row.date)
        self._table.setMinimumHeight(180)
        self._table.chosen.connect(self._fill)
        self._panel = ListPanel(
            self._table, "booking", translate("DaysOff", "No day off is entered. Copy the days from the year's notice.")
        )
        self.column.addWidget(self._panel, 1)
        self.column.addLayout(self._make_line())

    def show_days(self, days: DaysOff, today: date) -> None:
        """Show the table, newest year first, and say which year is missing."""
        self._panel.show_rows(sorted(days.rows, key=lambda row: (-row.date.year, row.date)))
        missing = [str(year) for year in (today.year, today.year + 1) if not days.knows(year)]
        said = translate("DaysOff", "! Not entered yet: {years}. Slots of these years count weekends only.")
        self._missing.setText(said.format(years=", ".join(missing)))
        self._missing.setVisible(bool(missing))

    def _make_line(self) -> QHBoxLayout:
        self._day, self._kind = DateEntry(), QComboBox()
        self._name, self._notice = QLineEdit(), QLineEdit()
        for kind in ("rest", "work"):
            self._kind.addItem(kind_word(kind), kind)
        self._day.setMaximumWidth(140)
        line = QHBoxLayout()
        inputs: tuple[tuple[QWidget, str, str, int], ...] = (
            (self._day, "day_off", translate("DaysOff", "&Day"), 0),
            (self._kind, "day_off_kind", translate("DaysOff", "&Kind"), 0),
            (self._name, "day_off_name", translate("DaysOff", "&Name"), 1),
            (self._notice, "day_off_notice", translate("DaysOff", "Noti&ce"), 2),
        )
        for entry, name, word, stretch in inputs:
            label = QLabel(word)
            label.setBuddy(entry)
            entry.setObjectName(name)
            entry.setAccessibleName(word.replace("&", ""))
            line.addWidget(label)
            line.addWidget(entry, stretch)
        line.addWidget(button(translate("DaysOff", "Enter this day"), self._enter))
        return line

    def _fill(self, row: DayOff) -> None:
        self._day.set_value(row.date)
        self._kind.setCurrentIndex(self._kind.findData(row.kind))
        self._name.setText(row.name)
        self._notice.setText(row.notice)
        self._name.setFocus()

    def _enter(self) -> None:
        day = self._day.value()
        if day is None:
            self._day.setFocus()
            return
        sentence = translate("DaysOff", "Entered: {day} {name}").format(day=day, name=self._name.text())
        self._operations.perform(
            set_day_off,
            done=lambda _: self._entered(sentence),
            failed=self._not_entered,
            day=day,
            kind=self._kind.currentData(),
            name=self._name.text(),
            notice=self._notice.text(),
            notice_date=None,
        )

    def _entered(self, sentence: str) -> None:
        self.said.emit(sentence)
        self._day.set_value(None)
        self._day.setFocus()

    def _not_entered(self, failure: Failure) -> None:
        self.went_wrong.emit(failure)


def kind_word(kind: str) -> str:
    """A row of the holiday table: rest, or a weekend day that is worked."""
    return {"rest": translate("DaysOff", "day off"), "work": translate("DaysOff", "working day")}.get(kind, kind)
