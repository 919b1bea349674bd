"""By which rules an office books, who missed or cancelled what, and who may not book for a while (counter.md 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Protocol

from sqlalchemy import BindParameter, bindparam, exists, or_, select

from registry_desktop.domain.booking_rules import CANCELLATION, NO_RULES, NO_SHOW, Missed, RuleSet
from registry_desktop.domain.lanes import SERVICE
from registry_desktop.domain.officer import COUNTER, SEES_THE_WEEK
from registry_desktop.queries.permission import require
from registry_desktop.records.appointments import (
    BookedPerson,
    BookingBan,
    BookingRuleChoice,
    DayOff,
    SpecialDay,
    WaitingCouple,
)
from registry_desktop.records.appointments import Booking as BookingRecord
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.store.unit_of_work import UnitOfWork

_CHOSEN: Final = (
    select(BookingRuleChoice.rule_set)
    .where(BookingRuleChoice.office_id == bindparam("office_id"), BookingRuleChoice.valid_from <= bindparam("today"))
    .order_by(BookingRuleChoice.valid_from.desc())
    .limit(1)
    .scalar_subquery()
)
_RULE_SET: Final = select(_CHOSEN)
_TERMS: Final = select(
    select(DayOff.kind).where(DayOff.day == bindparam("day")).scalar_subquery(),
    _CHOSEN,
    select(SpecialDay.closed)
    .where(SpecialDay.office_id == bindparam("office_id"), SpecialDay.day == bindparam("day"), SpecialDay.in_force)
    .scalar_subquery(),
)
_NUMBERS: Final[tuple[BindParameter[str], ...]] = (
    bindparam("man_number"), bindparam("woman_number"), bindparam("visitor_number")
)
"""Empty where it is not told; nobody is banned or holds a place under an empty number."""
_TERMS_FOR: Final = _TERMS.add_columns(
    exists().where(
        BookingBan.office_id == bindparam("office_id"),
        BookingBan.identity_number.in_(_NUMBERS),
        BookingBan.first_day <= bindparam("today"),
        BookingBan.last_day >= bindparam("today"),
        BookingBan.lifted_at.is_(None),
    ),
    exists().where(BookedPerson.service == bindparam("service"), BookedPerson.identity_number.in_(_NUMBERS)),
    exists().where(
        WaitingCouple.office_id == bindparam("office_id"),
        WaitingCouple.day == bindparam("day"),
        WaitingCouple.state == "waiting",
        WaitingCouple.business == bindparam("business"),
        WaitingCouple.man_name == bindparam("man_name"),
        WaitingCouple.woman_name == bindparam("woman_name"),
    ),
)


@dataclass(frozen=True, slots=True)
class BanView:
    """One ban; `because` tells the bookings that were counted, in words of the register."""

    id: int
    name: str
    identity_number: str
    first_day: date
    last_day: date
    rule_set: str
    because: str
    lifted_at: datetime | None
    lift_reason: str
    revision: int


class WhoComes(Protocol):
    """A couple and its business: as told, or as booked."""

    @property
    def business(self) -> str: ...
    @property
    def man_name(self) -> str: ...
    @property
    def woman_name(self) -> str: ...
    @property
    def man_identity_number(self) -> str: ...
    @property
    def woman_identity_number(self) -> str: ...
    @property
    def visitor_identity_number(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a day is booked: the office's rules, whether the holiday table makes it "rest" or "work", and whether the
    office itself has closed it (True) or opened it (False).

    Of who comes, where that was told: whether one is banned today, one holds a place (also of a day past), they wait
    for that day.
    """

    rules: RuleSet
    notice: str | None
    closed: bool | None
    banned: bool = False
    booked: bool = False
    waiting: bool = False


def terms_of(work: UnitOfWork, *, day: date) -> Terms:
    """By what `day` can be booked today."""
    notice, rule_set, closed = work.connection.execute(_TERMS, _office_and(work, day)).one()
    return Terms(work.booking_rules[rule_set or NO_RULES], notice, closed)


def terms_for(work: UnitOfWork, *, day: date, who: WhoComes) -> Terms:
    """By what `day` can be booked today by this couple: one question instead of four for each booking."""
    lane = work.lanes.booking(who.business)
    told = {
        "business": who.business,
        "man_name": who.man_name,
        "woman_name": who.woman_name,
        "man_number": who.man_identity_number,
        "woman_number": who.woman_identity_number,
        "visitor_number": who.visitor_identity_number,
        "service": lane.service if lane is not None else "",
    }
    notice, rule_set, *known = work.connection.execute(_TERMS_FOR, _office_and(work, day) | told).one()
    return Terms(work.booking_rules[rule_set or NO_RULES], notice, *known)


