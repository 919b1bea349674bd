"""The law's numbers as dated rows, and the law in force on a day.

Ages, periods and office settings never stand in Python: they are rows in resources/statutes/*.toml, each with the days
between which it holds, its article, its source and how sure we are of it (`law` read in the statute, `source` found in
a public source, `assumed`). The act of a day is checked by the law of that day, a paper of 1979 by the law of 1979.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, TypeVar

ANYWHERE: Final = "*"
MARKS: Final = frozenset({"law", "source", "assumed"})
_NEEDED = frozenset({"key", "value", "unit", "mark", "article", "source"})
_ALLOWED = _NEEDED | {"valid_from", "valid_to", "division_code", "checked_by", "checked_on"}
_ONE_DAY = timedelta(days=1)

Value = int | str | bool
V = TypeVar("V", int, str, bool)


class LawNotKnown(LookupError):  # noqa: N818 - what happened, in the words of the house
    """No row says what the law (or the office's setting) was on that day."""

    def __init__(self, key: str, day: date) -> None:
        super().__init__(f"{key} on {day}")
        self.key = key
        self.day = day


class WrongRow(ValueError):  # noqa: N818 - what was found, in the words of the house
    """A statute file cannot be used; the message names file, key and what is wrong."""


@dataclass(frozen=True)
class StatuteRow:
    """One value of one key between two days (both included; None = open), everywhere ("*") or in one division."""

    key: str
    value: Value
    unit: str
    valid_from: date | None
    valid_to: date | None
    division_code: str
    mark: str
    article: str
    source_title: str
    source_date: str
    checked_by: str
    checked_on: date

    def holds_on(self, day: date) -> bool:
        """Is the row in force on that day?"""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True)
class Law:
    """What is in force on one day in one division. Every question about a key that has no row raises LawNotKnown."""

    day: date
    rows: Mapping[str, StatuteRow]

    def row(self, key: str) -> StatuteRow:
        """The whole row, for its article and source."""
        if key not in self.rows:
            raise LawNotKnown(key, self.day)
        return self.rows[key]

    def knows(self, key: str) -> bool:
        """Is there a row on that day?"""
        return key in self.rows

    def integer(self, key: str) -> int:
        """The value of a key that is a number (its unit stands in the row)."""
        return self._of_type(key, int)

    def text(self, key: str) -> str:
        """The value of a key that is a code or text."""
        return self._of_type(key, str)

    def flag(self, key: str) -> bool:
        """The value of a key that is yes or no."""
        return self._of_type(key, bool)

    def article(self, key: str) -> str:
        """The article the row rests on."""
        return self.row(key).article

    def _of_type(self, key: str, wanted: type[V]) -> V:
        value = self.row(key).value
        if type(value) is not wanted:
            raise TypeError(f"{key} is {type(value).__name__}, not {wanted.__name__}")
        return value


@dataclass(frozen=True)
class Statutes:
    """All rows of all files."""

    rows: tuple[StatuteRow, ...]

    def on(self, day: date, division_code: str = ANYWHERE) -> Law:
        """The law of a day; a row of the division or of one above it goes before the row for everywhere."""
        return Law(day, {row.key: row for row in self._from_general_to_special(day, division_code)})

    def _from_general_to_special(self, day: date, division_code: str) -> list[StatuteRow]:
        rows = [row for row in self.rows if row.holds_on(day) and _covers(row.division_code, division_code)]
        return sorted(rows, key=lambda row: len(_stem(row.division_code)))

    def history_of(self, key: str) -> tuple[StatuteRow, ...]:
        """Every row of a key in the order of time, for the administrator's page."""
        return tuple(sorted((row for row in self.rows if row.key == key), key=_since))


def read_statutes(folder: Path) -> Statutes:
    """Read every *.toml of a folder and check all rows. Raises WrongRow, which names the file and the fault."""
    rows = tuple(row for path in sorted(folder.glob("*.toml")) for row in _rows_of(path))
    check_rows(rows)
    return Statutes(rows)


def _rows_of(path: Path) -> list[StatuteRow]:
    with path.open("rb") as file:
        content = tomllib.load(file)
    if unknown := set(content) - {"checked_by", "checked_on", "source", "row"}:
        raise WrongRow(f"{path.name}: unknown part {', '.join(sorted(unknown))}")
    try:
        return [_row_from(row, content) for row in content["row"]]
    except (KeyError, TypeError, ValueError) as error:
        raise WrongRow(f"{path.name}: {error}") from error


def _row_from(row: Mapping[str, Any], content: Mapping[str, Any]) -> StatuteRow:
    """A row of a file; it names its source by the short name that the file explains once under [source.NAME]."""
    if unknown := set(row) - _ALLOWED:
        raise WrongRow(f"{row.get('key')} has the unknown entry {', '.join(sorted(unknown))}")
    source = content["source"][row["source"]]
    return StatuteRow(
        key=row["key"],
        value=row["value"],
        unit=row["unit"],
        valid_from=row.get("valid_from"),
        valid_to=row.get("valid_to"),
        division_code=row.get("division_code", ANYWHERE),
        mark=row["mark"],
        article=row["article"],
        source_title=source["title"],
        source_date=str(source["date"]),
        checked_by=row.get("checked_by", content["checked_by"]),
        checked_on=row.get("checked_on", content["checked_on"]),
    )


def check_rows(rows: Iterable[StatuteRow]) -> None:
    """Raise WrongRow for a row without source or of an unknown mark, and where rows of a key overlap or leave a gap."""
    by_place: dict[tuple[str, str], list[StatuteRow]] = {}
    for row in rows:
        _check_row(row)
        by_place.setdefault((row.key, row.division_code), []).append(row)
    for (key, _), following in by_place.items():
        _check_order(key, sorted(following, key=_since))


def _check_row(row: StatuteRow) -> None:
    if not (row.source_title and row.source_date and row.checked_by):
        raise WrongRow(f"{row.key} has no source")
    if row.mark not in MARKS:
        raise WrongRow(f"{row.key} has the unknown mark {row.mark}")
    if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
        raise WrongRow(f"{row.key} ends before it begins on {row.valid_from}")


def _check_order(key: str, rows: Sequence[StatuteRow]) -> None:
    for earlier, later in pairwise(rows):
        if earlier.valid_to is None or later.valid_from is None or later.valid_from <= earlier.valid_to:
            raise WrongRow(f"two rows of {key} overlap at {later.valid_from}")
        if later.valid_from != earlier.valid_to + _ONE_DAY:
            raise WrongRow(f"{key} has no row between {earlier.valid_to} and {later.valid_from}")
    if len({type(row.value) for row in rows}) > 1:
        raise WrongRow(f"{key} is of different types in different rows")


def _since(row: StatuteRow) -> date:
    return row.valid_from or date.min


def _stem(division_code: str) -> str:
    """The part of a code that its own divisions begin with: 770000 -> 77, 770100 -> 7701, * -> nothing."""
    if division_code == ANYWHERE:
        return ""
    while division_code.endswith("00"):
        division_code = division_code[:-2]
    return division_code


def _covers(row_division: str, division_code: str) -> bool:
    return row_division == ANYWHERE or division_code.startswith(_stem(row_division))
