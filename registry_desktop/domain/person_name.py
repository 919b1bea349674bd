"""Names: what may stand in them, how they are stored, searched and sounded.

The only separator in a name with a dot is "·" U+00B7 (姓名采集规范, 民委发〔2016〕33号); look-alikes are turned into
it. A field holds at least 50 Chinese characters, that is 100 UTF-16 units. Any character of GB 18030-2022 may occur,
many of them outside the Basic Multilingual Plane: length is counted in code points, and no compatibility folding
touches ideographs.
"""

import csv
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

DOT = "·"
LONGEST_IN_UTF16 = 100

_LOOK_ALIKES = re.compile("[\u2219\u2022\u30fb\u25cf\uff65\u22c5\u2027\u0387\u2024]")
_IDEOGRAPH = "[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_FULL_STOP = re.compile(f"(?<={_IDEOGRAPH})\\s*[.．。]\\s*(?={_IDEOGRAPH})")
_SPACES = re.compile(r"\s+")
_SPACE_AT_IDEOGRAPH = re.compile(f"(?<={_IDEOGRAPH}) | (?={_IDEOGRAPH})")
_SPACE_AT_DOT = re.compile(f" ?{DOT} ?")
_NOT_IDEOGRAPHS = re.compile(f"(?:(?!{_IDEOGRAPH}).)+")
_NOT_SEARCHED = re.compile(f"[{DOT}\\s'’.\\-]+")
_LETTER_CATEGORIES = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nl"})
_ALLOWED_SIGNS = frozenset(f"{DOT} '’.-,")


def normalise(text: str) -> str:
    """The name as it is stored: one kind of dot, single spaces, none beside Chinese characters, composed letters."""
    name = _NOT_IDEOGRAPHS.sub(lambda run: unicodedata.normalize("NFC", run[0]), text)
    name = _FULL_STOP.sub(DOT, _LOOK_ALIKES.sub(DOT, name))
    name = _SPACES.sub(" ", name).strip()
    return _SPACE_AT_DOT.sub(DOT, _SPACE_AT_IDEOGRAPH.sub("", name))


def problems(text: str) -> tuple[str, ...]:
    """Codes of what is wrong with a name: NAME_EMPTY, NAME_TOO_LONG, NAME_CHARACTER, NAME_PRIVATE_USE, NAME_DOT.

    NAME_PRIVATE_USE: a character from the private area, as some card readers give for rare characters; it looks right
    on one machine only. NAME_DOT: a dot at the beginning, at the end or doubled.
    """
    name = normalise(text)
    if not name:
        return ("NAME_EMPTY",)
    found = {
        "NAME_TOO_LONG": len(name.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_IN_UTF16,
        "NAME_PRIVATE_USE": any(unicodedata.category(character) == "Co" for character in name),
        "NAME_CHARACTER": bool(strange_characters(name)),
        "NAME_DOT": name.startswith(DOT) or name.endswith(DOT) or DOT * 2 in name,
    }
    return tuple(code for code, is_so in found.items() if is_so)


def strange_characters(name: str) -> str:
    """The characters that no name holds (digits, control characters, brackets …), each once, in their order.

    Characters this Python does not know yet but that lie in the ideographic planes are taken for ideographs: fonts and
    the standard grow faster than interpreters.
    """
    return "".join(dict.fromkeys(character for character in name if not _may_stand(character)))


def _may_stand(character: str) -> bool:
    category = unicodedata.category(character)
    return (
        category in _LETTER_CATEGORIES
        or category == "Co"
        or character in _ALLOWED_SIGNS
        or re.fullmatch(_IDEOGRAPH, character) is not None
    )


def search_key(text: str) -> str:
    """The name as it is searched: no dot, no space, no hyphen, small letters, narrow Latin letters."""
    name = normalise(text)
    name = _NOT_IDEOGRAPHS.sub(lambda run: unicodedata.normalize("NFKC", run[0]), name)
    return _NOT_SEARCHED.sub("", name).casefold()


def grams(key: str) -> tuple[str, ...]:
    """What a search key is found by: its first character, each two and each three neighbours, each once.

    >>> grams("买买提")
    ('买', '买买', '买提', '买买提')
    """
    return tuple(dict.fromkeys((key[:1], *_neighbours(key, 2), *_neighbours(key, 3)))) if key else ()


def grams_sought(key: str) -> tuple[str, ...]:
    """The grams a name must have to hold `key`, the longest there are: few names share three characters.

    >>> grams_sought("买买提明")
    ('买买提', '买提明')
    """
    return tuple(dict.fromkeys(_neighbours(key, min(len(key), 3)))) if key else ()


def _neighbours(key: str, length: int) -> list[str]:
    return [key[start : start + length] for start in range(len(key) - length + 1)]


def read_surnames(path: Path) -> dict[str, str]:
    """Read resources/codes/surnames.csv: surnames whose reading differs from the usual one -> pinyin without tones."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["surname"]: row["pinyin"] for row in csv.DictReader(lines)}


def pinyin_of(name: str, surnames: Mapping[str, str]) -> tuple[str, str]:
    """How a name sounds: (pinyin, initials), small letters without tones, spaces or dots; ü is written v.

    `surnames` gives the readings of surnames ("单" shan) and of double surnames ("尉迟" "yu chi", one space between).
    Characters pypinyin does not know stand for themselves.
    """
    stored = normalise(name)
    surname = next((stored[:length] for length in (2, 1) if stored[:length] in surnames), "")
    syllables = surnames[surname].split() if surname else []
    syllables += _syllables(stored[len(surname) :])
    return "".join(syllables), "".join(syllable[0] for syllable in syllables)


def _syllables(text: str) -> list[str]:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - its dictionary takes 0.1 s to load; only name entry needs it

    pieces = [piece for part in lazy_pinyin(text) for piece in re.split(f"[{DOT}\\s'’.,\\-]+", part)]
    return [piece.casefold() for piece in pieces if piece]
