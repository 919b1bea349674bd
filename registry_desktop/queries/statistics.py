"""S-D1, the figures of a day or a period, with the period before and the same period last year (statistics.md 1, 2).

Counting dates: a marriage on its registration date, whatever was noted of it later (the figure as reported); an ended
case on the day it ended; a booking on the day it was for. Back entry and imports are never business of a day. Nothing
here identifies a person (STL 28).
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Row, func, select

from registry_desktop.domain.lanes import SERVICE
from registry_desktop.domain.periods import days_before, months_after
from registry_desktop.queries.ceremonies import ceremonies_held
from registry_desktop.queries.counselling import sessions_held
from registry_desktop.queries.known_then import KnownThen
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.taken_off import revocations, taken_off, taken_off_before
from registry_desktop.records.appointments import Booking, Slot
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.registrations import DivorceRegistration, Registration, ReissueRegistration
from registry_desktop.records.volumes import ArchiveLookup
from registry_desktop.store.unit_of_work import UnitOfWork

MARRIAGE = "marriage.registration"
DIVORCE = "marriage.divorce"
REGISTERED = (
    "issued",
    "filed",
    "noted_invalid",
    "noted_annulled",
    "revoked",
    "ended_by_divorce",
    "ended_by_death",
)
"""States of a marriage that was registered, whatever became of it later."""


@dataclass(frozen=True, slots=True)
class Period:
    """From the day `first` to the day `last`, both counted."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def before(self) -> Period:
        """The period before: as many whole months before whole months, else as many days before."""
        if self.first.day == 1 and self.last.day == monthrange(self.last.year, self.last.month)[1]:
            months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
            return Period(months_after(self.first, -months), days_before(self.first, 1))
        return Period(days_before(self.first, self.days), days_before(self.first, 1))

    def year_before(self) -> Period:
        """The same days of last year; 29 February becomes 28, the end of February stays its end."""
        last = months_after(self.last, -12)
        if self.last.day == monthrange(self.last.year, self.last.month)[1]:
            last = last.replace(day=monthrange(last.year, last.month)[1])
        return Period(months_after(self.first, -12), last)


@dataclass(frozen=True, slots=True)
class Figure:
    """One indicator: this period, the period before, the same period last year."""

    key: str
    now: int
    before: int
    year_before: int


@dataclass(frozen=True, slots=True)
class Line:
    """One hour of the day (0–23) or one day of the period: couples booked for it, arrived in it, registered in it."""

    at: int | date
    booked: int
    arrived: int
    registered: int


@dataclass(frozen=True)
class Report:
    """S-D1 of one office. `hours` holds every hour something happened in, and those between; `days` every day.

    `as_known`: the day at whose end the register knew it so; None: as it stands.
    """

    office_name: str
    period: Period
    figures: tuple[Figure, ...]
    hours: tuple[Line, ...]
    days: tuple[Line, ...]
    made_by: str
    made_at: datetime
    as_known: date | None = None

    def figure(self, key: str) -> Figure | None:
        """One figure by its key; None where nothing collects it."""
        return next((figure for figure in self.figures if figure.key == key), None)


def day_report(work: UnitOfWork, *, first: date, last: date, as_known: date | None = None) -> Report:
    """S-D1 of the officer's office from `first` to `last` (the same day for a day report).

    As it stands, a marriage stays in the figure of the day it was registered on, and one that was revoked, invalid or
    annulled counts -1 on the day of the note. As known at the end of a day, it is taken from its own day, when that was
    known by then, and nothing of later counts.
    """
    period, then = Period(first, last), KnownThen(work, as_known) if as_known is not None else None
    counted = [_counted(work, each, then) for each in (period, period.before(), period.year_before())]
    hours, days = _lines(work, period, then)
    return Report(
        office_name=office_of(work).name,
        period=period,
        figures=tuple(Figure(key, *(count[key] for count in counted)) for key in counted[0]),
        hours=hours,
        days=days,
        made_by=work.officer.name,
        made_at=work.now,
        as_known=as_known,
    )


