"""A register for tests of the window: a real local one in the test's own folder, an officer of all roles."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from registry_desktop import house, locations
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.settings import Settings
from registry_desktop.store.register import Register

PASSWORD = "long-password-9"
OFFICE = "测试县甲婚姻登记处"


@dataclass(frozen=True)
class Opened:
    """An open register and somebody who may see every page."""

    register: Register
    officer: SignedIn
    settings: Settings

    def window(self) -> MainWindow:
        """The main window of that officer."""
        return house.open_window(self.register, self.officer, self.settings)


def open_new_register(home: Path) -> Iterator[Opened]:
    """Make a register under a passphrase, set it up, sign in an officer of every role; closed afterwards."""
    home.mkdir(exist_ok=True)
    settings = Settings(locations.settings_file())
    opened = house.open_house(settings, PASSWORD)
    house.set_up(opened.register, _answers())
    administrator = house.enter(opened.register, "admin", PASSWORD, "")
    everything = NewOfficer("wang", "王全能", PASSWORD, frozenset(Role), "JS-001", date(2099, 12, 31))
    opened.register.perform(administrator, enrol, new=everything)
    try:
        yield Opened(opened.register, house.enter(opened.register, "wang", PASSWORD, "3"), settings)
    finally:
        opened.register.close()


def _answers() -> dict[str, object]:
    return {
        "office_name": OFFICE,
        "authority_name": "测试县甲民政局",
        "division_code": "770101",
        "windows": "1 2 3",
        "administrator_login": "admin",
        "administrator_name": "管一",
        "administrator_password": PASSWORD,
        "registrar_login": "zhang",
        "registrar_name": "张登记",
        "registrar_password": PASSWORD,
        "registrar_certificate_number": "JS-002",
        "registrar_qualified_until": date(2099, 12, 31),
    }


def focusable(page: QWidget) -> list[QWidget]:
    """Every visible widget of a page that takes the keyboard: inputs, buttons, lists."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
    found = [widget for kind in kinds for widget in page.findChildren(kind)]
    return [
        widget
        for widget in found
        if widget.isVisibleTo(page)
        and widget.isEnabled()
        and bool(widget.focusPolicy() & widget.focusPolicy().TabFocus)
        and not isinstance(widget.parentWidget(), QComboBox)
    ]
