"""The way of a case about a registration: like any case's, but each step has the role that takes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import CaseSteps, NextStep
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role, SignedIn
from registry_desktop.queries.cases import CaseView

REGISTRAR: Final = (Role.REGISTRAR,)
LEADER: Final = (Role.LEADER,)
KEEPER: Final = tuple(KEEPS_THE_ARCHIVE)


@dataclass(frozen=True)
class LaterSteps(CaseSteps):
    """`by`: who takes the step of a state, a registrar where nothing is said (marriage.md 5.4)."""

    by: Mapping[str, tuple[Role, ...]] = field(default_factory=dict)

    def next_step(self, view: CaseView, officer: SignedIn) -> NextStep | None:
        """What comes next; None when nothing does, or another role has to do it."""
        if not view.own_office or not officer.may(*self._by(view)):
            return None
        return self.verbs().get(view.record.state)

    def waits_for(self, view: CaseView) -> str:
        """Which other role goes on; empty at the end of the way."""
        if view.record.state not in self.verbs():
            return ""
        return {
            REGISTRAR: translate("LaterCase", "A registrar goes on with the case."),
            LEADER: translate("LaterCase", "The leader decides; a registrar prepares."),
            KEEPER: translate("LaterCase", "The archivist files the case."),
        }[self._by(view)]

    def _by(self, view: CaseView) -> tuple[Role, ...]:
        return self.by.get(view.record.state, REGISTRAR)
