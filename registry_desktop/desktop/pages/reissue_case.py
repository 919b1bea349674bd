"""补领婚姻登记证 on the page: first review, acceptance, archive, certificate, proof-reading, issue, archive."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages import reissue_case_steps as steps
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_plan import CasePlan, WayOut
from registry_desktop.desktop.pages.reissue_case_acts import ReissueCaseActs
from registry_desktop.desktop.pages.reissue_case_body import DECLARATION, ReissueCaseBody
from registry_desktop.domain.officer import SignedIn
from registry_desktop.kinds.marriage.reissue import GOES_BACK, REFUSABLE
from registry_desktop.queries.cases import CaseView


class ReissueCasePlan(CasePlan):
    """The plan of a reissue (marriage.md 5.3)."""

    begins: ClassVar = {"pre_review": "certificate_kind", "accepted": "archive_result", "approved": "man_blank"}

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        body = ReissueCaseBody(desk, officer, parent)
        acts = ReissueCaseActs(body, parent)
        body.declarations.printing.connect(lambda _role: acts.print_paper(DECLARATION))
        ways = (
            WayOut("refuse", translate("ReissueCase", "Refuse …"), acts.refuse, REFUSABLE),
            WayOut("reopen", translate("Case", "Back to examination …"), acts.reopen, GOES_BACK),
            WayOut("abandon", translate("ReissueCase", "Given up …"), acts.abandon, steps.OPEN),
        )
        super().__init__(translate("ReissueCase", "Reissue"), steps.WAY, body, acts, ways)

    def paper_next(self, view: CaseView) -> tuple[str, str] | None:
        """The declaration, then the review form; booklets are printed by their step."""
        if view.record.state in steps.ENTRY:
            return DECLARATION, ""
        return ("reissue_review_form", "") if view.record.state != "printing" else None
