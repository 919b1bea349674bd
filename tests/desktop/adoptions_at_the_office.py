"""Cases of the adoption desk for pictures and tests of its page."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

from registry_desktop.acts.adoption import assessment, entry
from registry_desktop.domain.act import Act
from registry_desktop.records.adoptions import AdoptionRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.adoption_desk import Desk, desk_of, received
from tests.kinds.adoption.worked_cases import KIN, foundling
from tests.registers import Counter

NAMES = {
    "adopter_man": "司马守信",
    "adopter_woman": "欧阳若兰",
    "adoptee": "张小宝",
    "placer_man": "张志远",
    "placer_woman": "李秀英",
}


def named(told: Any, **more: Any) -> Any:
    """A worked entry with names people have."""
    told = deepcopy(told)
    for role, person in told["persons"].items():
        person["name"] = NAMES[role]
    return {**told, **more}


@performs(Act.ADOPTION_ISSUE)
def _registered(work: UnitOfWork, *, registration_id: int) -> None:
    """As after the issue, without its paper."""
    record = work.take(AdoptionRegistration, registration_id)
    record.state, record.issued_at, record.registration_date = "issued", work.now, work.today
    record.certificate_number = f"（{work.today.year}）770101收字第00001号"


def adoptions(counter: Counter) -> Desk:
    """A kin child registered, a foundling whose notice is over and whose assessment runs, a file just begun."""
    desk = desk_of(counter)
    kin = received(desk, named(KIN, name_after="司马宁"))
    desk.assess(kin, first=date(2026, 3, 6), reported=date(2026, 4, 20))
    desk.on(date(2026, 5, 11))
    desk.approve(kin)
    counter.register.perform(desk.clerk, _registered, registration_id=kin)
    told = named(foundling("P41", "P25", "P28"), finding_place="测试县汽车站候车室", found_on="2026-01-10")
    found = received(desk, {**told, "name_after": "司马安"})
    desk.publish(found, date(2026, 3, 10))
    desk.on(date(2026, 4, 13), 10)
    desk.do(assessment.begin, found, assessor="office", team="李评估、王评估", confirmed_on=date(2026, 4, 13))
    desk.on(date(2026, 5, 15), 10)
    visit = {"visitors": "李评估、王评估", "findings": "家庭和睦，住房宽敞，孩子与养父母亲近。"}
    desk.do(assessment.note_visit, found, visited_on=date(2026, 5, 15), **visit)
    desk.do(assessment.score, found, points={"motive": 9, "morals": 9, "health": 8, "economy": 12})
    desk.on(date(2026, 5, 20), 9)
    counter.register.perform(desk.clerk, entry.open_registration, category="stepchild")
    return desk
