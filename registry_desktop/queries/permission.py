"""Whether the officer may do or read something (marriage.md 4), asked of the account as it is now."""

from __future__ import annotations

from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.store.unit_of_work import UnitOfWork


def require(work: UnitOfWork, *roles: Role) -> None:
    """Refused NOT_PERMITTED unless the officer holds one of `roles`, now and not only at signing in."""
    if not work.holds_now(roles):
        wanted = " ".join(role for role in Role if role in roles)
        raise Refused(Refusal.NOT_PERMITTED, {"roles": wanted, "name": work.officer.name})
