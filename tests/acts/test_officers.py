"""Signing in, accounts, and who may do what, on both databases."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from registry_desktop.acts import officers
from registry_desktop.acts.password import ATTEMPTS
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit
from registry_desktop.queries.licences import LicenceReminder
from registry_desktop.queries.officers import officers_of_office
from registry_desktop.queries.today import today
from tests.registers import PASSWORD, Counter


def try_to_enter(counter: Counter, login: str, password: str) -> officers.SignInResult:
    return counter.register.perform(NOBODY, officers.sign_in, login=login, password=password).value


def test_an_officer_signs_in_and_the_trail_knows(counter: Counter) -> None:
    result = try_to_enter(counter, "registrar", PASSWORD)
    assert result.officer is not None
    assert result.officer.may(Role.REGISTRAR)
    newest = counter.register.read(counter.reviewer, audit.entries, limit=1)[0]
    assert (newest.act, newest.officer) == ("officer:sign_in", "登记员甲")


def test_a_wrong_password_and_an_unknown_login_look_the_same(counter: Counter) -> None:
    wrong, unknown = try_to_enter(counter, "registrar", "not-the-one"), try_to_enter(counter, "nobody", "not-the-one")
    assert wrong == unknown
    assert wrong.refusal is Refusal.LOGIN_UNKNOWN
    acts = [entry.act for entry in counter.register.read(counter.reviewer, audit.entries, limit=2)]
    assert acts == ["officer:sign_in_failed"] * 2


def test_five_wrong_passwords_lock_the_account_for_a_while(counter: Counter) -> None:
    for _attempt in range(ATTEMPTS):
        try_to_enter(counter, "registrar", "not-the-one")
    locked = try_to_enter(counter, "registrar", PASSWORD)
    assert (locked.officer, locked.refusal) == (None, Refusal.LOGIN_LOCKED)
    counter.clock.now += timedelta(minutes=6)
    assert try_to_enter(counter, "registrar", PASSWORD).officer is not None


def test_only_an_administrator_enrols(counter: Counter) -> None:
    new = officers.NewOfficer("second", "登记员丙", PASSWORD, frozenset({Role.REGISTRAR}), "HJ003", date(2030, 1, 1))
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, officers.enrol, new=new)
    assert answer.value.code is Refusal.NOT_PERMITTED
    counter.register.perform(counter.administrator, officers.enrol, new=new)
    logins = [one.login for one in counter.register.read(counter.administrator, officers_of_office)]
    assert "second" in logins
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.administrator, officers.enrol, new=new)
    assert answer.value.code is Refusal.LOGIN_TAKEN


def test_a_short_password_is_refused(counter: Counter) -> None:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, officers.change_password, old=PASSWORD, new="short")
    assert answer.value.code is Refusal.PASSWORD_WEAK
    counter.register.perform(counter.registrar, officers.change_password, old=PASSWORD, new="a-longer-one")
    assert try_to_enter(counter, "registrar", "a-longer-one").officer is not None


def test_an_administrator_cannot_lock_himself_out(counter: Counter) -> None:
    me = next(one for one in counter.register.read(counter.administrator, officers_of_office) if one.login == "admin")
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.administrator,
            officers.change,
            officer_id=me.id,
            revision=me.revision,
            name=me.name,
            roles=frozenset({Role.AUDITOR}),
            certificate_number="",
            qualified_until=None,
            active=True,
        )
    assert answer.value.code is Refusal.NOT_PERMITTED


def test_a_training_is_noted_once_and_due_again_after_two_years(counter: Counter) -> None:
    registrar = next(
        one for one in counter.register.read(counter.administrator, officers_of_office) if one.login == "registrar"
    )
    counter.register.perform(
        counter.administrator,
        officers.note_training,
        officer_id=registrar.id,
        trained_on=date(2024, 7, 1),
        organiser="市民政局",
    )
    noted = next(
        one for one in counter.register.read(counter.administrator, officers_of_office) if one.login == "registrar"
    )
    assert (noted.trained_on, noted.training_due, noted.presses(noted.training_due)) == (
        date(2024, 7, 1),
        date(2026, 7, 1),
        True,
    )
    for officer, day, code in (
        (counter.administrator, date(2024, 7, 1), Refusal.FIELD_WRONG),
        (counter.administrator, date(2026, 5, 21), Refusal.FIELD_WRONG),
        (counter.registrar, date(2025, 7, 1), Refusal.NOT_PERMITTED),
    ):
        with pytest.raises(Refused) as answer:
            counter.register.perform(officer, officers.note_training, officer_id=registrar.id, trained_on=day)
        assert answer.value.code is code


def test_what_runs_out_within_sixty_days_is_told_on_today(counter: Counter) -> None:
    assert counter.register.read(counter.reviewer, today).licences == ()
    counter.clock.set_to(date(2030, 11, 1))
    told = counter.register.read(counter.reviewer, today).licences
    assert told == (
        LicenceReminder("登记员甲", "examination", date(2030, 12, 31), 60),
        LicenceReminder("登记员乙", "examination", date(2030, 12, 31), 60),
    )
    own = counter.register.read(counter.registrar, today).licences
    assert [one.name for one in own] == ["登记员甲"]
    counter.clock.set_to(date(2030, 10, 31))
    assert counter.register.read(counter.reviewer, today).licences == ()
    counter.clock.set_to(date(2031, 1, 1))
    assert counter.register.read(counter.registrar, today).licences[0].days == -1
