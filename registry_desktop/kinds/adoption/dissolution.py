"""解除收养关系登记 (CC 1114, 1115; ADR 10, 11): its states and its checks. What is in dispute goes to the court."""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.periods import age_on
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.adoption import about, prints, states
from registry_desktop.kinds.adoption.competence import the_office_of_the_dissolution_is_right
from registry_desktop.kinds.adoption.persons import the_numbers_are_right, the_persons_are_told
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import Kind, PaperNeeded
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import ADOPTEE, ADOPTERS, PLACERS, AdoptionDissolution


@at_the_counter
def everybody_agrees(record: AdoptionDissolution, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1114, 1115: before majority the adopters and who placed the child, a child of eight or more agrees too; an
    adult adoptee and the adopters by agreement."""
    child = record.person(ADOPTEE)
    if child is None or child.birth_date is None:
        yield Finding("FIELD_MISSING", Severity.ASK, "CC 1114", "adoptee.birth_date", {"field": "adoptee.birth_date"})
        return
    age = age_on(child.birth_date, law.day)
    adult = age >= law.integer("adoption.majority")
    asked = [*record.people(ADOPTERS), *(() if adult else record.people(PLACERS))]
    if adult or age >= law.integer("adoption.consent_age"):
        asked.append(child)
    article = "CC 1115" if adult else "CC 1114"
    if not adult and not record.people(PLACERS):
        yield Finding("ADO_DISSOLUTION_CONSENT", Severity.ASK, article, "placer", {"role": "placer"})
    for person in asked:
        if person.will != "willing":
            severity = Severity.REFUSE if person.will == "not_willing" else Severity.ASK
            facts = {"role": person.role}
            yield Finding("ADO_DISSOLUTION_CONSENT", severity, article, f"{person.role}.will", facts)


@at_the_counter
def the_agreement_is_there(record: AdoptionDissolution, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 10: a written agreement on the dissolution."""
    if not record.agreement:
        yield Finding("ADO_PAPER_MISSING", Severity.ASK, "ADR 10", "agreement", _missing("dissolution_agreement"))


@at_the_counter
def the_certificate_is_taken_back(record: AdoptionDissolution, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 11: the adoption certificate is collected when the certificate of dissolution is issued."""
    if not record.certificate_returned:
        facts = _missing("adoption_certificate")
        yield Finding("ADO_PAPER_MISSING", Severity.ASK, "ADR 11", "certificate_returned", facts)


def _missing(paper: str) -> dict[str, str]:
    return {"role": "adopter", "paper": paper, "lacks": "paper"}


def papers_needed(record: AdoptionDissolution, law: Law) -> tuple[PaperNeeded, ...]:
    """Agreement and certificate are fields of the case; identity papers are those of who comes."""
    del record, law
    return ()


KIND: Final = Kind(
    name="adoption.dissolution",
    desk="adoption",
    business_code="2",
    record=AdoptionDissolution,
    number_prefix="解",
    booklet_kind="dissolution_certificate",
    states=states.STATES,
    opens_as="received",
    final_states=states.FINAL,
    checks=(
        the_persons_are_told,
        the_numbers_are_right,
        about.the_adoption_is_named,
        about.the_adoption_stands,
        everybody_agrees,
        the_agreement_is_there,
        the_certificate_is_taken_back,
        the_office_of_the_dissolution_is_right,
    ),
    papers=papers_needed,
    prints=prints.OF_DISSOLUTION,
)
