"""A registered record is put right by two officers: it says the right, both values are kept, the certificate is
flagged."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from registry_desktop.acts import papers
from registry_desktop.acts.back_entry import OldMarriage, back_enter
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.registered import correction
from registry_desktop.acts.registered import notes as official
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import files, history, notes, search
from tests.acts import test_divorce as divorces
from tests.acts.couples import CoupleOfTest, print_and_confirm, revision, the_case, work_to
from tests.acts.test_divorce_certificate import issued, married
from tests.acts.test_reopening import text_of
from tests.registers import PASSWORD, Counter

SECOND = SecondOfficer("reviewer", PASSWORD)
WHY = "户口簿与登记记录核对，姓名录入有误"


def correct(counter: Counter, case_id: int, fields: dict[str, Any], **others: Any) -> None:
    arguments = {"reason": WHY, "basis": "居民户口簿", "second": SECOND, **others}
    at = revision(counter, case_id)
    counter.register.perform(
        counter.registrar, correction.correct, registration_id=case_id, revision=at, fields=fields, **arguments
    )


def refused(counter: Counter, case_id: int, fields: dict[str, Any], **others: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        correct(counter, case_id, fields, **others)
    return answer.value


def flags(counter: Counter, case_id: int) -> dict[tuple[str, str], str]:
    made = counter.register.read(counter.registrar, files.papers_of_registration, registration_id=case_id)
    return {(paper.paper, paper.holder_role): paper.flag for paper in made}


def test_the_record_says_the_new_and_keeps_the_old(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    correct(counter, case_id, {"man.name": "测试乙", "man.ethnic_group": "02"})
    assert the_case(counter, case_id).man.name == "测试乙"
    kept = counter.register.read(counter.registrar, notes.corrections_of, registration_id=case_id)
    assert [(one.field, one.before, one.after) for one in kept] == [
        ("man.name", "测试甲", "测试乙"),
        ("man.ethnic_group", "01", "02"),
    ]
    assert {(one.reason, one.basis, one.officer, one.second_officer) for one in kept} == {
        (WHY, "居民户口簿", "登记员甲", "登记员乙")
    }


def test_only_the_certificates_that_are_out_are_flagged(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    correct(counter, case_id, {"woman.birth_date": date(2005, 3, 1), "woman.ethnic_group": "02"})
    assert set(flags(counter, case_id).values()) == {""}  # the ethnic group stands on no certificate
    correct(counter, case_id, {"man.name": "测试乙"})
    flagged = {key for key, flag in flags(counter, case_id).items() if flag == "corrected"}
    assert flagged == {("marriage_certificate", "man"), ("marriage_certificate", "woman")}


def test_it_is_found_by_what_it_says_now(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    correct(counter, case_id, {"man.name": "欧阳修正"})
    for typed in ("欧阳修正", "ouyang", "修正"):
        found = counter.register.read(counter.registrar, search.find, text=typed)
        assert [one.registration_id for one in found] == [case_id]
    assert counter.register.read(counter.registrar, search.find, text="测试甲") == ()


def test_a_paper_made_later_says_the_corrected_and_notes_it(counter: Counter) -> None:
    case_id = work_to(counter, "issued")

    def form() -> bytes:
        return counter.register.read(
            counter.registrar, papers.preview, registration_id=case_id, paper="marriage_review_form"
        )

    before = form()
    correct(counter, case_id, {"man.household_place": "测试县甲人民路2号"})
    for name in ("测试乙", "测试丙", "测试丁"):
        correct(counter, case_id, {"man.name": name, "woman.name": f"张{name}"})
    assert form() != before
    said = "".join(text_of(form()).split())
    assert "测试丁" in said
    assert "测试甲" not in said
    assert "2026年5月20日更正：男方常住户口所在地。2026年5月20日更正：男方姓名、女方姓名。" in said


def test_the_history_of_the_case_tells_of_it(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    correct(counter, case_id, {"man.name": "测试乙"})
    last = counter.register.read(counter.registrar, history.history_of, registration_id=case_id)[-1]
    assert (last.act, last.reason) == ("registration:correct", WHY)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"man.name": "测试甲"}, Refusal.NOTHING_TO_CORRECT),
        ({}, Refusal.NOTHING_TO_CORRECT),
        ({"man.name": ""}, Refusal.FIELD_WRONG),
        ({"man.present": False}, Refusal.FIELD_WRONG),
        ({"certificate_number": "J770101-2026-000009"}, Refusal.FIELD_WRONG),
        ({"registration_date": date(2026, 5, 19)}, Refusal.FIELD_WRONG),
        ({"child.name": "测试"}, Refusal.FIELD_WRONG),
        ({"man.ethnic_group": "99999"}, Refusal.FIELD_WRONG),
        ({"man.identity_number": "770101200405209011"}, Refusal.FINDINGS_OPEN),
        ({"man.birth_date": date(2004, 5, 21)}, Refusal.FINDINGS_OPEN),
        ({"man.sex": "2"}, Refusal.FINDINGS_OPEN),
    ],
)
def test_what_cannot_be_right_is_refused(counter: Counter, fields: dict[str, Any], code: Refusal) -> None:
    case_id = work_to(counter, "issued")
    before = the_case(counter, case_id).man
    assert refused(counter, case_id, fields).code is code
    now = the_case(counter, case_id).man
    assert (now.name, now.identity_number, now.birth_date) == (before.name, before.identity_number, before.birth_date)


def test_it_takes_a_reason_and_another_officer_with_the_right_to_check(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    right = {"man.name": "测试乙"}
    assert refused(counter, case_id, right, reason=" ").code is Refusal.REASON_MISSING
    same = SecondOfficer("registrar", PASSWORD)
    assert refused(counter, case_id, right, second=same).code is Refusal.SAME_OFFICER
    archivist = SecondOfficer("archivist", PASSWORD)
    assert refused(counter, case_id, right, second=archivist).code is Refusal.NOT_PERMITTED


def test_before_the_issue_nothing_is_corrected_but_entered_anew(counter: Counter) -> None:
    case_id = work_to(counter, "approved", CoupleOfTest())
    assert refused(counter, case_id, {"man.name": "测试乙"}).code is Refusal.STATE_NOT_ALLOWED


def test_every_field_that_can_be_corrected_has_its_name_on_official_paper() -> None:
    named = correction.PARTY_FIELDS | correction.CASE_FIELDS | correction.OF_OLD_PAPERS
    assert named - set(official._FIELDS) == set()


def test_the_day_of_an_old_paper_that_was_misread_is_corrected(counter: Counter) -> None:
    old = OldMarriage(
        {"registration_date": date(1995, 3, 8), "certificate_number": "测字第95012号"},
        {"name": "测试丙", "sex": "1"},
        {"name": "测试丁", "sex": "2"},
    )
    case_id = counter.register.perform(counter.registrar, back_enter, marriage=old).value.registration_id
    assert case_id is not None
    correct(counter, case_id, {"registration_date": date(1995, 3, 3)}, basis="原登记档案")
    assert the_case(counter, case_id).registration_date == date(1995, 3, 3)
    assert refused(counter, case_id, {"registration_date": date(2027, 1, 1)}).code is Refusal.FIELD_WRONG


def test_the_note_of_a_correction_is_printed_with_both_values_and_both_officers(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    correct(counter, case_id, {"man.ethnic_group": "02"})
    correct(counter, case_id, {"man.name": "测试乙", "woman.ethnic_group": "02"})
    said = "".join(text_of(print_and_confirm(counter, case_id, "correction_note", "")).split())
    for part in ("男方姓名", "测试甲", "测试乙", "女方民族", "汉", WHY, "登记员甲", "登记员乙"):
        assert part in said
    assert "男方民族" not in said


def test_a_divorce_is_corrected_the_same_way(counter: Counter) -> None:
    case_id = issued(counter, married(counter))
    divorces.act(
        counter, correction.correct, case_id, fields={"woman.name": "王靖"}, reason=WHY, basis="户口簿", second=SECOND
    )
    assert divorces.the(counter, case_id).woman.name == "王靖"
    flagged = {key for key, flag in flags(counter, case_id).items() if flag == "corrected"}
    assert flagged == {("divorce_certificate", "man"), ("divorce_certificate", "woman")}
    assert "王靖" in "".join(text_of(print_and_confirm(counter, case_id, "divorce_review_form", "")).split())
