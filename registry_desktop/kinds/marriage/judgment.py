"""法院判决: a court has said that a registered marriage is invalid, annulled or ended, or has revoked a registration of
a marriage or divorce; the original is noted at once.

MRR25 20; the Supreme Court's interpretations SPC1 17, 21 and SPC2 2; Civil Code 1051-1054, 1080. The office notes and
uploads, it does not weigh the judgment. The number stays in the ledger (marriage.md 5.5, archive class 撤销婚姻).
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import EXAMINERS, Kind, PaperNeeded, PaperPrinted
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage import original
from registry_desktop.records.later_cases import JUDGMENT, CourtJudgment

STATES: Final = StateMachine(
    states=("judgment_received", "annotated", "uploaded", "filed", "returned"),
    changes=frozenset(
        [
            ("judgment_received", "annotated"),
            ("judgment_received", "returned"),
            ("annotated", "uploaded"),
            ("uploaded", "filed"),
        ]
    ),
)
STATE_AFTER: Final = {
    "court_invalidity": "noted_invalid",
    "court_annulment": "noted_annulled",
    "court_divorce": "ended_by_divorce",
    "court_revocation": "revoked",
}
"""What the original becomes."""
_OF_A_DIVORCE: Final = frozenset({"court_revocation"})
_NEEDED: Final = ("ruling", "court", "judgment_number", "judged_on", "effective_on")


@at_the_counter
def the_judgment_is_named(record: CourtJudgment, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 20: the note carries the fact, the court, the number of the paper and its dates."""
    yield from original.asked_fields(record, _NEEDED, "MRR25 20")


@at_the_counter
def the_judgment_is_effective(record: CourtJudgment, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1080; SPC1 21: only an effective judgment is noted; until the appeal is over nothing has changed."""
    if record.effective_on is not None and record.effective_on > law.day:
        facts = {"effective_on": record.effective_on.isoformat()}
        yield Finding("COURT_NOT_EFFECTIVE", Severity.REFUSE, "CC 1080; SPC1 21", "effective_on", facts)


@at_the_counter
def the_ruling_can_be_about_the_original(record: CourtJudgment, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1051-1053, 1080; SPC1 17; SPC2 2: a registered divorce is complete and is not annulled, also not a pretended
    one; an administrative court alone takes its registration back."""
    about = original.original_of(record, known)
    if about is not None and about.kind == original.DIVORCE and record.ruling and record.ruling not in _OF_A_DIVORCE:
        facts = {"certificate_number": about.certificate_number}
        yield Finding("COURT_RULING_NOT_OF_A_DIVORCE", Severity.REFUSE, "CC 1080; SPC1 17; SPC2 2", "ruling", facts)


def papers_needed(record: CourtJudgment, law: Law) -> tuple[PaperNeeded, ...]:
    """The effective judgment or mediation paper."""
    return original.lines_for_both(law, "judgment.papers")


@at_the_counter
def the_court_paper_is_there(record: CourtJudgment, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 20: the judgment itself has been seen."""
    yield from original.papers_lacking(papers_needed(record, law), record)


@at_the_counter
def it_is_noted_and_uploaded_at_once(record: CourtJudgment, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 20; SPC1 21: a task until it is done; before 2025-05-10 the judgment was only filed (MRR03 16)."""
    if law.knows("judgment.note_at_once") and record.state in ("judgment_received", "annotated"):
        facts = {"certificate_number": record.original_number, "ruling": record.ruling, "state": record.state}
        yield Finding("COURT_NOTE", Severity.INFO, law.article("judgment.note_at_once"), "ruling", facts)


KIND: Final = Kind(
    name=JUDGMENT,
    desk="marriage",
    business_code="ID1",
    record=CourtJudgment,
    number_prefix="",
    booklet_kind="",
    states=STATES,
    opens_as="judgment_received",
    final_states=frozenset({"filed", "returned"}),
    checks=(
        original.the_original_is_in_this_register,
        original.the_original_stands,
        original.nobody_has_married_since,
        the_judgment_is_named,
        the_judgment_is_effective,
        the_ruling_can_be_about_the_original,
        the_court_paper_is_there,
        it_is_noted_and_uploaded_at_once,
    ),
    papers=papers_needed,
    prints=(PaperPrinted("court_note", by=EXAMINERS, states=("annotated", "uploaded", "filed")),),
    choices={
        "ruling": tuple(STATE_AFTER),
        "ground": (
            "bigamy", "prohibited_kin", "under_age", "illness", "coercion", "illness_not_told", "false_identity",
            "not_in_person",
        ),
    },
)
