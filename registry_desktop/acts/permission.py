"""Who may do what (marriage.md 4), and whether a registrar is qualified today (MRR25 6; counter.md 6)."""

from __future__ import annotations

from dataclasses import dataclass

from registry_desktop.acts.password import matches
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.officers import officer_of_login
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork


def require(work: UnitOfWork, *roles: Role) -> None:
    """Refused NOT_PERMITTED unless the officer holds one of `roles`."""
    if not work.officer.may(*roles):
        raise Refused(Refusal.NOT_PERMITTED, {"roles": " ".join(roles), "name": work.officer.name})


def require_registrar(work: UnitOfWork) -> int:
    """Refused unless a trained and examined registrar acts (REG_NOT_QUALIFIED, MRR25 6); that officer's id."""
    require(work, Role.REGISTRAR)
    return require_qualified(work, officer_id_of(work))


def officer_id_of(work: UnitOfWork) -> int:
    """The id of the acting officer. Refused NOT_PERMITTED for the program itself."""
    if work.officer.officer_id is None:
        raise Refused(Refusal.NOT_PERMITTED, {"roles": "", "name": work.officer.name})
    return work.officer.officer_id


def require_qualified(work: UnitOfWork, officer_id: int) -> int:
    """Refused NOT_QUALIFIED when the registrar's examination is missing or has run out."""
    officer = work.get(Officer, officer_id)
    if officer.qualified_until is None or officer.qualified_until < work.today:
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


def require_second(work: UnitOfWork, second: SecondOfficer, *roles: Role) -> Officer:
    """The second officer's account. Refused LOGIN_UNKNOWN, SAME_OFFICER or NOT_PERMITTED."""
    officer = officer_of_login(work, login=second.login.strip())
    if officer is None or not officer.active or not matches(officer.password_hash, second.password):
        raise Refused(Refusal.LOGIN_UNKNOWN)
    if officer.id == work.officer.officer_id:
        raise Refused(Refusal.SAME_OFFICER, {"name": officer.name})
    if officer.office_id != work.officer.office_id or not set(officer.roles.split()) & {str(role) for role in roles}:
        raise Refused(Refusal.NOT_PERMITTED, {"roles": " ".join(roles), "name": officer.name})
    return officer


def require_reason(work: UnitOfWork, reason: str) -> str:
    """The typed reason, kept in the audit entry. Refused REASON_MISSING when it is empty."""
    text = " ".join(reason.split())
    if not text:
        raise Refused(Refusal.REASON_MISSING)
    work.reason = text
    return text
