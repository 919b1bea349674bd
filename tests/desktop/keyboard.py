"""A clerk at the keyboard: keys go where the cursor is, Chinese comes by the input method, nothing is clicked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.main_window import MainWindow
from tests.desktop.conftest import type_chinese

Key = Qt.Key
FARTHEST = 150
PATIENCE_MS = 60_000


class Keyboard:
    """Presses keys and waits for what the window does."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    @property
    def at(self) -> QWidget:
        """Where the cursor is: an open list, else the widget with the focus."""
        self._give_the_window_back_its_focus()
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None, "the cursor is nowhere"
        return widget

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        QTest.keyClick(self.at, key, held)

    def _give_the_window_back_its_focus(self) -> None:
        """Qt's screenless platform makes a list or dialog the active window and forgets to take that back when it
        closes, as every window system does."""
        window = QApplication.activeModalWidget() or main_window()
        if window is not None and QApplication.activePopupWidget() is None and not window.isActiveWindow():
            window.activateWindow()
            self._qtbot.waitUntil(window.isActiveWindow)

    def write(self, text: str) -> None:
        """Letters and digits as keys, everything else as an input method gives it."""
        if text.isascii():
            QTest.keyClicks(QApplication.focusWidget() or self.at, text)
        else:
            type_chinese(self.at, text)

    def replace(self, text: str) -> None:
        """Write over what stands there."""
        self.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.write(text)

    def tab_to(self, name: str) -> None:
        """Tab until the cursor stands in the widget of that name."""
        seen = []
        for _ in range(FARTHEST):
            if self.at.objectName() == name:
                return
            seen.append(self.at.objectName())
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name!r}; it led to {seen}")

    def fill(self, **fields: str) -> None:
        """Go on by Tab from field to field and write into each."""
        for name, text in fields.items():
            self.tab_to(name)
            self.replace(text)

    def tick(self, name: str) -> None:
        """Go to a box and tick it."""
        self.tab_to(name)
        self.press(Key.Key_Space)

    def push(self, name: str) -> None:
        """Go to a button and push it."""
        self.tab_to(name)
        assert isinstance(self.at, QAbstractButton)
        self.press(Key.Key_Space)

    def until(self, condition: Callable[[], bool], *, doing: str = "") -> None:
        """Wait for the window."""
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except Exception as error:
            raise AssertionError(f"{doing or condition}: {said_by_the_window()}") from error


def main_window() -> MainWindow | None:
    """The main window, once it is shown."""
    shown = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    return next((window for window in shown if window.isVisible()), None)


def said_by_the_window() -> str:
    """Notice, status line and dialog, for the message of a failing test."""
    window = main_window()
    if window is None:
        return "no main window"
    dialog = QApplication.activeModalWidget()
    told = [label.text() for label in dialog.findChildren(QLabel) if label.text()] if dialog else []
    notice = window.notice.sentence.text() if window.notice.isVisible() else ""
    findings = getattr(getattr(getattr(window.page, "_plan", None), "body", None), "findings", None)
    codes = [(one.code, one.field) for one in findings.findings] if findings else []
    return f"notice {notice!r}, status {window.status.message.text()!r}, dialog {told}, findings {codes}"
