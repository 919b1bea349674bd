"""Who may be adopted by whom: the conditions of Civil Code 1093, 1098-1104 with their exceptions (1099, 1100, 1103).

Which condition a category lifts is a row of the law (resources/statutes/adoption.toml); here is only what is compared.
Everything is looked at as it is on the day of registration.
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.periods import age_on, reaches
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.adoption.categories import KIN, STEPCHILD
from registry_desktop.kinds.back_entry import at_the_counter, by_the_law_of_its_day
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import ADOPTEE, ADOPTERS, CATEGORIES, AdoptionPerson, AdoptionRegistration

MARRIED: Final = "20"
OVERSEAS: Final = "overseas_chinese"


def lifted(record: AdoptionRegistration, law: Law) -> frozenset[str]:
    """What does not hold for this child: of its category, and of a disabled minor besides."""
    keys = [record.category]
    if record.category == KIN and any(one.person_class == OVERSEAS for one in record.people(ADOPTERS)):
        keys = [f"{KIN}_overseas"]
    if record.disabled:
        keys.append("disabled")
    rows = (f"adoption.lifted.{key}" for key in keys)
    return frozenset(name for key in rows if law.knows(key) for name in law.text(key).split())


def is_alone(record: AdoptionRegistration) -> bool:
    """Whether one unmarried person adopts."""
    adopters = record.people(ADOPTERS)
    return len(adopters) == 1 and adopters[0].marital_status != MARRIED


@by_the_law_of_its_day
def the_child_belongs_to_a_category(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1093: an orphan, a child whose parents cannot be found, or are in special difficulty; kin's and
    step-children."""
    if record.category not in CATEGORIES:
        yield Finding("ADO_CATEGORY", Severity.ASK, "CC 1093", "category", {})


