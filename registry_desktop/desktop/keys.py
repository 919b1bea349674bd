"""The keys of the window, told once: what is bound, and what the key sheet (F1) shows.

Enter moves on like Tab, as clerks expect; Shift+Enter goes back. An input whose Enter does something (search,
password) carries the property `enter_acts`.
"""

from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QLineEdit, QWidget

from registry_desktop.desktop.language import translate

SEARCH: Final = "Ctrl+K"
REFRESH: Final = "F5"
PRINT: Final = "F6"
PRIMARY: Final = "F9"
SAVE: Final = "Ctrl+S"
BACK: Final = "Esc"
KEY_SHEET: Final = "F1"
MAN_FIELDS: Final = "F2"
WOMAN_FIELDS: Final = "F3"


def key_sheet() -> list[tuple[str, str]]:
    """(key, what it does), as F1 shows it."""
    return [
        ("Enter · Tab", translate("Keys", "next field")),
        ("Shift+Enter · Shift+Tab", translate("Keys", "field before")),
        (PRIMARY, translate("Keys", "next step: the button at the right bottom")),
        (SAVE, translate("Keys", "save what is typed")),
        (SEARCH, translate("Keys", "search from anywhere")),
        ("Ctrl+1 … Ctrl+9", translate("Keys", "pages")),
        (MAN_FIELDS, translate("Keys", "to the man's fields")),
        (WOMAN_FIELDS, translate("Keys", "to the woman's fields")),
        ("Alt+1 … Alt+9", translate("Keys", "to the field of a finding")),
        (REFRESH, translate("Keys", "read again")),
        (PRINT, translate("Keys", "print")),
        (BACK, translate("Keys", "back, nothing is lost")),
        (KEY_SHEET, translate("Keys", "this sheet")),
    ]


class EnterMovesOn(QObject):
    """An event filter for the whole application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn Enter inside an input into a step to the next one."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QLineEdit | QComboBox | QCheckBox):
            return False
        key = cast(QKeyEvent, event)
        if key.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or watched.property("enter_acts"):
            return False
        if _inside_a_list(watched) or _popup_is_open(watched):
            return False
        back = bool(key.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        _move_on(watched, back=back)
        return True


def _inside_a_list(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QAbstractItemView)


def _popup_is_open(widget: QWidget) -> bool:
    completer = widget.completer() if isinstance(widget, QLineEdit) else None
    popup = completer.popup() if completer else None
    return bool(popup and popup.isVisible())


def _move_on(widget: QWidget, *, back: bool) -> None:
    """Do what Tab would do, by sending it: Qt then follows the form's own tab order."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held))
