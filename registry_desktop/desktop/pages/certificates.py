"""证件: blank booklets from the delivery to the last one used or destroyed, and the papers made today.

Every booklet has one fate that can be told: in the store, at a window, taken for a case, issued, void, lost or
destroyed (counter.md 9).
"""

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.blank_count import CountPanel
from registry_desktop.desktop.pages.blank_ends import EndsPanel
from registry_desktop.desktop.pages.blank_ledger import LedgerPanel
from registry_desktop.desktop.pages.blank_panel import BlankPanel
from registry_desktop.desktop.pages.blank_stock import StockPanel
from registry_desktop.desktop.pages.papers_of_day import PapersPanel
from registry_desktop.desktop.pages.tabbed_page import TabbedPage
from registry_desktop.desktop.pages.view_panel import ViewPanel
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.blank_desk import BlankDesk, blank_desk


class CertificatesPage(TabbedPage):
    """Five views of one reading of the booklets."""

    def build(self) -> None:
        """Tabs."""
        self.set_title(translate("CertificatesPage", "Booklets and papers"))
        self._desk: BlankDesk | None = None
        self.papers = PapersPanel(self.operations, self.officer)
        self.put_views(
            (
                (StockPanel(self.operations, self.officer), translate("CertificatesPage", "&Stock and windows")),
                (EndsPanel(self.operations, self.officer), translate("CertificatesPage", "&Void and destroy")),
                (CountPanel(self.operations, self.officer), translate("CertificatesPage", "&Count")),
                (LedgerPanel(self.operations, self.officer), translate("CertificatesPage", "&Ledger")),
                (self.papers, translate("CertificatesPage", "&Papers made today")),
            )
        )

    def refresh(self) -> None:
        """Read the booklets again."""
        self.operations.read(blank_desk, done=self._show)

    def concerned(self, changes: Changes) -> bool:
        """Booklets, their movements, counts and lists, and papers make this page."""
        return changes.concerns(
            "blank_booklet", "blank_movement", "blank_count", "blank_destruction", "ledger_number", "issued_paper"
        )

    def show_view(self, panel: ViewPanel) -> None:
        """Show what has been read already."""
        if self._desk is not None and isinstance(panel, BlankPanel):
            panel.show_desk(self._desk)

    def _show(self, desk: BlankDesk) -> None:
        self._desk = desk
        self.show_view(self.panel)
