"""The window of one desk on a 20 May: booking, hall and public screen, read anew as the other desks work."""

from __future__ import annotations

import json
import os
import sys
from itertools import cycle
from time import perf_counter

from PySide6.QtCore import QTimer

from registry_desktop import house, locations
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.pages.hall import HallPage
from registry_desktop.domain.changes import Changes
from registry_desktop.settings import Settings
from registry_desktop.store.engine import CentralServer
from registry_desktop.store.opening import open_register, read_reference
from tests.bench.watchdog import Watchdog
from tests.bench.workshop import RESOURCES

PAGES = ("today", "booking", "hall")
TURN_MS = 400
"""How long a page is looked at."""
PATIENCE_SECONDS = 20


def main(asked: dict[str, str | int]) -> int:
    """Look, until the time is over; then say what was seen."""
    place = CentralServer(str(asked["host"]), str(asked["database"]), str(asked["user"]), port=int(asked["port"]))
    app = Application(["registry-desktop"], Settings.read(locations.settings_file()))
    register = open_register(place, read_reference(RESOURCES))
    officer = house.enter(register, "registrar", os.environ["REGISTRY_BENCH_PASSWORD"], "1")
    house.prepare(register)
    window = house.open_window(register, officer, app.settings)
    window.show()
    heard: list[Changes] = []
    window.operations.changed.connect(heard.append)
    for name in PAGES:  # made before the watch begins: a page's first look is the stalls bench's business
        window.go_to(name)
        _wait(app, window)
    hall = window.page
    assert isinstance(hall, HallPage)
    hall.open_display()
    _wait(app, window)
    dog, turns, started = Watchdog(), cycle(PAGES), perf_counter()

    def turn() -> None:
        if perf_counter() - started > float(asked["seconds"]):
            app.quit()
            return
        name = next(turns)
        dog.now(name)
        window.go_to(name)

    timer = QTimer(interval=TURN_MS)
    timer.timeout.connect(turn)
    timer.start()
    dog.start("hall")
    app.exec()
    worst = max(dog.longest, key=lambda doing: dog.longest[doing])
    sys.stdout.write(
        json.dumps(
            {
                "worst_ms": dog.longest[worst],
                "worst_while": worst,
                "over_50_ms": dog.over[50],
                "over_100_ms": dog.over[100],
                "changes_heard": len(heard),
                "seconds": perf_counter() - started,
                "waiting_at_the_end": len(hall._hall.waiting) if hall._hall is not None else 0,
            }
        )
        + "\n"
    )
    sys.stdout.flush()
    window.close()
    register.close()
    return 0


def _wait(app: Application, window: MainWindow) -> None:
    until = perf_counter() + PATIENCE_SECONDS
    while window.operations.busy and perf_counter() < until:
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
