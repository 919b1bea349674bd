"""A process that brings up one window and says how much memory it takes then: bare, sign_in or today."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from tests.bench.memory import memory_mb

PATIENCE_MS = 60_000


def bare() -> None:
    """The least a PySide6 program can be."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415 - the import is part of the figure

    app = QApplication([])
    window = QMainWindow()
    window.show()
    app.processEvents()
    ready()


def sign_in() -> None:
    """The program as main() starts it, until its first window is painted; the house loads behind it meanwhile."""
    from registry_desktop.desktop.application import Application  # noqa: PLC0415
    from registry_desktop.launch import Launch  # noqa: PLC0415

    app = Application(["registry-desktop"])
    launch = Launch(app)
    launch.start()
    app.processEvents()
    ready()


def today(passphrase: str) -> None:
    """Until an officer who types at no cost sees the Today page with everything on it."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from registry_desktop.desktop.application import Application  # noqa: PLC0415
    from registry_desktop.launch import Launch  # noqa: PLC0415

    app = Application(["registry-desktop"])
    launch = Launch(app)
    launch.sign_in.show()
    launch.open(passphrase)
    asked = False

    def look() -> None:
        nonlocal asked
        if launch.window is not None:
            if not launch.window.operations.busy:
                ready()
        elif not asked and launch.sign_in.can_ask():
            asked = True
            launch.sign_in.asked.emit("registrar", passphrase, "1")

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(2)
    QTimer.singleShot(PATIENCE_MS, lambda: os._exit(1))
    app.exec()


def ready() -> None:
    """Say it and end at once: what comes after is no part of the start."""
    print(memory_mb(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    ways: dict[str, Callable[[], None]] = {"bare": bare, "sign_in": sign_in, "today": lambda: today(sys.argv[2])}
    ways[sys.argv[1]]()
