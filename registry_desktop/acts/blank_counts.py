"""盘点: booklets counted by hand at a window or in the store, against the ledger (counter.md 11)."""

from __future__ import annotations

from registry_desktop.acts.blanks import require_kind
from registry_desktop.acts.permission import officer_id_of, require, require_reason
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blanks import expected_at
from registry_desktop.queries.officers import windows_of_office
from registry_desktop.records.blanks import BlankCount
from registry_desktop.store.unit_of_work import UnitOfWork, performs

COUNTERS = (Role.STOCK_KEEPER, Role.REGISTRAR, Role.REVIEWER, Role.LEADER)
MOST = 1_000_000


@performs(Act.BLANK_COUNT)
def count(work: UnitOfWork, *, kind: str, window: str, counted: int, reason: str = "") -> int:
    """Keep what was counted at a window (empty: in the store); its id. May be done again; the last one of a day counts.

    Booklets taken for a case and not issued yet are counted with the unused ones. Refused BLANK_COUNT_DIFFERS when it
    is not the ledger's number and no reason is given: the difference is kept with its reason, the ledger stays.
    """
    require(work, *COUNTERS)
    if window and window not in windows_of_office(work):
        raise field_wrong("window", window)
    if not 0 <= counted <= MOST:
        raise field_wrong("counted", counted)
    expected = expected_at(work, kind=require_kind(work, kind), window=window)
    why = require_reason(work, reason) if reason.strip() else ""
    if counted != expected and not why:
        facts = {"kind": kind, "counted": str(counted), "expected": str(expected)}
        raise Refused(Refusal.BLANK_COUNT_DIFFERS, facts)
    return work.add(
        BlankCount(
            office_id=work.officer.office_id,
            kind=kind,
            window=window,
            day=work.today,
            expected=expected,
            counted=counted,
            reason=why,
            officer_id=officer_id_of(work),
            counted_at=work.now,
        )
    ).id
