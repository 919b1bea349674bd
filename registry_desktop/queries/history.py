"""经过: what happened to a case, told by the audit trail."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from registry_desktop.queries.permission import require_reader_of
from registry_desktop.records.audit import AuditEntry
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act on a case: when, which, by whom, at which window, why, and the state it led to (empty: unchanged)."""

    at: datetime
    act: str
    officer: str
    window: str
    reason: str
    state: str


def history_of(work: UnitOfWork, *, registration_id: int) -> tuple[HistoryLine, ...]:
    """The acts on a case, oldest first; one line an act, however many records it wrote. Refused NOT_PERMITTED."""
    require_reader_of(work, registration_id)
    rows = work.session.execute(
        select(AuditEntry.server_time, AuditEntry.act, AuditEntry.record, AuditEntry.text)
        .where(AuditEntry.registration_id == registration_id)
        .order_by(AuditEntry.id)
    )
    lines: dict[tuple[datetime, str], HistoryLine] = {}
    for at, act, record, text in rows:
        entry = json.loads(text)
        state = entry["after"].get("state", "") if record == "registration" else ""
        key = (at, act)
        known = lines.get(key)
        lines[key] = HistoryLine(
            at, act, entry["officer"], entry["window"], entry["reason"], state or (known.state if known else "")
        )
    return tuple(lines.values())
