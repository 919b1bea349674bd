"""The page before a case lies on the desk: the open cases, running divorce applications, what waits for the archive."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.cases import cases_table
from registry_desktop.desktop.tables.divorces import divorces_panel
from registry_desktop.desktop.tables.few_lines import FewLines
from registry_desktop.desktop.tables.later_cases import later_cases_panel
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.queries.today import Today


class StartPanel(QWidget):
    """`chosen` brings the id of a case, `today_wanted` asks for the page where cases begin."""

    chosen = Signal(int)
    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        nothing = translate("Case", "No case is open. A case begins on the page Today, when a couple has come.")
        self._open = self._list(column, translate("Case", "Open cases"), nothing, with_number=False)
        filed = translate("Case", "Every issued case has been filed.")
        running = divorces_panel(translate("Case", "No divorce application runs."))
        self._divorces = FewLines(translate("Case", "Divorce applications"), running)
        later = later_cases_panel(translate("Case", "No case about a registration is to be done."), with_number=True)
        self._later = FewLines(translate("Case", "Cases about registrations"), later)
        for few in (self._divorces, self._later):
            few.table.chosen.connect(lambda case: self.chosen.emit(case.id))
            column.addWidget(few)
        self._to_file = self._list(column, translate("Case", "To be filed"), filed, with_number=True)

    def show_cases(self, found: Today) -> None:
        """Show the lists; the cursor waits in the first one that has rows."""
        self._open.show_rows(found.open_cases)
        self._to_file.show_rows(found.to_file)
        self._divorces.show_rows(found.divorces)
        self._later.show_rows(found.later)
        if self.isVisible() and not self.isAncestorOf(self.focusWidget() or self):
            (self._open if found.open_cases else self._to_file).table.setFocus()

    def _list(self, column: QVBoxLayout, heading: str, sentence: str, *, with_number: bool) -> ListPanel:
        card = Card(heading)
        table = cases_table(heading, with_number=with_number, with_business=True)
        table.least_rows = 1
        table.chosen.connect(lambda case: self.chosen.emit(case.id))
        verb = "" if with_number else translate("Case", "To the page Today")
        panel = ListPanel(table, "marriage", sentence, verb=verb, act=self.today_wanted.emit)
        card.column.addWidget(panel, 1)
        column.addWidget(card, 1)
        return panel
