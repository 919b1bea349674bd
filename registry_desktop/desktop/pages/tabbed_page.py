"""A page of several views under tabs: F9 does what the view shown is for, Alt and the letter of its name lead to it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.view_panel import ViewPanel

REST_SEEN: Final = 160
"""How much of a form is seen around the input at which the cursor waits, in points."""


class TabbedPage(Page):
    """`put_views` in `build`, after the title."""

    def put_views(self, views: Sequence[tuple[ViewPanel, str]]) -> None:
        """Lay the views under tabs with these words."""
        self._button = self.set_primary("", lambda: self.panel.go_on())
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(translate("CertificatesPage", "Views"))
        self._panels = tuple(panel for panel, _ in views)
        for panel, word in views:
            self._tabs.addTab(_scrolled(panel), word)
            panel.said.connect(self.said)
            panel.went_wrong.connect(self.went_wrong)
            panel.asked_for.connect(self.asked_for)
            panel.verb_changed.connect(self._name_primary)
            panel.waits.connect(self._wait_at_first_input)
        self._tabs.currentChanged.connect(self._show_panel)
        self.body.addWidget(self._tabs, 1)
        self._name_primary()

    @property
    def panel(self) -> ViewPanel:
        """The view that is shown."""
        return self._panels[self._tabs.currentIndex()]

    def show_view(self, panel: ViewPanel) -> None:
        """Fill the view that has come to the front; it reads by itself unless the page knows better."""
        panel.read()

    def refresh(self) -> None:
        """Read the view shown again."""
        self.panel.read()

    def print_now(self) -> None:
        """What the view shown prints."""
        self.panel.print_now()

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the form."""
        super().showEvent(event)
        self._wait_at_first_input()

    def _show_panel(self, _: int) -> None:
        self._name_primary()
        self.show_view(self.panel)
        self._wait_at_first_input()

    def _wait_at_first_input(self) -> None:
        """The cursor waits where the view's act begins, also when that lies below the edge (200 %)."""
        first = self.panel.first_input()
        if first is None:
            return
        first.setFocus()
        area = self._tabs.currentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(first, 0, REST_SEEN)

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
