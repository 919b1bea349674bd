"""不愿意恢复婚姻关系声明: a spouse declared dead is back, and the other one does not want the marriage back.

Civil Code 51: the marriage ended with the declaration of death; when a court revokes that, it revives by itself, unless
the other spouse has remarried or states in writing to the registry not to want it (marriage.md 5.6).
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import COUNTER_ROLES, Kind, PaperNeeded, PaperPrinted, lines_of
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage import original
from registry_desktop.kinds.marriage.single_status import lasting_marriages
from registry_desktop.records.later_cases import NO_RESTORATION, NoRestorationStatement

STATES: Final = StateMachine(
    states=("received", "identity_checked", "filed", "noted", "returned"),
    changes=frozenset(
        [
            ("received", "identity_checked"),
            ("received", "returned"),
            ("identity_checked", "filed"),
            ("identity_checked", "returned"),
            ("filed", "returned"),
            ("filed", "noted"),
        ]
    ),
)
_NEEDED: Final = ("stated_by", "declared_dead_on", "court", "ruling_number", "ruled_on")


@at_the_counter
def the_ruling_is_named(record: NoRestorationStatement, law: Law, known: Known) -> Iterator[Finding]:
    """CC 50, 51: who states it, when the other was declared dead, and the ruling that revoked the declaration."""
    yield from original.asked_fields(record, _NEEDED, "CC 51")


@at_the_counter
def the_declaration_has_been_revoked(record: NoRestorationStatement, law: Law, known: Known) -> Iterator[Finding]:
    """CC 50, 51: before the court has revoked the declaration there is no marriage that could revive."""
    if record.ruled_on is not None and record.ruled_on > law.day:
        facts = {"effective_on": record.ruled_on.isoformat()}
        yield Finding("COURT_NOT_EFFECTIVE", Severity.REFUSE, "CC 50, 51", "ruled_on", facts)


def papers_needed(record: NoRestorationStatement, law: Law) -> tuple[PaperNeeded, ...]:
    """The ruling and the signed statement, and the identity paper of the one who states it."""
    lines = original.lines_for_both(law, "no_restoration.papers")
    key = f"papers.{record.party(record.stated_by).person_class}" if record.stated_by else ""
    own = lines_of(law, key, record.stated_by) if key and law.knows(key) else ()
    return (*lines, *(needed for needed in own if needed.paper not in ("marriage_declaration", "couple_photo")))


@at_the_counter
def the_papers_are_there(record: NoRestorationStatement, law: Law, known: Known) -> Iterator[Finding]:
    """CC 51; MRR25 8: the ruling, the statement in writing, the identity paper of the one who makes it."""
    yield from original.papers_lacking(papers_needed(record, law), record)


@at_the_counter
def who_has_remarried_needs_no_statement(record: NoRestorationStatement, law: Law, known: Known) -> Iterator[Finding]:
    """CC 51: a new marriage of the other spouse alone keeps the old one from reviving."""
    for one in lasting_marriages(known, record.stated_by):
        if one.certificate_number != record.original_number and one.matched_by == "citizen_number":
            facts = {"role": record.stated_by, "certificate_number": one.certificate_number}
            yield Finding("NO_RESTORE_NEEDLESS", Severity.WARN, "CC 51", "stated_by", facts)


@at_the_counter
def the_marriage_stays_ended(record: NoRestorationStatement, law: Law, known: Known) -> Iterator[Finding]:
    """CC 51: filed and noted on the original, the statement keeps the marriage ended."""
    if law.knows("no_restoration.statement"):
        facts = {"certificate_number": record.original_number, "role": record.stated_by}
        article = law.article("no_restoration.statement")
        yield Finding("NO_RESTORE_STATEMENT", Severity.INFO, article, "stated_by", facts)


KIND: Final = Kind(
    name=NO_RESTORATION,
    desk="marriage",
    business_code="ID2",
    record=NoRestorationStatement,
    number_prefix="",
    booklet_kind="",
    states=STATES,
    opens_as="received",
    final_states=frozenset({"noted", "returned"}),
    checks=(
        original.the_original_is_in_this_register,
        original.the_original_stands,
        the_ruling_is_named,
        the_declaration_has_been_revoked,
        the_papers_are_there,
        who_has_remarried_needs_no_statement,
        the_marriage_stays_ended,
    ),
    papers=papers_needed,
    prints=(PaperPrinted("no_restore_statement", by=COUNTER_ROLES, states=("received", "identity_checked")),),
    choices={"stated_by": ("man", "woman")},
)
