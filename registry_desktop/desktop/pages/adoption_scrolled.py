"""A tall part of the page that scrolls by itself, so that it does not make the others tall."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(panel: QWidget, *, name: str = "page_body") -> QScrollArea:
    """A tall part scrolls by itself."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    panel.setObjectName(name)
    area.setWidget(panel)
    return area


