"""Where the chain of the officer's office ends now: printed on the day sheet, it anchors the trail outside the
database."""

from __future__ import annotations

from registry_desktop.records.offices import OfficeLedger
from registry_desktop.store.unit_of_work import UnitOfWork


def head_of_chain(work: UnitOfWork) -> tuple[int, str]:
    """Sequence and hash of the last entry."""
    ledger = work.get(OfficeLedger, work.officer.office_id)
    return ledger.audit_sequence, ledger.audit_hash
