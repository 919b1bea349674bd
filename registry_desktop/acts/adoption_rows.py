"""A long text as the ruled lines of a form, which go on over as many sheets as they need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

LINE: Final = 38.0
"""How many ideographs a ruled line of a form holds at the size it is written in."""
_FIRST_IDEOGRAPHIC: Final = 0x2E80
_NARROW: Final = 0.6
_MAY_NOT_BEGIN: Final = "，。；：、？！）》」』”’"


def interview_rows(text: str) -> Iterator[str]:
    """The lines of a record as it was written down, each paragraph of it begun anew."""
    for paragraph in text.replace("\t", " ").splitlines():
        yield from _broken(paragraph.strip())


def lines_of_text(text: str) -> Iterator[str]:
    """The same of a report, whose paragraphs begin two ideographs further in."""
    for paragraph in text.replace("\t", " ").splitlines():
        if paragraph.strip():
            yield from _broken(f"\u3000\u3000{paragraph.strip()}")


def _broken(paragraph: str) -> Iterator[str]:
    line, width = "", 0.0
    for character in paragraph:
        wide = 1.0 if ord(character) >= _FIRST_IDEOGRAPHIC else _NARROW
        if width + wide > LINE and character not in _MAY_NOT_BEGIN:
            yield line
            line, width = "", 0.0
        line, width = line + character, width + wide
    yield line
