"""寻亲公告, 收养评估 and the thirty days: Civil Code 1105; Measures (ADR) 8, 11; dates by domain/stopped_clock."""

from collections.abc import Iterator

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.domain.stopped_clock import Notice, Stop, StoppedClock, notice
from registry_desktop.kinds.adoption.categories import PARENTS_NOT_FOUND
from registry_desktop.kinds.adoption.conditions import lifted
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import AdoptionRegistration


def notice_of(record: AdoptionRegistration, law: Law, known: Known) -> Notice | None:
    """The notice of the case, None while none was published."""
    if record.notice_published_on is None:
        return None
    days = law.integer("adoption.notice_days")
    return notice(record.notice_published_on, full_days=days, days_off=known.days_off)


def clock_of(record: AdoptionRegistration, law: Law, known: Known) -> StoppedClock | None:
    """The clock of the review with everything that stopped it; None before the case is received."""
    if record.received_on is None:
        return None
    stops = [Stop(one.first_day, one.last_day, one.why) for one in record.stops]
    published = notice_of(record, law, known)
    if published is not None:
        stops.append(published.stop())
    return StoppedClock(record.received_on, law.integer("adoption.review_days"), tuple(stops), known.days_off)


@at_the_counter
def the_notice_is_over(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1105; ADR 8: where the parents cannot be found, a notice runs for sixty full days before the registration;
    where a parent or guardian has claimed the child, there is none."""
    if record.category not in PARENTS_NOT_FOUND or "notice" in lifted(record, law):
        return
    article = law.article("adoption.notice_days")
    if record.notice_claimed_on is not None:
        facts = {"claimed_on": record.notice_claimed_on.isoformat()}
        yield Finding("ADO_CLAIMED", Severity.REFUSE, article, "notice_claimed_on", facts)
        return
    published = notice_of(record, law, known)
    if published is None:
        yield Finding("ADO_NOTICE_MISSING", Severity.REFUSE, article, "notice_published_on", {})
    elif law.day < published.registration_from:
        facts = {
            "published": published.published.isoformat(),
            "ends": published.ends.ends.isoformat(),
            "from": published.registration_from.isoformat(),
        }
        yield Finding("ADO_NOTICE_RUNNING", Severity.REFUSE, article, "notice_published_on", facts)


@at_the_counter
def the_adopters_are_assessed(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1105; 民发〔2020〕144号 2: the adopters are assessed before the registration, but for a step-child. The report
    is a reference: against it one registers with a reason only."""
    if not law.flag("adoption.assessment") or "assessment" in lifted(record, law):
        return
    article = law.article("adoption.assessment")
    if record.assessment_reported_on is None or record.assessment_reported_on > law.day:
        yield Finding("ADO_ASSESSMENT", Severity.REFUSE, article, "assessment_reported_on", {})
    elif record.assessment_result == "not_recommended":
        yield Finding("ADO_ASSESSMENT_NEGATIVE", Severity.WARN, article, "assessment_result", {})


@at_the_counter
def the_review_is_in_time(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 8: thirty days from the day after receipt, the days of notice and assessment not counted; the last lawful day
    is told, and when it has passed."""
    clock = clock_of(record, law, known)
    last = clock.last_day() if clock is not None else None
    if clock is None:
        return
    facts = {
        "received": clock.received.isoformat(),
        "used": str(clock.used_on(law.day)),
        "last_day": last.ends.isoformat() if last is not None else "",
        "counted": last.counted.isoformat() if last is not None else "",
        "stands": " ".join(clock.stands_on(law.day)),
        "told_as": "runs" if last is not None else "stands",
    }
    in_time = clock.is_in_time(law.day)
    severity, code = (Severity.INFO, "ADO_TIME_LIMIT") if in_time else (Severity.WARN, "ADO_TIME_OVER")
    yield Finding(code, severity, law.article("adoption.review_days"), "received_on", facts)
