"""The way of an adoption case: what comes next (F9), what else can be done in its state, by whom (adoption.md 7)."""

from collections.abc import Callable, Iterator
from typing import Final

from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.adoption_made import certificate_of, live
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role, SignedIn
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.adoption.categories import PARENTS_NOT_FOUND, STEPCHILD
from registry_desktop.kinds.adoption.states import OPEN
from registry_desktop.queries.adoption_case import AdoptionView
from registry_desktop.records.adoptions import ADOPTION_KINDS

REGISTRATION, DISSOLUTION, REISSUE, RELATION, REVOCATION = ADOPTION_KINDS
_BEFORE: Final = ("draft", "received", "supplement", "notice_running", "assessing", "assessed", "reviewing")
_AFTERWARDS: Final = ("visit", "dissolution", "reissue", "relation", "revocation")
_IN_STATE: Final = {
    "draft": ("supplement", "not_accept"),
    "received": ("supplement", "not_accept", "interview"),
    **dict.fromkeys(("supplement", "notice_running", "assessed", "reviewing"), ("interview",)),
    "assessing": ("interview", "visit", "scores", "report"),
    "issued": _AFTERWARDS,
    "filed": _AFTERWARDS,
}
_ALWAYS_NEXT: Final = {
    "draft": "receive",
    "supplement": "end_supplement",
    "notice_running": "assess",
    "reviewing": "submit",
    "lead": "tell",
    "told": "submit_revocation",
    "decided": "serve",
}
_UNDER_WAY: Final = (*_BEFORE, "for_approval", "approved")


def words() -> dict[str, str]:
    """The verb of each step, as it stands on its button; "…" where something is asked first."""
    return {
        "receive": translate("Adoption", "Receive"),
        "supplement": translate("Adoption", "Ask for papers …"),
        "end_supplement": translate("Adoption", "Papers brought"),
        "publish": translate("Adoption", "Notice published …"),
        "claim": translate("Adoption", "Child claimed …"),
        "assess": translate("Adoption", "Begin the assessment …"),
        "visit": translate("Adoption", "Note a visit …"),
        "scores": translate("Adoption", "Indicators …"),
        "report": translate("Adoption", "Assessment report …"),
        "interview": translate("Adoption", "Interview …"),
        "review": translate("Adoption", "Begin the review"),
        "submit": translate("Adoption", "Put before the head …"),
        "approve": translate("Adoption", "Approve …"),
        "refuse": translate("Adoption", "Refuse …"),
        "send_back": translate("Adoption", "Send back …"),
        "make": translate("Adoption", "Make the certificate …"),
        "print": translate("Adoption", "Print the certificate …"),
        "replace": translate("Adoption", "Replace the certificate …"),
        "issue": translate("Adoption", "Issue …"),
        "file": translate("Adoption", "File the case …"),
        "tell": translate("Adoption", "Parties told …"),
        "submit_revocation": translate("Adoption", "Put before the head"),
        "decide": translate("Adoption", "Revoke …"),
        "serve": translate("Adoption", "Decision served …"),
        "not_accept": translate("Adoption", "Do not accept …"),
        "withdraw": translate("Adoption", "Withdrawn …"),
        "terminate": translate("Adoption", "Terminate …"),
        "not_founded": translate("Adoption", "No ground found …"),
        "seal": translate("Adoption", "Open the seal …"),
        "dissolution": translate("Adoption", "Dissolve …"),
        "reissue": translate("Adoption", "Issue anew …"),
        "relation": translate("Adoption", "Certify the relation …"),
        "revocation": translate("Adoption", "Revocation …"),
    }


def next_step(view: AdoptionView, officer: SignedIn) -> str:
    """The step that comes next for that officer; empty when nothing does, or another role has to do it."""
    record = view.record
    if waits_for_the_archive(view):
        return "file" if officer.may(*KEEPS_THE_ARCHIVE) else ""
    if record.state == "for_approval":
        decides = "decide" if record.kind == REVOCATION else "approve"
        return decides if officer.may(Role.LEADER) else ""
    if record.kind == REGISTRATION and record.state in _OF_THE_STATE:
        return _OF_THE_STATE[record.state](view)
    if record.state == "approved":
        return _to_the_issue(view)
    if record.state in ("received", "assessed"):
        return _to_the_review(view)
    return _ALWAYS_NEXT.get(record.state, "")


