"""Ceremonies: a place is never given twice, no ceremony registers anybody, on both databases."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from registry_desktop.acts import ceremonies, ceremony_papers, rooms, service_points
from registry_desktop.acts.marriage.leaving import abandon
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.acts.rooms import Stretch
from registry_desktop.acts.service_points import NewPoint
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import ceremonies as ceremony_queries
from registry_desktop.queries.ceremonies import CeremonyFigures, WholeCeremony
from registry_desktop.queries.history import history_of
from registry_desktop.queries.rooms import Who
from registry_desktop.queries.statistics import day_report
from tests.acts.care import Care, care_of
from tests.acts.couples import revision, the_case, work_to
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import DAY, PASSWORD, Counter, standing

NUMERALS = "零一二三四五六七八九"


@pytest.fixture
def care(counter: Counter) -> Care:
    return care_of(counter)


def plan(care: Care, **changes: Any) -> int:
    new = replace(care.ceremony(), **changes)
    return care.counter.register.perform(care.counter.reviewer, ceremonies.plan_ceremony, new=new).value


def place(care: Care, ceremony: int, number: int, **more: Any) -> int:
    told = Who(f"男{NUMERALS[number]}", f"女{NUMERALS[number]}")
    return care.counter.register.perform(
        care.counter.registrar, ceremonies.book_place, ceremony_id=ceremony, told=told, **more
    ).value


def refusal(care: Care, officer: Any, act: Any, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        care.counter.register.perform(officer, act, **arguments)
    return answer.value


def whole(care: Care, ceremony: int) -> WholeCeremony:
    return care.counter.register.read(care.counter.registrar, ceremony_queries.ceremony, ceremony_id=ceremony)


def test_a_ceremony_has_hall_officiant_programme_and_places(care: Care) -> None:
    seen = whole(care, plan(care))
    assert (seen.view.place, seen.view.officiant, seen.view.free) == ("颁证厅", "颁证员甲", 2)
    assert seen.programme == ((540, "签到"), (560, "宣誓、颁证"))
    assert seen.view.number == "770101-20260520-Y0001"


def test_the_place_too_many_is_refused(care: Care) -> None:
    ceremony = plan(care)
    for number in range(2):
        place(care, ceremony, number)
    act = ceremonies.book_place
    answer = refusal(care, care.counter.registrar, act, ceremony_id=ceremony, told=Who("男九", "女九"))
    assert (answer.code, answer.facts) == (
        Refusal.CEREMONY_FULL,
        {"title": "五二〇集体颁证", "day": "2026-05-20"},
    )


def test_the_database_itself_refuses_the_place_too_many(care: Care) -> None:
    plan(care)
    with pytest.raises(IntegrityError), care.counter.register.engine.begin() as connection:
        connection.execute(text("update certificate_ceremony set taken = capacity + 1"))


def test_many_desks_at_once_never_give_a_place_twice(care: Care) -> None:
    ceremony = plan(care)
    answers: list[object] = []

    def desk(number: int) -> None:
        try:
            answers.append(place(care, ceremony, number))
        except Refused as refused:
            answers.append(refused.code)

    desks = [threading.Thread(target=desk, args=(number,)) for number in range(6)]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert answers.count(Refusal.CEREMONY_FULL) == 4
    assert (whole(care, ceremony).view.taken, len(whole(care, ceremony).couples)) == (2, 2)


def test_a_couple_has_one_place(care: Care) -> None:
    ceremony = plan(care)
    place(care, ceremony, 1)
    act = ceremonies.book_place
    answer = refusal(care, care.counter.registrar, act, ceremony_id=ceremony, told=Who("男一", "女一"))
    assert answer.code is Refusal.COUPLE_HAS_PLACE


@pytest.mark.parametrize("wrong", ["J770101-2026-000001", "张三（男）", "·张三", "张" * 101])
def test_what_is_no_name_gets_no_place(care: Care, wrong: str) -> None:
    act, ceremony = ceremonies.book_place, plan(care)
    for told, field in ((Who(wrong, "女一"), "man_name"), (Who("男一", wrong), "woman_name")):
        answer = refusal(care, care.counter.registrar, act, ceremony_id=ceremony, told=told)
        assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_WRONG, field)
    assert whole(care, ceremony).couples == ()


def test_a_place_seats_its_couples_and_their_guests_and_nobody_more(care: Care) -> None:
    perform, administrator = care.counter.register.perform, care.counter.administrator
    small = perform(administrator, rooms.open_room, name="小颁证厅", use="ceremony", capacity=6).value
    act, reviewer = ceremonies.plan_ceremony, care.counter.reviewer
    answer = refusal(care, reviewer, act, new=replace(care.ceremony(capacity=4), room_id=small))
    assert (answer.code, answer.facts) == (
        Refusal.PLACE_TOO_SMALL,
        {"place": "小颁证厅", "seats": "6", "wanted": "8"},
    )
    ceremony = plan(care, room_id=small)
    place(care, ceremony, 1, guests=1)
    second: dict[str, Any] = {"ceremony_id": ceremony, "told": Who("男二", "女二")}
    answer = refusal(care, care.counter.registrar, ceremonies.book_place, guests=2, **second)
    assert (answer.code, answer.facts["wanted"]) == (Refusal.PLACE_TOO_SMALL, "7")
    place(care, ceremony, 2, guests=1)


def test_a_couple_takes_part_in_one_ceremony_at_a_time(care: Care) -> None:
    new = NewOfficer("officiant2", "颁证员乙", PASSWORD, frozenset({Role.OFFICIANT}))
    care.counter.register.perform(care.counter.administrator, enrol, new=new)
    other = standing(care.counter.register, "officiant2").officer_id
    place(care, plan(care), 1)
    outdoors = plan(care, setting="outdoor", room_id=None, place="九里桥草坪", officiant_id=other, title="草坪婚礼")
    arguments: dict[str, Any] = {"ceremony_id": outdoors, "told": Who("男一", "女一")}
    answer = refusal(care, care.counter.registrar, ceremonies.book_place, **arguments)
    assert (answer.code, answer.facts["place"]) == (Refusal.COUPLE_ELSEWHERE, "五二〇集体颁证")


def test_a_place_given_back_is_free_and_keeps_its_reason(care: Care) -> None:
    ceremony = plan(care)
    couple = place(care, ceremony, 1)
    act = ceremonies.cancel_place
    assert refusal(care, care.counter.registrar, act, couple_id=couple, reason="").code is Refusal.REASON_MISSING
    care.counter.register.perform(care.counter.registrar, act, couple_id=couple, reason="出差")
    assert refusal(care, care.counter.registrar, act, couple_id=couple, reason="再").code is Refusal.CEREMONY_OVER
    place(care, ceremony, 1)
    seen = whole(care, ceremony)
    assert (seen.view.taken, [one.state for one in seen.couples], seen.couples[0].end_reason) == (
        1,
        ["cancelled", "booked"],
        "出差",
    )


def test_a_couple_is_linked_to_its_case_and_registered_by_its_case_alone(care: Care) -> None:
    case = work_to(care.counter, "approved")
    ceremony = plan(care)
    perform, registrar = care.counter.register.perform, care.counter.registrar
    couple = perform(
        registrar, ceremonies.book_place, ceremony_id=ceremony, registration_id=case, guests=4, photos_consent=True
    ).value
    answer = refusal(care, registrar, ceremonies.book_place, ceremony_id=ceremony, registration_id=case)
    assert answer.code is Refusal.COUPLE_HAS_PLACE
    care.counter.clock.set_to(DAY, 10)
    perform(care.officiant, ceremonies.hold_ceremony, ceremony_id=ceremony, present=frozenset({couple}))
    assert the_case(care.counter, case).state == "approved"
    assert whole(care, ceremony).couples[0].man_name == "测试甲"
    acts = [line.act for line in care.counter.register.read(registrar, history_of, registration_id=case)]
    assert acts[-2:] == ["ceremony:book_place", "ceremony:hold"]


def test_a_case_without_a_certificate_has_no_ceremony(care: Care) -> None:
    case = work_to(care.counter, "pre_review")
    at = revision(care.counter, case)
    care.counter.register.perform(care.counter.registrar, abandon, registration_id=case, revision=at, reason="离开")
    answer = refusal(care, care.counter.registrar, ceremonies.book_place, ceremony_id=plan(care), registration_id=case)
    assert answer.code is Refusal.STATE_NOT_ALLOWED


def test_hall_and_officiant_are_promised_once(care: Care) -> None:
    plan(care)
    act, reviewer = ceremonies.plan_ceremony, care.counter.reviewer
    assert refusal(care, reviewer, act, new=care.ceremony()).code is Refusal.ROOM_TAKEN
    outdoors = replace(care.ceremony(), setting="outdoor", room_id=None, place="九里桥草坪")
    assert refusal(care, reviewer, act, new=outdoors).code is Refusal.OFFICER_TAKEN
    plan(care, setting="outdoor", room_id=None, place="九里桥草坪", when=Stretch(DAY, 600, 660), programme=())


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": "huge"}, Refusal.FIELD_WRONG),
        ({"setting": "moon"}, Refusal.FIELD_WRONG),
        ({"title": " "}, Refusal.FIELD_MISSING),
        ({"kind": "single"}, Refusal.FIELD_WRONG),
        ({"capacity": 0}, Refusal.FIELD_WRONG),
        ({"room_id": None}, Refusal.FIELD_MISSING),
        ({"setting": "indoor", "room_id": None}, Refusal.FIELD_MISSING),
        ({"programme": ((539, "太早"),)}, Refusal.FIELD_WRONG),
        ({"when": Stretch(DAY - timedelta(days=1), 540, 600)}, Refusal.FIELD_WRONG),
        ({"when": Stretch(DAY, 600, 540)}, Refusal.ENDS_BEFORE_IT_BEGINS),
    ],
)
def test_a_ceremony_that_cannot_be_is_refused(care: Care, changes: dict[str, Any], code: Refusal) -> None:
    new = replace(care.ceremony(), **changes)
    assert refusal(care, care.counter.reviewer, ceremonies.plan_ceremony, new=new).code is code


def test_a_cancelled_ceremony_frees_everything_and_tells_its_couples_why(care: Care) -> None:
    ceremony = plan(care)
    place(care, ceremony, 1)
    act = ceremonies.cancel_ceremony
    care.counter.register.perform(care.counter.reviewer, act, ceremony_id=ceremony, reason="下雨")
    seen = whole(care, ceremony)
    assert (seen.view.state, seen.view.taken, seen.couples[0].end_reason) == ("cancelled", 0, "下雨")
    assert refusal(care, care.counter.reviewer, act, ceremony_id=ceremony, reason="又").code is Refusal.CEREMONY_OVER
    plan(care)


def test_a_ceremony_is_held_by_its_officiant_when_it_has_begun(care: Care) -> None:
    ceremony = plan(care)
    came, stayed_away = place(care, ceremony, 1), place(care, ceremony, 2)
    act = ceremonies.hold_ceremony
    arguments: dict[str, Any] = {"ceremony_id": ceremony, "present": frozenset({came})}
    assert refusal(care, care.officiant, act, **arguments).code is Refusal.NOT_BEGUN
    care.counter.clock.set_to(DAY, 10)
    assert refusal(care, care.counter.registrar, act, **arguments).code is Refusal.NOT_PERMITTED
    strange = arguments | {"present": frozenset({came, 999})}
    assert refusal(care, care.officiant, act, **strange).code is Refusal.FIELD_WRONG
    not_there = arguments | {"with_parents": frozenset({stayed_away})}
    assert refusal(care, care.officiant, act, **not_there).code is Refusal.FIELD_WRONG
    care.counter.register.perform(care.officiant, act, with_parents=frozenset({came}), **arguments)
    assert [one.state for one in whole(care, ceremony).couples] == ["took_part", "absent"]
    figures = care.counter.register.read(care.counter.reviewer, ceremony_queries.ceremony_figures, first=DAY, last=DAY)
    assert figures == CeremonyFigures(single=0, collective=1, couples_in_collective=1, with_parents=1)
    report = care.counter.register.read(care.counter.reviewer, day_report, first=DAY, last=DAY)
    figure = report.figure("ceremonies")
    assert figure is not None
    assert figure.now == 1


def test_an_officiant_sees_her_own_ceremonies_alone(care: Care) -> None:
    mine = plan(care)
    read = care.counter.register.read
    assert [one.id for one in read(care.officiant, ceremony_queries.ceremonies_between, first=DAY, last=DAY)] == [mine]
    assert read(care.officiant, ceremony_queries.ceremony, ceremony_id=mine).view.id == mine
    with pytest.raises(Refused):
        read(care.counsellor, ceremony_queries.ceremonies_between, first=DAY, last=DAY)
    neighbour = officer_of_next_county(care.counter, Role.OFFICIANT, Role.REVIEWER)
    assert read(neighbour, ceremony_queries.ceremonies_between, first=DAY, last=DAY) == ()
    with pytest.raises(Refused) as answer:
        read(neighbour, ceremony_queries.ceremony, ceremony_id=mine)
    assert answer.value.code is Refusal.NOT_FOUND
    act = ceremonies.cancel_ceremony
    assert refusal(care, neighbour, act, ceremony_id=mine, reason="邻县").code is Refusal.NOT_FOUND


def test_the_programme_is_printed_for_whoever_may_see_the_ceremony(care: Care) -> None:
    made = plan(care, hosts="妇女联合会")
    place(care, made, 1, guests=3, photos_consent=True)
    gone = place(care, made, 2)
    cancel: dict[str, Any] = {"couple_id": gone, "reason": "改期"}
    care.counter.register.perform(care.counter.registrar, ceremonies.cancel_place, **cancel)
    read = care.counter.register.read
    for officer in (care.officiant, care.counter.registrar):
        [page] = PdfReader(io.BytesIO(read(officer, ceremony_papers.programme, ceremony_id=made))).pages
        text = "".join(page.extract_text().split())
        for word in ("五二〇集体颁证", "2026年5月20日", "星期三", "颁证厅", "妇女联合会", "宣誓、颁证", "男一", "女一"):
            assert word in text
        assert "男二" not in text, "who gave the place back is not called up"
    for stranger in (care.counsellor, care.counter.administrator):
        with pytest.raises(Refused) as answer:
            read(stranger, ceremony_papers.programme, ceremony_id=made)
        assert answer.value.code is Refusal.NOT_PERMITTED


def test_an_outdoor_ceremony_stands_at_a_service_point_while_it_serves(care: Care) -> None:
    base = NewPoint(
        "九里桥户外颁证基地", "ceremony_only", DAY, outdoor=True, capacity=30, weather_rule="小雨改至颁证厅"
    )
    perform, leader = care.counter.register.perform, care.counter.reviewer
    point = perform(leader, service_points.open_service_point, new=base).value
    changes: dict[str, Any] = {"setting": "outdoor", "room_id": None, "service_point_id": point}
    assert whole(care, plan(care, **changes)).view.place == "九里桥户外颁证基地"
    perform(leader, service_points.close_service_point, point_id=point, last_day=DAY)
    later = replace(care.ceremony(Stretch(DAY + timedelta(days=1), 540, 600)), **changes)
    assert refusal(care, leader, ceremonies.plan_ceremony, new=later).code is Refusal.FIELD_WRONG
