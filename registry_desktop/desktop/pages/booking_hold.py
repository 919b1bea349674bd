"""号源暂占: a place held while the clerk types, from the first key on, renewed while one goes on."""

from time import monotonic
from typing import Final

from PySide6.QtCore import QObject

from registry_desktop.acts import booking
from registry_desktop.acts.booking import HeldPlace
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.widgets.couple_form import CoupleForm

RENEW_SECONDS: Final = 60
"""While one types on, the place is held anew so often; it is free by itself some minutes after the last time."""


class HoldKeeper(QObject):
    """Keeps one place of the slot the cursor stands on, as long as somebody is being typed in."""

    def __init__(self, operations: Operations, couple: CoupleForm, parent: QObject) -> None:
        super().__init__(parent)
        self._operations, self._couple = operations, couple
        self._slot_id: int | None = None
        self._held: HeldPlace | None = None
        self._asked_slot: int | None = None
        self._asked_at = 0.0
        couple.typed.connect(self._hold)

    def go_to(self, slot_id: int | None) -> None:
        """The cursor stands on another slot: what is held goes along with it."""
        if slot_id != self._slot_id:
            self._slot_id = slot_id
            self._hold()

    def forget(self) -> None:
        """The held place has become a booking."""
        self._held, self._asked_slot = None, None

    def let_go(self) -> None:
        """Nobody is being typed in here any more."""
        if self._held is not None:
            self._operations.perform(booking.let_place_go, hold_id=self._held.id)
        self.forget()

    def _hold(self) -> None:
        slot_id = self._slot_id
        if not self._couple.is_begun:
            self.let_go()
            return
        fresh = self._asked_slot == slot_id and monotonic() - self._asked_at < RENEW_SECONDS
        if slot_id is None or fresh:
            return
        before, self._held = self._held, None
        self._asked_slot, self._asked_at = slot_id, monotonic()
        self._operations.perform(
            booking.hold_place,
            done=lambda held: self._keep(held, slot_id),
            failed=lambda failure: self._say_why_not(failure, before),
            slot_id=slot_id,
            instead_of=before.id if before is not None else None,
        )

    def _say_why_not(self, failure: Failure, before: HeldPlace | None) -> None:
        self._couple.complain(failure.sentence)
        if before is not None:
            self._operations.perform(booking.let_place_go, hold_id=before.id)

    def _keep(self, held: HeldPlace, slot_id: int) -> None:
        if self._asked_slot == slot_id:
            self._held = held
        else:  # gone on meanwhile
            self._operations.perform(booking.let_place_go, hold_id=held.id)
