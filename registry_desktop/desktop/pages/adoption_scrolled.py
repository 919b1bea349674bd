"""A tall part of the page that scrolls by itself, so that it does not make the others tall."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(panel: QWidget, *, on_card: bool = False) -> QScrollArea:
    """A tall part scrolls by itself, on the page or on a card."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(panel)
    if on_card:
        area.viewport().setAutoFillBackground(False)
        panel.setAutoFillBackground(False)
    else:
        panel.setObjectName("page_body")
    return area


