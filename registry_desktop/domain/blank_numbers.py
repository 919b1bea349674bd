"""印制号: the numbers printed on blank booklets, letters and digits, counted up within a range."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

LARGEST_RANGE: Final = 5_000
_NUMBER: Final = re.compile(r"([A-Z-]*)([0-9]{1,18})")


class NoRange(ValueError):  # noqa: N818 - an answer, not an error of the program
    """The two numbers are not the ends of a range."""


def plain_number(text: str) -> str:
    """A number as it is scanned or typed: narrow capital letters and digits, no spaces.

    >>> plain_number(" ａ0012 ")
    'A0012'
    """
    return unicodedata.normalize("NFKC", text).strip().upper()


def is_number(text: str) -> bool:
    """Could this stand on a booklet?"""
    return _NUMBER.fullmatch(text) is not None


def cover_and_number(text: str, covers: Mapping[str, str]) -> tuple[str, str]:
    """The kind and the number of a booklet as its cover is scanned: "离婚证 20000001"; no kind when none is said.

    `covers`: what stands on a cover -> the kind.

    >>> cover_and_number("离婚证 2001", {"离婚证": "divorce_certificate"})
    ('divorce_certificate', '2001')
    >>> cover_and_number("2001", {"离婚证": "divorce_certificate"})
    ('', '2001')
    """
    plain = plain_number(text)
    for cover, kind in covers.items():
        if plain.startswith(cover):
            return kind, plain.removeprefix(cover).lstrip(" :")
    return "", plain


def numbers_between(first: str, last: str) -> list[str]:
    """The blank numbers of a range, digits counted up, letters and leading zeros kept. Raises NoRange.

    >>> numbers_between("A008", "A010")
    ['A008', 'A009', 'A010']
    """
    begin, end = (_NUMBER.fullmatch(plain_number(number)) for number in (first, last))
    if not begin or not end or begin[1] != end[1] or len(begin[2]) != len(end[2]):
        raise NoRange(first, last)
    low, high = int(begin[2]), int(end[2])
    if not low <= high < low + LARGEST_RANGE:
        raise NoRange(first, last)
    return [f"{begin[1]}{number:0{len(begin[2])}d}" for number in range(low, high + 1)]
