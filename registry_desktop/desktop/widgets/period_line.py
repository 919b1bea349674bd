"""The two days between which a list is shown."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_period import Ui_Period
from registry_desktop.desktop.widgets import form

WIDEST = 330


class PeriodLine(QWidget):
    """The inputs of ui/period.ui; `changed` brings nothing, the days are asked for. Typed the wrong way round they are
    turned."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        made = form.made(Ui_Period)
        made.setMaximumWidth(round(WIDEST * theme.LARGE_TYPE[theme.current_size()]))
        self._binding = FormBinding(made, lambda _: self.changed.emit())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(made)

    def choose(self, first: date, last: date) -> None:
        """Show these days."""
        self._binding.fill({"first_day": first, "last_day": last})

    def days(self) -> tuple[date, date] | None:
        """First and last day; None while one of them is missing."""
        values = self._binding.values()
        first, last = values["first_day"], values["last_day"]
        return (min(first, last), max(first, last)) if first and last else None
