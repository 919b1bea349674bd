"""A booking drawn with the mouse from its list onto another slot; what the keyboard does with “Move …”."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

BOOKING: Final = "application/x-registry-booking"


class BookingDrag(QObject):
    """Begins a drag from a list; `booking_id` says which booking is under the cursor, None for none that may move."""

    def __init__(self, view: QAbstractItemView, booking_id: Callable[[], int | None]) -> None:
        super().__init__(view)
        self._view, self._booking_id = view, booking_id
        self._pressed: QPoint | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drag once the mouse has gone far enough with its button held."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed = None
            elif event.type() == QEvent.Type.MouseMove and self._is_far(event):
                self._pressed = None
                return self._drag()
        return super().eventFilter(watched, event)

    def _is_far(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        return (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()

    def _drag(self) -> bool:
        booking_id = self._booking_id()
        if booking_id is None:
            return False
        drag = QDrag(self._view)
        drag.setMimeData(mime_of(booking_id))
        drag.exec(Qt.DropAction.MoveAction)
        return True


def mime_of(booking_id: int) -> QMimeData:
    """What is carried."""
    data = QMimeData()
    data.setData(BOOKING, str(booking_id).encode())
    return data


def booking_in(event: QDropEvent) -> int | None:
    """The booking a drag carries; None for anything else."""
    data = event.mimeData()
    return int(data.data(BOOKING).data()) if data.hasFormat(BOOKING) else None
