"""A window of its own process in which somebody types and saves nothing, until the process is killed.

Arguments: the register's file, the case. Says `kept` on standard output once the draft was kept.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.printing.press import TemplatePress
from registry_desktop.settings import Settings
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.opening import open_register, read_reference
from tests.registers import KEY, RESOURCES, enter

TYPED = "0770-2223333"


def main(file: str, registration_id: str) -> None:
    """Open the window, type one field, wait to be killed."""
    press = TemplatePress(RESOURCES, Path(file).with_name("fonts"))
    register = open_register(LocalFile(Path(file), KEY), read_reference(RESOURCES, RESOURCES / "codes", press))
    app = Application([], Settings(Path(file).with_suffix(".toml"), {"language": "en"}))
    window = MainWindow(Operations(register, enter(register, "registrar")), "test")
    window.show()
    window.go_to("marriage", int(registration_id))
    page = window.page
    assert isinstance(page, CasePage)
    page._drafts.kept.connect(lambda _: _say("kept"))
    page._desk.shown.connect(lambda _: QTimer.singleShot(0, lambda: _type(page)))
    app.exec()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _type(page: CasePage) -> None:
    phone = page._plan.body.fields.input("man.phone")
    assert phone is not None
    phone.setFocus()
    phone.setProperty("text", TYPED)


if __name__ == "__main__":
    main(*sys.argv[1:])
