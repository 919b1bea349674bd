"""A table, or the sentence that stands where it is empty."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTableView

from registry_desktop.desktop.tables.table import Table
from registry_desktop.desktop.widgets.empty_panel import EmptyPanel


class TableOrNothing(QStackedWidget):
    """Shows `table`, or an empty panel that says what would stand here and how to get it."""

    def __init__(
        self,
        table: QTableView,
        icon_name: str,
        sentence: str,
        *,
        verb: str = "",
        act: Callable[[], object] | None = None,
        least_width: int = 320,
    ) -> None:
        super().__init__()
        self._table = table
        self.nothing = EmptyPanel(icon_name, sentence, verb=verb, act=act, least_width=least_width)
        self.addWidget(table)
        self.addWidget(self.nothing)

    def show_table(self, filled: bool) -> None:
        """Show the table when it is filled, else the sentence."""
        self.setCurrentWidget(self._table if filled else self.nothing)

    @property
    def is_filled(self) -> bool:
        """Whether the table is seen."""
        return self.currentWidget() is self._table


class ListPanel(TableOrNothing):
    """The same for a list: filling it decides what is seen."""

    def __init__(
        self,
        table: Table,
        icon_name: str,
        sentence: str,
        *,
        verb: str = "",
        act: Callable[[], object] | None = None,
        least_width: int = 320,
    ) -> None:
        super().__init__(table, icon_name, sentence, verb=verb, act=act, least_width=least_width)
        self.table = table

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows, or the sentence."""
        found = list(rows)
        self.table.show_rows(found)
        self.show_table(bool(found))
