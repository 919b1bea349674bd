"""The bar above everything: where one is, the search from anywhere, who one is, whether the register answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.icons import icon
from registry_desktop.domain.officer import SignedIn


class TopBar(QFrame):
    """`searched` brings what was typed into the search box and confirmed."""

    searched = Signal(str)

    def __init__(self, officer: SignedIn, connection: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setMinimumHeight(theme.BAR_HEIGHT)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SPACE_WIDE, theme.SPACE_TIGHT, theme.SPACE_WIDE, theme.SPACE_TIGHT)
        line.setSpacing(theme.SPACE_WIDE)
        line.addWidget(QLabel(_place(officer)))
        line.addStretch(1)
        line.addWidget(self._make_search(), 3)
        line.addStretch(1)
        line.addWidget(self._make_menu(officer))
        line.addWidget(ConnectionDot(connection))

    def search_for(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _make_search(self) -> QLineEdit:
        self.search = QLineEdit()
        self.search.setObjectName("search_everywhere")
        self.search.setProperty("enter_acts", True)
        self.search.setMaximumWidth(460)
        self.search.setMinimumWidth(180)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("TopBar", "Name, identity or certificate number   Ctrl+K"))
        self.search.setAccessibleName(translate("TopBar", "Search the register"))
        self.search.returnPressed.connect(self._search)
        return self.search

    def _make_menu(self, officer: SignedIn) -> QToolButton:
        self.menu = QMenu(self)
        button = QToolButton()
        button.setObjectName("officer_menu")
        button.setProperty("quiet", True)
        button.setText(f"{officer.name} ▾")
        button.setIcon(icon("officer"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(translate("TopBar", "Officer {name}").format(name=officer.name))
        button.setMenu(self.menu)
        return button

    def _search(self) -> None:
        if self.search.text().strip():
            self.searched.emit(self.search.text().strip())


class ConnectionDot(QWidget):
    """Which register one works in, and whether it answered last time: a filled or a hollow dot with a word."""

    def __init__(self, connection: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = True
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 0, 0, 0)
        self._word = QLabel(connection)
        line.addWidget(self._word)

    def set_answers(self, yes: bool) -> None:
        """Show whether the register answers."""
        self._answers = yes
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot beside the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        painter.setPen(QColor(colours.done if self._answers else colours.refuse))
        if self._answers:
            painter.setBrush(QColor(colours.done))
        painter.drawEllipse(4, self.height() // 2 - 4, 8, 8)


def _place(officer: SignedIn) -> str:
    if not officer.window:
        return officer.office_name
    window = translate("TopBar", "window {number}").format(number=officer.window)
    return f"{officer.office_name} · {window}"
