"""The way of a revocation on the page: who takes each step, and what it is called."""

from collections.abc import Mapping
from typing import Final

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import NextStep
from registry_desktop.desktop.pages.later_case_steps import KEEPER, LEADER, LaterSteps

BEFORE_THE_DECISION: Final = ("lead", "review", "notice_served")
_STEPS: Final = (*BEFORE_THE_DECISION, "decided", "decision_served", "annotated_uploaded", "filed")
_PRESENT: Final = {
    "lead": 0,
    "review": 1,
    "notice_served": 3,
    "decided": 4,
    "decision_served": 5,
    "annotated_uploaded": 6,
    "filed": 7,
}


def _verbs() -> Mapping[str, NextStep]:
    return {
        "lead": NextStep("start_review", translate("LaterCase", "Begin the examination")),
        "review": NextStep("serve_notice", translate("LaterCase", "Notice served")),
        "notice_served": NextStep("decide", translate("LaterCase", "Decide: revoke")),
        "decided": NextStep("serve_decision", translate("LaterCase", "Decision served")),
        "decision_served": NextStep("annotate", translate("LaterCase", "Note and upload")),
        "annotated_uploaded": NextStep("file", translate("LaterCase", "File the case")),
    }


WAY: Final = LaterSteps(
    _STEPS, _PRESENT, wording.later_step, _verbs, {"notice_served": LEADER, "annotated_uploaded": KEEPER}
)
