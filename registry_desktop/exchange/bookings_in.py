"""Bookings of an online channel out of a file: each row read, booked by an act of its own; every refused row reported.

One row's fault never stops the others; nothing is dropped in silence: rows read = booked + refused.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final

from registry_desktop.acts.booking import Couple
from registry_desktop.domain.refused import Refused
from registry_desktop.exchange.cell_values import CellReader, Value, WrongCell
from registry_desktop.exchange.marriages_in import Remark
from registry_desktop.exchange.rows_in import Row

REQUIRED: Final = ("day", "time", "man.name", "woman.name")
_ASKED: Final = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D+(\d{1,2})[:：](\d{2})")
_TIME: Final = re.compile(r"(\d{1,2})[:：](\d{2})")
MARRIAGE: Final = "marriage.registration"


@dataclass(frozen=True)
class Wanted:
    """A booking as the channel took it: which day, from which minute, for whom."""

    day: date
    minute: int
    couple: Couple


@dataclass(frozen=True)
class NotBooked:
    """Why a row was not booked: a problem of the row by its code, or what the register refused."""

    remark: Remark
    refused: Refused | None = None


@dataclass
class Counted:
    """Rows read = booked + refused."""

    read: int = 0
    booked: int = 0
    refused: int = 0


class NoSlot(Exception):  # noqa: N818 - an answer about a row
    """No slot begins then for that business."""


class Booked(Exception):  # noqa: N818 - an answer about a row
    """A couple of these names is booked at that time already."""


def book_rows(
    rows: Iterable[Row],
    reader: CellReader,
    businesses: Mapping[str, str],
    *,
    book: Callable[[Wanted], object],
    tell: Callable[[NotBooked], object],
    goes_on: Callable[[int], bool] = lambda _: True,
    counted: Counted | None = None,
) -> Counted:
    """Book each row through `book` (which raises Refused, NoSlot or Booked); `businesses` gives the kind for a word.

    Before each row `goes_on` is asked with the rows done; `counted` is counted up, so that it is known after a fault.
    """
    counted = counted if counted is not None else Counted()
    for row in rows:
        if not goes_on(counted.read):
            break
        problems, wanted = read_row(row, reader, businesses)
        if wanted is not None:
            problems = _book(row, wanted, book)
        for problem in problems:
            tell(problem)
        counted.read += 1
        counted.refused += bool(problems)
        counted.booked += not problems
    return counted


def _book(row: Row, wanted: Wanted, book: Callable[[Wanted], object]) -> list[NotBooked]:
    when = f"{wanted.day} {wanted.minute // 60:02d}:{wanted.minute % 60:02d}"
    try:
        book(wanted)
    except NoSlot:
        return [NotBooked(_remark(row, "time", "no_slot", when))]
    except Booked:
        return [NotBooked(_remark(row, "", "couple_booked", when))]
    except Refused as refused:
        return [NotBooked(_remark(row, "", str(refused.code), ""), refused)]
    return []


def in_fair_order(rows: Iterable[Row], drawn_by: str) -> list[Row]:
    """The rows as they asked, and those of the first minute in an order that is drawn: whoever asks by a script at the
    second of the release has no advantage. The draw follows from `drawn_by` (the file's digest), so that it can be
    repeated. Rows that do not say when they asked come last, as they stand.
    """
    told = [(_asked_minute(row), row) for row in rows]
    first = min((asked for asked, _ in told if asked), default="")

    def place(asked: str, row: Row) -> tuple[bool, str, str]:
        lot = sha256(f"{drawn_by} {row.sheet} {row.number}".encode()).hexdigest() if asked and asked == first else ""
        return not asked, asked, lot

    return [row for asked, row in sorted(told, key=lambda one: place(*one))]


def _asked_minute(row: Row) -> str:
    """When a row asked, to the minute, in a form that sorts; empty where it does not say."""
    text = next((text for column, text in row.texts.items() if column.field == "asked_at"), "")
    found = _ASKED.match(text.strip())
    if found is None:
        return ""
    year, *rest = (int(part) for part in found.groups())
    return f"{year:04d}" + "".join(f"{part:02d}" for part in rest)


def read_row(row: Row, reader: CellReader, businesses: Mapping[str, str]) -> tuple[list[NotBooked], Wanted | None]:
    """The booking a row tells of, or every reason why it cannot be read."""
    problems = [
        NotBooked(_remark(row, column.field, wrong.code, wrong.found))
        for column, wrong in row.wrong.items()
        if column.direction != "out"
    ]
    values: dict[str, Value] = {}
    for column, text in row.texts.items():
        if column.direction == "out":
            continue
        try:
            values[column.field] = reader.read(text, column)
        except WrongCell as wrong:
            problems.append(NotBooked(_remark(row, column.field, wrong.code, wrong.found)))
    told = {problem.remark.column for problem in problems}
    missing = [name for name in REQUIRED if name not in told and values.get(name) in (None, "")]
    problems += [NotBooked(_remark(row, name, "value_missing", "")) for name in missing]
    time, business = _text(values, "time"), _text(values, "business")
    minute, kind = _minute(time), businesses.get(business, business) if business else MARRIAGE
    if time and minute is None:
        problems.append(NotBooked(_remark(row, "time", "wrong_time", time)))
    if kind not in businesses.values():
        problems.append(NotBooked(_remark(row, "business", "wrong_business", business)))
    day = values.get("day")
    if problems or minute is None or not isinstance(day, date):
        return problems, None
    couple = Couple(
        _text(values, "man.name"),
        _text(values, "woman.name"),
        _text(values, "man.identity_number"),
        _text(values, "woman.identity_number"),
        _text(values, "phone"),
        _text(values, "wishes"),
        kind,
    )
    return [], Wanted(day, minute, couple)


def _text(values: Mapping[str, Value], name: str) -> str:
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""


def _minute(text: str) -> int | None:
    """The minute of the day at which "08:30" or "08:30-09:00" begins."""
    found = _TIME.match(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _remark(row: Row, column: str, code: str, found: str) -> Remark:
    return Remark(row.number, row.sheet, column, code, True, {"found": found})
