"""The window in tests: our own application with settings of the test's own, English unless the test says otherwise."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

from registry_desktop.desktop.application import Application
from registry_desktop.settings import Settings


@pytest.fixture(scope="session")
def qapp_cls(tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[str]], Application]:
    """How pytest-qt makes the application."""
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    return lambda arguments: Application(arguments, Settings(path, {"language": "en"}))


@pytest.fixture(autouse=True)
def app(qapp: Application, registry_home: Path) -> Application:
    """The application in English, normal type, light; what a test changes ends with it."""
    registry_home.mkdir(exist_ok=True)
    qapp.settings = Settings(registry_home / "settings.toml", {"language": "en"})
    qapp.dress()
    return qapp


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
