"""The columns of marriage records that are exchanged: the national layout (marriage.md 7) with Chinese headings.

The list is data (resources/exchange/marriages.csv). A heading is written as "男方姓名 man.name": readable for people,
unambiguous for programs; on the way in the heading, the identifier, or both are understood.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

REQUIRED: Final = ("certificate_number", "registration_date", "man.name", "woman.name")


class WrongColumns(Exception):  # noqa: N818 - an answer about a file
    """The heads of a file are not those of the layout; nothing was read. Names are those of the file."""

    reason = "columns_wrong"

    def __init__(self, *, unknown: Sequence[str], twice: Sequence[str], missing: Sequence[str]) -> None:
        super().__init__(", ".join((*unknown, *twice, *missing)))
        self.unknown = tuple(unknown)
        self.twice = tuple(twice)
        self.missing = tuple(missing)
        named = {"unknown": unknown, "twice": twice, "missing": missing}
        self.facts = {name: "、".join(heads) or "–" for name, heads in named.items()}


@dataclass(frozen=True)
class Column:
    """One column. `type`: text, code (of `table`), date, partial_date, flag, integer, state; `out` = never read."""

    field: str
    heading: str
    type: str
    table: str = ""
    direction: str = "both"

    @property
    def head(self) -> str:
        """What stands above the column."""
        return f"{self.heading} {self.field}"


def read_columns(path: Path) -> tuple[Column, ...]:
    """The columns in their order."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(Column(**row) for row in csv.DictReader(lines))


def match(heads: Sequence[str], columns: Sequence[Column], required: Sequence[str] = REQUIRED) -> list[Column]:
    """The column under each head; `required` fields must be there. Raises WrongColumns for heads that are unknown,
    given twice, or missing."""
    named = {name: column for column in columns for name in (column.field, column.heading, column.head)}
    found = [named.get(" ".join(head.split())) for head in heads]
    unknown = [head or "?" for head, column in zip(heads, found, strict=True) if column is None]
    known = [column for column in found if column is not None]
    twice = [column.head for column in dict.fromkeys(known) if known.count(column) > 1]
    fields = {column.field for column in known}
    missing = [column.head for column in columns if column.field in required and column.field not in fields]
    if unknown or twice or missing:
        raise WrongColumns(unknown=unknown, twice=twice, missing=missing)
    return known
