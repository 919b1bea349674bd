"""Pictures of every page in both languages, for whoever wants to look: docs/screens/, kept small.

Drawn anew only when REGISTRY_SCREENS=1 (a picture differs between machines with other fonts); otherwise the test only
holds that every page has its pictures.
"""

import io
import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import MainWindow
from tests.desktop.houses import open_new_register

SCREENS = Path(__file__).resolve().parents[2] / "docs" / "screens"
LOOKS = [
    ("zh_CN", "light", 1366, 768),
    ("en", "light", 1366, 768),
    ("zh_CN", "dark", 1366, 768),
    ("zh_CN", "light", 960, 540),
]


@pytest.mark.parametrize(("language", "palette", "width", "height"), LOOKS)
def test_every_page_has_its_picture(
    app: Application, qtbot: QtBot, registry_home: Path, language: str, palette: str, width: int, height: int
) -> None:
    app.settings.change(language=language, palette=palette)
    app.dress()
    for opened in open_new_register(registry_home):
        window = opened.window()
        window.resize(width, height)
        window.show()
        for name in window.pages:
            show_page(window, name, qtbot)
            path = SCREENS / f"{name}-{language}-{palette}-{width}.png"
            if os.environ.get("REGISTRY_SCREENS"):
                keep_picture(window, path)
            assert path.is_file(), f"{path.name} is missing: run once with REGISTRY_SCREENS=1"
        window.close()


def show_page(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Go to a page and wait until everything it reads is there."""
    window.go_to(name)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
    QApplication.processEvents()


def keep_picture(widget: QWidget, path: Path) -> None:
    """Write what a widget shows as a PNG of 128 colours."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QApplication.processEvents()
    widget.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(128).save(path, optimize=True)
