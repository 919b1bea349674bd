"""The ledger of booklets and numbers as a file: xlsx ready to print, CSV with a byte order mark, JSON with codes."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import xlsxwriter

from registry_desktop.exchange.cell_values import guarded
from registry_desktop.queries.blank_ledger import COLUMNS, Ledger, LedgerLine

FORMATS: Final = ("xlsx", "csv", "json")
SHOWN: Final = COLUMNS[1:]
"""The columns of a table for people: what kind of account a line is, its name says."""
_TEXTS: Final = 2


@dataclass(frozen=True)
class LedgerWords:
    """The words of one language: the title, and how heads, kinds and places are said."""

    title: str
    head: Callable[[str], str]
    kind: Callable[[str], str]
    place: Callable[[str], str]


def heads(words: LedgerWords) -> list[str]:
    """The heads of the table."""
    return [words.head(name) for name in SHOWN]


def cells(line: LedgerLine, words: LedgerWords) -> list[str | int]:
    """One line of the table: kind and place as words, then its figures."""
    values = line.as_row()[1 + _TEXTS :]
    return [words.kind(line.kind), words.place(line.place), *values]


def written(ledger: Ledger, words: LedgerWords, file_format: str) -> bytes:
    """The whole file in one of FORMATS."""
    return {"xlsx": _as_xlsx, "csv": _as_csv, "json": _as_json}[file_format](ledger, words)


def document(ledger: Ledger) -> dict[str, Any]:
    """The ledger as plain values, for a program."""
    return {
        "office": ledger.office_name,
        "first": ledger.first.isoformat(),
        "last": ledger.last.isoformat(),
        "balances": ledger.balances,
        "lines": [dict(zip(COLUMNS, line.as_row(), strict=True)) for line in ledger.lines],
    }


def _as_json(ledger: Ledger, _words: LedgerWords) -> bytes:
    return json.dumps(document(ledger), ensure_ascii=False, indent=2).encode()


def _as_csv(ledger: Ledger, words: LedgerWords) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(heads(words))
    for line in ledger.lines:
        kind, place, *figures = cells(line, words)
        writer.writerow([guarded(str(kind)), guarded(str(place)), *figures])
    return out.getvalue().encode("utf-8-sig")


def _as_xlsx(ledger: Ledger, words: LedgerWords) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": words.title})
        sheet = book.add_worksheet(words.title[:31])
        plain = {"font_name": "SimSun", "font_size": 11, "border": 1, "valign": "vcenter"}
        text, figure = book.add_format(plain), book.add_format(plain | {"align": "right"})
        head = book.add_format(plain | {"bold": True, "align": "center", "text_wrap": True, "bg_color": "#E8EEF7"})
        title = book.add_format({"font_name": "SimSun", "font_size": 16, "bold": True, "align": "center"})
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 12)
        sheet.set_column(_TEXTS, len(SHOWN) - 1, 10)
        span = f"{ledger.office_name}  {ledger.first} — {ledger.last}"
        sheet.merge_range(0, 0, 0, len(SHOWN) - 1, words.title, title)
        sheet.merge_range(1, 0, 1, len(SHOWN) - 1, span, book.add_format({"font_name": "SimSun", "align": "center"}))
        sheet.write_row(2, 0, heads(words), head)
        for row, line in enumerate(ledger.lines, 3):
            values = cells(line, words)
            sheet.write_row(row, 0, values[:_TEXTS], text)
            sheet.write_row(row, _TEXTS, values[_TEXTS:], figure)
        sheet.freeze_panes(3, _TEXTS)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(2)
    return out.getvalue()
