"""Who may do what (marriage.md 4), and whether a registrar is qualified today (MRR25 6; counter.md 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from registry_desktop.acts.password import SHORTEST_PASSWORD, count_failure, hashed, matches
from registry_desktop.acts.typed import LONGEST_NUMBER, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.officers import officer_of_login
from registry_desktop.queries.permission import require as require
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork, performs


def require_registrar(work: UnitOfWork) -> int:
    """Refused unless a trained and examined registrar acts (REG_NOT_QUALIFIED, MRR25 6); that officer's id."""
    require(work, Role.REGISTRAR)
    return require_qualified(work, officer_id_of(work))


def officer_id_of(work: UnitOfWork) -> int:
    """The id of the acting officer. Refused NOT_PERMITTED for the program itself."""
    if work.officer.officer_id is None:
        raise Refused(Refusal.NOT_PERMITTED, {"roles": "", "name": work.officer.name})
    return work.officer.officer_id


def require_qualified(work: UnitOfWork, officer_id: int, *, on: date | None = None) -> int:
    """Refused NOT_QUALIFIED when the registrar's examination is missing or has run out (on `on`, or today)."""
    officer = work.get(Officer, officer_id)
    if officer.qualified_until is None or officer.qualified_until < (on or work.today):
        until = officer.qualified_until.isoformat() if officer.qualified_until else ""
        raise Refused(Refusal.NOT_QUALIFIED, {"name": officer.name, "until": until})
    return officer_id


@dataclass(frozen=True)
class SecondOfficer:
    """The second person of an act done by two, who types login and password at the window."""

    login: str
    password: str

    def __repr__(self) -> str:
        return f"SecondOfficer({self.login})"


def require_second(work: UnitOfWork, second: SecondOfficer, *roles: Role, not_officer_id: int | None = None) -> Officer:
    """The second officer's account. Refused LOGIN_UNKNOWN, LOGIN_LOCKED, SAME_OFFICER or NOT_PERMITTED.

    `not_officer_id` is the registrar of the case: one person is never registrar and second of the same case.
    """
    officer = officer_of_login(work, login=require_text("login", second.login.strip(), longest=LONGEST_NUMBER))
    if officer is None or not officer.active:
        hashed(second.password.ljust(SHORTEST_PASSWORD))  # nobody learns by the clock which logins exist
        raise Refused(Refusal.LOGIN_UNKNOWN)
    if officer.locked_until is not None and officer.locked_until > work.now:
        raise Refused(Refusal.LOGIN_LOCKED, {"until": officer.locked_until.strftime("%H:%M")})
    if not matches(officer.password_hash, second.password):
        refused = Refused(Refusal.LOGIN_UNKNOWN)
        refused.noted_by = partial(note_wrong_password, officer_id=officer.id)
        raise refused
    if officer.id in (work.officer.officer_id, not_officer_id):
        raise Refused(Refusal.SAME_OFFICER, {"name": officer.name})
    if officer.office_id != work.officer.office_id or not set(officer.roles.split()) & {str(role) for role in roles}:
        raise Refused(Refusal.NOT_PERMITTED, {"roles": " ".join(roles), "name": officer.name})
    return officer


@performs(Act.OFFICER_SIGN_IN_FAILED)
def note_wrong_password(work: UnitOfWork, *, officer_id: int) -> None:
    """A wrong password of a second officer counts as one at signing in: nobody tries them all at an open window."""
    work.reason = Refusal.LOGIN_UNKNOWN.value
    count_failure(work, work.take(Officer, officer_id))


LONGEST_REASON = 20_000


def require_reason(work: UnitOfWork, reason: str) -> str:
    """The typed reason, kept in the audit entry. Refused REASON_MISSING when it is empty."""
    text = " ".join(require_text("reason", reason, longest=LONGEST_REASON).split())
    if not text:
        raise Refused(Refusal.REASON_MISSING)
    work.reason = text
    return text
