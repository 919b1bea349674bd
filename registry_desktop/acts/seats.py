"""How many persons a ceremony's place seats, and how many come (counter.md 4, 7)."""

from __future__ import annotations

from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.ceremonies import couples_of
from registry_desktop.records.ceremonies import CertificateCeremony
from registry_desktop.records.rooms import Room
from registry_desktop.records.service_points import ServicePoint
from registry_desktop.store.unit_of_work import UnitOfWork

TWO = 2
"""A couple is two persons where seats are counted."""


def place_of(work: UnitOfWork, ceremony: CertificateCeremony) -> Room | ServicePoint | None:
    """The hall or service point of a ceremony; None for a place in words."""
    if ceremony.room_id is not None:
        return work.get(Room, ceremony.room_id)
    return work.get(ServicePoint, ceremony.service_point_id) if ceremony.service_point_id is not None else None


def persons_in(work: UnitOfWork, ceremony: CertificateCeremony) -> int:
    """Couples with a place and their guests."""
    booked = [one for one in couples_of(work, ceremony_id=ceremony.id) if one.state == "booked"]
    return sum(TWO + one.guests for one in booked)


def require_seats(place: Room | ServicePoint | None, persons: int) -> None:
    """Refused PLACE_TOO_SMALL; a point whose seats nobody counted (0) takes everybody."""
    if place is not None and 0 < place.capacity < persons:
        facts = {"place": place.name, "seats": str(place.capacity), "wanted": str(persons)}
        raise Refused(Refusal.PLACE_TOO_SMALL, facts)
