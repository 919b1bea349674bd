"""Adoptions as a county has them in a year: kin, a foundling, a step-child, a dissolution, a revocation; and what a
tired clerk does in the wrong order."""

from __future__ import annotations

import io
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from registry_desktop.acts.adoption import (
    assessment,
    certificate,
    entry,
    notice,
    receipt,
    review,
    revocation,
    sealed,
)
from registry_desktop.acts.blanks import receive
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.blanks import blanks_of_registration
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.records.adoptions import AdoptionEnquiry, SealOpened
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.certificates import BlankBooklet, LedgerNumber
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.adoption_desk import RECEIVED, REVIEWED, SECOND, Desk, approved, desk_of, issued, received, refusal
from tests.acts.couples import photo
from tests.kinds.adoption.worked_cases import KIN, STEP, foundling, person
from tests.registers import Counter


@pytest.fixture
def desk(counter: Counter) -> Desk:
    return desk_of(counter)


def test_a_kin_child_is_adopted_from_the_application_to_the_archive(desk: Desk) -> None:
    case = issued(desk)
    record = desk.case(case)
    assert (record.state, record.certificate_number) == ("issued", "（2026）770101收字第00001号")
    assert (record.registration_date, record.blank_number) == (REVIEWED, "8800001")
    blanks = desk.counter.register.read(desk.clerk, lambda work: blanks_of_registration(work, registration_id=case))
    assert [(one.number, one.state) for one in blanks] == [("8800001", "issued")]
    for paper in ("adoption_application", "adoption_survey", "adoption_review_form"):
        desk.print(case, paper)
    desk.do(assessment.note_visit, case, visited_on=REVIEWED, visitors="收养员甲", findings="适应良好。")
    desk.do(certificate.file_case, case, page_count=31)
    record = desk.case(case)
    assert (record.state, record.archive_number) == ("filed", "0123-SY1-2026-00001")
    assert [one.why for one in record.visits] == ["assessment", "follow_up"]


def test_a_foundling_is_registered_once_its_notice_is_over_and_not_a_day_before(desk: Desk) -> None:
    case = received(desk, foundling("P41", "P25", "P28"))
    desk.publish(case, date(2026, 3, 10))
    desk.assess(case, first=date(2026, 3, 16), reported=date(2026, 4, 28))
    desk.on(date(2026, 5, 9), 16)
    desk.ask_everybody(case)
    desk.do(review.begin_review, case)
    desk.do(entry.save, case, fields={"adoption_reason": "自愿收养"})
    early = refusal(desk.do, review.submit, case, opinion="拟准予登记")
    assert (early.code, early.facts) == (Refusal.FINDINGS_OPEN, {"codes": "ADO_NOTICE_RUNNING"})
    desk.on(REVIEWED)
    desk.do(review.submit, case, opinion="拟准予登记")
    desk.do(review.approve, case, who=desk.head)
    desk.issue(case, "8800001")
    assert desk.case(case).registration_date == REVIEWED


def test_a_claimed_child_goes_back_and_nothing_more_is_done(desk: Desk) -> None:
    case = received(desk, foundling("P41", "P25", "P28"))
    early = refusal(desk.do, notice.note_claim, case, claimed_by="生母", claimed_on=RECEIVED)
    assert early.code is Refusal.STATE_NOT_ALLOWED
    desk.publish(case, date(2026, 3, 10))
    desk.on(date(2026, 5, 9))
    desk.do(notice.note_claim, case, claimed_by="生母李某", claimed_on=date(2026, 5, 9))
    record = desk.case(case)
    assert (record.state, record.ended_at is not None) == ("claimed", True)
    late = refusal(
        desk.do, assessment.begin, case, assessor="office", team="甲、乙", confirmed_on=date(2026, 5, 9)
    )
    assert late.code is Refusal.STATE_NOT_ALLOWED


def test_a_step_child_needs_no_assessment(desk: Desk) -> None:
    case = issued(desk, STEP)
    assert desk.case(case).state == "issued"
    assert desk.case(case).assessment_reported_on is None


