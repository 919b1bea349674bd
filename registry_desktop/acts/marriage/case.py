"""The marriage case as every step of it is taken, and the states in which it is not ended yet."""

from __future__ import annotations

from registry_desktop.acts.case import take_case_of
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

STILL_OPEN = ("pre_review", "accepted", "checking", "approved", "printing", "proof_read")


def take_case(work: UnitOfWork, registration_id: int, revision: int | None) -> MarriageRegistration:
    """The whole marriage case, locked, of the acting office. Refused NOT_FOUND, CHANGED_MEANWHILE."""
    return take_case_of(work, MarriageRegistration, registration_id, revision)
