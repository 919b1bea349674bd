"""A view that shows what lies between two days."""

from datetime import date

from registry_desktop.desktop.pages.tab_panel import TabPanel
from registry_desktop.desktop.widgets.period_line import PeriodLine
from registry_desktop.queries.day_close import registers_day


class PeriodPanel(TabPanel):
    """`period` is laid out by the view; while neither of its days is known the last list stays."""

    def make_period(self) -> PeriodLine:
        """The line with both days."""
        self.period = PeriodLine()
        self.period.changed.connect(self._read)
        self._begun = False
        return self.period

    def usual(self, today: date) -> tuple[date, date]:
        """The days that are shown first."""
        raise NotImplementedError

    def read_period(self, first: date, last: date) -> None:
        """Read what lies between."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again; the first time the usual days, counted from the register's own."""
        if self._begun:
            self._read()
        else:
            self.operations.read(registers_day, done=self._begin)

    def _begin(self, today: date) -> None:
        if not self._begun:
            self._begun = True
            self.period.choose(*self.usual(today))

    def _read(self) -> None:
        period = self.period.period()
        if period is not None:
            self.read_period(*period)
