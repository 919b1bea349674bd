"""撤销婚姻登记: a registration on a false identity or by fraud is revoked by the office that made it.

Guidance of four departments of 2021-11-18; 2025 work rules (审查—告知—决定—送达—归档); marriage.md 5.4. Coercion and an
illness that was not told are a court's since 2021-01-01 (CC 1052, 1053; MRR25 12); from 2001 to 2020 the office itself
annulled for coercion within a year (ML01 11; MRR03 9).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.periods import DaysOff, months_after
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter, by_the_law_of_its_day
from registry_desktop.kinds.kind import EXAMINERS, Kind, PaperNeeded, PaperPrinted
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage import original
from registry_desktop.records.later_cases import REVOCATION, RegistrationRevocation

DECISION: Final = "decision"
NOTICE: Final = "notice"
_DECIDED: Final = ("decided", "decision_served", "annotated_uploaded", "filed")
_EXITS: Final = ("no_revocation", "transferred")
STATES: Final = StateMachine(
    states=(
        "lead", "review", "notice_served", "decided", "decision_served", "annotated_uploaded", "filed", *_EXITS,
    ),
    changes=frozenset(
        [
            ("lead", "review"),
            ("review", "notice_served"),
            ("notice_served", "decided"),
            ("decided", "decision_served"),
            ("decision_served", "annotated_uploaded"),
            ("annotated_uploaded", "filed"),
        ]
    )
    | {(before, ending) for before in ("lead", "review", "notice_served") for ending in _EXITS},
)  # fmt: skip
GROUNDS: Final = ("false_identity", "fraud", "coercion", "illness_not_told")


@dataclass(frozen=True)
class HearingPeriod:
    """The working days within which the parties may ask for a hearing; `provisional`: a year's notice is missing."""

    until: date
    provisional: bool


def hearing_period(served_on: date, law: Law, days_off: DaysOff) -> HearingPeriod:
    """The period that begins the day after the notice was served (the first day is not counted, CC 201)."""
    until = days_off.working_day_after(served_on, law.integer("revocation.hearing_days"))
    return HearingPeriod(until, not all(days_off.knows(year) for year in {served_on.year, until.year}))


@by_the_law_of_its_day
def the_ground_is_for_the_office(record: RegistrationRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1052, 1053; MRR25 12; ML01 11: coercion and an untold illness are for the court, which has a year."""
    if not record.ground or _is_the_offices(record, law):
        return
    key, last_day = f"revocation.court.{record.ground}", ""
    if record.cause_known_on is not None and law.knows(key):
        last_day = months_after(record.cause_known_on, law.integer("revocation.court_months")).isoformat()
    article = law.article(key if law.knows(key) else "revocation.grounds")
    facts = {"ground": record.ground, "last_day": last_day, "told_as": "within" if last_day else "plain"}
    yield Finding("REV_COURT_ONLY", Severity.REFUSE, article, "ground", facts)


def _is_the_offices(record: RegistrationRevocation, law: Law) -> bool:
    return record.ground in law.text("revocation.grounds").split()


@by_the_law_of_its_day
def coercion_was_told_in_time(record: RegistrationRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """ML01 11; MRR03 9 (2001-2020): the coerced party asks within one year of the registration."""
    key = "revocation.coercion_months"
    if record.ground != "coercion" or record.original_date is None or not law.knows(key):
        return
    last_day = months_after(record.original_date, law.integer(key))
    if law.day > last_day:
        facts = {"original_date": record.original_date.isoformat(), "last_day": last_day.isoformat()}
        yield Finding("REV_TOO_LATE", Severity.REFUSE, law.article(key), "original_date", facts)


@at_the_counter
def the_facts_are_found(record: RegistrationRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """2025 work rules (审查): the ground, what was found, and of a false identity whose it really is."""
    if record.ground and not _is_the_offices(record, law):
        return
    article = law.article("revocation.procedure")
    yield from original.asked_fields(record, ("ground",), article)
    if record.ground == "false_identity":
        yield from original.asked_fields(record, ("misused_role",), article)
    if known.request.asked in (NOTICE, DECISION):
        yield from original.asked_fields(record, ("facts_found",), article)


def papers_needed(record: RegistrationRevocation, law: Law) -> tuple[PaperNeeded, ...]:
    """The paper a revocation begins with: the police's finding, the court's or the procurator's proposal."""
    return original.lines_for_both(law, "revocation.papers")


@at_the_counter
def the_lead_has_its_paper(record: RegistrationRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """2025 work rules; MRR25 10: somebody's word alone revokes nothing."""
    if not record.ground or _is_the_offices(record, law):
        yield from original.papers_lacking(papers_needed(record, law), record)


@at_the_counter
def the_parties_were_heard(record: RegistrationRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """2025 work rules (告知): nothing is decided while a hearing can still be asked for, or asked for is not held."""
    if known.request.asked != DECISION:
        return
    article = law.article("revocation.hearing_days")
    if record.notice_served_on is None:
        yield from original.asked_fields(record, ("notice_served_on",), article)
    elif record.hearing == "asked":
        yield Finding("REV_HEARING_NOT_HELD", Severity.ASK, article, "hearing")
    elif record.hearing not in ("waived", "held"):
        until = hearing_period(record.notice_served_on, law, known.days_off).until
        if law.day <= until:
            facts = {"served_on": record.notice_served_on.isoformat(), "until": until.isoformat()}
            yield Finding("REV_HEARING_OPEN", Severity.REFUSE, article, "hearing", facts)


@at_the_counter
def the_end_of_the_period_is_told(record: RegistrationRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """CC 201; 2025 work rules: until when a hearing can be asked for; provisional while a holiday notice is missing."""
    if record.notice_served_on is None or record.state != "notice_served":
        return
    period, article = (
        hearing_period(record.notice_served_on, law, known.days_off),
        law.article("revocation.hearing_days"),
    )
    facts = {"served_on": record.notice_served_on.isoformat(), "until": period.until.isoformat()}
    yield Finding("REV_HEARING_UNTIL", Severity.INFO, article, "notice_served_on", facts)
    if period.provisional:
        facts |= {"year": str(period.until.year)}
        yield Finding("REV_CALENDAR_MISSING", Severity.WARN, article, "notice_served_on", facts)


KIND: Final = Kind(
    name=REVOCATION,
    desk="marriage",
    business_code="ID",
    record=RegistrationRevocation,
    number_prefix="",
    booklet_kind="",
    states=STATES,
    opens_as="lead",
    final_states=frozenset({"filed", *_EXITS}),
    checks=(
        original.the_original_is_in_this_register,
        original.the_original_stands,
        original.nobody_has_married_since,
        the_ground_is_for_the_office,
        coercion_was_told_in_time,
        the_facts_are_found,
        the_lead_has_its_paper,
        the_parties_were_heard,
        the_end_of_the_period_is_told,
    ),
    papers=papers_needed,
    prints=(
        PaperPrinted("revocation_notice", by=EXAMINERS, states=("review", "notice_served"), each_party=True),
        PaperPrinted("revocation_decision", by=EXAMINERS, states=_DECIDED),
        PaperPrinted(
            "service_receipt", by=EXAMINERS, states=("review", "notice_served", "decided", "decision_served"),
            each_party=True,
        ),
    ),
    choices={
        "ground": GROUNDS,
        "misused_role": ("man", "woman", "both"),
        "hearing": ("waived", "asked", "held"),
        **{f"{what}_served_how": ("direct", "left", "mail", "public_notice") for what in ("notice", "decision")},
        **{f"{role}_certificate": ("recovered", "declared_void") for role in ("man", "woman")},
    },
)
