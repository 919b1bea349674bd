"""Service points, tours of roving ones, leaflets handed out, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from registry_desktop.acts import service_points
from registry_desktop.acts.booking import book, check_in
from registry_desktop.acts.marriage.opening import open_case
from registry_desktop.acts.rooms import Stretch
from registry_desktop.acts.service_points import NewPoint, open_service_point, plan_tour_day, set_places_of_point
from registry_desktop.acts.special_days import open_day
from registry_desktop.acts.working_plan import PlanRow, lay_out_slots
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.exchange.reminders import reminders
from registry_desktop.queries.appointments import bookings_between, slots_between
from registry_desktop.queries.hall import hall
from registry_desktop.queries.service_points import Leaflets, leaflets_between, points_on, tour_between
from registry_desktop.queries.week import week
from tests.acts.test_booking import couple
from tests.registers import DAY, Counter

TOUR = NewPoint("下乡巡回登记点", "roving", DAY, approved_by="测民〔2026〕8号", valid_to=DAY + timedelta(days=30))


def refusal(counter: Counter, officer: Any, act: Any, **arguments: Any) -> Refusal:
    with pytest.raises(Refused) as answer:
        counter.register.perform(officer, act, **arguments)
    return answer.value.code


def open_point(counter: Counter, new: NewPoint = TOUR) -> int:
    return counter.register.perform(counter.reviewer, service_points.open_service_point, new=new).value


def test_a_point_serves_from_its_first_to_its_last_day(counter: Counter) -> None:
    point = open_point(counter)
    counter.register.perform(
        counter.reviewer, service_points.close_service_point, point_id=point, last_day=DAY + timedelta(days=3)
    )
    names = {
        days: [one.name for one in counter.register.read(counter.registrar, points_on, day=DAY + timedelta(days=days))]
        for days in (-1, 0, 3, 4)
    }
    assert names == {-1: [], 0: ["下乡巡回登记点"], 3: ["下乡巡回登记点"], 4: []}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": ""}, Refusal.FIELD_MISSING),
        ({"kind": "ship"}, Refusal.FIELD_WRONG),
        ({"approved_by": " "}, Refusal.FIELD_MISSING),
        ({"valid_to": DAY - timedelta(days=1)}, Refusal.FIELD_WRONG),
        ({"capacity": -1}, Refusal.FIELD_WRONG),
    ],
)
def test_a_point_that_cannot_be_is_refused(counter: Counter, changes: dict[str, Any], code: Refusal) -> None:
    new = replace(TOUR, **changes)
    assert refusal(counter, counter.reviewer, service_points.open_service_point, new=new) is code


def test_a_name_stands_once_and_a_registrar_opens_no_point(counter: Counter) -> None:
    open_point(counter)
    act = service_points.open_service_point
    assert refusal(counter, counter.reviewer, act, new=TOUR) is Refusal.FIELD_WRONG
    assert refusal(counter, counter.registrar, act, new=TOUR) is Refusal.NOT_PERMITTED


def test_a_roving_point_has_its_days_and_a_fixed_one_none(counter: Counter) -> None:
    point = open_point(counter)
    act = service_points.plan_tour_day
    tomorrow = Stretch(DAY + timedelta(days=1), 540, 660)
    first = counter.register.perform(counter.reviewer, act, point_id=point, when=tomorrow, place="东乡镇政府").value
    again = counter.register.perform(counter.reviewer, act, point_id=point, when=tomorrow, place="西乡镇政府").value
    planned = counter.register.read(counter.registrar, tour_between, first=DAY, last=DAY + timedelta(days=7))
    assert (first, [one.place for one in planned]) == (again, ["西乡镇政府"])
    late = Stretch(DAY + timedelta(days=31), 540, 660)
    assert refusal(counter, counter.reviewer, act, point_id=point, when=late, place="东乡") is Refusal.FIELD_WRONG
    turned = Stretch(tomorrow.day, 660, 540)
    answer = refusal(counter, counter.reviewer, act, point_id=point, when=turned, place="东乡")
    assert answer is Refusal.ENDS_BEFORE_IT_BEGINS
    fixed = open_point(counter, replace(TOUR, name="公园登记点", kind="registration_point"))
    assert refusal(counter, counter.reviewer, act, point_id=fixed, when=tomorrow, place="园") is Refusal.FIELD_WRONG


def test_leaflets_are_counted_by_title(counter: Counter) -> None:
    act, perform = service_points.hand_out_leaflets, counter.register.perform
    perform(counter.registrar, act, title="婚俗改革倡议书", copies=100, people=60, place="人民广场")
    perform(counter.registrar, act, title="婚俗改革倡议书", copies=50, people=40, day=DAY - timedelta(days=1))
    perform(counter.registrar, act, title="反家庭暴力告知书", copies=30)
    counted = counter.register.read(counter.registrar, leaflets_between, first=DAY - timedelta(days=1), last=DAY)
    assert set(counted) == {Leaflets("婚俗改革倡议书", 2, 100, 150), Leaflets("反家庭暴力告知书", 1, 0, 30)}
    for wrong, code in (
        ({"title": "", "copies": 1}, Refusal.FIELD_MISSING),
        ({"title": "册", "copies": 0}, Refusal.FIELD_WRONG),
        ({"title": "册", "copies": 1, "day": DAY + timedelta(days=1)}, Refusal.FIELD_WRONG),
    ):
        assert refusal(counter, counter.registrar, act, **wrong) is code
    assert refusal(counter, counter.archivist, act, title="册", copies=1) is Refusal.NOT_PERMITTED


def test_couples_are_booked_at_points_in_the_hours_of_office_and_tour(counter: Counter) -> None:
    """A fixed point in the office's hours, a roving one in those of its tour, each for as many as it takes."""
    perform, leader = counter.register.perform, counter.reviewer
    east = NewPoint("城东登记点", "registration_point", DAY, "城东路1号", approved_by="民婚1号")
    fixed = perform(leader, open_service_point, new=east).value
    roving = NewPoint("山区巡回点", "roving", DAY, approved_by="民婚2号", couples_a_slot=2)
    tour = perform(leader, open_service_point, new=roving).value
    perform(leader, plan_tour_day, point_id=tour, when=Stretch(DAY, 570, 660), place="石桥乡")
    with pytest.raises(Refused) as answer:
        perform(leader, open_service_point, new=NewPoint("草坪", "ceremony_only", DAY, couples_a_slot=3))
    assert answer.value.code is Refusal.FIELD_WRONG
    perform(leader, lay_out_slots, first=DAY, last=DAY)

    def slots(point: int | None) -> list[tuple[int, int]]:
        found = counter.register.read(
            counter.registrar, slots_between, first=DAY, last=DAY, service_point_id=point
        )
        return [(one.first_minute, one.capacity) for one in found]

    assert (slots(fixed), slots(tour)) == ([], [(570, 2), (600, 2), (630, 2)])
    perform(leader, set_places_of_point, point_id=fixed, couples_a_slot=1)
    assert perform(leader, lay_out_slots, first=DAY, last=DAY).value == len(slots(None))
    assert slots(fixed) == [(first, 1) for first, _ in slots(None)]
    (slot, *_) = counter.register.read(
        counter.registrar, slots_between, first=DAY, last=DAY, service_point_id=tour
    )
    booked = perform(counter.registrar, book, slot_id=slot.id, couple=couple(1)).value
    (found,) = counter.register.read(counter.registrar, bookings_between, first=DAY, last=DAY)
    assert (found.id, found.place) == (booked, "山区巡回点")
    in_office = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    assert [one.taken for one in in_office] == [0] * 12
    told = counter.register.read(counter.registrar, reminders, sentence="{names} {office}", day=DAY).rows[0].sentence
    assert told.endswith("婚姻登记处 山区巡回点")
    shown = counter.register.read(counter.registrar, week, day=DAY, service_point_id=tour)
    assert [name for _, name in shown.points] == ["城东登记点", "山区巡回点"]
    assert [len(shown.bookings_in(one)) for one in shown.slots] == [1, 0, 0]


