"""What every view of a page of several views is: its content, what F9 does in it, why that was refused."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.domain.officer import SignedIn


class TabPanel(QWidget):
    """`column` takes its content; `verb` names what F9 does here, empty when nothing.

    `waits` asks that the cursor wait at the first input, and that it be seen.
    """

    said = Signal(str)
    went_wrong = Signal(object)
    verb_changed = Signal()
    asked_for = Signal(str, object)
    waits = Signal()

    def __init__(self, operations: Operations, officer: SignedIn) -> None:
        super().__init__()
        self.operations = operations
        self.officer = officer
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE_SMALL, 0, 0)
        self.column.setSpacing(theme.SPACE)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        self.build()

    def build(self) -> None:
        """Make the widgets."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again what the view shows; nothing by default."""

    def verb(self) -> str:
        """What F9 does here."""
        return ""

    def go_on(self) -> None:
        """F9."""

    def print_now(self) -> None:
        """F6; nothing by default."""

    def first_input(self) -> QWidget | None:
        """Where the cursor waits."""
        return None

    @property
    def complaint(self) -> QLabel:
        """Why the last act was refused."""
        return self._complaint

    def complain(self, failure: Failure) -> None:
        """Say beside the form why it was not done."""
        self._complaint.setText(failure.sentence)
        self._complaint.show()

    def ask_for(self, missing: QWidget) -> None:
        """Say beside the form what is missing; the cursor stands there."""
        sentence = translate("FormCard", "Not filled in: {field}.")
        self._complaint.setText(sentence.format(field=missing.accessibleName()))
        self._complaint.show()
        missing.setFocus()


def stacked(*parts: QWidget) -> QWidget:
    """Parts below each other, of equal height."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE)
    for part in parts:
        column.addWidget(part, 1)
    return whole


def offer(box: QComboBox, choices: Any) -> None:
    """Offer these (value, word), keeping the choice that stands when it is still there."""
    before = box.currentData()
    box.blockSignals(True)
    box.clear()
    for value, word in choices:
        box.addItem(word, value)
    box.setCurrentIndex(max(box.findData(before), 0))
    box.blockSignals(False)