def _office_and(work: UnitOfWork, day: date) -> dict[str, object]:
    return {"office_id": work.officer.office_id, "day": day, "today": work.today}


@dataclass(frozen=True)
class OfficeRules:
    """By what the office books today, and the first and last day that can be booked now."""

    rules: RuleSet
    today: date
    first_day: date
    last_day: date


def office_rules(work: UnitOfWork) -> OfficeRules:
    """The rules of today, for whoever sees the week. Refused NOT_PERMITTED."""
    require(work, *SEES_THE_WEEK)
    rules, minute = rules_of_office(work), work.now.hour * 60 + work.now.minute
    return OfficeRules(rules, work.today, rules.first_day(work.today), rules.last_day(work.today, minute))


def rules_of_office(work: UnitOfWork, *, day: date | None = None) -> RuleSet:
    """The rules the acting office books by on `day` (today when None)."""
    rule_set = work.session.scalar(_RULE_SET, {"office_id": work.officer.office_id, "today": day or work.today})
    return work.booking_rules[rule_set or NO_RULES]


def rule_choice_from(work: UnitOfWork, *, valid_from: date) -> BookingRuleChoice | None:
    """The office's choice that begins on that very day."""
    return work.session.scalars(
        select(BookingRuleChoice).where(
            BookingRuleChoice.office_id == work.officer.office_id, BookingRuleChoice.valid_from == valid_from
        )
    ).one_or_none()


def missed_by(work: UnitOfWork, *, identity_number: str, first: date, last: date) -> tuple[Missed, ...]:
    """What a person missed or cancelled at this office from `first` to `last`, in order. A couple that came and left
    again missed nothing; what the office cancelled is not counted."""
    record = BookingRecord
    rows = work.session.scalars(
        select(record).where(
            record.office_id == work.officer.office_id,
            or_(record.man_identity_number == identity_number, record.woman_identity_number == identity_number),
            record.day >= first,  # nothing is cancelled after its own day
            record.business.not_like(f"{SERVICE}%"),
            record.state.in_(("no_show", "cancelled_by_party")),
            record.arrived_at.is_(None),
        )
    )
    found = []
    for row in rows:
        if row.state == "no_show":
            found.append(Missed(row.day, NO_SHOW, row.number))
        elif row.ended_at is not None:
            found.append(Missed(row.ended_at.astimezone(OFFICE_TIME).date(), CANCELLATION, row.number))
    return tuple(sorted(one for one in found if first <= one.day <= last))


def ban_on(work: UnitOfWork, *, identity_numbers: Sequence[str], day: date) -> BookingBan | None:
    """A ban of the office that keeps one of these persons from booking on `day`."""
    if not identity_numbers:
        return None
    return work.session.scalars(
        select(BookingBan)
        .where(
            BookingBan.office_id == work.officer.office_id,
            BookingBan.identity_number.in_(identity_numbers),
            BookingBan.first_day <= day,
            BookingBan.last_day >= day,
            BookingBan.lifted_at.is_(None),
        )
        .order_by(BookingBan.last_day.desc())
        .limit(1)
    ).one_or_none()


def ban_from(work: UnitOfWork, *, identity_number: str, first_day: date) -> BookingBan | None:
    """The ban of a person that began on that day, also a lifted one."""
    return work.session.scalars(
        select(BookingBan).where(
            BookingBan.office_id == work.officer.office_id,
            BookingBan.identity_number == identity_number,
            BookingBan.first_day == first_day,
        )
    ).one_or_none()


def bans(work: UnitOfWork) -> tuple[BanView, ...]:
    """The bans of the office that hold today or end later, the one that ends first first. Refused NOT_PERMITTED."""
    require(work, *COUNTER)
    rows = work.session.scalars(
        select(BookingBan)
        .where(BookingBan.office_id == work.officer.office_id, BookingBan.last_day >= work.today)
        .order_by(BookingBan.last_day, BookingBan.id)
    )
    return tuple(
        BanView(
            row.id,
            row.name,
            row.identity_number,
            row.first_day,
            row.last_day,
            row.rule_set,
            row.because,
            row.lifted_at,
            row.lift_reason,
            row.revision,
        )
        for row in rows
    )
