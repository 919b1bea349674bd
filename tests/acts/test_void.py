"""A registration of today with a clerk's error is voided by two while the couple is there, and no figure counts it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from registry_desktop.acts import papers
from registry_desktop.acts.day import close_day
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.registered import correction, voiding
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, blanks, day_close, marriages, numbers, search, statistics
from registry_desktop.queries.files import papers_of_registration
from tests.acts import test_divorce as divorces
from tests.acts.couples import CoupleOfTest, revision, the_case, work_to
from tests.acts.test_divorce_certificate import COMES, issued, married
from tests.registers import DAY, PASSWORD, Counter

SECOND = SecondOfficer("reviewer", PASSWORD)
WHY = "录入时选错当事人，尚未离开窗口"


def void(counter: Counter, case_id: int, **others: Any) -> None:
    arguments = {"reason": WHY, "booklets_returned": True, "second": SECOND, **others}
    at = revision(counter, case_id)
    counter.register.perform(counter.registrar, voiding.void, registration_id=case_id, revision=at, **arguments)


def refused(counter: Counter, case_id: int, **others: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        void(counter, case_id, **others)
    assert the_case(counter, case_id).state == "issued"
    return answer.value


def test_number_and_booklets_are_voided_with_the_reason(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    void(counter, case_id)
    record = the_case(counter, case_id)
    assert (record.state, record.end_reason, record.certificate_number) == ("voided", WHY, "J770101-2026-000001")
    (sheet,) = counter.register.read(counter.registrar, numbers.number_sheets, year=2026)
    assert (sheet.issued, sheet.voided) == (0, 1)
    taken = counter.register.read(counter.registrar, blanks.blanks_of_registration, registration_id=case_id)
    assert {(blank.state, blank.reason, blank.second_officer_id) for blank in taken} == {
        ("voided", WHY, counter.reviewer.officer_id)
    }
    made = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    assert {paper.state for paper in made if paper.paper == "marriage_certificate"} == {"spoiled"}


def test_no_figure_no_export_and_no_check_counts_it(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    void(counter, case_id)
    read, clerk = counter.register.read, counter.registrar
    report = read(clerk, statistics.day_report, first=DAY, last=DAY)
    figures = {figure.key: figure.now for figure in report.figures}
    assert (figures["marriages"], figures["booklets_issued"], figures["booklets_voided"]) == (0, 0, 2)
    assert read(clerk, lambda work: list(marriages.marriages(work, fields=("certificate_number",)))) == []
    closing = read(clerk, day_close.day_figures, day=DAY)
    assert (closing.registered, closing.numbers_issued, closing.numbers_voided) == (0, 0, 1)
    counter.register.perform(counter.reviewer, close_day, day=DAY)


def test_the_search_shows_it_as_void(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    void(counter, case_id)
    found = counter.register.read(counter.registrar, search.find, text="J770101-2026-000001")
    assert {(one.registration_id, one.state) for one in found} == {(case_id, "voided")}


def test_the_couple_is_registered_anew_under_the_next_number(counter: Counter) -> None:
    void(counter, work_to(counter, "issued"))
    again = work_to(counter, "issued", CoupleOfTest(blanks=("10000003", "10000004")))
    assert the_case(counter, again).certificate_number == "J770101-2026-000002"


def test_no_paper_is_made_of_it_and_nothing_in_it_is_corrected(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    void(counter, case_id)
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar, papers.make_paper, registration_id=case_id, paper="marriage_review_form"
        )
    assert answer.value.code is Refusal.STATE_NOT_ALLOWED
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar,
            correction.correct,
            registration_id=case_id,
            revision=revision(counter, case_id),
            fields={"man.name": "测试乙"},
            reason="x",
            second=SECOND,
        )
    assert answer.value.code is Refusal.STATE_NOT_ALLOWED


def test_the_next_day_it_is_too_late(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    counter.clock.set_to(DAY + timedelta(days=1))
    answer = refused(counter, case_id)
    assert (answer.code, answer.facts["day"]) == (Refusal.VOID_TOO_LATE, "2026-05-20")


def test_after_the_day_is_closed_it_is_too_late(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    counter.register.perform(counter.reviewer, close_day, day=DAY)
    assert refused(counter, case_id).code is Refusal.VOID_TOO_LATE


@pytest.mark.parametrize(
    ("others", "code"),
    [
        ({"booklets_returned": False}, Refusal.FIELD_MISSING),
        ({"reason": " "}, Refusal.REASON_MISSING),
        ({"second": SecondOfficer("registrar", PASSWORD)}, Refusal.SAME_OFFICER),
        ({"second": SecondOfficer("archivist", PASSWORD)}, Refusal.NOT_PERMITTED),
        ({"second": SecondOfficer("reviewer", "wrong-password-1")}, Refusal.LOGIN_UNKNOWN),
    ],
)
def test_it_takes_both_booklets_a_reason_and_two_officers(
    counter: Counter, others: dict[str, Any], code: Refusal
) -> None:
    case_id = work_to(counter, "issued", CoupleOfTest(man_born=date(2004, 5, 20)))
    assert refused(counter, case_id, **others).code is code


def test_the_trail_holds_afterwards(counter: Counter) -> None:
    void(counter, work_to(counter, "issued"))
    assert counter.register.read(counter.reviewer, audit.verify).broken == ()


class TestDivorce:
    """A divorce of today is voided too: the marriage it had ended lasts on."""

    def void_divorce(self, counter: Counter, case_id: int) -> None:
        divorces.act(counter, voiding.void, case_id, reason=WHY, booklets_returned=True, second=SECOND)

    def test_the_marriage_lasts_on_and_the_ledgers_say_so(self, counter: Counter) -> None:
        marriage = married(counter)
        case_id = issued(counter, marriage)
        self.void_divorce(counter, case_id)
        assert divorces.the(counter, case_id).state == "voided"
        again = the_case(counter, marriage.id)
        assert (again.state, again.ended_at, again.end_reason) == ("issued", None, "")
        report = counter.register.read(counter.registrar, statistics.day_report, first=COMES, last=COMES)
        assert {figure.key: figure.now for figure in report.figures}["divorces"] == 0
        counter.register.perform(counter.reviewer, close_day, day=COMES)

    def test_not_once_one_of_them_has_married_again(self, counter: Counter) -> None:
        case_id = issued(counter, married(counter))
        bride = CoupleOfTest(
            "测试甲", "测试丁", "770102199508089139", "770101200503019026", date(1995, 8, 8), date(2005, 3, 1),
            ("10000003", "10000004"), {"man.marital_status": "40"},
        )  # fmt: skip
        own = work_to(counter, "pre_review", bride)
        with counter.register.engine.execution_options(register_writes=True).begin() as connection:
            connection.execute(text("update registration set state = 'issued' where id = :id"), {"id": own})
            number = {"id": own, "key": "770102199508089139"}
            update = "update party set citizen_number_key = :key where registration_id = :id and role = 'man'"
            connection.execute(text(update), number)
        with pytest.raises(Refused) as answer:
            self.void_divorce(counter, case_id)
        assert [one.code for one in answer.value.findings] == ["MAR_HAS_SPOUSE"]
