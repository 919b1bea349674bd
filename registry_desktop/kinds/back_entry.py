"""Old papers are entered by the law of their own day, and that law only warns (marriage.md 2.4).

A paper record of 1979 exists whatever we think of it: a rule that would refuse or ask at the counter becomes one
warning (`MAR_LAW_OF_TIME`, of an adoption `ADO_LAW_OF_TIME`) that names the rule; questions that only a couple standing
there can answer are not put at all.
"""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import TypeVar

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law, LawNotKnown
from registry_desktop.kinds.known import Known
from registry_desktop.records.registrations import Registration

R = TypeVar("R", bound=Registration)
_REGISTERED = frozenset(
    ("issued", "filed", "noted_invalid", "noted_annulled", "revoked", "ended_by_divorce", "ended_by_death", "voided")
)
CheckOf = Callable[[R, Law, Known], Iterator[Finding]]


def is_back_entry(record: Registration) -> bool:
    """Is it an old paper (typed or imported) and not a couple at the counter?"""
    return record.source != "counter"


def is_registered(record: Registration) -> bool:
    """Has the counter brought the case to its end? Then the couple stands there no more, and later marriages of the
    two are no breach of this one."""
    return record.source == "counter" and record.state in _REGISTERED


def at_the_counter(check: CheckOf[R]) -> CheckOf[R]:
    """The check is only made while the couple stands there."""

    @wraps(check)
    def made_at_the_counter(record: R, law: Law, known: Known) -> Iterator[Finding]:
        if not is_back_entry(record) and not is_registered(record):
            yield from check(record, law, known)

    return made_at_the_counter


def by_the_law_of_its_day(check: CheckOf[R]) -> CheckOf[R]:
    """In back entry what blocks becomes MAR_LAW_OF_TIME (of an adoption ADO_LAW_OF_TIME), and a law nobody has read
    says nothing."""

    @wraps(check)
    def made_by_the_law_of_its_day(record: R, law: Law, known: Known) -> Iterator[Finding]:
        if not is_back_entry(record):
            yield from () if is_registered(record) else check(record, law, known)
            return
        try:
            yield from [_softened(record, finding) for finding in check(record, law, known)]
        except LawNotKnown:
            return

    return made_by_the_law_of_its_day


def _softened(record: Registration, finding: Finding) -> Finding:
    if not finding.blocks:
        return finding
    facts = {**finding.facts, "rule": finding.code}
    code = "ADO_LAW_OF_TIME" if record.kind.startswith("adoption.") else "MAR_LAW_OF_TIME"
    return Finding(code, Severity.WARN, finding.article, finding.field, facts)


def severity(record: Registration, *, at_the_counter: Severity, in_back_entry: Severity) -> Severity:
    """The weight of a finding that is made at both times."""
    return in_back_entry if is_back_entry(record) else at_the_counter
