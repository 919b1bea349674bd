"""Divorce in two visits through the acts, on both databases: every way a case can go until it is approved."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from registry_desktop.acts import booking
from registry_desktop.acts.divorce import application, case, ending, second_visit
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, cases, divorces
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.couples import CoupleOfTest, work_to
from tests.registers import PASSWORD, Counter

MAN, WOMAN = "770102199508089139", "780101199609099147"
SECOND = SecondOfficer("reviewer", PASSWORD)
ENTRY: dict[str, Any] = {
    **{
        f"{role}.{name}": value
        for role in ("man", "woman")
        for name, value in {"ethnic_group": "01", "household_division": "770101", "present": True}.items()
    },
    "man.birth_date": date(1995, 8, 8),
    "woman.birth_date": date(1996, 9, 9),
    "agreement_will": "agreed",
    "agreement_children": "none",
    "agreement_property": "agreed",
    "agreement_debts": "none",
    "marriage_certificate_number": "J770101-2020-000077",
    "married_on": date(2020, 5, 20),
    "help_answer": "declined",
}


def the(counter: Counter, case_id: int) -> DivorceRegistration:
    def found(work: UnitOfWork) -> DivorceRegistration:
        return cases.load_case_of(work, DivorceRegistration, case_id)

    return counter.register.read(counter.registrar, found)


def act(counter: Counter, function: Any, case_id: int, **arguments: Any) -> None:
    at = the(counter, case_id).revision
    counter.register.perform(counter.registrar, function, registration_id=case_id, revision=at, **arguments)


def show(counter: Counter, case_id: int, *papers: tuple[str, str]) -> None:
    for role, paper in papers:
        act(counter, application.mark_paper, case_id, role=role, paper=paper, marks={"seen": True})


def opened(counter: Counter, *, woman: str = "王静", woman_number: str = WOMAN) -> int:
    couple = booking.Couple("郑强", woman, MAN, woman_number)
    arrived = counter.register.perform(counter.registrar, booking.walk_in, couple=couple).value
    return counter.register.perform(counter.registrar, application.open_application, booking_id=arrived).value


ALL_PAPERS = (
    *[(role, paper) for role in ("man", "woman") for paper in ("resident_id_card", "marriage_certificate")],
    ("both", "divorce_agreement"),
)


def accepted(counter: Counter, on: date) -> int:
    counter.clock.set_to(on)
    case_id = opened(counter)
    act(counter, application.save, case_id, fields=ENTRY)
    show(counter, case_id, *ALL_PAPERS)
    act(counter, application.accept, case_id)
    return case_id


def come_again(counter: Counter, case_id: int, on: date) -> None:
    counter.clock.set_to(on)
    counter.register.perform(counter.registrar, case.pass_time)
    act(counter, application.save, case_id, fields={"man.present": True, "woman.present": True})
    show(counter, case_id, *ALL_PAPERS)


def refused(counter: Counter, function: Any, case_id: int, **arguments: Any) -> Refused:
    before = the(counter, case_id)
    with pytest.raises(Refused) as answer:
        act(counter, function, case_id, **arguments)
    after = the(counter, case_id)
    assert (after.state, after.revision) == (before.state, before.revision), "nothing of a refused act stays"
    return answer.value


def codes(answer: Refused) -> set[str]:
    assert answer.code is Refusal.FINDINGS_OPEN
    return {finding.code for finding in answer.findings if finding.blocks}


def test_both_come_twice_and_the_divorce_is_approved(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    assert the(counter, case_id).accepted_on == date(2026, 5, 20)
    come_again(counter, case_id, date(2026, 6, 23))
    act(counter, second_visit.start_review, case_id)
    assert codes(refused(counter, second_visit.approve, case_id)) == {"DIV_WILL_NOT_ASKED"}
    act(counter, application.save, case_id, fields={"man.will": "willing", "woman.will": "willing"})
    assert refused(counter, second_visit.approve, case_id).facts == {"field": "man.declaration_signed_at"}
    for role in ("man", "woman"):
        act(counter, second_visit.sign_declaration, case_id, role=role, oath_witness="登记员甲")
    act(counter, second_visit.approve, case_id)
    record = the(counter, case_id)
    assert (record.state, record.review_opinion) == ("approved", "1")
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_an_application_with_something_open_is_not_accepted(counter: Counter) -> None:
    case_id = opened(counter)
    act(counter, application.save, case_id, fields={**ENTRY, "agreement_debts": "not_agreed", "woman.present": False})
    answer = refused(counter, application.accept, case_id)
    assert codes(answer) == {"DIV_NO_AGREEMENT", "DIV_ABSENT_PARTY", "DIV_PAPER_MISSING"}
    act(counter, application.not_accept, case_id, reason="双方对债务处理未达成一致")
    assert the(counter, case_id).state == "app_not_accepted"


def test_the_second_visit_asks_and_shows_everything_anew(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 6, 23))
    answer = refused(counter, second_visit.start_review, case_id)
    assert codes(answer) == {"DIV_ABSENT_PARTY", "DIV_PAPER_MISSING"}


@pytest.mark.parametrize(
    ("on", "code"), [(date(2026, 6, 22), "DIV_TOO_EARLY"), (date(2026, 7, 23), "DIV_CASE_CLOSED")]
)
def test_the_certificate_is_asked_outside_of_its_window(counter: Counter, on: date, code: str) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(on)
    assert code in codes(refused(counter, second_visit.start_review, case_id))


def test_one_party_withdraws_with_the_own_card_and_the_receipt_lost(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 6, 22), 16, 50)  # the last day: the 30th is a festival, then a weekend
    assert codes(refused(counter, ending.withdraw, case_id, role="woman", receipt_lost=True)) == {
        "DIV_PAPER_MISSING", "DIV_RECEIPT_LOST",
    }  # fmt: skip
    show(counter, case_id, ("woman", "resident_id_card"))
    act(counter, ending.withdraw, case_id, role="woman", receipt_lost=True, explanation="回执单遗失")
    record = the(counter, case_id)
    assert (record.state, record.withdrawn_by, record.receipt_lost) == ("withdrawn", "woman", True)
    assert codes(refused(counter, ending.withdraw, case_id, role="man")) == {"DIV_CASE_CLOSED"}


def test_the_office_has_closed_on_the_last_day(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 6, 22), 17, 31)
    show(counter, case_id, ("man", "resident_id_card"))
    counter.clock.set_to(date(2026, 6, 22), 18, 31)
    assert codes(refused(counter, ending.withdraw, case_id, role="man")) == {"DIV_WITHDRAWAL_TOO_LATE"}


def test_the_day_of_acceptance_is_not_too_early_to_withdraw(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 5, 20), 15)
    show(counter, case_id, ("man", "resident_id_card"))
    act(counter, ending.withdraw, case_id, role="man")
    assert the(counter, case_id).state == "withdrawn"


def test_a_couple_that_withdrew_applies_anew_the_next_day(counter: Counter) -> None:
    first = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 5, 21))
    show(counter, first, ("man", "resident_id_card"))
    act(counter, ending.withdraw, first, role="man")
    second = accepted(counter, date(2026, 5, 22))
    assert the(counter, second).accepted_on == date(2026, 5, 22)


def test_a_couple_whose_application_runs_finds_it_again(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 5, 21))
    assert opened(counter) == case_id


def test_a_second_application_with_somebody_else_while_one_is_running_is_refused(counter: Counter) -> None:
    accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 5, 21))
    case_id = opened(counter, woman="李敏", woman_number="78010119960909926X")
    act(counter, application.save, case_id, fields=ENTRY)
    show(counter, case_id, *ALL_PAPERS)
    assert codes(refused(counter, application.accept, case_id)) == {"MAR_CONCURRENT_CASE"}


def test_time_alone_opens_the_window_and_lets_it_lapse(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    states = []
    day = date(2026, 5, 20)
    while day <= date(2026, 7, 24):
        counter.clock.set_to(day, 8)
        counter.register.perform(counter.reviewer, case.pass_time)
        states.append((day, the(counter, case_id).state))
        day += timedelta(days=1)
    first_of = {state: min(day for day, at in states if at == state) for _, state in states}
    assert first_of == {
        "app_accepted": date(2026, 5, 20),
        "cooling": date(2026, 5, 21),
        "window_open": date(2026, 6, 23),
        "deemed_withdrawn": date(2026, 7, 23),
    }
    assert the(counter, case_id).ended_at is not None


def test_a_case_nobody_touched_for_months_lapses_by_every_state_between(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    counter.clock.set_to(date(2026, 10, 9))
    assert counter.register.perform(counter.registrar, case.pass_time).value == 1
    assert counter.register.perform(counter.registrar, case.pass_time).value == 0
    assert the(counter, case_id).state == "deemed_withdrawn"


def test_a_death_or_a_court_ends_the_case(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 9, 1))
    counter.clock.set_to(date(2026, 10, 9))
    assert refused(counter, ending.terminate, case_id, by="quarrel", reason="x").code is Refusal.FIELD_WRONG
    assert refused(counter, ending.terminate, case_id, by="death", reason=" ").code is Refusal.REASON_MISSING
    act(counter, ending.terminate, case_id, by="death", reason="男方2026-09-25死亡，居民死亡医学证明")
    assert the(counter, case_id).state == "terminated_death"
    assert "DIV_CASE_CLOSED" in codes(refused(counter, second_visit.start_review, case_id))


def test_the_registrar_and_a_reviewer_refuse_with_the_reason(counter: Counter) -> None:
    case_id = accepted(counter, date(2026, 5, 20))
    come_again(counter, case_id, date(2026, 6, 23))
    act(counter, second_visit.start_review, case_id)
    act(counter, application.save, case_id, fields={"woman.will": "not_willing", "man.will": "willing"})
    assert codes(refused(counter, second_visit.approve, case_id)) == {"DIV_NOT_WILLING"}
    act(counter, second_visit.refuse, case_id, reason="女方表示不愿离婚", second=SECOND)
    assert the(counter, case_id).state == "refused"


def test_a_couple_gives_it_up_before_acceptance(counter: Counter) -> None:
    case_id = opened(counter)
    act(counter, ending.abandon, case_id, reason="双方决定再考虑")
    assert the(counter, case_id).state == "abandoned"


def test_a_marriage_of_this_register_is_found_by_its_number_and_names(counter: Counter) -> None:
    work_to(counter, "issued", CoupleOfTest())
    couple = booking.Couple("测试甲", "张𠮷", "770101200405209010", "770101200503019026")
    arrived = counter.register.perform(counter.registrar, booking.walk_in, couple=couple).value
    case_id = counter.register.perform(counter.registrar, application.open_application, booking_id=arrived).value
    act(counter, application.save, case_id, fields={"marriage_certificate_number": "J770101-2026-000001"})
    record = the(counter, case_id)
    assert record.marriage_id is not None
    assert record.married_on == date(2026, 5, 20)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("agreement_debts", "perhaps"), ("married_at", ""), ("man_capacity", "half"), ("children_under_age", -1),
        ("children_under_age", True), ("married_on", "2020-05-20"), ("kinship_declared", "none"), ("man.sex", "x"),
        ("state", "approved"), ("withdrawn_by", "man"), ("remark", "\x00"),
    ],
)  # fmt: skip
def test_what_no_table_knows_is_refused_with_its_field(counter: Counter, field: str, value: object) -> None:
    case_id = opened(counter)
    answer = refused(counter, application.save, case_id, fields={field: value})
    assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_WRONG, field)


def test_a_missing_holiday_notice_is_passed_with_a_reason_and_then_told_anew(counter: Counter) -> None:
    counter.clock.set_to(date(2026, 12, 3))
    case_id = opened(counter)
    act(counter, application.save, case_id, fields=ENTRY)
    show(counter, case_id, *ALL_PAPERS)
    with pytest.raises(Refused) as answer:
        act(counter, application.accept, case_id)
    assert [one.code for one in answer.value.findings] == ["DIV_CALENDAR_MISSING"]
    act(
        counter, application.acknowledge, case_id, code="DIV_CALENDAR_MISSING", field="accepted_on",
        reason="已告知当事人届满日以放假通知为准",
    )  # fmt: skip
    act(counter, application.accept, case_id)
    (running,) = counter.register.read(counter.registrar, divorces.running_applications)
    assert (running.first_ends, running.is_provisional) == (date(2027, 1, 4), True)


def test_a_couple_in_its_thirty_days_cannot_be_married_to_others_meanwhile(counter: Counter) -> None:
    accepted(counter, date(2026, 5, 20))
    couple = CoupleOfTest(man_name="郑强", man_number=MAN, man_born=date(1995, 8, 8))
    counter.clock.set_to(date(2026, 5, 21))
    with pytest.raises(Refused) as answer:
        work_to(counter, "accepted", couple)
    assert "MAR_CONCURRENT_CASE" in codes(answer.value)
