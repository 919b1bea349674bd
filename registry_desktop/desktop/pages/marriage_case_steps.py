"""The way of a marriage case on the page: where it stands, and the one act that comes next."""

from dataclasses import dataclass
from typing import Final

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.marriage_case_declarations import live_paper
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.queries.cases import CaseView

STEPS: Final = ("pre_review", "accepted", "checking", "printing", "proof_read", "issued", "filed")
ENTRY: Final = ("pre_review", "accepted", "checking")
OPEN: Final = (*ENTRY, "approved", "printing", "proof_read")
_PRESENT: Final = {
    "pre_review": 0,
    "accepted": 1,
    "checking": 2,
    "approved": 3,
    "printing": 3,
    "proof_read": 5,
    "issued": 6,
    "filed": 7,
}
CERTIFICATE: Final = "marriage_certificate"


@dataclass(frozen=True)
class NextStep:
    """The page's primary act: `act` names it, `verb` stands on the button."""

    act: str
    verb: str


def step_words() -> tuple[str, ...]:
    """The steps from first review to archive."""
    return tuple(wording.step(step) for step in STEPS)


def present_step(view: CaseView) -> int:
    """The place of the step now being done; -1 when the way has ended before the archive."""
    state = view.record.state
    if state == "printing" and not unconfirmed_booklets(view):
        return STEPS.index("proof_read")
    return _PRESENT.get(state, -1)


def unconfirmed_booklets(view: CaseView) -> list[str]:
    """The roles whose booklet has not been confirmed as printed well on the blank now assigned."""
    record = view.record
    blanks = {"man": record.man_blank_number, "woman": record.woman_blank_number}
    made = {role: live_paper(view, CERTIFICATE, role, blank) for role, blank in blanks.items()}
    return [role for role, paper in made.items() if paper is None or paper.state != "printed"]


def works_on(view: CaseView, officer: SignedIn) -> bool:
    """A registrar of the office whose case it is; everybody else only reads it."""
    return view.own_office and officer.may(Role.REGISTRAR)


def next_step(view: CaseView, officer: SignedIn) -> NextStep | None:
    """What comes next; None when nothing does, or another role has to do it."""
    state = view.record.state
    if state == "issued":
        may_file = view.own_office and officer.may(Role.ARCHIVIST, Role.LEADER)
        return NextStep("file", translate("MarriageCase", "File the case")) if may_file else None
    if not works_on(view, officer):
        return None
    if state == "printing":
        return _printing_step(view)
    verbs = {
        "pre_review": NextStep("accept", translate("MarriageCase", "Accept")),
        "accepted": NextStep("start_checking", translate("MarriageCase", "Begin the examination")),
        "checking": NextStep("approve", translate("MarriageCase", "Approve")),
        "approved": NextStep("make_certificate", translate("MarriageCase", "Make the certificate")),
        "proof_read": NextStep("issue", translate("MarriageCase", "Issue")),
    }
    return verbs.get(state)


def _printing_step(view: CaseView) -> NextStep:
    left = unconfirmed_booklets(view)
    if not left:
        return NextStep("proof_read", translate("MarriageCase", "Proof-read"))
    verb = translate("MarriageCase", "Print the booklet of the {role}").format(role=wording.party(left[0]))
    return NextStep(f"print_{left[0]}", verb)
