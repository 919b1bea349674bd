"""By which rules an office books, who missed or cancelled what, and who may not book for a while (counter.md 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ScalarSelect, or_, select

from registry_desktop.domain.booking_rules import CANCELLATION, NO_RULES, NO_SHOW, Missed, RuleSet
from registry_desktop.domain.officer import COUNTER, SEES_THE_WEEK
from registry_desktop.queries.permission import require
from registry_desktop.records.appointments import Booking as BookingRecord
from registry_desktop.records.appointments import BookingBan, BookingRuleChoice, DayOff, SpecialDay
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.store.unit_of_work import UnitOfWork


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


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a day is booked: the office's rules, whether the holiday table makes it "rest" or "work", and whether the
    office itself has closed it (True) or opened it (False)."""

    rules: RuleSet
    notice: str | None
    closed: bool | None


def terms_of(work: UnitOfWork, *, day: date) -> Terms:
    """By what `day` can be booked today."""
    special = select(SpecialDay.closed).where(
        SpecialDay.office_id == work.officer.office_id, SpecialDay.day == day, SpecialDay.in_force
    )
    notice, rule_set, closed = work.session.execute(
        select(
            select(DayOff.kind).where(DayOff.day == day).scalar_subquery(),
            _rule_set_of(work, work.today),
            special.scalar_subquery(),
        )
    ).one()
    return Terms(work.booking_rules[rule_set or NO_RULES], notice, closed)


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
    rule_set = work.session.scalar(select(_rule_set_of(work, day or work.today)))
    return work.booking_rules[rule_set or NO_RULES]


def _rule_set_of(work: UnitOfWork, day: date) -> ScalarSelect[str]:
    return (
        select(BookingRuleChoice.rule_set)
        .where(BookingRuleChoice.office_id == work.officer.office_id, BookingRuleChoice.valid_from <= day)
        .order_by(BookingRuleChoice.valid_from.desc())
        .limit(1)
        .scalar_subquery()
    )


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
