"""What every view of the page of booklets is."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.pages.view_panel import ViewPanel
from registry_desktop.queries.blank_desk import BlankDesk


class BlankPanel(ViewPanel):
    """One view of what the page has read."""

    def show_desk(self, desk: BlankDesk) -> None:
        """Show what was read; nothing by default."""


def stacked(*parts: QWidget) -> QWidget:
    """Parts below each other, of equal height."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE)
    for part in parts:
        column.addWidget(part, 1)
    return whole


def offer(box: QComboBox, choices: Any) -> None:
    """Offer these (value, word), keeping the choice that stands when it is still there."""
    before = box.currentData()
    box.blockSignals(True)
    box.clear()
    for value, word in choices:
        box.addItem(word, value)
    box.setCurrentIndex(max(box.findData(before), 0))
    box.blockSignals(False)


def kinds() -> list[tuple[str, str]]:
    """Every kind of booklet with its word."""
    return wording.choices("BOOKLETS")
