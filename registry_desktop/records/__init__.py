"""What the register keeps: mapped dataclasses shared by all kinds.

Importing this package imports every record, so that the metadata is complete for migrations and for the store.
"""

from registry_desktop.records import (
    adoptions,
    appointments,
    attachments,
    audit,
    blanks,
    ceremonies,
    certificates,
    counselling,
    day_closing,
    drafts,
    duty,
    evidence,
    later_cases,
    notes,
    officers,
    offices,
    people,
    printers,
    read_backs,
    registrations,
    rooms,
    service_points,
    volumes,
)
from registry_desktop.records.record import Record

METADATA = Record.metadata

__all__ = [
    "METADATA",
    "Record",
    "adoptions",
    "appointments",
    "attachments",
    "audit",
    "blanks",
    "ceremonies",
    "certificates",
    "counselling",
    "day_closing",
    "drafts",
    "duty",
    "evidence",
    "later_cases",
    "notes",
    "officers",
    "offices",
    "people",
    "printers",
    "read_backs",
    "registrations",
    "rooms",
    "service_points",
    "volumes",
]
