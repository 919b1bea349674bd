"""What the page of booklets needs at once: stock, places, movements, who can receive booklets at which window."""

from __future__ import annotations

from dataclasses import dataclass

from registry_desktop.domain.officer import Role
from registry_desktop.queries.blank_destruction import Destruction, Spoilt, destructions, to_destroy
from registry_desktop.queries.blank_places import BlankPlace, Movement, movements, places
from registry_desktop.queries.blanks import BlankStock, stock
from registry_desktop.queries.officers import officers_of_office, windows_of_office
from registry_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class BlankDesk:
    """`receivers`: (login, name) of the officers in service who take booklets: registrars and stock keepers."""

    stock: tuple[BlankStock, ...]
    places: tuple[BlankPlace, ...]
    movements: tuple[Movement, ...]
    windows: tuple[str, ...]
    receivers: tuple[tuple[str, str], ...]
    to_destroy: tuple[Spoilt, ...]
    destructions: tuple[Destruction, ...]

    def next_number(self, kind: str, window: str) -> str:
        """The lowest unused number at that place, empty when there is none."""
        return next((one.next_number for one in self.places if (one.kind, one.window) == (kind, window)), "")


def blank_desk(work: UnitOfWork) -> BlankDesk:
    """The booklets of the officer's office. Refused NOT_PERMITTED."""
    return BlankDesk(
        stock=stock(work),
        places=places(work),
        movements=movements(work),
        windows=windows_of_office(work),
        receivers=tuple(
            (one.login, one.name)
            for one in officers_of_office(work)
            if one.active and {Role.REGISTRAR, Role.STOCK_KEEPER} & set(one.roles)
        ),
        to_destroy=to_destroy(work),
        destructions=destructions(work),
    )
