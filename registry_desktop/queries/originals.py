"""The registration whose certificate is issued anew: found by its number and the names on it, however it was written.

MRR25 21; the old styles of numbers are those of domain/numbering.py. A certificate that was itself a reissue leads to
the registration behind it, where this register holds that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased, selectin_polymorphic, selectinload

from registry_desktop.domain.numbering import is_same_number, spellings
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.domain.person_name import search_key
from registry_desktop.kinds.known import OriginalRegistration
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.permission import require
from registry_desktop.queries.statistics import REGISTERED
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration, Registration, ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

KIND_OF: Final = {"marriage": "marriage.registration", "divorce": "marriage.divorce"}
"""The kind of registration behind each certificate."""
_MOST: Final = 20


def possible_originals(
    work: UnitOfWork, *, certificate_kind: str, number: str, man_name: str, woman_name: str
) -> tuple[OriginalRegistration, ...]:
    """What a couple's certificate may be of, in any office, the newest first; with no number all they registered.

    At most twenty. Refused NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    names = (man_name, woman_name)
    return tuple(_plain(work, one) for one in _found(work, certificate_kind, number, names))


def original_of_number(
    work: UnitOfWork, *, certificate_kind: str, number: str, names: tuple[str, str]
) -> OriginalRegistration | None:
    """The one registration of that number and couple (man, woman); None when there is none or more than one."""
    if not number:
        return None
    found = _found(work, certificate_kind, number, names)
    return _plain(work, found[0]) if len(found) == 1 else None


def original(work: UnitOfWork, *, registration_id: int) -> OriginalRegistration | None:
    """A registered case as the original of another one; None without one."""
    record = _with_parties(work, Registration.id == registration_id)
    return _plain(work, record[0]) if record else None


def _found(work: UnitOfWork, certificate_kind: str, number: str, names: tuple[str, str]) -> list[Registration]:
    candidates = [*_by_number(work, number, names), *_by_names(work, number, names)]
    roots = {one.id: one for one in (_root(work, each) for each in candidates if _is_of(each, certificate_kind))}
    return sorted(roots.values(), key=lambda one: -one.id)[:_MOST]


def _by_number(work: UnitOfWork, number: str, names: tuple[str, str]) -> Iterator[Registration]:
    """Of that number, with one name of the two at least: the other may have been changed since."""
    if not number:
        return
    for record in _with_parties(work, Registration.certificate_number.in_(spellings(number))):
        keys = {party.role: party.name_key for party in record.parties}
        if any(name and keys[role] == search_key(name) for role, name in zip(("man", "woman"), names, strict=True)):
            yield record


def _by_names(work: UnitOfWork, number: str, names: tuple[str, str]) -> Iterator[Registration]:
    """Of both names, with that number in whatever spelling."""
    if not all(names):
        return
    parties = [aliased(Party), aliased(Party)]
    of_both = [
        select(party.registration_id).where(party.role == role, party.name_key == search_key(name))
        for party, role, name in zip(parties, ("man", "woman"), names, strict=True)
    ]
    for record in _with_parties(work, *(Registration.id.in_(ids) for ids in of_both)):
        if not number or is_same_number(record.certificate_number, number):
            yield record


def _with_parties(work: UnitOfWork, *conditions: ColumnElement[bool]) -> Sequence[Registration]:
    return work.session.scalars(
        select(Registration)
        .where(*conditions, Registration.state.in_(REGISTERED))
        .options(
            selectinload(Registration.parties),
            selectin_polymorphic(Registration, [MarriageRegistration, ReissueRegistration]),
        )
        .order_by(Registration.id)
    ).all()


def _is_of(record: Registration, certificate_kind: str) -> bool:
    if isinstance(record, ReissueRegistration):
        return record.certificate_kind == certificate_kind
    return record.kind == KIND_OF[certificate_kind]


def _root(work: UnitOfWork, record: Registration) -> Registration:
    """The registration behind a certificate that was itself a reissue; the reissue where this register has no more."""
    if isinstance(record, ReissueRegistration) and record.original_id is not None:
        return next(iter(_with_parties(work, Registration.id == record.original_id)), record)
    return record


def _plain(work: UnitOfWork, record: Registration) -> OriginalRegistration:
    return OriginalRegistration(
        registration_id=record.id,
        kind=record.kind,
        state=record.state,
        certificate_number=record.certificate_number,
        registration_date=record.registration_date,
        registration_date_text=record.registration_date_text,
        office_name=_office_name(work, record),
        man_name=record.man.name,
        man_birth_date=record.man.birth_date,
        man_identity_number=record.man.identity_number,
        woman_name=record.woman.name,
        woman_birth_date=record.woman.birth_date,
        woman_identity_number=record.woman.identity_number,
    )


def _office_name(work: UnitOfWork, record: Registration) -> str:
    """The office as an old paper names it, else the one that keeps the registration."""
    named = record.place_of_registration if isinstance(record, MarriageRegistration) else ""
    named = record.original_office if isinstance(record, ReissueRegistration) else named
    return named or office_of(work, office_id=record.office_id).name