def test_a_certificate_of_yesterday_is_made_anew_and_the_old_blank_void(desk: Desk) -> None:
    case = approved(desk, STEP)
    assert refusal(desk.do, certificate.make_certificate, case, blank="8800001").code is Refusal.PHOTO_MISSING
    desk.do(certificate.take_photo, case, content=photo())
    desk.do(certificate.make_certificate, case, blank="8800001")
    again = refusal(desk.do, certificate.make_certificate, case, blank="8800002")
    assert again.code is Refusal.STATE_NOT_ALLOWED
    assert refusal(desk.do, certificate.issue, case).code is Refusal.PAPER_NOT_CONFIRMED
    desk.print(case, "adoption_certificate")
    desk.on(REVIEWED + timedelta(days=1))
    assert refusal(desk.do, certificate.issue, case).code is Refusal.PRINTED_DATE_DIFFERS
    desk.do(certificate.replace_booklet, case, new_blank="8800002", why="misprinted", second=SECOND)
    assert refusal(desk.do, certificate.issue, case).code is Refusal.PAPER_NOT_CONFIRMED
    desk.print(case, "adoption_certificate")
    desk.do(certificate.issue, case)
    record = desk.case(case)
    assert (record.blank_number, record.registration_date) == ("8800002", REVIEWED + timedelta(days=1))
    assert record.certificate_number == "（2026）770101收字第00001号"


def test_sent_back_it_keeps_its_number_and_gives_the_blank_away(desk: Desk) -> None:
    case = approved(desk, STEP)
    desk.do(certificate.take_photo, case, content=photo())
    desk.do(certificate.make_certificate, case, blank="8800001")
    alone = refusal(desk.do, review.send_back, case, remark="姓名有误")
    assert alone.facts == {"field": "second_officer"}
    desk.do(review.send_back, case, remark="姓名有误", second=SECOND)
    record = desk.case(case)
    assert (record.state, record.certificate_number, record.blank_number) == ("reviewing", "", "")
    desk.do(review.submit, case, opinion="已更正")
    desk.do(review.approve, case, who=desk.head)
    desk.do(certificate.make_certificate, case, blank="8800002")
    assert desk.case(case).certificate_number == "（2026）770101收字第00001号"
    desk.do(receipt.end, case, how="withdrawn", reason="当事人撤回", second=SECOND)

    def fates(work: UnitOfWork) -> tuple[list[str], list[str]]:
        blanks = select(BlankBooklet.state).where(BlankBooklet.registration_id == case).order_by(BlankBooklet.number)
        numbers = select(LedgerNumber.state).where(LedgerNumber.registration_id == case)
        return list(work.session.scalars(blanks)), list(work.session.scalars(numbers))

    assert desk.counter.register.read(desk.clerk, fates) == (["voided", "voided"], ["voided"])


def test_a_child_is_not_adopted_a_second_time(desk: Desk) -> None:
    issued(desk, STEP)
    desk.on(REVIEWED)
    again = desk.opened({**KIN, "papers": KIN["papers"]})
    refused = refusal(desk.do, receipt.receive, again)
    assert refused.facts == {"codes": "ADO_ADOPTED_ALREADY"}


def test_an_adoption_with_a_fifteen_year_old_is_dissolved_and_the_certificate_falls(desk: Desk) -> None:
    told = deepcopy(KIN)
    told["persons"] |= {"adoptee": person("P49"), "placer_woman": person("P30")}
    del told["persons"]["placer_man"]
    told["persons"]["birth_father"] = {"whereabouts": "unknown"}
    adoption = issued(desk, told)
    desk.on(date(2026, 11, 2))
    given: dict[str, Any] = {"kind": "adoption.dissolution", "original_id": adoption}
    unsaid = refusal(desk.counter.register.perform, desk.clerk, entry.open_about, **given)
    assert unsaid.facts == {"field": "purpose"}
    case = desk.counter.register.perform(desk.clerk, entry.open_about, purpose="双方申请解除", **given).value
    for role in ("adopter_man", "adopter_woman", "adoptee", "placer_woman"):
        desk.do(entry.save, case, fields={f"{role}.present": True, f"{role}.will": "willing"})
    assert {one.code for one in desk.findings(case)} == {"ADO_PAPER_MISSING"}
    desk.do(entry.save, case, fields={"agreement": True, "agreed_matters": "无争议", "certificate_returned": True})
    desk.approve(case)
    desk.issue(case, "8900001")
    assert desk.case(case).certificate_number == "（2026）770101解字第00001号"
    original = desk.case(adoption)
    assert (original.state, original.certificate_returned) == ("dissolved", True)
    assert _flags(desk, adoption) == ["ended"]
    second = refusal(
        desk.counter.register.perform, desk.clerk, entry.open_about, purpose="再次解除", **given
    )
    assert second.code is Refusal.STATE_NOT_ALLOWED


def _flags(desk: Desk, case: int) -> list[str]:
    made = desk.counter.register.read(desk.clerk, lambda work: papers_of_registration(work, registration_id=case))
    return [one.flag for one in made if one.blank_number]


