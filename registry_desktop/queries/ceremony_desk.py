"""All that the view of ceremonies shows of a period, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from registry_desktop.domain.officer import Role
from registry_desktop.queries.ceremonies import CeremonyView, ceremonies_between
from registry_desktop.queries.officers import officers_in_role
from registry_desktop.queries.rooms import rooms_for
from registry_desktop.queries.service_points import points_of_office
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CeremonyDesk:
    """Ceremonies from `first` to `last`; `halls`, `officiants` and `points` are (id, name) of those to choose from."""

    first: date
    last: date
    ceremonies: tuple[CeremonyView, ...]
    halls: tuple[tuple[int, str], ...]
    officiants: tuple[tuple[int, str], ...]
    points: tuple[tuple[int, str], ...]


def ceremony_desk(work: UnitOfWork, *, first: date, last: date) -> CeremonyDesk:
    """Refused NOT_PERMITTED; an officiant alone sees her own ceremonies."""
    ceremonies = ceremonies_between(work, first=first, last=last)
    points = points_of_office(work)
    return CeremonyDesk(
        first,
        last,
        ceremonies,
        rooms_for(work, "ceremony"),
        officers_in_role(work, Role.OFFICIANT),
        tuple((one.id, one.name) for one in points if one.valid_to is None or one.valid_to >= work.today),
    )
