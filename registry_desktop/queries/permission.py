"""Whether the officer may do or read something (marriage.md 4), asked of the account as it is now."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from sqlalchemy import bindparam, select

from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork

_ACCOUNT: Final = select(Officer.active, Officer.roles).where(Officer.id == bindparam("officer_id"))


def require(work: UnitOfWork, *roles: Role) -> None:
    """Refused NOT_PERMITTED unless the officer holds one of `roles`, now and not only at signing in."""
    if not holds(work, roles):
        wanted = " ".join(role for role in Role if role in roles)
        raise Refused(Refusal.NOT_PERMITTED, {"roles": wanted, "name": work.officer.name})


def holds(work: UnitOfWork, roles: Collection[Role]) -> bool:
    """Does the officer hold one of `roles`, at the window as well as in the account as it is now?

    An account closed or changed meanwhile acts and reads no more, though its window is still open.
    """
    at_the_window = {str(role) for role in roles if work.officer.may(role)}
    if work.officer.officer_id is None or not at_the_window:
        return bool(at_the_window)
    account = work.connection.execute(_ACCOUNT, {"officer_id": work.officer.officer_id}).one_or_none()
    return account is not None and account.active and not at_the_window.isdisjoint(account.roles.split())
