"""All that the view of service points shows, read at once: the points and the tour of a period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from registry_desktop.queries.service_points import points_of_office, tour_between
from registry_desktop.records.service_points import ServicePoint, TourDay
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ServicePointDesk:
    """Every point of the office and the tour days from `first` to `last`; `names` by the point's id."""

    today: date
    points: Sequence[ServicePoint]
    tour: Sequence[TourDay]
    names: Mapping[int, str]


def service_point_desk(work: UnitOfWork, *, first: date, last: date) -> ServicePointDesk:
    """Read at once; no person is named in it."""
    points = points_of_office(work)
    tour = tour_between(work, first=first, last=last)
    return ServicePointDesk(work.today, points, tour, {one.id: one.name for one in points})