@by_the_law_of_its_day
def the_child_is_a_minor(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 17, 1093: under eighteen on the day of registration (until 2020 under fourteen, but for kin's and
    step-children)."""
    child = record.person(ADOPTEE)
    limit = law.integer("adoption.minor_below")
    if child is None or child.birth_date is None or "minor" in lifted(record, law):
        return
    age = age_on(child.birth_date, law.day)
    if age >= limit:
        facts = {"age": str(age), "limit": str(limit), "on": law.day.isoformat()}
        article = law.article("adoption.minor_below")
        yield Finding("ADO_NOT_MINOR", Severity.REFUSE, article, "adoptee.birth_date", facts)


@by_the_law_of_its_day
def each_adopter_is_old_enough(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1098(5), 1101: each adopter is thirty or over (the law of 1991: thirty-five); of a step-child no age is
    asked."""
    required = law.integer("adoption.adopter_age")
    if "age" in lifted(record, law):
        return
    for adopter in record.people(ADOPTERS):
        if adopter.birth_date is None or age_on(adopter.birth_date, law.day) >= required:
            continue
        facts = {
            "role": adopter.role,
            "age": str(age_on(adopter.birth_date, law.day)),
            "required": str(required),
            "earliest": reaches(adopter.birth_date, required).isoformat(),
        }
        yield Finding(
            "ADO_AGE30", Severity.REFUSE, law.article("adoption.adopter_age"), f"{adopter.role}.birth_date", facts
        )


@by_the_law_of_its_day
def they_have_few_children(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1098(1), 1099, 1100, 1103: no child or one (until 2020 none), but for the categories that lift it."""
    most = law.integer("adoption.most_children")
    if "children" not in lifted(record, law) and record.children > most:
        facts = {"children": str(record.children), "most": str(most)}
        yield Finding("ADO_CHILD_COUNT", Severity.REFUSE, law.article("adoption.most_children"), "children", facts)


@by_the_law_of_its_day
def they_adopt_no_more_than_they_may(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1100: without a child up to two (until 2020 one), with a child one, but for the categories that lift it."""
    key = "adoption.number_with_child" if record.children else "adoption.number_childless"
    most = law.integer(key)
    if "number" not in lifted(record, law) and record.adopting > most:
        facts = {"adopting": str(record.adopting), "most": str(most)}
        yield Finding("ADO_NUMBER", Severity.REFUSE, law.article(key), "adopting", facts)


@by_the_law_of_its_day
def spouses_adopt_together(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1101: who has a spouse adopts together with the spouse; the parent of a step-child is the child's own."""
    adopters = record.people(ADOPTERS)
    alone = len(adopters) == 1 and adopters[0].marital_status == MARRIED
    if alone and record.category != STEPCHILD:
        yield Finding("ADO_JOINT_ADOPTION", Severity.REFUSE, "CC 1101", f"{adopters[0].role}.marital_status", {})


@by_the_law_of_its_day
def the_gap_is_wide_enough(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1102, 1099: one unmarried adopter is forty full years older than a child of the other sex (until 2020 a man
    than a girl)."""
    child, required = record.person(ADOPTEE), law.integer("adoption.gap")
    if child is None or child.birth_date is None or not is_alone(record) or "gap" in lifted(record, law):
        return
    (adopter,) = record.people(ADOPTERS)
    if adopter.birth_date is None or not _gap_matters(adopter, child, law):
        return
    gap = age_on(adopter.birth_date, child.birth_date)
    if gap < required:
        facts = {"gap": str(gap), "required": str(required)}
        yield Finding("ADO_GAP40", Severity.REFUSE, law.article("adoption.gap"), f"{adopter.role}.birth_date", facts)


def _gap_matters(adopter: AdoptionPerson, child: AdoptionPerson, law: Law) -> bool:
    if not adopter.sex or not child.sex or adopter.sex == child.sex:
        return False
    return law.text("adoption.gap_between") == "other_sex" or adopter.sex == "1"


@by_the_law_of_its_day
def no_illness_bars_it(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1098(3): no illness that medically bars an adoption."""
    if "illness" in lifted(record, law):
        return
    for adopter in record.people(ADOPTERS):
        if adopter.barring_illness:
            facts = {"role": adopter.role}
            yield Finding("ADO_ILLNESS", Severity.REFUSE, "CC 1098(3)", f"{adopter.role}.barring_illness", facts)


@at_the_counter
def no_record_speaks_against_them(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1098(4): no record of an offence adverse to the child; where it was not asked, it is asked."""
    if not law.flag("adoption.record_asked") or "record" in lifted(record, law):
        return
    for adopter in record.people(ADOPTERS):
        if adopter.adverse_record == "none":
            continue
        found = adopter.adverse_record == "found"
        yield Finding(
            "ADO_RECORD" if found else "ADO_RECORD_NOT_ASKED",
            Severity.REFUSE if found else Severity.ASK,
            law.article("adoption.record_asked"),
            f"{adopter.role}.adverse_record",
            {"role": adopter.role},
        )


@at_the_counter
def the_child_agrees(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1104, 1259: a child of eight or more agrees (until 2020 of ten); the birthday itself counts."""
    child, limit = record.person(ADOPTEE), law.integer("adoption.consent_age")
    if child is None or child.birth_date is None or age_on(child.birth_date, law.day) < limit:
        return
    if child.will != "willing":
        facts = {"age": str(age_on(child.birth_date, law.day)), "limit": str(limit)}
        severity = Severity.REFUSE if child.will == "not_willing" else Severity.ASK
        yield Finding("ADO_CHILD_CONSENT", severity, law.article("adoption.consent_age"), "adoptee.will", facts)


@at_the_counter
def they_have_come(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 5: the parties come in person, spouses together; one absent spouse sends a power certified by the village or
    residents' committee, or by a notary."""
    adopters = record.people(ADOPTERS)
    absent = [one for one in adopters if not one.present]
    for adopter in absent:
        excused = bool(adopter.proxy) and len(absent) < len(adopters)
        if not excused:
            severity = Severity.REFUSE if len(absent) == len(adopters) else Severity.ASK
            yield Finding("ADO_ABSENT_PARTY", severity, "ADR 5", f"{adopter.role}.present", {"role": adopter.role})


@at_the_counter
def they_want_it(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1104: both sides want it of their own will."""
    for adopter in record.people(ADOPTERS):
        if adopter.will != "willing":
            severity = Severity.REFUSE if adopter.will == "not_willing" else Severity.ASK
            yield Finding("ADO_NOT_WILLING", severity, "CC 1104", f"{adopter.role}.will", {"role": adopter.role})
