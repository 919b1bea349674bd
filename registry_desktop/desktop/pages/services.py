"""婚姻服务: counselling, ceremonies, service points, leaflets, and what they need (counter.md 4, 5, 7).

Which views an officer has follows the roles that acts and queries ask for (marriage.md 4): a counsellor and an
officiant see their own records, the counter sees who comes when, whoever counts the figures.
"""

from typing import Any

from registry_desktop.acts.rooms import KEEPERS
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.couple_of_case import CoupleOfCase
from registry_desktop.desktop.pages.services_ceremonies import CeremoniesPanel
from registry_desktop.desktop.pages.services_counselling import CounsellingPanel
from registry_desktop.desktop.pages.services_leaflets import LeafletsPanel
from registry_desktop.desktop.pages.services_office import OfficePanel
from registry_desktop.desktop.pages.services_points import ServicePointsPanel
from registry_desktop.desktop.pages.tab_panel import TabPanel
from registry_desktop.desktop.pages.tabbed_page import TabbedPage
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.officer import COUNTER, Role
from registry_desktop.queries.counselling import COUNTS

Views = tuple[tuple[type[TabPanel], str, frozenset[Role]], ...]


class ServicesPage(TabbedPage):
    """Up to five views, each reading for itself."""

    def build(self) -> None:
        """Tabs."""
        self.set_title(translate("ServicesPage", "Services around marriage"))
        self.add_views(
            translate("ServicesPage", "Views"),
            [(made(self.operations, self.officer), word) for made, word, roles in _views() if self.officer.may(*roles)],
        )


    def concerned(self, changes: Changes) -> bool:
        """Sessions, ceremonies and their couples, points, tours, leaflets, rooms and who works in them."""
        return changes.concerns(
            "counselling_session",
            "certificate_ceremony",
            "ceremony_couple",
            "service_point",
            "tour_day",
            "publicity_hand_out",
            "room",
            "officer",
        )

    def show_subject(self, subject: Any) -> None:
        """A case asks for counselling: its couple."""
        panel = next((one for one in self.panels if isinstance(one, CounsellingPanel)), None)
        if isinstance(subject, CoupleOfCase) and panel is not None:
            self.go_to_view(panel)
            panel.arrange_for(subject)


def _views() -> Views:
    return (
        (CounsellingPanel, translate("ServicesPage", "&Counselling"), COUNTER | {Role.COUNSELLOR}),
        (CeremoniesPanel, translate("ServicesPage", "C&eremonies"), COUNTER | {Role.OFFICIANT}),
        (ServicePointsPanel, translate("ServicesPage", "Service &points"), COUNTER | {Role.ADMINISTRATOR}),
        (LeafletsPanel, translate("ServicesPage", "&Leaflets"), COUNTER | {Role.ADMINISTRATOR}),
        (OfficePanel, translate("ServicesPage", "&Rooms and figures"), COUNTS | frozenset(KEEPERS)),
    )
