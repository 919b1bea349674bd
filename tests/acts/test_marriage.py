"""结婚登记 through its acts, on both databases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from registry_desktop.acts import papers
from registry_desktop.acts.blanks import receive
from registry_desktop.acts.marriage import certificate, entry, leaving, opening, review
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, blanks, cases, numbers, search
from registry_desktop.queries.files import content_of
from tests.acts.couples import (
    SECOND,
    CoupleOfTest,
    print_and_confirm,
    revision,
    the_case,
    work_to,
)
from tests.registers import PASSWORD, Counter

SECOND_COUPLE = CoupleOfTest(
    "测试丙",
    "测试丁",
    "770102199508089139",
    "780101199609099147",
    date(1995, 8, 8),
    date(1996, 9, 9),
    blanks=("10000003", "10000004"),
)


def refused(counter: Counter, act: object, **arguments: object) -> Refused:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, act, **arguments)  # type: ignore[arg-type]
    return answer.value


def test_a_couple_is_registered_from_walk_in_to_archive(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    at = revision(counter, case_id)
    counter.register.perform(
        counter.archivist, certificate.file_case, registration_id=case_id, revision=at, page_count=8
    )
    record = the_case(counter, case_id)
    assert record.state == "filed"
    assert record.certificate_number == "J770101-2026-000001"
    assert record.registration_date is not None
    assert record.registration_date.isoformat() == "2026-05-20"
    assert record.handling_class == "local_both"
    assert (record.filing_year, record.volume_number, record.page_count) == (2026, "000001", 8)
    stock = counter.register.read(counter.registrar, blanks.stock)[0]
    assert (stock.in_stock, stock.assigned, stock.issued, stock.voided) == (18, 0, 2, 0)
    sheet = counter.register.read(counter.registrar, numbers.number_sheets, year=2026)[-1]
    assert (sheet.prefix, sheet.first, sheet.last, sheet.issued) == ("J", 1, 1, 1)
    assert counter.register.read(counter.registrar, audit.verify).holds


def test_the_exact_bytes_of_an_issued_paper_are_kept(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    pdf = print_and_confirm(counter, case_id, "marriage_certificate", "man")
    view = counter.register.read(counter.registrar, cases.case, registration_id=case_id)
    kept = next(paper for paper in view.papers if paper.paper == "marriage_certificate")
    assert counter.register.read(counter.registrar, content_of, registration_id=case_id, digest=kept.digest) == pdf
    assert (kept.blank_number, kept.number) == ("10000001", "J770101-2026-000001")


def test_a_double_click_opens_one_case_only(counter: Counter) -> None:
    case_id = work_to(counter, "pre_review")
    booking_id = the_case(counter, case_id).booking_id
    assert booking_id is not None
    again = counter.register.perform(counter.registrar, opening.open_case, booking_id=booking_id)
    assert again.value == case_id


def test_nothing_is_accepted_while_a_paper_is_open(counter: Counter) -> None:
    case_id = work_to(counter, "pre_review")
    answer = refused(counter, review.accept, registration_id=case_id, revision=revision(counter, case_id))
    assert answer.code is Refusal.FINDINGS_OPEN
    assert "MAR_PAPER_MISSING" in answer.facts["codes"]
    assert the_case(counter, case_id).state == "pre_review"


def test_a_changed_declaration_takes_the_signature_back(counter: Counter) -> None:
    case_id = work_to(counter, "entered")
    at = revision(counter, case_id)
    counter.register.perform(
        counter.registrar,
        entry.save,
        registration_id=case_id,
        revision=at,
        fields={"man.marital_status": "40", "man.phone": "13800000000"},
    )
    record = the_case(counter, case_id)
    assert record.man.declaration_signed_at is None
    assert record.woman.declaration_signed_at is None  # hers says of him what he has just changed


def test_a_telephone_number_is_no_part_of_the_declaration(counter: Counter) -> None:
    case_id = work_to(counter, "entered")
    counter.register.perform(
        counter.registrar,
        entry.save,
        registration_id=case_id,
        revision=revision(counter, case_id),
        fields={"man.phone": "13800000000"},
    )
    assert the_case(counter, case_id).man.declaration_signed_at is not None


def test_two_desks_saving_one_case_are_told_who_was_first(counter: Counter) -> None:
    case_id = work_to(counter, "pre_review")
    seen = revision(counter, case_id)
    counter.register.perform(
        counter.reviewer, entry.save, registration_id=case_id, revision=seen, fields={"remark": "先"}
    )
    answer = refused(counter, entry.save, registration_id=case_id, revision=seen, fields={"remark": "后"})
    assert answer.code is Refusal.CHANGED_MEANWHILE
    assert answer.facts["by"] == "登记员乙"
    assert the_case(counter, case_id).remark == "先"


def test_the_same_people_cannot_be_accepted_at_another_window(counter: Counter) -> None:
    work_to(counter, "accepted")
    second = work_to(counter, "entered")
    answer = refused(counter, review.accept, registration_id=second, revision=revision(counter, second))
    assert "MAR_CONCURRENT_CASE" in answer.facts["codes"]


def test_a_person_may_not_marry_twice(counter: Counter) -> None:
    work_to(counter, "issued")
    bigamist = CoupleOfTest(
        woman_name="测试丁",
        woman_number="780101199609099147",
        woman_born=date(1996, 9, 9),
        blanks=("10000005", "10000006"),
    )
    second = work_to(counter, "entered", bigamist)
    answer = refused(counter, review.accept, registration_id=second, revision=revision(counter, second))
    assert "MAR_HAS_SPOUSE" in answer.facts["codes"]


def test_a_divorce_booklet_is_refused_in_a_marriage_case(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, receive, kind="divorce_certificate", first="20000001", last="20000002")
    case_id = work_to(counter, "approved")
    answer = refused(
        counter,
        certificate.make_certificate,
        registration_id=case_id,
        revision=revision(counter, case_id),
        man_blank="20000001",
        woman_blank="10000001",
    )
    assert answer.code is Refusal.BLANK_KIND
    assert the_case(counter, case_id).certificate_number == ""
    assert counter.register.read(counter.registrar, numbers.number_sheets, year=2026) == ()


def test_a_used_booklet_is_refused(counter: Counter) -> None:
    work_to(counter, "printing")
    second = work_to(counter, "approved", SECOND_COUPLE)
    answer = refused(
        counter,
        certificate.make_certificate,
        registration_id=second,
        revision=revision(counter, second),
        man_blank="10000001",
        woman_blank="10000003",
    )
    assert answer.code is Refusal.BLANK_USED


def test_one_booklet_cannot_serve_both(counter: Counter) -> None:
    case_id = work_to(counter, "approved")
    answer = refused(
        counter,
        certificate.make_certificate,
        registration_id=case_id,
        revision=revision(counter, case_id),
        man_blank="10000001",
        woman_blank=" 10000001 ",
    )
    assert answer.code is Refusal.BLANK_SAME


def test_a_name_no_font_can_print_is_refused_before_a_booklet_is_taken(counter: Counter) -> None:
    unprintable = chr(0x3FFFD)
    case_id = work_to(counter, "pre_review", CoupleOfTest(woman_name="张" + unprintable))
    findings = counter.register.read(counter.registrar, cases.case, registration_id=case_id).findings
    font = [finding for finding in findings if finding.code == "CER_FONT"]
    assert [finding.field for finding in font] == ["woman.name"]
    assert counter.register.read(counter.registrar, blanks.stock)[0].in_stock == 20


def test_a_spoiled_booklet_is_replaced_before_two_persons(counter: Counter) -> None:
    case_id = work_to(counter, "printed")
    arguments: dict[str, Any] = {
        "registration_id": case_id,
        "revision": revision(counter, case_id),
        "role": "man",
        "new_blank": "10000003",
        "reason": "打印错位",
    }
    alone = refused(counter, certificate.replace_booklet, second=SecondOfficer("registrar", PASSWORD), **arguments)
    assert alone.code is Refusal.SAME_OFFICER
    counter.register.perform(counter.registrar, certificate.replace_booklet, second=SECOND, **arguments)
    record = the_case(counter, case_id)
    assert (record.man_blank_number, record.certificate_number) == ("10000003", "J770101-2026-000001")
    answer = refused(
        counter,
        certificate.proof_read,
        registration_id=case_id,
        revision=revision(counter, case_id),
        second=SECOND,
    )
    assert answer.code is Refusal.PAPER_NOT_CONFIRMED
    print_and_confirm(counter, case_id, "marriage_certificate", "man")
    counter.register.perform(
        counter.registrar,
        certificate.proof_read,
        registration_id=case_id,
        revision=revision(counter, case_id),
        second=SECOND,
    )
    stock = counter.register.read(counter.registrar, blanks.stock)[0]
    assert (stock.assigned, stock.voided) == (2, 1)


def test_booklets_printed_yesterday_are_not_issued_today(counter: Counter) -> None:
    case_id = work_to(counter, "proof_read")
    counter.clock.now += timedelta(days=1)
    answer = refused(counter, certificate.issue, registration_id=case_id, revision=revision(counter, case_id))
    assert answer.code is Refusal.PRINTED_DATE_DIFFERS
    assert answer.facts == {"printed": "2026-05-20", "today": "2026-05-21"}


def test_an_abandoned_case_voids_its_number_and_booklets_with_the_reason(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    counter.register.perform(
        counter.registrar,
        leaving.abandon,
        registration_id=case_id,
        revision=revision(counter, case_id),
        reason="当事人改变主意",
        second=SECOND,
    )
    record = the_case(counter, case_id)
    assert (record.state, record.certificate_number, record.registration_date) == ("abandoned", "", None)
    sheet = counter.register.read(counter.registrar, numbers.number_sheets, year=2026)[-1]
    assert (sheet.prefix, sheet.voided, sheet.issued) == ("J", 1, 0)
    assert counter.register.read(counter.registrar, blanks.stock)[0].voided == 2
    next_case = work_to(counter, "printing", SECOND_COUPLE)
    assert the_case(counter, next_case).certificate_number == "J770101-2026-000002"


def test_a_refusal_needs_a_reviewer_and_a_reason(counter: Counter) -> None:
    case_id = work_to(counter, "checking")
    at = revision(counter, case_id)
    without = refused(counter, review.refuse, registration_id=case_id, revision=at, reason="  ", second=SECOND)
    assert without.code is Refusal.REASON_MISSING
    counter.register.perform(
        counter.registrar, review.refuse, registration_id=case_id, revision=at, reason="联网核对为已婚", second=SECOND
    )
    record = the_case(counter, case_id)
    assert (record.state, record.review_opinion, record.end_reason) == ("refused", "2", "联网核对为已婚")
    notice = print_and_confirm(counter, case_id, "refusal_notice", "")
    assert notice.startswith(b"%PDF")


def test_a_couple_not_accepted_gets_a_notice(counter: Counter) -> None:
    case_id = work_to(counter, "pre_review")
    counter.register.perform(
        counter.registrar,
        review.not_accept,
        registration_id=case_id,
        revision=revision(counter, case_id),
        reason="女方未到法定婚龄",
    )
    assert print_and_confirm(counter, case_id, "not_accepted_notice", "").startswith(b"%PDF")


def test_a_certificate_cannot_be_printed_before_it_is_made(counter: Counter) -> None:
    case_id = work_to(counter, "approved")
    answer = refused(counter, papers.make_paper, registration_id=case_id, paper="marriage_certificate", role="man")
    assert answer.code is Refusal.STATE_NOT_ALLOWED


def test_a_state_cannot_be_jumped_over(counter: Counter) -> None:
    case_id = work_to(counter, "accepted")
    answer = refused(counter, certificate.issue, registration_id=case_id, revision=revision(counter, case_id))
    assert answer.code is Refusal.STATE_NOT_ALLOWED


def test_an_unqualified_registrar_registers_nobody(counter: Counter) -> None:
    counter.clock.now = counter.clock.now.replace(year=2031)
    with pytest.raises(Refused) as answer:
        work_to(counter, "pre_review")
    assert answer.value.code is Refusal.NOT_QUALIFIED


def test_a_registration_is_found_by_name_number_pinyin_and_certificate(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    for text in ("测试", "张𠮷", "张", "770101200405209010", "J770101-2026-1", "ceshi", "csj", "770101200405209"):
        found = counter.register.read(counter.registrar, search.find, text=text)
        assert {one.registration_id for one in found} == {case_id}, text
    assert counter.register.read(counter.registrar, search.find, text="无此人") == ()


def test_an_unknown_field_is_refused(counter: Counter) -> None:
    case_id = work_to(counter, "pre_review")
    for fields in ({"state": "issued"}, {"man.revision": 3}, {"man.birth_date": "2004-05-20"}, {"man.name": "a\x00"}):
        answer = refused(
            counter, entry.save, registration_id=case_id, revision=revision(counter, case_id), fields=fields
        )
        assert answer.code is Refusal.FIELD_WRONG
