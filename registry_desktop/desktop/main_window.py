"""The one main window: bar, navigation, one page at a time, status line.

It puts pages together with operations and officer, passes on what they ask for, and knows nothing of what they do.
"""

from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QMainWindow, QStackedWidget, QWidget

from registry_desktop.desktop import keys
from registry_desktop.desktop.application import application
from registry_desktop.desktop.key_sheet import KeySheet
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.navigation import pages_for, word
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages_on_demand import PagesOnDemand
from registry_desktop.desktop.widgets.navigation_bar import NavigationBar
from registry_desktop.desktop.widgets.notice_strip import NoticeStrip
from registry_desktop.desktop.widgets.status_line import StatusLine
from registry_desktop.desktop.widgets.top_bar import TopBar
from registry_desktop.domain.changes import Changes

SMALLEST = (960, 540)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """`signed_out` is sent when the officer asks for it; the launch then shows the sign-in again."""

    signed_out = Signal()

    def __init__(self, operations: Operations, connection: str) -> None:
        """`connection` is the word beside the dot: the local file's or the central server's name."""
        super().__init__()
        self.operations = operations
        self._connection = connection
        self._came_from: list[str] = []
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._bind_keys()
        operations.changed.connect(self._tell_pages)
        self._build()
        self.go_to(next(iter(self.pages)))

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._shown]

    def go_to(self, name: str, subject: Any = None) -> None:
        """Show a page, and on it a subject (a case id, a word to search)."""
        if name not in self.pages:
            return
        self.page.leave()
        if name != self._shown:
            self._came_from = [*self._came_from[-20:], self._shown]
        self._show(name)
        if subject is not None:
            self.page.show_subject(subject)

    def go_back(self) -> None:
        """Esc: close the notice, or go to the page before."""
        if self.notice.isVisible():
            self.notice.hide()
        elif self._came_from:
            self.page.leave()
            self._show(self._came_from.pop())

    def changeEvent(self, event: QEvent) -> None:
        """A new language: make everything anew; what was typed is kept as drafts by the pages."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "pages"):
            self.rebuild()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing typed is lost: the page saves its draft, work under way ends first."""
        self.page.leave()
        self.operations.close()
        super().closeEvent(event)

    def rebuild(self) -> None:
        """Make bar, navigation and pages anew (language, size of type) and show the same page."""
        shown = self._shown
        self.page.leave()
        self._build()
        self._show(shown)

    def _build(self) -> None:
        self.setWindowTitle(translate("MainWindow", "Registry Desktop"))
        officer = self.operations.officer
        entries = pages_for(officer)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        self.bar = TopBar(officer, self._connection)
        self.navigation = NavigationBar([(entry.name, word(entry.name)) for entry in entries])
        self.notice = NoticeStrip()
        self.status = StatusLine()
        self._stack = QStackedWidget()
        grid.addWidget(self.bar, 0, 0, 1, 2)
        grid.addWidget(self.navigation, 1, 0, 2, 1)
        grid.addWidget(self.notice, 1, 1)
        grid.addWidget(self._stack, 2, 1)
        grid.addWidget(self.status, 3, 0, 1, 2)
        grid.setRowStretch(2, 1)
        loads = {entry.name: entry.load for entry in entries}
        self.pages = PagesOnDemand(tuple(loads), lambda name: self._make_page(name, loads[name]()))
        self._shown = next(iter(self.pages))
        self._connect()
        self.setCentralWidget(whole)

    def _make_page(self, name: str, kind: type[Page]) -> Page:
        page = kind(self.operations, self.operations.officer, self._stack)
        page.asked_for.connect(self.go_to)
        page.said.connect(self.status.say)
        page.went_wrong.connect(self.notice.tell)
        page.look_changed.connect(self._change_look)
        page.badge_changed.connect(lambda count: self.navigation.set_badge(name, count))
        self._stack.addWidget(page)
        return page

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.go_to)
        self.bar.searched.connect(lambda text: self.go_to("search", text))
        self.bar.menu.addAction(translate("MainWindow", "Keys")).triggered.connect(self._show_keys)
        self.bar.menu.addAction(translate("MainWindow", "Sign out")).triggered.connect(self._sign_out)
        self.operations.failed.connect(self.notice.tell)
        self.operations.progressed.connect(self.status.show_progress)
        self.operations.busy_changed.connect(self._show_busy)
        self.status.stop.clicked.connect(self.operations.cancel)

    def _show_busy(self, busy: bool) -> None:
        if not busy:
            self.status.hide_progress()

    def _show(self, name: str) -> None:
        self._shown = name
        self._stack.setCurrentWidget(self.pages[name])
        self.navigation.show_chosen(name)
        self.page.refresh()

    def _tell_pages(self, changes: Changes) -> None:
        """The page that is shown and those whose count stands in the navigation; any other reads anew when shown."""
        for page in tuple(self.pages.made.values()):
            if (page.has_badge or page is self.page) and page.concerned(changes):
                page.refresh()

    def _bind_keys(self) -> None:
        keys.enter_moves_on(self)
        self._bind(keys.SEARCH, lambda: self.bar.search_for())
        self._bind(keys.REFRESH, lambda: self.page.refresh())
        self._bind(keys.PRINT, lambda: self.page.print_now())
        self._bind(keys.PRIMARY, self._press_primary)
        self._bind(keys.BACK, self.go_back)
        self._bind(keys.KEY_SHEET, self._show_keys)
        for place, key in enumerate(keys.PAGES):
            self._bind(key, lambda place=place: self._go_to_place(place))

    def _bind(self, key: str, act: Any) -> None:
        QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(act)

    def _go_to_place(self, place: int) -> None:
        names = list(self.pages)
        if place < len(names):
            self.go_to(names[place])

    def _press_primary(self) -> None:
        primary = self.page.primary()
        if primary and primary.isVisible() and primary.isEnabled():
            primary.setFocus(Qt.FocusReason.ShortcutFocusReason)
            primary.click()

    def _show_keys(self) -> None:
        KeySheet(self).exec()

    def _change_look(self) -> None:
        """Dress anew once the page's own handler has returned: the page itself is made anew."""
        QTimer.singleShot(0, self._dress)

    def _dress(self) -> None:
        language = application().language.code
        application().dress()
        if application().language.code == language:
            self.rebuild()

    def _sign_out(self) -> None:
        self.signed_out.emit()