def _counted(work: UnitOfWork, period: Period, then: KnownThen | None) -> dict[str, int]:
    bookings = _bookings(work, period, then)
    ended, divorces = (_ended(work, period, then, kind) for kind in (MARRIAGE, DIVORCE))
    walk_ins = {state: count for (channel, state), count in bookings.items() if channel == "walk_in"}
    booked: Counter[str] = Counter()
    for (channel, state), count in bookings.items():
        if channel != "walk_in":
            booked[state] += count
    booklets = _booklets(work, period, then)
    return {
        "marriages": _count(work, period, then, MARRIAGE),
        **_taken_off(work, period, then, "marriages_taken_off", MARRIAGE),
        "divorce_applications": _applications(work, period, then),
        "withdrawals": divorces.get("withdrawn", 0),
        "lapses": divorces.get("deemed_withdrawn", 0),
        "divorces": _count(work, period, then, DIVORCE),
        **_taken_off(work, period, then, "divorces_taken_off", DIVORCE),
        **_reissued(work, period, then),
        "not_accepted": ended.get("not_accepted", 0) + divorces.get("app_not_accepted", 0),
        "refused": ended.get("refused", 0) + divorces.get("refused", 0),
        "abandoned": ended.get("abandoned", 0) + divorces.get("abandoned", 0),
        "slots_offered": _slots_offered(work, period, then),
        "booked": booked.total(),
        "booking_used": booked["arrived"] + booked["served"] + booked["refused_on_arrival"],
        "booking_cancelled": booked["cancelled_by_party"] + booked["cancelled_by_office"],
        "no_show": booked["no_show"],
        "walk_in": sum(walk_ins.values()),
        "booklets_issued": booklets.get("issued", 0),
        "booklets_voided": booklets.get("voided", 0),
        "revocations": revocations(work, first=period.first, last=min(period.last, then.on) if then else period.last),
        "lookups": _lookups(work, period),
        "counselling": sessions_held(work, first=period.first, last=period.last),
        "ceremonies": ceremonies_held(work, first=period.first, last=period.last),
    }


def _lookups(work: UnitOfWork, period: Period) -> int:
    """Look-ups by the day they were asked for, whatever came of them."""
    statement = select(func.count()).select_from(ArchiveLookup).where(
        ArchiveLookup.office_id == work.officer.office_id,
        ArchiveLookup.requested_at >= midnight(period.first),
        ArchiveLookup.requested_at < midnight_after(period.last),
    )
    return work.session.scalar(statement) or 0


def _applications(work: UnitOfWork, period: Period, then: KnownThen | None) -> int:
    """Divorce applications by the day of acceptance."""
    last = min(period.last, then.on) if then else period.last
    statement = select(func.count()).select_from(DivorceRegistration).where(
        DivorceRegistration.office_id == work.officer.office_id,
        DivorceRegistration.source == "counter",
        DivorceRegistration.accepted_on.between(period.first, last),
    )
    return work.session.scalar(statement) or 0


def _reissued(work: UnitOfWork, period: Period, then: KnownThen | None) -> dict[str, int]:
    """Certificates issued anew, by the day of the reissue; one case a couple or a person."""
    rows = work.session.execute(
        select(ReissueRegistration.certificate_kind, func.count())
        .where(
            ReissueRegistration.office_id == work.officer.office_id,
            ReissueRegistration.source == "counter",
            ReissueRegistration.state.in_(REGISTERED),
            ReissueRegistration.reissued_on.between(period.first, min(period.last, then.on) if then else period.last),
        )
        .group_by(ReissueRegistration.certificate_kind)
    )
    counted = _counts(rows)
    return {f"reissues_{kind}": counted.get(kind, 0) for kind in ("marriage", "divorce")}


def _count(work: UnitOfWork, period: Period, then: KnownThen | None, kind: str) -> int:
    registered = _registered(work, period, then, kind)
    return work.session.scalar(select(func.count()).select_from(Registration).where(*registered)) or 0


def _taken_off(work: UnitOfWork, period: Period, then: KnownThen | None, key: str, kind: str) -> dict[str, int]:
    """Nothing as known then: it is taken from its own day."""
    return {} if then else {key: -taken_off(work, kind=kind, first=period.first, last=period.last)}


def _registered(
    work: UnitOfWork, period: Period, then: KnownThen | None, kind: str
) -> tuple[ColumnElement[bool], ...]:
    """The registrations of a kind, by the day of issue."""
    own = (
        Registration.kind == kind,
        Registration.office_id == work.officer.office_id,
        Registration.source == "counter",
        Registration.state.in_(REGISTERED),
        Registration.registration_date.between(period.first, period.last),
    )
    if then is None:
        return own
    return (*own, Registration.issued_at < then.cutoff, ~taken_off_before(then.cutoff))