def test_a_registration_got_by_false_papers_is_revoked_and_the_certificate_collected(desk: Desk) -> None:
    adoption = issued(desk)
    desk.on(date(2026, 11, 2))
    case = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.revocation", original_id=adoption, purpose="举报材料虚假"
    ).value
    told = {"told_on": date(2026, 11, 2)}
    assert refusal(desk.do, revocation.tell_parties, case, **told).facts == {"field": "ground"}
    found = {"ground": "false_papers", "facts_found": "亲属关系证明系伪造", "evidence": "公安机关复函"}
    desk.do(entry.save, case, fields=found)
    desk.do(revocation.tell_parties, case, statement="无异议", **told)
    desk.do(revocation.submit, case)
    assert refusal(desk.do, revocation.decide, case, decision_number="2026-撤-1").code is Refusal.NOT_PERMITTED
    desk.do(revocation.decide, case, who=desk.head, decision_number="2026-撤-1")
    assert (desk.case(adoption).state, _flags(desk, adoption)) == ("revoked", ["revoked"])
    served = {"served_on": date(2026, 11, 2), "served_how": "direct"}
    unsaid = refusal(desk.do, revocation.serve, case, certificate="not_recovered", **served)
    assert unsaid.facts == {"field": "certificate_note"}
    desk.do(revocation.serve, case, certificate="recovered", **served)
    desk.do(certificate.file_case, case, page_count=12)
    assert desk.case(case).state == "filed"
    again = received(desk, KIN, date(2026, 11, 3))
    assert desk.case(again).state == "received"


def test_a_lost_certificate_is_issued_anew_with_a_number_of_its_own(desk: Desk) -> None:
    adoption = issued(desk)
    desk.on(date(2026, 11, 2))
    case = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.reissue", original_id=adoption, purpose="补领"
    ).value
    desk.do(
        entry.save,
        case,
        fields={"applicant": "adopter_man", "reissue_reason": "lost", "adopter_man.present": True},
    )
    for paper in ("household_booklet", "resident_id_card"):
        desk.do(entry.mark_paper, case, role="adopter", paper=paper, marks={"seen": True, "verified": True})
    desk.approve(case)
    desk.issue(case, "8800002")
    record = desk.case(case)
    assert record.certificate_number == "（2026）770101补收字第00001号"
    assert (record.registration_date, record.reissued_on) == (REVIEWED, date(2026, 11, 2))
    assert (_flags(desk, adoption), _flags(desk, case)) == (["declared_void"], [""])
    ended = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.revocation", original_id=adoption, purpose="举报材料虚假"
    ).value
    desk.do(entry.save, ended, fields={"ground": "fraud", "facts_found": "骗取登记", "evidence": "公安机关复函"})
    desk.do(revocation.tell_parties, ended, told_on=date(2026, 11, 2))
    desk.do(revocation.submit, ended)
    desk.do(revocation.decide, ended, who=desk.head, decision_number="2026-撤-2")
    assert (_flags(desk, adoption), _flags(desk, case)) == (["revoked"], ["revoked"])


def test_the_seal_is_opened_by_the_archive_for_who_may_see_it_and_that_is_kept(desk: Desk) -> None:
    case = issued(desk, {**STEP, "name_after": "P新名"})
    given: dict[str, Any] = {"registration_id": case, "what": ("old_name", "birth_parents"), "purpose": "诉讼需要"}
    perform = desk.counter.register.perform
    unsigned: dict[str, Any] = {"authority": "court", "asked_by": "法官甲"}
    assert refusal(perform, desk.clerk, sealed.open_seal, **given, **unsigned).facts == {"field": "letter_number"}
    for name, number in (("P08", "780101199609099147"), ("P29", "780101199609099147")):
        stranger: dict[str, Any] = {"authority": "party", "asked_by": name, "letter_number": number}
        assert refusal(perform, desk.clerk, sealed.open_seal, **given, **stranger).facts["field"] == "asked_by"
    party: dict[str, Any] = {"authority": "party", "asked_by": "P29", "letter_number": "770101199810109536"}
    assert perform(desk.clerk, sealed.open_seal, **given, **party).value.old_name == "P42"
    opened = perform(desk.clerk, sealed.open_seal, **given, **unsigned, letter_number="(2026)函1号", copies=2).value
    assert (opened.old_name, opened.finding_place) == ("P42", "")
    assert {name for _, name, _ in opened.birth_parents} == {"P07", "P08"}
    rows = desk.counter.register.read(desk.head, lambda work: list(work.session.scalars(select(SealOpened))))
    assert [(one.purpose, one.copies, one.copy_number) for one in rows] == [
        ("诉讼需要", 0, ""),
        ("诉讼需要", 2, opened.copy_number),
    ]
    pdf = desk.counter.register.read(desk.clerk, sealed.copies_of, opening_id=opened.opening_id)
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    assert [f"第{number}份共2份" in "".join(page.split()) for number, page in enumerate(pages, 1)] == [True, True]
    assert all("P42" in page and opened.copy_number in page and "法官甲" in page for page in pages)
    other = {"opening_id": opened.opening_id}
    for who in (desk.head, desk.counter.archivist):
        refused = refusal(desk.counter.register.read, who, sealed.copies_of, **other)
        assert refused.code in (Refusal.NOT_FOUND, Refusal.NOT_PERMITTED)
    for officer in (desk.counter.reviewer, desk.counter.archivist):
        refused = refusal(perform, officer, sealed.open_seal, **given, **unsigned, letter_number="1")
        assert refused.code is Refusal.NOT_PERMITTED


