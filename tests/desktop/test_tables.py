"""Tables, charts and small entries of the pages."""

import io
from collections.abc import Iterator

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from registry_desktop.desktop import theme
from registry_desktop.desktop.charts.bar_chart import PAPER_INKS, BarChart, Chart, Group, draw
from registry_desktop.desktop.charts.chart_paper import chart_pdf
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.plan_stretch import Stretch
from registry_desktop.desktop.widgets.time_entry import read_time

ROWS = [("古丽娜尔·阿不都热合曼", 3), ("陈测试", 12), ("周样例", 1)]


@pytest.fixture
def table() -> Iterator[Table]:
    """Two columns, three rows."""
    columns = [
        Column("Name", lambda row: row[0], wide=True),
        Column("Cases", lambda row: str(row[1]), figure=True, sorted_by=lambda row: row[1]),
    ]
    made = Table("People", columns, key=lambda row: row[0])
    made.resize(400, 300)
    made.show()
    made.show_rows(ROWS)
    yield made
    if isValid(made):
        made.close()


def test_a_table_is_copied_as_text_with_its_heads(table: Table) -> None:
    table.selectRow(1)
    QTest.keySequence(table, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Name\tCases\n陈测试\t12"


def test_figures_are_sorted_as_numbers(table: Table) -> None:
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [row[1] for row in table.rows()] == [1, 3, 12]


def test_enter_chooses_the_row_the_cursor_stands_on(table: Table) -> None:
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    table.selectRow(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen == [ROWS[2]]


def test_the_cursor_stays_on_its_row_when_rows_are_read_again(table: Table) -> None:
    table.selectRow(1)
    table.show_rows([ROWS[2], ROWS[1]])
    assert table.current() == ROWS[1]


def test_one_changed_row_is_touched_alone_and_the_cursor_stays(table: Table, qtbot: QtBot) -> None:
    many = [(f"测试{place}", place) for place in range(100)]
    table.show_rows(many)
    table.selectRow(70)
    table.verticalScrollBar().setValue(40)
    told: list[object] = []
    table.current_changed.connect(told.append)
    model = table.model()
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        table.show_rows([*many[:70], ("测试70", 700), *many[71:]])
    assert [index.row() for index in changed.args[:2]] == [70, 70]
    assert told == [("测试70", 700)]
    assert table.verticalScrollBar().value() == 40


def test_rows_come_and_go_at_their_places_and_the_cursor_of_one_gone_is_nowhere(table: Table, qtbot: QtBot) -> None:
    table.selectRow(1)
    with qtbot.assertNotEmitted(table.model().modelReset):
        table.show_rows([("新", 9), ROWS[0], ("先", 5), ROWS[2]])
    assert table.rows() == [("新", 9), ROWS[0], ("先", 5), ROWS[2]]
    assert table.current() is None
    assert table.selectionModel().selectedRows() == []


def test_a_long_name_wraps_and_its_row_grows(table: Table, qtbot: QtBot) -> None:
    table.resize(200, 300)
    qtbot.waitUntil(lambda: table.rowHeight(0) > table.rowHeight(1))
    assert table.textElideMode() == Qt.TextElideMode.ElideNone


def test_typed_words_narrow_a_table(table: Table) -> None:
    table.narrow("样例 1")
    assert table.rows() == [ROWS[2]]


def test_an_empty_list_says_so_instead_of_showing_an_empty_table(table: Table, qtbot: QtBot) -> None:
    panel = ListPanel(table, "search", "Nobody stands here.")
    qtbot.addWidget(panel)
    panel.show_rows([])
    assert panel.currentWidget() is panel.nothing
    panel.show_rows(ROWS)
    assert panel.currentWidget() is table


def test_times_are_typed_as_digits() -> None:
    typed = {"830": 510, "0830": 510, "08:30": 510, "24:00": 1440, "2401": None, "8:61": None, "": None, "9": None}
    assert {text: read_time(text) for text in typed} == typed


def test_a_stretch_gives_one_row_of_the_plan_for_each_weekday() -> None:
    rows = list(Stretch(510, 690, 30, 2, frozenset({4, 0})).rows())
    assert [(row.weekday, row.first_minute, row.last_minute, row.slot_minutes, row.capacity) for row in rows] == [
        (0, 510, 690, 30, 2),
        (4, 510, 690, 30, 2),
    ]


CHART = Chart(("Registered", "Arrived"), (Group("08:00", (3, 7)), Group("09:00", (0, 2))))


def test_a_chart_draws_bars_as_high_as_their_values() -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter, QRectF(0, 0, 400, 300), CHART, PAPER_INKS, theme.body_font())
    painter.end()
    column = [_run(image, x, PAPER_INKS.bars[0]) for x in range(200)]
    other = [_run(image, x, PAPER_INKS.bars[1]) for x in range(200)]
    assert max(column) / max(other) == pytest.approx(3 / 7, abs=0.03)


def _run(image: QImage, x: int, colour: str) -> int:
    """The pixels of a colour in the lower two thirds of a column: the legend stands above."""
    return sum(image.pixelColor(x, y).name() == colour.lower() for y in range(60, image.height()))


def test_a_chart_is_said_to_whoever_cannot_see_it(qtbot: QtBot) -> None:
    widget = BarChart()
    qtbot.addWidget(widget)
    widget.show_chart(CHART, "By hour")
    assert widget.accessibleName() == "By hour"
    assert "08:00: 3, 7" in widget.accessibleDescription()


def test_a_chart_is_printed_on_one_a4_sheet_with_its_values() -> None:

    pages = PdfReader(io.BytesIO(chart_pdf(CHART, "By hour", "Deputy"))).pages
    assert len(pages) == 1
    assert [round(float(side) * 25.4 / 72) for side in pages[0].mediabox[2:]] == [210, 297]
    text = pages[0].extract_text()
    assert all(word in text for word in ("hour", "Registered", "09:00", "7", "Deputy"))
