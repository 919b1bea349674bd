"""One figure of the day: large number, small word, and a mark when it needs looking at."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.widgets.card import Card


def figures_card(words: Mapping[str, str]) -> tuple[Card, dict[str, "FigureTile"]]:
    """The figures of a page in one line, each by its name."""
    tiles = {name: FigureTile(word) for name, word in words.items()}
    line = QHBoxLayout()
    line.setSpacing(theme.SPACE_PAGE)
    for tile in tiles.values():
        line.addWidget(tile, 1)
    card = Card()
    card.heading.hide()
    card.column.addLayout(line)
    return card, tiles


class FigureTile(QWidget):
    """`show_figure` sets the number; a remark in words stands beneath when something is not as it should be."""

    def __init__(self, word: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._word = QLabel(word)
        self._word.setObjectName("muted")
        self._figure = QLabel("–")
        self._figure.setObjectName("figure")
        self._remark = QLabel()
        self._remark.setStyleSheet(f"color: {theme.current().warn};")
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_SMALL)
        line.addWidget(self._figure)
        line.addWidget(self._remark)
        line.addStretch(1)
        column.addWidget(self._word)
        column.addLayout(line)

    def show_figure(self, figure: str, *, remark: str = "") -> None:
        """The number as text, and what is wrong with it."""
        self._figure.setText(figure)
        self._remark.setText(f"! {remark}" if remark else "")
        self.setAccessibleName(f"{self._word.text()} {figure} {remark}".strip())
