"""The conditions of a marriage that the law puts to every couple: age, kinship, free will, presence, capacity.

Civil Code 1046-1049, 1051; Marriage Registration Regulations of 2025 (MRR25) 7, 9, 12, and the Marriage Acts before
them: ages, kinship and articles come from the rows of the law's day (marriage.md 1, 2.1).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.periods import age_on, reaches
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter, by_the_law_of_its_day
from registry_desktop.kinds.identity import field_of, number_of
from registry_desktop.kinds.known import Known
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration

_ONE_DAY: Final = timedelta(days=1)
EXAMINED_STATES: Final = frozenset({"checking", "approved", "printing", "proof_read"})


def birth_date_of(party: Party) -> date | None:
    """The birth date of the form, else the one in the citizen number."""
    parsed = number_of(party)
    return party.birth_date or (parsed.birth_date if parsed else None)


def of_age_from(party: Party, law: Law) -> date | None:
    """The first day on which the party may marry by that law; None without a birth date."""
    born = birth_date_of(party)
    if born is None:
        return None
    birthday = reaches(born, law.integer(f"minimum_age_{party.role}"))
    return birthday if law.flag("age_counts_on_birthday") else min(birthday, date.max - _ONE_DAY) + _ONE_DAY


@by_the_law_of_its_day
def both_are_of_age(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1047; MRR25 9(1): a man not before 22, a woman not before 20 years (ML80 5, ML01 6; until 1980 20 and 18)."""
    for party in record.parties:
        earliest, born = of_age_from(party, law), birth_date_of(party)
        if earliest is None or born is None or earliest < law.day:
            continue
        facts = {
            "role": party.role,
            "birth_date": born.isoformat(),
            "age": str(age_on(born, law.day)),
            "required": str(law.integer(f"minimum_age_{party.role}")),
            "on": law.day.isoformat(),
            "earliest": earliest.isoformat(),
        }
        article, place = law.article(f"minimum_age_{party.role}"), field_of(party, "birth_date")
        if earliest == law.day:
            yield Finding("MAR_AGE_REACHED_TODAY", Severity.INFO, article, place, facts)
        else:
            yield Finding(f"MAR_AGE_{party.role.upper()}", Severity.REFUSE, article, place, facts)


@by_the_law_of_its_day
def they_are_not_near_kin(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1048; MRR25 9(4): no lineal blood relatives, no collateral ones within three generations (ML80 6, ML01 7)."""
    kinship, facts = record.kinship_declared, {"kinship": record.kinship_declared}
    if kinship in law.text("prohibited_kinship").split():
        article = law.article("prohibited_kinship")
        yield Finding("MAR_PROHIBITED_KIN", Severity.REFUSE, article, "kinship_declared", facts)
    elif kinship in law.text("doubtful_kinship").split():
        yield Finding("MAR_KIN_BY_LAW", Severity.WARN, law.article("doubtful_kinship"), "kinship_declared", facts)


@at_the_counter
def kinship_is_declared(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1048; MRR25 8: both declare whether they are related; a signed declaration of no kinship is an answer too."""
    if record.kinship_declared in ("", "unknown") and not all(party.declares_no_kinship for party in record.parties):
        yield Finding("MAR_KIN_UNKNOWN", Severity.ASK, law.article("prohibited_kinship"), "kinship_declared")


@at_the_counter
def both_come_in_person(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1049; MRR25 7: both come and apply together; there is no proxy. A booked couple is not expected yet."""
    for party in record.parties if record.state != "booked" else ():
        if not party.present:
            facts = {"role": party.role}
            article = law.article("both_in_person")
            yield Finding("MAR_ABSENT_PARTY", Severity.REFUSE, article, field_of(party, "present"), facts)


@at_the_counter
def both_want_to_marry(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1046; MRR25 6, 9(2): full will of both, asked apart; signs of trafficking or violence are reported."""
    article = law.article("full_will")
    for party in record.parties:
        place, facts = field_of(party, "will"), {"role": party.role, "will": party.will}
        if party.will == "not_willing":
            yield Finding("MAR_NOT_VOLUNTARY", Severity.REFUSE, article, place, facts)
        elif party.will == "doubtful":
            yield Finding("MAR_CAPACITY_DOUBT", Severity.WARN, article, place, facts)
        elif party.will != "willing" and record.state in EXAMINED_STATES:  # no answer is no consent
            yield Finding("MAR_WILL_NOT_ASKED", Severity.ASK, article, place, facts)


@at_the_counter
def illness_is_told(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1053; MRR25 12: serious illness must be told to the other before; no ground of refusal, each signs for it."""
    untold = [party for party in record.parties if not party.illness_explained]
    if untold and law.knows("illness_is_told"):
        place = field_of(untold[0], "illness_explained") if len(untold) == 1 else None
        facts = {"role": untold[0].role if len(untold) == 1 else "both"}
        yield Finding("MAR_ILLNESS_NOTICE", Severity.INFO, law.article("illness_is_told"), place, facts)
