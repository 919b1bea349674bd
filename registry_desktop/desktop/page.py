"""What every page of the main window is."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.widgets.buttons import primary_button
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.officer import SignedIn


class Page(QWidget):
    """Title at the left, content, the one primary act at the right bottom with its key beside it.

    A page knows its operations and the officer; it asks for other pages by `asked_for(name, what to show)` and says
    what was done by `said`. It is made anew when the language changes, so it keeps nothing that is not saved.
    """

    asked_for = Signal(str, object)
    said = Signal(str)
    went_wrong = Signal(object)
    badge_changed = Signal(int)
    look_changed = Signal()

    has_badge: ClassVar[bool] = False
    """Whether the navigation shows how much waits here: such a page hears of changes also while it is not shown."""

    def __init__(self, operations: Operations, officer: SignedIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._primary: QPushButton | None = None
        self.operations = operations
        self.officer = officer
        self._lay_out()
        self.build()

    def build(self) -> None:
        """Make the widgets; called once, before the page is shown."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again what the page shows; the old content stays until the new one is there."""

    def show_subject(self, subject: Any) -> None:
        """Show what another page or the search box asked for (a case id, a word to search)."""

    def concerned(self, changes: Changes) -> bool:
        """Whether these changes touch what the page shows."""
        del changes
        return False

    def primary(self) -> QPushButton | None:
        """The page's one primary act, pressed by F9."""
        return self._primary

    def print_now(self) -> None:
        """What F6 prints, if anything."""

    def leave(self) -> None:
        """The officer goes to another page: nothing typed may be lost."""

    def set_title(self, text: str, state: str = "") -> None:
        """The page's title and the state of what it shows."""
        self._title.setText(text)
        self._state.setText(state)
        self._state.setVisible(bool(state))

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the right end of the title line."""
        self._head.addWidget(widget)

    def set_primary(self, text: str, act: Any) -> QPushButton:
        """Make the primary button at the right bottom."""
        made = primary_button(text, "F9", act)
        self._primary = made
        self._foot.addWidget(made)
        self._foot_frame.setVisible(True)
        return made

    def add_to_foot(self, widget: QWidget, *, left: bool = False) -> None:
        """Put a quiet act or a message into the line of the primary button."""
        self._foot_frame.setVisible(True)
        if left:
            self._foot.insertWidget(0, widget)
        else:
            self._foot.insertWidget(self._foot.indexOf(self._primary) if self._primary else self._foot.count(), widget)

    def fail(self, failure: Failure) -> None:
        """Tell the officer why something did not work."""
        self.went_wrong.emit(failure)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE_WIDE, theme.SPACE, theme.SPACE_WIDE, theme.SPACE)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(self._make_head())
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("page_body")
        self.body = QVBoxLayout(body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.SPACE)
        self._scroll.setWidget(body)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._make_foot())

    def _make_head(self) -> QHBoxLayout:
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.SPACE)
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._state = QLabel(self)
        self._state.setObjectName("muted")
        self._state.setVisible(False)
        self._head.addWidget(self._title)
        self._head.addWidget(self._state)
        self._head.addStretch(1)
        return self._head

    def _make_foot(self) -> QWidget:
        self._foot_frame = QWidget(self)
        self._foot = QHBoxLayout(self._foot_frame)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(theme.SPACE_SMALL)
        self._foot.addStretch(1)
        self._foot_frame.setVisible(False)
        return self._foot_frame
