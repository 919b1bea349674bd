"""The way of a divorce on the page: two visits, the periods between them, the one act that comes next."""

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

STEPS: Final = ("draft", "cooling", "window_open", "review", "printing", "proof_read", "issued", "filed")
FIRST_VISIT: Final = ("draft",)
PERIODS: Final = ("app_accepted", "cooling")
SECOND_VISIT: Final = ("window_open", "review")
ENTRY: Final = (*FIRST_VISIT, *SECOND_VISIT)
OPEN: Final = (*FIRST_VISIT, *PERIODS, *SECOND_VISIT, "approved", "printing", "proof_read")
_PRESENT: Final = {
    "draft": 0,
    "app_accepted": 1,
    "cooling": 1,
    "window_open": 2,
    "review": 3,
    "approved": 4,
    "printing": 4,
    "proof_read": 6,
    "issued": 7,
    "filed": 8,
}


def step_words() -> tuple[str, ...]:
    """The steps from the application to the archive."""
    return tuple(wording.divorce_step(step) for step in STEPS)


def present_step(view: CaseView) -> int:
    """The place of the step now being done; -1 when the application has ended without a divorce."""
    state = view.record.state
    if state == "printing" and not unconfirmed_booklets(view):
        return STEPS.index("proof_read")
    return _PRESENT.get(state, -1)


def next_step(view: CaseView, officer: SignedIn) -> NextStep | None:
    """What comes next; None while time has to pass, or when another role has to do it."""
    state = view.record.state
    if state == "issued":
        return filing_step(view, officer)
    if not works_on(view, officer):
        return None
    if state == "printing":
        return printing_step(view)
    verbs = {
        "draft": NextStep("accept", translate("DivorceCase", "Accept the application")),
        "window_open": NextStep("start_review", translate("DivorceCase", "Begin the examination")),
        "review": NextStep("approve", translate("DivorceCase", "Approve")),
        "approved": NextStep("make_certificate", translate("DivorceCase", "Make the certificate")),
        "proof_read": NextStep("issue", translate("DivorceCase", "Issue")),
    }
    return verbs.get(state)
