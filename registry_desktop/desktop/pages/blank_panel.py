"""What every view of the page of booklets is."""

from registry_desktop.desktop import wording
from registry_desktop.desktop.pages.tab_panel import TabPanel
from registry_desktop.queries.blank_desk import BlankDesk


class BlankPanel(TabPanel):
    """The page reads the booklets for all its views."""

    def show_desk(self, desk: BlankDesk) -> None:
        """Show what was read; nothing by default."""


def kinds() -> list[tuple[str, str]]:
    """Every kind of booklet with its word."""
    return wording.choices("BOOKLETS")
