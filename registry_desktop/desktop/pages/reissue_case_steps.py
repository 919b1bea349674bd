"""The way of a reissue on the page: first review, acceptance, archive, certificate."""

from collections.abc import Mapping
from typing import Final

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import CaseSteps, NextStep

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


def _word(step: str) -> str:
    return translate("ReissueCase", "Archive checked") if step == "archive_check" else wording.step(step)


def _verbs() -> Mapping[str, NextStep]:
    return {
        "pre_review": NextStep("accept", translate("ReissueCase", "Accept")),
        "accepted": NextStep("check_archive", translate("ReissueCase", "Note what the archive says")),
        "archive_check": NextStep("approve", translate("ReissueCase", "Approve")),
        "approved": NextStep("make_certificate", translate("ReissueCase", "Make the certificate")),
        "proof_read": NextStep("issue", translate("ReissueCase", "Issue")),
    }


WAY: Final = CaseSteps(STEPS, _PRESENT, _word, _verbs)
