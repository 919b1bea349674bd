"""What a command says: a table or sentences for people, one JSON document for programs. Problems go to stderr."""

import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from registry_desktop.commands.wording import Wording


@dataclass(frozen=True)
class Console:
    """The terminal of one command, its language, and whether a program reads it."""

    wording: Wording
    as_json: bool = False

    def say(self, key: str, **facts: object) -> None:
        """A sentence for a person; nothing where a program reads."""
        if not self.as_json:
            print(self.wording.say(key, **facts), flush=True)

    def lines(self, lines: Sequence[str]) -> None:
        """Lines for a person; nothing where a program reads."""
        if not self.as_json:
            print("\n".join(lines), flush=True)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Columns for a person, aligned also where characters are two cells wide; numbers to the right."""
        self.lines(aligned(rows))

    def document(self, document: Mapping[str, Any] | Sequence[Any]) -> None:
        """The one JSON document for a program; nothing for a person."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, indent=2, default=str), flush=True)

    def progress(self, key: str, **facts: object) -> None:
        """A line that is written over by the next; only on a terminal."""
        if sys.stderr.isatty() and not self.as_json:
            print(f"\r{self.wording.say(key, **facts)}\x1b[K", end="", file=sys.stderr, flush=True)

    def end_progress(self) -> None:
        """Leave the line of `progress`."""
        if sys.stderr.isatty() and not self.as_json:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows as lines of equal columns."""
    widths = [max(cells(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    return [
        "  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]


def _padded(cell: str, width: int) -> str:
    room = " " * (width - cells(cell))
    is_number = cell.replace(".", "").replace("-", "").isdecimal()
    return room + cell if is_number and len(cell) < 10 else cell + room


def cells(text: str) -> int:
    """How many cells of a terminal a text takes: two for a Chinese character."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
