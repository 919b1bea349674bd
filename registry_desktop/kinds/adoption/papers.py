"""The papers of an adoption (ADR 6, 7) and how far each is proved; the lists are rows of resources/statutes."""

from collections.abc import Iterator

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import PaperNeeded, lines_of
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import AdoptionRegistration

ADOPTER, PLACER = "adopter", "placer"


def papers_needed(record: AdoptionRegistration, law: Law) -> tuple[PaperNeeded, ...]:
    """The checklist of the case: of the adopters, of who places, of a disabled child."""
    own = f"adoption.papers.adopter.{record.category}"
    keys = [(ADOPTER, own if law.knows(own) else "adoption.papers.adopter")]
    keys.append((PLACER, f"adoption.papers.placer.{record.category}"))
    if record.disabled:
        keys.append((PLACER, "adoption.papers.disabled"))
    return tuple(line for role, key in keys if law.knows(key) for line in lines_of(law, key, role))


@at_the_counter
def the_papers_are_there(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 6, 7: each paper was seen, and verified where it is to be."""
    for line in papers_needed(record, law):
        found = [one for one in record.papers if one.role == line.role and one.paper in line.any_of and one.seen]
        if not line.optional and not any(one.verified or not line.to_be_verified for one in found):
            lacks = "verification" if found else "paper"
            facts = {"role": line.role, "paper": "|".join(line.any_of), "lacks": lacks}
            yield Finding("ADO_PAPER_MISSING", Severity.ASK, line.article, f"{line.role}.{line.paper}", facts)


@at_the_counter
def no_doubt_is_open(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 8; 民发〔2008〕118号: a paper one doubts proves nothing until the doubt is closed, least of all that the
    parents cannot be found."""
    for paper in record.papers:
        if paper.doubt:
            facts = {"role": paper.role, "paper": paper.paper, "doubt": paper.doubt}
            yield Finding("ADO_DOUBT_OPEN", Severity.ASK, "ADR 8", f"{paper.role}.{paper.paper}", facts)
