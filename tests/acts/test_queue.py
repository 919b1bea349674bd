"""The queue of the hall: who is called next, and that a window has one number and a number one window."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from registry_desktop.acts import booking, queue, working_plan
from registry_desktop.acts.day import close_day
from registry_desktop.acts.marriage.opening import open_case
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import appointments
from registry_desktop.queries.hall import Hall, board, hall
from registry_desktop.store.unit_of_work import ActFunction
from tests.acts.test_booking import couple
from tests.registers import DAY, Counter


def _do(counter: Counter, act: ActFunction, officer: SignedIn | None = None, **arguments: object) -> object:  # type: ignore[type-arg]
    return counter.register.perform(officer or counter.registrar, act, **arguments).value


def _hall(counter: Counter) -> Hall:
    return counter.register.read(counter.registrar, hall)


def _draw(counter: Counter, lane: str = "marriage", standing: str = "walk_in") -> queue.Ticket:
    drawn = _do(counter, queue.draw, lane=lane, standing=standing)
    assert isinstance(drawn, queue.Ticket)
    return drawn


def _call(counter: Counter, window: str = "3") -> str:
    """The number called next to a window, which then is free again."""
    officer = replace(counter.registrar, window=window)
    called = _do(counter, queue.call_next, officer)
    assert isinstance(called, queue.Ticket)
    _do(counter, queue.start, officer, ticket_id=called.id)
    _do(counter, queue.finish, officer, ticket_id=called.id)
    return called.number


def _arrive(counter: Counter, number: int, minute: int) -> int:
    """A couple booked for that minute of the day comes now."""
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=DAY, last=DAY)
    slots = counter.register.read(counter.registrar, appointments.slots_between, first=DAY, last=DAY)
    slot = next(one for one in slots if one.first_minute == minute)
    booked = counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=couple(number)).value
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    return booked


def test_numbers_begin_anew_in_each_lane_and_each_day(counter: Counter) -> None:
    drawn = [_draw(counter, lane).number for lane in ("marriage", "divorce", "marriage", "enquiry")]
    assert drawn == ["A001", "B001", "A002", "F001"]
    counter.clock.set_to(DAY + timedelta(days=1))
    assert _draw(counter).number == "A001"


def test_priority_goes_first_then_who_has_booked_and_is_due_then_the_others_as_they_came(counter: Counter) -> None:
    counter.clock.set_to(DAY, 8, 40)
    walk_in = _draw(counter).number
    _arrive(counter, 1, 510)  # 08:30, due
    _arrive(counter, 2, 600)  # 10:00, early: waits as a walk-in until 09:45
    later = _draw(counter).number
    soldier = _draw(counter, standing="priority").number
    assert [one.number for one in _hall(counter).waiting] == [soldier, "A002", walk_in, "A003", later]
    assert [_call(counter) for _ in range(3)] == [soldier, "A002", walk_in]
    counter.clock.set_to(DAY, 9, 44)
    another = _draw(counter).number
    assert [one.number for one in _hall(counter).waiting] == ["A003", later, another]
    counter.clock.set_to(DAY, 9, 45)
    _arrive(counter, 3, 600)
    assert [one.number for one in _hall(counter).waiting][:3] == ["A003", "A007", later]


def test_a_window_calls_its_lanes_and_who_was_handed_on_to_it(counter: Counter) -> None:
    windows = {one.number: one for one in _hall(counter).windows}
    set_lanes = queue.set_lanes
    with pytest.raises(Refused) as answer:
        _do(counter, set_lanes, window_id=windows["1"].id, lanes=("divorce",))
    assert answer.value.code is Refusal.NOT_PERMITTED
    _do(counter, set_lanes, counter.reviewer, window_id=windows["1"].id, lanes=("divorce", "reissue"))
    marriage, divorce = _draw(counter), _draw(counter, "divorce")
    assert _call(counter, "1") == divorce.number
    with pytest.raises(Refused) as answer:
        _call(counter, "1")
    assert answer.value.code is Refusal.NOBODY_WAITS
    called = _do(counter, queue.call_next)
    assert called == marriage
    _do(counter, queue.hand_on, ticket_id=marriage.id, window="1")
    for window, lane in (("9", ""), ("", "weddings"), ("", "")):
        with pytest.raises(Refused):
            _do(counter, queue.hand_on, ticket_id=marriage.id, window=window, lane=lane)
    with pytest.raises(Refused) as answer:
        _call(counter, "2")
    assert answer.value.code is Refusal.NOBODY_WAITS
    assert _call(counter, "1") == marriage.number


def test_called_again_put_aside_and_back(counter: Counter) -> None:
    first, second = _draw(counter), _draw(counter)
    _do(counter, queue.call_next)
    with pytest.raises(Refused) as answer:
        _do(counter, queue.call_next)
    assert answer.value.code is Refusal.WINDOW_BUSY
    assert answer.value.facts["number"] == first.number
    _do(counter, queue.recall, ticket_id=first.id)
    assert _hall(counter).called[0].calls == 2
    _do(counter, queue.put_aside, ticket_id=first.id)
    assert _call(counter) == second.number
    third = _draw(counter)
    _do(counter, queue.bring_back, ticket_id=first.id)
    assert [one.number for one in _hall(counter).waiting] == [third.number, first.number]
    _do(counter, queue.abandon, ticket_id=third.id, reason="已离开")
    assert _call(counter) == first.number
    with pytest.raises(Refused) as answer:
        _do(counter, queue.call, ticket_id=first.id)
    assert answer.value.code is Refusal.TICKET_STATE


def test_service_is_measured_and_rated_once(counter: Counter) -> None:
    counter.clock.set_to(DAY, 9)
    ticket = _draw(counter)
    counter.clock.set_to(DAY, 9, 10)
    _do(counter, queue.call_next)
    with pytest.raises(Refused):
        _do(counter, queue.evaluate, ticket_id=ticket.id, points=5)
    _do(counter, queue.start, ticket_id=ticket.id)
    counter.clock.set_to(DAY, 9, 25)
    _do(counter, queue.finish, ticket_id=ticket.id)
    found = _hall(counter)
    assert found.mean_wait_seconds == pytest.approx(600, abs=5)
    assert found.mean_service_seconds == pytest.approx(900, abs=5)
    for points in (0, 6):
        with pytest.raises(Refused):
            _do(counter, queue.evaluate, ticket_id=ticket.id, points=points)
    _do(counter, queue.evaluate, ticket_id=ticket.id, points=5)
    with pytest.raises(Refused):
        _do(counter, queue.evaluate, ticket_id=ticket.id, points=1)
    assert _hall(counter).done[0].evaluation == 5


def test_service_begins_only_for_who_was_called(counter: Counter) -> None:
    ticket = _draw(counter)
    with pytest.raises(Refused) as answer:
        _do(counter, queue.start, ticket_id=ticket.id)
    assert answer.value.code is Refusal.TICKET_STATE


def test_a_desk_without_a_window_calls_nobody(counter: Counter) -> None:
    _draw(counter)
    with pytest.raises(Refused) as answer:
        _do(counter, queue.call_next, replace(counter.registrar, window=""))
    assert answer.value.code is Refusal.WINDOW_MISSING


def test_windows_that_call_at_the_same_moment_get_different_numbers(counter: Counter) -> None:
    for _ in range(6):
        _draw(counter)
    answers: list[object] = []

    def desk(window: str) -> None:
        try:
            answers.append(_do(counter, queue.call_next, replace(counter.registrar, window=window)))
        except Refused as refused:
            answers.append(refused.code)

    desks = [threading.Thread(target=desk, args=(str(number % 3),)) for number in range(9)]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    called = [one.number for one in answers if isinstance(one, queue.Ticket)]
    assert sorted(called) == ["A001", "A002", "A003"]
    assert answers.count(Refusal.WINDOW_BUSY) == 6


def test_the_case_takes_its_number_along(counter: Counter) -> None:
    """A clerk who works from the list of today calls nobody; the hall shows the right thing all the same."""
    booked = _arrive(counter, 1, 510)
    case = counter.register.perform(counter.registrar, open_case, booking_id=booked).value
    (served,) = _hall(counter).serving
    assert (served.window, served.registration_id) == ("3", case)
    other = _arrive(counter, 2, 510)
    counter.register.perform(counter.registrar, booking.leave, booking_id=other, reason="证件不齐")
    assert [one.state for one in _hall(counter).done] == ["abandoned"]


def test_the_public_screen_says_numbers_and_windows_and_nothing_else(counter: Counter) -> None:
    _arrive(counter, 1, 510)
    _draw(counter, "divorce")
    _do(counter, queue.call_next)
    shown = counter.register.read(counter.registrar, board)
    assert [(one.number, one.window) for one in shown.called] == [("A001", "3")]
    assert shown.waiting == (("B", 1),)
    assert "测试" not in repr(shown)
    assert "divorce" not in repr(shown)


def test_who_waits_is_handed_on_or_preferred_and_who_went_may_come_back(counter: Counter) -> None:
    first, second = _draw(counter), _draw(counter)
    _do(counter, queue.hand_on, ticket_id=second.id, lane="divorce")
    _do(counter, queue.prefer, ticket_id=second.id)
    assert [(one.number, one.lane) for one in _hall(counter).waiting] == [
        (second.number, "divorce"),
        (first.number, "marriage"),
    ]
    booked = _arrive(counter, 1, 510)
    gone = next(one for one in _hall(counter).waiting if one.booking_id == booked)
    _do(counter, queue.abandon, ticket_id=gone.id, reason="外出")
    assert [one.number for one in _hall(counter).aside] == [gone.number]
    _do(counter, queue.bring_back, ticket_id=gone.id)
    assert gone.number in [one.number for one in _hall(counter).waiting]
    counter.register.perform(counter.registrar, booking.leave, booking_id=booked, reason="证件不齐")
    assert _hall(counter).aside == ()
    with pytest.raises(Refused):
        _do(counter, queue.bring_back, ticket_id=gone.id)


def test_a_number_of_yesterday_stands_in_nobodys_way(counter: Counter) -> None:
    _arrive(counter, 1, 510)
    left = _arrive(counter, 2, 510)
    _do(counter, queue.start, ticket_id=_do(counter, queue.call_next).id)  # type: ignore[attr-defined]
    counter.clock.set_to(DAY + timedelta(days=1))
    case = counter.register.perform(counter.registrar, open_case, booking_id=left).value
    assert case
    assert _hall(counter).serving == ()


def test_waiting_is_measured_to_the_first_call(counter: Counter) -> None:
    counter.clock.set_to(DAY, 9)
    ticket = _draw(counter)
    counter.clock.set_to(DAY, 9, 5)
    _do(counter, queue.call_next)
    counter.clock.set_to(DAY, 9, 45)
    _do(counter, queue.recall, ticket_id=ticket.id)
    assert _hall(counter).mean_wait_seconds == pytest.approx(300, abs=5)


def test_nobody_waits_after_the_day_is_closed(counter: Counter) -> None:
    left = _draw(counter)
    counter.register.perform(counter.reviewer, close_day, day=DAY)
    found = _hall(counter)
    assert [(one.number, one.state) for one in found.done] == [(left.number, "abandoned")]
    assert found.waiting == ()
