"""Officers: enrol, change, sign in, change a password (Argon2id; five wrong passwords lock the account for a while)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from registry_desktop.acts.password import SHORTEST_PASSWORD, count_failure, hashed, matches
from registry_desktop.acts.permission import officer_id_of, require
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_NUMBER, field_wrong, is_text, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.licences import has_training
from registry_desktop.queries.officers import officer_of_login, offices, signed_in
from registry_desktop.records.officers import Officer, OfficerTraining
from registry_desktop.records.offices import Office
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@dataclass(frozen=True)
class NewOfficer:
    """An account to be made. `roles` are identifiers of Role."""

    login: str
    name: str
    password: str
    roles: frozenset[Role]
    certificate_number: str = ""
    qualified_until: date | None = None


@dataclass(frozen=True)
class SignInResult:
    """`officer` is None when the sign-in failed; `refusal` then says why (LOGIN_UNKNOWN, LOGIN_LOCKED)."""

    officer: SignedIn | None
    refusal: Refusal | None = None
    locked_until: str = ""
    must_change_password: bool = False


def add_officer(work: UnitOfWork, new: NewOfficer, *, office_id: int) -> Officer:
    """Put an account into the register (a part of an act). Refused FIELD_MISSING, LOGIN_TAKEN, PASSWORD_WEAK."""
    login = require_text("officer.login", new.login.strip(), longest=LONGEST_NUMBER)
    _require_plain(name=new.name, certificate_number=new.certificate_number)
    for field, value in (("login", login), ("name", new.name.strip()), ("roles", " ".join(new.roles))):
        if not value:
            raise Refused(Refusal.FIELD_MISSING, {"field": f"officer.{field}"})
    if officer_of_login(work, login=login) is not None:
        raise Refused(Refusal.LOGIN_TAKEN, {"login": login})
    return work.add(
        Officer(
            office_id=office_id,
            login=login,
            name=new.name.strip(),
            roles=" ".join(sorted(new.roles)),
            password_hash=hashed(new.password),
            certificate_number=new.certificate_number,
            qualified_until=new.qualified_until,
        )
    )


def _require_plain(**texts: str) -> None:
    for field, text in texts.items():
        require_text(f"officer.{field}", text, longest=LONGEST_NAME)


@performs(Act.OFFICER_ENROL)
def enrol(work: UnitOfWork, *, new: NewOfficer) -> int:
    """Make an account at the administrator's own office; its id."""
    require(work, Role.ADMINISTRATOR)
    return add_officer(work, new, office_id=work.officer.office_id).id


@performs(Act.OFFICER_CHANGE)
def change(
    work: UnitOfWork,
    *,
    officer_id: int,
    revision: int,
    name: str,
    roles: frozenset[Role],
    certificate_number: str,
    qualified_until: date | None,
    active: bool,
) -> None:
    """Change an account. An administrator may not take the last way in from himself (NOT_PERMITTED)."""
    require(work, Role.ADMINISTRATOR)
    officer = work.take(Officer, officer_id, revision=revision)
    if officer.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "officer", "id": str(officer_id)})
    _require_plain(name=name, certificate_number=certificate_number)
    if officer_id == work.officer.officer_id and (not active or Role.ADMINISTRATOR not in roles):
        raise Refused(Refusal.NOT_PERMITTED, {"roles": Role.ADMINISTRATOR, "name": officer.name})
    officer.name = name.strip() or officer.name
    officer.roles = " ".join(sorted(roles))
    officer.certificate_number = certificate_number
    officer.qualified_until = qualified_until
    officer.active = active


@performs(Act.OFFICER_TRAIN)
def note_training(work: UnitOfWork, *, officer_id: int, trained_on: date, organiser: str = "") -> int:
    """Note that an officer was trained (MRR25 6: at least every two years); the row's id.

    Refused NOT_FOUND for another office's officer, FIELD_WRONG for a day to come or one noted already.
    """
    require(work, Role.ADMINISTRATOR, Role.LEADER)
    officer = work.get(Officer, officer_id)
    if officer.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "officer", "id": str(officer_id)})
    if trained_on > work.today or has_training(work, officer_id=officer_id, trained_on=trained_on):
        raise field_wrong("trained_on", trained_on.isoformat())
    organiser = require_text("organiser", organiser.strip(), longest=LONGEST_NAME)
    return work.add(OfficerTraining(officer_id=officer_id, trained_on=trained_on, organiser=organiser)).id


@performs(Act.OFFICER_SIGN_IN)
def sign_in(work: UnitOfWork, *, login: str, password: str, window: str = "") -> SignInResult:
    """Check a password. A failed try is kept too, so this never raises for a wrong password: look at `officer`."""
    known = is_text(login, longest=LONGEST_NUMBER)
    officer = officer_of_login(work, login=login.strip()) if known else None
    if officer is None or not officer.active:
        hashed(password.ljust(SHORTEST_PASSWORD))  # takes as long as a known login: nobody learns which logins exist
        return _stranger(work, window)
    officer = work.take(Officer, officer.id)
    office = work.get(Office, officer.office_id)
    work.act_as(signed_in(officer, office, window))
    if officer.locked_until is not None and officer.locked_until > work.now:
        return _failed(work, Refusal.LOGIN_LOCKED, officer)
    if not matches(officer.password_hash, password):
        count_failure(work, officer)
        return _failed(work, Refusal.LOGIN_UNKNOWN, officer)
    officer.failed_attempts = 0
    officer.locked_until = None
    return SignInResult(work.officer, must_change_password=officer.must_change_password)


def _stranger(work: UnitOfWork, window: str) -> SignInResult:
    """An unknown login is noted in the first office's trail, without what was typed: it may have been the password."""
    office = next(iter(offices(work)), None)
    if office is None:
        raise Refused(Refusal.LOGIN_UNKNOWN)
    work.act_as(SignedIn(None, "", "", office.id, office.name, window=window))
    work.act, work.reason = Act.OFFICER_SIGN_IN_FAILED, Refusal.LOGIN_UNKNOWN.value
    return SignInResult(None, Refusal.LOGIN_UNKNOWN)


def _failed(work: UnitOfWork, refusal: Refusal, officer: Officer) -> SignInResult:
    work.act = Act.OFFICER_SIGN_IN_FAILED
    work.reason = refusal.value
    until = officer.locked_until.strftime("%H:%M") if officer.locked_until else ""
    return SignInResult(None, refusal, until)


@performs(Act.OFFICER_SIGN_OUT)
def sign_out(work: UnitOfWork) -> None:
    """Leave a trace that the officer left the window."""


@performs(Act.OFFICER_CHANGE_PASSWORD)
def change_password(work: UnitOfWork, *, old: str, new: str) -> None:
    """Change one's own password. Refused LOGIN_UNKNOWN (old one wrong), PASSWORD_WEAK."""
    officer = work.take(Officer, officer_id_of(work))
    if not matches(officer.password_hash, old):
        raise Refused(Refusal.LOGIN_UNKNOWN)
    officer.password_hash = hashed(new)
    officer.must_change_password = False
