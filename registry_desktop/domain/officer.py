"""Who acts: the signed-in officer as every act and every audit entry knows that person; the roles of marriage.md 4."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    RECEPTION = "reception"
    REGISTRAR = "registrar"
    REVIEWER = "reviewer"
    LEADER = "leader"
    STOCK_KEEPER = "stock_keeper"
    ARCHIVIST = "archivist"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An officer at a window. `officer_id` None stands for the program itself (first set-up, the passing of time)."""

    officer_id: int | None
    login: str
    name: str
    office_id: int
    office_name: str
    roles: frozenset[str] = field(default_factory=frozenset)
    window: str = ""

    def may(self, *roles: Role) -> bool:
        """True when the officer holds at least one of `roles`."""
        return any(role in self.roles for role in roles)
