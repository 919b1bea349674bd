"""The pages of the window in their order, and who may see them. Adding a page is one line here.

Roles as in domain/marriage.md 4; an administrator does no business and reads no case.
"""

from dataclasses import dataclass
from typing import Final

from registry_desktop.acts.exports import WHO_COUNTS
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.audit import AuditPage
from registry_desktop.desktop.pages.booking import BookingPage
from registry_desktop.desktop.pages.certificates import CertificatesPage
from registry_desktop.desktop.pages.marriage_case import MarriageCasePage
from registry_desktop.desktop.pages.officers import OfficersPage
from registry_desktop.desktop.pages.search import SearchPage
from registry_desktop.desktop.pages.settings import SettingsPage
from registry_desktop.desktop.pages.statistics import StatisticsPage
from registry_desktop.desktop.pages.today import TodayPage
from registry_desktop.domain.officer import Role, SignedIn

COUNTER: Final = frozenset({Role.RECEPTION, Role.REGISTRAR, Role.REVIEWER, Role.LEADER})
CASES: Final = frozenset({Role.REGISTRAR, Role.REVIEWER, Role.LEADER, Role.ARCHIVIST})
EVERYBODY: Final = frozenset(Role)


@dataclass(frozen=True)
class Entry:
    """One line of the navigation: `name` is also the icon and what pages use to ask for one another."""

    name: str
    page: type[Page]
    roles: frozenset[Role]


PAGES: Final = (
    Entry("today", TodayPage, COUNTER | {Role.ARCHIVIST}),
    Entry("booking", BookingPage, COUNTER | {Role.ADMINISTRATOR}),
    Entry("marriage", MarriageCasePage, CASES),
    Entry("certificates", CertificatesPage, COUNTER | {Role.STOCK_KEEPER}),
    Entry("search", SearchPage, CASES),
    Entry("statistics", StatisticsPage, frozenset(WHO_COUNTS)),
    Entry("audit", AuditPage, frozenset({Role.AUDITOR, Role.LEADER})),
    Entry("officers", OfficersPage, frozenset({Role.ADMINISTRATOR})),
    Entry("settings", SettingsPage, EVERYBODY),
)


def pages_for(officer: SignedIn) -> tuple[Entry, ...]:
    """The pages this officer's roles may see."""
    return tuple(entry for entry in PAGES if officer.may(*entry.roles))


def word(name: str) -> str:
    """The word of a page in the navigation."""
    words = {
        "today": translate("Navigation", "Today"),
        "booking": translate("Navigation", "Booking"),
        "marriage": translate("Navigation", "Marriage"),
        "certificates": translate("Navigation", "Booklets"),
        "search": translate("Navigation", "Search"),
        "statistics": translate("Navigation", "Statistics"),
        "audit": translate("Navigation", "Audit"),
        "officers": translate("Navigation", "Officers"),
        "settings": translate("Navigation", "Settings"),
    }
    return words[name]
