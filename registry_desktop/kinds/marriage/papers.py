"""The papers of a marriage case: which are needed for whom, and whether they are there, in time and rightly worded.

MRR25 8 with the practice named in marriage.md 3.1. The lists are rows of resources/statutes ("papers.foreigner").
"""

from collections.abc import Iterable, Iterator
from datetime import date

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.periods import months_after
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import PaperNeeded, lines_of
from registry_desktop.kinds.known import Known
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration, PaperShown, Registration


def papers_needed(record: MarriageRegistration, law: Law) -> tuple[PaperNeeded, ...]:
    """The checklist of the case by the law of a day; a class of person without a row needs nothing that we know of."""
    return tuple(
        needed
        for role, key in (*_keys_of(record), ("both", "papers.both"))
        if law.knows(key)
        for needed in lines_of(law, key, role)
    )


def _keys_of(record: MarriageRegistration) -> Iterator[tuple[str, str]]:
    for party in record.parties:
        yield party.role, f"papers.{party.person_class}"
        if any(shown.paper == "apostille" and shown.role == party.role for shown in record.papers_shown):
            yield party.role, "papers.treaty"


def is_there(needed: PaperNeeded, record: Registration) -> bool:
    """Has one of the papers of the line been seen, and verified where that is asked? A declaration signed at this
    counter is there."""
    if any(_counts_for(shown, needed) and (shown.verified or not needed.to_be_verified) for shown in _seen(record)):
        return True
    if needed.paper == "reissue_declaration":
        return all(record.party(role).declaration_signed_at is not None for role in record.holders)
    return needed.paper == "marriage_declaration" and has_declared(record.party(needed.role))


def _seen(record: Registration) -> Iterator[PaperShown]:
    return (shown for shown in record.papers_shown if shown.seen)


def _counts_for(shown: PaperShown, needed: PaperNeeded) -> bool:
    return shown.paper in needed.any_of and shown.role in (needed.role, "both")


def has_declared(party: Party) -> bool:
    """Has the party signed at this counter that there is no spouse and no prohibited kinship?"""
    return party.declaration_signed_at is not None and party.declares_no_spouse and party.declares_no_kinship


def missing(lines: Iterable[PaperNeeded], record: Registration) -> list[PaperNeeded]:
    """The lines that block: not optional and not there."""
    return [needed for needed in lines if not needed.optional and not is_there(needed, record)]


@at_the_counter
def the_papers_are_there(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 8: every paper of the checklist has been seen, and verified where that is asked."""
    for needed in missing(papers_needed(record, law), record):
        yield missing_paper("MAR_PAPER_MISSING", Severity.ASK, needed, record)


def missing_paper(code: str, weight: Severity, needed: PaperNeeded, record: Registration) -> Finding:
    """The finding that a paper of a line is not there, or not verified yet."""
    seen = any(_counts_for(shown, needed) for shown in _seen(record))
    facts = {
        "role": needed.role,
        "paper": needed.paper,
        "instead": " ".join(needed.instead),
        "lacks": "verified" if seen else "seen",
    }
    return Finding(code, weight, needed.article, f"{needed.role}.{needed.paper}", facts)


@at_the_counter
def single_status_papers_are_in_time(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """2015 work rules; CC 202: a single-status paper counts six calendar months from issue (assumed, a setting)."""
    article = law.article("single_status_validity_months") if law.knows("single_status_validity_months") else ""
    for shown in _single_status_papers(record, law):
        place, last_day = f"{shown.role}.{shown.paper}", last_day_of(shown, law)
        if last_day is None:
            yield Finding("MAR_PAPER_UNDATED", Severity.ASK, article, place, {"role": shown.role, "paper": shown.paper})
            continue
        if law.day <= last_day:
            continue
        facts = {
            "role": shown.role,
            "paper": shown.paper,
            "issued_on": str(shown.issued_on),
            "last_day": last_day.isoformat(),
        }
        yield Finding("MAR_PAPER_EXPIRED", Severity.REFUSE, article, place, facts)


def last_day_of(shown: PaperShown, law: Law) -> date | None:
    """The last day on which a single-status paper counts; None without its date of issue."""
    if shown.issued_on is None:
        return None
    return months_after(shown.issued_on, law.integer("single_status_validity_months"))


@at_the_counter
def single_status_papers_say_so(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """民函〔2008〕49号: "no impediment", "no record" or "capacity" do not say "no spouse"; France may. What a foreign
    certificate says is read and noted before anybody relies on it."""
    if not law.knows("wordings_not_enough"):
        return
    article = law.article("wordings_not_enough")
    for shown in _single_status_papers(record, law):
        facts = {"role": shown.role, "paper": shown.paper, "wording": shown.wording, "country": shown.country}
        place, accepted = f"{shown.role}.{shown.paper}", law.text("wordings_accepted_from").split()
        if shown.paper in law.text("wording_is_read_on").split() and not (shown.wording and shown.country):
            yield Finding("MAR_PAPER_UNREAD", Severity.ASK, article, place, facts)
        elif shown.country not in accepted and shown.wording in law.text("wordings_not_enough").split():
            yield Finding("MAR_PAPER_WORDING", Severity.ASK, article, place, facts)


def _single_status_papers(record: MarriageRegistration, law: Law) -> Iterator[PaperShown]:
    papers = law.text("single_status_papers").split() if law.knows("single_status_papers") else ()
    return (shown for shown in _seen(record) if shown.paper in papers)
