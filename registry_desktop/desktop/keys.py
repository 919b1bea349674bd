"""The keys of the window, told once: what is bound, and what the key sheet (F1) shows.

Enter moves on like Tab, as clerks expect; Shift+Enter goes back. An input whose Enter does something (search,
password) carries the property `enter_acts`.

Classes are looked up where they are used: making `Qt` with its hundred enumerations takes 12 ms, and the first window
does without.
"""

from typing import Final, cast

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from registry_desktop.desktop.language import translate

SEARCH: Final = "Ctrl+K"
REFRESH: Final = "F5"
PRINT: Final = "F6"
PRIMARY: Final = "F9"
_DIGITS: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
PAGES: Final = (*(f"Ctrl+{digit}" for digit in _DIGITS), *(f"Ctrl+Shift+{digit}" for digit in _DIGITS))
"""The pages in their order."""
SAVE: Final = "Ctrl+S"
BACK: Final = "Esc"
KEY_SHEET: Final = "F1"
MAN_FIELDS: Final = "F2"
WOMAN_FIELDS: Final = "F3"
READ_CARD: Final = "F4"
READ_BACK: Final = "F7"
RARE_CHARACTER: Final = "F11"
ORIGINAL: Final = "F8"


def key_sheet() -> list[tuple[str, str]]:
    """(key, what it does), as F1 shows it."""
    return [
        ("Enter · Tab", translate("Keys", "next field")),
        ("Shift+Enter · Shift+Tab", translate("Keys", "field before")),
        (PRIMARY, translate("Keys", "next step: the button at the right bottom")),
        (SAVE, translate("Keys", "save what is typed")),
        (SEARCH, translate("Keys", "search from anywhere")),
        ("Ctrl+1 … Ctrl+0, Ctrl+Shift+1 …", translate("Keys", "pages")),
        (MAN_FIELDS, translate("Keys", "to the man's fields")),
        (WOMAN_FIELDS, translate("Keys", "to the woman's fields")),
        (READ_CARD, translate("Keys", "read the identity card into the party where the cursor is")),
        (READ_BACK, translate("Keys", "show the couple what will be printed")),
        (ORIGINAL, translate("Keys", "to the registration a case is about")),
        (RARE_CHARACTER, translate("Keys", "find a rare character for the name where the cursor is")),
        ("Alt+1 … Alt+9", translate("Keys", "to the field of a finding")),
        (REFRESH, translate("Keys", "read again")),
        (PRINT, translate("Keys", "print")),
        (BACK, translate("Keys", "back, nothing is lost")),
        (KEY_SHEET, translate("Keys", "this sheet")),
    ]


def enter_moves_on(window: QWidget, *, presses: bool = False) -> None:
    """Let Enter inside an input of `window` step to the next one; `presses`: on a button it presses it, as where one
    signs in. Not where scanners write, whose every number ends with Enter."""
    window.installEventFilter(_EnterMovesOn(window, presses=presses))


class _EnterMovesOn(QObject):
    """An event filter for one window: an input leaves Enter to its window once it has done its own part.

    Not for the whole application: then every event of every object would come by here, in Python.
    """

    def __init__(self, window: QWidget, *, presses: bool) -> None:
        super().__init__(window)
        self._presses = presses

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """Turn Enter inside an input into a step to the next one."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        key, focused = cast(QtGui.QKeyEvent, event), cast(QWidget, window).focusWidget()
        if key.key() not in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            return False
        if self._presses and isinstance(focused, QtWidgets.QPushButton):
            focused.click()
            return True
        inputs = (QtWidgets.QLineEdit, QtWidgets.QComboBox, QtWidgets.QCheckBox)
        if not isinstance(focused, inputs) or focused.property("enter_acts"):
            return False
        if _inside_a_list(focused) or _popup_is_open(focused):
            return False
        _move_on(focused, back=bool(key.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier))
        return True


def _inside_a_list(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QtWidgets.QAbstractItemView)


def _popup_is_open(widget: QWidget) -> bool:
    completer = widget.completer() if isinstance(widget, QtWidgets.QLineEdit) else None
    popup = completer.popup() if completer else None
    return bool(popup and popup.isVisible())


def _move_on(widget: QWidget, *, back: bool) -> None:
    """Do what Tab would do, by sending it: Qt then follows the form's own tab order."""
    key = QtCore.Qt.Key.Key_Backtab if back else QtCore.Qt.Key.Key_Tab
    held = QtCore.Qt.KeyboardModifier.ShiftModifier if back else QtCore.Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(widget, QtGui.QKeyEvent(QEvent.Type.KeyPress, key, held))
