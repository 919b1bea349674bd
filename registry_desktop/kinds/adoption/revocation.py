"""撤销收养登记 (CC 1113; ADR 12, 13): fraud or false papers; the registration is void from the beginning, the
certificate is collected. False papers by an organisation are confiscated and its discipline proposed."""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.adoption import about, prints
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import Kind, PaperNeeded
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import AdoptionRevocation

GROUNDS: Final = ("false_papers", "fraud", "against_the_code")
SERVED: Final = ("direct", "left", "mail", "public_notice")
STATES: Final = StateMachine(
    states=("lead", "told", "for_approval", "decided", "served", "filed", "not_founded"),
    changes=frozenset(
        {
            ("lead", "told"),
            ("told", "for_approval"),
            ("for_approval", "told"),
            ("for_approval", "decided"),
            ("decided", "served"),
            ("served", "filed"),
            *((before, "not_founded") for before in ("lead", "told", "for_approval")),
        }
    ),
)


@at_the_counter
def the_ground_is_told(record: AdoptionRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 13; CC 1113: fraud, or an adoption against the Code."""
    for name in ("ground", "facts_found", "evidence"):
        if not getattr(record, name):
            yield Finding("FIELD_MISSING", Severity.ASK, "ADR 13", name, {"field": name})


@at_the_counter
def the_parties_were_told(record: AdoptionRevocation, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 13; 民发〔2008〕118号: the parties are told what is intended before anything is decided."""
    if record.told_on is None:
        yield Finding("FIELD_MISSING", Severity.ASK, "ADR 13", "told_on", {"field": "told_on"})


def papers_needed(record: AdoptionRevocation, law: Law) -> tuple[PaperNeeded, ...]:
    """The evidence is told in the case; the catalogue of the volume names it."""
    del record, law
    return ()


KIND: Final = Kind(
    name="adoption.revocation",
    desk="adoption",
    business_code="3",
    record=AdoptionRevocation,
    number_prefix="",
    booklet_kind="",
    states=STATES,
    opens_as="lead",
    final_states=frozenset({"filed", "not_founded"}),
    checks=(
        about.the_adoption_is_named,
        about.the_adoption_stands,
        the_ground_is_told,
        the_parties_were_told,
    ),
    papers=papers_needed,
    prints=prints.OF_REVOCATION,
    choices={"ground": GROUNDS, "served_how": SERVED, "certificate": ("recovered", "not_recovered")},
)
