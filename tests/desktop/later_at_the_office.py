"""Cases about the marriages of a worked morning, by the real acts: under way, or at their end."""

from __future__ import annotations

from datetime import date
from typing import Any

from registry_desktop.acts.registered import case, judgment, no_restoration, revocation
from registry_desktop.queries import today
from registry_desktop.records.later_cases import JUDGMENT, NO_RESTORATION, REVOCATION
from tests.acts.later_cases import FACTS, PAPERS, SECOND, act, opened
from tests.registers import DAY, Counter

COURT_DAYS: dict[str, dict[str, Any]] = {
    JUDGMENT: {"judged_on": date(2026, 4, 10), "effective_on": date(2026, 5, 8)},
    REVOCATION: {"notice_number": "测民撤告〔2026〕1号"},
    NO_RESTORATION: {"declared_dead_on": date(2024, 3, 1), "ruled_on": date(2026, 4, 20)},
}
"""What lies before the morning of DAY."""


def originals(counter: Counter) -> tuple[int, int]:
    """The two marriages issued this morning."""
    found = counter.register.read(counter.registrar, today.today)
    first, second = (one.id for one in found.to_file)
    return first, second


def under_way(counter: Counter) -> dict[str, int]:
    """A judgment typed, a revocation whose notice was served, a statement whose papers are shown; by kind."""
    first, second = originals(counter)
    made = {kind: typed(counter, kind, about) for kind, about in zip(FACTS, (first, second, first), strict=True)}
    tell(counter, made[REVOCATION])
    return made


def typed(counter: Counter, kind: str, original_id: int) -> int:
    """A case with everything typed and every paper shown; its id."""
    case_id = opened(counter, kind, original_id)
    act(counter, case.save, case_id, fields={**FACTS[kind], **COURT_DAYS[kind]})
    for role, paper in PAPERS[kind]:
        act(counter, case.mark_paper, case_id, role=role, paper=paper, marks={"seen": True, "copied": True})
    return case_id


def tell(counter: Counter, case_id: int, *, on: date = DAY) -> None:
    """The revocation is examined, both parties are told."""
    act(counter, revocation.start_review, case_id)
    act(counter, revocation.serve_notice, case_id, served_on=on, how="direct")


def ended(counter: Counter, kind: str, original_id: int) -> int:
    """A case at its end; its id."""
    case_id = typed(counter, kind, original_id)
    _TO_THE_END[kind](counter, case_id)
    return case_id


def _end_judgment(counter: Counter, case_id: int) -> None:
    act(counter, judgment.annotate, case_id, second=SECOND)
    act(counter, judgment.note_upload, case_id)
    _file(counter, case_id)


def _end_revocation(counter: Counter, case_id: int) -> None:
    tell(counter, case_id)
    fields = {"hearing": "waived", "statement_made": "双方书面放弃陈述、申辩和听证。"}
    act(counter, case.save, case_id, fields=fields)
    act(counter, revocation.decide, case_id, by=counter.reviewer, decision_number="测民撤〔2026〕1号")
    act(counter, revocation.serve_decision, case_id, served_on=DAY, how="mail")
    act(
        counter, revocation.note_and_upload, case_id, man_certificate="recovered", woman_certificate="declared_void"
    )
    _file(counter, case_id)


def _end_statement(counter: Counter, case_id: int) -> None:
    act(counter, no_restoration.check_identity, case_id)
    _file(counter, case_id)
    act(counter, no_restoration.note, case_id)


def _file(counter: Counter, case_id: int) -> None:
    act(counter, case.file_case, case_id, by=counter.archivist, page_count=12)


_TO_THE_END = {JUDGMENT: _end_judgment, REVOCATION: _end_revocation, NO_RESTORATION: _end_statement}
