"""Who asks for a certificate anew, at which office, in person or by a proxy, and which papers are shown for it.

MRR25 2, 8, 21. Of the party that does not apply only the name is needed, as the file has it. The papers are rows of
resources/statutes/reissue.toml.
"""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Final

from registry_desktop.domain import citizen_number
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.identity import IDENTITY_CHECKS, field_of, the_names_can_be_names
from registry_desktop.kinds.kind import PaperNeeded, lines_of
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage.office import is_from_the_mainland
from registry_desktop.kinds.marriage.papers import missing, missing_paper
from registry_desktop.records.registrations import Registration, ReissueRegistration

RIGHT: Final = "reissue.right"
_PROXY_FIELDS: Final = (
    "proxy_name", "proxy_identity_number", "proxy_notarisation_number", "proxy_notary", "proxy_notarised_on",
)  # fmt: skip
_RUNNING_DIVORCE: Final = frozenset({"app_accepted", "cooling", "window_open"})
_OF_NO_PARTY: Final = frozenset({"ID_DUPLICATE_PERSON"})
"""Said by reissue_archive in its own words: the register may hold the number under the former name."""

_Check = Callable[[Registration, Law, Known], Iterator[Finding]]


def _of_who_applies(check: _Check) -> Callable[[ReissueRegistration, Law, Known], Iterator[Finding]]:
    """A check of identity for the applicants alone: nobody shows a paper of the other party."""

    @wraps(check)
    def made(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
        for finding in check(record, law, known):
            role = (finding.field or "").partition(".")[0]
            if finding.code not in _OF_NO_PARTY and role in record.applicants:
                yield finding

    return made


IDENTITY_OF_APPLICANTS: Final = tuple(
    check if check is the_names_can_be_names else _of_who_applies(check) for check in IDENTITY_CHECKS
)


def role_of_applicants(record: ReissueRegistration) -> str:
    """man or woman who applies alone, else both."""
    return record.applicants[0] if len(record.applicants) == 1 else "both"


@at_the_counter
def it_is_said_who_applies_and_why(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: who of the two applies, for which reason, and what the marital status is today."""
    for name in ("applicant", "reissue_reason", "present_status"):
        if not getattr(record, name):
            yield Finding("FIELD_MISSING", Severity.ASK, law.article(RIGHT), name, {"field": name})
    for party in record.parties:
        if not party.name and party.role not in record.applicants:
            facts = {"field": "name", "role": party.role}
            yield Finding("FIELD_MISSING", Severity.ASK, law.article(RIGHT), field_of(party, "name"), facts)


@at_the_counter
def who_applies_has_come_or_sent_a_proxy(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: an applicant comes in person or lets a proxy act by a notarised power."""
    for role in record.applicants:
        if not record.by_proxy and not record.party(role).present:
            facts = {"role": role}
            yield Finding("REI_ABSENT", Severity.REFUSE, law.article(RIGHT), f"{role}.present", facts)


@at_the_counter
def the_proxy_is_named(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21 and the work rules: the notarised power names the proxy, the notary, its number and its day."""
    if not record.by_proxy:
        return
    article = law.article("reissue.papers.proxy")
    for name in _PROXY_FIELDS:
        if not getattr(record, name):
            yield Finding("FIELD_MISSING", Severity.ASK, article, name, {"field": name})
    number = citizen_number.compact(record.proxy_identity_number)
    if len(number) == _CITIZEN_NUMBER and citizen_number.problems(number, on=law.day):
        facts = {"number": number}
        yield Finding("REI_PROXY_NUMBER", Severity.ASK, "GB 11643-1999", "proxy_identity_number", facts)
    if record.proxy_notarised_on is not None and record.proxy_notarised_on > law.day:
        facts = {"notarised_on": record.proxy_notarised_on.isoformat()}
        yield Finding("REI_PROXY_DATE", Severity.ASK, article, "proxy_notarised_on", facts)


_CITIZEN_NUMBER: Final = 18


@at_the_counter
def the_office_may_issue_it(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 2, 21: with a party from outside the mainland only where the province named the office (a setting)."""
    key = "reissue.foreign_power"
    outside = [party for party in record.parties if not is_from_the_mainland(party)]
    if outside and law.knows(key) and not known.office_has_foreign_power:
        facts = {"office": known.foreign_office, "role": outside[0].role}
        place = field_of(outside[0], "person_class")
        yield Finding("MAR_COMPETENCE", Severity(law.text(key)), law.article(key), place, facts)


@at_the_counter
def no_other_window_decides_on_them(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """One couple, one case: no other window is at work on them; a divorce in its thirty days bars no reissue."""
    for case in known.open_cases:
        if case.state not in _RUNNING_DIVORCE:
            facts = {
                "role": case.role,
                "registration_id": str(case.registration_id),
                "office": case.office_name,
                "window": case.window,
                "officer": case.officer_name,
                "state": case.state,
            }
            article, place = law.article("concurrent_cases_refused"), f"{case.role}.identity_number"
            yield Finding("MAR_CONCURRENT_CASE", Severity.REFUSE, article, place, facts)


def papers_needed(record: ReissueRegistration, law: Law) -> tuple[PaperNeeded, ...]:
    """The checklist of MRR25 21: identity paper of each applicant, declaration, photos, and what the reason, a proxy
    and the archive's answer ask for."""
    keys = [(role, f"reissue.papers.{record.party(role).person_class}") for role in record.applicants]
    if keys:
        keys += [(role_of_applicants(record), key) for key in _shared_keys(record)]
    return tuple(needed for role, key in keys if law.knows(key) for needed in lines_of(law, key, role))


def _shared_keys(record: ReissueRegistration) -> Iterator[str]:
    yield f"reissue.papers.of_{record.certificate_kind}"
    yield f"reissue.papers.{record.reissue_reason}"
    yield f"reissue.papers.{record.reissue_reason}.{record.certificate_kind}"
    if record.by_proxy:
        yield "reissue.papers.proxy"
    if record.archive_result == "not_found":
        yield "reissue.papers.not_found"
    elif record.archive_proof == "archive":
        yield "reissue.papers.archive"


@at_the_counter
def the_papers_are_there(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 8, 21: every paper of the checklist has been seen, and verified where that is asked."""
    for needed in missing(papers_needed(record, law), record):
        yield missing_paper("REI_PAPER_MISSING", Severity.ASK, needed, record)
