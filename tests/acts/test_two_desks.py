"""Two desks at the same moment: nothing is sold, taken or entered twice, and nobody gets a traceback."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from registry_desktop.acts import blanks, booking, day, working_plan
from registry_desktop.acts.marriage import certificate
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.registered import judgment
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import appointments
from registry_desktop.queries.audit import verify
from registry_desktop.queries.blanks import blank_of_number, stock
from registry_desktop.records.later_cases import JUDGMENT
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.couples import CoupleOfTest, revision, the_case, work_to
from tests.acts.later_cases import SECOND, entered
from tests.acts.later_cases import the as later_case
from tests.acts.test_later_divorce import JUDGED, NOTED_ON, again, divorced
from tests.registers import DAY, PASSWORD, Counter

TIMES = 3


def at_once(*desks: Callable[[], Any]) -> list[Any]:
    """Every desk's answer: a value, a refusal's code, or the error that must not be."""
    gate, answers = threading.Barrier(len(desks)), list[Any]([None] * len(desks))

    def sit(place: int) -> None:
        gate.wait()
        try:
            answers[place] = desks[place]()
        except Refused as refused:
            answers[place] = refused.code
        except Exception as error:
            answers[place] = error

    threads = [threading.Thread(target=sit, args=(place,)) for place in range(len(desks))]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return answers


def test_a_couple_that_calls_two_desks_gets_one_place(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=DAY, last=DAY)
    slots = counter.register.read(counter.registrar, appointments.slots_between, first=DAY, last=DAY)
    for number in range(TIMES):
        couple = booking.Couple("甲", "乙", f"77010119900101{number:04d}", f"77010119910101{number:04d}")

        def call(place: int, couple: booking.Couple = couple) -> int:
            slot = slots[3 * number + place]  # noqa: B023 - called within this turn
            return counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=couple).value

        answers = at_once(lambda: call(0), lambda: call(1), lambda: call(2))
        assert answers.count(Refusal.ALREADY_BOOKED) == 2, answers
    held = counter.register.read(counter.registrar, appointments.bookings_between, first=DAY, last=DAY)
    assert len(held) == TIMES


def test_the_same_range_received_twice_is_refused_once(counter: Counter) -> None:
    def receive() -> int:
        arguments: dict[str, Any] = {"kind": "marriage_certificate", "first": "30000001", "last": "30000050"}
        return counter.register.perform(counter.reviewer, blanks.receive, **arguments).value

    answers = at_once(receive, receive, receive)
    assert sorted(map(str, answers)) == ["50", "blank_exists", "blank_exists"]
    assert counter.register.read(counter.registrar, stock)[0].in_stock == 70


def test_a_booklet_is_not_voided_under_the_hands_of_the_desk_that_takes_it(counter: Counter) -> None:
    case = work_to(counter, "approved")
    couple, at = CoupleOfTest(), revision(counter, case)

    def take() -> Any:
        man, woman = couple.blanks
        counter.register.perform(
            counter.registrar,
            certificate.make_certificate,
            registration_id=case,
            revision=at,
            man_blank=man,
            woman_blank=woman,
        )
        return "taken"

    def void() -> Any:
        arguments: dict[str, Any] = {"kind": "marriage_certificate", "number": couple.blanks[0], "reason": "破损"}
        second = SecondOfficer("registrar", PASSWORD)
        counter.register.perform(counter.reviewer, blanks.void, second=second, **arguments)
        return "voided"

    answers = at_once(take, void)
    assert answers in (["taken", Refusal.BLANK_USED], [Refusal.BLANK_USED, "voided"])
    counts = counter.register.read(counter.registrar, stock)[0]
    state = the_case(counter, case).state
    assert (counts.assigned, counts.voided, state) in ((2, 0, "printing"), (0, 1, "approved"))


def test_a_booklet_looked_up_before_it_was_taken_is_looked_at_again(counter: Counter) -> None:
    """The moment between looking and taking, held open: another desk assigns the booklet meanwhile."""
    if counter.register.engine.dialect.name == "sqlite":
        pytest.skip("a local file lets one desk write at a time")
    case = work_to(counter, "approved")
    couple = CoupleOfTest()

    @performs(Act.BLANK_VOID)
    def slow_void(work: UnitOfWork) -> None:
        seen = blank_of_number(work, number=couple.blanks[0], kind="marriage_certificate")
        counter.register.perform(
            counter.registrar,
            certificate.make_certificate,
            registration_id=case,
            revision=revision(counter, case),
            man_blank=couple.blanks[0],
            woman_blank=couple.blanks[1],
        )
        assert seen is not None
        assert seen.state == "in_stock"  # what this desk saw
        second = SecondOfficer("registrar", PASSWORD)
        blanks.void(work, kind="marriage_certificate", number=couple.blanks[0], reason="破损", second=second)

    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, slow_void)
    assert answer.value.code is Refusal.BLANK_USED


def test_two_supervisors_close_a_day_once(counter: Counter) -> None:
    def close() -> int:
        return counter.register.perform(counter.reviewer, day.close_day, day=DAY).value

    answers = at_once(close, close)
    assert answers.count(Refusal.DAY_ALREADY_CLOSED) == 1, answers
    assert counter.register.read(counter.reviewer, verify).holds


def test_two_planners_lay_out_a_week_once(counter: Counter) -> None:
    def lay_out() -> int:
        return counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=DAY, last=DAY).value

    answers = at_once(lay_out, lay_out)
    assert sorted(answers) == [0, 12]


def test_nobody_is_a_no_show_before_the_day_has_come(counter: Counter) -> None:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.mark_no_shows, day=DAY.replace(month=6))
    assert answer.value.code is Refusal.FIELD_WRONG


def test_a_day_declared_off_afterwards_takes_no_more_bookings(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=DAY, last=DAY)
    slot = counter.register.read(counter.registrar, appointments.slots_between, first=DAY, last=DAY)[5]
    off: dict[str, Any] = {"kind": "rest", "name": "台风停工", "notice": "县政府通知", "notice_date": None}
    counter.register.perform(counter.reviewer, working_plan.set_day_off, day=DAY, **off)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=booking.Couple("甲", "乙"))
    assert answer.value.code is Refusal.DAY_OFF


def test_a_divorce_is_not_taken_back_while_one_of_the_two_marries_at_another_desk(counter: Counter) -> None:
    """Whichever comes first, the other is told: two lasting marriages never come of it unseen."""
    _, divorce_id = divorced(counter)
    counter.clock.set_to(NOTED_ON)
    own = work_to(counter, "proof_read", again())
    case_id = entered(counter, JUDGMENT, divorce_id, **JUDGED, effective_on=date(2026, 7, 20))
    at_issue, at_note = revision(counter, own), later_case(counter, case_id).revision

    def issue() -> int:
        return counter.register.perform(
            counter.registrar, certificate.issue, registration_id=own, revision=at_issue
        ).value

    def annotate() -> int:
        return counter.register.perform(
            counter.registrar, judgment.annotate, registration_id=case_id, revision=at_note, second=SECOND
        ).value

    answers = at_once(issue, annotate)
    assert answers.count(Refusal.FINDINGS_OPEN) == 1, answers
