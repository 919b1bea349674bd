"""The rules of real places: how far ahead, who may not book for a while and for what (counter.md 1; cases B01, B02)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from registry_desktop.acts import booking, booking_bans, working_plan
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import appointments, booking_rules
from registry_desktop.records.appointments import Booking
from tests.acts.test_booking import couple
from tests.registers import Counter

RULES_FROM = date(2026, 1, 5)


@pytest.fixture
def choose(counter: Counter) -> None:
    counter.clock.set_to(RULES_FROM)
    counter.register.perform(counter.reviewer, booking_bans.choose_rules, rule_set="guangdong", valid_from=RULES_FROM)


def _slot(counter: Counter, day: date) -> int:
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=day, last=day)
    return counter.register.read(counter.registrar, appointments.slots_between, first=day, last=day)[0].id


def _book(counter: Counter, on: date, day: date, number: int = 1, hour: int = 9) -> int:
    counter.clock.set_to(on, hour)
    slot_id = _slot(counter, day)
    return counter.register.perform(counter.registrar, booking.book, slot_id=slot_id, couple=couple(number)).value


def _miss(counter: Counter, day: date) -> None:
    """Booked the week before, and nobody came."""
    _book(counter, day - timedelta(days=7), day)
    counter.clock.set_to(day, 17)
    counter.register.perform(counter.registrar, booking.mark_no_shows, day=day)


def _cancel(counter: Counter, on: date) -> None:
    """Booked and cancelled by the couple on the same day."""
    booked = _book(counter, on, on + timedelta(days=7))
    counter.register.perform(counter.registrar, booking.cancel, booking_id=booked, reason="来电取消")


def _bans(counter: Counter) -> set[tuple[date, date]]:
    found = counter.register.read(counter.registrar, booking_rules.bans)
    return {(ban.first_day, ban.last_day) for ban in found}


@pytest.mark.usefixtures("choose")
def test_b01_a_second_no_show_within_180_days_bans_both_persons(counter: Counter) -> None:
    _miss(counter, date(2026, 3, 2))
    assert _bans(counter) == set()
    _miss(counter, date(2026, 8, 20))
    found = counter.register.read(counter.registrar, booking_rules.bans)
    assert {ban.identity_number for ban in found} == {"770101199001010001", "770101199101010001"}
    assert _bans(counter) == {(date(2026, 8, 20), date(2027, 2, 16))}
    assert "2026-03-02 爽约" in found[0].because
    assert "2026-08-20 爽约" in found[0].because
    with pytest.raises(Refused) as answer:
        _book(counter, date(2026, 9, 1), date(2026, 9, 10))
    assert answer.value.code is Refusal.BOOKING_BANNED
    assert answer.value.facts["until"] == "2027-02-16"
    counter.register.perform(counter.registrar, booking.walk_in, couple=couple(1))


@pytest.mark.usefixtures("choose")
def test_b02_a_second_no_show_184_days_after_the_first_bans_nobody(counter: Counter) -> None:
    _miss(counter, date(2026, 3, 2))
    _miss(counter, date(2026, 9, 2))
    assert _bans(counter) == set()
    _book(counter, date(2026, 9, 3), date(2026, 9, 10))


@pytest.mark.usefixtures("choose")
def test_a_ban_ends_with_its_last_day(counter: Counter) -> None:
    for on in (date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)):  # three cancellations within thirty days
        _cancel(counter, on)
    assert _bans(counter) == {(date(2026, 3, 4), date(2026, 8, 31))}
    with pytest.raises(Refused):
        _book(counter, date(2026, 8, 31), date(2026, 9, 10))
    _book(counter, date(2026, 9, 1), date(2026, 9, 10))


@pytest.mark.usefixtures("choose")
def test_what_the_office_cancels_and_who_came_and_left_is_not_counted(counter: Counter) -> None:
    for step in range(3):
        day = date(2026, 3, 2) + timedelta(days=step)
        booked = _book(counter, day, day + timedelta(days=7))
        counter.register.perform(
            counter.registrar, booking.cancel, booking_id=booked, reason="停电", by_office=True
        )
    for step in range(2):
        day = date(2026, 3, 16) + timedelta(days=step)
        booked = _book(counter, day - timedelta(days=4), day)
        counter.clock.set_to(day)
        counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
        counter.register.perform(counter.registrar, booking.leave, booking_id=booked, reason="改日再来")
    assert _bans(counter) == set()


@pytest.mark.usefixtures("choose")
def test_a_supervisor_lifts_a_ban_with_a_reason_and_nobody_else(counter: Counter) -> None:
    for on in (date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)):
        _cancel(counter, on)
    found = counter.register.read(counter.registrar, booking_rules.bans)
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, booking_bans.lift_ban, ban_id=found[0].id, reason="住院")
    assert answer.value.code is Refusal.NOT_PERMITTED
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, booking_bans.lift_ban, ban_id=found[0].id, reason=" ")
    assert answer.value.code is Refusal.REASON_MISSING
    for ban in found:
        counter.register.perform(counter.reviewer, booking_bans.lift_ban, ban_id=ban.id, reason="住院")
    _book(counter, date(2026, 3, 5), date(2026, 3, 12))
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.reviewer, booking_bans.lift_ban, ban_id=found[0].id, reason="住院")
    assert answer.value.code is Refusal.BAN_LIFTED
    kept = counter.register.read(counter.registrar, booking_rules.bans)
    assert [ban.lift_reason for ban in kept] == ["住院", "住院"]


@pytest.mark.parametrize(
    ("rule_set", "on", "hour", "day", "refused"),
    [
        ("guangdong", date(2026, 3, 2), 8, date(2026, 3, 2), Refusal.BOOKING_TOO_SOON),
        ("guangdong", date(2026, 3, 2), 9, date(2026, 3, 3), None),
        ("guangdong", date(2026, 3, 2), 9, date(2026, 4, 2), None),
        ("guangdong", date(2026, 3, 2), 9, date(2026, 4, 3), Refusal.BOOKING_TOO_FAR),
        ("zhongshan", date(2026, 3, 2), 8, date(2026, 3, 17), Refusal.BOOKING_TOO_FAR),  # before half past eight
        ("zhongshan", date(2026, 3, 2), 9, date(2026, 3, 17), None),
        ("shenzhen", date(2026, 3, 2), 8, date(2026, 3, 17), None),
        ("shenzhen", date(2026, 3, 2), 8, date(2026, 3, 18), Refusal.BOOKING_TOO_FAR),
        ("wenzhou", date(2026, 3, 2), 9, date(2026, 3, 6), Refusal.BOOKING_TOO_SOON),
        ("wenzhou", date(2026, 3, 2), 9, date(2026, 4, 1), None),
        ("none", date(2026, 3, 2), 8, date(2026, 3, 2), None),
    ],
)
def test_how_far_ahead_is_a_rule_of_the_place(
    counter: Counter, rule_set: str, on: date, hour: int, day: date, refused: Refusal | None
) -> None:
    counter.clock.set_to(RULES_FROM)
    counter.register.perform(counter.reviewer, booking_bans.choose_rules, rule_set=rule_set, valid_from=RULES_FROM)
    if refused is None:
        _book(counter, on, day, hour=hour)
        return
    with pytest.raises(Refused) as answer:
        _book(counter, on, day, hour=hour)
    assert answer.value.code is refused


def test_rules_hold_from_their_day_on_and_are_chosen_by_planners(counter: Counter) -> None:
    counter.clock.set_to(RULES_FROM)
    choose = booking_bans.choose_rules
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, choose, rule_set="guangdong", valid_from=date(2026, 3, 2))
    assert answer.value.code is Refusal.NOT_PERMITTED
    for rule_set, valid_from in (("atlantis", date(2026, 3, 2)), ("guangdong", date(2026, 1, 2))):
        with pytest.raises(Refused) as answer:
            counter.register.perform(counter.reviewer, choose, rule_set=rule_set, valid_from=valid_from)
        assert answer.value.code is Refusal.FIELD_WRONG
    counter.register.perform(counter.reviewer, choose, rule_set="wenzhou", valid_from=date(2026, 3, 2))
    counter.register.perform(counter.reviewer, choose, rule_set="guangdong", valid_from=date(2026, 3, 2))
    _book(counter, date(2026, 3, 1), date(2026, 3, 2))
    chosen = counter.register.read(counter.registrar, booking_rules.rules_of_office, day=date(2026, 3, 2))
    assert chosen.name == "guangdong"
    with pytest.raises(Refused):
        _book(counter, date(2026, 3, 2), date(2026, 3, 2), number=2)


@pytest.mark.usefixtures("choose")
def test_a_day_that_is_closed_late_brings_the_ban_of_its_own_day(counter: Counter) -> None:
    _miss(counter, date(2026, 3, 2))
    _book(counter, date(2026, 5, 13), date(2026, 5, 20))  # nobody comes, and nobody closes that day
    counter.clock.set_to(date(2026, 5, 22))
    _cancel(counter, date(2026, 5, 22))
    assert _bans(counter) == set()
    counter.clock.set_to(date(2026, 5, 23))
    counter.register.perform(counter.registrar, booking.mark_no_shows, day=date(2026, 5, 20))
    assert (date(2026, 5, 20), date(2026, 11, 16)) in _bans(counter)


@pytest.mark.usefixtures("choose")
def test_a_cancellation_later_than_the_rules_want_is_taken_and_noted(counter: Counter) -> None:
    for number, (made, on, late) in enumerate(
        ((date(2026, 3, 2), date(2026, 3, 9), False), (date(2026, 3, 9), date(2026, 3, 10), True))
    ):
        booked = _book(counter, made, date(2026, 3, 11), number)
        counter.clock.set_to(on)
        counter.register.perform(counter.registrar, booking.cancel, booking_id=booked, reason="来电取消")
        with counter.register.reading(counter.registrar) as work:
            kept = work.get(Booking, booked).end_reason
        assert kept == ("来电取消（逾期取消）" if late else "来电取消")
