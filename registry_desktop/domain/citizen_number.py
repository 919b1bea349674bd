"""Citizen numbers (公民身份号码, GB 11643-1999) and their forerunner of 15 digits.

18 characters: 6 of address, 8 of birth date, 3 of sequence (odd = man), 1 check character by ISO 7064 MOD 11-2. The
number is unique and kept for life (Identity Card Law 3), but it is an attribute, never a key: old papers hold wrong
ones, and historical persons have none. Nothing here corrects a number; it only says what is wrong with it.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from registry_desktop.domain.periods import age_on

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_CHARACTERS = "10X98765432"
_SEPARATORS = re.compile(r"[\s\-_·.]+")
_EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
_FIFTEEN = re.compile(r"[0-9]{15}")
_OLDEST = 120

MAN, WOMAN = "1", "2"


@dataclass(frozen=True)
class CitizenNumber:
    """What the number says of a person. `sex` is the code of GB/T 2261.1 ("1" man, "2" woman)."""

    number: str
    division_code: str
    birth_date: date
    sex: str


def compact(text: str) -> str:
    """The bare number as it is stored: no spaces, narrow digits, a capital X (also from x, Ⅹ and wide letters)."""
    narrow = "".join(unicodedata.normalize("NFKC", character) for character in text)
    return _SEPARATORS.sub("", narrow).upper()


def check_digit(seventeen: str) -> str:
    """The check character of the first 17 digits.

    >>> check_digit("77010119900101908")
    'X'
    """
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, seventeen, strict=True))
    return _CHECK_CHARACTERS[total % 11]


def candidate_of_18(fifteen: str) -> str:
    """The number of 18 that most probably belongs to an old one of 15; shown, never written over the old one."""
    seventeen = fifteen[:6] + "19" + fifteen[6:]
    return seventeen + check_digit(seventeen)


def parse(text: str) -> CitizenNumber | None:
    """What the number of 18 or 15 says; None when it has another form or names a day that does not exist.

    The check character is not looked at: a number copied wrongly from an old paper still says something.
    """
    number = compact(text)
    if not (_EIGHTEEN.fullmatch(number) or _FIFTEEN.fullmatch(number)):
        return None
    long = number if len(number) == 18 else candidate_of_18(number)
    birth_date = _date_of(long[6:14])
    if birth_date is None:
        return None
    return CitizenNumber(number, long[:6], birth_date, MAN if int(long[16]) % 2 else WOMAN)


def _date_of(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def problems(text: str, *, on: date | None = None) -> tuple[str, ...]:
    """Codes of what is wrong with the number itself; with a day also whether the birth date can be true on it.

    ID_FORMAT neither 18 nor 15 characters of the right kind · ID_BIRTH_IMPOSSIBLE no such day · ID_OLD_15 ·
    ID_CHECK_DIGIT · ID_FUTURE_BIRTH · ID_AGE_OVER_120. Empty text has no problem: whether a number is needed is asked
    elsewhere.
    """
    number = compact(text)
    if not number:
        return ()
    if not (_EIGHTEEN.fullmatch(number) or _FIFTEEN.fullmatch(number)):
        return ("ID_FORMAT",)
    return tuple(_problems_of_form(number)) + tuple(_problems_of_birth(number, on))


def _problems_of_form(number: str) -> list[str]:
    if len(number) == 15:
        return ["ID_OLD_15"]
    return [] if check_digit(number[:17]) == number[17] else ["ID_CHECK_DIGIT"]


def _problems_of_birth(number: str, on: date | None) -> list[str]:
    parsed = parse(number)
    if parsed is None:
        return ["ID_BIRTH_IMPOSSIBLE"]
    if on is None:
        return []
    if parsed.birth_date > on:
        return ["ID_FUTURE_BIRTH"]
    return ["ID_AGE_OVER_120"] if age_on(parsed.birth_date, on) > _OLDEST else []


def grouped(text: str) -> str:
    """The number in groups that are easy to read aloud: 6-4-4-4, or 6-6-3 for an old one; other text unchanged.

    >>> grouped("77010119900101908X")
    '770101 1990 0101 908X'
    """
    number = compact(text)
    cuts = {18: (0, 6, 10, 14, 18), 15: (0, 6, 12, 15)}.get(len(number))
    if cuts is None:
        return text
    return " ".join(number[start:end] for start, end in pairwise(cuts))


def masked(text: str) -> str:
    """The number for a screen others can see: the birth date hidden, 6 and 4 characters left."""
    number = compact(text)
    if len(number) <= 10:
        return "*" * len(number)
    return number[:6] + "*" * (len(number) - 10) + number[-4:]
