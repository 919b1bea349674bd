"""S-D1 as a file: a spreadsheet with a chart, CSV with a byte order mark, JSON with its keys, official paper as PDF."""

import csv
import io
import json
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, Protocol

import xlsxwriter

from registry_desktop.domain.press import Press
from registry_desktop.queries.statistics import Figure, Period, Report

FORMATS: Final = ("xlsx", "csv", "pdf", "json")
NOT_COLLECTED: Final = "…"
NO_BASE: Final = "–"
_HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "zh_CN": ("指标名称", "计量单位", "代码", "本期", "上期", "环比（％）", "上年同期", "同比（％）"),
    "en": ("Indicator", "Unit", "Code", "This period", "Before", "Change %", "Last year", "Change %"),
}
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "zh_CN": {
        "office": "统计单位",
        "period": "统计时间",
        "made_by": "制表人",
        "made_at": "制表时间",
        "checked": "审核人（签名）",
        "data_of": "数据截至",
        "definitions": "定义",
        "hour": "时段",
        "day": "日期",
        "booked": "预约",
        "arrived": "到场",
        "registered": "登记",
        "by_hour": "分时段办理情况",
        "by_day": "分日办理情况",
    },
    "en": {
        "office": "Office",
        "period": "Period",
        "made_by": "Made by",
        "made_at": "Made at",
        "checked": "Checked by (signature)",
        "data_of": "Data of",
        "definitions": "Definitions",
        "hour": "Hour",
        "day": "Day",
        "booked": "Booked",
        "arrived": "Arrived",
        "registered": "Registered",
        "by_hour": "By hour",
        "by_day": "By day",
    },
}


class HasPress(Protocol):
    """What has a press: a unit of work."""

    @property
    def press(self) -> Press: ...


@dataclass(frozen=True)
class Layout:
    """The rows of the table in one language: (key, label, unit, collected), its title and definitions."""

    language: str
    title: str
    definitions: str
    rows: tuple[tuple[str, str, str, bool], ...]


def read_layout(path: Path, language: str = "zh_CN") -> Layout:
    """Read resources/statistics/day_report.toml."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    rows = (
        (row["key"], row["label"][language], content["units"][row["unit"]][language], row.get("collected", True))
        for row in content["row"]
    )
    return Layout(language, content["title"][language], content["definitions"][language], tuple(rows))


Cell = str | int
TableRow = tuple[Cell, ...]


def table_of(report: Report, layout: Layout) -> list[TableRow]:
    """The table: label, unit, code, this period, before, change, last year, change. Counts are numbers, others text."""
    return [
        (label, unit, f"{number:02d}", *_columns(report.figure(key) if collected else None))
        for number, (key, label, unit, collected) in enumerate(layout.rows, 1)
    ]


def _columns(figure: Figure | None) -> tuple[Cell, ...]:
    if figure is None:
        return (NOT_COLLECTED,) * 5
    now, before, year_before = figure.now, figure.before, figure.year_before
    return (now, before, change(now, before), year_before, change(now, year_before))


def change(now: int, base: int) -> str:
    """The change in per cent with one decimal; "–" where the base is 0.

    >>> change(42, 18)
    '133.3'
    """
    return f"{(now - base) * 100 / base:.1f}" if base else NO_BASE


def heads(language: str) -> tuple[str, ...]:
    """The heads of the table's columns."""
    return _HEADS[language]


def written(work: HasPress, *, report: Report, layout: Layout, file_format: str) -> bytes:
    """The file's bytes; call it through `read` of a register or of Operations.

    Refused NOT_PRINTABLE or DOES_NOT_FIT for a PDF; KeyError for a format that is not in FORMATS.
    """
    writers: Mapping[str, Callable[[Report, Layout], bytes]] = {"xlsx": as_xlsx, "csv": as_csv, "json": as_json}
    if file_format == "pdf":
        return work.press.print("statistics_day", paper_values(report, layout))
    return writers[file_format](report, layout)


def paper_values(report: Report, layout: Layout) -> dict[str, str]:
    """The values of the paper statistics_day."""
    rows = ["\t".join(str(cell) for cell in row) for row in table_of(report, layout)]
    return {
        "table_title": layout.title,
        "table_number": "S-D1",
        "period": _period(report.period),
        "office.name": report.office_name,
        "rows": "\n".join(rows),
        "definitions": layout.definitions,
        "made_by": report.made_by,
        "made_at": _minute(report.made_at),
        "data_of": f"{_day(report.as_known)} 24:00" if report.as_known else _minute(report.made_at),
    }


def _period(period: Period) -> str:
    first, last = _day(period.first), _day(period.last)
    return first if period.first == period.last else f"{first}—{last}"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _minute(at: datetime) -> str:
    return f"{_day(at.date())} {at:%H:%M}"


