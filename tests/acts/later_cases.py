"""Cases about a registered marriage for tests, worked through the same acts as the window."""

from __future__ import annotations

from datetime import date
from typing import Any

from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.registered import case
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.cases import load_case_of
from registry_desktop.records.later_cases import JUDGMENT, NO_RESTORATION, REVOCATION
from registry_desktop.records.registrations import Registration
from tests.registers import PASSWORD, Counter

SECOND = SecondOfficer("reviewer", PASSWORD)
COURT = "测试县人民法院"
FACTS: dict[str, dict[str, Any]] = {
    JUDGMENT: {
        "ruling": "court_invalidity",
        "ground": "prohibited_kin",
        "court": COURT,
        "judgment_number": "（2026）测0101民初12号",
        "judged_on": date(2026, 5, 20),
        "effective_on": date(2026, 6, 5),
        "certificates_collected": True,
    },
    REVOCATION: {"ground": "false_identity", "misused_role": "woman", "facts_found": "公安机关查明女方身份系冒用。"},
    NO_RESTORATION: {
        "stated_by": "woman",
        "declared_dead_on": date(2026, 5, 21),
        "court": COURT,
        "ruling_number": "（2026）测0101民特3号",
        "ruled_on": date(2026, 6, 1),
    },
}
PAPERS: dict[str, tuple[tuple[str, str], ...]] = {
    JUDGMENT: (("both", "court_judgment"),),
    REVOCATION: (("both", "police_finding"),),
    NO_RESTORATION: (
        ("both", "death_revocation_ruling"),
        ("both", "no_restoration_statement"),
        ("woman", "resident_id_card"),
    ),
}


def opened(counter: Counter, kind: str, original_id: int) -> int:
    return counter.register.perform(counter.registrar, case.open_case, kind=kind, original_id=original_id).value


def the(counter: Counter, case_id: int) -> Any:
    """The case of whatever kind, as it is now."""

    def found(work: Any) -> Any:
        return load_case_of(work, type(work.get(Registration, case_id)), case_id)

    return counter.register.read(counter.registrar, found)


def act(counter: Counter, function: Any, case_id: int, *, by: SignedIn | None = None, **arguments: Any) -> None:
    at = the(counter, case_id).revision
    counter.register.perform(by or counter.registrar, function, registration_id=case_id, revision=at, **arguments)


def entered(counter: Counter, kind: str, original_id: int, **others: Any) -> int:
    """A case with everything typed and every paper shown; its id."""
    case_id = opened(counter, kind, original_id)
    act(counter, case.save, case_id, fields={**FACTS[kind], **others})
    for role, paper in PAPERS[kind]:
        act(counter, case.mark_paper, case_id, role=role, paper=paper, marks={"seen": True})
    return case_id
