"""结婚登记 on the page: first review, acceptance, examination, certificate, proof-reading, issue, archive."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages import marriage_case_steps as steps
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_plan import CasePlan, WayOut
from registry_desktop.desktop.pages.marriage_case_acts import MarriageCaseActs
from registry_desktop.desktop.pages.marriage_case_body import MarriageCaseBody
from registry_desktop.domain.officer import SignedIn
from registry_desktop.kinds.marriage.registration import GOES_BACK
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.queries.cases import CaseView


class MarriageCasePlan(CasePlan):
    """The plan of a marriage case (marriage.md 5.1)."""

    begins: ClassVar = {PREPARED: "man.name", "pre_review": "man.name", "checking": "man.will", "approved": "man_blank"}

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        body = MarriageCaseBody(desk, officer, parent)
        acts = MarriageCaseActs(body, parent)
        body.declarations.printing.connect(lambda role: acts.print_paper("marriage_declaration", role))
        ways = (
            WayOut("not_accept", translate("Case", "Do not accept …"), acts.not_accept, ("pre_review",)),
            WayOut("refuse", translate("Case", "Refuse …"), acts.refuse, ("checking",)),
            WayOut("reopen", translate("Case", "Back to examination …"), acts.reopen, GOES_BACK),
            WayOut("abandon", translate("Case", "Couple gives up …"), acts.abandon, steps.OPEN),
            WayOut("correct", translate("Case", "Correct …"), acts.correct, ("issued", "filed")),
            WayOut("void", translate("Case", "Void …"), acts.void, ("issued",)),
        )
        super().__init__(translate("Case", "Marriage registration"), steps.WAY, body, acts, ways)

    def paper_next(self, view: CaseView) -> tuple[str, str] | None:
        """The declaration not yet signed, then the review form; booklets are printed by their step."""
        if view.record.state in steps.ENTRY:
            unsigned = [party.role for party in view.record.parties if party.declaration_signed_at is None]
            return "marriage_declaration", (unsigned or ["man"])[0]
        return ("marriage_review_form", "") if view.record.state != "printing" else None
