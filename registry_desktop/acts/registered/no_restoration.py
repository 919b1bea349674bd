"""不愿意恢复婚姻关系声明 (CC 51): the identity is checked, the statement filed, the original noted as ended.

Filing stands in acts.registered.case; in the order of marriage.md 5.6 the note on the original is the last step.
"""

from __future__ import annotations

from registry_desktop.acts.case import go_to, require_no_findings, require_state
from registry_desktop.acts.permission import require_registrar
from registry_desktop.acts.registered.case import take_later_case
from registry_desktop.acts.registered.original import Noted, note_on_original
from registry_desktop.domain.act import Act
from registry_desktop.records.later_cases import NoRestorationStatement
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.NO_RESTORATION_CHECK)
def check_identity(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """The one who states it stands here with the identity paper, the ruling is there; the new revision.

    Refused FINDINGS_OPEN.
    """
    require_registrar(work)
    record = take_later_case(work, NoRestorationStatement, registration_id, revision)
    require_state(record, "received")
    require_no_findings(work, record)
    go_to(record, "identity_checked")
    record.identity_checked_at = work.now
    return record.revision


@performs(Act.NO_RESTORATION_NOTE)
def note(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """The original says that the marriage stays ended since the declaration of death; the new revision."""
    require_registrar(work)
    record = take_later_case(work, NoRestorationStatement, registration_id, revision)
    noted = Noted("no_restoration", record.court, record.ruling_number, record.declared_dead_on)
    note_on_original(work, record, noted, state="ended_by_death")
    go_to(record, "noted")
    record.noted_at = work.now
    work.reason = f"{record.court} {record.ruling_number}"
    return record.revision
