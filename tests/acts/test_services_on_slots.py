"""Visits to graves, voyages, ceremonies, counselling: on the same slots as registrations, and beside them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from registry_desktop.acts import booking, papers, working_plan
from registry_desktop.acts.booking_bans import choose_rules
from registry_desktop.acts.special_days import open_day
from registry_desktop.acts.working_plan import PlanRow
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.appointments import SlotView, bookings_between, closing_minute, slots_between
from registry_desktop.queries.booking_rules import bans
from registry_desktop.queries.day import day
from registry_desktop.queries.day_close import day_figures
from registry_desktop.queries.hall import hall
from registry_desktop.queries.month import month
from registry_desktop.queries.waiting_couples import waiting_couples
from registry_desktop.records.appointments import Booking
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.test_booking import couple
from tests.registers import DAY, Counter

FESTIVAL = date(2026, 6, 19)
VISITOR = "770101198001010013"


def _slot(counter: Counter, lane: str, on: date = DAY, *, places: int = 5, hour: int = 14) -> SlotView:
    """One hour of that lane; the day has nothing else."""
    rows = (PlanRow(0, hour * 60, hour * 60 + 60, 60, places, lane), PlanRow(0, 480, 540, 60, 2))
    counter.register.perform(counter.reviewer, open_day, day=on, name="测试", rows=rows)
    found = counter.register.read(counter.registrar, slots_between, first=on, last=on)
    return next(one for one in found if one.lane == lane)


def _visit(name: str = "王祭扫", *, number: str = VISITOR, persons: int = 3) -> booking.Couple:
    return booking.Couple(
        visitor_name=name,
        visitor_identity_number=number,
        deceased_name="王先人",
        persons=persons,
        business="service.memorial_visit",
    )


def _voyage(name: str, persons: int) -> booking.Couple:
    return booking.Couple(visitor_name=name, deceased_name="先人", persons=persons, business="service.sea_burial")


def _book(counter: Counter, slot: SlotView, who: booking.Couple) -> int:
    return counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=who).value


def _free(counter: Counter, slot: SlotView) -> int:
    found = counter.register.read(counter.registrar, slots_between, first=slot.day, last=slot.day)
    return next(one.free for one in found if one.id == slot.id)


def _refused(counter: Counter, slot: SlotView, who: booking.Couple) -> Refusal:
    with pytest.raises(Refused) as answer:
        _book(counter, slot, who)
    return answer.value.code


def test_a_family_visits_a_grave_on_a_festival_and_takes_one_place(counter: Counter) -> None:
    slot = _slot(counter, "memorial_visit", FESTIVAL)
    booked = _book(counter, slot, _visit())
    assert _free(counter, slot) == slot.capacity - 1
    assert _refused(counter, slot, _visit("同一人")) is Refusal.ALREADY_BOOKED
    assert _refused(counter, slot, _visit("人太多", number="", persons=6)) is Refusal.FIELD_WRONG
    assert _refused(counter, slot, _visit("", number="")) is Refusal.FIELD_MISSING
    assert _refused(counter, slot, couple(1)) is Refusal.LANE_WRONG
    counter.clock.set_to(FESTIVAL, 13, 50)
    assert counter.register.perform(counter.registrar, booking.check_in, booking_id=booked).value is None
    (found,) = counter.register.read(counter.registrar, bookings_between, first=FESTIVAL, last=FESTIVAL)
    assert (found.state, found.names, found.persons) == ("served", ("王祭扫", ""), 3)
    assert counter.register.read(counter.registrar, hall).waiting == ()
    _book(counter, _slot(counter, "memorial_visit", FESTIVAL, hour=15), _visit())  # the visit is over


def test_a_visitor_marries_all_the_same(counter: Counter) -> None:
    """One place of each service: the grave, the registration, the ceremony after it."""
    _book(counter, _slot(counter, "memorial_visit"), _visit(number=couple(1).man_identity_number))
    second = DAY + timedelta(days=1)
    slot = _slot(counter, "ceremony", second)
    ordinary = counter.register.read(counter.registrar, slots_between, first=second, last=second)[0]
    _book(counter, ordinary, couple(1))
    ceremony = booking.Couple(
        couple(1).man_name,
        couple(1).woman_name,
        couple(1).man_identity_number,
        couple(1).woman_identity_number,
        business="service.ceremony",
    )
    _book(counter, slot, ceremony)
    assert _refused(counter, slot, ceremony) is Refusal.ALREADY_BOOKED


def test_on_a_voyage_every_person_has_a_place(counter: Counter) -> None:
    ship = _slot(counter, "sea_burial", places=10)
    first = _book(counter, ship, _voyage("张三", 6))
    assert _free(counter, ship) == 4
    assert _refused(counter, ship, _voyage("李四", 5)) is Refusal.SLOT_FULL
    second = _book(counter, ship, _voyage("李四", 4))
    assert _free(counter, ship) == 0
    # the weather: both go another day
    later = _slot(counter, "sea_burial", DAY + timedelta(days=1), places=10)
    for one in (first, second):
        counter.register.perform(counter.registrar, booking.move, booking_id=one, slot_id=later.id)
    assert (_free(counter, ship), _free(counter, later)) == (10, 0)
    counter.register.perform(counter.registrar, booking.cancel, booking_id=first, reason="身体不适")
    assert _free(counter, later) == 6
    _book(counter, later, _voyage("王五", 6))
    assert _free(counter, later) == 0


def test_services_count_as_no_registration_and_ban_nobody(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, choose_rules, rule_set="zhongshan", valid_from=DAY)
    for number in (1, 2):
        on = DAY + timedelta(days=number)
        slot = _slot(counter, "memorial_visit", on)
        booked = _book(counter, slot, _visit())
        counter.clock.set_to(on + timedelta(days=1))
        counter.register.perform(counter.reviewer, booking.mark_no_shows, day=on)
        figures = counter.register.read(counter.reviewer, day_figures, day=on)
        assert (figures.booked, figures.no_shows) == (0, 0)
        assert [one.id for one in counter.register.read(counter.registrar, bookings_between, first=on, last=on)] == [
            booked
        ]
    assert counter.register.read(counter.reviewer, bans) == ()
    found = counter.register.read(counter.reviewer, month, day=DAY).days[DAY.day]
    assert (found.capacity, found.taken, found.missed) == (2, 0, 0)
    assert sum(one.booked for one in counter.register.read(counter.reviewer, day, day=on).stretches) == 0


def test_a_ceremony_is_laid_out_beside_registrations_at_the_same_time(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=DAY, last=DAY)
    ordinary = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    slot = _slot(counter, "ceremony")
    assert slot.first_minute in {one.first_minute for one in ordinary}
    found = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    assert [one.lane for one in found].count("ceremony") == 1


def test_a_visit_has_a_slip_without_full_names(counter: Counter) -> None:
    booked = _book(counter, _slot(counter, "memorial_visit"), _visit())
    made = counter.register.perform(counter.registrar, papers.make_slip, booking_id=booked).value
    words = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made.pdf)).pages)
    assert "王*扫" in words
    assert "3人" in words
    assert "王祭扫" not in words
    assert "王先人" not in words


def test_nobody_draws_a_number_for_a_service_or_waits_for_a_voyage(counter: Counter) -> None:
    slot = _slot(counter, "sea_burial", places=1)
    _book(counter, slot, _voyage("张三", 1))
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar, booking.wait_for_place, slot_id=slot.id, couple=_voyage("李四", 1)
        )
    assert answer.value.code is Refusal.FIELD_WRONG


def test_services_of_the_plan_go_on_over_a_festival_and_close_no_office_later(counter: Counter) -> None:
    """The plan: registrations until 17:00, ceremonies in the evening; nobody withdraws a divorce at eight."""
    rows = (
        *(PlanRow(weekday, 510, 1020, 30, 2) for weekday in range(5)),
        *(PlanRow(weekday, 1080, 1200, 60, 5, "ceremony") for weekday in range(7)),
    )
    counter.register.perform(counter.reviewer, working_plan.change_working_plan, rows=rows, valid_from=DAY)
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=FESTIVAL, last=FESTIVAL)
    found = counter.register.read(counter.registrar, slots_between, first=FESTIVAL, last=FESTIVAL)
    assert [(one.first_minute, one.lane) for one in found] == [(1080, "ceremony"), (1140, "ceremony")]
    office = counter.registrar.office_id
    assert counter.register.read(counter.registrar, closing_minute, office_id=office, day=DAY) == 1020
    assert counter.register.read(counter.registrar, closing_minute, office_id=office, day=FESTIVAL) is None


def test_a_visit_cancelled_late_breaks_no_rule_of_registrations(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, choose_rules, rule_set="guangdong", valid_from=DAY)
    booked = _book(counter, _slot(counter, "memorial_visit"), _visit())
    counter.register.perform(counter.registrar, booking.cancel, booking_id=booked, reason="下雨")

    def reason(work: UnitOfWork) -> str:
        return work.get(Booking, booked).end_reason

    assert counter.register.read(counter.registrar, reason) == "下雨"


def test_who_waits_for_a_registration_waits_on_when_a_ceremony_is_booked(counter: Counter) -> None:
    who = couple(1)
    waiting_for = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    assert waiting_for == ()
    slot = _slot(counter, "ceremony")
    ordinary = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)[0]
    counter.register.perform(counter.registrar, booking.wait_for_place, slot_id=ordinary.id, couple=who)
    _book(counter, slot, replace(who, business="service.ceremony"))
    waits = counter.register.read(counter.registrar, waiting_couples, first=DAY, last=DAY)
    assert [(one.man_name, one.business) for one in waits] == [(who.man_name, "marriage.registration")]
