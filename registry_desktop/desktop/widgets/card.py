"""A group of a page: a quiet heading, a hairline around what belongs together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from registry_desktop.desktop import theme


class Card(QFrame):
    """`column` takes what stands in the card, `head` what stands beside its heading."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.SPACE_WIDE, theme.SPACE, theme.SPACE_WIDE, theme.SPACE)
        self.column.setSpacing(theme.SPACE_SMALL)
        self.head = QHBoxLayout()
        self.heading = QLabel(heading)
        self.heading.setObjectName("section")
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.column.addLayout(self.head)


def card(heading: str, *parts: QWidget | QLayout) -> Card:
    """A card with these parts below each other."""
    made = Card(heading)
    for part in parts:
        if isinstance(part, QLayout):
            made.column.addLayout(part)
        else:
            made.column.addWidget(part)
    made.column.addStretch(1)
    return made
