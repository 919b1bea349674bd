"""Which week or day is shown: this one, the one before or after, that of a date."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.date_entry import DateEntry

A_WEEK: Final = timedelta(days=7)
A_DAY: Final = timedelta(days=1)


class WeekChoice(QWidget):
    """`day_wanted` brings a day of the week that is wanted, or the day itself; None for today. Alt+Left and Alt+Right
    move by a step."""

    day_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._first: date | None = None
        self._step = A_WEEK
        self._before = quiet_button("", lambda: self._move_by(-1))
        self._after = quiet_button("", lambda: self._move_by(1))
        self._this = quiet_button("", lambda: self.day_wanted.emit(None))
        self._date = DateEntry()
        self._date.setObjectName("week_of")
        self._date.setProperty("enter_acts", True)
        self._date.setAccessibleName(translate("WeekChoice", "Week of the day"))
        self._date.setMaximumWidth(round(150 * theme.LARGE_TYPE[theme.current_size()]))
        self._date.returnPressed.connect(lambda: self.day_wanted.emit(self._date.value()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        for part in (self._this, self._before, self._date, self._after):
            line.addWidget(part)
        self.set_step(A_WEEK)

    def set_step(self, step: timedelta) -> None:
        """Whether weeks are shown or days."""
        self._step = step
        words = (
            (translate("WeekChoice", "Week before"), translate("WeekChoice", "This week"))
            if step == A_WEEK
            else (translate("WeekChoice", "Day before"), translate("WeekChoice", "Today"))
        )
        self._before.setText(words[0])
        self._this.setText(words[1])
        after = translate("WeekChoice", "Week after"), translate("WeekChoice", "Day after")
        self._after.setText(after[step != A_WEEK])
        self._before.setShortcut("Alt+Left")  # a new text takes the shortcut away
        self._after.setShortcut("Alt+Right")

    def show_day(self, day: date) -> None:
        """That day, or the week that begins with it, is shown now."""
        self._first = day
        self._date.set_value(day)

    def _move_by(self, steps: int) -> None:
        if self._first is not None:
            self.day_wanted.emit(self._first + steps * self._step)
