"""What the end of a case of any kind brings with it: booklets voided before two persons, the booking over."""

from __future__ import annotations

from registry_desktop.acts.blanks import settle
from registry_desktop.acts.case import go_to
from registry_desktop.acts.permission import SecondOfficer, require_second
from registry_desktop.acts.places import release_persons
from registry_desktop.acts.queue import end_ticket
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blanks import blanks_of_registration
from registry_desktop.queries.cases import prepared_case_of
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.print_jobs import open_job_of
from registry_desktop.records.appointments import Booking
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.printers import PrintJob
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


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
            end_open_job(work, paper.id, "spoiled")


def end_open_job(work: UnitOfWork, paper_id: int, state: str) -> None:
    """The paper's job, if one is open, ends with the clerk's answer (a part of an act): confirmed or spoiled."""
    found = open_job_of(work, paper_id=paper_id)
    if found is not None:
        job = work.take(PrintJob, found.id)
        job.state, job.ended_at = state, work.now


def end_booking(work: UnitOfWork, record: Registration) -> None:
    """The couple that is here has been served (a part of an act); a booking of an earlier visit has ended already."""
    booking = work.take(Booking, record.booking_id) if record.booking_id is not None else None
    if booking is not None and booking.state == "arrived":
        booking.state, booking.ended_at = "served", work.now
        release_persons(work, booking)
        end_ticket(work, booking.id, served=True)


def drop_prepared(work: UnitOfWork, booking: Booking, reason: str) -> None:
    """The couple does not come: what was prepared for it ends without having been a case (a part of an act)."""
    prepared = prepared_case_of(work, booking_id=booking.id)
    if prepared is not None:
        record = work.take(Registration, prepared)
        go_to(record, "not_come")
        record.ended_at, record.end_reason = work.now, reason
