"""The pages of the window in their order, and who may see them. Adding a page is one line here.

Roles as in domain/marriage.md 4, in sets that the queries ask for as well (domain/officer.py). A page's module, and
what only it needs (spreadsheets, PDF pictures), is loaded when the page is first looked at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from registry_desktop.acts.exports import WHO_COUNTS
from registry_desktop.acts.printer_fits import FITTERS
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.domain.officer import (
    COUNTER,
    KEEPS_THE_ARCHIVE,
    READS_ADOPTIONS,
    READS_CASES,
    READS_THE_TRAIL,
    SEES_PAPERS_MADE,
    SEES_SERVICES,
    SEES_THE_WEEK,
    Role,
    SignedIn,
)

EVERYBODY: Final = frozenset(Role)


@dataclass(frozen=True)
class Entry:
    """One line of the navigation: `name` is also the icon and what pages use to ask for one another.

    `load` gives the page's class.
    """

    name: str
    load: Callable[[], type[Page]]
    roles: frozenset[Role]


def _today() -> type[Page]:
    from registry_desktop.desktop.pages.today import TodayPage

    return TodayPage


def _booking() -> type[Page]:
    from registry_desktop.desktop.pages.booking import BookingPage

    return BookingPage


def _hall() -> type[Page]:
    from registry_desktop.desktop.pages.hall import HallPage

    return HallPage


def _marriage() -> type[Page]:
    from registry_desktop.desktop.pages.case import CasePage

    return CasePage


def _adoption() -> type[Page]:
    from registry_desktop.desktop.pages.adoption import AdoptionPage

    return AdoptionPage


def _certificates() -> type[Page]:
    from registry_desktop.desktop.pages.certificates import CertificatesPage

    return CertificatesPage


def _services() -> type[Page]:
    from registry_desktop.desktop.pages.services import ServicesPage

    return ServicesPage


def _archive() -> type[Page]:
    from registry_desktop.desktop.pages.archive import ArchivePage

    return ArchivePage


def _search() -> type[Page]:
    from registry_desktop.desktop.pages.search import SearchPage

    return SearchPage


def _statistics() -> type[Page]:
    from registry_desktop.desktop.pages.statistics import StatisticsPage

    return StatisticsPage


def _audit() -> type[Page]:
    from registry_desktop.desktop.pages.audit import AuditPage

    return AuditPage


def _officers() -> type[Page]:
    from registry_desktop.desktop.pages.officers import OfficersPage

    return OfficersPage


def _printers() -> type[Page]:
    from registry_desktop.desktop.pages.printers import PrintersPage

    return PrintersPage


def _settings() -> type[Page]:
    from registry_desktop.desktop.pages.settings import SettingsPage

    return SettingsPage


PAGES: Final = (
    Entry("today", _today, COUNTER | {Role.ARCHIVIST}),
    Entry("booking", _booking, SEES_THE_WEEK),
    Entry("hall", _hall, COUNTER),
    Entry("marriage", _marriage, READS_CASES),
    Entry("adoption", _adoption, READS_ADOPTIONS),
    Entry("certificates", _certificates, SEES_PAPERS_MADE),
    Entry("services", _services, SEES_SERVICES),
    Entry("archive", _archive, KEEPS_THE_ARCHIVE | {Role.AUDITOR}),
    Entry("search", _search, READS_CASES),
    Entry("statistics", _statistics, frozenset(WHO_COUNTS)),
    Entry("audit", _audit, READS_THE_TRAIL),
    Entry("officers", _officers, frozenset({Role.ADMINISTRATOR})),
    Entry("printers", _printers, frozenset(FITTERS)),
    Entry("settings", _settings, EVERYBODY),
)


def pages_for(officer: SignedIn) -> tuple[Entry, ...]:
    """The pages this officer's roles may see."""
    return tuple(entry for entry in PAGES if officer.may(*entry.roles))


def word(name: str) -> str:
    """The word of a page in the navigation."""
    words = {
        "today": translate("Navigation", "Today"),
        "booking": translate("Navigation", "Booking"),
        "hall": translate("Navigation", "Hall"),
        "marriage": translate("Navigation", "Marriage"),
        "adoption": translate("Navigation", "Adoption"),
        "certificates": translate("Navigation", "Booklets"),
        "services": translate("Navigation", "Services"),
        "archive": translate("Navigation", "Archive"),
        "search": translate("Navigation", "Search"),
        "statistics": translate("Navigation", "Statistics"),
        "audit": translate("Navigation", "Audit"),
        "officers": translate("Navigation", "Officers"),
        "printers": translate("Navigation", "Printers"),
        "settings": translate("Navigation", "Settings"),
    }
    return words[name]
