"""What is carried when a booking is drawn with the mouse onto another slot; the keyboard has “Move …” for it."""

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent

BOOKING: Final = "application/x-registry-booking"


def mime_of(booking_id: int) -> QMimeData:
    """What is carried."""
    data = QMimeData()
    data.setData(BOOKING, str(booking_id).encode())
    return data


def booking_in(event: QDropEvent) -> int | None:
    """The booking a drag carries; None for anything else."""
    data = event.mimeData()
    return int(data.data(BOOKING).data()) if data.hasFormat(BOOKING) else None
