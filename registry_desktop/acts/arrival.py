"""The couple that has come to a window: its booking, the case it has already, the two parties as told at booking."""

from __future__ import annotations

from registry_desktop.acts.queue import begin_service
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.cases import case_of_booking
from registry_desktop.records.appointments import Booking
from registry_desktop.records.people import Party
from registry_desktop.store.unit_of_work import UnitOfWork


def take_arrival(work: UnitOfWork, booking_id: int) -> Booking | int:
    """The booking of a couple that has arrived, locked; or the id of its case, opened already (a double click).

    Refused NOT_FOUND for another office's booking, BOOKING_STATE unless the couple has arrived.
    """
    booking = work.take(Booking, booking_id)
    if booking.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
    known = case_of_booking(work, booking_id=booking_id)
    if known is not None:
        return known
    if booking.state != "arrived":
        raise Refused(Refusal.BOOKING_STATE, {"number": booking.number, "state": booking.state})
    begin_service(work, booking_id)
    return booking


def parties_of(booking: Booking) -> list[Party]:
    """Man and woman with the names and numbers of the booking."""
    return [
        Party(role="man", sex="1", name=booking.man_name, identity_number=booking.man_identity_number),
        Party(role="woman", sex="2", name=booking.woman_name, identity_number=booking.woman_identity_number),
    ]
