"""Who may do what, of which office, and never one person as two, on both databases."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from registry_desktop.acts import booking, papers
from registry_desktop.acts.marriage import certificate, entry, review
from registry_desktop.acts.officers import NewOfficer, change, enrol, sign_in
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.set_up import NOBODY, NewOffice, _open
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import cases
from registry_desktop.queries.audit import entries
from registry_desktop.queries.officers import OfficerView, officers_of_office
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.couples import SECOND, CoupleOfTest, photo, print_and_confirm, revision, the_case, work_to
from tests.registers import DAY, PASSWORD, Counter, standing


@performs(Act.OFFICE_OPEN)
def open_second_office(work: UnitOfWork) -> int:
    """An office in the next county, as a central register has many."""
    return _open(work, NewOffice("780101", "邻县婚姻登记处", "邻县民政局", "780101"))


def officer_of_next_county(counter: Counter, *roles: Role) -> SignedIn:
    office = counter.register.perform(counter.administrator, open_second_office).value
    neighbour = replace(counter.administrator, office_id=office)
    new = NewOfficer("neighbour", "邻县员", PASSWORD, frozenset({*roles}), "HJ9", counter.clock.now.date())
    counter.register.perform(neighbour, enrol, new=new)
    return standing(counter.register, "neighbour")


def account(counter: Counter, login: str) -> OfficerView:
    return next(one for one in counter.register.read(counter.administrator, officers_of_office) if one.login == login)


def refusal(counter: Counter, officer: SignedIn, act: Any, **arguments: Any) -> Refusal:
    with pytest.raises(Refused) as answer:
        counter.register.perform(officer, act, **arguments)
    return answer.value.code


def test_nobody_touches_the_papers_bookings_and_officers_of_another_office(counter: Counter) -> None:
    case = work_to(counter, "entered")
    other = officer_of_next_county(counter, Role.REGISTRAR, Role.RECEPTION, Role.ADMINISTRATOR)
    made = counter.register.perform(
        counter.registrar, papers.make_paper, registration_id=case, paper="marriage_declaration", role="man"
    ).value
    assert refusal(counter, other, papers.confirm_printed, paper_id=made.id) is Refusal.NOT_FOUND
    assert refusal(counter, other, papers.spoil, paper_id=made.id, reason="不是我的") is Refusal.NOT_FOUND
    booked = the_case(counter, case).booking_id
    assert refusal(counter, other, papers.make_slip, booking_id=booked) is Refusal.NOT_FOUND
    at = revision(counter, case)
    assert refusal(counter, other, entry.save, registration_id=case, revision=at, fields={}) is Refusal.NOT_FOUND
    victim = account(counter, "registrar")
    arguments: dict[str, Any] = {
        "name": "x",
        "roles": frozenset({Role.RECEPTION}),
        "certificate_number": "",
        "qualified_until": None,
    }
    code = refusal(counter, other, change, officer_id=victim.id, revision=victim.revision, active=False, **arguments)
    assert code is Refusal.NOT_FOUND


def test_a_closed_account_acts_no_more_though_its_window_is_open(counter: Counter) -> None:
    view = account(counter, "registrar")
    counter.register.perform(
        counter.administrator,
        change,
        officer_id=view.id,
        revision=view.revision,
        name=view.name,
        roles=frozenset(Role(role) for role in view.roles),
        certificate_number=view.certificate_number,
        qualified_until=view.qualified_until,
        active=False,
    )
    code = refusal(counter, counter.registrar, booking.walk_in, couple=booking.Couple("甲", "乙"))
    assert code is Refusal.NOT_PERMITTED


def test_the_registrar_of_a_case_is_not_its_second_officer_at_another_window(counter: Counter) -> None:
    case = work_to(counter, "printed")
    itself = SecondOfficer("registrar", PASSWORD)
    at = revision(counter, case)
    code = refusal(counter, counter.reviewer, certificate.proof_read, registration_id=case, revision=at, second=itself)
    assert code is Refusal.SAME_OFFICER


def test_the_review_form_names_the_registrar_who_examined(counter: Counter) -> None:
    case = work_to(counter, "checking")
    counter.register.perform(
        counter.registrar, entry.take_photo, registration_id=case, revision=revision(counter, case), content=photo()
    )
    counter.register.perform(counter.reviewer, review.approve, registration_id=case, revision=revision(counter, case))
    assert the_case(counter, case).registrar_id == counter.reviewer.officer_id


def test_a_receptionist_prints_no_certificate_and_no_notice(counter: Counter) -> None:
    new = NewOfficer("reception", "前台", PASSWORD, frozenset({Role.RECEPTION}))
    counter.register.perform(counter.administrator, enrol, new=new)
    reception = standing(counter.register, "reception")
    case = work_to(counter, "printing")
    arguments: dict[str, Any] = {"registration_id": case, "role": "man"}
    code = refusal(counter, reception, papers.make_paper, paper="marriage_certificate", **arguments)
    assert code is Refusal.NOT_PERMITTED
    counter.register.perform(reception, papers.make_paper, paper="marriage_declaration", **arguments)


def test_a_locked_account_stands_beside_nobody(counter: Counter) -> None:
    case = work_to(counter, "checking")
    for _ in range(5):
        counter.register.perform(NOBODY, sign_in, login="reviewer", password="wrong-password")
    at = revision(counter, case)
    code = refusal(
        counter, counter.registrar, review.refuse, registration_id=case, revision=at, reason="x", second=SECOND
    )
    assert code is Refusal.LOGIN_LOCKED


def test_going_on_without_the_online_check_takes_the_reviewer(counter: Counter) -> None:
    case = work_to(counter, "accepted")
    perform, clerk = counter.register.perform, counter.registrar
    at = perform(clerk, review.start_checking, registration_id=case, revision=revision(counter, case)).value
    asked: dict[str, Any] = {"role": "man", "kind": "identity", "not_done_reason": "系统中断"}
    at = perform(clerk, record_online_check, registration_id=case, revision=at, **asked).value
    passing: dict[str, Any] = {
        "registration_id": case,
        "revision": at,
        "code": "MAR_ONLINE_CHECK_MISSING",
        "field": "man.online_check.identity",
        "reason": "系统中断，已电话核实",
    }
    assert refusal(counter, clerk, entry.acknowledge, **passing) is Refusal.FIELD_MISSING
    perform(clerk, entry.acknowledge, second=SECOND, **passing)


def test_no_warning_is_passed_before_it_is_there_and_none_for_another_person(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    perform, clerk = counter.register.perform, counter.registrar
    beforehand: dict[str, Any] = {"code": "MAR_SAME_NAME_MARRIED", "field": "man.marital_status", "reason": "以后都行"}
    at = revision(counter, case)
    code = refusal(counter, clerk, entry.acknowledge, registration_id=case, revision=at, **beforehand)
    assert code is Refusal.FIELD_WRONG
    at = perform(clerk, entry.save, registration_id=case, revision=at, fields={"man.name": "张三3"}).value
    doubt: dict[str, Any] = {"code": "NAME_CHARACTER", "field": "man.name", "reason": "护照如此"}
    at = perform(clerk, entry.acknowledge, registration_id=case, revision=at, **doubt).value
    assert ("NAME_CHARACTER", "man.name") in _passed(counter, case)
    perform(clerk, entry.save, registration_id=case, revision=at, fields={"man.name": "李四4"})
    assert ("NAME_CHARACTER", "man.name") not in _passed(counter, case)
    findings = counter.register.read(clerk, cases.case, registration_id=case).findings
    assert "NAME_CHARACTER" in [one.code for one in findings]


def _passed(counter: Counter, case: int) -> set[tuple[str, str]]:
    return {(one.code, one.field) for one in the_case(counter, case).acknowledged}


def test_a_paper_of_a_filed_case_stays_in_its_volume(counter: Counter) -> None:
    case = work_to(counter, "issued", CoupleOfTest())
    counter.register.perform(
        counter.archivist, certificate.file_case, registration_id=case, revision=revision(counter, case), page_count=8
    )
    view = counter.register.read(counter.registrar, cases.case, registration_id=case)
    form = next(one for one in view.papers if one.paper == "marriage_review_form")
    code = refusal(counter, counter.registrar, papers.spoil, paper_id=form.id, reason="x")
    assert code is Refusal.STATE_NOT_ALLOWED
    print_and_confirm(counter, case, "archive_cover", "")


def test_a_second_officers_password_cannot_be_tried_out_at_an_open_window(counter: Counter) -> None:
    case = work_to(counter, "checking")
    arguments: dict[str, Any] = {"registration_id": case, "revision": revision(counter, case), "reason": "x"}
    guess = SecondOfficer("reviewer", "guessed-password")
    codes = [refusal(counter, counter.registrar, review.refuse, second=guess, **arguments) for _ in range(5)]
    assert set(codes) == {Refusal.LOGIN_UNKNOWN}
    assert refusal(counter, counter.registrar, review.refuse, second=SECOND, **arguments) is Refusal.LOGIN_LOCKED
    noted = counter.register.read(counter.reviewer, entries, act=str(Act.OFFICER_SIGN_IN_FAILED))
    assert (len(noted), {one.officer for one in noted}) == (5, {"登记员甲"})
    assert the_case(counter, case).state == "checking"


def test_a_card_that_ran_out_overnight_is_made_good_by_a_temporary_one(counter: Counter) -> None:
    case = work_to(counter, "printed", CoupleOfTest(fields={"man.identity_valid_until": DAY}))
    counter.register.perform(
        counter.registrar, certificate.proof_read, registration_id=case, revision=revision(counter, case), second=SECOND
    )
    counter.clock.set_to(DAY.replace(day=21))
    code = refusal(
        counter, counter.registrar, certificate.issue, registration_id=case, revision=revision(counter, case)
    )
    assert code is Refusal.FINDINGS_OPEN
    shown: dict[str, Any] = {"role": "man", "paper": "temporary_id_card", "marks": {"seen": True}}
    counter.register.perform(
        counter.registrar, entry.mark_paper, registration_id=case, revision=revision(counter, case), **shown
    )
    for role, blank in (("man", "10000003"), ("woman", "10000004")):
        counter.register.perform(
            counter.registrar,
            certificate.replace_booklet,
            registration_id=case,
            revision=revision(counter, case),
            role=role,
            new_blank=blank,
            reason="跨日重打",
            second=SECOND,
        )
        print_and_confirm(counter, case, "marriage_certificate", role)
    for act, more in ((certificate.proof_read, {"second": SECOND}), (certificate.issue, {})):
        counter.register.perform(counter.registrar, act, registration_id=case, revision=revision(counter, case), **more)
    assert the_case(counter, case).state == "issued"
