"""What a tired clerk does at the adoption desk in the wrong order, too early, twice, or with what no field can hold."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from registry_desktop.acts import papers
from registry_desktop.acts.adoption import (
    assessment,
    back_entry,
    certificate,
    entry,
    receipt,
    review,
)
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal
from tests.acts.adoption_desk import RECEIVED, Desk, approved, desk_of, issued, received, refusal
from tests.kinds.adoption.worked_cases import DISSOLVED, HARDSHIP, KIN, STEP, couple, person
from tests.registers import Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
"""A local file: what a clerk may do does not lie with the database."""


@pytest.fixture
def desk(counter: Counter) -> Desk:
    return desk_of(counter)


def test_everybody_is_asked_alone_before_the_review(desk: Desk) -> None:
    told = deepcopy(KIN)
    told["persons"]["adoptee"] = person("P43")
    case = received(desk, told)
    desk.assess(case, first=RECEIVED, reported=date(2026, 4, 20))
    asked = {"adopter_man": "adopter", "adopter_woman": "adopter", "placer_man": "placer", "placer_woman": "placer"}
    for role, about in asked.items():
        given = {"about": about, "role": role, "name": role, "record_text": "自愿。", "asked_on": date(2026, 4, 20)}
        missing = refusal(desk.do, review.begin_review, case)
        assert missing.facts == {"field": f"interview.{role}"}
        desk.do(review.note_interview, case, **given, alone=False)
        assert refusal(desk.do, review.begin_review, case).facts == {"field": f"interview.{role}"}
        desk.do(review.note_interview, case, **given)
    assert refusal(desk.do, review.begin_review, case).facts == {"field": "interview.adoptee"}


def test_the_clock_stands_while_papers_are_brought_and_the_family_is_assessed(desk: Desk) -> None:
    told = deepcopy(HARDSHIP)
    told["papers"] = [one for one in told["papers"] if one["paper"] != "hardship_declaration"]
    desk.on(RECEIVED)
    case = desk.opened(told)
    missing = refusal(desk.do, receipt.receive, case)
    assert missing.facts == {"codes": "ADO_PAPER_MISSING"}
    desk.do(receipt.ask_supplement, case, asked="特殊困难情况声明")
    assert desk.case(case).supplement_until == date(2026, 3, 17)
    desk.on(date(2026, 3, 9))
    assert refusal(desk.do, receipt.end_supplement, case).facts == {"codes": "ADO_PAPER_MISSING"}
    desk.do(entry.mark_paper, case, role="placer", paper="hardship_declaration", marks={"seen": True})
    desk.do(receipt.end_supplement, case)
    (clock,) = [one for one in desk.findings(case) if one.code == "ADO_TIME_LIMIT"]
    assert (clock.facts["used"], clock.facts["last_day"]) == ("0", "2026-04-08")
    desk.assess(case, first=date(2026, 3, 16), reported=date(2026, 4, 20))
    (clock,) = [one for one in desk.findings(case) if one.code == "ADO_TIME_LIMIT"]
    assert (clock.facts["used"], clock.facts["last_day"]) == ("6", "2026-05-14")


def test_the_report_comes_after_thirty_days_with_the_family_a_visit_and_the_whole_table(desk: Desk) -> None:
    case = received(desk, KIN)
    desk.do(assessment.begin, case, assessor="office", team="甲、乙", confirmed_on=RECEIVED)
    report = {"facts": "清楚", "conclusion": "适合", "result": "recommended"}
    desk.on(date(2026, 4, 1))
    early = refusal(desk.do, assessment.report, case, integration_from=date(2026, 3, 3), **report)
    assert early.facts["field"] == "integration_from"
    unseen = refusal(desk.do, assessment.report, case, integration_from=RECEIVED, **report)
    assert unseen.facts == {"field": "visits"}
    desk.do(assessment.note_visit, case, visited_on=date(2026, 4, 1), visitors="甲、乙", findings="好")
    unscored = refusal(desk.do, assessment.report, case, integration_from=RECEIVED, **report)
    assert unscored.facts == {"field": "score.motive"}
    assert refusal(desk.do, assessment.score, case, points={"motive": 11}).code is Refusal.FIELD_WRONG
    items = ("motive", "morals", "education", "health", "economy", "housing", "marriage", "family_opinion")
    low = dict.fromkeys((*items, "upbringing_plan", "neighbours", "integration"), 5)
    desk.do(assessment.score, case, points=low)
    below = refusal(desk.do, assessment.report, case, integration_from=RECEIVED, **report)
    assert below.facts["field"] == "assessment_result"
    one = refusal(desk.do, assessment.begin, case, assessor="office", team="甲", confirmed_on=RECEIVED)
    assert one.code is Refusal.STATE_NOT_ALLOWED


def test_against_the_report_one_goes_on_with_a_reason_only(desk: Desk) -> None:
    case = received(desk, KIN)
    desk.assess(case, first=RECEIVED, reported=date(2026, 4, 20), result="not_recommended")
    desk.on(date(2026, 4, 21))
    desk.ask_everybody(case)
    desk.do(review.begin_review, case)
    desk.do(entry.save, case, fields={"adoption_reason": "自愿收养"})
    assert refusal(desk.do, review.submit, case, opinion="拟准予").facts == {"codes": "ADO_ASSESSMENT_NEGATIVE"}
    given = {"code": "ADO_ASSESSMENT_NEGATIVE", "field": "assessment_result"}
    assert refusal(desk.do, entry.pass_warning, case, reason=" ", **given).code is Refusal.FIELD_MISSING
    desk.do(entry.pass_warning, case, reason="评估依据不足，经复查符合条件", **given)
    desk.do(review.submit, case, opinion="拟准予")


def test_who_worked_on_it_does_not_approve_it(desk: Desk) -> None:
    case = received(desk, STEP)
    desk.ask_everybody(case)
    desk.do(review.begin_review, case)
    desk.do(entry.save, case, fields={"adoption_reason": "自愿收养"})
    desk.do(review.submit, case, opinion="拟准予")
    assert refusal(desk.do, review.approve, case).code is Refusal.NOT_PERMITTED
    outsider = desk.counter.reviewer
    assert outsider.may(Role.LEADER)
    assert refusal(
        desk.counter.register.perform, outsider, review.approve, registration_id=case, revision=1
    ).code is Refusal.NOT_PERMITTED
    desk.do(review.refuse, case, who=desk.head, reason="不符合条件")
    assert desk.case(case).state == "refused"


def test_the_fifteen_year_old_who_does_not_agree_stays(desk: Desk) -> None:
    desk.on(date(2026, 11, 2))
    told = deepcopy(DISSOLVED)
    told["persons"]["adoptee"]["will"] = "not_willing"
    case = desk.opened(told, kind="adoption.dissolution")
    desk.ask_everybody(case)
    desk.do(review.begin_review, case)
    refused = refusal(desk.do, review.submit, case, opinion="拟准予")
    assert refused.facts == {"codes": "ADO_DISSOLUTION_CONSENT"}


def test_a_party_is_certified_that_the_relation_stands(desk: Desk) -> None:
    adoption = issued(desk)
    desk.on(date(2026, 11, 2))
    case = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.relation_certificate", original_id=adoption, purpose="出证"
    ).value
    desk.do(entry.save, case, fields={"applicant": "adopter_woman", "adopter_woman.present": True})
    for paper in ("household_booklet", "resident_id_card"):
        desk.do(entry.mark_paper, case, role="adopter", paper=paper, marks={"seen": True, "verified": True})
    assert {one.facts["field"] for one in desk.findings(case)} == {"used_for"}
    desk.do(entry.save, case, fields={"used_for": "办理户口"})
    desk.approve(case)
    desk.issue(case)
    assert desk.case(case).certificate_number == "（2026）770101证字第00001号"


def test_old_papers_are_entered_once_and_by_the_law_of_their_day(desk: Desk) -> None:
    desk.on(date(2026, 11, 2))
    old: dict[str, Any] = {
        "kind": "adoption.registration",
        "certificate_number": "川收字第95012号",
        "registration_date": date(1995, 6, 1),
        "fields": {"adoptee.name": "王小某", "adopter_man.name": "王某", "category": "hardship"},
    }
    entered = desk.counter.register.perform(desk.clerk, back_entry.back_enter, **old).value
    record = desk.case(entered.registration_id)
    assert (record.state, record.source, record.business_type) == ("filed", "back_entry", "5")
    twice = refusal(desk.counter.register.perform, desk.clerk, back_entry.back_enter, **old)
    assert twice.facts["field"] == "certificate_number"
    future: dict[str, Any] = {**old, "certificate_number": "川收字第1号", "registration_date": date(2026, 11, 2)}
    assert refusal(desk.counter.register.perform, desk.clerk, back_entry.back_enter, **future).facts["field"] == (
        "registration_date"
    )
    ended: dict[str, Any] = {
        "kind": "adoption.dissolution",
        "certificate_number": "川解字第1号",
        "registration_date": date(2005, 1, 10),
        "fields": {"adoptee.name": "王小某"},
        "original_id": entered.registration_id,
    }
    desk.counter.register.perform(desk.clerk, back_entry.back_enter, **ended)
    assert desk.case(entered.registration_id).state == "dissolved"


def test_another_desks_officer_does_nothing_to_it_and_learns_nothing(desk: Desk) -> None:
    case = received(desk, KIN)
    for officer in (desk.counter.registrar, desk.counter.reviewer, desk.counter.administrator):
        for act, given in (
            (entry.save, {"fields": {}}),
            (receipt.receive, {}),
            (review.submit, {"opinion": "x"}),
            (certificate.make_certificate, {"blank": "8800001"}),
        ):
            answers = {
                str(refusal(desk.counter.register.perform, officer, act, registration_id=one, revision=1, **given).code)
                for one in (case, case + 10_000)
            }
            assert answers == {"not_permitted"}
    made = refusal(
        desk.counter.register.perform,
        desk.counter.registrar,
        papers.make_paper,
        registration_id=case,
        paper="marriage_declaration",
    )
    absent = refusal(
        desk.counter.register.perform,
        desk.counter.registrar,
        papers.make_paper,
        registration_id=case + 10_000,
        paper="marriage_declaration",
    )
    assert (made.code, dict(made.facts) | {"id": ""}) == (absent.code, dict(absent.facts) | {"id": ""})


def test_a_person_typed_by_mistake_is_emptied_and_counts_for_nobody(desk: Desk) -> None:
    desk.on(RECEIVED)
    case = desk.opened(KIN)
    desk.do(entry.save, case, fields={"birth_father.name": "误录"})
    assert desk.case(case).person("birth_father") is not None
    desk.do(entry.save, case, fields={"birth_father.name": ""})
    assert desk.case(case).person("birth_father") is None


@pytest.mark.parametrize(
    "fields",
    [
        {"category": "uncle"},
        {"children": -1},
        {"children": True},
        {"adoptee.birth_date": date(2027, 1, 1)},
        {"adoptee.sex": "7"},
        {"uncle.name": "甲"},
        {"adoptee.id": 7},
        {"certificate_number": "1"},
        {"approval_opinion": "同意"},
        {"finding_place": "a\x00b"},
        {"adopter_man.will": ""},
    ],
    ids=str,
)
def test_what_no_field_can_hold_is_refused(desk: Desk, fields: dict[str, Any]) -> None:
    case = desk.counter.register.perform(desk.clerk, entry.open_registration).value
    assert refusal(desk.do, entry.save, case, fields=fields).code is Refusal.FIELD_WRONG


def test_twins_need_a_certificate_each_and_adopters_are_the_same(desk: Desk) -> None:
    told = {**HARDSHIP, "adopting": 2, "children": 0}
    first = approved(desk, told)
    desk.issue(first, "8800001")
    other = deepcopy(told)
    other["persons"] = {**couple("P27", "P26"), "adoptee": person("P48"), **_placers(told)}
    second = approved(desk, other)
    desk.issue(second, "8800002")
    assert desk.case(second).certificate_number == "（2026）770101收字第00002号"


def _placers(told: Any) -> dict[str, Any]:
    return {role: one for role, one in told["persons"].items() if role.startswith("placer")}
