"""The two days between which a list is shown, typed or chosen by one key; typed the wrong way round they are turned."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_period import Ui_Period
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.queries.day_close import registers_day


class PeriodLine(QWidget):
    """The inputs of ui/period.ui. `changed` when a period was typed or chosen; `line` takes what stands behind them."""

    changed = Signal()
    widest = 330

    def __init__(self) -> None:
        super().__init__()
        made = form.made(Ui_Period)
        made.setMaximumWidth(round(self.widest * theme.LARGE_TYPE[theme.current_size()]))
        self._binding = FormBinding(made, lambda _: self.changed.emit())
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.addWidget(made)

    def period(self) -> tuple[date, date] | None:
        """First and last day, in their order; None while neither is known."""
        values = self._binding.values()
        first, last = values["first_day"] or values["last_day"], values["last_day"] or values["first_day"]
        return (min(first, last), max(first, last)) if first and last else None

    def choose(self, first: date, last: date) -> None:
        """Put a period in."""
        self._binding.fill({"first_day": first, "last_day": last})
        self.changed.emit()


def _today(today: date) -> date:
    return today


def this_month(today: date) -> date:
    """The first day of the month."""
    return today.replace(day=1)


def _this_year(today: date) -> date:
    return today.replace(month=1, day=1)


class UsualPeriodLine(PeriodLine):
    """With the usual lengths by one key each, up to the register's own day."""

    widest = 430

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        for word, key, first_of in (
            (translate("StatisticsPage", "Today"), "Alt+D", _today),
            (translate("StatisticsPage", "This month"), "Alt+M", this_month),
            (translate("StatisticsPage", "This year"), "Alt+Y", _this_year),
        ):
            quick = quiet_button(word, lambda first_of=first_of: self.choose_until_today(first_of))  # type: ignore[misc]
            quick.setShortcut(key)
            quick.setToolTip(key)
            self.line.addWidget(quick)
        self.line.addStretch(1)

    def choose_until_today(self, first_of: Callable[[date], date]) -> None:
        """From the day `first_of` makes of today, up to today as the register knows it."""
        self._operations.read(registers_day, done=lambda today: self.choose(first_of(today), today))
