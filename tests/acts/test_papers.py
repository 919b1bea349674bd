"""A paper never says more, less or other than the register, on both databases."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pypdf
import pytest

from registry_desktop.acts import papers
from registry_desktop.acts.back_entry import OldMarriage, back_enter
from registry_desktop.acts.marriage import certificate, entry
from registry_desktop.acts.numbers import start_after
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, cases, numbers
from registry_desktop.queries.day_close import day_figures
from tests.acts.couples import SECOND, CoupleOfTest, entered_fields, print_and_confirm, revision, the_case, work_to
from tests.registers import DAY, Counter

FORM = "marriage_review_form"


def refused(counter: Counter, act: Any, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, act, **arguments)
    return answer.value


def step(counter: Counter, case: int, act: Any, **arguments: Any) -> None:
    at = revision(counter, case)
    counter.register.perform(counter.registrar, act, registration_id=case, revision=at, **arguments)


def live(counter: Counter, case: int, paper: str) -> list[str]:
    view = counter.register.read(counter.registrar, cases.case, registration_id=case)
    return [one.holder_role for one in view.papers if one.paper == paper and one.state != "spoiled"]


def file_away(counter: Counter, case: int) -> None:
    counter.register.perform(
        counter.archivist, certificate.file_case, registration_id=case, revision=revision(counter, case), page_count=8
    )


def test_a_review_form_printed_before_the_number_is_no_part_of_the_volume(counter: Counter) -> None:
    case = work_to(counter, "approved")
    print_and_confirm(counter, case, FORM, "")
    couple = CoupleOfTest()
    step(counter, case, certificate.make_certificate, man_blank=couple.blanks[0], woman_blank=couple.blanks[1])
    assert live(counter, case, FORM) == []


def test_a_replaced_booklet_takes_the_review_form_with_it(counter: Counter) -> None:
    case = work_to(counter, "printed")
    step(counter, case, certificate.replace_booklet, role="man", new_blank="10000003", reason="打印错位", second=SECOND)
    print_and_confirm(counter, case, "marriage_certificate", "man")
    step(counter, case, certificate.proof_read, second=SECOND)
    step(counter, case, certificate.issue)
    with pytest.raises(Refused) as answer:
        file_away(counter, case)
    assert (answer.value.code, answer.value.facts["paper"]) == (Refusal.PAPER_NOT_CONFIRMED, FORM)
    print_and_confirm(counter, case, FORM, "")
    file_away(counter, case)


def test_a_declaration_that_says_otherwise_than_the_register_is_put_aside(counter: Counter) -> None:
    case = work_to(counter, "entered")
    assert sorted(live(counter, case, "marriage_declaration")) == ["man", "woman"]
    step(counter, case, entry.save, fields={"man.occupation": "", "man.phone": "13800000000"})
    record = the_case(counter, case)
    assert (record.man.declaration_signed_at, record.woman.declaration_signed_at) == (None, None)
    assert live(counter, case, "marriage_declaration") == []
    step(counter, case, entry.save, fields={"man.phone": "13900000000"})


def test_a_booklet_is_printed_once(counter: Counter) -> None:
    case = work_to(counter, "printing")
    print_and_confirm(counter, case, "marriage_certificate", "man")
    answer = refused(counter, papers.make_paper, registration_id=case, paper="marriage_certificate", role="man")
    assert answer.code is Refusal.BLANK_USED


def test_booklets_of_last_year_take_their_number_with_them(counter: Counter) -> None:
    counter.clock.set_to(date(2026, 12, 31), hour=16)
    case = work_to(counter, "proof_read")
    assert the_case(counter, case).certificate_number == "J770101-2026-000001"
    counter.clock.set_to(date(2027, 1, 4))
    for role, blank in (("man", "10000003"), ("woman", "10000004")):
        step(counter, case, certificate.replace_booklet, role=role, new_blank=blank, reason="跨年重打", second=SECOND)
        print_and_confirm(counter, case, "marriage_certificate", role)
    print_and_confirm(counter, case, FORM, "")
    step(counter, case, certificate.proof_read, second=SECOND)
    step(counter, case, certificate.issue)
    record = the_case(counter, case)
    assert (record.certificate_number, record.registration_date) == ("J770101-2027-000001", date(2027, 1, 4))
    sheets = [counter.register.read(counter.registrar, numbers.number_sheets, year=year)[-1] for year in (2026, 2027)]
    assert [(one.prefix, one.voided, one.issued) for one in sheets] == [("J", 1, 0), ("J", 0, 1)]
    file_away(counter, case)
    assert the_case(counter, case).archive_number == "0123-IA-2027-000001"
    assert counter.register.read(counter.registrar, audit.verify).holds


def test_a_number_that_stands_on_an_old_paper_is_not_given_a_second_time(counter: Counter) -> None:
    old = {"certificate_number": "J770101-2026-000001", "registration_date": date(2026, 1, 5)}
    marriage = OldMarriage(old, {"name": "旧人甲"}, {"name": "旧人乙"})
    counter.register.perform(counter.archivist, back_enter, marriage=marriage)
    case = work_to(counter, "issued")
    assert the_case(counter, case).certificate_number == "J770101-2026-000002"
    figures = counter.register.read(counter.reviewer, day_figures, day=DAY)
    assert (figures.serials_expected, figures.serials_known) == (2, 2)


def test_a_jump_explains_every_serial_it_passes_over(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, start_after, prefix="J", year=2026, last_used=1003, reason="旧系统")
    work_to(counter, "issued")
    sheet = counter.register.read(counter.registrar, numbers.number_sheets, year=2026)[-1]
    assert (sheet.first, sheet.last, sheet.skipped, sheet.issued) == (1, 1004, 1003, 1)


def test_a_couple_without_a_household_place_yet_is_of_no_class(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    step(counter, case, entry.save, fields={"man.household_division": "770101"})
    assert the_case(counter, case).handling_class == ""
    step(counter, case, entry.save, fields={"woman.household_division": "780101"})
    assert the_case(counter, case).handling_class == "local_one"


def printed_text(counter: Counter, case_id: int, paper: str, role: str = "") -> str:
    made = counter.register.perform(
        counter.registrar, papers.make_paper, registration_id=case_id, paper=paper, role=role
    ).value
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.pdf)).pages)


def test_a_late_registration_is_declared_on_its_own_form(counter: Counter) -> None:
    couple = CoupleOfTest(
        man_born=date(1975, 5, 20),
        woman_born=date(1976, 3, 1),
        man_number="",
        woman_number="",
        fields={"late_registration": True, "cohabitation_since": date(2001, 10, 1), "leaflets_given": True},
    )
    case_id = work_to(counter, "pre_review", couple)
    at = revision(counter, case_id)
    counter.register.perform(
        counter.registrar, entry.save, registration_id=case_id, revision=at, fields=entered_fields(couple)
    )
    text = printed_text(counter, case_id, "marriage_declaration", "man")
    assert "补办" in text
    assert "2001年10月1日" in text
    assert "反家庭暴力" in printed_text(counter, case_id, "leaflets_receipt")


def test_who_shows_treaty_papers_answers_for_them_in_writing(counter: Counter) -> None:
    case_id = work_to(counter, "pre_review", CoupleOfTest())
    with pytest.raises(Refused):
        printed_text(counter, case_id, "truth_statement", "woman")
    shown = {"seen": True, "issuing_body": "Standesamt Berlin", "country": "DEU", "number": "G 1234"}
    for paper, marks in (("apostille", {"seen": True}), ("single_status_certificate", shown)):
        counter.register.perform(
            counter.registrar,
            entry.mark_paper,
            registration_id=case_id,
            revision=revision(counter, case_id),
            role="woman",
            paper=paper,
            marks=marks,
        )
    text = printed_text(counter, case_id, "truth_statement", "woman")
    for said in ("Standesamt Berlin", "G 1234", "德国"):
        assert said in text
