"""档案: what is still to be laid in the archive and what lies there (案卷), and who looks into it for what (查档)."""

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.archive_lookups import LookupsPanel
from registry_desktop.desktop.pages.archive_volumes import VolumesPanel
from registry_desktop.desktop.pages.tabbed_page import TabbedPage
from registry_desktop.domain.changes import Changes


class ArchivePage(TabbedPage):
    """Two views; each reads for itself."""

    def build(self) -> None:
        """Tabs."""
        self.set_title(translate("ArchivePage", "Archive"))
        views = (
            (VolumesPanel(self.operations, self.officer), translate("ArchivePage", "&Volumes")),
            (LookupsPanel(self.operations, self.officer), translate("ArchivePage", "Look-&ups")),
        )
        self.add_views(translate("ArchivePage", "Views"), views)

    def concerned(self, changes: Changes) -> bool:
        """Cases as they are issued and filed, papers of volumes, requests with their copies and openings."""
        return changes.concerns("registration", "volume_paper", "archive_lookup", "archive_copy", "archive_opening")
