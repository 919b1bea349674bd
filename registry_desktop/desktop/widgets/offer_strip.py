"""A sentence above the page with what can be done about it: a draft to take over, another desk's change to load."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.widgets.buttons import button


class OfferStrip(QFrame):
    """Hidden until something is offered; each act closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SPACE, theme.SPACE_TIGHT, theme.SPACE_TIGHT, theme.SPACE_TIGHT)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        line.addWidget(self.sentence, 1)
        self._line = line
        self._buttons: list[QPushButton] = []
        self.hide()

    def offer(self, sentence: str, acts: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Show a sentence with acts: (object name, verb, what it does)."""
        self.sentence.setText(sentence)
        for old in self._buttons:
            old.hide()
            old.setObjectName("")
            old.deleteLater()
        self._buttons = [self._button(*act) for act in acts]
        self.show()

    def _button(self, name: str, verb: str, act: Callable[[], object]) -> QPushButton:
        made = button(verb, lambda: self._do(act))
        made.setObjectName(name)
        self._line.addWidget(made)
        return made

    def _do(self, act: Callable[[], object]) -> None:
        self.hide()
        act()
