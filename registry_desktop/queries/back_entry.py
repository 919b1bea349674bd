"""What back entry and import must know of many old records at once: which are here already, who is married already."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import aliased

from registry_desktop.kinds.known import EarlierRegistration
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

_AT_ONCE = 500
Couple = tuple[str, str, str]
"""Certificate number, search key of the man's name, of the woman's."""


def couples_of_numbers(work: UnitOfWork, *, numbers: Collection[str]) -> set[Couple]:
    """Which couples the register holds under these certificate numbers."""
    man, woman = aliased(Party), aliased(Party)
    statement = (
        select(Registration.certificate_number, man.name_key, woman.name_key)
        .join(man, (man.registration_id == Registration.id) & (man.role == "man"))
        .join(woman, (woman.registration_id == Registration.id) & (woman.role == "woman"))
    )
    wanted, found = sorted(numbers), set[Couple]()
    for start in range(0, len(wanted), _AT_ONCE):
        part = statement.where(Registration.certificate_number.in_(wanted[start : start + _AT_ONCE]))
        found |= {(number, his, hers) for number, his, hers in work.session.execute(part)}
    return found


def earlier_of_numbers(work: UnitOfWork, *, keys: Collection[str]) -> dict[str, list[EarlierRegistration]]:
    """Earlier registrations by the parties' citizen numbers of 18 digits; the role in them is the party's of then."""
    other = aliased(Party)
    statement = (
        select(Party.citizen_number_key, Party.role, Registration, other.name)
        .join(Registration, Registration.id == Party.registration_id)
        .outerjoin(other, (other.registration_id == Registration.id) & (other.role != Party.role))
    )
    wanted, found = sorted(key for key in keys if key), dict[str, list[EarlierRegistration]]()
    for start in range(0, len(wanted), _AT_ONCE):
        part = statement.where(Party.citizen_number_key.in_(wanted[start : start + _AT_ONCE]))
        for key, role, registration, name in work.session.execute(part):
            found.setdefault(key, []).append(_earlier(role, registration, name or ""))
    return found


def _earlier(role: str, registration: Registration, other_name: str) -> EarlierRegistration:
    return EarlierRegistration(
        role=role,
        registration_id=registration.id,
        kind=registration.kind,
        certificate_number=registration.certificate_number,
        registration_date=registration.registration_date,
        state=registration.state,
        other_party_name=other_name,
    )
