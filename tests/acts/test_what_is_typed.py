"""Whatever is typed, a clerk gets an answer: an unknown code, too long a text, half a character, on both databases."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from registry_desktop.acts import blanks, booking, numbers, working_plan
from registry_desktop.acts.day import close_day
from registry_desktop.acts.marriage import certificate, entry, leaving, review
from registry_desktop.acts.officers import NewOfficer, enrol, sign_in
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.papers import make_paper
from registry_desktop.acts.photo import Crop
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import cases, search
from registry_desktop.queries.audit import entries
from registry_desktop.queries.statistics import day_report
from registry_desktop.queries.week import week
from tests.acts.couples import SECOND, CoupleOfTest, photo, revision, the_case, work_to
from tests.registers import DAY, PASSWORD, Counter

LONG = "".join(random.Random(1).choices([chr(code) for code in range(0x4E00, 0x9FA5)], k=10_000))


def refused(counter: Counter, act: Any, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, act, **arguments)
    return answer.value


def refused_by_leader(counter: Counter, act: Any, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, act, **arguments)
    return answer.value


def answer_to(question: Callable[[], object]) -> Refusal | None:
    """The refusal of a question, None when it was answered; anything else is the traceback nobody may see."""
    try:
        question()
    except Refused as refused:
        return refused.code
    return None


def on_case(counter: Counter, case: int, act: Any, **arguments: Any) -> Refused:
    return refused(counter, act, registration_id=case, revision=revision(counter, case), **arguments)


@pytest.mark.parametrize(
    "fields",
    [
        {"man.will": "perhaps"},
        {"man.will": ""},
        {"kinship_declared": ""},
        {"kinship_declared": "cousin"},
        {"woman.person_class": "martian"},
        {"woman.person_class": ""},
        {"man.identity_kind": "library_card"},
        {"man.marital_status": "99"},
        {"man.nationality": "XYZ"},
        {"man.name": LONG},
        {"man.identity_number": LONG},
        {"man.household_place": LONG},
        {"woman.phone": "\ud800"},
        {"remark": "\x00"},
    ],
    ids=lambda fields: " ".join(f"{key}={value[:8]!r}" for key, value in fields.items()),
)
def test_a_value_that_cannot_be_is_refused_with_its_field(counter: Counter, fields: dict[str, Any]) -> None:
    case = work_to(counter, "pre_review")
    answer = on_case(counter, case, entry.save, fields=fields)
    assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_WRONG, next(iter(fields)))
    assert len(answer.facts["value"]) < 100


@pytest.mark.parametrize(
    "asked",
    [
        {"role": "man", "kind": "identity", "answer": "no_record"},
        {"role": "man", "kind": "marital_status", "answer": "whatever"},
        {"role": "man", "kind": "horoscope", "answer": "match"},
        {"role": "both", "kind": "identity", "answer": "match"},
    ],
    ids=lambda asked: " ".join(asked.values()),
)
def test_an_answer_no_authority_gives_is_not_kept(counter: Counter, asked: dict[str, str]) -> None:
    case = work_to(counter, "pre_review")
    assert on_case(counter, case, record_online_check, **asked).code is Refusal.FIELD_WRONG


def test_not_done_is_no_answer_and_needs_its_reason(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    asked = {"role": "man", "kind": "marital_status", "answer": "not_done"}
    assert on_case(counter, case, record_online_check, **asked).code is Refusal.REASON_MISSING
    at = revision(counter, case)
    counter.register.perform(
        counter.registrar,
        record_online_check,
        registration_id=case,
        revision=at,
        not_done_reason="系统中断",
        **asked,
    )
    (kept,) = the_case(counter, case).online_checks
    assert (kept.answer, kept.not_done_reason, kept.answered_at) == ("", "系统中断", None)


@pytest.mark.parametrize(
    "marked",
    [
        {"role": "child", "paper": "passport", "marks": {"seen": True}},
        {"role": "man", "paper": "love_letter", "marks": {"seen": True}},
        {"role": "man", "paper": "passport", "marks": {"seen": "yes"}},
        {"role": "man", "paper": "passport", "marks": {"issued_on": "2026-01-10"}},
        {"role": "man", "paper": "passport", "marks": {"number": "\x00"}},
        {"role": "man", "paper": "passport", "marks": {"country": "Atlantis"}},
        {"role": "man", "paper": "passport", "marks": {"wording": "nearly_single"}},
        {"role": "man", "paper": "passport", "marks": {"verified_how": "by_eye"}},
        {"role": "man", "paper": "passport", "marks": {"issued_on": DAY + timedelta(days=1)}},
    ],
    ids=repr,
)
def test_a_paper_that_cannot_be_is_not_marked(counter: Counter, marked: dict[str, Any]) -> None:
    case = work_to(counter, "pre_review")
    assert on_case(counter, case, entry.mark_paper, **marked).code is Refusal.FIELD_WRONG


@pytest.mark.parametrize(
    "crop", [(0, 0, 800, 0), (0, 0, 800, -5), (-900, 0, 800, 528), (1100, 0, 800, 528), (0, 0, 800, 100)]
)
def test_a_crop_beside_the_picture_or_of_another_shape_is_refused(
    counter: Counter, crop: tuple[int, int, int, int]
) -> None:
    case = work_to(counter, "pre_review")
    answer = on_case(counter, case, entry.take_photo, content=photo(), crop=Crop(*crop))
    assert answer.code in (Refusal.FIELD_WRONG, Refusal.PHOTO_TOO_SMALL)


def test_a_booking_of_impossible_length_or_with_half_a_character_is_refused(counter: Counter) -> None:
    for couple in (
        booking.Couple("甲", "乙", LONG, ""),
        booking.Couple("甲\x00", "乙"),
        booking.Couple("甲", "乙\ud800"),
        booking.Couple(LONG, "乙"),
        booking.Couple("😀😀", "乙女"),
    ):
        assert refused(counter, booking.walk_in, couple=couple).code is Refusal.FIELD_WRONG


def test_a_name_of_emoji_is_kept_found_and_refused_before_printing(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    at = revision(counter, case)
    counter.register.perform(
        counter.registrar, entry.save, registration_id=case, revision=at, fields={"man.name": "张😀"}
    )
    codes = [one.code for one in counter.register.read(counter.registrar, cases.case, registration_id=case).findings]
    assert {"NAME_CHARACTER"} <= set(codes)
    assert counter.register.read(counter.registrar, search.find, text="张😀")


@pytest.mark.parametrize(
    "text", ["J770101-2026-1234567", "J770101-2026-0", "\x00", "\ud800", "张\ud7ff", "张\U0010ffff", LONG, "’", "王%_"]
)
def test_no_search_ends_in_a_traceback(counter: Counter, text: str) -> None:
    assert counter.register.read(counter.registrar, search.find, text=text) == ()


@pytest.mark.parametrize(
    "skip",
    [
        {"prefix": "X", "year": 2026, "last_used": 3},
        {"prefix": "", "year": 2026, "last_used": 3},
        {"prefix": "J", "year": 20266, "last_used": 3},
        {"prefix": "J", "year": -1, "last_used": 3},
        {"prefix": "J", "year": 2026, "last_used": 1_000_000},
        {"prefix": "booking-0520", "year": 2026, "last_used": 3},
    ],
    ids=repr,
)
def test_a_number_that_is_none_is_not_jumped_to(counter: Counter, skip: dict[str, Any]) -> None:
    assert refused_by_leader(counter, numbers.start_after, reason="旧系统", **skip).code is Refusal.FIELD_WRONG


def test_only_known_kinds_of_booklets_with_plain_numbers_come_into_stock(counter: Counter) -> None:
    def receive(kind: str, first: str, last: str) -> Refusal:
        return refused_by_leader(counter, blanks.receive, kind=kind, first=first, last=last).code

    assert receive("love_letter", "1", "2") is Refusal.FIELD_WRONG
    ranges = [("", ""), ("A", "B"), ("5", "1"), ("A1", "B2"), ("1", "99999"), ("1a", "2a"), ("\x001", "\x002")]
    for first, last in ranges:
        assert receive("marriage_certificate", first, last) is Refusal.BLANK_RANGE
    received = counter.register.perform(
        counter.reviewer, blanks.receive, kind="marriage_certificate", first="JH１２", last="JH１３"
    )
    assert received.value == 2


@pytest.mark.parametrize(
    "row",
    [
        working_plan.PlanRow(0, 510, 690, 0, 2),
        working_plan.PlanRow(0, 510, 690, -30, 2),
        working_plan.PlanRow(0, 510, 690, 30, -1),
        working_plan.PlanRow(0, 510, 690, 30, 10**10),
    ],
    ids=repr,
)
def test_a_plan_without_minutes_or_places_is_refused(counter: Counter, row: working_plan.PlanRow) -> None:
    answer = refused_by_leader(counter, working_plan.change_working_plan, rows=(row,), valid_from=DAY)
    assert answer.code is Refusal.FIELD_WRONG


def test_two_rows_of_a_plan_that_overlap_are_refused(counter: Counter) -> None:
    rows = (working_plan.PlanRow(0, 510, 690), working_plan.PlanRow(0, 600, 720))
    answer = refused_by_leader(counter, working_plan.change_working_plan, rows=rows, valid_from=DAY)
    assert answer.code is Refusal.FIELD_WRONG


def test_a_volume_has_a_number_of_pages_somebody_could_count(counter: Counter) -> None:
    case = work_to(counter, "issued")
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.archivist,
            certificate.file_case,
            registration_id=case,
            revision=revision(counter, case),
            page_count=3_000_000_000,
        )
    assert answer.value.code is Refusal.FIELD_WRONG


def test_nobody_signs_in_as_half_a_character(counter: Counter) -> None:
    for login in ("\x00", "\ud800", LONG, ""):
        done = counter.register.perform(NOBODY, sign_in, login=login, password=PASSWORD).value
        assert (done.officer, done.refusal) == (None, Refusal.LOGIN_UNKNOWN)


def test_an_account_of_impossible_length_is_refused(counter: Counter) -> None:
    new = NewOfficer(LONG, "长", PASSWORD, frozenset({Role.RECEPTION}))
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.administrator, enrol, new=new)
    assert answer.value.code is Refusal.FIELD_WRONG


def test_a_role_that_is_none_gets_no_paper_and_no_signature(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    for role in ("child", ""):
        answer = refused(counter, make_paper, registration_id=case, paper="marriage_declaration", role=role)
        assert answer.code is Refusal.FIELD_WRONG
    assert on_case(counter, case, entry.sign_declaration, role="child", oath_witness="甲").code is Refusal.FIELD_WRONG


UNPRINTABLE = chr(0x3FFFD)


@pytest.mark.parametrize("reason", [f"因为{UNPRINTABLE}", "很长" * 5_000], ids=["unprintable", "long"])
def test_a_reason_that_no_notice_can_carry_is_refused_before_the_case_ends(counter: Counter, reason: str) -> None:
    case = work_to(counter, "checking")
    answer = on_case(counter, case, review.refuse, reason=reason, second=SECOND)
    assert answer.code in (Refusal.NOT_PRINTABLE, Refusal.DOES_NOT_FIT)
    assert the_case(counter, case).state == "checking"
    counter.register.perform(
        counter.registrar, leaving.abandon, registration_id=case, revision=revision(counter, case), reason="试"
    )
    case = work_to(counter, "pre_review")
    answer = on_case(counter, case, review.not_accept, reason=reason)
    assert answer.code in (Refusal.NOT_PRINTABLE, Refusal.DOES_NOT_FIT)
    assert the_case(counter, case).state == "pre_review"


@pytest.mark.parametrize("remark", [UNPRINTABLE, "备注" * 200], ids=["unprintable", "long"])
def test_what_no_booklet_can_carry_is_refused_before_one_is_taken(counter: Counter, remark: str) -> None:
    couple = CoupleOfTest(fields={"print_remark": remark})
    case = work_to(counter, "approved", couple)
    answer = on_case(
        counter, case, certificate.make_certificate, man_blank=couple.blanks[0], woman_blank=couple.blanks[1]
    )
    assert answer.code in (Refusal.NOT_PRINTABLE, Refusal.DOES_NOT_FIT)
    assert the_case(counter, case).certificate_number == ""


@pytest.mark.parametrize("day", [date.min, date(1, 1, 2), date(1949, 1, 1), date(9999, 12, 31)])
def test_no_day_of_the_calendar_breaks_the_figures(counter: Counter, day: date) -> None:
    read = counter.register.read
    report = read(counter.reviewer, day_report, first=day, last=day)
    assert all(figure.now == 0 for figure in report.figures)
    assert len(read(counter.reviewer, entries, first=day, last=day)) == 0
    assert read(counter.reviewer, week, day=day).slots == ()
    assert answer_to(lambda: counter.register.perform(counter.reviewer, close_day, day=day)) in (
        None,
        Refusal.FIELD_WRONG,
    )
