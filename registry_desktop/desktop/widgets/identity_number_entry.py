"""The number of an identity paper: a citizen number is read as 6-4-4-4 and fills sex, birth date and division.

The gaps are only shown, `value()` is the bare number. Other papers (passports, permits) have other numbers: with
`set_grouped(False)` the entry takes them as they are printed.
"""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from registry_desktop.desktop import theme
from registry_desktop.domain import citizen_number

GROUPS: Final = (6, 4, 4, 4)
GAP: Final = " "


def grouped(text: str) -> str:
    """The characters typed so far as groups of 6-4-4-4."""
    compact = citizen_number.compact(text)
    parts, start = [], 0
    for size in GROUPS:
        parts.append(compact[start : start + size])
        start += size
    return GAP.join(part for part in (*parts, compact[start:]) if part)


class IdentityNumberEntry(QLineEdit):
    """A line for an identity number; `understood` brings the parsed citizen number once it is complete and right."""

    understood = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grouped = True
        self.setFont(theme.number_font(theme.current_size()))
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.textEdited.connect(self._regroup)

    def set_grouped(self, yes: bool) -> None:
        """Whether a citizen number is expected here."""
        number = self.value()
        self._grouped = yes
        self.set_value(number)

    def value(self) -> str:
        """The bare number in capitals; gaps are kept only in numbers of foreign papers."""
        return citizen_number.compact(self.text()) if self._grouped else self.text().strip().upper()

    def set_value(self, number: str) -> None:
        """Show a number."""
        self.setText(grouped(number) if self._grouped else number)

    def _regroup(self, text: str) -> None:
        if not self._grouped:
            return
        before = len(citizen_number.compact(text[: self.cursorPosition()]))
        self.setText(grouped(text))
        self.setCursorPosition(_position(self.text(), before))
        self._announce()

    def _announce(self) -> None:
        number = self.value()
        if len(number) == 18 and not citizen_number.problems(number):
            self.understood.emit(citizen_number.parse(number))


def _position(shown: str, characters: int) -> int:
    """Where the cursor stands after `characters` of the number, gaps counted."""
    seen = 0
    for place, letter in enumerate(shown):
        if seen == characters:
            return place
        seen += letter != GAP
    return len(shown)
