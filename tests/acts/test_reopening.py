"""退回审查: from after approval back to the examination and forward again, on both databases."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from registry_desktop.acts.back_entry import OldMarriage, back_enter
from registry_desktop.acts.day import close_day
from registry_desktop.acts.marriage import certificate, entry, leaving, review
from registry_desktop.acts.marriage.reopening import reopen
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, blanks, cases, numbers
from registry_desktop.queries.day_close import day_figures
from registry_desktop.queries.numbers import NumberSheet
from registry_desktop.queries.statistics import day_report
from registry_desktop.queries.today import today
from registry_desktop.records.certificates import BlankBooklet, LedgerNumber
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.couples import SECOND, CoupleOfTest, ask_online, print_and_confirm, revision, the_case, work_to
from tests.registers import DAY, PASSWORD, Counter, standing

GOES_BACK = ("approved", "printing", "proof_read")
REASON = "男方姓名用字录入有误"
NUMBER = "J770101-2026-000001"
NEW_NAME = "测试𠮷"
FORM, DECLARATION, BOOKLET = "marriage_review_form", "marriage_declaration", "marriage_certificate"


def step(counter: Counter, case: int, act: Any, *, by: SignedIn | None = None, **arguments: Any) -> None:
    at = revision(counter, case)
    counter.register.perform(by or counter.registrar, act, registration_id=case, revision=at, **arguments)


def refusal(counter: Counter, case: int, act: Any, *, by: SignedIn | None = None, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        step(counter, case, act, by=by, **arguments)
    return answer.value


def send_back(counter: Counter, case: int, *, reason: str = REASON) -> None:
    has_booklets = the_case(counter, case).state != "approved"
    step(counter, case, reopen, reason=reason, second=SECOND if has_booklets else None)


def correct(counter: Counter, case: int) -> None:
    """The wrong name put right; both declarations say it, so both are printed and signed anew."""
    step(counter, case, entry.save, fields={"man.name": NEW_NAME})
    for role in ("man", "woman"):
        print_and_confirm(counter, case, DECLARATION, role)
        step(counter, case, entry.sign_declaration, role=role, oath_witness="登记员甲")


def make(counter: Counter, case: int, man_blank: str = "10000003", woman_blank: str = "10000004") -> None:
    ask_online(counter, case)  # what was answered about another name, or on another day, counts no more
    step(counter, case, review.approve)
    step(counter, case, certificate.make_certificate, man_blank=man_blank, woman_blank=woman_blank)


def finish(counter: Counter, case: int) -> list[str]:
    """From the number to the archive; the text of both booklets."""
    texts = [text_of(print_and_confirm(counter, case, BOOKLET, role)) for role in ("man", "woman")]
    print_and_confirm(counter, case, FORM, "")
    step(counter, case, certificate.proof_read, second=SECOND)
    step(counter, case, certificate.issue)
    step(counter, case, certificate.file_case, by=counter.archivist, page_count=8)
    return texts


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def sheet(counter: Counter, year: int = 2026) -> NumberSheet:
    return counter.register.read(counter.registrar, numbers.number_sheets, year=year)[-1]


def live(counter: Counter, case: int) -> list[tuple[str, str]]:
    view = counter.register.read(counter.registrar, cases.case, registration_id=case)
    return sorted((one.paper, one.holder_role) for one in view.papers if one.state != "spoiled")


def booklets(counter: Counter, case: int) -> list[BlankBooklet]:
    return list(counter.register.read(counter.registrar, blanks.blanks_of_registration, registration_id=case))


def number_line(counter: Counter, number: str) -> tuple[str, str, int | None]:
    def look_up(work: UnitOfWork) -> LedgerNumber:
        return work.session.query(LedgerNumber).filter_by(number=number).one()

    line = counter.register.read(counter.registrar, look_up)
    return line.state, line.reason, line.registration_id


def as_written(counter: Counter, case: int) -> tuple[object, ...]:
    """What a refused act must leave as it is; every record it had touched would have an entry in the trail."""
    record = the_case(counter, case)
    entries = counter.register.read(counter.registrar, audit.verify).entries
    return record.state, record.revision, record.certificate_number, record.approved_at, live(counter, case), entries


@pytest.mark.parametrize("state", GOES_BACK)
def test_a_wrong_name_goes_back_and_comes_forward_to_issue(counter: Counter, state: str) -> None:
    case, had_booklets = work_to(counter, state), state != "approved"
    send_back(counter, case)
    record = the_case(counter, case)
    assert (record.state, record.review_opinion, record.approved_at) == ("checking", "3", None)
    assert (record.certificate_number, record.registration_date) == ("", None)
    assert (record.proof_read_at, record.proof_read_by, record.reviewer_id) == (None, "", None)
    assert (record.man_blank_number, record.woman_blank_number) == ("", "")
    assert live(counter, case) == [(DECLARATION, "man"), (DECLARATION, "woman")]
    correct(counter, case)
    make(counter, case)
    assert the_case(counter, case).certificate_number == NUMBER
    for text in finish(counter, case):
        assert NEW_NAME in text
        assert "测试甲" not in text.replace("测试县甲", "")
        assert NUMBER in text
    record = the_case(counter, case)
    assert (record.state, record.certificate_number, record.registration_date) == ("filed", NUMBER, DAY)
    stock = counter.register.read(counter.registrar, blanks.stock)[0]
    voided = 2 if had_booklets else 0
    assert (stock.in_stock, stock.assigned, stock.issued, stock.voided) == (18 - voided, 0, 2, voided)
    expected = NumberSheet("J", 2026, 1, 1, reserved=0, issued=1, voided=0, skipped=0)
    assert sheet(counter) == expected
    assert number_line(counter, NUMBER) == ("issued", "", case)
    assert counter.register.read(counter.registrar, audit.verify).holds


def test_the_booklets_are_voided_with_the_reason_by_two_persons_with_their_papers(counter: Counter) -> None:
    case = work_to(counter, "proof_read")
    send_back(counter, case)
    gone = booklets(counter, case)
    assert [(one.number, one.state, one.reason) for one in gone] == [
        ("10000001", "voided", REASON),
        ("10000002", "voided", REASON),
    ]
    assert {one.second_officer_id for one in gone} == {counter.reviewer.officer_id}
    view = counter.register.read(counter.registrar, cases.case, registration_id=case)
    spoiled = [(one.paper, one.reason) for one in view.papers if one.state == "spoiled"]
    assert spoiled == [(BOOKLET, REASON), (BOOKLET, REASON), (FORM, REASON)]
    assert number_line(counter, NUMBER) == ("reserved", REASON, case)
    last = view.history[-1]
    assert (last.act, last.officer, last.reason, last.state) == ("marriage:reopen", "登记员甲", REASON, "checking")


def test_a_case_sent_back_is_open_and_counts_as_registered_nowhere(counter: Counter) -> None:
    case = work_to(counter, "proof_read")
    send_back(counter, case)
    report = counter.register.read(counter.reviewer, day_report, first=DAY, last=DAY)
    told = {key: figure.now for key in ("marriages", "booklets_voided") if (figure := report.figure(key))}
    assert told == {"marriages": 0, "booklets_voided": 2}
    figures = counter.register.read(counter.reviewer, day_figures, day=DAY)
    assert (figures.registered, figures.numbers_issued, figures.numbers_voided) == (0, 0, 0)
    assert (figures.serials_expected, figures.serials_known) == (1, 1)
    [line] = counter.register.read(counter.registrar, today).open_cases
    assert (line.state, line.certificate_number) == ("checking", "")
    counter.register.perform(counter.reviewer, close_day, day=DAY)


@pytest.mark.parametrize("state", GOES_BACK)
def test_without_a_reason_nothing_goes_back(counter: Counter, state: str) -> None:
    case = work_to(counter, state)
    before = as_written(counter, case)
    assert refusal(counter, case, reopen, reason="  ", second=SECOND).code is Refusal.REASON_MISSING
    assert as_written(counter, case) == before


@pytest.mark.parametrize(
    ("second", "code"),
    [
        (None, Refusal.FIELD_MISSING),
        (SecondOfficer("registrar", PASSWORD), Refusal.SAME_OFFICER),
        (SecondOfficer("archivist", PASSWORD), Refusal.NOT_PERMITTED),
        (SecondOfficer("nobody", PASSWORD), Refusal.LOGIN_UNKNOWN),
    ],
)
def test_booklets_do_not_go_without_a_second_officer(
    counter: Counter, second: SecondOfficer | None, code: Refusal
) -> None:
    case = work_to(counter, "printing")
    before = as_written(counter, case)
    assert refusal(counter, case, reopen, reason=REASON, second=second).code is code
    assert as_written(counter, case) == before
    assert {one.state for one in booklets(counter, case)} == {"assigned"}


def test_a_reviewer_alone_or_a_registrar_out_of_examination_sends_nothing_back(counter: Counter) -> None:
    case = work_to(counter, "printed")
    for login, roles in (("alone", {Role.REVIEWER, Role.LEADER}), ("unexamined", {Role.REGISTRAR})):
        new = NewOfficer(login, login, PASSWORD, frozenset(roles))
        counter.register.perform(counter.administrator, enrol, new=new)
    before = as_written(counter, case)
    for login, code in (("alone", Refusal.NOT_PERMITTED), ("unexamined", Refusal.NOT_QUALIFIED)):
        officer = standing(counter.register, login)
        assert refusal(counter, case, reopen, by=officer, reason=REASON, second=SECOND).code is code
    assert as_written(counter, case) == before


@pytest.mark.parametrize("state", ["entered", "accepted", "checking", "issued"])
def test_only_what_is_approved_and_not_issued_goes_back(counter: Counter, state: str) -> None:
    case = work_to(counter, state)
    before = as_written(counter, case)
    assert refusal(counter, case, reopen, reason=REASON, second=SECOND).code is Refusal.STATE_NOT_ALLOWED
    assert as_written(counter, case) == before


@pytest.mark.parametrize("state", GOES_BACK)
def test_the_way_back_is_not_the_act_that_begins_the_examination(counter: Counter, state: str) -> None:
    case = work_to(counter, state)
    assert refusal(counter, case, review.start_checking).code is Refusal.STATE_NOT_ALLOWED


def test_two_desks_sending_one_case_back_do_it_once(counter: Counter) -> None:
    case = work_to(counter, "approved")
    seen = revision(counter, case)
    counter.register.perform(counter.reviewer, reopen, registration_id=case, revision=seen, reason=REASON)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, reopen, registration_id=case, revision=seen, reason=REASON)
    assert answer.value.code is Refusal.CHANGED_MEANWHILE


def test_a_case_sent_back_on_the_last_day_gets_a_number_of_the_new_year(counter: Counter) -> None:
    counter.clock.set_to(date(2026, 12, 31), hour=16)
    case = work_to(counter, "proof_read")
    send_back(counter, case)
    counter.clock.set_to(date(2027, 1, 1))
    make(counter, case)
    assert the_case(counter, case).certificate_number == "J770101-2027-000001"
    finish(counter, case)
    assert the_case(counter, case).registration_date == date(2027, 1, 1)
    assert number_line(counter, NUMBER) == ("voided", REASON, case)
    assert [(sheet(counter, year).voided, sheet(counter, year).issued) for year in (2026, 2027)] == [(1, 0), (0, 1)]


def test_a_number_of_last_year_goes_when_the_case_goes_back(counter: Counter) -> None:
    counter.clock.set_to(date(2026, 12, 31), hour=16)
    case = work_to(counter, "proof_read")
    counter.clock.set_to(date(2027, 1, 4))
    send_back(counter, case)
    assert number_line(counter, NUMBER) == ("voided", REASON, case)
    make(counter, case)
    assert the_case(counter, case).certificate_number == "J770101-2027-000001"


def test_a_case_goes_back_a_second_time_with_the_same_number(counter: Counter) -> None:
    case = work_to(counter, "proof_read")
    send_back(counter, case)
    make(counter, case)
    send_back(counter, case, reason="女方姓名用字录入有误")
    assert number_line(counter, NUMBER) == ("reserved", "女方姓名用字录入有误", case)
    step(counter, case, review.approve)
    send_back(counter, case, reason="户籍地址有误")
    make(counter, case, "10000005", "10000006")
    finish(counter, case)
    assert the_case(counter, case).certificate_number == NUMBER
    assert [one.state for one in booklets(counter, case)] == ["voided"] * 4 + ["issued"] * 2
    assert (sheet(counter).last, sheet(counter).issued, sheet(counter).reserved) == (1, 1, 0)


def test_nobody_else_gets_the_number_that_waits(counter: Counter) -> None:
    case = work_to(counter, "proof_read")
    send_back(counter, case)
    other = CoupleOfTest(
        "测试丙",
        "测试丁",
        "770102199508089139",
        "780101199609099147",
        date(1995, 8, 8),
        date(1996, 9, 9),
        blanks=("10000005", "10000006"),
    )
    assert the_case(counter, work_to(counter, "issued", other)).certificate_number == "J770101-2026-000002"
    make(counter, case)
    assert the_case(counter, case).certificate_number == NUMBER


def test_a_number_found_on_an_old_paper_meanwhile_is_not_given_again(counter: Counter) -> None:
    case = work_to(counter, "proof_read")
    send_back(counter, case)
    old = {"certificate_number": NUMBER, "registration_date": date(2026, 1, 5)}
    marriage = OldMarriage(old, {"name": "旧人甲"}, {"name": "旧人乙"})
    counter.register.perform(counter.archivist, back_enter, marriage=marriage)
    make(counter, case)
    assert the_case(counter, case).certificate_number == "J770101-2026-000002"
    assert number_line(counter, NUMBER) == ("voided", "补录或导入的登记已用此号", case)


@pytest.mark.parametrize(("act", "state"), [(review.refuse, "refused"), (leaving.abandon, "abandoned")])
def test_a_ground_for_refusal_found_late_ends_the_case_and_its_number(counter: Counter, act: Any, state: str) -> None:
    case = work_to(counter, "proof_read")
    send_back(counter, case, reason="发现男方有配偶")
    step(counter, case, act, reason="男方有配偶", second=SECOND)
    assert the_case(counter, case).state == state
    assert number_line(counter, NUMBER) == ("voided", "男方有配偶", case)
    figures = counter.register.read(counter.reviewer, day_figures, day=DAY)
    assert (figures.registered, figures.numbers_voided, figures.booklets_voided) == (0, 1, 2)
