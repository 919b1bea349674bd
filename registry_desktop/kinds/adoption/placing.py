"""Who gives the child away, and who must agree: Civil Code 1094-1097, 1103, 1108; Measures (ADR) 7."""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.adoption.categories import STEPCHILD
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import BIRTH_PARENTS, PLACERS, AdoptionPerson, AdoptionRegistration

MAY_PLACE: Final = {
    "institution": ("institution_foundling", "orphan"),
    "guardian": ("orphan", "incapable_parents"),
    "birth_parents": ("hardship", "kin_child", "stepchild"),
}
"""CC 1094, 1095: which child each may place; whose parents were found nowhere outside an institution nobody places."""
NOBODY_PLACES: Final = "outside_foundling"


@at_the_counter
def the_placer_may_place(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1094, 1095: the orphan's guardian, an institution, parents in difficulty; the guardian of a child whose
    parents lack capacity only where these may gravely harm it, which is shown."""
    if not record.category or record.category == NOBODY_PLACES:
        return
    if record.category not in MAY_PLACE.get(record.placer_kind, ()):
        facts = {"category": record.category, "placer": record.placer_kind}
        yield Finding("ADO_PLACER", Severity.REFUSE, "CC 1094", "placer_kind", facts)
    elif record.category == "incapable_parents" and not record.grave_harm:
        facts = {"category": record.category, "placer": record.placer_kind}
        yield Finding("ADO_PLACER", Severity.ASK, "CC 1095; ADR 7", "grave_harm", facts)


def _other_parent(record: AdoptionRegistration, placer: AdoptionPerson) -> AdoptionPerson | None:
    return record.person("birth_mother" if placer.role == "placer_man" else "birth_father")


@at_the_counter
def parents_place_together(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1097: birth parents place together; one alone only where the other is unknown, cannot be found or is dead."""
    placers = record.people(PLACERS)
    if record.placer_kind != "birth_parents" or record.category == STEPCHILD or len(placers) != 1:
        return
    other = _other_parent(record, placers[0])
    if other is None:
        yield Finding("ADO_JOINT_PLACING", Severity.ASK, "CC 1097", "placer", {"whereabouts": "not_said"})
    elif other.whereabouts == "known":
        facts = {"whereabouts": other.whereabouts}
        yield Finding("ADO_JOINT_PLACING", Severity.REFUSE, "CC 1097", f"{other.role}.whereabouts", facts)


@at_the_counter
def the_dead_parents_parents_are_asked(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1108: where one spouse died and the other places, the dead one's parents may raise the child first."""
    placers = record.people(PLACERS)
    other = _other_parent(record, placers[0]) if len(placers) == 1 else None
    if other is None or other.whereabouts != "dead" or record.placer_kind != "birth_parents":
        return
    if record.priority != "waived":
        severity = Severity.REFUSE if record.priority == "claimed" else Severity.ASK
        yield Finding("ADO_PRIORITY", severity, "CC 1108", "priority", {})


@at_the_counter
def who_must_raise_the_child_agrees(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1096; ADR 7(2): the guardian of an orphan places with the consent of those who have a duty to raise it."""
    if record.placer_kind != "guardian" or record.category != "orphan":
        return
    if record.others_consent not in ("none", "given"):
        severity = Severity.REFUSE if record.others_consent == "objected" else Severity.ASK
        yield Finding("ADO_GUARDIAN_CONSENT", severity, "CC 1096", "others_consent", {})


@at_the_counter
def the_parents_agree(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1103, 1104: who places wants it; of a step-child both birth parents consent who can be found."""
    asked = [*record.people(PLACERS), *(record.people(BIRTH_PARENTS) if record.category == STEPCHILD else ())]
    for person in asked:
        if person.whereabouts == "known" and person.will != "willing":
            severity = Severity.REFUSE if person.will == "not_willing" else Severity.ASK
            article = "CC 1103" if record.category == STEPCHILD else "CC 1104"
            yield Finding("ADO_PARENT_CONSENT", severity, article, f"{person.role}.will", {"role": person.role})
