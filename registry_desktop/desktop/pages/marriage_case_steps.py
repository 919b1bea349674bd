"""The way of a marriage case on the page: where it stands, and the one act that comes next."""

from collections.abc import Mapping
from typing import Final

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import CaseSteps, NextStep
from registry_desktop.queries.appointments import PREPARED

STEPS: Final = ("pre_review", "accepted", "checking", "printing", "proof_read", "issued", "filed")
ENTRY: Final = ("pre_review", "accepted", "checking")
OPEN: Final = (*ENTRY, "approved", "printing", "proof_read")
_PRESENT: Final = {
    PREPARED: 0,
    "pre_review": 0,
    "accepted": 1,
    "checking": 2,
    "approved": 3,
    "printing": 3,
    "proof_read": 5,
    "issued": 6,
    "filed": 7,
}


def _verbs() -> Mapping[str, NextStep]:
    return {
        PREPARED: NextStep("take_up", translate("Case", "The couple is here")),
        "pre_review": NextStep("accept", translate("Case", "Accept")),
        "accepted": NextStep("start_checking", translate("Case", "Begin the examination")),
        "checking": NextStep("approve", translate("Case", "Approve")),
        "approved": NextStep("make_certificate", translate("Case", "Make the certificate")),
        "proof_read": NextStep("issue", translate("Case", "Issue")),
    }


WAY: Final = CaseSteps(STEPS, _PRESENT, wording.step, _verbs)
