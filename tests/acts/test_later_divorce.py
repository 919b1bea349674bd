"""A registered divorce is taken back by an administrative court or by the office: its marriage lasts on, and both
records, every figure and every later check say so."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from registry_desktop.acts.divorce import certificate as divorce_certificate
from registry_desktop.acts.marriage import certificate as marriage_certificate
from registry_desktop.acts.marriage import entry, review
from registry_desktop.acts.registered import case, correction, judgment, revocation
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, notes, volume_lists
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.statistics import day_report
from registry_desktop.records.later_cases import JUDGMENT, NO_RESTORATION, REVOCATION
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.couples import CoupleOfTest, enter, print_and_confirm, the_case, work_to
from tests.acts.later_cases import SECOND, act, entered, opened, the
from tests.acts.test_divorce import the as the_divorce
from tests.acts.test_divorce_certificate import COMES, MARRIED, issued, married, prints
from tests.registers import Counter

JUDGED = {"ruling": "court_revocation", "ground": "not_in_person", "judged_on": date(2026, 7, 1)}
NOTED_ON = date(2026, 8, 3)
SEEN = {"seen": True, "verified": True, "verified_how": "sight"}


def divorced(counter: Counter) -> tuple[int, int]:
    """The marriage of 2026-04-01 and the divorce of 2026-06-23 that ended it."""
    marriage = married(counter)
    return marriage.id, issued(counter, marriage)


def revoked_by_court(counter: Counter, divorce_id: int) -> int:
    counter.clock.set_to(NOTED_ON)
    case_id = entered(counter, JUDGMENT, divorce_id, **JUDGED, effective_on=date(2026, 7, 20))
    act(counter, judgment.annotate, case_id, second=SECOND)
    return case_id


def refused(counter: Counter, function: Any, case_id: int, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        act(counter, function, case_id, **arguments)
    return answer.value


def figures(counter: Counter, first: date, last: date, as_known: date | None = None) -> dict[str, int]:
    report = counter.register.read(counter.registrar, day_report, first=first, last=last, as_known=as_known)
    return {figure.key: figure.now for figure in report.figures}


def facts(counter: Counter, registration_id: int) -> list[str]:
    found = counter.register.read(counter.registrar, notes.notes_of, registration_id=registration_id)
    return [note.fact for note in found]


def test_a_court_takes_the_divorce_back_and_the_marriage_lasts_on(counter: Counter) -> None:
    marriage_id, divorce_id = divorced(counter)
    revoked_by_court(counter, divorce_id)
    assert the_divorce(counter, divorce_id).state == "revoked"
    marriage = the_case(counter, marriage_id)
    assert (marriage.state, marriage.ended_at, marriage.end_reason) == ("issued", None, "")
    assert (facts(counter, divorce_id), facts(counter, marriage_id)) == (["court_revocation"], ["divorce_revoked"])
    made = counter.register.read(counter.registrar, papers_of_registration, registration_id=divorce_id)
    assert {one.flag for one in made if one.paper == "divorce_certificate"} == {"recovered"}
    assert counter.register.read(counter.reviewer, audit.verify).broken == ()


def test_the_office_revokes_a_divorce_on_a_false_identity(counter: Counter) -> None:
    marriage_id, divorce_id = divorced(counter)
    counter.clock.set_to(NOTED_ON)
    case_id = entered(counter, REVOCATION, divorce_id, hearing="waived")
    act(counter, revocation.start_review, case_id)
    act(counter, revocation.serve_notice, case_id, served_on=NOTED_ON, how="direct")
    notice = "".join(prints_of(counter, case_id, "revocation_notice", "man").split())
    assert "L770101-2026-000001" in notice
    act(counter, revocation.decide, case_id, by=counter.reviewer, decision_number="测民撤〔2026〕2号")
    decision = "".join(prints_of(counter, case_id, "revocation_decision").split())
    assert "离婚证作废" in decision
    assert "结婚证作废" not in decision
    assert (the_divorce(counter, divorce_id).state, the_case(counter, marriage_id).state) == ("revoked", "issued")
    assert facts(counter, marriage_id) == ["divorce_revoked"]


def prints_of(counter: Counter, case_id: int, paper: str, role: str = "") -> str:
    return prints(counter, case_id, paper, role)


def test_the_figures_take_it_off_on_its_day_and_remember_what_was_known(counter: Counter) -> None:
    _, divorce_id = divorced(counter)
    assert figures(counter, COMES, COMES)["divorces"] == 1
    revoked_by_court(counter, divorce_id)
    then, now = figures(counter, COMES, COMES), figures(counter, NOTED_ON, NOTED_ON)
    assert (then["divorces"], then["divorces_taken_off"]) == (1, 0)
    assert (now["divorces_taken_off"], now["marriages_taken_off"], now["revocations"]) == (-1, 0, 0)
    assert figures(counter, COMES, COMES, as_known=COMES)["divorces"] == 1
    assert figures(counter, COMES, COMES, as_known=NOTED_ON)["divorces"] == 0


def test_a_court_neither_annuls_nor_ends_a_divorce(counter: Counter) -> None:
    _, divorce_id = divorced(counter)
    counter.clock.set_to(NOTED_ON)
    case_id = entered(counter, JUDGMENT, divorce_id, ruling="court_annulment", effective_on=date(2026, 7, 20))
    answer = refused(counter, judgment.annotate, case_id, second=SECOND)
    assert [one.code for one in answer.findings] == ["COURT_RULING_NOT_OF_A_DIVORCE"]


def test_who_has_married_since_is_told_to_the_officer_who_notes_it_all_the_same(counter: Counter) -> None:
    marriage_id, divorce_id = divorced(counter)
    counter.clock.set_to(date(2026, 7, 15))
    since = work_to(counter, "issued", again())
    counter.clock.set_to(NOTED_ON)
    case_id = entered(counter, JUDGMENT, divorce_id, **JUDGED, effective_on=date(2026, 7, 20))
    (finding,) = refused(counter, judgment.annotate, case_id, second=SECOND).findings
    assert (finding.code, finding.facts["certificate_number"]) == (
        "REV_MARRIED_SINCE", the_case(counter, since).certificate_number,
    )  # fmt: skip
    act(counter, case.acknowledge, case_id, code=finding.code, field=finding.field, reason="已告知双方及后婚当事人")
    act(counter, judgment.annotate, case_id, second=SECOND)
    assert (the_case(counter, marriage_id).state, the_case(counter, since).state) == ("issued", "issued")


def test_a_statement_under_cc_51_is_never_about_a_divorce(counter: Counter) -> None:
    _, divorce_id = divorced(counter)
    with pytest.raises(Refused) as answer:
        opened(counter, NO_RESTORATION, divorce_id)
    assert answer.value.code is Refusal.FIELD_WRONG


class TestFiledAfterItsEnd:
    """What ended before its volume was laid in is filed as it was registered; its state and its number stay."""

    def test_a_marriage_a_divorce_has_ended(self, counter: Counter) -> None:
        marriage_id, divorce_id = divorced(counter)
        assert self.waiting(counter) == {marriage_id, divorce_id}
        self.file_marriage(counter, marriage_id)
        record = the_case(counter, marriage_id)
        assert (record.state, record.filing_year, record.page_count) == ("ended_by_divorce", MARRIED.year, 12)
        assert record.archive_number.split("-")[1:] == ["IA", "2026", "000001"]
        assert self.waiting(counter) == {divorce_id}
        with pytest.raises(Refused) as again:
            self.file_marriage(counter, marriage_id)
        assert again.value.code is Refusal.STATE_NOT_ALLOWED

    def test_the_marriage_of_a_divorce_taken_back_afterwards_is_filed(self, counter: Counter) -> None:
        marriage_id, divorce_id = divorced(counter)
        self.file_marriage(counter, marriage_id)
        revoked_by_court(counter, divorce_id)
        assert the_case(counter, marriage_id).state == "filed"

    def test_a_divorce_a_court_has_taken_back(self, counter: Counter) -> None:
        _, divorce_id = divorced(counter)
        revoked_by_court(counter, divorce_id)
        for paper in ("divorce_application", "divorce_review_form"):
            prints(counter, divorce_id, paper)
        for role in ("man", "woman"):
            for paper in ("divorce_declaration", "divorce_interview"):
                prints(counter, divorce_id, paper, role)
        self.file(counter, divorce_certificate.file_case, divorce_id)
        record = the_divorce(counter, divorce_id)
        assert (record.state, record.archive_number.split("-")[1]) == ("revoked", "IB")

    def waiting(self, counter: Counter) -> set[int]:
        found = counter.register.read(counter.archivist, volume_lists.volumes_to_close)
        return {one.registration_id for one in found}

    def file_marriage(self, counter: Counter, marriage_id: int) -> None:
        print_and_confirm(counter, marriage_id, "marriage_review_form", "")
        for role in ("man", "woman"):
            print_and_confirm(counter, marriage_id, "marriage_declaration", role)
        self.file(counter, marriage_certificate.file_case, marriage_id)

    def file(self, counter: Counter, function: Any, case_id: int) -> None:
        act(counter, function, case_id, by=counter.archivist, page_count=12)


def test_the_case_itself_says_what_it_is_about(counter: Counter) -> None:
    _, divorce_id = divorced(counter)
    record = the(counter, revoked_by_court(counter, divorce_id))
    assert (record.original_id, record.original_number) == (divorce_id, "L770101-2026-000001")


def test_the_certificate_of_a_divorce_taken_back_opens_no_second_marriage(counter: Counter) -> None:
    _, divorce_id = divorced(counter)
    revoked_by_court(counter, divorce_id)
    own = work_to(counter, "pre_review", again())
    enter(counter, own, again())
    act(counter, entry.mark_paper, own, role="woman", paper="divorce_certificate", marks=SEEN)
    act(counter, entry.mark_paper, own, role="woman", paper="divorce_certificate", marks={"number": "L770101-2026-1"})
    assert [one.code for one in refused(counter, review.accept, own).findings] == ["MAR_HAS_SPOUSE"]
    act(counter, entry.mark_paper, own, role="woman", paper="divorce_certificate", marks={"number": "L770199-2026-7"})
    act(counter, review.accept, own)  # she was divorced anew, at another office


def again() -> CoupleOfTest:
    """The divorced woman comes with another man."""
    return CoupleOfTest(
        man_name="测试丙",
        man_number="770102199001010014",
        man_born=date(1990, 1, 1),
        woman_name="张𠮷",
        woman_number="780101199609099147",
        woman_born=date(1996, 9, 9),
        blanks=("10000003", "10000004"),
        fields={"woman.marital_status": "40"},
    )


def test_a_namesakes_marriage_is_laid_before_the_officer(counter: Counter) -> None:
    _, divorce_id = divorced(counter)
    counter.clock.set_to(date(2026, 7, 15))
    old = MarriageRegistration(
        office_id=1, state="filed", source="back_entry", opened_at=counter.clock.now, certificate_number="测字第9号",
        registration_date=date(2026, 7, 1), parties=[
            Party(role="man", name="测试丁", name_key="测试丁"),
            Party(role="woman", name="张𠮷", name_key="张𠮷", birth_date=date(1996, 9, 9)),
        ],
    )  # fmt: skip
    keep(counter, old)
    counter.clock.set_to(NOTED_ON)
    case_id = entered(counter, JUDGMENT, divorce_id, **JUDGED, effective_on=date(2026, 7, 20))
    (finding,) = refused(counter, judgment.annotate, case_id, second=SECOND).findings
    assert (finding.code, finding.facts["other_party"]) == ("REV_NAMESAKE_MARRIED", "测试丁")


def keep(counter: Counter, record: MarriageRegistration) -> None:
    @performs(Act.MARRIAGE_BACK_ENTRY)
    def enter_old(work: UnitOfWork) -> int:
        return work.add(record).id

    counter.register.perform(counter.registrar, enter_old)


def test_a_correction_does_not_hide_that_a_booklet_was_recovered(counter: Counter) -> None:
    marriage = married(counter)
    counter.clock.set_to(NOTED_ON)
    case_id = entered(counter, JUDGMENT, marriage.id, ruling="court_divorce", certificates_collected=True)
    act(counter, judgment.annotate, case_id, second=SECOND)
    at = the_case(counter, marriage.id).revision
    counter.register.perform(
        counter.registrar, correction.correct, registration_id=marriage.id, revision=at,
        fields={"man.name": "测试乙"}, reason="用字有误", second=SECOND,
    )  # fmt: skip
    made = counter.register.read(counter.registrar, papers_of_registration, registration_id=marriage.id)
    assert {one.flag for one in made if one.paper == "marriage_certificate"} == {"recovered"}
