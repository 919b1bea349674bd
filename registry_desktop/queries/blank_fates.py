"""Every single booklet and number of a period with its fate, one row each, for the ledger's appendix."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from sqlalchemy import or_, select

from registry_desktop.domain.officer import READS_BLANKS
from registry_desktop.queries.blanks import lies_at
from registry_desktop.queries.permission import require
from registry_desktop.records.blanks import BlankDestruction
from registry_desktop.records.certificates import BlankBooklet, LedgerNumber
from registry_desktop.records.columns import midnight, midnight_after
from registry_desktop.records.officers import Officer
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

FIELDS: Final = (
    "account",
    "kind",
    "number",
    "place",
    "state",
    "received_on",
    "ended_at",
    "certificate_number",
    "holder_role",
    "reason",
    "second_officer",
    "destruction_list",
)
_AT_ONCE: Final = 1_000


def fates(work: UnitOfWork, *, first: date, last: date) -> Iterator[tuple[Any, ...]]:
    """Rows of FIELDS: every booklet that lay at the office within the period or was destroyed in it, then every number
    whose state last changed in it. States are those of now. Refused NOT_PERMITTED."""
    require(work, *READS_BLANKS)
    return _fates(work, first, last)


def _fates(work: UnitOfWork, first: date, last: date) -> Iterator[tuple[Any, ...]]:
    one, begins, ends = BlankBooklet, midnight(first), midnight_after(last)
    rows = work.session.execute(
        select(one, lies_at(), Registration.certificate_number, Officer.name, BlankDestruction.number)
        .outerjoin(Registration, Registration.id == one.registration_id)
        .outerjoin(Officer, Officer.id == one.second_officer_id)
        .outerjoin(BlankDestruction, BlankDestruction.id == one.destruction_id)
        .where(
            one.office_id == work.officer.office_id,
            one.received_on <= last,
            or_(one.ended_at.is_(None), one.ended_at >= begins, BlankDestruction.destroyed_at >= begins),
        )
        .order_by(one.kind, one.number)
        .execution_options(yield_per=_AT_ONCE)
    )
    for booklet, place, certificate, second, listed in rows:
        when = "" if booklet.ended_at is None else f"{booklet.ended_at:%Y-%m-%d %H:%M:%S}"
        yield (
            "blank",
            booklet.kind,
            booklet.number,
            place,
            booklet.state,
            booklet.received_on,
            when,
            certificate or "",
            booklet.holder_role,
            booklet.reason,
            second or "",
            listed or "",
        )
    numbers = work.session.scalars(
        select(LedgerNumber)
        .where(
            LedgerNumber.office_id == work.officer.office_id,
            LedgerNumber.changed_at >= begins,
            LedgerNumber.changed_at < ends,
        )
        .order_by(LedgerNumber.prefix, LedgerNumber.year, LedgerNumber.serial)
        .execution_options(yield_per=_AT_ONCE)
    )
    for each in numbers:
        when = f"{each.changed_at:%Y-%m-%d %H:%M:%S}"
        kind = f"{each.prefix} {each.year}"
        yield ("number", kind, each.number, "", each.state, "", when, each.number, "", each.reason, "", "")
