"""Buttons: one primary act a page, quiet ones beside it; the key stands on the button."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget


def primary_button(text: str, key: str, act: Callable[[], object]) -> QPushButton:
    """The page's one primary act; `key` is shown, the page's window binds it."""
    button = QPushButton(f"{text}   {key}" if key else text)
    button.setObjectName("primary")
    button.setProperty("primary", True)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())
    return button


def button(text: str, act: Callable[[], object], *, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """A plain button with a verb."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    if icon_name:
        from registry_desktop.desktop.widgets.icons import icon  # noqa: PLC0415 - the first window has no icon

        made.setIcon(icon(icon_name))
    made.clicked.connect(lambda: act())
    return made


def quiet_button(text: str, act: Callable[[], object], *, icon_name: str = "") -> QPushButton:
    """A button without a frame, for what is seldom needed."""
    made = button(text, act, icon_name=icon_name)
    made.setProperty("quiet", True)
    return made
