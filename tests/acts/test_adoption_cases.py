"""The worked adoption cases of the handbook (cases.md 5) once more, through the acts of the desk."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from registry_desktop.acts.adoption import back_entry, notice, receipt
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refusal, Refused
from tests.acts.adoption_desk import Desk, desk_of, fields_of
from tests.kinds.adoption.worked_cases import WORKED, Worked
from tests.registers import Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
"""A local file: what the law says does not lie with the database, and the scenarios run on both."""
KINDS = {"adoption": "adoption.registration", "adoption_dissolution": "adoption.dissolution"}
CLOCK = frozenset({"ADO_TIME_LIMIT", "ADO_TIME_OVER"})
AT_RECEIPT = frozenset({"A06", "A33", "A34", "A46"})
"""What is refused when the application comes in, and never worked on."""


@pytest.fixture
def desk(counter: Counter) -> Desk:
    return desk_of(counter)


def day(told: Any) -> date:
    return date.fromisoformat(told)


def judged(desk: Desk, worked: Worked) -> tuple[Finding, ...]:
    """What the register says of the case, worked through the acts on their days."""
    told, kind = worked.entry, KINDS[worked.kind]
    if told.get("source") == "back_entry":
        desk.on(day(worked.on))
        entered: back_entry.OldCase = desk.counter.register.perform(
            desk.clerk,
            back_entry.back_enter,
            kind=kind,
            certificate_number="测收字第0001号",
            registration_date=day(told["registration_date"]),
            fields=fields_of(told),
        ).value
        return entered.findings
    if worked.kind == "adoption_dissolution":
        desk.on(day(worked.on))
        return desk.findings(desk.opened(told, kind=kind))
    case = _worked_on(desk, worked)
    desk.on(day(worked.on), 15)
    return desk.findings(case)


def _worked_on(desk: Desk, worked: Worked) -> int:
    told = worked.entry
    stop = told.get("stops", [None])[0]
    reported = day(stop["last_day"]) if stop else day(told["assessment_reported_on"] or worked.on)
    published = day(told["notice_published_on"]) if told.get("notice_published_on") else None
    received = day(told["received_on"]) if told.get("received_on") else min(
        one for one in (published, reported - timedelta(days=40)) if one is not None
    )
    desk.on(received)
    case = desk.opened(told)
    desk.do(receipt.receive, case)
    steps: list[tuple[date, Any]] = []
    if published is not None:
        steps.append((published, lambda: desk.publish(case, published)))
    if told["assessment_reported_on"]:
        first = day(stop["first_day"]) if stop else received
        steps.append((first + timedelta(days=1), lambda: desk.assess(case, first=first, reported=reported)))
    for _, step in sorted(steps, key=lambda one: one[0]):
        step()
    if told.get("notice_claimed_on"):
        claimed = day(told["notice_claimed_on"])
        desk.on(claimed, 14)
        desk.do(notice.note_claim, case, claimed_by="生母", claimed_on=claimed)
        assert desk.case(case).state == "claimed"
    return case


@pytest.mark.parametrize("number", WORKED)
def test_the_acts_come_to_what_the_handbook_says(desk: Desk, number: str) -> None:
    worked = WORKED[number]
    if number in AT_RECEIPT:
        with pytest.raises(Refused) as refused:
            judged(desk, worked)
        assert refused.value.code is Refusal.FINDINGS_OPEN
        found = refused.value.findings
    else:
        found = judged(desk, worked)
    left_out = CLOCK - worked.found.keys()
    assert {one.code: str(one.severity) for one in found if one.code not in left_out} == worked.found
    told = {key: value for one in found for key, value in one.facts.items()}
    assert worked.facts.items() <= told.items()
