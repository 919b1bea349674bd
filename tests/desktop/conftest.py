"""The window in tests: our own application with settings of the test's own, English unless the test says otherwise."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from registry_desktop.acts.blanks import receive
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.officer import Role
from registry_desktop.settings import Settings
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.opening import create_register, open_register
from registry_desktop.store.unit_of_work import Reference
from tests.desktop.service_day import work_a_morning
from tests.registers import KEY, MIGRATIONS, PASSWORD, Clock, Counter, enter, set_up


@pytest.fixture(scope="session")
def qapp_cls(tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[str]], Application]:
    """How pytest-qt makes the application."""
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    return lambda arguments: Application(arguments, Settings(path, {"language": "en"}))


@pytest.fixture(autouse=True)
def app(qapp: Application, registry_home: Path) -> Iterator[Application]:
    """The application in English, normal type, light; what a test changes, and every window it leaves, ends with it."""
    registry_home.mkdir(exist_ok=True)
    qapp.settings = Settings(registry_home / "settings.toml", {"language": "en"})
    qapp.dress()
    yield qapp
    qapp.closeAllWindows()
    for window in qapp.topLevelWidgets():
        # a dialog goes with its window, the list of a completer with its line
        if isValid(window) and window.parent() is None and window.windowType() != Qt.WindowType.Popup:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(counter: Counter, qtbot: QtBot) -> Iterator[MainWindow]:
    """The registrar's main window."""
    made = MainWindow(Operations(counter.register, counter.registrar), "test")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.close()


def type_chinese(widget: QWidget, text: str) -> None:
    """Type as an input method does: keyClicks aborts the process at Chinese characters (tech.md 9)."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def child(parent: QWidget, kind: type[Any], name: str) -> Any:
    """The child of that type and name; fails when there is none."""
    found = parent.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} {name!r}"
    return found


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory, reference: Reference) -> Path:
    """A set-up register in which nothing has been done, as a SQLCipher file to copy.

    Besides the office's officers there is `wang`, who holds every role.
    """
    path = tmp_path_factory.mktemp("office") / "register.db"
    register = create_register(LocalFile(path, KEY), reference, migrations=MIGRATIONS, clock=Clock())
    set_up(register)
    everything = NewOfficer("wang", "王全能", PASSWORD, frozenset(Role), "HJ009", date(2030, 12, 31))
    register.perform(enter(register, "admin"), enrol, new=everything)
    register.close()
    return path


@pytest.fixture(scope="session")
def worked_morning(tmp_path_factory: pytest.TempPathFactory, empty_office: Path, reference: Reference) -> Path:
    """The same office after one worked morning (tests/desktop/service_day.py)."""
    path = tmp_path_factory.mktemp("morning") / "register.db"
    shutil.copy(empty_office, path)
    clock = Clock()
    register = open_register(LocalFile(path, KEY), reference, clock=clock)
    hall = Counter(register, clock, *(enter(register, one) for one in ("registrar", "reviewer", "admin", "archivist")))
    register.perform(hall.reviewer, receive, kind="marriage_certificate", first="10000001", last="10000020")
    work_a_morning(hall)
    register.close()
    return path
