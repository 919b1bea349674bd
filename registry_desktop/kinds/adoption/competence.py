"""Which office registers: Measures (ADR) 4, 10; order 16 of the ministry; Civil Code 1109.

Whose place decides is a row of the law for each category; an office that is not the one names it. A county's desk knows
the prefecture's and the province's cases and sends them there.
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import (
    ADOPTEE,
    ADOPTERS,
    BIRTH_PARENTS,
    PLACERS,
    AdoptionDissolution,
    AdoptionRegistration,
)

LEVELS: Final = ("prefecture", "province")


def _places(record: AdoptionRegistration, where: str) -> tuple[str, ...]:
    """The divisions that make an office the right one."""
    if where == "institution":
        return (record.institution_division,)
    if where == "finding":
        return (record.finding_division,)
    people = record.people(PLACERS) if where == "placer" else record.people((*PLACERS, *BIRTH_PARENTS))
    found = tuple(one.household_division for one in people if one.household_division)
    return found or (record.institution_division,)


@at_the_counter
def a_higher_office_has_other_citizens(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """民政部令第16号; CC 1109: Chinese from abroad, Hong Kong, Macao and Taiwan go to the prefecture's office,
    foreigners to the province's."""
    classes = {one.person_class for one in record.people(ADOPTERS)}
    for level in reversed(LEVELS):
        key = f"adoption.higher_office.{level}"
        if classes & set(law.text(key).split()):
            facts = {"level": level, "office": ""}
            yield Finding("ADO_COMPETENCE", Severity.REFUSE, law.article(key), "adopter.person_class", facts)
            return


@at_the_counter
def no_child_is_sent_abroad(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """外交部 2024-09-05; CC 1109: no child is sent abroad any more but a step-child or kin's."""
    foreign = any(one.person_class == "foreigner" for one in record.people(ADOPTERS))
    key = "adoption.sent_abroad"
    if foreign and law.knows(key) and record.category not in law.text(key).split():
        since = law.row(key).valid_from
        facts = {"since": since.isoformat() if since is not None else ""}
        yield Finding("ADO_SENT_ABROAD", Severity.REFUSE, law.article(key), "category", facts)


@at_the_counter
def the_office_is_the_right_one(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 4: the seat of the institution, the place of finding, the household place of who places, or of a birth
    parent."""
    key = f"adoption.office.{record.category}"
    if not known.office_division or not law.knows(key):
        return
    places = [one for one in _places(record, law.text(key)) if one]
    if places and known.office_division not in places:
        facts = {"level": "county", "office": places[0], "where": law.text(key)}
        yield Finding("ADO_COMPETENCE", Severity.REFUSE, law.article(key), "category", facts)


@at_the_counter
def the_office_of_the_dissolution_is_right(record: AdoptionDissolution, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 10: the household place of the adoptee."""
    child = record.person(ADOPTEE)
    if child is None or not child.household_division or not known.office_division:
        return
    if known.office_division != child.household_division:
        facts = {"level": "county", "office": child.household_division, "where": "adoptee"}
        article = law.article("adoption.office.dissolution")
        yield Finding("ADO_COMPETENCE", Severity.REFUSE, article, "adoptee.household_division", facts)
