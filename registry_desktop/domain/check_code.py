"""核验码: the short code on a paper by which it is found again and compared with what the register keeps.

Eleven letters and digits and a check symbol (ISO 7064, MOD 37,36), so that a mistyped code is told from an
unknown one. The square code beside it carries the number of the registration and the beginning of the digest of what
was filled in as well. Neither proves a paper by itself, for both can be copied: the register says what it kept.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import Final

LENGTH: Final = 12
DIGEST_SHOWN: Final = 16
VALUE: Final = "check.code"
"""The value of a template in which the square code's text stands."""
SHORT_VALUE: Final = "check.text"
"""The value in which the code stands as people read it."""
_DRAWN: Final = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What a code is drawn from: no I and no O, which would be read as 1 and 0."""
_SYMBOLS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SEEN_AS: Final = str.maketrans("IO", "10")
_MARK: Final = "RD1"
_GROUPED: Final = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}(?![0-9A-Za-z])")


@dataclass(frozen=True, slots=True)
class CheckMark:
    """What a square code says: the short code, the registration's number ("" before one is given), the beginning of
    the digest of the values."""

    code: str
    number: str
    digest: str


def code_for(about: str) -> str:
    """The code of whatever `about` names alone (a paper, its moment, its contents), 12 symbols. The same always gives
    the same, so that a day can be played again; two papers share one with a chance of one in 2^56."""
    for attempt in count():
        number = int.from_bytes(hashlib.sha256(f"{attempt}:{about}".encode()).digest())
        drawn = ""
        while len(drawn) < LENGTH - 1:
            number, place = divmod(number, len(_DRAWN))
            drawn += _DRAWN[place]
        check = check_symbol(drawn)
        if check in _DRAWN:
            return drawn + check
    raise AssertionError("one attempt in eighteen has no check symbol")


def check_symbol(text: str) -> str:
    """The check symbol of letters and digits by ISO 7064, MOD 37,36.

    >>> check_symbol("A12425GABC1234002")
    'M'
    """
    product = 36
    for symbol in text:
        total = (product + _SYMBOLS.index(symbol)) % 36 or 36
        product = total * 2 % 37
    return _SYMBOLS[(37 - product) % 36]


def read_code(text: str) -> str | None:
    """The code somebody typed or a scanner read, as it is kept; None when it is none or was mistyped.

    >>> read_code("not a code") is None
    True
    """
    mark = read_mark(text)
    if mark is not None:
        return mark.code
    bare = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", text)).upper().translate(_SEEN_AS)
    if len(bare) != LENGTH or any(symbol not in _DRAWN for symbol in bare):
        return None
    return bare if check_symbol(bare[:-1]) == bare[-1] else None


def shown(code: str) -> str:
    """A code in groups of four.

    >>> shown("7K3F9QRT2MXX")
    '7K3F-9QRT-2MXX'
    """
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def codes_in(text: str) -> tuple[str, ...]:
    """The codes that stand in a text as `shown` writes them."""
    found = (read_code(match[0]) for match in _GROUPED.finditer(text))
    return tuple(dict.fromkeys(code for code in found if code))


def code_written(text: str) -> str | None:
    """The code when the whole text is one as papers show it, in groups or as a square code says it; None for all else
    (a name in twelve letters is no code)."""
    return read_code(text) if read_mark(text) or _GROUPED.fullmatch(text.strip()) else None


def mark_text(mark: CheckMark) -> str:
    """What the square code says."""
    return ":".join((_MARK, mark.code, mark.number, mark.digest[:DIGEST_SHOWN].upper()))


def read_mark(text: str) -> CheckMark | None:
    """What a scanner read from a square code, also with Caps Lock on or through a Chinese input method; None when it is
    none of ours.

    >>> read_mark("RD1:7K3F9QRT2MXX:J770101-2026-000001:0123456789ABCDEF").number
    'J770101-2026-000001'
    """
    parts = unicodedata.normalize("NFKC", text).strip().upper().split(":")
    if len(parts) != 4 or parts[0] != _MARK or len(parts[1]) != LENGTH:
        return None
    return CheckMark(parts[1], parts[2], parts[3])


def digest_of_values(values: Mapping[str, str | bytes]) -> str:
    """The SHA-256 of what a paper was filled in with; pictures count by their own digest."""
    plain = {
        name: hashlib.sha256(said).hexdigest() if isinstance(said, bytes) else said
        for name, said in values.items()
        if name not in (VALUE, SHORT_VALUE)
    }
    whole = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(whole.encode()).hexdigest()
