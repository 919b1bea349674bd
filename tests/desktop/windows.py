"""The main window of an officer over a register of a test, driven by keys."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.officer import SignedIn
from registry_desktop.store.register import Register
from tests.desktop.conftest import child, type_chinese

PATIENCE_SECONDS = 30


class Driven:
    """A window with the few things a clerk's hands do; `settle` waits until everything asked for has been answered."""

    def __init__(self, register: Register, officer: SignedIn) -> None:
        self.window = MainWindow(Operations(register, officer), "register.db")
        self.window.show()
        self.window.activateWindow()
        self.settle()

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.window.page

    def go_to(self, name: str, subject: Any = None) -> Any:
        """Show a page and wait for what it reads."""
        self.window.go_to(name, subject)
        self.settle()
        return self.page

    def press(self, key: str) -> None:
        """A key or a combination ("F9", "Ctrl+K"), wherever the focus is."""
        QTest.keySequence(self.window.focusWidget() or self.window, key)
        self.settle()

    def type_into(self, name: str, text: str) -> None:
        """Type into a visible line of the page."""
        lines = [line for line in self.page.findChildren(QLineEdit, name) if line.isVisible()]
        assert len(lines) == 1, f"{len(lines)} lines called {name}"
        lines[0].setFocus()
        type_chinese(lines[0], text)

    def enter(self, name: str, text: str) -> None:
        """Type into a line and press Enter."""
        self.type_into(name, text)
        QTest.keyClick(child(self.page, QLineEdit, name), Qt.Key.Key_Return)
        self.settle()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something holds; fails after some seconds."""
        ends = monotonic() + PATIENCE_SECONDS
        while not true():
            assert monotonic() < ends, "it did not happen"
            QTest.qWait(5)

    def settle(self) -> None:
        """Wait until nothing is under way any more, also what an answer asked for."""
        for _ in range(3):
            QApplication.processEvents()
            self.until(lambda: not self.window.operations.busy)
        QApplication.processEvents()

    def read(self, query: Any, **arguments: Any) -> Any:
        """What the register answers to this officer."""
        found: list[Any] = []
        self.window.operations.read(query, done=found.append, **arguments)
        self.until(lambda: bool(found))
        return found[0]

    def close(self) -> None:
        """Shut the window."""
        self.window.close()
        self.window.deleteLater()


def texts(widget: QWidget, kind: type[Any]) -> list[str]:
    """What the visible widgets of a kind say."""
    return [each.text() for each in widget.findChildren(kind) if each.isVisible()]
