"""A certificate issued anew, from the approval to the archive, on both databases: by proxy, and of a divorce."""

from __future__ import annotations

import io
from datetime import date

import pypdf

from registry_desktop.acts import papers
from registry_desktop.acts.day import close_day
from registry_desktop.acts.reissue import certificate, entry, examination
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries import audit, cases
from registry_desktop.queries.blanks import blanks_of_registration
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.numbers import number_sheets
from registry_desktop.queries.statistics import day_report
from tests.acts.couples import photo
from tests.acts.test_reissue import PROXY, PROXY_PAPERS, SECOND, act, codes, entered, married, refused, show, the
from tests.registers import Counter

REISSUED = date(2026, 6, 1)


def prints(counter: Counter, case_id: int, paper: str, role: str = "") -> str:
    made = counter.register.perform(
        counter.registrar, papers.make_paper, registration_id=case_id, paper=paper, role=role
    ).value
    counter.register.perform(
        counter.registrar, papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number
    )
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.pdf)).pages)


def approved(counter: Counter) -> int:
    """The wife's certificate is lost; her proxy has it issued anew."""
    married(counter)
    case_id = entered(counter, *PROXY_PAPERS, **PROXY)
    act(counter, certificate.sign_declaration, case_id, role="woman", oath_witness="登记员甲")
    act(counter, certificate.take_photo, case_id, content=photo())
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="agrees")
    act(counter, examination.approve, case_id)
    return case_id


def test_a_lost_certificate_is_issued_anew_to_the_proxy(counter: Counter) -> None:
    case_id = approved(counter)
    assert refused(counter, certificate.make_certificate, case_id, man_blank="10000003").code is Refusal.FIELD_WRONG
    act(counter, certificate.make_certificate, case_id, woman_blank="10000003")
    text = prints(counter, case_id, "reissued_certificate", "woman")
    for said in ("BJ770101-2026-000001", "2026年5月20日", "结婚证遗失，补发此证。2026年6月1日", "张𠮷"):
        assert said in text
    act(counter, certificate.proof_read, case_id, second=SECOND)
    act(counter, certificate.issue, case_id)
    record = the(counter, case_id)
    assert (record.state, record.registration_date, record.reissued_on) == ("issued", date(2026, 5, 20), REISSUED)
    assert [party.receipt_signed_at is not None for party in (record.man, record.woman)] == [False, True]
    assert record.original_id is not None
    original = counter.register.read(counter.registrar, cases.case, registration_id=record.original_id)
    assert [(line.id, line.kind, line.state) for line in original.later] == [(case_id, "marriage.reissue", "issued")]
    assert "测试丙" in prints(counter, case_id, "reissue_declaration")
    assert "与当事人身份信息一致" in prints(counter, case_id, "reissue_review_form")
    counter.register.perform(
        counter.archivist, certificate.file_case, registration_id=case_id, revision=record.revision, page_count=9
    )
    assert the(counter, case_id).archive_number.split("-")[1:] == ["ICA", "2026", "000001"]
    report = counter.register.read(counter.registrar, day_report, first=REISSUED, last=REISSUED)
    told = {figure.key: figure.now for figure in report.figures}
    assert (told["reissues_marriage"], told["marriages"], told["booklets_issued"]) == (1, 0, 1)
    counter.register.perform(counter.reviewer, close_day, day=REISSUED)  # one number, one booklet: it balances
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_a_spoiled_booklet_of_yesterday_is_replaced_with_todays_remark(counter: Counter) -> None:
    case_id = approved(counter)
    act(counter, certificate.make_certificate, case_id, woman_blank="10000003")
    prints(counter, case_id, "reissued_certificate", "woman")
    act(counter, certificate.proof_read, case_id, second=SECOND)
    counter.clock.set_to(date(2026, 6, 2))
    assert refused(counter, certificate.issue, case_id).code is Refusal.PRINTED_DATE_DIFFERS
    replaced = {"role": "woman", "new_blank": "10000004", "reason": "日期已过", "second": SECOND}
    act(counter, certificate.replace_booklet, case_id, **replaced)
    assert "2026年6月2日" in prints(counter, case_id, "reissued_certificate", "woman")
    record = the(counter, case_id)
    assert (record.certificate_number, record.registration_date) == ("BJ770101-2026-000001", date(2026, 5, 20))


