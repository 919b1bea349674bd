"""The papers this desk makes (adoption.md 8.1), by kind; and the papers who asks for one proves himself by."""

from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.officer import Role
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.adoption.categories import PARENTS_NOT_FOUND, STEPCHILD
from registry_desktop.kinds.adoption.states import OPEN
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import PaperNeeded, PaperPrinted, lines_of
from registry_desktop.kinds.known import Known

BY: Final = (Role.ADOPTION_CLERK,)
_BEFORE: Final = ("draft", "received", "supplement", "notice_running", "assessing", "assessed", "reviewing")
_DECIDING: Final = ("reviewing", "for_approval", "approved")
_AFTER: Final = ("issued", "filed")
_WHOLE: Final = (*_BEFORE, "for_approval", "approved", "issued")
"""Until the file is closed: what tells of the child's origin is printed no more once it is."""
APPLICANT_PAPERS: Final = "adoption.papers.applicant"


def identity_papers(law: Law) -> tuple[PaperNeeded, ...]:
    """Household booklet and identity card of who asks."""
    return tuple(lines_of(law, APPLICANT_PAPERS, "adopter"))


@at_the_counter
def who_asks_is_proved(record: Any, law: Law, known: Known) -> Iterator[Finding]:
    """ADR 6, 10: the papers of who asks were seen, and verified where they are to be."""
    for line in identity_papers(law):
        found = [one for one in record.papers if one.role == line.role and one.paper in line.any_of and one.seen]
        if not any(one.verified or not line.to_be_verified for one in found):
            facts = {"role": line.role, "paper": "|".join(line.any_of), "lacks": "verification" if found else "paper"}
            yield Finding("ADO_PAPER_MISSING", Severity.ASK, line.article, f"{line.role}.{line.paper}", facts)


def _asked(record: Any) -> tuple[str, ...]:
    return tuple(f"interview_{one.id}" for one in record.interviews)


def _is_of(kind: str, record: Any) -> bool:
    return bool(record.certificate_kind == kind)


def _paper(paper: str, states: tuple[str, ...], **told: Any) -> PaperPrinted:
    return PaperPrinted(paper, by=BY, states=states, **told)


OF_REGISTRATION: Final = (
    _paper("adoption_application", _WHOLE, in_volume=True),
    _paper("children_declaration", _BEFORE),
    _paper("hardship_declaration", _BEFORE, when=lambda record: record.category == "hardship"),
    _paper("placing_consent", _BEFORE, when=lambda record: record.placer_kind != "institution"),
    _paper("priority_statement", _BEFORE, when=lambda record: record.priority != ""),
    _paper("adopter_truth_statement", _BEFORE),
    _paper("supplement_notice", ("supplement",)),
    _paper("finding_notice", _WHOLE, when=lambda record: record.category in PARENTS_NOT_FOUND),
    _paper("assessment_notice", _WHOLE, when=lambda record: record.category != STEPCHILD),
    _paper("assessment_report", _WHOLE, when=lambda record: record.assessment_reported_on is not None),
    _paper("adoption_agreement", _WHOLE),
    _paper("adoption_survey", _WHOLE, in_volume=True),
    _paper("adoption_interview", _WHOLE, for_whom=_asked),
    _paper("adoption_review_form", (*_DECIDING, "issued"), dated=True, in_volume=True),
    _paper("adoption_certificate", ("approved",), on_booklet=True, dated=True),
    _paper("adoption_refusal", ("refused", "not_accepted")),
    _paper("handover_notice", _AFTER),
    _paper("adoption_catalogue", _AFTER),
)
OF_DISSOLUTION: Final = (
    _paper("dissolution_application", (*OPEN, *_AFTER), in_volume=True),
    _paper("adoption_interview", (*OPEN, *_AFTER), for_whom=_asked),
    _paper("dissolution_review_form", (*_DECIDING, *_AFTER), dated=True, in_volume=True),
    _paper("dissolution_certificate", ("approved",), on_booklet=True, dated=True),
    _paper("adoption_refusal", ("refused", "not_accepted")),
    _paper("adoption_catalogue", _AFTER),
)
OF_REISSUE: Final = (
    _paper("adoption_reissue_application", (*OPEN, *_AFTER), in_volume=True),
    _paper("adoption_interview", (*OPEN, *_AFTER), for_whom=_asked),
    _paper("adoption_reissue_review_form", (*_DECIDING, *_AFTER), dated=True, in_volume=True),
    *(
        _paper(f"{kind}_certificate", ("approved",), on_booklet=True, dated=True, when=partial(_is_of, kind))
        for kind in ("adoption", "dissolution")
    ),
    _paper("adoption_catalogue", _AFTER),
)
OF_RELATION_CERTIFICATE: Final = (
    _paper("relation_application", (*OPEN, *_AFTER), in_volume=True),
    _paper("adoption_interview", (*OPEN, *_AFTER), for_whom=_asked),
    _paper("relation_review_form", (*_DECIDING, *_AFTER), dated=True, in_volume=True),
    _paper("relation_certificate", ("approved", *_AFTER), dated=True),
    _paper("adoption_catalogue", _AFTER),
)
OF_REVOCATION: Final = (
    _paper("adoption_revocation_application", ("lead", "told", "for_approval")),
    _paper("adoption_revocation_decision", ("decided", "served", "filed")),
    _paper("adoption_catalogue", ("served", "filed")),
)
