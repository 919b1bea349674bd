"""Whether this office registers this couple, how far they came, and whether another window is at work on them.

MRR25 2, 7, 26; before 2025-05-10 the household place of one party decided (MRR03 4).
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter, by_the_law_of_its_day
from registry_desktop.kinds.identity import field_of
from registry_desktop.kinds.known import Known
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration

MAINLAND: Final = frozenset({"mainland_resident", "serving_soldier", "citizen_abroad"})
_LOCAL: Final = frozenset({"local_both", "local_one"})
_COUNTY = 6


def is_from_the_mainland(party: Party) -> bool:
    """Mainland residents, soldiers and citizens who only live abroad for a time; not overseas Chinese."""
    return party.person_class in MAINLAND


@by_the_law_of_its_day
def the_office_is_competent(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 2, 7: two mainland residents anywhere; with anybody else only where the province named the office."""
    outside = [party for party in record.parties if not is_from_the_mainland(party)]
    if len(outside) == 1 and law.knows("foreign_power") and not known.office_has_foreign_power:
        facts = {"office": known.foreign_office, "person_class": outside[0].person_class, "role": outside[0].role}
        place = field_of(outside[0], "person_class")
        yield Finding("MAR_COMPETENCE", Severity.REFUSE, law.article("foreign_power"), place, facts)


@by_the_law_of_its_day
def one_of_them_has_a_household_here(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR03 4 (until 2025-05-09): the office of one party's household place. Unknown places are no breach."""
    if not law.knows("competence") or law.text("competence") != "household_place":
        return
    places = [party.household_division for party in record.parties if is_from_the_mainland(party)]
    if not all(places) or _is_here(places, law, known):
        return
    facts = {"office": "", "office_division": known.office_division, "household_divisions": " ".join(places)}
    yield Finding("MAR_COMPETENCE", Severity.REFUSE, law.article("competence"), None, facts)


def _is_here(places: list[str], law: Law, known: Known) -> bool:
    here = known.divisions.present(known.office_division[:_COUNTY], law.day)
    return any(known.divisions.present(place[:_COUNTY], law.day) == here for place in places)


@by_the_law_of_its_day
def one_of_them_is_from_the_mainland(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 26: two people of whom neither lives in the mainland fall under separate rules; the supervisor decides."""
    key = "both_outside_the_mainland"
    if law.knows(key) and not any(is_from_the_mainland(party) for party in record.parties):
        facts = {party.role: party.person_class for party in record.parties}
        yield Finding("MAR_BOTH_NOT_MAINLAND", Severity(law.text(key)), law.article(key), None, facts)


@at_the_counter
def no_other_window_has_them(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """One couple, one case: neither party has another open case anywhere in the register."""
    for case in known.open_cases:
        facts = {
            "role": case.role,
            "registration_id": str(case.registration_id),
            "office": case.office_name,
            "window": case.window,
            "officer": case.officer_name,
            "state": case.state,
        }
        article = law.article("concurrent_cases_refused")
        yield Finding("MAR_CONCURRENT_CASE", Severity.REFUSE, article, f"{case.role}.identity_number", facts)


@at_the_counter
def how_far_they_came(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 7 (全国通办): the class of a couple that has no household here, for the statistics and the clerk."""
    handling_class = handling_class_of(record, law, known)
    if handling_class and handling_class not in _LOCAL:
        facts = {"handling_class": handling_class}
        yield Finding("MAR_HANDLING_CLASS", Severity.INFO, "MRR25 7", "handling_class", facts)


def handling_class_of(record: MarriageRegistration, law: Law, known: Known) -> str:
    """The class of statistics.md 5.1 on the law's day; nothing while a mainland household is not entered yet."""
    places = []
    for party in record.parties:
        if is_from_the_mainland(party) and not party.household_division:
            return ""
        places.append(party.household_division if is_from_the_mainland(party) else "")
    if not known.office_division or len(places) != len(("man", "woman")):
        return ""
    return known.divisions.handling_class(known.office_division, places[0], places[1], on=law.day)
