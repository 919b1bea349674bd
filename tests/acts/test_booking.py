"""Booking: a place is never sold twice, a person never holds two, on both databases."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from sqlalchemy import event, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from registry_desktop.acts import booking, working_plan
from registry_desktop.acts.marriage.opening import open_case
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import appointments
from registry_desktop.queries.waiting_couples import waiting_couples
from registry_desktop.records.appointments import BookedPerson, Slot, SlotPlace
from tests.registers import DAY, Counter

WEDNESDAY = DAY
FESTIVAL = date(2026, 6, 19)
WORKED_SUNDAY = date(2026, 9, 20)


def slots(counter: Counter, day: date = WEDNESDAY) -> tuple[appointments.SlotView, ...]:
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=day, last=day)
    return counter.register.read(counter.registrar, appointments.slots_between, first=day, last=day)


def couple(number: int) -> booking.Couple:
    who = "测试" + "".join("零一二三四五六七八九"[int(digit)] for digit in str(number))
    return booking.Couple(
        f"{who}甲", f"{who}乙", f"77010119900101{number:04d}", f"77010119910101{number:04d}"
    )


def book(counter: Counter, slot_id: int, number: int) -> int:
    return counter.register.perform(counter.registrar, booking.book, slot_id=slot_id, couple=couple(number)).value


def test_a_day_has_its_half_hours_and_a_festival_none(counter: Counter) -> None:
    assert [slot.first_minute for slot in slots(counter)][:3] == [510, 540, 570]
    assert slots(counter, FESTIVAL) == ()
    assert len(slots(counter, WORKED_SUNDAY)) == len(slots(counter))


def test_laying_out_twice_changes_nothing(counter: Counter) -> None:
    first = slots(counter)
    book(counter, first[0].id, 1)
    assert [slot.id for slot in slots(counter)] == [slot.id for slot in first]
    assert slots(counter)[0].taken == 1


def test_a_full_slot_is_refused(counter: Counter) -> None:
    slot = slots(counter)[0]
    for number in range(slot.capacity):
        book(counter, slot.id, number)
    with pytest.raises(Refused) as answer:
        book(counter, slot.id, 99)
    assert answer.value.code is Refusal.SLOT_FULL
    assert answer.value.facts == {"day": "2026-05-20", "time": "08:30"}


def test_a_booking_takes_few_statements(counter: Counter) -> None:
    slot = slots(counter)[0]
    book(counter, slot.id, 1)
    said: list[str] = []
    event.listen(counter.register.engine, "before_cursor_execute", lambda _c, _cursor, one, *_: said.append(one))
    book(counter, slot.id, 2)
    assert len(said) <= 13, said


def test_many_desks_at_once_never_sell_a_place_twice(counter: Counter) -> None:
    slot = slots(counter)[0]
    answers: list[object] = []

    def desk(number: int) -> None:
        try:
            answers.append(book(counter, slot.id, number))
        except Refused as refused:
            answers.append(refused.code)

    desks = [threading.Thread(target=desk, args=(number,)) for number in range(6)]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert sum(isinstance(answer, int) and not isinstance(answer, Refusal) for answer in answers) == slot.capacity
    assert answers.count(Refusal.SLOT_FULL) == 6 - slot.capacity
    assert slots(counter)[0].free == 0
    held = counter.register.read(counter.registrar, appointments.bookings_between, first=WEDNESDAY, last=WEDNESDAY)
    assert len({one.number for one in held}) == slot.capacity


def test_one_person_cannot_hold_two_places(counter: Counter) -> None:
    first, second = slots(counter)[:2]
    book(counter, first.id, 1)
    with pytest.raises(Refused) as answer:
        book(counter, second.id, 1)
    assert answer.value.code is Refusal.ALREADY_BOOKED
    assert answer.value.facts["time"] == "08:30"


def test_a_moved_booking_frees_its_old_place(counter: Counter) -> None:
    first, second = slots(counter)[:2]
    booked = book(counter, first.id, 1)
    counter.register.perform(counter.registrar, booking.move, booking_id=booked, slot_id=second.id)
    assert [slot.taken for slot in slots(counter)[:2]] == [0, 1]


def test_a_cancelled_booking_frees_its_place_and_keeps_the_reason(counter: Counter) -> None:
    slot = slots(counter)[0]
    booked = book(counter, slot.id, 1)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.cancel, booking_id=booked, reason=" ")
    assert answer.value.code is Refusal.REASON_MISSING
    counter.register.perform(counter.registrar, booking.cancel, booking_id=booked, reason="来电取消")
    assert slots(counter)[0].taken == 0
    book(counter, slot.id, 1)


def test_a_couple_is_checked_in_once_and_on_its_day(counter: Counter) -> None:
    booked = book(counter, slots(counter)[0].id, 1)
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    assert answer.value.code is Refusal.BOOKING_STATE
    tomorrow = book(counter, slots(counter, date(2026, 5, 21))[0].id, 2)
    with pytest.raises(Refused):
        counter.register.perform(counter.registrar, booking.check_in, booking_id=tomorrow)


def test_who_did_not_come_is_marked_at_the_end_of_the_day(counter: Counter) -> None:
    book(counter, slots(counter)[0].id, 1)
    later = book(counter, slots(counter)[5].id, 2)
    counter.clock.set_to(DAY, 9, 5)
    marked = counter.register.perform(counter.registrar, booking.mark_no_shows, day=WEDNESDAY).value
    assert marked == 1
    held = counter.register.read(counter.registrar, appointments.bookings_between, first=WEDNESDAY, last=WEDNESDAY)
    assert [one.state for one in held] == ["no_show", "booked"], "who may still come is not missed yet"
    counter.register.perform(counter.registrar, booking.check_in, booking_id=later)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("张三（复婚）", None), ("13800000000", None), ("", None), ("字" * 101, None),
        (" 阿依古丽 . 买买提", "阿依古丽·买买提"),
    ],
)
def test_a_booked_name_is_a_name(counter: Counter, told: str, kept: str | None) -> None:
    slot = slots(counter)[0]
    who = booking.Couple(told, "测试乙")
    if kept is None:
        with pytest.raises(Refused) as answer:
            counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=who)
        assert answer.value.code in (Refusal.FIELD_WRONG, Refusal.FIELD_MISSING)
        assert answer.value.facts["field"] == "booking.man_name"
        return
    counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=who)
    held = counter.register.read(counter.registrar, appointments.bookings_between, first=WEDNESDAY, last=WEDNESDAY)
    assert [one.man_name for one in held] == [kept]


@pytest.mark.parametrize(("by_office", "state"), [(False, "cancelled_by_party"), (True, "refused_on_arrival")])
def test_a_couple_that_leaves_before_its_case_ends_its_booking_with_the_reason(
    counter: Counter, by_office: bool, state: str
) -> None:
    came = counter.register.perform(counter.registrar, booking.walk_in, couple=couple(1)).value
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.leave, booking_id=came, reason=" ")
    assert answer.value.code is Refusal.REASON_MISSING
    counter.register.perform(
        counter.registrar, booking.leave, booking_id=came, reason="身份证未带", by_office=by_office
    )
    held = counter.register.read(counter.registrar, appointments.bookings_between, first=WEDNESDAY, last=WEDNESDAY)
    assert [one.state for one in held] == [state]
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, open_case, booking_id=came)
    assert answer.value.code is Refusal.BOOKING_STATE


def test_a_couple_with_a_case_does_not_leave_by_its_booking(counter: Counter) -> None:
    came = counter.register.perform(counter.registrar, booking.walk_in, couple=couple(1)).value
    counter.register.perform(counter.registrar, open_case, booking_id=came)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.leave, booking_id=came, reason="走了")
    assert answer.value.code is Refusal.BOOKING_STATE


def test_a_past_slot_cannot_be_booked(counter: Counter) -> None:
    slot = slots(counter)[0]
    counter.clock.set_to(date(2026, 5, 21))
    with pytest.raises(Refused) as answer:
        book(counter, slot.id, 1)
    assert answer.value.code is Refusal.SLOT_UNKNOWN


def _hold(counter: Counter, slot_id: int, *, by: SignedIn | None = None, **more: int) -> booking.HeldPlace:
    return counter.register.perform(by or counter.registrar, booking.hold_place, slot_id=slot_id, **more).value


def _free(counter: Counter, *, to: SignedIn) -> int:
    found = counter.register.read(to, appointments.slots_between, first=WEDNESDAY, last=WEDNESDAY)
    return found[0].free


def test_a_place_is_held_while_the_clerk_types_and_free_again_after_minutes(counter: Counter) -> None:
    slot = slots(counter)[0]
    held = _hold(counter, slot.id)
    counter.register.perform(counter.reviewer, booking.book, slot_id=slot.id, couple=couple(7))
    assert (_free(counter, to=counter.reviewer), _free(counter, to=counter.registrar)) == (0, 1)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, booking.book, slot_id=slot.id, couple=couple(1))
    assert answer.value.code is Refusal.SLOT_FULL
    counter.clock.now = held.until
    assert _free(counter, to=counter.reviewer) == 1
    counter.register.perform(counter.reviewer, booking.book, slot_id=slot.id, couple=couple(1))
    with pytest.raises(Refused) as answer:  # too late: it is another couple's by now
        counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=couple(2))
    assert answer.value.code is Refusal.SLOT_FULL


def test_the_held_place_becomes_the_booking(counter: Counter) -> None:
    slot = slots(counter)[0]
    held = _hold(counter, slot.id)
    counter.register.perform(counter.reviewer, booking.book, slot_id=slot.id, couple=couple(7))
    counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=couple(1))
    assert _free(counter, to=counter.reviewer) == 0
    counter.register.perform(counter.registrar, booking.let_place_go, hold_id=held.id)
    assert [one.taken for one in slots(counter)][:1] == [slot.capacity]


def test_a_clerk_who_goes_on_to_another_slot_lets_the_first_one_go(counter: Counter) -> None:
    first, second = slots(counter)[:2]
    held = _hold(counter, first.id)
    other = _hold(counter, second.id, instead_of=held.id)
    assert [one.free for one in counter.register.read(
        counter.reviewer, appointments.slots_between, first=WEDNESDAY, last=WEDNESDAY)][:2] == [2, 1]
    counter.register.perform(counter.reviewer, booking.let_place_go, hold_id=other.id)  # not that clerk's
    assert counter.register.read(
        counter.reviewer, appointments.slots_between, first=WEDNESDAY, last=WEDNESDAY)[1].free == 1
    counter.register.perform(counter.registrar, booking.let_place_go, hold_id=other.id)
    assert counter.register.read(
        counter.reviewer, appointments.slots_between, first=WEDNESDAY, last=WEDNESDAY)[1].free == 2


def test_the_database_itself_refuses_a_second_place_and_a_place_too_many(counter: Counter) -> None:
    """Whatever a program does: two rows for one place, or for one person, cannot stand."""
    slot = slots(counter)[0]
    booked = book(counter, slot.id, 1)
    for second in (
        SlotPlace(slot_id=slot.id, place=1, held_until=counter.clock.now),
        BookedPerson(booking_id=booked, identity_number="770101199001010001"),
    ):
        with pytest.raises(IntegrityError), Session(counter.register.engine) as session, session.begin():
            session.add(second)
    with pytest.raises(IntegrityError), Session(counter.register.engine) as session, session.begin():
        session.execute(update(Slot).where(Slot.id == slot.id).values(taken=slot.capacity + 1))


def test_two_desks_that_book_one_person_at_once_give_one_place(counter: Counter) -> None:
    found = slots(counter)[:4]
    answers: list[object] = []

    def desk(slot_id: int) -> None:
        try:
            answers.append(book(counter, slot_id, 1))
        except Refused as refused:
            answers.append(refused.code)

    desks = [threading.Thread(target=desk, args=(slot.id,)) for slot in found]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert answers.count(Refusal.ALREADY_BOOKED) == 3
    assert sum(one.taken for one in slots(counter)) == 1


def test_places_of_a_lane_are_for_that_business_only(counter: Counter) -> None:
    counter.register.perform(
        counter.reviewer,
        working_plan.change_working_plan,
        rows=(
            working_plan.PlanRow(3, 510, 540, 30, 1, "divorce"),
            working_plan.PlanRow(3, 510, 540, 30, 2, "marriage"),
        ),
        valid_from=date(2026, 5, 21),
    )
    day = date(2026, 5, 21)
    divorces, marriages = slots(counter, day)
    assert (divorces.lane, divorces.capacity, marriages.lane) == ("divorce", 1, "marriage")
    with pytest.raises(Refused) as answer:
        book(counter, divorces.id, 1)
    assert answer.value.code is Refusal.LANE_WRONG
    book(counter, marriages.id, 1)
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.reviewer,
            working_plan.change_working_plan,
            rows=(working_plan.PlanRow(3, 510, 540, 30, 1, "weddings"),),
            valid_from=date(2026, 6, 1),
        )
    assert answer.value.code is Refusal.FIELD_WRONG


def test_a_booking_of_a_day_that_was_never_closed_keeps_nobody_from_booking(counter: Counter) -> None:
    book(counter, slots(counter)[0].id, 1)
    counter.clock.set_to(date(2026, 5, 25))
    book(counter, slots(counter, date(2026, 5, 26))[0].id, 1)
    with pytest.raises(Refused):
        book(counter, slots(counter, date(2026, 5, 26))[1].id, 1)


def test_a_couple_with_a_booking_of_today_is_no_walk_in(counter: Counter) -> None:
    """It would else count as missed although it came."""
    booked = book(counter, slots(counter)[2].id, 1)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking.walk_in, couple=couple(1))
    assert answer.value.code is Refusal.ALREADY_BOOKED
    assert answer.value.facts["time"] == "09:30"
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    tomorrow = slots(counter, date(2026, 5, 21))[0]
    book(counter, tomorrow.id, 2)
    counter.register.perform(counter.registrar, booking.walk_in, couple=couple(2))  # of another day: that is kept


def test_what_was_missed_is_neither_cancelled_nor_moved_afterwards(counter: Counter) -> None:
    booked = book(counter, slots(counter)[0].id, 1)
    counter.clock.set_to(DAY, 9, 1)
    for act, more in ((booking.cancel, {"reason": "来电取消"}), (booking.move, {"slot_id": slots(counter)[5].id})):
        with pytest.raises(Refused) as answer:
            counter.register.perform(counter.registrar, act, booking_id=booked, **more)
        assert answer.value.code is Refusal.BOOKING_PAST
    counter.register.perform(
        counter.registrar, booking.cancel, booking_id=booked, reason="停电", by_office=True
    )


def test_lanes_laid_out_over_places_for_everybody_count_no_place_twice(counter: Counter) -> None:
    day = date(2026, 5, 21)
    before = slots(counter, day)
    counter.register.perform(
        counter.reviewer,
        working_plan.change_working_plan,
        rows=(
            working_plan.PlanRow(3, 510, 570, 30, 1, "divorce"),
            working_plan.PlanRow(3, 510, 570, 30, 3, "marriage"),
            working_plan.PlanRow(3, 1080, 1110, 30, 1, "marriage"),
        ),
        valid_from=day,
    )
    after = slots(counter, day)
    assert [one.id for one in before] == [one.id for one in after if one.first_minute < 1080]
    assert [(one.first_minute, one.lane) for one in after if one.first_minute >= 1080] == [(1080, "marriage")]


def test_a_couple_waits_for_a_place_on_a_full_day_and_is_taken_off_the_list_when_booked(counter: Counter) -> None:
    slot = slots(counter)[0]
    for number in range(slot.capacity):
        book(counter, slot.id, number)
    wait = booking.wait_for_place
    waiting = counter.register.perform(counter.registrar, wait, slot_id=slot.id, couple=couple(8)).value
    assert counter.register.perform(counter.registrar, wait, slot_id=slot.id, couple=couple(8)).value == waiting
    counter.register.perform(counter.registrar, wait, slot_id=slot.id, couple=couple(9))
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, wait, slot_id=slot.id, couple=couple(0))
    assert answer.value.code is Refusal.ALREADY_BOOKED

    def names() -> list[str]:
        found = counter.register.read(counter.registrar, waiting_couples, first=DAY, last=DAY)
        return [one.man_name for one in found]

    assert names() == ["测试八甲", "测试九甲"]
    held = counter.register.read(counter.registrar, appointments.bookings_between, first=DAY, last=DAY)
    counter.register.perform(counter.registrar, booking.cancel, booking_id=held[0].id, reason="来电取消")
    book(counter, slot.id, 8)
    assert names() == ["测试九甲"]
    (left,) = counter.register.read(counter.registrar, waiting_couples, first=DAY, last=DAY)
    end = booking.end_waiting
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, end, waiting_id=left.id, reason=" ")
    assert answer.value.code is Refusal.REASON_MISSING
    counter.register.perform(counter.registrar, end, waiting_id=left.id, reason="改期")
    assert names() == []
    with pytest.raises(Refused):
        counter.register.perform(counter.registrar, end, waiting_id=waiting, reason="改期")
