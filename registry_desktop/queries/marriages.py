"""Marriage records as plain rows, one after the other in flat memory: what an export reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Text, cast, func, select
from sqlalchemy.orm import aliased

from registry_desktop.domain.person_name import search_key
from registry_desktop.queries.originals import original_of_number
from registry_desktop.queries.statistics import REGISTERED
from registry_desktop.records.offices import Office
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

_AT_ONCE = 1_000
_PARTIAL = frozenset({"registration_date", "birth_date"})
"""Dates of old papers that may be kept as a year or a month only, in the field with `_text` behind its name."""


def marriages(
    work: UnitOfWork, *, fields: Sequence[str], first: date | None = None, last: date | None = None
) -> Iterator[tuple[Any, ...]]:
    """The registered marriages of the officer's office, by id: the values of `fields` ("man.name", "remark").

    `first` and `last` bound the registration date. Back entry and imports are among them: the field `source` tells.
    """
    parties = {"man": aliased(Party), "woman": aliased(Party)}
    statement = (
        select(*(_column(field, parties) for field in fields))
        .select_from(MarriageRegistration)
        .join(Office, Office.id == MarriageRegistration.office_id)
        .where(
            MarriageRegistration.office_id == work.officer.office_id,
            MarriageRegistration.state.in_(REGISTERED),
        )
        .order_by(MarriageRegistration.id)
    )
    for role, party in parties.items():
        statement = statement.join(party, (party.registration_id == MarriageRegistration.id) & (party.role == role))
    if first is not None:
        statement = statement.where(MarriageRegistration.registration_date >= first)
    if last is not None:
        statement = statement.where(MarriageRegistration.registration_date <= last)
    yield from map(tuple, work.session.execute(statement.execution_options(yield_per=_AT_ONCE)))


def marriage_of_number(work: UnitOfWork, *, number: str, names: tuple[str, str]) -> MarriageRegistration | None:
    """The lasting marriage with that certificate number and those name keys (man, woman), in any office; None without.

    Also by the number of a reissued certificate, and by another spelling. Its parties are not loaded.
    """
    if not number:
        return None
    statement = select(MarriageRegistration).where(
        MarriageRegistration.certificate_number == number, MarriageRegistration.state.in_(REGISTERED)
    )
    for role, name_key in zip(("man", "woman"), names, strict=True):
        party = aliased(Party)
        same = (party.registration_id == MarriageRegistration.id) & (party.role == role) & (party.name_key == name_key)
        statement = statement.join(party, same)
    found = work.session.scalars(statement.order_by(MarriageRegistration.id).limit(1)).one_or_none()
    return found or _behind_another_number(work, number, names)


def _behind_another_number(work: UnitOfWork, number: str, names: tuple[str, str]) -> MarriageRegistration | None:
    original = original_of_number(work, certificate_kind="marriage", number=number, names=names)
    if original is None or (search_key(original.man_name), search_key(original.woman_name)) != names:
        return None
    return work.session.get(MarriageRegistration, original.registration_id)


def _column(field: str, parties: dict[str, Any]) -> Any:
    role, _, name = field.rpartition(".")
    record = parties[role] if role else MarriageRegistration
    if name == "place_of_registration":
        return func.coalesce(func.nullif(MarriageRegistration.place_of_registration, ""), Office.name)
    if name in _PARTIAL:
        return func.coalesce(_text_of_day(getattr(record, name)), getattr(record, f"{name}_text"))
    return getattr(record, name)


def _text_of_day(column: Any) -> Any:
    """A date as "2026-05-20" on both databases, so that a partial date can stand in its place."""
    return cast(column, Text)
