"""Inputs in one line, each behind its word."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

Labelled = tuple[QWidget, str, str, int]
"""An input, its name, its word, its greatest width in points (0: it takes what is left)."""


def labelled_line(inputs: Iterable[Labelled]) -> QHBoxLayout:
    """The inputs beside each other; each is known by its word to whoever cannot see it."""
    line = QHBoxLayout()
    for entry, name, word, width in inputs:
        label = QLabel(word)
        label.setBuddy(entry)
        entry.setObjectName(name)
        entry.setAccessibleName(word)
        if width:
            entry.setMaximumWidth(width)
        line.addWidget(label)
        line.addWidget(entry, 0 if width else 1)
    return line
