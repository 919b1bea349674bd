"""What is known about an adoption beside its own record: the child's earlier one, the adoption a case is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from registry_desktop.domain import citizen_number
from registry_desktop.domain.periods import age_on
from registry_desktop.kinds.adoption.categories import STEPCHILD
from registry_desktop.kinds.adoption.registration import KIND
from registry_desktop.kinds.known import EarlierRegistration, OriginalRegistration
from registry_desktop.queries.officers import office_of
from registry_desktop.records.adoptions import (
    ADOPTEE,
    ADOPTERS,
    BIRTH_PARENTS,
    PLACERS,
    AdoptionDissolution,
    AdoptionPerson,
    AdoptionRegistration,
)
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


def adopted_already(work: UnitOfWork, record: Registration) -> Iterator[EarlierRegistration]:
    """Other adoptions of the same child, registered or under way, by its citizen number."""
    child = record.person(ADOPTEE) if isinstance(record, AdoptionRegistration) else None
    number = citizen_number.compact(child.identity_number) if child is not None else ""
    if not number:
        return
    found = work.session.scalars(
        select(AdoptionRegistration)
        .join(AdoptionPerson, AdoptionPerson.registration_id == AdoptionRegistration.id)
        .where(
            AdoptionPerson.role == ADOPTEE,
            AdoptionPerson.identity_number == number,
            AdoptionRegistration.id != record.id,
            AdoptionRegistration.state.not_in(KIND.final_states),
        )
        .order_by(AdoptionRegistration.id)
    )
    for one in found:
        yield EarlierRegistration(
            ADOPTEE, one.id, one.kind, one.certificate_number, one.registration_date, one.state, ""
        )


def adoption_behind(work: UnitOfWork, record: Any) -> OriginalRegistration | None:
    """The registered case a later one is about, as this register holds it; None when it does not."""
    found = work.session.get(Registration, record.original_id) if record.original_id is not None else None
    if found is None:
        return None
    return OriginalRegistration(
        registration_id=found.id,
        kind=found.kind,
        state=found.state,
        certificate_number=found.certificate_number,
        registration_date=found.registration_date,
        office_name=office_of(work, office_id=found.office_id).name,
    )


def child_number_of(work: UnitOfWork, *, registration_id: int) -> str:
    """The citizen number of the child of a case, empty where none is told; for whoever is let in already."""
    return work.session.scalar(
        select(AdoptionPerson.identity_number).where(
            AdoptionPerson.registration_id == registration_id, AdoptionPerson.role == ADOPTEE
        )
    ) or ""


def to_be_asked(work: UnitOfWork, record: Any) -> Iterator[str]:
    """Whom the office still has to ask alone: roles, and "placer" for an institution's representative."""
    asked = {one.role or one.about for one in record.interviews if one.alone}
    return (one for one in _asked_of(work, record) if one not in asked)


def _asked_of(work: UnitOfWork, record: Any) -> Iterator[str]:
    child = record.person(ADOPTEE)
    law = work.law()
    age = age_on(child.birth_date, work.today) if child is not None and child.birth_date is not None else 0
    adult = age >= law.integer("adoption.majority")
    if isinstance(record, AdoptionRegistration | AdoptionDissolution):
        yield from (one.role for one in record.people(ADOPTERS))
        placers = [*record.people(PLACERS)]
        if isinstance(record, AdoptionRegistration) and record.category == STEPCHILD:
            placers += record.people(BIRTH_PARENTS)
        if not adult:
            yield from (one.role for one in placers if one.whereabouts == "known")
            if isinstance(record, AdoptionRegistration) and record.placer_kind == "institution" and not placers:
                yield "placer"
        if age >= law.integer("adoption.consent_age"):
            yield ADOPTEE
    elif record.kind != "adoption.revocation" and record.applicant:
        yield record.applicant
