"""日清: a day is closed when its ledgers balance, and its closing anchors the trail."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from registry_desktop.acts.blank_counts import count
from registry_desktop.acts.day import close_day
from registry_desktop.acts.numbers import start_after
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit
from registry_desktop.queries.day_close import DayFigures, DayState, day_figures, day_state
from registry_desktop.records.day_closing import DayClosing
from tests.acts.couples import the_case, work_to
from tests.acts.test_blanks import give
from tests.registers import DAY, Counter
from tests.scenarios.hall import ZHAO_AND_QIAN
from tests.store.test_audit_trail import break_in


def test_a_balanced_day_is_closed_with_its_figures(counter: Counter) -> None:
    work_to(counter, "issued")
    counter.register.perform(counter.reviewer, close_day, day=DAY)
    with counter.register.reading(counter.reviewer) as work:
        closing = work.session.scalars(select(DayClosing)).one()
    figures = json.loads(closing.figures)
    assert (figures["registered"], figures["numbers_issued"], figures["booklets_issued"]) == (1, 1, 2)
    assert closing.chain_sequence > 0


def test_a_day_is_closed_once_and_by_a_supervisor(counter: Counter) -> None:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, close_day, day=DAY)
    assert answer.value.code is Refusal.NOT_PERMITTED
    counter.register.perform(counter.reviewer, close_day, day=DAY)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, close_day, day=DAY)
    assert answer.value.code is Refusal.DAY_ALREADY_CLOSED


def test_what_is_done_after_an_early_closing_is_told(counter: Counter) -> None:
    work_to(counter, "issued")
    assert counter.register.read(counter.reviewer, day_state, day=DAY) == DayState(DAY, closed=False, today=DAY)
    counter.register.perform(counter.reviewer, close_day, day=DAY)
    assert counter.register.read(counter.reviewer, day_state, day=DAY) == DayState(DAY, closed=True, today=DAY)
    work_to(counter, "issued", ZHAO_AND_QIAN)
    state = counter.register.read(counter.reviewer, day_state, day=DAY)
    assert state.since == (("registered", 1, 2), ("numbers_issued", 1, 2), ("booklets_issued", 2, 4))


def test_a_day_to_come_is_not_closed(counter: Counter) -> None:
    with pytest.raises(Refused):
        counter.register.perform(counter.reviewer, close_day, day=DAY + timedelta(days=1))


def test_a_difference_must_be_explained(counter: Counter) -> None:
    work_to(counter, "issued")
    with counter.register.engine.execution_options(register_writes=True).begin() as connection:
        connection.execute(text("update ledger_number set state = 'voided', reason = 'x'"))
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, close_day, day=DAY)
    assert answer.value.code is Refusal.LEDGER_DIFFERENCE
    counter.register.perform(counter.reviewer, close_day, day=DAY, differences_explained="字号台账已报上级")


def test_numbers_go_on_after_paper_and_the_jump_is_explained(counter: Counter) -> None:
    counter.register.perform(
        counter.reviewer, start_after, prefix="J", year=2026, last_used=1003, reason="省系统已发至1003"
    )
    case_id = work_to(counter, "issued")
    assert the_case(counter, case_id).certificate_number == "J770101-2026-001004"
    counter.register.perform(counter.reviewer, close_day, day=DAY)


def test_a_trail_rewritten_from_the_start_breaks_at_the_closed_day(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, close_day, day=DAY)
    break_in(counter.register, "update day_closing set chain_hash = 'another'")
    broken = counter.register.read(counter.reviewer, audit.verify).broken
    assert {one.what for one in broken} == {"anchor"}


def test_windows_whose_booklets_nobody_counted_are_named_and_stop_nothing(counter: Counter) -> None:
    def figures() -> DayFigures:
        return counter.register.read(counter.reviewer, day_figures, day=DAY)

    assert figures().blanks_not_counted == ()
    for window, first, last in (("3", "10000001", "10000004"), ("2", "10000005", "10000006")):
        give(counter, first, last, window)
    assert figures().blanks_not_counted == ("2", "3")
    arguments = {"kind": "marriage_certificate", "window": "3"}
    counter.register.perform(counter.registrar, count, counted=4, **arguments)
    assert (figures().blanks_not_counted, figures().blanks_counted_otherwise) == (("2",), ())
    counter.register.perform(counter.registrar, count, counted=3, reason="一本待查", **arguments)
    assert figures().blanks_counted_otherwise == ("3",)
    counter.register.perform(counter.registrar, count, counted=4, **arguments)
    assert figures().blanks_counted_otherwise == ()
    counter.register.perform(counter.reviewer, close_day, day=DAY)
    with counter.register.reading(counter.reviewer) as work:
        closing = work.session.scalars(select(DayClosing)).one()
    assert json.loads(closing.figures)["blanks_not_counted"] == ["2"]
