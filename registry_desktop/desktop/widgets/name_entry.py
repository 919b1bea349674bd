"""A person's name: counted in characters (QLineEdit.maxLength counts UTF-16 units and would halve 𠮷), dots made alike.

The separator in names is only "·" U+00B7 (姓名采集规范 民委发〔2016〕33号); look-alikes are turned into it.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from registry_desktop.desktop import keys
from registry_desktop.domain.person_name import normalise

LONGEST: Final = 50


class NameEntry(QLineEdit):
    """A line for a name of at most `longest` characters (code points)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.longest = LONGEST
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.textEdited.connect(self._shorten)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 finds a rare character."""
        if QKeySequence(event.keyCombination()) == QKeySequence(keys.RARE_CHARACTER) and not self.isReadOnly():
            from registry_desktop.desktop.dialogs.rare_character_dialog import offer_characters  # noqa: PLC0415

            offer_characters(self)  # loaded here: most names have no such character
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field makes dots and spaces alike."""
        normal = normalise(self.text())
        if normal != self.text() and not self.isReadOnly():
            self.setText(normal)
        super().focusOutEvent(event)

    def _shorten(self, text: str) -> None:
        if len(text) > self.longest:
            self.setText(text[: self.longest])
