"""收养评估 (CC 1105; 民发〔2020〕144号): confirmation, visits, indicators, the report; and follow-up visits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from registry_desktop.acts.adoption.case import take_registration, typed
from registry_desktop.acts.adoption.receipt import end_stop
from registry_desktop.acts.case import go_to, require_state
from registry_desktop.acts.permission import officer_id_of
from registry_desktop.acts.typed import LONGEST_NAME, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.periods import days_after
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.adoption.assessment import indicators
from registry_desktop.records.adoptions import AdoptionRegistration, AdoptionVisit, AssessmentScore, ClockStop
from registry_desktop.store.unit_of_work import UnitOfWork, performs

ASSESSORS: Final = ("office", "third_party")
_SEPARATORS: Final = "、,，;；"


@performs(Act.ADOPTION_BEGIN_ASSESSMENT)
def begin(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    assessor: str,
    team: str,
    contract: str = "",
    confirmed_on: date,
) -> int:
    """The applicant was told in writing and has confirmed: the clock stands from that day; the new revision.

    `team`: the assessors' names, two or more, apart by 、; a third party by its contract. Refused FIELD_WRONG,
    FIELD_MISSING.
    """
    record = take_registration(work, registration_id, revision)
    require_state(record, "received", "notice_running")
    if assessor not in ASSESSORS:
        raise field_wrong("assessor", assessor)
    if record.received_on is None or not record.received_on <= confirmed_on <= work.today:
        raise field_wrong("assessment_confirmed_on", confirmed_on)
    names = typed("assessment_team", team)
    if len(_apart(names)) < work.law().integer("adoption.assessment.team"):
        raise field_wrong("assessment_team", team)
    go_to(record, "assessing")
    record.assessor, record.assessment_team = assessor, names
    record.assessment_contract = typed("assessment_contract", contract) if assessor == "third_party" else ""
    record.assessment_confirmed_on = confirmed_on
    record.stops.append(ClockStop(why="assessment", first_day=confirmed_on))
    return record.revision


def _apart(names: str) -> list[str]:
    for separator in _SEPARATORS:
        names = names.replace(separator, " ")
    return list(dict.fromkeys(names.split()))


@performs(Act.ADOPTION_NOTE_VISIT)
def note_visit(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    visited_on: date,
    visitors: str,
    findings: str,
    red_flag: str = "",
    reported_to: str = "",
) -> int:
    """A visit to the family, of the assessment while it is made, a follow-up after the registration; the new revision.

    A red flag (forged papers, violence, abuse …) names to whom it was reported at once. Refused FIELD_WRONG,
    FIELD_MISSING, STATE_NOT_ALLOWED.
    """
    record = take_registration(work, registration_id, revision)
    require_state(record, "assessing", "issued", "filed")
    follows = record.state != "assessing"
    first = record.registration_date if follows else record.assessment_confirmed_on
    if first is None or not first <= visited_on <= work.today:
        raise field_wrong("visited_on", visited_on)
    flag = require_text("red_flag", red_flag.strip())
    record.visits.append(
        AdoptionVisit(
            why="follow_up" if follows else "assessment",
            visited_on=visited_on,
            visitors=typed("visitors", visitors, longest=LONGEST_NAME),
            findings=typed("findings", findings),
            red_flag=flag,
            reported_to=typed("reported_to", reported_to, longest=LONGEST_NAME) if flag else "",
            officer_id=officer_id_of(work),
        )
    )
    return record.revision


@performs(Act.ADOPTION_SCORE)
def score(work: UnitOfWork, *, registration_id: int, revision: int, points: Mapping[str, int]) -> int:
    """Fill in the indicator table of the place (a row of the law); the new revision. Refused FIELD_WRONG for an unknown
    indicator, or more points than it has."""
    record = take_registration(work, registration_id, revision)
    require_state(record, "assessing")
    weights = indicators(work.law())
    for item, given in points.items():
        if item not in weights or type(given) is not int or not 0 <= given <= weights[item]:
            raise field_wrong(f"score.{item}", given)
        line = next((one for one in record.scores if one.item == item), None)
        if line is None:
            record.scores.append(AssessmentScore(item=item, weight=weights[item], points=given))
        else:
            line.points, line.weight = given, weights[item]
    return record.revision


@performs(Act.ADOPTION_REPORT)
def report(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    integration_from: date,
    facts: str,
    conclusion: str,
    result: str,
) -> int:
    """The signed report is here: the clock runs again from tomorrow; the new revision.

    The child has lived with the family since `integration_from`, for the days the law asks. The whole table is filled
    in, and what it sums up to is not above the pass mark where the report does not recommend, nor below where it does.
    Refused FIELD_WRONG, FIELD_MISSING.
    """
    record = take_registration(work, registration_id, revision)
    require_state(record, "assessing")
    if result not in ("recommended", "not_recommended"):
        raise field_wrong("assessment_result", result)
    law = work.law()
    if days_after(integration_from, law.integer("adoption.integration_days")) > work.today:
        raise field_wrong("integration_from", integration_from)
    if not any(one.why == "assessment" for one in record.visits):
        raise Refused(Refusal.FIELD_MISSING, {"field": "visits"})
    missing = [item for item in indicators(law) if item not in {one.item for one in record.scores}]
    if missing:
        raise Refused(Refusal.FIELD_MISSING, {"field": f"score.{missing[0]}"})
    if result == "recommended" and points_of(record) < law.integer("adoption.assessment.pass_mark"):
        raise field_wrong("assessment_result", result)
    go_to(record, "assessed")
    record.integration_from, record.assessment_reported_on = integration_from, work.today
    record.assessment_facts, record.assessment_conclusion = typed("facts", facts), typed("conclusion", conclusion)
    record.assessment_result = result
    end_stop(record, "assessment", work.today)
    return record.revision


def points_of(record: AdoptionRegistration) -> int:
    """What the table sums up to."""
    return sum(one.points for one in record.scores)
