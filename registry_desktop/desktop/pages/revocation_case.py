"""撤销婚姻登记 on the page: lead, examination, notice, decision, service, note and upload, archive."""

from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from registry_desktop.desktop import wording
from registry_desktop.desktop.forms.ui_registration_revocation import Ui_RegistrationRevocation
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_plan import WayOut
from registry_desktop.desktop.pages.later_case import LaterCasePlan
from registry_desktop.desktop.pages.later_case_body import LaterCaseBody
from registry_desktop.desktop.pages.later_case_steps import LEADER
from registry_desktop.desktop.pages.revocation_case_acts import RevocationCaseActs
from registry_desktop.desktop.pages.revocation_case_steps import BEFORE_THE_DECISION, WAY
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.cases import CaseView
from registry_desktop.records.later_cases import REVOCATION

_TOLD: Final = (
    *("ground", "misused_role", "cause_known_on", "facts_found"),
    *("notice_number", "notice_served_on", "notice_served_how", "hearing", "statement_made"),
    *("decision_number", "decided_on", "decision_served_on", "decision_served_how"),
    *("man_certificate", "woman_certificate", "uploaded_at"),
)


class RevocationCaseBody(LaterCaseBody):
    """What the parties said is asked for once they have been told."""

    def show_work(self, view: CaseView, *, may_type: bool) -> None:
        """Show the part of the form that belongs to the step."""
        super().show_work(view, may_type=may_type)
        for name in ("hearing", "hearing_label", "statement_made", "statement_made_label"):
            part = self.entry.common.findChild(QWidget, name)
            assert part is not None, name
            part.setVisible(view.record.state == "notice_served")


class RevocationCasePlan(LaterCasePlan):
    """The plan of a revocation (marriage.md 5.4)."""

    begins: ClassVar = {
        "lead": "ground",
        "review": "facts_found",
        "notice_served": "hearing",
        "annotated_uploaded": "page_count",
    }

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        body = RevocationCaseBody(
            desk, officer, REVOCATION, Ui_RegistrationRevocation, _TOLD,  parent
        )
        acts = RevocationCaseActs(body, parent)
        ways = (
            WayOut(
                "no_revocation",
                translate("LaterCase", "Do not revoke …"),
                acts.do_not_revoke,
                BEFORE_THE_DECISION,
                LEADER,
            ),
            WayOut("transfer", translate("LaterCase", "Hand over …"), acts.hand_over, BEFORE_THE_DECISION, LEADER),
        )
        super().__init__(wording.kind(REVOCATION), WAY, body, acts, ways)
