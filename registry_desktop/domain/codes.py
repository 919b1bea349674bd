"""Code tables (sex, marital status, education …) and the divisions of the country, each row with its dates.

A code of an import that no table knows is kept as text and flagged, so every look-up answers None instead of failing.
The code of an abolished division is never given out again and stays valid in numbers for ever (行政区划代码管理办法
11): a record shows it with its old name, only statistics map it to its successor.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

_MUNICIPALITIES = frozenset({"11", "12", "31", "50"})
_NO_PREFECTURE = "90"


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _holds(valid_from: date | None, valid_to: date | None, on: date) -> bool:
    return (valid_from is None or valid_from <= on) and (valid_to is None or on <= valid_to)


def _rows(path: Path) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


@dataclass(frozen=True)
class Code:
    """One row of a code table. Empty dates mean: since ever, until further notice."""

    code: str
    text: str
    valid_from: date | None
    valid_to: date | None
    standard: str
    english: str = ""


@dataclass(frozen=True)
class CodeTable:
    """A code table in the order of its file. A code may have several rows that follow each other in time."""

    name: str
    rows: tuple[Code, ...]

    @classmethod
    def read(cls, path: Path) -> "CodeTable":
        """Read a file with the columns code, text, valid_from, valid_to, standard, and name_en where it has English."""
        rows = (
            Code(
                row["code"],
                row["text"],
                _day(row["valid_from"]),
                _day(row["valid_to"]),
                row["standard"],
                row.get("name_en") or "",
            )
            for row in _rows(path)
        )
        return cls(path.stem, tuple(rows))

    @cached_property
    def _by_code(self) -> Mapping[str, tuple[Code, ...]]:
        found: dict[str, tuple[Code, ...]] = {}
        for row in self.rows:
            found[row.code] = (*found.get(row.code, ()), row)
        return found

    def is_known(self, code: str) -> bool:
        """Has the code ever stood in the table?"""
        return code in self._by_code

    def text(self, code: str, on: date) -> str | None:
        """The text of a code on a day; of a code that is no longer valid its last text; None for an unknown code."""
        row = self._row(code, on)
        return row.text if row else None

    def english(self, code: str, on: date) -> str | None:
        """The English of a code on a day, its text where the table has none; None for an unknown code."""
        row = self._row(code, on)
        return (row.english or row.text) if row else None

    def _row(self, code: str, on: date) -> Code | None:
        rows = self._by_code.get(code, ())
        valid = [row for row in rows if _holds(row.valid_from, row.valid_to, on)]
        return (valid or rows)[-1] if rows else None

    def codes(self, on: date) -> tuple[str, ...]:
        """The codes that may be chosen on a day, in the order of the file."""
        return tuple(row.code for row in self.rows if _holds(row.valid_from, row.valid_to, on))


@dataclass(frozen=True)
class Division:
    """A province, prefecture, county (6 digits) or township (9 digits). `parent` is empty for a province."""

    code: str
    name: str
    parent: str
    valid_from: date | None
    valid_to: date | None
    successor: str


@dataclass(frozen=True)
class Divisions:
    """The table of divisions, present and abolished."""

    rows: tuple[Division, ...]

    @classmethod
    def read(cls, *paths: Path) -> "Divisions":
        """Read files with the columns code, name, parent, valid_from, valid_to, successor; all files together."""
        return cls.from_rows(row for path in paths for row in _rows(path))

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, str]]) -> "Divisions":
        """The same from rows that are already read (an imported table, the register's own)."""
        return cls(
            tuple(
                Division(
                    row["code"],
                    row["name"],
                    row["parent"],
                    _day(row["valid_from"]),
                    _day(row["valid_to"]),
                    row["successor"],
                )
                for row in rows
            )
        )

    @cached_property
    def _by_code(self) -> Mapping[str, tuple[Division, ...]]:
        found: dict[str, tuple[Division, ...]] = {}
        for row in self.rows:
            found[row.code] = (*found.get(row.code, ()), row)
        return found

    def row(self, code: str, on: date) -> Division | None:
        """The row of a code on a day, else its last row, None for a code that never was."""
        rows = self._by_code.get(code, ())
        valid = [row for row in rows if _holds(row.valid_from, row.valid_to, on)]
        return (valid or rows)[-1] if rows else None

    def name(self, code: str, on: date) -> str | None:
        """Its own name on a day ("测试县甲")."""
        row = self.row(code, on)
        return row.name if row else None

    def full_name(self, code: str, on: date) -> str | None:
        """Its name with those above it ("测试省测试市测试县甲")."""
        row = self.row(code, on)
        if row is None:
            return None
        above = self.full_name(row.parent, on) if row.parent else None
        return (above or "") + row.name

    def is_known(self, code: str) -> bool:
        """Does the code stand in the table, now or formerly?"""
        return code in self._by_code

    def has_counties_of(self, code: str) -> bool:
        """Does the table hold anything below the code's province? Else nothing can be said of a county's code there."""
        return code[:2] in self._provinces_with_counties

    @cached_property
    def _provinces_with_counties(self) -> frozenset[str]:
        return frozenset(row.code[:2] for row in self.rows if row.parent)

    def is_abolished(self, code: str, on: date) -> bool:
        """Was the code abolished before or on that day's morning? False for a code that never was."""
        row = self.row(code, on)
        return row is not None and row.valid_to is not None and row.valid_to < on

    def present(self, code: str, on: date) -> str:
        """The code of the same place on a day, through the successors; the code itself when there is none."""
        seen = {code}
        while self.is_abolished(code, on):
            row = self.row(code, on)
            if row is None or not row.successor or row.successor in seen:
                break
            code = row.successor
            seen.add(code)
        return code

    def below(self, parent: str, on: date) -> tuple[Division, ...]:
        """The divisions directly below one on a day; the provinces for an empty code."""
        return tuple(row for row in self.rows if row.parent == parent and _holds(row.valid_from, row.valid_to, on))

    def handling_class(self, office_code: str, man_code: str, woman_code: str, *, on: date | None = None) -> str:
        """The class of nationwide handling (全国通办) of a couple at an office, by their household divisions.

        An empty code means: no mainland household. cross_border, local_both, local_one, cross_district, cross_city or
        cross_province; the first that holds counts (`domain/statistics.md` 5.1). Old codes map through successors on
        the day.
        """
        if not (man_code and woman_code):
            return "cross_border"
        office, man, woman = (
            self.present(code[:6], on) if on else code[:6] for code in (office_code, man_code, woman_code)
        )
        at_home = (man == office) + (woman == office)
        if at_home:
            return "local_both" if at_home == 2 else "local_one"
        if _city(office) in (_city(man), _city(woman)):
            return "cross_district"
        return "cross_city" if office[:2] in (man[:2], woman[:2]) else "cross_province"


def _city(code: str) -> str:
    """The prefecture part; a municipality is one city, a county under no prefecture is a city of its own."""
    if code[:2] in _MUNICIPALITIES:
        return code[:2]
    return code[:6] if code[2:4] == _NO_PREFECTURE else code[:4]
