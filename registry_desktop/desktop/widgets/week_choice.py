"""Which week is shown: this one, the one before or after, that of a day."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.date_entry import DateEntry

A_WEEK: Final = timedelta(days=7)


class WeekChoice(QWidget):
    """`day_wanted` brings a day of the week that is wanted, None for this week. Alt+Left and Alt+Right move."""

    day_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._first: date | None = None
        before = quiet_button(translate("WeekChoice", "Week before"), lambda: self._move_by(-A_WEEK))
        before.setShortcut("Alt+Left")
        after = quiet_button(translate("WeekChoice", "Week after"), lambda: self._move_by(A_WEEK))
        after.setShortcut("Alt+Right")
        this = quiet_button(translate("WeekChoice", "This week"), lambda: self.day_wanted.emit(None))
        self._date = DateEntry()
        self._date.setObjectName("week_of")
        self._date.setProperty("enter_acts", True)
        self._date.setAccessibleName(translate("WeekChoice", "Week of the day"))
        self._date.setMaximumWidth(round(150 * theme.LARGE_TYPE[theme.current_size()]))
        self._date.returnPressed.connect(lambda: self.day_wanted.emit(self._date.value()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        for part in (this, before, self._date, after):
            line.addWidget(part)

    def show_week(self, first: date) -> None:
        """That week is shown now."""
        self._first = first
        self._date.set_value(first)

    def _move_by(self, step: timedelta) -> None:
        if self._first is not None:
            self.day_wanted.emit(self._first + step)
