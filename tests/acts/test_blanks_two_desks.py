"""Two desks at the same booklets at the same moment: each is handed out once, and used at one window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from registry_desktop.acts.blank_destruction import draw_up_list
from registry_desktop.acts.blank_movements import hand_out
from registry_desktop.acts.marriage import certificate
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.blank_destruction import destructions
from registry_desktop.queries.blank_ledger import ledger
from tests.acts.couples import revision, work_to
from tests.acts.test_blanks import KIND, booklet, booklets, spoil
from tests.acts.test_two_desks import at_once
from tests.registers import DAY, Counter


def test_one_range_goes_to_one_window(counter: Counter) -> None:
    def give(window: str) -> Any:
        arguments: dict[str, Any] = {"kind": KIND, "first": "10000001", "last": "10000010", "receiver": "registrar"}
        return counter.register.perform(counter.reviewer, hand_out, window=window, **arguments).value

    answers = at_once(lambda: give("1"), lambda: give("2"), lambda: give("3"))
    assert sorted(map(str, answers)) == ["10", "blank_at_window", "blank_at_window"]
    assert booklets(counter).at_windows == 10
    assert counter.register.read(counter.reviewer, ledger, first=DAY, last=DAY).balances


def test_a_booklet_is_taken_for_a_case_or_handed_to_another_window(counter: Counter) -> None:
    case = work_to(counter, "approved")
    at = revision(counter, case)

    def take() -> Any:
        blanks = {"man_blank": "10000001", "woman_blank": "10000002"}
        desk = replace(counter.registrar, window="1")
        return counter.register.perform(
            desk, certificate.make_certificate, registration_id=case, revision=at, **blanks
        ).value

    def give() -> Any:
        arguments: dict[str, Any] = {"kind": KIND, "first": "10000002", "last": "10000006", "receiver": "registrar"}
        return counter.register.perform(counter.reviewer, hand_out, window="2", **arguments).value

    taken, given = at_once(take, give)
    if given == 5:
        assert taken is Refusal.BLANK_AT_WINDOW
        assert booklet(counter, "10000001").state == "in_stock"
    else:
        assert given is Refusal.BLANK_USED
        assert booklet(counter, "10000002").state == "assigned"
    assert counter.register.read(counter.reviewer, ledger, first=DAY, last=DAY).balances


def test_a_voided_booklet_stands_on_one_list(counter: Counter) -> None:
    spoil(counter, "10000001")

    def draw_up() -> Any:
        return counter.register.perform(counter.reviewer, draw_up_list).value

    answers = at_once(draw_up, draw_up)
    assert answers.count(Refusal.NOTHING_TO_DESTROY) == 1
    assert len(counter.register.read(counter.reviewer, destructions)) == 1
