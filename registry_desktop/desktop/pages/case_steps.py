"""What the steps of every kind of case have in common: the act that comes next, the booklets not yet confirmed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from registry_desktop.acts.papers import blank_of
from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role, SignedIn
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.volume import waits_for_the_archive
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.files import PaperView


@dataclass(frozen=True)
class NextStep:
    """The page's primary act: `act` names it, `verb` stands on the button."""

    act: str
    verb: str


_AFTER_THE_ISSUE: Final = frozenset(
    {"noted_invalid", "noted_annulled", "revoked", "ended_by_divorce", "ended_by_death"}
)
"""What becomes of a registration later: its way to the archive has been gone all the same."""


def live_paper(view: CaseView, paper: str, role: str, blank_number: str = "") -> PaperView | None:
    """The paper of that name for that party that was made and not spoiled."""
    found = (
        one
        for one in reversed(view.papers)
        if (one.paper, one.holder_role, one.blank_number) == (paper, role, blank_number) and one.state != "spoiled"
    )
    return next(found, None)


def certificate_of(view: CaseView) -> str:
    """The paper that goes on the booklets of the case; empty where it issues none."""
    kind = KIND_BY_NAME[view.record.kind]
    return kind.certificate if kind.issues_certificates else ""


def unconfirmed_booklets(view: CaseView) -> list[str]:
    """The roles whose booklet has not been confirmed as printed well on the blank now assigned."""
    made = {
        role: live_paper(view, certificate_of(view), role, blank_of(view.record, role)) for role in view.record.holders
    }
    return [role for role, paper in made.items() if paper is None or paper.state != "printed"]


def works_on(view: CaseView, officer: SignedIn) -> bool:
    """A registrar of the office whose case it is; everybody else only reads it."""
    return view.own_office and officer.may(Role.REGISTRAR)


def _filing_step(view: CaseView, officer: SignedIn) -> NextStep | None:
    """What comes after the issue; None when another role has to do it."""
    may_file = view.own_office and officer.may(*KEEPS_THE_ARCHIVE)
    return NextStep("file", translate("Case", "File the case")) if may_file else None


def _printing_step(view: CaseView) -> NextStep:
    """The booklet to print next, or the proof-reading of both."""
    left = unconfirmed_booklets(view)
    if not left:
        return NextStep("proof_read", translate("Case", "Proof-read"))
    verb = translate("Case", "Print the booklet of the {role}").format(role=wording.party(left[0]))
    return NextStep(f"print_{left[0]}", verb)


@dataclass(frozen=True)
class CaseSteps:
    """The way of one kind of case: its steps in order, and the act that comes next in each state.

    `present` is the place of the step being done, by state; `word` names a step; `verbs` are the next acts of a
    registrar, by state, said in the language of now.
    """

    names: tuple[str, ...]
    present: Mapping[str, int]
    word: Callable[[str], str]
    verbs: Callable[[], Mapping[str, NextStep]]

    def words(self) -> tuple[str, ...]:
        """The steps from the first to the archive."""
        return tuple(self.word(name) for name in self.names)

    def present_step(self, view: CaseView) -> int:
        """The place of the step now being done; -1 when the way has ended before the archive."""
        state = view.record.state
        if state == "printing" and not unconfirmed_booklets(view):
            return self.names.index("proof_read")
        if state in _AFTER_THE_ISSUE:
            return len(self.names) - (0 if view.record.filed_at else 1)
        return self.present.get(state, -1)

    def next_step(self, view: CaseView, officer: SignedIn) -> NextStep | None:
        """What comes next; None when nothing does, or another role has to do it."""
        state = view.record.state
        if waits_for_the_archive(view.record, KIND_BY_NAME[view.record.kind]):
            return _filing_step(view, officer)
        if not works_on(view, officer):
            return None
        if state == "printing":
            return _printing_step(view)
        return self.verbs().get(state)
