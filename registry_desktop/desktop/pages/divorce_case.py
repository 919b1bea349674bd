"""离婚登记 on the page: application, the periods, the second visit, certificate, proof-reading, issue, archive."""

from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages import divorce_case_steps as steps
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_plan import CasePlan, WayOut
from registry_desktop.desktop.pages.case_steps import live_paper
from registry_desktop.desktop.pages.divorce_case_acts import DivorceCaseActs
from registry_desktop.desktop.pages.divorce_case_body import DECLARATION, DivorceCaseBody
from registry_desktop.domain.officer import SignedIn
from registry_desktop.kinds.marriage.divorce import GOES_BACK
from registry_desktop.queries.cases import CaseView

_PAPER: Final = {
    "draft": "divorce_application",
    "app_accepted": "divorce_receipt",
    "cooling": "divorce_receipt",
    "window_open": "divorce_receipt",
    "withdrawn": "divorce_withdrawal_slip",
    "app_not_accepted": "divorce_not_accepted_notice",
    "refused": "refusal_notice",
}


class DivorceCasePlan(CasePlan):
    """The plan of a divorce (marriage.md 5.2)."""

    begins: ClassVar = {"draft": "man.name", "review": "man.will", "approved": "man_blank"}

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        body = DivorceCaseBody(desk, officer, parent)
        acts = DivorceCaseActs(body, parent)
        body.counselling.wanted.connect(acts.arrange_counselling)
        body.declarations.printing.connect(lambda role: acts.print_paper(DECLARATION, role))
        periods, running = steps.PERIODS, (*steps.PERIODS, *steps.SECOND_VISIT, "approved", "printing", "proof_read")
        ways = (
            WayOut("not_accept", translate("DivorceCase", "Do not accept …"), acts.not_accept, steps.FIRST_VISIT),
            WayOut("abandon", translate("DivorceCase", "Couple gives up …"), acts.abandon, steps.FIRST_VISIT),
            WayOut("withdraw_man", translate("DivorceCase", "Man withdraws …"), acts.withdraw_man, periods),
            WayOut("withdraw_woman", translate("DivorceCase", "Woman withdraws …"), acts.withdraw_woman, periods),
            WayOut("refuse", translate("DivorceCase", "Refuse …"), acts.refuse, ("review",)),
            WayOut("reopen", translate("Case", "Back to examination …"), acts.reopen, GOES_BACK),
            WayOut("death", translate("DivorceCase", "Death …"), acts.ended_by_death, running),
            WayOut("court", translate("DivorceCase", "Court …"), acts.ended_by_court, running),
            WayOut("correct", translate("Case", "Correct …"), acts.correct, ("issued", "filed")),
            WayOut("void", translate("Case", "Void …"), acts.void, ("issued",)),
        )
        super().__init__(translate("DivorceCase", "Divorce registration"), steps.WAY, body, acts, ways)

    def paper_next(self, view: CaseView) -> tuple[str, str] | None:
        """The paper of the visit; at the second one interviews, declarations, then the review form."""
        state = view.record.state
        if state == "review":
            for paper in ("divorce_interview", DECLARATION):
                for role in ("man", "woman"):
                    if live_paper(view, paper, role) is None:
                        return paper, role
        if state == "printing":
            return None
        return _PAPER.get(state, "divorce_review_form"), ""

    def waits_for(self, view: CaseView) -> str:
        """Between the visits time has to pass."""
        told = super().waits_for(view)
        if told or view.periods is None or view.record.state not in steps.PERIODS:
            return told
        day = view.periods.issue_from.isoformat()
        return translate("DivorceCase", "Both come again from {day} on.").format(day=day)
