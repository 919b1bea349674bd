"""What every later act does with the original: take it, flag the papers that are out, which no longer agree with it."""

from __future__ import annotations

from registry_desktop.acts.marriage.case import require_state, take_case_of
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


def take_registered(work: UnitOfWork, registration_id: int, revision: int | None, *states: str) -> Registration:
    """The whole record of any kind, locked, of the acting office, in one of `states`.

    Refused NOT_FOUND, CHANGED_MEANWHILE, STATE_NOT_ALLOWED.
    """
    kind = KIND_BY_NAME[work.get(Registration, registration_id).kind]
    record = take_case_of(work, kind.record, registration_id, revision)
    require_state(record, *states)
    return record


def flag_certificates(work: UnitOfWork, record: Registration, flag: str, reason: str, role: str = "") -> None:
    """Flag the certificates of a record that are out, of one holder when `role` is given (a part of an act)."""
    booklet = KIND_BY_NAME[record.kind].booklet_kind
    for view in papers_of_registration(work, registration_id=record.id):
        if view.paper == booklet and view.state != "spoiled" and role in ("", view.holder_role):
            paper = work.take(IssuedPaper, view.id)
            paper.flag, paper.flag_reason, paper.flagged_at = flag, reason, work.now
