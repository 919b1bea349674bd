"""What holds for every page: it can be used by keyboard alone, read aloud, and nothing is cut at 100 % or 200 %."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from registry_desktop.desktop import keys
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import SMALLEST, MainWindow
from registry_desktop.desktop.widgets.findings_list import WrappingButton
from tests.desktop.houses import Opened, focusable, open_new_register

LANGUAGES = ("zh_CN", "en")


@pytest.fixture
def opened(registry_home: Path) -> Iterator[Opened]:
    """A register that is set up."""
    yield from open_new_register(registry_home)


@pytest.fixture
def window(opened: Opened, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window of an officer of every role."""
    made = opened.window()
    made.show()
    qtbot.waitUntil(lambda: not made.operations.busy, timeout=20_000)
    yield made
    made.close()
    made.deleteLater()


def test_the_frame_and_every_page_can_be_read_aloud(window: MainWindow, qtbot: QtBot) -> None:
    nameless = []
    for name in window.pages:
        _show(window, name, qtbot)
        nameless += [f"{name}: {_said(widget)}" for widget in focusable(window) if not _spoken_name(widget)]
    assert nameless == []


def test_every_widget_of_every_page_is_reached_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    missed = []
    for name in window.pages:
        _show(window, name, qtbot)
        reached = _walk_by_tab(window)
        missed += [f"{name}: {_said(widget)}" for widget in focusable(window.page) if widget not in reached]
    assert missed == []


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_any_page_is_cut(
    window: MainWindow, qtbot: QtBot, app: Application, language: str, size: str
) -> None:
    """At 200 % a screen of 1920 × 1080 has 960 × 540 points: the smallest the window may be."""
    app.settings.change(language=language, type_size=size)
    app.dress()
    window.rebuild()
    if size == "normal":
        window.resize(*SMALLEST)
    cut = []
    for name in window.pages:
        _show(window, name, qtbot)
        cut += [f"{name}: {_said(widget)} {widget.width()}<{wanted}" for widget, wanted in _cut_widgets(window)]
    assert cut == []


def test_every_page_has_its_key(window: MainWindow) -> None:
    assert len(window.pages) <= len(keys.PAGES)
    for key, name in zip(keys.PAGES, window.pages, strict=False):
        QTest.keySequence(window, key)
        QApplication.processEvents()
        assert window.page is window.pages[name]


def test_escape_goes_back_to_the_page_before(window: MainWindow) -> None:
    first, *others = window.pages
    if others:
        window.go_to(others[-1])
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page is window.pages[first]


def _show(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.go_to(name)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
    QApplication.processEvents()


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QPushButton | QToolButton) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {text!r}"


def _walk_by_tab(window: MainWindow) -> set[QWidget]:
    """Everything that gets the focus on a walk through the whole window."""
    reached: set[QWidget] = set()
    window.activateWindow()
    window.bar.search.setFocus()
    for _ in range(400):
        widget = window.focusWidget()
        if widget is None or (widget in reached and widget is window.bar.search):
            break
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return reached


def _cut_widgets(window: QWidget) -> list[tuple[QWidget, int]]:
    """Labels and buttons narrower than their words (labels that wrap are measured by their height)."""
    cut = []
    for kind in (QLabel, QPushButton, QToolButton):
        for widget in window.findChildren(kind):
            wanted = _wanted_width(widget)
            if widget.isVisible() and widget.width() + 1 < wanted:
                cut.append((widget, wanted))
    return cut


def _wanted_width(widget: QWidget) -> int:
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            words = (widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split())
            short = widget.height() + 2 < widget.heightForWidth(widget.width())
            return widget.width() + 2 if short else min(max(words, default=0), widget.sizeHint().width())
        return widget.sizeHint().width()
    if isinstance(widget, WrappingButton):
        return widget.width() + 2 if widget.height() + 2 < widget.heightForWidth(widget.width()) else 0
    return widget.minimumSizeHint().width() if isinstance(widget, QToolButton) else widget.sizeHint().width()
