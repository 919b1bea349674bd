"""The ticket of a number of the hall as paper. It is not kept: the number is in the register, and the day ends it."""

from __future__ import annotations

from typing import Final

from registry_desktop.acts.permission import require
from registry_desktop.acts.queue import HALL
from registry_desktop.domain.queue_order import in_order
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.hall import waiting_tickets
from registry_desktop.queries.officers import office_of
from registry_desktop.records.queue import QueueTicket
from registry_desktop.store.unit_of_work import UnitOfWork

TICKET: Final = "queue_ticket"


def ticket_paper(work: UnitOfWork, *, ticket_id: int) -> bytes:
    """The PDF of a ticket of today, for a roll of 80 mm. Refused NOT_FOUND for another office's or another day's."""
    require(work, *HALL)
    ticket = work.get(QueueTicket, ticket_id)
    if (ticket.office_id, ticket.day) != (work.officer.office_id, work.today):
        raise Refused(Refusal.NOT_FOUND, {"record": "queue_ticket", "id": str(ticket_id)})
    minute = work.now.hour * 60 + work.now.minute
    ordered = in_order(waiting_tickets(work), minute=minute, early_minutes=work.lanes.early_minutes)
    before = next((place for place, one in enumerate(ordered) if one.id == ticket_id), 0)
    return work.press.print(
        TICKET,
        {
            "office.name": office_of(work).name,
            "ticket_number": ticket.number,
            "waiting_before": str(before),
            "drawn_at": f"{ticket.drawn_at:%Y-%m-%d %H:%M}",
            "ticket_code": f"{ticket.day:%Y%m%d}-{ticket.number}",
        },
    )
