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
from registry_desktop.records.later_cases import JUDGMENT, NO_RESTORATION, REVOCATION
from tests.acts.couples import work_to
from tests.desktop import test_every_page as every_page
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.houses import focusable
from tests.desktop.later_at_the_office import tell, typed
from tests.registers import Counter


def couple_at(step: Callable[[CoupleAtTheCounter], object]) -> Callable[[Counter], int]:
    """A couple's case in that step; its id."""

    def made(counter: Counter) -> int:
        couple = CoupleAtTheCounter(counter)
        step(couple)
        return couple.id

    return made


def under_way(kind: str) -> Callable[[Counter], int]:
    """A case of that kind about a marriage, typed; its id."""
    return lambda counter: typed(counter, kind, work_to(counter, "issued"))


def told(counter: Counter) -> int:
    """A revocation of which the parties were told; its id."""
    case_id = under_way(REVOCATION)(counter)
    tell(counter, case_id)
    return case_id


def noted(counter: Counter) -> int:
    """A marriage about which a case is under way, and another may be opened; its id."""
    original = work_to(counter, "issued")
    typed(counter, JUDGMENT, original)
    return original


STEPS: dict[str, Callable[[Counter], int]] = {
    "pre_review": couple_at(lambda couple: couple),
    "checking": couple_at(CoupleAtTheCounter.checking),
    "approved": couple_at(CoupleAtTheCounter.approved),
    "printing": couple_at(CoupleAtTheCounter.printing),
    "judgment": under_way(JUDGMENT),
    "revocation": told,
    "no_restoration": under_way(NO_RESTORATION),
    "original": noted,
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


def show_case(window: MainWindow, case_id: int, qtbot: QtBot) -> None:
    """Lay the case on the desk and wait until everything stands in its place."""
    window.go_to("marriage", case_id)

    def stands_there() -> bool:
        page = window.page  # asked anew: a new language makes the pages anew
        return isinstance(page, CasePage) and page._plan.body.isVisible() and not window.operations.busy

    qtbot.waitUntil(stands_there, timeout=20_000)
    qtbot.wait(300)


@pytest.mark.parametrize("step", STEPS)
def test_every_widget_of_a_case_has_a_name_and_is_reached_by_tab(
    window: MainWindow, counter: Counter, qtbot: QtBot, step: str
) -> None:
    show_case(window, STEPS[step](counter), qtbot)
    widgets = focusable(window.page)
    assert len(widgets) > 5
    assert [every_page._said(widget) for widget in widgets if not every_page._spoken_name(widget)] == []
    reached = every_page._walk_by_tab(window)
    assert [every_page._said(widget) for widget in widgets if widget not in reached] == []


@pytest.mark.parametrize("step", STEPS)
def test_no_word_of_a_case_is_cut(
    window: MainWindow, counter: Counter, qtbot: QtBot, app: Application, step: str
) -> None:
    case_id = STEPS[step](counter)
    cut = []
    for language, size in product(every_page.LANGUAGES, ("normal", "largest")):
        app.settings.change(language=language, type_size=size)
        app.dress()
        window.rebuild()
        window.resize(*(SMALLEST if size == "normal" else USUAL))
        qtbot.wait(50)
        show_case(window, case_id, qtbot)
        found = every_page._cut_widgets(window)
        cut += [f"{language} {size}: {every_page._said(widget)} {widget.width()}<{wanted}" for widget, wanted in found]
    assert cut == []
