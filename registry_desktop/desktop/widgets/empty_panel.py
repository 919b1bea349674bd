"""An empty page says what would stand here and how to get it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.icons import icon


class EmptyPanel(QWidget):
    """A picture, a sentence, and the act that fills the page."""

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        *,
        verb: str = "",
        act: Callable[[], object] | None = None,
        least_width: int = 320,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE)
        column.addStretch(1)
        picture = QLabel()
        picture.setPixmap(icon(icon_name, theme.current().muted).pixmap(40, 40))
        self._sentence = QLabel(sentence)
        self._sentence.setObjectName("muted")
        self._sentence.setWordWrap(True)
        self._sentence.setMinimumWidth(least_width)
        for label in (picture, self._sentence):  # no alignment in the layout: a wrapped label would be cut
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if verb and act:
            column.addWidget(button(verb, act), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)
