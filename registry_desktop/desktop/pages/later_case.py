"""A case about a registration on the page: what its three kinds share beside their own steps."""

from registry_desktop.desktop.pages.case_plan import CasePlan
from registry_desktop.desktop.pages.case_steps import live_paper
from registry_desktop.desktop.pages.later_case_steps import LaterSteps
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.cases import CaseView


class LaterCasePlan(CasePlan):
    """The plan of a case that registers nobody."""

    way: LaterSteps

    def paper_next(self, view: CaseView) -> tuple[str, str] | None:
        """The first paper of this state that was not printed yet, then the first one again."""
        papers = [
            (one.paper, role)
            for one in KIND_BY_NAME[view.record.kind].prints
            if view.record.state in one.states and one.concerns(view.record)
            for role in one.roles_of(view.record)
        ]
        missing = (key for key in papers if live_paper(view, *key) is None)
        return next(missing, papers[0] if papers else None)

    def waits_for(self, view: CaseView) -> str:
        """Who goes on, where it is another role."""
        return super().waits_for(view) or self.way.waits_for(view)
