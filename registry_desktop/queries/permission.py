"""Whether the officer may do or read something (marriage.md 4), asked of the account as it is now."""

from __future__ import annotations

from sqlalchemy import select

from registry_desktop.domain.officer import READS_ADOPTIONS, READS_CASES, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.records.adoptions import ADOPTION_KINDS
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


def require(work: UnitOfWork, *roles: Role) -> None:
    """Refused NOT_PERMITTED unless the officer holds one of `roles`, now and not only at signing in."""
    if not work.holds_now(roles):
        wanted = " ".join(role for role in Role if role in roles)
        raise Refused(Refusal.NOT_PERMITTED, {"roles": wanted, "name": work.officer.name})


def require_reader_of(work: UnitOfWork, registration_id: int | None) -> None:
    """Refused NOT_PERMITTED unless the officer reads cases, or this one is of the adoption desk and he works there:
    whoever does nothing but adoptions reads no couple's case."""
    kind = work.session.scalar(select(Registration.kind).where(Registration.id == registration_id))
    require(work, *READS_CASES, *(READS_ADOPTIONS if kind in ADOPTION_KINDS else ()))
