"""One cell in and out: the text of a value, and the value a text stands for.

Spreadsheet programs run what begins with = + - @ as a formula, so such texts get an apostrophe in CSV, which is taken
away again on the way in (in xlsx a text cell is never run). A number of 16 or more digits from a number cell has lost
digits: it is refused instead of being kept wrong.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final

from registry_desktop.domain.codes import CodeTable
from registry_desktop.exchange.columns import Column

Value = str | bool | int | date | None
MOST_EXACT_DIGITS: Final = 15
REGISTERED_STATES: Final = frozenset(
    {"issued", "filed", "noted_invalid", "noted_annulled", "revoked", "ended_by_divorce", "ended_by_death"}
)
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_GUARDED: Final = re.compile(r"'+[=+\-@\t\r]")
_FIRST_OF_FORMULA: Final = frozenset("=+-@\t\r'")
_DAY: Final = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ]00:00(?::00)?)?")
_EIGHT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_PART: Final = re.compile(r"(\d{4})(?:\s*[-/.年]\s*(\d{1,2})?\s*月?)?")
_ROUNDED: Final = re.compile(r"\d(?:\.\d+)?[Ee]\+?\d{2}")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_YES: Final = frozenset({"1", "是", "true", "yes", "y", "√"})
_NO: Final = frozenset({"", "0", "否", "false", "no", "n"})


class WrongCell(Exception):  # noqa: N818 - an answer about a cell
    """A cell that cannot be read. `code`: wrong_date, unknown_code, wrong_flag, wrong_number, digits_lost,
    control_character, wrong_state, wrong_value."""

    def __init__(self, code: str, found: str) -> None:
        super().__init__(code)
        self.code = code
        self.found = found


def guarded(text: str) -> str:
    """A text that no spreadsheet program runs.

    >>> guarded("=1+1")
    "'=1+1"
    """
    return f"'{text}" if text[:1] in _FIRST_OF_FORMULA and _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text as it was before `guarded`."""
    return text[1:] if text[:1] == "'" and _GUARDED.match(text) else text


def as_text(value: object) -> str:
    """A value as it stands in a cell."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case date():
            return value.isoformat()
    return str(value)


def text_of_cell(value: object) -> str:
    """What a spreadsheet's or JSON's cell says, as text. Raises WrongCell digits_lost."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case datetime():
            return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case int() | float():
            return _text_of_number(value)
        case str():
            return value
    raise WrongCell("wrong_value", str(value))


def _text_of_number(value: float) -> str:
    text = str(int(value)) if value == int(value) else str(value)
    if len(text.lstrip("-")) > MOST_EXACT_DIGITS:
        raise WrongCell("digits_lost", text)
    return text


@dataclass(frozen=True)
class CellReader:
    """Reads cells by the type of their column. Codes may be given by their code or by their text ("汉族")."""

    tables: Mapping[str, CodeTable]

    @cached_property
    def _codes(self) -> Mapping[str, Mapping[str, str]]:
        """table -> code or text -> code; the code itself wins over a text that looks like it."""
        return {
            name: {row.text: row.code for row in table.rows} | {row.code: row.code for row in table.rows}
            for name, table in self.tables.items()
        }

    def read(self, text: str, column: Column) -> Value:
        """The value. Raises WrongCell. A partial date ("1958", "1958-03") stays text."""
        plain = text.strip()
        if _CONTROL.search(plain):
            raise WrongCell("control_character", plain.encode("unicode_escape").decode())
        match column.type:
            case "code":
                return self._code(plain, column.table)
            case "date" | "partial_date":
                return read_date(plain, partial=column.type == "partial_date")
            case "flag":
                return _flag(plain)
            case "integer":
                return _integer(plain)
            case "state":
                return _state(plain)
        if column.field.endswith("number") and _ROUNDED.fullmatch(plain):
            raise WrongCell("digits_lost", plain)
        return plain

    def _code(self, text: str, table: str) -> str:
        if not text:
            return ""
        try:
            return self._codes[table][text]
        except KeyError:
            raise WrongCell("unknown_code", text) from None


def read_date(text: str, *, partial: bool) -> date | str | None:
    """A date written in any usual way; with `partial` also only a year, or a year and a month, as "1958", "1958-03"."""
    if not text:
        return None
    found = _DAY.fullmatch(text) or _EIGHT.fullmatch(text)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
        part = _PART.fullmatch(text) if partial else None
        if part and 1 <= int(part[2] or 1) <= 12:
            return f"{part[1]}-{int(part[2]):02d}" if part[2] else part[1]
    except ValueError:
        pass
    raise WrongCell("wrong_date", text)


def _flag(text: str) -> bool:
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise WrongCell("wrong_flag", text)


def _integer(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 6):
        raise WrongCell("wrong_number", text)
    return int(text)


def _state(text: str) -> str:
    if text and text not in REGISTERED_STATES:
        raise WrongCell("wrong_state", text)
    return text or "filed"
