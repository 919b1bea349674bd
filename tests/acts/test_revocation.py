"""A registration on a false identity is revoked step by step, and the one whose identity was misused may marry."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from registry_desktop.acts.marriage import review
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.registered import case, correction, judgment, no_restoration, revocation
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, history, marriages, notes, numbers, search
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.records.later_cases import JUDGMENT, NO_RESTORATION, REVOCATION
from tests.acts.couples import CoupleOfTest, print_and_confirm, revision, the_case, work_to
from tests.acts.later_cases import COURT, FACTS, SECOND, act, entered, opened, the
from tests.acts.test_reopening import text_of
from tests.registers import PASSWORD, Counter

ANOTHER = CoupleOfTest(
    "测试丙", "张𠮷", "770102199508089139", "770101200503019026", date(1995, 8, 8), date(2005, 3, 1),
    ("10000003", "10000004"),
)  # fmt: skip
"""The woman whose identity was misused, with her own bridegroom."""


def refused(counter: Counter, function: Any, case_id: int, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        act(counter, function, case_id, **arguments)
    return answer.value


def told(counter: Counter) -> tuple[int, int]:
    """A marriage of 2026-05-20; the notice served on Monday 2026-06-15 (端午 is off from Friday 19 to Sunday 21)."""
    original = work_to(counter, "issued")
    counter.clock.set_to(date(2026, 6, 15))
    case_id = entered(counter, REVOCATION, original)
    act(counter, revocation.start_review, case_id)
    act(counter, revocation.serve_notice, case_id, served_on=date(2026, 6, 15), how="direct")
    return original, case_id


def decide(counter: Counter, case_id: int, **others: Any) -> None:
    act(
        counter,
        revocation.decide,
        case_id,
        **{"by": counter.reviewer, "decision_number": "测民撤〔2026〕1号", **others},
    )


def revoked(counter: Counter) -> tuple[int, int]:
    original, case_id = told(counter)
    counter.clock.set_to(date(2026, 6, 24))
    decide(counter, case_id)
    return original, case_id


def test_it_goes_from_the_lead_to_the_archive(counter: Counter) -> None:
    original, case_id = revoked(counter)
    act(counter, revocation.serve_decision, case_id, served_on=date(2026, 6, 24), how="mail")
    act(counter, revocation.note_and_upload, case_id, man_certificate="recovered", woman_certificate="declared_void")
    act(counter, case.file_case, case_id, by=counter.archivist, page_count=30)
    record = the(counter, case_id)
    assert (record.state, record.decided_on, record.archive_number) == (
        "filed", date(2026, 6, 24), f"0123-ID-2026-{case_id:06d}",
    )  # fmt: skip
    assert the_case(counter, original).state == "revoked"
    states = [line.state for line in counter.register.read(
        counter.registrar, history.history_of, registration_id=case_id
    ) if line.state]  # fmt: skip
    assert states == ["lead", "review", "notice_served", "decided", "decision_served", "annotated_uploaded", "filed"]
    made = counter.register.read(counter.registrar, papers_of_registration, registration_id=original)
    fates = {one.holder_role: one.flag for one in made if one.paper == "marriage_certificate"}
    assert fates == {"man": "recovered", "woman": "declared_void"}


def test_the_original_says_so_and_its_number_stays(counter: Counter) -> None:
    original, case_id = revoked(counter)
    (note,) = counter.register.read(counter.registrar, notes.notes_of, registration_id=original)
    assert (note.fact, note.issued_by, note.paper_number, note.effective_on) == (
        "revoked", "测试县甲民政局", "测民撤〔2026〕1号", None,
    )  # fmt: skip
    (sheet,) = counter.register.read(counter.registrar, numbers.number_sheets, year=2026)
    assert (sheet.issued, sheet.voided) == (1, 0)
    found = counter.register.read(counter.registrar, search.find, text="J770101-2026-000001")
    assert {(one.registration_id, one.state) for one in found} == {(original, "revoked")}
    rows = counter.register.read(counter.registrar, lambda work: list(marriages.marriages(work, fields=("state",))))
    assert rows == [("revoked",)]
    assert case_id != original


def test_after_the_decision_the_misused_person_may_marry(counter: Counter) -> None:
    _, case_id = told(counter)
    own = work_to(counter, "entered", ANOTHER)
    answer = refused(counter, review.accept, own)
    assert [one.code for one in answer.findings] == ["MAR_HAS_SPOUSE"]
    counter.clock.set_to(date(2026, 6, 24))
    decide(counter, case_id)
    act(counter, review.accept, own)
    assert the_case(counter, own).state == "accepted"


def test_nothing_is_decided_while_a_hearing_can_be_asked_for(counter: Counter) -> None:
    _, case_id = told(counter)  # five working days after Monday 15: 16, 17, 18, 22, 23
    counter.clock.set_to(date(2026, 6, 23))
    answer = refused(counter, revocation.decide, case_id, by=counter.reviewer, decision_number="1")
    (finding,) = answer.findings
    assert (finding.code, finding.facts["until"]) == ("REV_HEARING_OPEN", "2026-06-23")
    counter.clock.set_to(date(2026, 6, 24))
    decide(counter, case_id)


def test_a_waiver_shortens_it_and_a_hearing_asked_for_is_held_first(counter: Counter) -> None:
    _, case_id = told(counter)
    act(counter, case.save, case_id, fields={"hearing": "asked"})
    counter.clock.set_to(date(2026, 7, 20))
    answer = refused(counter, revocation.decide, case_id, by=counter.reviewer, decision_number="1")
    assert [one.code for one in answer.findings] == ["REV_HEARING_NOT_HELD"]
    act(counter, case.save, case_id, fields={"hearing": "held", "statement_made": "双方均无异议"})
    decide(counter, case_id)
    assert the(counter, case_id).state == "decided"


def test_a_registrar_prepares_and_a_leader_who_did_not_prepare_it_decides(counter: Counter) -> None:
    original, case_id = told(counter)
    counter.clock.set_to(date(2026, 6, 24))
    refusal = refused(counter, revocation.decide, case_id, decision_number="1")
    assert refusal.code is Refusal.NOT_PERMITTED
    own = counter.register.perform(counter.reviewer, case.open_case, kind=REVOCATION, original_id=original).value
    assert own == case_id
    assert the_case(counter, original).state == "issued"


def test_the_leader_who_opened_the_case_does_not_decide_it(counter: Counter) -> None:
    original = work_to(counter, "issued")
    counter.clock.set_to(date(2026, 6, 15))
    case_id = counter.register.perform(counter.reviewer, case.open_case, kind=REVOCATION, original_id=original).value
    act(counter, case.save, case_id, fields={**FACTS[REVOCATION], "hearing": "waived"})
    act(counter, case.mark_paper, case_id, role="both", paper="judicial_suggestion", marks={"seen": True})
    act(counter, revocation.start_review, case_id)
    act(counter, revocation.serve_notice, case_id, served_on=date(2026, 6, 15), how="left")
    answer = refused(counter, revocation.decide, case_id, by=counter.reviewer, decision_number="1")
    assert answer.code is Refusal.SAME_OFFICER


def test_without_the_paper_of_the_lead_nothing_begins(counter: Counter) -> None:
    case_id = opened(counter, REVOCATION, work_to(counter, "issued"))
    act(counter, case.save, case_id, fields=FACTS[REVOCATION])
    answer = refused(counter, revocation.start_review, case_id)
    assert [one.code for one in answer.findings] == ["REV_PAPER_MISSING"]


def test_coercion_is_for_the_court(counter: Counter) -> None:
    case_id = entered(
        counter, REVOCATION, work_to(counter, "issued"), ground="coercion", cause_known_on=date(2026, 5, 1)
    )
    (finding,) = refused(counter, revocation.start_review, case_id).findings
    assert (finding.code, finding.facts["last_day"]) == ("REV_COURT_ONLY", "2027-05-01")


@pytest.mark.parametrize("ending", ["no_revocation", "transferred"])
def test_it_ends_without_a_revocation_by_a_leader_with_the_reason(counter: Counter, ending: str) -> None:
    original, case_id = told(counter)
    assert refused(counter, revocation.end_without, case_id, ending=ending, reason="x").code is Refusal.NOT_PERMITTED
    act(counter, revocation.end_without, case_id, by=counter.reviewer, ending=ending, reason="查无冒用事实")
    assert the(counter, case_id).state == ending
    assert the_case(counter, original).state == "issued"


def test_days_and_ways_of_service_are_checked(counter: Counter) -> None:
    original, case_id = told(counter)
    assert original
    counter.clock.set_to(date(2026, 6, 24))
    decide(counter, case_id)
    wrong = refused(counter, revocation.serve_decision, case_id, served_on=date(2026, 6, 25), how="mail")
    assert wrong.facts["field"] == "decision_served_on"
    wrong = refused(counter, revocation.serve_decision, case_id, served_on=date(2026, 6, 23), how="mail")
    assert wrong.facts["field"] == "decision_served_on"
    wrong = refused(counter, revocation.serve_decision, case_id, served_on=date(2026, 6, 24), how="pigeon")
    assert wrong.facts["field"] == "decision_served_how"
    act(counter, revocation.serve_decision, case_id, served_on=date(2026, 6, 24), how="mail")
    wrong = refused(counter, revocation.note_and_upload, case_id, man_certificate="", woman_certificate="recovered")
    assert wrong.facts["field"] == "man_certificate"


def test_a_revoked_record_is_neither_corrected_nor_revoked_again(counter: Counter) -> None:
    original, _ = revoked(counter)
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar, correction.correct, registration_id=original, revision=revision(counter, original),
            fields={"man.name": "测试乙"}, reason="x", second=SecondOfficer("reviewer", PASSWORD),
        )  # fmt: skip
    assert answer.value.code is Refusal.STATE_NOT_ALLOWED
    again = entered(counter, REVOCATION, original)
    assert [one.code for one in refused(counter, revocation.start_review, again).findings] == ["REV_ORIGINAL_GONE"]


def test_a_missing_holiday_notice_is_passed_with_a_reason(counter: Counter) -> None:
    original = work_to(counter, "issued")
    counter.clock.set_to(date(2026, 12, 30))
    case_id = entered(counter, REVOCATION, original)
    act(counter, revocation.start_review, case_id)
    act(counter, revocation.serve_notice, case_id, served_on=date(2026, 12, 30), how="direct")
    counter.clock.set_to(date(2027, 1, 20))
    answer = refused(counter, revocation.decide, case_id, by=counter.reviewer, decision_number="1")
    assert [one.code for one in answer.findings] == ["REV_CALENDAR_MISSING"]
    act(
        counter, case.acknowledge, case_id, code="REV_CALENDAR_MISSING", field="notice_served_on",
        reason="2027年放假安排不影响该期限",
    )  # fmt: skip
    decide(counter, case_id)


class TestStatementNotToRestore:
    """CC 51: the one declared dead is back, and the other one does not want the marriage back."""

    def stated(self, counter: Counter) -> tuple[int, int]:
        original = work_to(counter, "issued")
        counter.clock.set_to(date(2026, 6, 10))
        return original, entered(counter, NO_RESTORATION, original)

    def test_it_is_checked_filed_and_noted_and_the_marriage_stays_ended(self, counter: Counter) -> None:
        original, case_id = self.stated(counter)
        act(counter, no_restoration.check_identity, case_id)
        act(counter, case.file_case, case_id, by=counter.archivist, page_count=5)
        act(counter, no_restoration.note, case_id)
        assert the(counter, case_id).state == "noted"
        assert the_case(counter, original).state == "ended_by_death"
        (note,) = counter.register.read(counter.registrar, notes.notes_of, registration_id=original)
        assert (note.fact, note.effective_on) == ("no_restoration", date(2026, 5, 21))
        assert note.archive_number.startswith("0123-ID2-2026-")

    def test_without_ruling_statement_and_identity_paper_it_is_not_taken(self, counter: Counter) -> None:
        case_id = opened(counter, NO_RESTORATION, work_to(counter, "issued"))
        act(counter, case.save, case_id, fields={"stated_by": "woman"})
        codes = {one.code for one in refused(counter, no_restoration.check_identity, case_id).findings}
        assert codes == {"FIELD_MISSING", "REV_PAPER_MISSING"}

    def test_a_statement_about_a_marriage_that_is_gone_meanwhile_comes_to_an_end(self, counter: Counter) -> None:
        original, case_id = self.stated(counter)
        act(counter, no_restoration.check_identity, case_id)
        act(counter, case.file_case, case_id, by=counter.archivist, page_count=5)
        judged = entered(counter, JUDGMENT, original)
        act(counter, judgment.annotate, judged, second=SECOND)
        assert refused(counter, no_restoration.note, case_id).code is Refusal.STATE_NOT_ALLOWED
        act(counter, case.give_back, case_id, reason="该婚姻已被确认无效")
        assert the(counter, case_id).state == "returned"

    def test_before_it_is_filed_nothing_is_noted(self, counter: Counter) -> None:
        original, case_id = self.stated(counter)
        act(counter, no_restoration.check_identity, case_id)
        assert refused(counter, no_restoration.note, case_id).code is Refusal.STATE_NOT_ALLOWED
        assert the_case(counter, original).state == "issued"


def test_the_trail_holds_afterwards(counter: Counter) -> None:
    revoked(counter)
    assert counter.register.read(counter.reviewer, audit.verify).broken == ()


class TestPapers:
    """拟撤销告知书, 决定书, 送达回证 and the statement of CC 51 say what the register says."""

    def made(self, counter: Counter, case_id: int, paper: str, role: str = "") -> str:
        return "".join(text_of(print_and_confirm(counter, case_id, paper, role)).split())

    def refused(self, counter: Counter, case_id: int, paper: str, role: str = "") -> Refusal:
        with pytest.raises(Refused) as answer:
            print_and_confirm(counter, case_id, paper, role)
        return answer.value.code

    def test_notice_decision_and_receipt(self, counter: Counter) -> None:
        original, case_id = told(counter)
        assert original
        notice = self.made(counter, case_id, "revocation_notice", "woman")
        for said in ("公安机关查明女方身份系冒用", "J770101-2026-000001", "2026年6月23日", "张𠮷"):
            assert said in notice
        receipt = self.made(counter, case_id, "service_receipt", "woman")
        for said in ("拟撤销婚姻登记告知书", "直接送达", "2026年6月15日"):
            assert said in receipt
        counter.clock.set_to(date(2026, 6, 24))
        decide(counter, case_id)
        decision = self.made(counter, case_id, "revocation_decision")
        for said in ("测民撤〔2026〕1号", "2026年6月24日", "六十日", "撤销上述婚姻登记"):
            assert said in decision
        assert "撤销婚姻登记决定书" in self.made(counter, case_id, "service_receipt", "man")

    def test_no_decision_is_printed_before_it_is_made_and_no_notice_without_facts(self, counter: Counter) -> None:
        _, case_id = told(counter)
        assert self.refused(counter, case_id, "revocation_decision") is Refusal.STATE_NOT_ALLOWED
        assert self.refused(counter, case_id, "service_receipt") is Refusal.FIELD_WRONG
        act(counter, case.save, case_id, fields={"facts_found": ""})
        assert self.refused(counter, case_id, "revocation_notice", "man") is Refusal.FIELD_MISSING

    def test_the_statement_names_both_and_the_ruling(self, counter: Counter) -> None:
        original = work_to(counter, "issued")
        counter.clock.set_to(date(2026, 6, 10))
        case_id = entered(counter, NO_RESTORATION, original)
        said = self.made(counter, case_id, "no_restore_statement")
        for part in ("测试甲", "张𠮷", "770101200503019026", "（2026）测0101民特3号", COURT):
            assert part in said
