"""Marriages and divorces taken off the figures: revoked, invalid or annulled, by the day of the note on the original.

statistics.md 1: they stay in the figure of the month of their registration and count -1 in that of the decision.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select

from registry_desktop.records.notes import Note
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

NEVER_WAS = ("revoked", "court_invalidity", "court_annulment", "court_revocation")
"""Facts noted on an original that take it off the figures; a divorce or a death ends a marriage that was one."""


def taken_off(work: UnitOfWork, *, kind: str, first: date, last: date) -> int:
    """How many registrations of `kind` at the counter were noted from `first` to `last` as never having been."""
    noted = _noted(work, first, last).join(Registration, Registration.id == Note.registration_id)
    of_kind = (Registration.kind == kind) & (Registration.source == "counter")
    return work.session.scalar(noted.where(Note.fact.in_(NEVER_WAS), of_kind)) or 0


def revocations(work: UnitOfWork, *, first: date, last: date) -> int:
    """The decisions of the office itself; also of registrations entered from old papers."""
    return work.session.scalar(_noted(work, first, last).where(Note.fact == "revoked")) or 0


def _noted(work: UnitOfWork, first: date, last: date) -> Select[Any]:
    own = Note.office_id == work.officer.office_id
    return select(func.count()).select_from(Note).where(own, Note.noted_on.between(first, last))


def taken_off_before(moment: datetime) -> ColumnElement[bool]:
    """The condition that a Registration had been noted as never having been before that moment."""
    about_it = (Note.registration_id == Registration.id) & Note.fact.in_(NEVER_WAS) & (Note.noted_at < moment)
    return exists(select(Note.id).where(about_it))
