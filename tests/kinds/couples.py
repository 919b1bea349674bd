"""Builders for the tests of the kinds: a couple with nothing wrong, changed as a test wants it."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from registry_desktop.domain.codes import Divisions
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.periods import CHINA
from registry_desktop.domain.statute import Law, read_statutes
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage.registration import KIND
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration, OnlineCheck, PaperShown

RESOURCES = Path(__file__).parents[2] / "resources"
STATUTES = read_statutes(RESOURCES / "statutes")
DIVISIONS = Divisions.read(RESOURCES / "codes" / "divisions.csv", RESOURCES / "codes" / "divisions_test.csv")
ON = date(2026, 6, 1)
NOON = datetime(2026, 6, 1, 12, tzinfo=CHINA)
PERSONS: dict[str, dict[str, Any]] = {
    "man": {"name": "郑强", "sex": "1", "birth_date": date(1995, 8, 8), "identity_number": "770102199508089139"},
    "woman": {"name": "王静", "sex": "2", "birth_date": date(1996, 9, 9), "identity_number": "780101199609099147"},
}


def party(role: str, **changes: Any) -> Party:
    """A mainland resident of that role who has come, is willing and has signed the declaration."""
    plain: dict[str, Any] = {
        **PERSONS[role],
        "marital_status": "10",
        "household_division": "770101",
        "present": True,
        "will": "willing",
        "illness_explained": True,
        "declares_no_spouse": True,
        "declares_no_kinship": True,
        "declaration_signed_at": NOON,
    }
    return Party(role=role, **{**plain, **changes})


def shown(role: str, paper: str, **marks: Any) -> PaperShown:
    """A paper that was seen."""
    return PaperShown(**{"role": role, "paper": paper, "seen": True, **marks})


def answered(role: str, kind: str, answer: str, **changes: Any) -> OnlineCheck:
    """An answer of another authority."""
    return OnlineCheck(**{"role": role, "kind": kind, "answer": answer, "answered_at": NOON, **changes})


def couple(
    *,
    man: dict[str, Any] | None = None,
    woman: dict[str, Any] | None = None,
    papers: list[PaperShown] | None = None,
    checks: list[OnlineCheck] | None = None,
    **changes: Any,
) -> MarriageRegistration:
    """A case in examination with nothing wrong."""
    plain: dict[str, Any] = {"office_id": 1, "state": "checking", "opened_at": NOON, "kinship_declared": "none"}
    roles = ("man", "woman")
    return MarriageRegistration(
        parties=[party("man", **(man or {})), party("woman", **(woman or {}))],
        papers_shown=[shown(role, "resident_id_card") for role in roles] if papers is None else papers,
        online_checks=[answered(role, kind, answer) for role in roles for kind, answer in CLEAN]
        if checks is None
        else checks,
        **{**plain, **changes},
    )


CLEAN = (("identity", "match"), ("marital_status", "10"))


def known(**changes: Any) -> Known:
    """What is known at office 770101 on the day."""
    return replace(Known(on=ON, office_division="770101", divisions=DIVISIONS), **changes)


def findings(record: MarriageRegistration, what_is_known: Known | None = None) -> tuple[Finding, ...]:
    """Every finding of the kind."""
    return findings_of(KIND, record, what_is_known or known(), STATUTES)


def codes(record: MarriageRegistration, what_is_known: Known | None = None) -> dict[str, str]:
    """Code -> severity of every finding."""
    return {finding.code: finding.severity.value for finding in findings(record, what_is_known)}


def law(day: date = ON) -> Law:
    """The law of a day."""
    return STATUTES.on(day)
