"""A page of several views of one matter."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.tab_panel import TabPanel

REST_SEEN: Final = 160
"""How much of a form is seen around the input at which the cursor waits, in points."""


class TabbedPage(Page):
    """F9 does what the view shown is for, Alt and the letter of its name lead to it."""

    def add_views(self, name: str, views: Iterable[tuple[TabPanel, str]]) -> None:
        """Lay the views out as tabs; `name` is said of them to screen readers."""
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(name)
        self.panels: list[TabPanel] = []
        for panel, word in views:
            self.panels.append(panel)
            self._tabs.addTab(_scrolled(panel), word)
            panel.said.connect(self.said)
            panel.went_wrong.connect(self.went_wrong)
            panel.verb_changed.connect(self._name_primary)
            panel.asked_for.connect(self.asked_for)
            panel.waits.connect(self.wait_at_first_input)
        self._tabs.currentChanged.connect(self._show_panel)
        self.body.addWidget(self._tabs, 1)
        # made after the views: Tab and Enter come to it from the last input, and not out of the page
        self._button = self.set_primary("", lambda: self.panel.go_on())
        self._name_primary()

    @property
    def panel(self) -> TabPanel:
        """The view that is shown."""
        return self.panels[self._tabs.currentIndex()]

    def go_to_view(self, panel: TabPanel) -> None:
        """Show a view."""
        self._tabs.setCurrentIndex(self.panels.index(panel))

    def refresh(self) -> None:
        """Read the view shown again."""
        self.panel.refresh()

    def view_shown(self) -> None:
        """Another view is shown now: it reads by itself unless the page knows better."""
        self.panel.refresh()

    def print_now(self) -> None:
        """F6: what the view shown prints."""
        self.panel.print_now()

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the form."""
        super().showEvent(event)
        self.wait_at_first_input()

    def wait_at_first_input(self) -> None:
        """The cursor waits where the view's act begins, also when that lies below the edge (200 %)."""
        first = self.panel.first_input()
        if first is None:
            return
        first.setFocus()
        area = self._tabs.currentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(first, 0, REST_SEEN)

    def _show_panel(self, _: int) -> None:
        self._name_primary()
        self.view_shown()
        self.wait_at_first_input()

    def _name_primary(self) -> None:
        verb = self.panel.verb()
        self._button.setText(f"{verb}   F9")
        self._button.setVisible(bool(verb))


def _scrolled(panel: QWidget) -> QScrollArea:
    """A tall view scrolls by itself, so that it does not make the other tabs tall."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    panel.setObjectName("page_body")
    area.setWidget(panel)
    return area
