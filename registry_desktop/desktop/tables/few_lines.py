"""A list that is there only while something stands in it: a few lines, the rest by scrolling."""

from collections.abc import Collection
from typing import Any

from registry_desktop.desktop import theme
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.widgets.card import Card


class FewLines(Card):
    """A card with a list, as high as its lines but at most as `most` of them, hidden while it has none."""

    def __init__(self, heading: str, panel: ListPanel, *, most: int = 2) -> None:
        super().__init__(heading)
        self.panel, self.table, self._most = panel, panel.table, most
        self.column.addWidget(panel)
        self.hide()

    def show_rows(self, rows: Collection[Any]) -> None:
        """Show these rows, or nothing at all."""
        self.panel.show_rows(rows)
        self.table.least_rows = min(len(rows), self._most)
        self.panel.setFixedHeight(self.table.minimumSizeHint().height() + theme.SPACE_SMALL)
        self.setVisible(bool(rows))
