"""The navigation at the left: an icon and a word for each page, a badge where something needs action."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.keys import page_key
from registry_desktop.desktop.widgets.icons import SIZE, icon


class NavigationBar(QScrollArea):
    """`chosen` brings the name of the page that was clicked."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`entries` are (page name, word)."""
        super().__init__(parent)
        self._buttons: dict[str, NavigationButton] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QFrame()
        inside.setObjectName("navigation")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL, theme.SPACE)
        column.setSpacing(2)
        for place, (name, word) in enumerate(entries):
            column.addWidget(self._button(name, word, place))
        column.addStretch(1)
        self.setWidget(inside)
        self.setFixedWidth(inside.sizeHint().width() + 2)

    def show_chosen(self, name: str) -> None:
        """Mark the page that is shown."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def set_badge(self, name: str, count: int) -> None:
        """Show how many things on that page need action; 0 hides the badge."""
        if name in self._buttons:
            self._buttons[name].set_badge(count)

    def _button(self, name: str, word: str, place: int) -> "NavigationButton":
        button = NavigationButton(name, word)
        button.setToolTip(f"{word}  {page_key(place)}")
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._buttons[name] = button
        return button


class NavigationButton(QToolButton):
    """One page."""

    def __init__(self, name: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self.setObjectName(f"go_to_{name}")
        self.setText(f"  {word}")
        self.setIcon(icon(name))
        self.setIconSize(QSize(SIZE, SIZE))
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)
        self._badge = QLabel(self)
        self._badge.setObjectName("badge")
        self._badge.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, theme.SPACE_SMALL, 0)
        line.addStretch(1)
        line.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_badge(self, count: int) -> None:
        """Show or hide the number."""
        self._badge.setText(str(count))
        self._badge.setVisible(count > 0)
        self.setAccessibleName(f"{self._word} ({count})" if count else self._word)

    def sizeHint(self) -> QSize:
        """Wide enough for icon, bold word and badge."""
        metrics = self.fontMetrics()
        width = SIZE + metrics.horizontalAdvance(self.text()) * 11 // 10 + metrics.horizontalAdvance("000") + 34
        return QSize(width, max(theme.ROW_HEIGHT + 4, metrics.height() + 16))
