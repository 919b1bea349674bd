"""A week of services at the test office, by the real acts: sessions, ceremonies, points, a tour, leaflets."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from registry_desktop.acts import ceremonies, counselling, service_points
from registry_desktop.acts.counselling import NewSession, Outcome
from registry_desktop.acts.rooms import Stretch
from registry_desktop.acts.service_points import NewPoint
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.rooms import Who
from tests.acts.care import Care, care_of
from tests.desktop.service_day import COUPLES, DIVORCING
from tests.registers import DAY, Counter

MONDAY = DAY - timedelta(days=2)


def serve_a_week(counter: Counter, everybody: SignedIn) -> None:
    """`everybody` holds every role: some of the sessions are that officer's own."""
    counter.clock.set_to(MONDAY, 8)
    care = care_of(counter)
    _counsel(care, everybody)
    counter.clock.set_to(MONDAY, 8)
    _celebrate(care)
    _go_out(counter)
    counter.clock.set_to(DAY, 10)


def _counsel(care: Care, everybody: SignedIn) -> None:
    perform, registrar = care.counter.register.perform, care.counter.registrar
    couples = [*DIVORCING, *COUPLES]
    made = []
    for place, (day, hour) in enumerate(((0, 9), (0, 10), (1, 14), (1, 15), (2, 9), (2, 14), (3, 9), (4, 10))):
        by = everybody if place % 2 else care.counsellor
        assert by.officer_id is not None
        when = Stretch(MONDAY + timedelta(days=day), hour * 60, hour * 60 + 60)
        kind = "divorce" if place < 3 else "relation"
        told = Who(*couples[place]) if place != 5 else Who()
        new = NewSession(kind, by.officer_id, care.room, when, told=told)
        made.append((by, when, perform(registrar, counselling.book_session, new=new).value))
    for (by, when, session), result in zip(made, ("continues", "reconciled", "continues"), strict=False):
        care.counter.clock.set_to(when.day, when.last_minute // 60)
        outcome = Outcome(result, minutes=55, consent=True)
        perform(by, counselling.note_result, session_id=session, outcome=outcome)
    own = made[1][2]
    perform(everybody, counselling.write_note, session_id=own, text="双方愿意再谈一次，下周同一时间。")
    perform(registrar, counselling.cancel_session, session_id=made[3][2], reason="来电改期")


def _celebrate(care: Care) -> None:
    perform, reviewer = care.counter.register.perform, care.counter.reviewer
    new = replace(
        care.ceremony(Stretch(DAY, 9 * 60, 11 * 60), capacity=12),
        hosts="测试县甲妇女联合会",
        programme=((540, "新人和来宾签到"), (570, "颁证员致辞，新人宣读结婚誓言"), (600, "颁发结婚证，合影")),
    )
    made = perform(reviewer, ceremonies.plan_ceremony, new=new).value
    for place, couple in enumerate(COUPLES[8:13]):
        perform(
            care.counter.registrar,
            ceremonies.book_place,
            ceremony_id=made,
            told=Who(*couple),
            guests=place,
            photos_consent=place % 2 == 0,
        )
    single = replace(care.ceremony(Stretch(DAY + timedelta(days=2), 870, 900)), kind="single", capacity=1)
    perform(reviewer, ceremonies.plan_ceremony, new=replace(single, title="周末单对颁证", programme=()))


def _go_out(counter: Counter) -> None:
    perform, leader = counter.register.perform, counter.reviewer
    for new in (
        NewPoint("九里桥户外颁证基地", "ceremony_only", MONDAY, "九里桥公园南门", True, 80, "小雨改至颁证厅"),
        NewPoint("城东婚姻登记点", "registration_point", MONDAY, "城东街道便民中心", False, 30, "", "民婚〔2026〕4号"),
    ):
        perform(leader, service_points.open_service_point, new=new)
    roving = NewPoint("山区巡回登记点", "roving", MONDAY, approved_by="民婚〔2026〕5号", valid_to=DAY.replace(month=12))
    tour = perform(leader, service_points.open_service_point, new=roving).value
    for weeks, place in enumerate(("石桥乡便民中心", "三岔河镇文化站", "黑石村委会")):
        when = Stretch(DAY + timedelta(days=7 * weeks + 1), 9 * 60 + 30, 11 * 60 + 30)
        perform(leader, service_points.plan_tour_day, point_id=tour, when=when, place=place, staff="登记员甲、登记员乙")
    for title, copies, people in (("婚俗改革倡议书", 200, 120), ("反家庭暴力手册", 80, 60), ("婚俗改革倡议书", 50, 30)):
        perform(counter.registrar, service_points.hand_out_leaflets, title=title, copies=copies, people=people)
