"""A table, or the sentence that stands where it is empty."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from registry_desktop.desktop.tables.table import Table
from registry_desktop.desktop.widgets.empty_panel import EmptyPanel


class ListPanel(QStackedWidget):
    """Shows `table` when it has rows, else an empty panel; before the first answer neither sentence nor rows."""

    def __init__(
        self, table: Table, icon_name: str, sentence: str, *, verb: str = "", act: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self.table = table
        self.nothing = EmptyPanel(icon_name, sentence, verb=verb, act=act)
        self.addWidget(table)
        self.addWidget(self.nothing)

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows, or the sentence."""
        self.table.show_rows(rows)
        self.setCurrentWidget(self.table if self.table.count else self.nothing)
