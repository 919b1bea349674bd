"""What holds of every case about a registered adoption: it is the adoption of this register, and it stands."""

from collections.abc import Iterator
from typing import Any, Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import ADOPTEE, ADOPTERS

APPLICANTS: Final = (*ADOPTERS, ADOPTEE)
STANDS: Final = frozenset({"issued", "filed"})


@at_the_counter
def the_adoption_is_named(record: Any, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 10, 11: number and day of the adoption are told; one of another office or of former days by its paper."""
    for name in ("original_number", "original_date"):
        if not getattr(record, name):
            yield Finding("FIELD_MISSING", Severity.ASK, "ADR 10", name, {"field": name})


@at_the_counter
def the_adoption_stands(record: Any, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1113, 1117: one that was dissolved or revoked is neither dissolved nor certified again."""
    if known.original is not None and known.original.state not in STANDS:
        facts = {"state": known.original.state, "number": known.original.certificate_number}
        yield Finding("ADO_STANDS_NOT", Severity.REFUSE, "CC 1113, 1117", "original_number", facts)


@at_the_counter
def a_party_asks(record: Any, law: Law, known: Known) -> Iterator[Finding]:
    """民发〔2008〕118号; ADR 5: an adopter or the adoptee asks, and is here."""
    person = record.person(record.applicant) if record.applicant else None
    if person is None or record.applicant not in APPLICANTS:
        yield Finding("FIELD_MISSING", Severity.ASK, "ADR 14", "applicant", {"field": "applicant"})
    elif not person.present:
        facts = {"role": person.role}
        yield Finding("ADO_ABSENT_PARTY", Severity.ASK, "ADR 5", f"{person.role}.present", facts)


@at_the_counter
def the_archive_agrees(record: Any, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 14; 民发〔2008〕118号: what this register does not hold is proved by the archive's own paper."""
    if known.original is None and not any(one.paper == "archive_proof" and one.verified for one in record.papers):
        facts = {"role": "adopter", "paper": "archive_proof", "lacks": "verification"}
        yield Finding("ADO_PAPER_MISSING", Severity.ASK, "ADR 14", "adopter.archive_proof", facts)
