"""How one kind of case is worked on the page: its panels, its acts, its steps, its ways out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_acts import CaseActs
from registry_desktop.desktop.pages.case_body import CaseBody
from registry_desktop.desktop.pages.case_steps import CaseSteps
from registry_desktop.domain.officer import Role
from registry_desktop.queries.cases import CaseView


@dataclass(frozen=True)
class WayOut:
    """A quiet act at the foot of the page, offered in some states to those roles."""

    name: str
    word: str
    act: Callable[[], object]
    states: tuple[str, ...]
    by: tuple[Role, ...] = (Role.REGISTRAR,)


class CasePlan:
    """One kind. The page asks it for everything that differs between kinds."""

    begins: ClassVar[Mapping[str, str]] = {}
    """The input in which work begins, by state."""

    def __init__(self, title: str, way: CaseSteps, body: CaseBody, acts: CaseActs, ways: tuple[WayOut, ...]) -> None:
        self.title, self.way, self.body, self.acts, self.ways = title, way, body, acts, ways

    def paper_next(self, view: CaseView) -> tuple[str, str] | None:
        """The paper F6 prints, and for whom."""
        raise NotImplementedError

    def waits_for(self, view: CaseView) -> str:
        """Why nothing comes next, in a sentence; empty when that needs no word."""
        if not view.own_office:
            return translate("Case", "Another office's case: it can only be read here.")
        if view.record.state == "issued":
            return translate("Case", "Issued. The archivist files the case.")
        return ""
