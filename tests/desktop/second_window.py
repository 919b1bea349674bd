"""The second desk of a test, as a process of its own: its real window with the pages of booking and hall and the public
screen open. Each time what stands there changes it is printed with the moment (CLOCK_MONOTONIC, the same for all
processes of a machine).
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.queries.week import Week
from registry_desktop.settings import Settings
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.opening import open_register, read_reference
from tests.registers import KEY, RESOURCES, Clock, standing

LOOK_MS = 20


def main(where: dict[str, str | int]) -> int:
    """Open the window and print what it shows, until somebody ends this process."""
    place: Place = (
        LocalFile(Path(str(where["path"])), KEY)
        if "path" in where
        else CentralServer(str(where["host"]), str(where["database"]), str(where["user"]), port=int(where["port"]))
    )
    register = open_register(place, read_reference(RESOURCES), clock=Clock())
    app = Application([], Settings(Path(tempfile.mkdtemp()) / "settings.toml", {"language": "en"}))
    operations = Operations(register, standing(register, "reviewer", window="2"))
    operations.listen()
    window = MainWindow(operations, "second")
    window.show()
    window.go_to("hall")
    window.page.open_display()  # type: ignore[attr-defined]
    window.go_to("booking")  # the hall hears of changes behind it too: the navigation shows how many wait there
    last = ""

    def look() -> None:
        nonlocal last
        told = _told(window)
        if told != last and not operations.busy:
            last = told
            sys.stdout.write(f"{time.monotonic()} {told}\n")
            sys.stdout.flush()

    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    return app.exec()


def _told(window: MainWindow) -> str:
    """What stands on the three, in words a test can look for."""
    booking, hall = window.pages["booking"], window.pages["hall"]
    week: Week | None = booking._week  # type: ignore[attr-defined]
    bookings = [
        f"{one.man_name} {one.state} {(one.first_minute or 0) // 60:02d}:{(one.first_minute or 0) % 60:02d}"
        for one in (week.bookings if week else ())
    ]
    found = hall._hall  # type: ignore[attr-defined]
    tickets = [
        f"{one.state} {one.number}"
        for one in ((*found.waiting, *found.called, *found.serving, *found.done) if found else ())
    ]
    screen = [f"screen {number} {place}" for number, place in hall._display.lines]  # type: ignore[attr-defined]
    return "; ".join((*(["ready"] if week and found else []), *bookings, *tickets, *screen))


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
