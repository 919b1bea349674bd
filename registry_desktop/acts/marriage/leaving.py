"""当事人放弃 and the end of the booking behind a case."""

from __future__ import annotations

from registry_desktop.acts.blanks import settle
from registry_desktop.acts.marriage.case import go_to, take_case
from registry_desktop.acts.numbers import settle_number
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar, require_second
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blanks import blanks_of_registration
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.records.appointments import Booking
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.MARRIAGE_ABANDON)
def abandon(
    work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer | None = None
) -> int:
    """The parties give it up before issue: number and booklets are voided with the reason; the new revision.

    Booklets are voided by two persons: Refused SAME_OFFICER / LOGIN_UNKNOWN / FIELD_MISSING without a second officer.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    go_to(record, "abandoned")
    why = require_reason(work, reason)
    void_booklets(work, record, why, second)
    settle_number(work, registration_id=record.id, state="voided", reason=why)
    record.certificate_number, record.registration_date = "", None
    record.ended_at, record.end_reason = work.now, why
    end_booking(work, record)
    return record.revision


def void_booklets(
    work: UnitOfWork, record: Registration, reason: str, second: SecondOfficer | None, role: str = ""
) -> None:
    """Void the assigned booklets of a case (of one holder when `role` is given) with their papers (a part of
    an act)."""
    assigned = [
        blank
        for blank in blanks_of_registration(work, registration_id=record.id)
        if blank.state == "assigned" and role in ("", blank.holder_role)
    ]
    if not assigned:
        return
    if second is None:
        raise Refused(Refusal.FIELD_MISSING, {"field": "second_officer"})
    other = require_second(work, second, Role.REGISTRAR, Role.REVIEWER, Role.STOCK_KEEPER)
    for blank in assigned:
        settle(work, blank, state="voided", reason=reason, second_id=other.id)
        spoil_papers_of(work, record, blank.number, reason)


def spoil_papers_of(work: UnitOfWork, record: Registration, blank_number: str, reason: str) -> None:
    """Put aside what was printed on a booklet that is voided (a part of an act)."""
    for view in papers_of_registration(work, registration_id=record.id):
        if view.blank_number == blank_number and view.state != "spoiled":
            paper = work.take(IssuedPaper, view.id)
            paper.state, paper.reason = "spoiled", reason


def end_booking(work: UnitOfWork, record: Registration) -> None:
    """The couple that is here has been served (a part of an act); a booking of an earlier visit has ended already."""
    booking = work.take(Booking, record.booking_id) if record.booking_id is not None else None
    if booking is not None and booking.state == "arrived":
        booking.state, booking.ended_at = "served", work.now