def as_csv(report: Report, layout: Layout) -> bytes:
    """CSV with a byte order mark: heads, rows, and the foot as name and value."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(heads(layout.language))
    writer.writerows(table_of(report, layout))
    writer.writerow([])
    writer.writerows(_foot(report, layout))
    return out.getvalue().encode("utf-8-sig")


def _foot(report: Report, layout: Layout) -> list[tuple[str, str]]:
    words = _WORDS[layout.language]
    return [
        (words["office"], report.office_name),
        (words["period"], f"{report.period.first} — {report.period.last}"),
        (words["made_by"], report.made_by),
        (words["made_at"], f"{report.made_at:%Y-%m-%d %H:%M}"),
        (words["checked"], ""),
        (words["data_of"], f"{report.as_known or report.made_at:%Y-%m-%d} {_hour_of_data(report)}"),
        (words["definitions"], layout.definitions),
    ]


def _hour_of_data(report: Report) -> str:
    return "24:00" if report.as_known else f"{report.made_at:%H:%M}"


def as_json(report: Report, layout: Layout) -> bytes:
    """The figures by key with their labels, and both breakdowns."""
    document = {
        "table": "S-D1",
        "title": layout.title,
        "office": report.office_name,
        "period": _span(report.period),
        "before": _span(report.period.before()),
        "year_before": _span(report.period.year_before()),
        "made_by": report.made_by,
        "made_at": report.made_at.isoformat(),
        "as_known": report.as_known.isoformat() if report.as_known else None,
        "definitions": layout.definitions,
        "figures": [_plain(report, *row) for row in layout.rows],
        "hours": [_line(line) for line in report.hours],
        "days": [_line(line) for line in report.days],
    }
    return json.dumps(document, ensure_ascii=False, indent=2, default=str).encode()


def _span(period: Period) -> dict[str, str]:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}


def _plain(report: Report, key: str, label: str, unit: str, collected: bool) -> dict[str, Any]:
    figure = report.figure(key) if collected else None
    counts = {name: getattr(figure, name) if figure else None for name in ("now", "before", "year_before")}
    return {"key": key, "label": label, "unit": unit, "collected": figure is not None, **counts}


def _line(line: Any) -> dict[str, Any]:
    return {"at": line.at, "booked": line.booked, "arrived": line.arrived, "registered": line.registered}


def as_xlsx(report: Report, layout: Layout) -> bytes:
    """A workbook ready to print: the table with heads and foot, and the breakdown with its chart."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": layout.title, "created": report.made_at.replace(tzinfo=None)})
        _write_table(book, report, layout)
        _write_breakdown(book, report, layout)
    return out.getvalue()


def _write_table(book: Any, report: Report, layout: Layout) -> None:
    sheet = book.add_worksheet("S-D1")
    plain = {"font_name": "SimSun", "font_size": 11, "border": 1, "valign": "vcenter"}
    text, number = book.add_format(plain), book.add_format(plain | {"align": "right"})
    head = book.add_format(plain | {"bold": True, "align": "center", "text_wrap": True, "bg_color": "#E8EEF7"})
    title = book.add_format({"font_name": "SimSun", "font_size": 16, "bold": True, "align": "center"})
    foot = book.add_format({"font_name": "SimSun", "font_size": 10, "text_wrap": True, "valign": "top"})
    for first, last, width in ((0, 0, 30), (1, 2, 9), (3, 7, 13)):
        sheet.set_column(first, last, width)
    sheet.merge_range(0, 0, 0, 7, layout.title, title)
    sheet.write_row(2, 0, heads(layout.language), head)
    for offset, row in enumerate(table_of(report, layout), 3):
        sheet.write_row(offset, 0, row[:3], text)
        sheet.write_row(offset, 3, row[3:], number)
    for offset, (name, value) in enumerate(_foot(report, layout), len(layout.rows) + 4):
        sheet.write_string(offset, 0, name, foot)
        sheet.merge_range(offset, 1, offset, 7, value, foot)
    sheet.set_row(len(layout.rows) + 10, 90)
    sheet.freeze_panes(3, 1)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 1)
    sheet.repeat_rows(2)


def _write_breakdown(book: Any, report: Report, layout: Layout) -> None:
    words = _WORDS[layout.language]
    one_day = report.period.days == 1
    name, lines = (words["by_hour"], report.hours) if one_day else (words["by_day"], report.days)
    sheet = book.add_worksheet(name)
    columns = ("booked", "arrived", "registered")
    sheet.write_row(0, 0, [words["hour" if one_day else "day"], *(words[column] for column in columns)])
    for offset, line in enumerate(lines, 1):
        at = f"{line.at:02d}:00" if isinstance(line.at, int) else line.at.isoformat()
        sheet.write_row(offset, 0, [at, line.booked, line.arrived, line.registered])
    chart = book.add_chart({"type": "column"})
    for column in range(1, 4):
        span = [name, 1, column, max(1, len(lines)), column]
        categories = [name, 1, 0, max(1, len(lines)), 0]
        chart.add_series({"name": [name, 0, column], "categories": categories, "values": span})
    chart.set_title({"name": name})
    sheet.insert_chart("F2", chart, {"x_scale": 1.4, "y_scale": 1.3})
