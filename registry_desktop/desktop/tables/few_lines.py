"""A list that is there only while something stands in it: up to three lines, the rest by scrolling."""

from collections.abc import Collection
from typing import Any, Final

from registry_desktop.desktop import theme
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.widgets.card import Card

MOST_LINES: Final = 3


class FewLines(Card):
    """A card with a list, as high as its lines, hidden while it has none."""

    def __init__(self, heading: str, panel: ListPanel) -> None:
        super().__init__(heading)
        self.panel, self.table = panel, panel.table
        self.column.addWidget(panel)
        self.hide()

    def show_rows(self, rows: Collection[Any]) -> None:
        """Show these rows, or nothing at all."""
        self.panel.show_rows(rows)
        self.table.least_rows = min(len(rows), MOST_LINES)
        self.panel.setFixedHeight(self.table.minimumSizeHint().height() + theme.SPACE_SMALL)
        self.setVisible(bool(rows))
