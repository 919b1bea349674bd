"""The first window: login, password, counter window. It shows before the register's house is loaded.

While one types, store, acts and pages are loaded in a worker thread; what stands in the way (server away, wrong key,
newer database) is said here in a sentence, with the way to the connection's settings. What most starts do not need (the
strip that says so, worker threads, Qt's enumerations) is loaded when it is: the first picture is owed within half again
of the time of a bare window.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from registry_desktop.desktop import keys, theme
from registry_desktop.desktop.forms.ui_sign_in import Ui_SignIn
from registry_desktop.desktop.language import LANGUAGES, translate
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button

if TYPE_CHECKING:
    from registry_desktop.desktop.background import Failure
    from registry_desktop.desktop.widgets.notice_strip import NoticeStrip

NO_FOCUS = 0
"""Qt.FocusPolicy.NoFocus; naming it would make all of Qt's enumerations, which takes 12 ms."""


class SignInWindow(QWidget):
    """`asked` brings login, password and window number; `language_chosen` a key of LANGUAGES."""

    asked = Signal(str, str, str)
    language_chosen = Signal(str)
    connection_wanted = Signal()
    closed = Signal()

    def __init__(self, *, language: str, window_number: str) -> None:
        super().__init__()
        self._ready = False
        self._asking = False
        self.setWindowTitle(translate("SignIn", "Registry Desktop"))
        self.resize(900, 680)
        keys.enter_moves_on(self, presses=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        self._column.addWidget(self._scrolled(self._make_card(language)), 1)
        form.line(self.form, "window").setText(window_number)
        form.line(self.form, "login").setFocus()
        self._show_state()

    @cached_property
    def notice(self) -> "NoticeStrip":
        """The strip above the card, made when something is to be said."""
        from registry_desktop.desktop.widgets.notice_strip import NoticeStrip  # noqa: PLC0415 - few starts need it

        strip = NoticeStrip()
        self._column.insertWidget(0, strip)
        return strip

    def set_ready(self, office: str) -> None:
        """The register is open: signing in is possible."""
        self._ready = True
        self._office.setText(office)
        self._hide_notice()
        self._show_state()

    def fail(self, failure: "Failure") -> None:
        """Say why signing in, or opening the register, did not work."""
        self._asking = False
        self.notice.tell(failure)
        form.line(self.form, "password").selectAll()
        form.line(self.form, "password").setFocus()
        self._show_state()

    def can_ask(self) -> bool:
        """Whether the register is open and no sign-in is under way."""
        return self._ready and not self._asking

    def put(self, panel: QWidget) -> None:
        """Show another panel instead of the sign-in (first set-up, connection, passphrase)."""
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        self._only_shown_counts()

    def show_sign_in(self) -> None:
        """Back from another panel."""
        while self._stack.count() > 1:
            panel = self._stack.widget(1)
            assert panel is not None
            self._stack.removeWidget(panel)
            panel.deleteLater()
        self._only_shown_counts()

    def _only_shown_counts(self) -> None:
        """A stack is as large as its largest panel unless the hidden ones count for nothing."""
        for place in range(self._stack.count()):
            panel = self._stack.widget(place)
            assert panel is not None
            shown = place == self._stack.currentIndex()
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            panel.setSizePolicy(policy, policy)

    def _ask(self) -> None:
        if not self._ready or self._asking:
            return
        self._asking = True
        self._hide_notice()
        self._show_state()
        self.asked.emit(*(form.line(self.form, name).text().strip() for name in ("login", "password", "window")))

    def _hide_notice(self) -> None:
        if "notice" in vars(self):
            self.notice.hide()

    def _show_state(self) -> None:
        self._button.setEnabled(self._ready and not self._asking)
        self._opening.setVisible(not self._ready)

    def _scrolled(self, card: QWidget) -> QScrollArea:
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setProperty("focusPolicy", NO_FOCUS)
        middle = QWidget()
        middle.setObjectName("page_body")
        grid = QGridLayout(middle)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._stack, 1, 1)
        for side in (0, 2):
            grid.setRowStretch(side, 1)
            grid.setColumnStretch(side, 1)
        scroll.setWidget(middle)
        return scroll

    def _make_card(self, language: str) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(round(460 * theme.LARGE_TYPE[theme.current_size()]))
        column = QVBoxLayout(card)
        column.setContentsMargins(*(theme.SPACE_PAGE + 8,) * 4)
        column.setSpacing(theme.SPACE_WIDE)
        title = QLabel(translate("SignIn", "Registry Desktop"))
        title.setObjectName("title")
        self._office = QLabel(translate("SignIn", "Marriage registration at the counter"))
        self._office.setObjectName("muted")
        self.form = form.made(Ui_SignIn)
        password = form.line(self.form, "password")
        password.setProperty("enter_acts", True)
        password.returnPressed.connect(self._ask)
        self._button = primary_button(translate("SignIn", "Sign in"), "", self._ask)
        self._opening = QLabel(translate("SignIn", "Opening the register …"))
        self._opening.setObjectName("muted")
        for part in (title, self._office, self.form, self._opening, self._button):
            column.addWidget(part)
        column.addLayout(self._make_foot(language))
        return card

    def _make_foot(self, language: str) -> QHBoxLayout:
        languages = QComboBox()
        languages.setAccessibleName(translate("SignIn", "Language"))
        # codes beside the box, not as its data: the first Python value PySide puts into a variant costs 30 ms
        codes = list(LANGUAGES)
        languages.addItems(list(LANGUAGES.values()))
        languages.setCurrentIndex(codes.index(language))
        languages.currentIndexChanged.connect(lambda place: self.language_chosen.emit(codes[place]))
        foot = QHBoxLayout()
        foot.addWidget(languages)
        foot.addStretch(1)
        foot.addWidget(quiet_button(translate("SignIn", "Connection …"), self.connection_wanted.emit))
        return foot
