"""Who acts: the signed-in officer as every act and every audit entry knows that person; the roles of marriage.md 4."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    RECEPTION = "reception"
    REGISTRAR = "registrar"
    REVIEWER = "reviewer"
    LEADER = "leader"
    STOCK_KEEPER = "stock_keeper"
    ARCHIVIST = "archivist"
    COUNSELLOR = "counsellor"
    OFFICIANT = "officiant"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"
    ADOPTION_CLERK = "adoption_clerk"


COUNTER: Final = frozenset({Role.RECEPTION, Role.REGISTRAR, Role.REVIEWER, Role.LEADER})
"""Who receives couples: books them, checks them in, sees who is awaited."""
READS_CASES: Final = frozenset({Role.REGISTRAR, Role.REVIEWER, Role.LEADER, Role.ARCHIVIST, Role.AUDITOR})
"""Who may look into cases and search them; an administrator does no business and reads no case."""
READS_THE_DAY: Final = COUNTER | READS_CASES
"""Who may see by name who is booked today and whose case is open."""
SEES_THE_WEEK: Final = COUNTER | {Role.ADMINISTRATOR}
"""Who may see how full the slots are; an administrator, who plans them, without the couples in them."""
KEEPS_THE_ARCHIVE: Final = frozenset({Role.ARCHIVIST, Role.LEADER})
"""Who counts and files volumes and answers look-ups."""
SEES_PAPERS_MADE: Final = COUNTER | {Role.STOCK_KEEPER}
"""Who may see which papers were made on which blanks; a stock keeper without the couples they are for."""
SEES_SERVICES: Final = COUNTER | {Role.COUNSELLOR, Role.OFFICIANT, Role.ADMINISTRATOR, Role.AUDITOR}
"""Who has a part in counselling, ceremonies and service points, if only their rooms or figures."""
READS_BLANKS: Final = COUNTER | {Role.STOCK_KEEPER, Role.ADMINISTRATOR, Role.AUDITOR}
"""Who may see where every blank booklet is and what became of it; no couple is named there."""
READS_THE_TRAIL: Final = frozenset({Role.AUDITOR, Role.LEADER})
"""Who may read the audit trail, which holds what every entry was before and after."""

READS_ADOPTIONS: Final = frozenset({Role.ADOPTION_CLERK})
"""For whom adoption files exist at all (CC 1110); a leader or auditor who is to see them is given this role beside."""


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

    @property
    def is_the_program(self) -> bool:
        """The program itself, which has no account and no role; who works without signing in has roles."""
        return self.officer_id is None and not self.roles