def waits_for_the_archive(view: AdoptionView) -> bool:
    """Whether it is at its end, and not laid in the archive yet."""
    return view.record.state in ("issued", "served", "dissolved", "revoked") and view.record.filed_at is None


def waits_for(view: AdoptionView, officer: SignedIn) -> str:
    """Who goes on, where that is another role."""
    if next_step(view, officer):
        return ""
    if view.record.state == "for_approval":
        return translate("Adoption", "The head decides next.")
    if waits_for_the_archive(view):
        return translate("Adoption", "The archivist files it next.")
    return ""


def other_steps(view: AdoptionView, officer: SignedIn) -> list[str]:
    """What else is possible now, in the order of the words."""
    now, possible = next_step(view, officer), set(_possible(view, officer))
    return [name for name in words() if name in possible and name != now]


def _after_the_receipt(view: AdoptionView) -> str:
    record = view.record
    if record.category in PARENTS_NOT_FOUND and record.notice_published_on is None:
        return "publish"
    return "assess" if record.category != STEPCHILD else _to_the_review(view)


def _to_the_review(view: AdoptionView) -> str:
    return "interview" if view.to_be_asked else "review"


def _of_the_assessment(view: AdoptionView) -> str:
    record = view.record
    if not any(one.why == "assessment" for one in record.visits):
        return "visit"
    return "report" if {one.item for one in record.scores} >= view.indicators.keys() else "scores"


def _to_the_issue(view: AdoptionView) -> str:
    if not view.record.certificate_number:
        return "make"
    wanted = certificate_of(view)
    made = live(view, wanted.paper, wanted.role) if wanted is not None else None
    return "issue" if made is not None and made.state == "printed" else "print"


def _possible(view: AdoptionView, officer: SignedIn) -> Iterator[str]:
    record, state = view.record, view.record.state
    if state in ("for_approval", "approved") and (state == "approved" or officer.may(Role.LEADER)):
        yield "send_back"
    if state == "for_approval" and record.kind != REVOCATION and officer.may(Role.LEADER):
        yield "refuse"
    if state == "approved" and getattr(record, "blank_number", ""):
        yield "replace"
    if state == "approved" and record.certificate_number:
        yield "print"
    yield from _OF_KIND.get(record.kind, _of_a_later_case)(view)
    if view.sealed and record.kind == REGISTRATION and officer.may(*KEEPS_THE_ARCHIVE):
        yield "seal"


def _of_a_registration(view: AdoptionView) -> Iterator[str]:
    yield from _IN_STATE.get(view.record.state, ())
    if view.record.state in _UNDER_WAY:
        yield from ("withdraw", "terminate")
    yield from _of_the_notice(view)
    if view.record.state in ("received", "notice_running") and view.record.category != STEPCHILD:
        yield "assess"


def _of_the_notice(view: AdoptionView) -> Iterator[str]:
    record = view.record
    published = record.notice_published_on is not None
    if record.state in ("received", "assessing", "assessed") and record.category in PARENTS_NOT_FOUND and not published:
        yield "publish"
    can_end = KIND_BY_NAME[record.kind].states.allows(record.state, "claimed")
    if published and can_end and not record.blank_number:
        yield "claim"


def _of_a_later_case(view: AdoptionView) -> Iterator[str]:
    record = view.record
    if record.state in ("received", "reviewing"):
        yield "interview"
    if record.state == "received":
        yield "not_accept"
    if record.state in OPEN:
        yield "withdraw"
    if record.kind == DISSOLUTION and record.state in ("issued", "filed"):
        yield "reissue"


def _of_a_revocation(view: AdoptionView) -> Iterator[str]:
    if view.record.state in ("lead", "told", "for_approval"):
        yield "not_founded"
    if view.record.state == "told":
        yield "tell"


_OF_KIND: Final[dict[str, Callable[[AdoptionView], Iterator[str]]]] = {
    REGISTRATION: _of_a_registration,
    REVOCATION: _of_a_revocation,
}
_OF_THE_STATE: Final[dict[str, Callable[[AdoptionView], str]]] = {
    "received": _after_the_receipt,
    "assessing": _of_the_assessment,
}
