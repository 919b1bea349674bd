"""When a divorce can be withdrawn, given and no more: the two periods of thirty days as checks.

Civil Code 1077, 201-203; Marriage Registration Regulations of 2025 (MRR25) 16; 民发〔2020〕116号. The dates are those
of domain/cooling_off.py; what is asked for today stands in `Known.request`.
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.cooling_off import CoolingOff, cooling_off
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import Known
from registry_desktop.records.registrations import DivorceRegistration

APPLICATION, WITHDRAWAL, CERTIFICATE = "application", "withdrawal", "certificate"
CLOSED: Final = frozenset(
    [
        "app_not_accepted",
        "withdrawn",
        "deemed_withdrawn",
        "refused",
        "abandoned",
        "terminated_death",
        "terminated_court",
    ]
)
"""Ends of an application without a divorce."""
_SECOND_VISIT: Final = frozenset({"window_open", "review", "approved", "printing", "proof_read"})


def asked_for(record: DivorceRegistration, known: Known) -> str:
    """What the couple asks for: said at the window, else what the state leads to; nothing of a case that has ended."""
    if record.state in CLOSED:
        return ""
    if known.request.asked:
        return known.request.asked
    return APPLICATION if record.state == "draft" else CERTIFICATE if record.state in _SECOND_VISIT else ""


def periods_of(record: DivorceRegistration, law: Law, known: Known) -> CoolingOff | None:
    """Both periods; of an application that is only asked for, as if it were accepted today. None before 2021."""
    accepted_on = record.accepted_on or (known.on if asked_for(record, known) == APPLICATION else None)
    if accepted_on is None or not law.knows("divorce.cooling_off_days"):
        return None
    return cooling_off(
        accepted_on,
        first_days=law.integer("divorce.cooling_off_days"),
        second_days=law.integer("divorce.issue_window_days"),
        days_off=known.days_off,
    )


def _facts_of(periods: CoolingOff) -> dict[str, str]:
    moved = [one for one in (periods.first, periods.second) if one.moved]
    return {
        "accepted_on": periods.accepted_on.isoformat(),
        "first_ends": periods.first.ends.isoformat(),
        "issue_from": periods.issue_from.isoformat(),
        "second_ends": periods.second.ends.isoformat(),
        "moves": ", ".join(f"{one.counted} → {one.ends} {one.break_name}".rstrip() for one in moved),
        "told_as": "moved" if moved else "plain",
    }


@at_the_counter
def the_dates_are_told(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1077, 201-203: clerk and couple are told every date and why it is that day."""
    periods = periods_of(record, law, known)
    if periods is not None and record.state not in CLOSED:
        article = law.article("divorce.issue_window_days")
        yield Finding("DIV_DATES", Severity.INFO, article, "accepted_on", _facts_of(periods))


@at_the_counter
def the_holiday_table_is_there(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 203: an end that touches a year without its notice is provisional; the receipt says so."""
    periods = periods_of(record, law, known)
    if periods is None or record.state in CLOSED:
        return
    uncertain = [one for one in (periods.first, periods.second) if one.year_without_table is not None]
    for period in uncertain[:1]:
        facts = {"year": str(period.year_without_table), "ends": period.ends.isoformat()}
        article = law.article("divorce.cooling_off_days")
        yield Finding("DIV_CALENDAR_MISSING", Severity.WARN, article, "accepted_on", facts)


@at_the_counter
def the_certificate_is_asked_in_its_time(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1077; MRR25 16: not before the first period has ended, not after the second; then it counts as withdrawn."""
    periods = periods_of(record, law, known)
    if periods is None or asked_for(record, known) != CERTIFICATE:
        return
    code = {"cooling": "DIV_TOO_EARLY", "deemed_withdrawn": "DIV_TOO_LATE"}.get(periods.state_on(known.on))
    if code:
        article = law.article("divorce.issue_window_days")
        yield Finding(code, Severity.REFUSE, article, "accepted_on", _facts_of(periods))


@at_the_counter
def a_withdrawal_comes_in_time(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 203, 1077: either party withdraws until the office closes on the last day of the first period."""
    periods = periods_of(record, law, known)
    if periods is None or asked_for(record, known) != WITHDRAWAL:
        return
    if known.on > periods.first.ends or (known.on == periods.first.ends and _has_closed(known)):
        article = law.article("divorce.withdrawal_until_closing")
        yield Finding("DIV_WITHDRAWAL_TOO_LATE", Severity.REFUSE, article, "accepted_on", _facts_of(periods))


def _has_closed(known: Known) -> bool:
    minute, closing = known.request.minute, known.closing_minute
    return minute is not None and closing is not None and minute > closing


@at_the_counter
def the_application_is_open(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1077; MRR25 16: what was withdrawn, has lapsed or ended otherwise is over; a new application is free."""
    if record.state in CLOSED and known.request.asked:
        facts = {"state": record.state}
        yield Finding("DIV_CASE_CLOSED", Severity.REFUSE, law.article("divorce.cooling_off_days"), "state", facts)


@at_the_counter
def a_lost_receipt_is_explained(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """民发〔2020〕116号: who withdraws without the receipt explains in writing that it is lost."""
    lost = record.receipt_lost and not record.withdrawal_explanation.strip()
    if asked_for(record, known) == WITHDRAWAL and lost:
        facts = {"role": known.request.role or record.withdrawn_by}
        article = law.article("divorce.explanation_for_lost_receipt")
        yield Finding("DIV_RECEIPT_LOST", Severity.ASK, article, "withdrawal_explanation", facts)


@at_the_counter
def the_office_is_the_one_that_accepted(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 16: the certificate is given by the office that accepted the application, the withdrawal noted there."""
    if known.accepting_office and law.knows("divorce.same_office"):
        facts = {"office": known.accepting_office}
        yield Finding("DIV_OTHER_OFFICE", Severity.REFUSE, law.article("divorce.same_office"), None, facts)
