"""The case page in each of its steps: read aloud, walked by Tab, nothing cut, in both languages and large type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.main_window import SMALLEST, USUAL, MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.case import CasePage
from tests.desktop import test_every_page as every_page
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.houses import focusable
from tests.registers import Counter

STEPS: dict[str, Callable[[CoupleAtTheCounter], object]] = {
    "pre_review": lambda couple: couple,
    "checking": CoupleAtTheCounter.checking,
    "approved": CoupleAtTheCounter.approved,
    "printing": CoupleAtTheCounter.printing,
}
pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def window(counter: Counter, qtbot: QtBot) -> Iterator[MainWindow]:
    """The registrar's main window."""
    made = MainWindow(Operations(counter.register, counter.registrar), "test")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def show_case(window: MainWindow, couple: CoupleAtTheCounter, qtbot: QtBot) -> None:
    """Lay the case on the desk and wait until everything stands in its place."""
    window.go_to("marriage", couple.id)

    def stands_there() -> bool:
        page = window.page  # asked anew: a new language makes the pages anew
        return isinstance(page, CasePage) and page._plan.body.isVisible() and not window.operations.busy

    qtbot.waitUntil(stands_there, timeout=20_000)
    qtbot.wait(300)


@pytest.mark.parametrize("step", STEPS)
def test_every_widget_of_a_case_has_a_name_and_is_reached_by_tab(
    window: MainWindow, counter: Counter, qtbot: QtBot, step: str
) -> None:
    couple = CoupleAtTheCounter(counter)
    STEPS[step](couple)
    show_case(window, couple, qtbot)
    widgets = focusable(window.page)
    assert len(widgets) > 5
    assert [every_page._said(widget) for widget in widgets if not every_page._spoken_name(widget)] == []
    reached = every_page._walk_by_tab(window)
    assert [every_page._said(widget) for widget in widgets if widget not in reached] == []


@pytest.mark.parametrize("step", STEPS)
def test_no_word_of_a_case_is_cut(
    window: MainWindow, counter: Counter, qtbot: QtBot, app: Application, step: str
) -> None:
    couple = CoupleAtTheCounter(counter)
    STEPS[step](couple)
    cut = []
    for language, size in product(every_page.LANGUAGES, ("normal", "largest")):
        app.settings.change(language=language, type_size=size)
        app.dress()
        window.rebuild()
        window.resize(*(SMALLEST if size == "normal" else USUAL))
        qtbot.wait(50)
        show_case(window, couple, qtbot)
        found = every_page._cut_widgets(window)
        cut += [f"{language} {size}: {every_page._said(widget)} {widget.width()}<{wanted}" for widget, wanted in found]
    assert cut == []
