"""Make a widget of a Designer form."""

from typing import Any

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget


def made(form_class: Any, parent: QWidget | None = None) -> QWidget:
    """A widget laid out by a form of desktop/forms (`Ui_Party`); its inputs are found by their names."""
    widget = QWidget(parent)
    form_class().setupUi(widget)
    name_inputs_by_their_labels(widget)
    return widget


def name_inputs_by_their_labels(widget: QWidget) -> None:
    """Give every labelled input its label's words as accessible name, for screen readers and tests."""
    for label in widget.findChildren(QLabel):
        buddy = label.buddy()
        if buddy is not None and not buddy.accessibleName():
            buddy.setAccessibleName(label.text().replace("&", ""))


def label(widget: QWidget, name: str) -> QLabel:
    """The label of a line of a form; AttributeError when the form has none."""
    found = widget.findChild(QLabel, f"{name}_label")
    if found is None:
        raise AttributeError(name)
    return found


def line(widget: QWidget, name: str) -> QLineEdit:
    """A line of a form by its name; AttributeError when the form has none."""
    found = widget.findChild(QLineEdit, name)
    if found is None:
        raise AttributeError(name)
    return found