def test_who_comes_to_a_point_is_called_in_no_hall(counter: Counter) -> None:
    point = open_point(counter, replace(TOUR, couples_a_slot=2))
    perform = counter.register.perform
    perform(counter.reviewer, plan_tour_day, point_id=point, when=Stretch(DAY, 570, 660), place="石桥乡")
    perform(counter.reviewer, lay_out_slots, first=DAY, last=DAY)
    slot = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY, service_point_id=point)[0]
    booked = perform(counter.registrar, book, slot_id=slot.id, couple=couple(1)).value
    assert perform(counter.registrar, check_in, booking_id=booked).value is None
    assert counter.register.read(counter.registrar, hall).waiting == ()
    assert perform(counter.registrar, open_case, booking_id=booked).value


def test_a_point_that_serves_no_more_takes_nobody_and_tells_who_is_left(counter: Counter) -> None:
    perform = counter.register.perform
    point = open_point(counter, NewPoint("城东", "registration_point", DAY, approved_by="民婚1号", couples_a_slot=2))
    tomorrow = DAY + timedelta(days=1)
    perform(counter.reviewer, lay_out_slots, first=tomorrow, last=tomorrow)
    slots = counter.register.read(
        counter.registrar, slots_between, first=tomorrow, last=tomorrow, service_point_id=point
    )
    perform(counter.registrar, book, slot_id=slots[0].id, couple=couple(1))
    closed = perform(counter.reviewer, service_points.close_service_point, point_id=point, last_day=DAY)
    assert closed.value == 1
    assert refusal(counter, counter.registrar, book, slot_id=slots[1].id, couple=couple(2)) is Refusal.SLOT_UNKNOWN
    assert counter.register.read(counter.registrar, week, day=tomorrow).points == ((point, "城东"),)


def test_a_point_is_open_in_the_hours_of_all_lanes_together(counter: Counter) -> None:
    """Marriages by half-hours and divorces by hours: the point has half-hours, each once."""
    rows = (PlanRow(0, 510, 570, 30, 2, "marriage"), PlanRow(0, 510, 630, 60, 1, "divorce"))
    point = open_point(counter, NewPoint("城东", "registration_point", DAY, approved_by="民婚1号", couples_a_slot=2))
    counter.register.perform(counter.reviewer, open_day, day=DAY, name="测试", rows=rows)
    found = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY, service_point_id=point)
    assert [(one.first_minute, one.capacity) for one in found] == [(510, 2), (540, 2), (570, 2), (600, 2)]
