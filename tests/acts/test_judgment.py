"""An effective judgment is noted on the original: the marriage counts no more, the number stays in the ledger."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.registered import case, judgment
from registry_desktop.acts.unsaved import examine_fields
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import cases, history, later_cases, notes, numbers, search
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.records.later_cases import JUDGMENT
from tests.acts.couples import CoupleOfTest, print_and_confirm, the_case, work_to
from tests.acts.later_cases import COURT, FACTS, SECOND, act, entered, opened, the
from tests.acts.test_reopening import text_of
from tests.registers import PASSWORD, Counter

LATER = date(2026, 6, 10)


def noted(counter: Counter, **others: Any) -> tuple[int, int]:
    """A marriage of 2026-05-20 and the judgment noted on it on 2026-06-10."""
    original = work_to(counter, "issued")
    counter.clock.set_to(LATER)
    case_id = entered(counter, JUDGMENT, original, **others)
    act(counter, judgment.annotate, case_id, second=SECOND)
    return original, case_id


def refused(counter: Counter, function: Any, case_id: int, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        act(counter, function, case_id, **arguments)
    return answer.value


@pytest.mark.parametrize(
    ("ruling", "state", "since"),
    [
        ("court_invalidity", "noted_invalid", None),
        ("court_annulment", "noted_annulled", None),
        ("court_divorce", "ended_by_divorce", date(2026, 6, 5)),
    ],
)
def test_the_original_is_noted_and_its_number_stays(
    counter: Counter, ruling: str, state: str, since: date | None
) -> None:
    original, case_id = noted(counter, ruling=ruling)
    assert the_case(counter, original).state == state
    assert the(counter, case_id).state == "annotated"
    (note,) = counter.register.read(counter.registrar, notes.notes_of, registration_id=original)
    assert (note.fact, note.issued_by, note.paper_number) == (ruling, COURT, FACTS[JUDGMENT]["judgment_number"])
    assert (note.effective_on, note.noted_on, note.case_id) == (since, LATER, case_id)
    (sheet,) = counter.register.read(counter.registrar, numbers.number_sheets, year=2026)
    assert (sheet.issued, sheet.voided) == (1, 0)


def test_the_certificates_the_court_collected_are_flagged(counter: Counter) -> None:
    original, _ = noted(counter)
    made = counter.register.read(counter.registrar, papers_of_registration, registration_id=original)
    assert {one.flag for one in made if one.paper == "marriage_certificate"} == {"recovered"}
    assert {one.flag for one in made if one.paper != "marriage_certificate"} == {""}


def test_the_upload_stays_a_task_until_it_is_done(counter: Counter) -> None:
    _, case_id = noted(counter)

    def to_do() -> list[str]:
        found = counter.register.read(counter.registrar, later_cases.later_cases_to_do)
        return [one.state for one in found]

    assert to_do() == ["annotated"]
    assert refused(counter, case.file_case, case_id, by=counter.archivist, page_count=12).code is (
        Refusal.STATE_NOT_ALLOWED
    )
    act(counter, judgment.note_upload, case_id)
    assert to_do() == ["uploaded"]
    act(counter, case.file_case, case_id, by=counter.archivist, page_count=12)
    assert to_do() == []
    assert the(counter, case_id).archive_number == f"0123-ID1-2026-{case_id:06d}"


def test_the_search_shows_the_marriage_as_it_stands_and_no_second_one(counter: Counter) -> None:
    original, _ = noted(counter)
    for typed in ("J770101-2026-000001", "测试甲", "770101200405209010"):
        found = counter.register.read(counter.registrar, search.find, text=typed)
        assert {(one.registration_id, one.state) for one in found} == {(original, "noted_invalid")}


def test_an_invalid_marriage_is_no_bar_to_a_new_one(counter: Counter) -> None:
    noted(counter)
    again = work_to(counter, "issued", CoupleOfTest(blanks=("10000003", "10000004")))
    assert the_case(counter, again).certificate_number == "J770101-2026-000002"


def test_who_was_divorced_by_a_court_marries_as_a_divorced_person(counter: Counter) -> None:
    noted(counter, ruling="court_divorce")
    with pytest.raises(Refused) as answer:
        work_to(counter, "accepted", CoupleOfTest(blanks=("10000003", "10000004")))
    assert {one.code for one in answer.value.findings} == {"MAR_STATUS_MISMATCH"}


def test_a_judgment_that_is_not_effective_or_not_shown_is_not_noted(counter: Counter) -> None:
    original = work_to(counter, "issued")
    counter.clock.set_to(date(2026, 6, 4))
    case_id = entered(counter, JUDGMENT, original)
    answer = refused(counter, judgment.annotate, case_id, second=SECOND)
    assert [one.code for one in answer.findings] == ["COURT_NOT_EFFECTIVE"]
    other = opened(counter, JUDGMENT, work_to(counter, "issued", CoupleOfTest(
        "测试丙", "测试丁", "770102199508089139", "780101199609099147", date(1995, 8, 8), date(1996, 9, 9),
        ("10000003", "10000004"),
    )))  # fmt: skip
    answer = refused(counter, judgment.annotate, other, second=SECOND)
    assert {one.code for one in answer.findings} == {"FIELD_MISSING", "REV_PAPER_MISSING"}
    assert the_case(counter, original).state == "issued"


def test_it_takes_a_second_officer_who_compares(counter: Counter) -> None:
    original = work_to(counter, "issued")
    counter.clock.set_to(LATER)
    case_id = entered(counter, JUDGMENT, original)
    same = SecondOfficer("registrar", PASSWORD)
    assert refused(counter, judgment.annotate, case_id, second=same).code is Refusal.SAME_OFFICER
    assert the_case(counter, original).state == "issued"


def test_a_divorced_marriage_can_still_be_invalid_and_an_invalid_one_is_not_noted_again(counter: Counter) -> None:
    original, _ = noted(counter, ruling="court_divorce")
    case_id = entered(counter, JUDGMENT, original)
    act(counter, judgment.annotate, case_id, second=SECOND)
    assert the_case(counter, original).state == "noted_invalid"
    third = entered(counter, JUDGMENT, original)
    assert [one.code for one in refused(counter, judgment.annotate, third, second=SECOND).findings] == [
        "REV_ORIGINAL_GONE"
    ]
    act(counter, case.give_back, third, reason="已经注记")
    assert the(counter, third).state == "returned"


def test_opened_twice_it_is_one_case_and_an_open_marriage_has_none(counter: Counter) -> None:
    original = work_to(counter, "issued")
    assert opened(counter, JUDGMENT, original) == opened(counter, JUDGMENT, original)
    with pytest.raises(Refused) as answer:
        opened(counter, JUDGMENT, work_to(counter, "pre_review", CoupleOfTest("测试丙", "测试丁", "", "")))
    assert answer.value.code is Refusal.STATE_NOT_ALLOWED


@pytest.mark.parametrize(
    ("field", "value"),
    [("ruling", "perhaps"), ("court", "\x00"), ("original_id", 7), ("judged_on", "2026-05-20"), ("state", "annotated")],
)
def test_what_no_form_holds_is_refused(counter: Counter, field: str, value: object) -> None:
    case_id = opened(counter, JUDGMENT, work_to(counter, "issued"))
    answer = refused(counter, case.save, case_id, fields={field: value})
    assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_WRONG, field)


def test_the_history_of_the_original_tells_of_the_judgment(counter: Counter) -> None:
    original, _ = noted(counter)
    last = counter.register.read(counter.registrar, history.history_of, registration_id=original)[-1]
    assert (last.act, last.state) == ("judgment:annotate", "noted_invalid")
    assert COURT in last.reason


def test_a_review_form_printed_later_carries_the_note_and_the_volume(counter: Counter) -> None:
    original, case_id = noted(counter)

    def printed() -> str:
        return "".join(text_of(print_and_confirm(counter, original, "marriage_review_form", "")).split())

    said = "2026年6月10日注记：测试县人民法院（2026）测0101民初12号确认婚姻无效"
    assert f"{said}。" in printed()
    act(counter, judgment.note_upload, case_id)
    act(counter, case.file_case, case_id, by=counter.archivist, page_count=12)
    assert f"{said}（档号0123-ID1-2026-{case_id:06d}）。" in printed()


def test_the_note_of_the_judgment_is_printed_for_the_file(counter: Counter) -> None:
    _, case_id = noted(counter)
    said = "".join(text_of(print_and_confirm(counter, case_id, "court_note", "")).split())
    fact = "双方有禁止结婚的亲属关系。确认婚姻无效，已于2026年6月5日发生法律效力。"
    for part in (fact, "J770101-2026-000001", COURT):
        assert part in said


def test_the_checks_look_at_what_is_typed_before_it_is_saved(counter: Counter) -> None:
    case_id = opened(counter, JUDGMENT, work_to(counter, "issued"))

    def looked(**fields: Any) -> set[tuple[str, str | None]]:
        found = counter.register.read(counter.registrar, examine_fields, registration_id=case_id, fields=fields)
        return {(one.code, one.field) for one in found}

    typed = looked(**{**FACTS[JUDGMENT], "effective_on": date(2099, 1, 1)})
    assert ("COURT_NOT_EFFECTIVE", "effective_on") in typed
    assert ("FIELD_MISSING", "court") not in typed
    assert ("FIELD_MISSING", "court") in looked()
    for wrong in ({"state": "filed"}, {"ruling": "whatever"}, {"judged_on": "2026-05-20"}):
        with pytest.raises(Refused) as answer:
            looked(**wrong)
        assert answer.value.code is Refusal.FIELD_WRONG
    assert the(counter, case_id).court == ""


def test_the_cases_about_a_marriage_are_read_with_it(counter: Counter) -> None:
    original, case_id = noted(counter)
    view = counter.register.read(counter.registrar, cases.case, registration_id=original)
    (line,) = view.later
    assert (line.id, line.kind, line.state, line.man_name, line.woman_name) == (
        case_id, JUDGMENT, "annotated", "测试甲", "张𠮷",
    )  # fmt: skip
    own = counter.register.read(counter.registrar, cases.case, registration_id=case_id)
    assert (own.record.kind, own.later, own.next_blanks) == (JUDGMENT, (), ())
