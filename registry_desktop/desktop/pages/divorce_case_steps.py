"""The way of a divorce on the page: two visits, the periods between them, the one act that comes next."""

from collections.abc import Mapping
from typing import Final

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import CaseSteps, NextStep

STEPS: Final = ("draft", "cooling", "window_open", "review", "printing", "proof_read", "issued", "filed")
FIRST_VISIT: Final = ("draft",)
PERIODS: Final = ("app_accepted", "cooling")
SECOND_VISIT: Final = ("window_open", "review")
ADVISED: Final = (*FIRST_VISIT, *PERIODS, *SECOND_VISIT)
"""States in which counselling can still be arranged."""
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


def _verbs() -> Mapping[str, NextStep]:
    return {
        "draft": NextStep("accept", translate("DivorceCase", "Accept the application")),
        "window_open": NextStep("start_review", translate("DivorceCase", "Begin the examination")),
        "review": NextStep("approve", translate("DivorceCase", "Approve")),
        "approved": NextStep("make_certificate", translate("DivorceCase", "Make the certificate")),
        "proof_read": NextStep("issue", translate("DivorceCase", "Issue")),
    }


WAY: Final = CaseSteps(STEPS, _PRESENT, wording.divorce_step, _verbs)
