"""Blank booklets: to windows and back, used where they were handed, lost, destroyed, counted (counter.md 9)."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from registry_desktop.acts.blank_counts import count
from registry_desktop.acts.blank_destruction import destroy, draw_up_list
from registry_desktop.acts.blank_movements import hand_out, take_back
from registry_desktop.acts.blanks import lose, receive, void
from registry_desktop.acts.marriage import certificate
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blank_destruction import destructions, to_destroy
from registry_desktop.queries.blank_places import steps_of_booklet
from registry_desktop.queries.blanks import BlankStock, blank_of_number, next_blanks, stock
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.blanks import BlankCount
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.couples import SECOND, CoupleOfTest, revision, work_to
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import PASSWORD, Counter

KIND = "marriage_certificate"
REGISTRAR = SecondOfficer("registrar", PASSWORD)


def give(counter: Counter, first: str, last: str, window: str, *, kind: str = KIND) -> int:
    """The stock keeper hands a range out."""
    arguments: dict[str, Any] = {"kind": kind, "first": first, "last": last, "window": window}
    return counter.register.perform(counter.reviewer, hand_out, receiver="registrar", **arguments).value


def give_back(counter: Counter, first: str, last: str, window: str) -> int:
    """The stock keeper takes a range back."""
    arguments: dict[str, Any] = {"kind": KIND, "first": first, "last": last, "window": window}
    return counter.register.perform(counter.reviewer, take_back, receiver="registrar", **arguments).value


def spoil(counter: Counter, number: str, reason: str = "封皮污损") -> None:
    counter.register.perform(counter.reviewer, void, kind=KIND, number=number, reason=reason, second=REGISTRAR)


def booklet(counter: Counter, number: str, kind: str = KIND) -> BlankBooklet:
    found = counter.register.read(counter.reviewer, blank_of_number, number=number, kind=kind)
    assert found is not None
    return found


def booklets(counter: Counter) -> BlankStock:
    return next(one for one in counter.register.read(counter.reviewer, stock) if one.kind == KIND)


def next_two(counter: Counter, window: str = "3") -> tuple[str, ...]:
    return counter.register.read(replace(counter.registrar, window=window), next_blanks, kind=KIND, count=2)


def refused(counter: Counter, officer: SignedIn, act: Any, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        counter.register.perform(officer, act, **arguments)
    return answer.value


def make(counter: Counter, case: int, man: str, woman: str, *, window: str = "3", jump_reason: str = "") -> int:
    return counter.register.perform(
        replace(counter.registrar, window=window),
        certificate.make_certificate,
        registration_id=case,
        revision=revision(counter, case),
        man_blank=man,
        woman_blank=woman,
        jump_reason=jump_reason,
    ).value


def refused_at_making(counter: Counter, case: int, man: str, woman: str, *, window: str = "3") -> Refused:
    with pytest.raises(Refused) as answer:
        make(counter, case, man, woman, window=window)
    return answer.value


def test_an_office_that_never_hands_out_takes_the_lowest_of_the_store_at_any_window(counter: Counter) -> None:
    assert next_two(counter, "1") == next_two(counter, "3") == ("10000001", "10000002")
    make(counter, work_to(counter, "approved"), "10000001", "10000002", window="2")
    assert booklets(counter).assigned == 2


def test_a_window_with_booklets_of_its_own_is_told_its_own_in_order_of_hand_out(counter: Counter) -> None:
    give(counter, "10000015", "10000016", "3")
    give(counter, "10000005", "10000009", "3")
    assert next_two(counter, "3") == ("10000015", "10000016")
    assert next_two(counter, "1") == ("10000001", "10000002")
    make(counter, work_to(counter, "approved"), "10000015", "10000016")
    assert next_two(counter, "3") == ("10000005", "10000006")


def test_a_window_uses_its_booklets_in_order_or_says_why_not(counter: Counter) -> None:
    give(counter, "10000003", "10000008", "3")
    case = work_to(counter, "approved")
    answer = refused_at_making(counter, case, "10000003", "10000005")
    assert (answer.code, answer.facts) == (Refusal.BLANK_OUT_OF_ORDER, {"number": "10000005", "next": "10000004"})
    assert booklets(counter).assigned == 0
    make(counter, case, "10000005", "10000003", jump_reason="10000004封皮待查")
    assert booklets(counter).assigned == 2

    def reasons(work: UnitOfWork) -> set[str]:
        entries = work.session.scalars(select(AuditEntry).where(AuditEntry.act == "marriage:make_certificate"))
        return {json.loads(entry.text)["reason"] for entry in entries}

    assert counter.register.read(counter.registrar, reasons) == {"10000004封皮待查"}


def test_both_booklets_of_a_couple_may_be_scanned_in_either_order(counter: Counter) -> None:
    give(counter, "10000003", "10000008", "3")
    make(counter, work_to(counter, "approved"), "10000004", "10000003")
    assert next_two(counter, "3") == ("10000005", "10000006")


def test_a_case_takes_no_booklet_of_another_window_nor_of_the_store(counter: Counter) -> None:
    give(counter, "10000001", "10000004", "3")
    give(counter, "10000005", "10000008", "2")
    case = work_to(counter, "approved")
    answer = refused_at_making(counter, case, "10000001", "10000005")
    assert (answer.code, answer.facts) == (Refusal.BLANK_AT_WINDOW, {"number": "10000005", "window": "2"})
    answer = refused_at_making(counter, case, "10000001", "10000009")
    assert (answer.code, answer.facts) == (Refusal.BLANK_NOT_HANDED_OUT, {"number": "10000009", "window": "3"})
    assert booklets(counter).assigned == 0
    answer = refused_at_making(counter, case, "10000001", "10000009", window="1")
    assert answer.code is Refusal.BLANK_AT_WINDOW
    make(counter, case, "10000001", "10000002")


def test_a_window_that_used_up_its_booklets_is_not_offered_those_of_the_store(counter: Counter) -> None:
    give(counter, "10000001", "10000002", "3")
    make(counter, work_to(counter, "approved"), "10000001", "10000002")
    assert next_two(counter, "3") == ()


def test_one_kind_handed_out_says_nothing_about_another(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, receive, kind="divorce_certificate", first="20000001", last="20000004")
    give(counter, "20000001", "20000004", "3", kind="divorce_certificate")
    assert next_two(counter, "3") == ("10000001", "10000002")
    answer = refused_at_making(counter, work_to(counter, "approved"), "10000001", "20000001")
    assert (answer.code, answer.facts["kind"]) == (Refusal.BLANK_KIND, "divorce_certificate")


def test_a_range_is_handed_out_whole_or_not_at_all(counter: Counter) -> None:
    spoil(counter, "10000003")
    arguments = {"kind": KIND, "window": "3", "receiver": "registrar"}
    officer = counter.reviewer
    answer = refused(counter, officer, hand_out, first="10000001", last="10000005", **arguments)
    assert (answer.code, answer.facts) == (Refusal.BLANK_USED, {"number": "10000003", "state": "voided"})
    answer = refused(counter, officer, hand_out, first="10000019", last="10000022", **arguments)
    assert (answer.code, answer.facts["number"]) == (Refusal.BLANK_UNKNOWN, "10000021")
    assert booklets(counter).at_windows == 0
    assert give(counter, "10000004", "10000005", "3") == 2
    answer = refused(counter, officer, hand_out, first="10000005", last="10000006", **{**arguments, "window": "1"})
    assert (answer.code, answer.facts["window"]) == (Refusal.BLANK_AT_WINDOW, "3")
    answer = refused(counter, officer, hand_out, first="10000009", last="10000006", **arguments)
    assert answer.code is Refusal.BLANK_RANGE


def test_booklets_go_only_to_windows_and_officers_of_the_office(counter: Counter) -> None:
    officer_of_next_county(counter, Role.REGISTRAR)
    arguments = {"kind": KIND, "first": "10000001", "last": "10000002"}
    for window, receiver, field in (("9", "registrar", "window"), ("3", "nobody", "receiver"), ("3", "neighbour", "")):
        answer = refused(counter, counter.reviewer, hand_out, window=window, receiver=receiver, **arguments)
        assert answer.code is Refusal.FIELD_WRONG
        assert answer.facts["field"] == (field or "receiver")
    answer = refused(counter, counter.registrar, hand_out, window="3", receiver="registrar", **arguments)
    assert answer.code is Refusal.NOT_PERMITTED


def test_another_office_neither_moves_nor_sees_these_booklets(counter: Counter) -> None:
    other = officer_of_next_county(counter, Role.STOCK_KEEPER, Role.LEADER)
    arguments = {"kind": KIND, "first": "10000001", "last": "10000002", "window": "3", "receiver": "neighbour"}
    assert refused(counter, other, hand_out, **arguments).code is Refusal.BLANK_UNKNOWN
    assert counter.register.read(other, stock) == ()
    spoil(counter, "10000001")
    assert refused(counter, other, draw_up_list).code is Refusal.NOTHING_TO_DESTROY
    made = counter.register.perform(counter.reviewer, draw_up_list).value
    answer = refused(counter, other, destroy, destruction_id=made, second=REGISTRAR, approval="测民函1号")
    assert answer.code is Refusal.NOT_FOUND


def test_an_unused_range_comes_back_and_goes_to_another_window(counter: Counter) -> None:
    give(counter, "10000001", "10000006", "3")
    make(counter, work_to(counter, "approved"), "10000001", "10000002")
    arguments = {"kind": KIND, "window": "3", "receiver": "registrar"}
    answer = refused(counter, counter.reviewer, take_back, first="10000002", last="10000006", **arguments)
    assert (answer.code, answer.facts["state"]) == (Refusal.BLANK_USED, "assigned")
    answer = refused(counter, counter.reviewer, take_back, first="10000006", last="10000007", **arguments)
    assert (answer.code, answer.facts["number"]) == (Refusal.BLANK_NOT_HANDED_OUT, "10000007")
    assert give_back(counter, "10000003", "10000006", "3") == 4
    assert give(counter, "10000003", "10000006", "2") == 4
    answer = refused(counter, counter.reviewer, take_back, first="10000003", last="10000004", **arguments)
    assert (answer.code, answer.facts["window"]) == (Refusal.BLANK_AT_WINDOW, "2")


def test_a_lost_booklet_is_reported_by_two_persons_and_never_used(counter: Counter) -> None:
    give(counter, "10000001", "10000006", "3")
    arguments: dict[str, Any] = {"kind": KIND, "number": "10000001", "reason": "交接时短少"}
    alone = SecondOfficer("reviewer", PASSWORD)
    assert refused(counter, counter.reviewer, lose, second=alone, **arguments).code is Refusal.SAME_OFFICER
    nothing = {**arguments, "reason": " "}
    assert refused(counter, counter.reviewer, lose, second=REGISTRAR, **nothing).code is Refusal.REASON_MISSING
    counter.register.perform(counter.reviewer, lose, second=REGISTRAR, **arguments)
    found = booklet(counter, "10000001")
    assert (found.state, found.reason, found.window) == ("lost", "交接时短少", "3")
    assert next_two(counter, "3") == ("10000002", "10000003")
    answer = refused_at_making(counter, work_to(counter, "approved"), "10000001", "10000002")
    assert (answer.code, answer.facts["state"]) == (Refusal.BLANK_USED, "lost")
    assert refused(counter, counter.reviewer, lose, second=REGISTRAR, **arguments).code is Refusal.BLANK_USED


def test_voided_booklets_are_listed_and_destroyed_before_two_persons(counter: Counter) -> None:
    assert refused(counter, counter.reviewer, draw_up_list).code is Refusal.NOTHING_TO_DESTROY
    for number in ("10000001", "10000002", "10000003"):
        spoil(counter, number)
    made = counter.register.perform(counter.reviewer, draw_up_list).value
    spoil(counter, "10000004")
    waiting = counter.register.read(counter.reviewer, to_destroy)
    assert [one.list_number for one in waiting] == ["2026-001", "2026-001", "2026-001", ""]
    assert {one.second for one in waiting} == {"登记员甲"}
    counter.register.perform(
        counter.reviewer, lose, kind=KIND, number="10000002", reason="清点时不见", second=REGISTRAR
    )
    alone = SecondOfficer("reviewer", PASSWORD)
    answer = refused(counter, counter.reviewer, destroy, destruction_id=made, second=alone, approval="测民函1号")
    assert answer.code is Refusal.SAME_OFFICER
    answer = refused(counter, counter.reviewer, destroy, destruction_id=made, second=REGISTRAR, approval=" ")
    assert (answer.code, answer.facts) == (Refusal.FIELD_MISSING, {"field": "approval"})
    counter.register.perform(
        counter.reviewer, destroy, destruction_id=made, second=REGISTRAR, approval="测民婚〔2026〕7号"
    )
    [listed] = counter.register.read(counter.reviewer, destructions)
    assert (listed.number, listed.state, listed.count) == ("2026-001", "destroyed", 2)
    assert (listed.keeper, listed.witness, listed.approval) == ("登记员乙", "登记员甲", "测民婚〔2026〕7号")
    assert (booklets(counter).destroyed, booklets(counter).voided, booklets(counter).lost) == (2, 1, 1)
    answer = refused(counter, counter.reviewer, destroy, destruction_id=made, second=REGISTRAR, approval="测民函1号")
    assert answer.code is Refusal.STATE_NOT_ALLOWED
    counter.register.perform(counter.reviewer, draw_up_list)
    assert [one.number for one in counter.register.read(counter.reviewer, destructions)] == ["2026-002", "2026-001"]
    assert booklet(counter, "10000001").reason == "封皮污损"


def test_what_is_counted_is_the_ledgers_number_or_has_a_reason(counter: Counter) -> None:
    give(counter, "10000001", "10000006", "3")
    make(counter, work_to(counter, "approved"), "10000001", "10000002")
    arguments: dict[str, Any] = {"kind": KIND, "window": "3"}
    counter.register.perform(counter.registrar, count, counted=6, **arguments)
    answer = refused(counter, counter.registrar, count, counted=5, **arguments)
    assert answer.code is Refusal.BLANK_COUNT_DIFFERS
    assert answer.facts == {"kind": KIND, "counted": "5", "expected": "6"}
    made = counter.register.perform(counter.registrar, count, counted=5, reason="一本在主任处", **arguments).value
    kept = counter.register.read(counter.reviewer, lambda work: work.get(BlankCount, made))
    assert (kept.expected, kept.counted, kept.reason) == (6, 5, "一本在主任处")
    counter.register.perform(counter.reviewer, count, kind=KIND, window="", counted=14)
    assert refused(counter, counter.archivist, count, counted=6, **arguments).code is Refusal.NOT_PERMITTED
    assert refused(counter, counter.registrar, count, counted=-1, **arguments).code is Refusal.FIELD_WRONG


def test_a_booklet_voided_in_a_case_stays_where_it_was_used(counter: Counter) -> None:
    give(counter, "10000001", "10000006", "3")
    case = work_to(counter, "approved")
    at = make(counter, case, "10000001", "10000002")
    counter.register.perform(
        counter.registrar,
        certificate.replace_booklet,
        registration_id=case,
        revision=at,
        role="man",
        new_blank="10000003",
        reason="打印偏移",
        second=SECOND,
    )
    found = booklet(counter, "10000001")
    assert (found.state, found.window) == ("voided", "3")
    assert found.ended_at is not None


def test_the_mark_of_a_low_stock_is_a_row_of_the_day(counter: Counter) -> None:
    assert booklets(counter).low
    assert booklets(counter).days_left is None
    counter.register.perform(counter.reviewer, receive, kind=KIND, first="10000021", last="10000080")
    assert not booklets(counter).low
    work_to(counter, "issued", CoupleOfTest())
    assert (booklets(counter).in_stock, booklets(counter).low) == (78, True)
    assert booklets(counter).days_left == 78 * 30 // 2


def test_the_cover_says_the_kind_where_two_kinds_carry_one_number(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, receive, kind="divorce_certificate", first="10000001", last="10000002")
    case = work_to(counter, "approved")
    answer = refused_at_making(counter, case, "10000001", "10000002")
    assert answer.code is Refusal.BLANK_TWO_KINDS
    assert answer.facts == {
        "number": "10000001",
        "kind": "divorce_certificate marriage_certificate",
        "cover": "结婚证",
    }
    answer = refused_at_making(counter, case, "结婚证 10000001", "离婚证10000002")
    assert (answer.code, answer.facts["kind"]) == (Refusal.BLANK_KIND, "divorce_certificate")
    make(counter, case, "结婚证 10000001", "结婚证：10000002")
    assert (booklet(counter, "10000001").state, booklet(counter, "10000002").holder_role) == ("assigned", "woman")
    left = booklet(counter, "10000001", "divorce_certificate")
    assert left.state == "in_stock"


@pytest.mark.parametrize("typed", ["\x00", "\ud800", "x" * 500, "", "1; drop table"])
def test_whatever_is_typed_is_answered_and_nothing_is_written(counter: Counter, typed: str) -> None:
    arguments = {"kind": KIND, "first": "10000001", "last": "10000002", "window": "3", "receiver": "registrar"}
    for name in ("kind", "first", "last", "window", "receiver"):
        refused(counter, counter.reviewer, hand_out, **{**arguments, name: typed})
    ended = {"kind": KIND, "number": "10000001", "reason": "污损"}
    for name in ("kind", "number"):
        refused(counter, counter.reviewer, lose, second=REGISTRAR, **{**ended, name: typed})
    assert counter.register.read(counter.reviewer, steps_of_booklet, kind=KIND, number=typed) == ()
    assert booklets(counter).in_stock == 20
    assert booklets(counter).at_windows == 0


def test_a_spoiled_booklet_is_replaced_by_the_next_one_or_it_is_said_why_not(counter: Counter) -> None:
    give(counter, "10000001", "10000008", "3")
    case = work_to(counter, "printing")
    given: dict[str, Any] = {"registration_id": case, "role": "man", "new_blank": "10000005", "second": SECOND}
    given["reason"] = "打印错位"
    answer = refused(
        counter, counter.registrar, certificate.replace_booklet, revision=revision(counter, case), **given
    )
    assert (answer.code, answer.facts) == (Refusal.BLANK_OUT_OF_ORDER, {"number": "10000005", "next": "10000003"})
    counter.register.perform(
        counter.registrar,
        certificate.replace_booklet,
        revision=revision(counter, case),
        jump_reason="前两本待查",
        **given,
    )
    assert booklet(counter, "10000005").state == "assigned"
