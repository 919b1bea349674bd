"""证件: blank booklets from the delivery to the last one used or destroyed, and the papers made today.

Every booklet has one fate that can be told: in the store, at a window, taken for a case, issued, void, lost or
destroyed (counter.md 9).
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.blank_count import CountPanel
from registry_desktop.desktop.pages.blank_ends import EndsPanel
from registry_desktop.desktop.pages.blank_ledger import LedgerPanel
from registry_desktop.desktop.pages.blank_panel import BlankPanel
from registry_desktop.desktop.pages.blank_stock import StockPanel
from registry_desktop.desktop.pages.papers_of_day import PapersPanel
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.blank_desk import BlankDesk, blank_desk

REST_SEEN: Final = 160
"""How much of a form is seen around the input at which the cursor waits, in points."""


class CertificatesPage(Page):
    """Five views; F9 does what the view shown is for, Alt and the letter of its name lead to it."""

    def build(self) -> None:
        """Tabs."""
        self.set_title(translate("CertificatesPage", "Booklets and papers"))
        self._desk: BlankDesk | None = None
        self._button = self.set_primary("", lambda: self.panel.go_on())
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(translate("CertificatesPage", "Views"))
        self.papers = PapersPanel(self.operations, self.officer)
        self.papers.asked_for.connect(self.asked_for)
        self._panels: tuple[BlankPanel, ...] = (
            StockPanel(self.operations, self.officer),
            EndsPanel(self.operations, self.officer),
            CountPanel(self.operations, self.officer),
            LedgerPanel(self.operations, self.officer),
            self.papers,
        )
        words = (
            translate("CertificatesPage", "&Stock and windows"),
            translate("CertificatesPage", "&Void and destroy"),
            translate("CertificatesPage", "&Count"),
            translate("CertificatesPage", "&Ledger"),
            translate("CertificatesPage", "&Papers made today"),
        )
        for panel, word in zip(self._panels, words, strict=True):
            self._tabs.addTab(_scrolled(panel), word)
            panel.said.connect(self.said)
            panel.went_wrong.connect(self.went_wrong)
            panel.verb_changed.connect(self._name_primary)
        self._tabs.currentChanged.connect(self._show_panel)
        self.body.addWidget(self._tabs, 1)
        self._name_primary()

    @property
    def panel(self) -> BlankPanel:
        """The view that is shown."""
        return self._panels[self._tabs.currentIndex()]

    def refresh(self) -> None:
        """Read the booklets again."""
        self.operations.read(blank_desk, done=self._show)

    def concerned(self, changes: Changes) -> bool:
        """Booklets, their movements, counts and lists, and papers make this page."""
        return changes.concerns(
            "blank_booklet", "blank_movement", "blank_count", "blank_destruction", "ledger_number", "issued_paper"
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the form."""
        super().showEvent(event)
        self._wait_at_first_input()

    def _show(self, desk: BlankDesk) -> None:
        self._desk = desk
        self.panel.show_desk(desk)

    def _show_panel(self, _: int) -> None:
        self._name_primary()
        if self._desk is not None:
            self.panel.show_desk(self._desk)
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
