"""The way of a reissue on the page: first review, acceptance, archive, certificate."""

from typing import Final

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import (
    NextStep,
    filing_step,
    printing_step,
    unconfirmed_booklets,
    works_on,
)
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.cases import CaseView

STEPS: Final = ("pre_review", "accepted", "archive_check", "printing", "proof_read", "issued", "filed")
ENTRY: Final = ("pre_review", "accepted", "archive_check")
OPEN: Final = (*ENTRY, "approved", "printing", "proof_read")
_PRESENT: Final = {
    "pre_review": 0,
    "accepted": 2,
    "archive_check": 2,
    "approved": 3,
    "printing": 3,
    "proof_read": 5,
    "issued": 6,
    "filed": 7,
}


def step_words() -> tuple[str, ...]:
    """The steps from first review to archive."""
    archive = translate("ReissueCase", "Archive checked")
    return tuple(archive if step == "archive_check" else wording.step(step) for step in STEPS)


def present_step(view: CaseView) -> int:
    """The place of the step now being done; -1 when the way has ended before the archive."""
    state = view.record.state
    if state == "printing" and not unconfirmed_booklets(view):
        return STEPS.index("proof_read")
    return _PRESENT.get(state, -1)


def next_step(view: CaseView, officer: SignedIn) -> NextStep | None:
    """What comes next; None when nothing does, or another role has to do it."""
    state = view.record.state
    if state == "issued":
        return filing_step(view, officer)
    if not works_on(view, officer):
        return None
    if state == "printing":
        return printing_step(view)
    verbs = {
        "pre_review": NextStep("accept", translate("ReissueCase", "Accept")),
        "accepted": NextStep("check_archive", translate("ReissueCase", "Note what the archive says")),
        "archive_check": NextStep("approve", translate("ReissueCase", "Approve")),
        "approved": NextStep("make_certificate", translate("ReissueCase", "Make the certificate")),
        "proof_read": NextStep("issue", translate("ReissueCase", "Issue")),
    }
    return verbs.get(state)
