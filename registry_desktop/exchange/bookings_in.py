"""Bookings of an online channel out of a file: each row read, booked by an act of its own; every refused row reported.

One row's fault never stops the others; nothing is dropped in silence: rows read = booked + refused.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from registry_desktop.acts.booking import Couple
from registry_desktop.domain.refused import Refused
from registry_desktop.exchange.cell_values import CellReader, Value, WrongCell
from registry_desktop.exchange.columns import Column
from registry_desktop.exchange.marriages_in import Remark
from registry_desktop.exchange.rows_in import Row

REQUIRED: Final = ("day", "time", "man.name", "woman.name")
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


def under_own_heads(columns: Sequence[Column], heads: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns as a channel's files head them: `heads` gives the field for a head of theirs."""
    theirs = {field: head for head, field in heads.items()}
    return tuple(replace(column, heading=theirs.get(column.field, column.heading)) for column in columns)


def book_rows(
    rows: Iterable[Row],
    reader: CellReader,
    businesses: Mapping[str, str],
    *,
    book: Callable[[Wanted], object],
    tell: Callable[[NotBooked], object],
) -> Counted:
    """Book each row through `book` (which raises Refused or NoSlot); `businesses` gives the kind for a word."""
    counted = Counted()
    for row in rows:
        counted.read += 1
        problems, wanted = read_row(row, reader, businesses)
        if wanted is not None:
            try:
                book(wanted)
            except NoSlot:
                found = f"{wanted.day} {wanted.minute // 60:02d}:{wanted.minute % 60:02d}"
                problems = [NotBooked(_remark(row, "time", "no_slot", found))]
            except Refused as refused:
                problems = [NotBooked(_remark(row, "", str(refused.code), ""), refused)]
        for problem in problems:
            tell(problem)
        counted.refused += bool(problems)
        counted.booked += not problems
    return counted


def read_row(row: Row, reader: CellReader, businesses: Mapping[str, str]) -> tuple[list[NotBooked], Wanted | None]:
    """The booking a row tells of, or every reason why it cannot be read."""
    problems = [NotBooked(_remark(row, column.field, wrong.code, wrong.found)) for column, wrong in row.wrong.items()]
    values: dict[str, Value] = {}
    for column, text in row.texts.items():
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
