"""补领收养登记证, 补领解除收养关系证明: lost, damaged, or other data (ADR 14; 民发〔2008〕118号): states and checks."""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.adoption import about, prints, states
from registry_desktop.kinds.adoption.persons import the_numbers_are_right, the_persons_are_told
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import Kind, PaperNeeded
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import AdoptionReissue
from registry_desktop.records.registrations import Registration

REASONS: Final = ("lost", "damaged", "data_differ")
_CERTIFICATES: Final = {
    "adoption": ("补收", "adoption_certificate"),
    "dissolution": ("补解", "dissolution_certificate"),
}
_BEHIND: Final = {"adoption": "adoption.registration", "dissolution": "adoption.dissolution"}
BUSINESS_CODES: Final = {"adoption": "8", "dissolution": "9"}


def certificate_of(record: Registration) -> tuple[str, str]:
    """Prefix of the number and booklet: those of the certificate that is issued anew."""
    return _CERTIFICATES[record.certificate_kind if isinstance(record, AdoptionReissue) else "adoption"]


@at_the_counter
def it_is_said_why(record: AdoptionReissue, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 14: lost, damaged, or other data."""
    if record.reissue_reason not in REASONS:
        yield Finding("FIELD_MISSING", Severity.ASK, "ADR 14", "reissue_reason", {"field": "reissue_reason"})


@at_the_counter
def the_old_certificate_is_taken_back(record: AdoptionReissue, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 14: a damaged certificate, or one whose data differ, is handed in; of a lost one there is nothing."""
    if record.reissue_reason in ("damaged", "data_differ") and not record.certificate_returned:
        facts = {"role": "adopter", "paper": "adoption_certificate", "lacks": "paper"}
        yield Finding("ADO_PAPER_MISSING", Severity.ASK, "ADR 14", "certificate_returned", facts)


@at_the_counter
def the_original_is_of_that_kind(record: AdoptionReissue, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1117: the adoption certificate of a dissolved adoption is not issued anew, nor a paper never issued."""
    if known.original is None:
        return
    stands = known.original.state in about.STANDS
    right = known.original.kind == _BEHIND[record.certificate_kind]
    if not (stands and right):
        facts = {"state": known.original.state, "number": known.original.certificate_number}
        yield Finding("ADO_STANDS_NOT", Severity.REFUSE, "CC 1113, 1117", "original_number", facts)


def papers_needed(record: AdoptionReissue, law: Law) -> tuple[PaperNeeded, ...]:
    """Who asks proves who that is; the register or the archive proves the rest."""
    return prints.identity_papers(law)


KIND: Final = Kind(
    name="adoption.reissue",
    desk="adoption",
    business_code="8",
    record=AdoptionReissue,
    number_prefix="补收",
    booklet_kind="adoption_certificate",
    states=states.STATES,
    opens_as="received",
    final_states=states.FINAL,
    checks=(
        the_persons_are_told,
        the_numbers_are_right,
        about.the_adoption_is_named,
        about.the_archive_agrees,
        the_original_is_of_that_kind,
        about.a_party_asks,
        it_is_said_why,
        the_old_certificate_is_taken_back,
        prints.who_asks_is_proved,
    ),
    papers=papers_needed,
    prints=prints.OF_REISSUE,
    choices={"certificate_kind": tuple(_CERTIFICATES), "applicant": about.APPLICANTS, "reissue_reason": REASONS},
    certificate_of=certificate_of,
)
