"""The bookings of one slot: a row is drawn with the mouse onto another slot, if it may still be moved."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.booking_drag import mime_of


class SlotBookings(Table):
    """Number, couple, state."""

    def __init__(self) -> None:
        columns = [
            Column(translate("SlotPanel", "No."), lambda one: one.number.rpartition("-")[2], number=True),
            Column(translate("SlotPanel", "Couple"), lambda one: couple(*one.names), wide=True),
            Column(translate("SlotPanel", "State"), lambda one: wording.state(one.state)),
        ]
        super().__init__(translate("SlotPanel", "Bookings of this slot"), columns, key=lambda one: one.id)
        self.setObjectName("slot_bookings")
        self._pressed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough with the button held: the booking under the cursor goes along."""
        booking = self.current()
        if not self._is_far(event) or booking is None or booking.state != "booked":
            super().mouseMoveEvent(event)
            return
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(mime_of(booking.id))
        drag.exec(Qt.DropAction.MoveAction)

    def _is_far(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        return (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
