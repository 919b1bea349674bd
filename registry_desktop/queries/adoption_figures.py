"""S-M4 and S-Q2: what the adoption desk did in a period (statistics.md). Small counts are not told outside the office.

A county registers a handful a year: a count of one names the child to whoever knows the village. What leaves the office
says "fewer than five"; the head and the auditor, who are of the desk too, may see the numbers, which is noted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, select

from registry_desktop.domain import small_counts
from registry_desktop.domain.officer import READS_ADOPTIONS, Role
from registry_desktop.domain.periods import days_after
from registry_desktop.kinds.adoption.periods import clock_of
from registry_desktop.kinds.adoption.registration import KIND
from registry_desktop.kinds.adoption.states import SEALED_IN
from registry_desktop.queries.adoption_clock import known_of_days
from registry_desktop.queries.cases import load_case_of
from registry_desktop.queries.permission import require
from registry_desktop.records.adoptions import (
    CATEGORIES,
    AdoptionDissolution,
    AdoptionRegistration,
    AdoptionReissue,
    AdoptionRevocation,
    RelationCertificate,
)
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.store.unit_of_work import UnitOfWork

OF_THE_PERIOD: Final = (
    *("received", "notices_running", "assessments_started", "assessments_finished", "assessments_negative"),
    *("registered", "dissolved", "revoked", "relation_certificates", "reissued", "open_beyond_the_limit"),
)


@dataclass(frozen=True)
class AdoptionFigures:
    """Counts by name (OF_THE_PERIOD), and the registered ones by category; None where a count must not be told.

    The ministry's item 成立收养关系登记 (JBZH0001) is `registered`. `internal`: nothing is left untold.
    """

    first: date
    last: date
    counts: Mapping[str, int | None]
    by_category: Mapping[str, int | None]
    internal: bool


def adoption_figures(work: UnitOfWork, *, first: date, last: date, internal: bool = False) -> AdoptionFigures:
    """The figures of the officer's office from `first` to `last`. Old papers entered later do not count.

    Refused NOT_PERMITTED; the numbers as they are (`internal`) to the head and the auditor of this desk only.
    """
    require(work, *READS_ADOPTIONS)
    if internal:
        require(work, Role.LEADER, Role.AUDITOR)
    counts = _counts(work, first, last)
    categories = _by_category(work, first, last)
    if internal:
        return AdoptionFigures(first, last, counts, categories, internal)
    threshold = work.law(last).integer("statistics.small_count")
    told = {name: None if 0 < count < threshold else count for name, count in counts.items()}
    return AdoptionFigures(first, last, told, small_counts.told(categories, threshold=threshold), internal)


def _counts(work: UnitOfWork, first: date, last: date) -> dict[str, int]:
    adoption, begin, end = AdoptionRegistration, _moment(first), _moment(days_after(last, 1))

    def between(column: Any) -> ColumnElement[bool]:
        return and_(column >= first, column <= last)

    def issued(kind: Any) -> int:
        return _count(work, kind, kind.issued_at >= begin, kind.issued_at < end)

    reported = between(adoption.assessment_reported_on)
    notice = work.law(last).integer("adoption.notice_days")
    found = {
        "received": _count(work, adoption, between(adoption.received_on)),
        "notices_running": _count(
            work,
            adoption,
            adoption.notice_published_on <= last,
            adoption.notice_published_on > days_after(last, -notice),
            adoption.notice_claimed_on.is_(None),
        ),
        "assessments_started": _count(work, adoption, between(adoption.assessment_confirmed_on)),
        "assessments_finished": _count(work, adoption, reported),
        "assessments_negative": _count(work, adoption, reported, adoption.assessment_result == "not_recommended"),
        "registered": issued(adoption),
        "dissolved": issued(AdoptionDissolution),
        "revoked": _count(work, AdoptionRevocation, between(AdoptionRevocation.decided_on)),
        "relation_certificates": issued(RelationCertificate),
        "reissued": issued(AdoptionReissue),
        "open_beyond_the_limit": _late(work, last),
    }
    return {name: found[name] for name in OF_THE_PERIOD}


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), OFFICE_TIME)


def _count(work: UnitOfWork, kind: Any, *where: ColumnElement[bool]) -> int:
    own = (kind.office_id == work.officer.office_id, kind.source == "counter")
    return work.session.scalar(select(func.count(kind.id)).where(*own, *where)) or 0


def _by_category(work: UnitOfWork, first: date, last: date) -> dict[str, int]:
    adoption = AdoptionRegistration
    found = Counter(
        work.session.scalars(
            select(adoption.category).where(
                adoption.office_id == work.officer.office_id,
                adoption.source == "counter",
                adoption.issued_at >= _moment(first),
                adoption.issued_at < _moment(days_after(last, 1)),
            )
        )
    )
    return {category: found[category] for category in CATEGORIES}


def _late(work: UnitOfWork, on: date) -> int:
    """Cases that are open on that day after more days than the law counts."""
    adoption = AdoptionRegistration
    ids = work.session.scalars(
        select(adoption.id).where(
            adoption.office_id == work.officer.office_id,
            adoption.source == "counter",
            adoption.received_on < on,
            adoption.state.not_in({*KIND.final_states, *SEALED_IN}),
        )
    ).all()
    known = known_of_days(work)
    clocks = [clock_of(load_case_of(work, adoption, one), work.law(on), known) for one in ids]
    return sum(clock is not None and not clock.is_in_time(on) for clock in clocks)
