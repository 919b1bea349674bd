"""A day report as one writes it by hand with XlsxWriter: heads, rows, borders, a foot, a chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import xlsxwriter

HEADS = ("指标名称", "计量单位", "代码", "本期", "上期", "环比（％）", "上年同期", "同比（％）")
HOURS = range(8, 18)


def report_by_hand(out: Any, rows: Sequence[Sequence[str | int]], title: str) -> None:
    """Write the rows of the table and an hourly chart into `out`."""
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        _table(book, rows, title)
        _chart(book)


def _table(book: Any, rows: Sequence[Sequence[str | int]], title: str) -> None:
    sheet = book.add_worksheet("S-D1")
    cell = {"font_name": "SimSun", "font_size": 11, "border": 1}
    text, number = book.add_format(cell), book.add_format(cell | {"align": "right"})
    head = book.add_format(cell | {"bold": True, "align": "center", "bg_color": "#E8EEF7"})
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 7, 12)
    sheet.merge_range(0, 0, 0, 7, title, book.add_format({"font_size": 16, "bold": True, "align": "center"}))
    sheet.write_row(2, 0, HEADS, head)
    for place, row in enumerate(rows, 3):
        sheet.write_row(place, 0, row[:3], text)
        sheet.write_row(place, 3, row[3:], number)
    for place in range(5):
        sheet.write_string(len(rows) + 4 + place, 0, "制表人")
        sheet.merge_range(len(rows) + 4 + place, 1, len(rows) + 4 + place, 7, "登记员甲", text)
    sheet.freeze_panes(3, 1)


def _chart(book: Any) -> None:
    sheet = book.add_worksheet("分时段办理情况")
    sheet.write_row(0, 0, ["时段", "预约", "到场", "登记"])
    for place, hour in enumerate(HOURS, 1):
        sheet.write_row(place, 0, [f"{hour:02d}:00", 3, 2, 1])
    chart = book.add_chart({"type": "column"})
    for column in range(1, 4):
        values = ["分时段办理情况", 1, column, len(HOURS), column]
        chart.add_series({"categories": ["分时段办理情况", 1, 0, len(HOURS), 0], "values": values})
    sheet.insert_chart("F2", chart)
