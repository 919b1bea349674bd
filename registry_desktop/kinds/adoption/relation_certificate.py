"""出具收养关系证明: a paper that says the relation stands, for a party who asks (民发〔2008〕118号; ADR 14)."""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.adoption import about, prints, states
from registry_desktop.kinds.adoption.persons import the_numbers_are_right, the_persons_are_told
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import Kind, PaperNeeded
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import RelationCertificate


@at_the_counter
def it_is_said_for_what(record: RelationCertificate, law: Law, known: Known) -> Iterator[Finding]:
    """民发〔2008〕118号: what the paper is wanted for."""
    if not record.used_for.strip():
        yield Finding("FIELD_MISSING", Severity.ASK, "ADR 14", "used_for", {"field": "used_for"})


def papers_needed(record: RelationCertificate, law: Law) -> tuple[PaperNeeded, ...]:
    """Who asks proves who that is."""
    return prints.identity_papers(law)


KIND: Final = Kind(
    name="adoption.relation_certificate",
    desk="adoption",
    business_code="4",
    record=RelationCertificate,
    number_prefix="证",
    booklet_kind="",
    states=states.STATES,
    opens_as="received",
    final_states=states.FINAL,
    checks=(
        the_persons_are_told,
        the_numbers_are_right,
        about.the_adoption_is_named,
        about.the_adoption_stands,
        about.the_archive_agrees,
        about.a_party_asks,
        it_is_said_for_what,
        prints.who_asks_is_proved,
    ),
    papers=papers_needed,
    prints=prints.OF_RELATION_CERTIFICATE,
    choices={"applicant": about.APPLICANTS},
)