def test_without_photo_or_signature_no_booklet_is_taken(counter: Counter) -> None:
    married(counter)
    case_id = entered(counter)
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="agrees")
    act(counter, examination.approve, case_id)
    answer = refused(counter, certificate.make_certificate, case_id, woman_blank="10000003")
    assert answer.facts == {"field": "woman.declaration_signed_at"}
    act(counter, certificate.sign_declaration, case_id, role="woman", oath_witness="登记员甲")
    assert refused(counter, certificate.make_certificate, case_id, woman_blank="10000003").code is Refusal.PHOTO_MISSING
    act(counter, certificate.take_photo, case_id, content=photo())
    act(counter, certificate.make_certificate, case_id, woman_blank="10000003")


def test_what_was_approved_wrongly_goes_back_to_the_archive_check(counter: Counter) -> None:
    case_id = approved(counter)
    act(counter, certificate.make_certificate, case_id, woman_blank="10000003")
    prints(counter, case_id, "reissued_certificate", "woman")
    alone = refused(counter, certificate.reopen, case_id, reason="备注有误")
    assert alone.code is Refusal.FIELD_MISSING
    act(counter, certificate.reopen, case_id, reason="备注有误", second=SECOND)
    record = the(counter, case_id)
    assert (record.state, record.archive_result, record.review_opinion) == ("archive_check", "agrees", "3")
    assert (record.certificate_number, record.registration_date, record.reissued_on) == ("", None, None)
    taken = counter.register.read(counter.registrar, blanks_of_registration, registration_id=case_id)
    assert [(one.number, one.state, one.reason) for one in taken] == [("10000003", "voided", "备注有误")]
    act(counter, entry.save, case_id, fields={"reissue_reason": "damaged"})
    show(counter, case_id, ("woman", "marriage_certificate"))
    act(counter, certificate.sign_declaration, case_id, role="woman", oath_witness="登记员甲")
    act(counter, examination.approve, case_id)
    act(counter, certificate.make_certificate, case_id, woman_blank="10000004")
    text = prints(counter, case_id, "reissued_certificate", "woman")
    assert "结婚证损毁，补发此证。2026年6月1日" in text
    assert "BJ770101-2026-000001" in text, "the number stayed the case's own"


def test_an_approved_reissue_can_be_refused_after_all(counter: Counter) -> None:
    case_id = approved(counter)
    act(counter, certificate.make_certificate, case_id, woman_blank="10000003")
    act(counter, certificate.reopen, case_id, reason="当事人已离婚", second=SECOND)
    act(counter, examination.refuse, case_id, reason="婚姻状况已变化", second=SECOND)
    assert the(counter, case_id).state == "refused"
    report = counter.register.read(counter.registrar, day_report, first=REISSUED, last=REISSUED)
    (sheet,) = [one for one in counter.register.read(counter.registrar, number_sheets, year=2026) if one.prefix == "BJ"]
    assert (sheet.issued, sheet.voided, sheet.reserved) == (0, 1, 0)
    assert {one.key: one.now for one in report.figures}["reissues_marriage"] == 0


def test_what_was_signed_is_signed_anew_when_it_says_something_else(counter: Counter) -> None:
    case_id = approved(counter)
    prints(counter, case_id, "reissue_declaration")
    act(counter, certificate.reopen, case_id, reason="原因有误")
    act(counter, entry.save, case_id, fields={"remark": "见档案"})
    assert the(counter, case_id).woman.declaration_signed_at is not None, "the remark stands on no declaration"
    act(counter, entry.save, case_id, fields={"reissue_reason": "damaged"})
    assert the(counter, case_id).woman.declaration_signed_at is None
    made = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    assert [(one.state, one.reason) for one in made if one.paper == "reissue_declaration"] == [
        ("spoiled", "声明内容已更改")
    ]


def test_a_declaration_signed_here_need_not_be_ticked_as_shown(counter: Counter) -> None:
    married(counter)
    case_id = entered(counter, ("woman", "resident_id_card"))
    assert codes(refused(counter, examination.accept, case_id)) == {"REI_PAPER_MISSING"}
    act(counter, certificate.sign_declaration, case_id, role="woman", oath_witness="登记员甲")
    act(counter, examination.accept, case_id)
