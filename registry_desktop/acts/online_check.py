"""联网核对: the answer of another authority about a party of a case, or why it could not be asked (MRR25 10)."""

from __future__ import annotations

from typing import Final

from registry_desktop.acts.case import party_of, require_state
from registry_desktop.acts.case_entry import take_pass_back
from registry_desktop.acts.counter_cases import counter_case
from registry_desktop.acts.identity_evidence import seal_evidence
from registry_desktop.acts.permission import require_reason, require_registrar
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.records.registrations import OnlineCheck, Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

ANSWERS: Final = {
    "identity": ("match", "mismatch"),
    "marital_status": ("no_record", "10", "20", "30", "40"),
    "dishonest_list": ("listed", "clear"),
}
"""What each authority can answer (resources/codes/online_answers.csv)."""
_NOT_DONE: Final = "not_done"


@performs(Act.MARRIAGE_ONLINE_CHECK)
def record_online_check(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    kind: str,
    answer: str = "",
    source_system: str = "",
    not_done_reason: str = "",
) -> int:
    """Keep the answer of another authority, or why it could not be asked; the new revision. What was passed for the
    answer before is put anew.

    Refused REASON_MISSING when there is neither an answer nor a reason ("not_done" is no answer), FIELD_WRONG for an
    answer that authority cannot give, STATE_NOT_ALLOWED once the case is at its end.
    """
    require_registrar(work)
    answer = "" if answer.strip() == _NOT_DONE else answer.strip()
    _require_possible(role, kind, answer)
    ways = counter_case(work, registration_id)
    record: Registration = ways.take(work, registration_id, revision)
    require_state(record, *ways.asked_in)
    if not answer:
        require_reason(work, not_done_reason)
    party = party_of(record, role)
    take_pass_back(record, f"{role}.online_check.{kind}")
    record.online_checks.append(
        OnlineCheck(
            role=role,
            kind=kind,
            source_system=require_text(f"{role}.source_system", source_system.strip()),
            asked_at=work.now,
            answered_at=work.now if answer else None,
            answer=answer,
            not_done_reason="" if answer else not_done_reason.strip(),
            operator=work.officer.name,
            asked_name=party.name,
            asked_number=party.identity_number,
        )
    )
    seal_evidence(work, record)
    return record.revision


def _require_possible(role: str, kind: str, answer: str) -> None:
    if role not in ("man", "woman") or kind not in ANSWERS:
        raise field_wrong(f"{role}.online_check.{kind}", kind)
    if answer and answer not in ANSWERS[kind]:
        raise field_wrong(f"{role}.online_check.{kind}", answer)
