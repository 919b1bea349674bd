"""A date that may be empty, typed as digits: 20260520, 260520, 0520 or 2026-05-20.

QDateEdit cannot be empty and makes clerks walk through three fields; here eight keys are a date.
"""

import re
from datetime import date, datetime, timedelta, timezone
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from registry_desktop.desktop.language import translate

CHINA: Final = timezone(timedelta(hours=8))
_DIGITS: Final = re.compile(r"\D+")


def read_date(text: str, *, today: date) -> date | None:
    """A typed date, or None when it is none. Four digits are month and day of the current year."""
    parts = [part for part in _DIGITS.split(text.strip()) if part]
    if len(parts) == 3:
        return _date(*parts)
    digits = "".join(parts)
    if len(digits) == 8:
        return _date(digits[:4], digits[4:6], digits[6:])
    if len(digits) == 4:
        return _date(str(today.year), digits[:2], digits[2:])
    return None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def today_in_china() -> date:
    """The counter's day: China has one time zone."""
    return datetime.now(CHINA).date()


def no_such_day(entry: QWidget) -> str:
    """What is said of a date that is none."""
    sentence = translate("DateEntry", "No such day: {field} {typed}. A day is typed as 20260520 or 0520.")
    typed = entry.text().strip() if isinstance(entry, DateEntry) else ""
    return sentence.format(field=entry.accessibleName(), typed=typed)


class DateEntry(QLineEdit):
    """A line that holds a date or nothing; `value_changed` brings the date or None."""

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: date | None = None
        self.setPlaceholderText(translate("DateEntry", "YYYY-MM-DD"))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhPreferNumbers)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.textEdited.connect(self._understand)

    def value(self) -> date | None:
        """The date, or None while the line is empty or no date."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a date or nothing."""
        self.setText(value.isoformat() if value else "")
        self._take(value)
        self._mark()

    def is_wrong(self) -> bool:
        """Whether something is typed that is no date."""
        return bool(self.text().strip()) and self._value is None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field writes the date out in full."""
        if self._value:
            self.setText(self._value.isoformat())
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move by a day."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step and self._value and not self.isReadOnly():
            self.set_value(self._value + timedelta(days=step))
            return
        super().keyPressEvent(event)

    def _understand(self, text: str) -> None:
        self._take(read_date(text, today=today_in_china()))
        self._mark()

    def _mark(self) -> None:
        """A date that is none is marked once it is long enough to be one; an empty line is not."""
        mark = "ask" if self.is_wrong() and len(self.text()) >= 8 else ""
        if (self.property("finding") or "") != mark:
            self.setProperty("finding", mark)
            self.style().polish(self)

    def _take(self, value: date | None) -> None:
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)