def _ended(work: UnitOfWork, period: Period, then: KnownThen | None, kind: str) -> dict[str, int]:
    after = midnight_after(period.last)
    rows = work.session.execute(
        select(Registration.state, func.count())
        .where(
            Registration.kind == kind,
            Registration.office_id == work.officer.office_id,
            Registration.source == "counter",
            Registration.ended_at >= midnight(period.first),
            Registration.ended_at < (min(after, then.cutoff) if then else after),
        )
        .group_by(Registration.state)
    )
    return _counts(rows)


def _counts(rows: Iterable[Row[str, int]]) -> dict[str, int]:
    return {row[0]: row[1] for row in rows}


def _bookings(work: UnitOfWork, period: Period, then: KnownThen | None) -> Mapping[tuple[str, str], int]:
    if then is not None:
        return Counter((one.channel, one.state) for one in then.bookings(period.first, period.last))
    rows = work.session.execute(
        select(Booking.channel, Booking.state, func.count())
        .where(
            Booking.office_id == work.officer.office_id,
            Booking.day.between(period.first, period.last),
            Booking.business.not_like(f"{SERVICE}%"),
        )
        .group_by(Booking.channel, Booking.state)
    )
    return {(channel, state): count for channel, state, count in rows}


def _slots_offered(work: UnitOfWork, period: Period, then: KnownThen | None) -> int:
    if then is not None:
        return then.places(period.first, period.last)
    statement = select(func.sum(Slot.capacity)).where(
        Slot.office_id == work.officer.office_id,
        Slot.day.between(period.first, period.last),
        Slot.lane.not_in(work.lanes.of_services),
    )
    return work.session.scalar(statement) or 0


def _booklets(work: UnitOfWork, period: Period, then: KnownThen | None) -> Mapping[str, int]:
    """By what became of them; a booklet counts when it left the stock, and one destroyed since then was voided."""
    if then is not None:
        return then.booklets(midnight(period.first), midnight_after(period.last))
    rows = work.session.execute(
        select(BlankBooklet.state, func.count())
        .where(
            BlankBooklet.office_id == work.officer.office_id,
            BlankBooklet.ended_at >= midnight(period.first),
            BlankBooklet.ended_at < midnight_after(period.last),
        )
        .group_by(BlankBooklet.state)
    )
    counts = _counts(rows)
    return counts | {"voided": counts.get("voided", 0) + counts.get("destroyed", 0)}


def _lines(work: UnitOfWork, period: Period, then: KnownThen | None) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """By hour (S-D2) and by day. Moments are sorted in Python: both databases keep them in their own way."""
    bookings = _booked_days(work, period, then)
    issues = work.session.execute(
        select(Registration.registration_date, Registration.issued_at).where(*_registered(work, period, then, MARRIAGE))
    ).all()
    booked = [(day, minute // 60) for day, minute, _ in bookings if minute is not None]
    arrived = [(day, at.hour) for day, _, at in bookings if at is not None]
    issued = [(day, at.hour) for day, at in issues if day is not None and at is not None]
    hours = [Counter(hour for _, hour in each) for each in (booked, arrived, issued)]
    days = [Counter(day for day, _ in each) for each in (booked, arrived, issued)]
    open_hours = [hour for each in hours for hour in each]
    span = range(min(open_hours), max(open_hours) + 1) if open_hours else range(0)
    every_day = (period.first + timedelta(days=number) for number in range(period.days))
    return (
        tuple(Line(hour, *(each[hour] for each in hours)) for hour in span),
        tuple(Line(day, *(each[day] for each in days)) for day in every_day),
    )


def _booked_days(
    work: UnitOfWork, period: Period, then: KnownThen | None
) -> list[tuple[date, int | None, datetime | None]]:
    """The day and minute of each booking, and when its couple came."""
    if then is not None:
        return [(one.day, one.first_minute, one.arrived_at) for one in then.bookings(period.first, period.last)]
    rows = work.session.execute(
        select(Booking.day, Booking.first_minute, Booking.arrived_at).where(
            Booking.office_id == work.officer.office_id,
            Booking.day.between(period.first, period.last),
            Booking.business.not_like(f"{SERVICE}%"),
        )
    )
    return [(day, minute, arrived) for day, minute, arrived in rows]