def test_a_birth_mother_who_asks_is_told_the_same_whether_there_is_a_file_or_not(desk: Desk) -> None:
    asked = {"name": "P08", "identity_number": "780101199609099147", "relation": "生母", "asked_for": "孩子现在何处"}
    before = desk.counter.register.perform(desk.counter.registrar, sealed.enquire, **asked).value
    issued(desk)
    after = desk.counter.register.perform(desk.counter.registrar, sealed.enquire, **asked).value
    assert before is after is None

    def kept(work: UnitOfWork) -> list[str]:
        return [one.name for one in work.session.scalars(select(AdoptionEnquiry))]

    assert desk.counter.register.read(desk.head, kept) == ["P08", "P08"]
    assert desk.counter.register.read(desk.counter.registrar, kept) == []


def test_no_name_no_reason_and_no_place_stands_in_the_trail(desk: Desk) -> None:
    told = {**foundling("P41", "P25", "P28"), "finding_place": "老河口码头", "name_after": "P改名"}
    case = received(desk, told)
    desk.publish(case, date(2026, 3, 10))
    desk.assess(case, first=date(2026, 3, 16), reported=date(2026, 4, 28))
    desk.on(REVIEWED)
    desk.approve(case)
    desk.issue(case, "8800001")
    desk.on(date(2026, 11, 2))
    other = received(desk, KIN, date(2026, 11, 2))
    desk.do(receipt.end, other, how="terminated", reason="收养人涉嫌拐卖")
    secret = [told["finding_place"], "P改名", "测试县儿童福利院", "在某处捡拾"]
    secret += ["家庭和睦", "拐卖", "是否自愿", "自愿收养"]
    secret += [one[field] for one in told["persons"].values() for field in ("name", "identity_number")]
    texts = desk.counter.register.read(
        desk.head, lambda work: [one.text for one in work.session.scalars(select(AuditEntry))]
    )
    of_the_case = [text for text in texts if "adoption" in text]
    assert len(of_the_case) > 20
    found = {word for word in secret for text in texts if f'"{word}"' in text or (len(word) > 3 and word in text)}
    assert found == set()


def test_numbers_and_blanks_of_the_desk_are_its_own(desk: Desk) -> None:
    issued(desk)

    def seen(work: UnitOfWork) -> tuple[int, int]:
        numbers = work.session.scalars(select(LedgerNumber)).all()
        return len(numbers), len(work.session.scalars(select(BlankBooklet)).all())

    assert desk.counter.register.read(desk.clerk, seen) == (1, 60)
    assert desk.counter.register.read(desk.counter.reviewer, seen) == (0, 20)
    given: dict[str, Any] = {"kind": "adoption_certificate", "first": "9900001", "last": "9900002"}
    assert refusal(desk.counter.register.perform, desk.counter.reviewer, receive, **given).code is (
        Refusal.NOT_PERMITTED
    )


def test_two_windows_do_not_overwrite_each_other(desk: Desk) -> None:
    case = desk.counter.register.perform(desk.clerk, entry.open_registration).value
    fields = {"category": "kin_child"}
    given: dict[str, Any] = {"registration_id": case, "revision": desk.revision(case), "fields": fields}
    desk.counter.register.perform(desk.clerk, entry.save, **given)
    late = refusal(desk.counter.register.perform, desk.head, entry.save, **given)
    assert late.code is Refusal.CHANGED_MEANWHILE
