"""Ceremonies as they are looked up; who is officiant alone sees her own (marriage.md 4; statistics.md S-Q4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import selectinload

from registry_desktop.domain.officer import COUNTER, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.permission import require
from registry_desktop.records.ceremonies import CeremonyCouple, CertificateCeremony
from registry_desktop.records.officers import Officer
from registry_desktop.records.rooms import Room
from registry_desktop.records.service_points import ServicePoint
from registry_desktop.store.unit_of_work import UnitOfWork

SEES_ALL = COUNTER
LIVE = ("booked", "took_part", "absent")
"""States in which a couple's place counts as taken."""


@dataclass(frozen=True, slots=True)
class CeremonyView:
    """One ceremony of the list: `place` is the hall, the service point or the place in words."""

    id: int
    number: str
    kind: str
    setting: str
    title: str
    day: date
    first_minute: int
    last_minute: int
    place: str
    officiant: str
    capacity: int
    taken: int
    state: str
    revision: int

    @property
    def free(self) -> int:
        return self.capacity - self.taken


@dataclass(frozen=True)
class WholeCeremony:
    """A ceremony with its programme as (minute, text) and its couples, also those who gave their place back."""

    view: CeremonyView
    programme: tuple[tuple[int, str], ...]
    couples: tuple[CeremonyCouple, ...]
    hosts: str = ""


@dataclass(frozen=True, slots=True)
class CeremonyFigures:
    """S-Q4: ceremonies held of one couple and collective ones, the couples in the latter, couples with parents."""

    single: int
    collective: int
    couples_in_collective: int
    with_parents: int


def ceremonies_between(work: UnitOfWork, *, first: date, last: date) -> tuple[CeremonyView, ...]:
    """The ceremonies of the office from `first` to `last`, by day and hour. Refused NOT_PERMITTED."""
    require(work, *SEES_ALL, Role.OFFICIANT)
    conditions = [CertificateCeremony.office_id == work.officer.office_id, CertificateCeremony.day.between(first, last)]
    if not work.holds_now(SEES_ALL):
        conditions.append(CertificateCeremony.officiant_id == work.officer.officer_id)
    rows = work.session.execute(
        select(CertificateCeremony, Officer.name, Room.name, ServicePoint.name)
        .join(Officer, Officer.id == CertificateCeremony.officiant_id)
        .outerjoin(Room, Room.id == CertificateCeremony.room_id)
        .outerjoin(ServicePoint, ServicePoint.id == CertificateCeremony.service_point_id)
        .where(*conditions)
        .order_by(CertificateCeremony.day, CertificateCeremony.first_minute, CertificateCeremony.id)
    )
    return tuple(_view(record, officiant, room or point or record.place) for record, officiant, room, point in rows)


def ceremony(work: UnitOfWork, *, ceremony_id: int) -> WholeCeremony:
    """One ceremony with couples and programme. Refused NOT_PERMITTED (also another officiant's), NOT_FOUND."""
    require(work, *SEES_ALL, Role.OFFICIANT)
    record = work.session.scalars(
        select(CertificateCeremony)
        .where(CertificateCeremony.id == ceremony_id, CertificateCeremony.office_id == work.officer.office_id)
        .options(selectinload(CertificateCeremony.programme))
    ).one_or_none()
    if record is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "certificate_ceremony", "id": str(ceremony_id)})
    if record.officiant_id != work.officer.officer_id:
        require(work, *SEES_ALL)
    views = ceremonies_between(work, first=record.day, last=record.day)
    return WholeCeremony(
        view=next(one for one in views if one.id == ceremony_id),
        programme=tuple((line.minute, line.text) for line in record.programme),
        couples=tuple(couples_of(work, ceremony_id=ceremony_id)),
        hosts=record.hosts,
    )


def couples_of(work: UnitOfWork, *, ceremony_id: int) -> Sequence[CeremonyCouple]:
    """The couples of a ceremony in the order they booked, for whoever has been let in already."""
    return work.session.scalars(
        select(CeremonyCouple).where(CeremonyCouple.ceremony_id == ceremony_id).order_by(CeremonyCouple.id)
    ).all()


def couple_has_place(work: UnitOfWork, *, ceremony_id: int, registration_id: int | None, names: Sequence[str]) -> bool:
    """Does the couple, by its case or by both names, hold a place in that ceremony?"""
    man, woman = names
    same_names = and_(CeremonyCouple.man_name == man, CeremonyCouple.woman_name == woman)
    if registration_id is not None:
        unknown_case = CeremonyCouple.registration_id.is_(None)
        same = or_(CeremonyCouple.registration_id == registration_id, and_(unknown_case, same_names))
    else:
        same = same_names
    found = select(CeremonyCouple.id).where(
        CeremonyCouple.ceremony_id == ceremony_id, CeremonyCouple.state.in_(LIVE), same
    )
    return work.session.scalar(found.limit(1)) is not None


def ceremonies_held(work: UnitOfWork, *, first: date, last: date) -> int:
    """How many ceremonies of the office were held from `first` to `last`."""
    held = select(func.count()).select_from(CertificateCeremony).where(*_held(work, first, last))
    return work.session.scalar(held) or 0


def ceremony_figures(work: UnitOfWork, *, first: date, last: date) -> CeremonyFigures:
    """S-Q4 of the office, by the day a ceremony was held."""
    rows = work.session.execute(
        select(CertificateCeremony.id, CertificateCeremony.kind, CeremonyCouple.parents_present)
        .outerjoin(
            CeremonyCouple,
            (CeremonyCouple.ceremony_id == CertificateCeremony.id) & (CeremonyCouple.state == "took_part"),
        )
        .where(*_held(work, first, last))
    ).all()
    kinds = {ceremony_id: kind for ceremony_id, kind, _ in rows}
    return CeremonyFigures(
        single=list(kinds.values()).count("single"),
        collective=list(kinds.values()).count("collective"),
        couples_in_collective=sum(kind == "collective" and parents is not None for _, kind, parents in rows),
        with_parents=sum(bool(parents) for _, _, parents in rows),
    )


def _held(work: UnitOfWork, first: date, last: date) -> tuple[ColumnElement[bool], ...]:
    return (
        CertificateCeremony.office_id == work.officer.office_id,
        CertificateCeremony.state == "held",
        CertificateCeremony.day.between(first, last),
    )


def _view(record: CertificateCeremony, officiant: str, place: str) -> CeremonyView:
    return CeremonyView(
        record.id,
        record.number,
        record.kind,
        record.setting,
        record.title,
        record.day,
        record.first_minute,
        record.last_minute,
        place,
        officiant,
        record.capacity,
        record.taken,
        record.state,
        record.revision,
    )
