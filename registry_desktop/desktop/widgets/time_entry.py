"""A time of the day typed as digits: 830, 0830 or 08:30; may be empty."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from registry_desktop.desktop import wording


def read_time(text: str) -> int | None:
    """Minutes of the day, or None when it is no time. 24:00 is the end of the day."""
    digits = re.sub(r"\D", "", text)
    if not 3 <= len(digits) <= 4:
        return None
    hours, minutes = int(digits[:-2]), int(digits[-2:])
    whole = hours * 60 + minutes
    return whole if minutes < 60 and whole <= 24 * 60 else None


class TimeEntry(QLineEdit):
    """A line that holds minutes of the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("08:30")
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def value(self) -> int | None:
        """Minutes of the day, or None while it is empty or no time."""
        return read_time(self.text())

    def set_value(self, minutes: int | None) -> None:
        """Show a time or nothing."""
        self.setText("" if minutes is None else wording.minute(minutes))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field writes the time out in full."""
        if self.value() is not None:
            self.set_value(self.value())
        super().focusOutEvent(event)
