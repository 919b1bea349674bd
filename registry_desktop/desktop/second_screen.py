"""Windows for whoever stands before the counter: whole on the second screen, else beside the clerk's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def make_second_window(window: QWidget, title: str) -> None:
    """Its title and size; it never takes the keyboard from the clerk."""
    window.setObjectName("page_body")
    window.setWindowTitle(title)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.setMinimumSize(640, 360)
    window.resize(1280, 720)


def show_beside(window: QWidget, clerk: QWidget) -> None:
    """Show it, or bring it to the front."""
    if window.isVisible():
        window.raise_()
        return
    other = next((one for one in QGuiApplication.screens() if one is not clerk.screen()), None)
    if other is None:
        window.show()
        return
    window.setScreen(other)
    window.setGeometry(other.geometry())
    window.showFullScreen()
