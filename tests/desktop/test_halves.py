"""Two parts that fold below each other: never wider than the room, and no scroll area goes round in circles."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from registry_desktop.desktop import theme
from registry_desktop.desktop.widgets.halves import FOLDED_BELOW, Halves


def _part(width: int) -> QLabel:
    part = QLabel("部分")
    part.setMinimumWidth(width)
    return part


def _folded(halves: Halves) -> bool:
    left, right = halves._parts
    return right.y() > left.y()


def _two_in_a_scroll_area() -> QScrollArea:
    content = QWidget()
    column = QVBoxLayout(content)
    for _ in range(2):
        column.addWidget(Halves(_part(550), _part(480), folded_height=0))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


@pytest.mark.parametrize("width", [1300, 1080, 1060, 1040, 960, 900, FOLDED_BELOW, 870, 752, 600])
def test_folding_comes_to_rest_at_every_width(qtbot: QtBot, width: int) -> None:
    """As on the page of the working plan, where the need of one line widened the other until the stack was full."""
    views = QTabWidget()
    qtbot.addWidget(views)
    views.addTab(QLabel("先"), "先")
    area = _two_in_a_scroll_area()
    views.addTab(area, "后")
    views.resize(width, 300)
    views.show()
    views.setCurrentIndex(1)
    qtbot.wait(1)
    content = area.widget()
    assert content is not None
    one, other = content.findChildren(Halves)
    assert one.width() == other.width()
    assert _folded(one) is _folded(other) is (one.width() < 550 + theme.SPACE + 480)


def test_it_asks_for_no_more_than_its_wider_part_however_it_stands(qtbot: QtBot) -> None:
    halves, holder = _held(qtbot, Halves(_part(550), _part(480)))
    for width in (1300, 700, 1300):
        holder.resize(width, 300)
        qtbot.waitUntil(lambda: halves.width() == holder.width())
        assert halves.minimumSizeHint().width() == 550


def test_a_fixed_right_part_has_its_width_only_beside_the_left_one(qtbot: QtBot) -> None:
    halves, holder = _held(qtbot, Halves(_part(300), _part(100), right_width=400))
    holder.resize(1000, 300)
    qtbot.waitUntil(lambda: halves._parts[1].width() == 400)
    holder.resize(600, 300)
    qtbot.waitUntil(lambda: halves._parts[1].width() == 600)


def _held(qtbot: QtBot, halves: Halves) -> tuple[Halves, QWidget]:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(halves)
    holder.show()
    return halves, holder
