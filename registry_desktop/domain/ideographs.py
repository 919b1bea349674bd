"""Rare characters are found by how they sound, by the parts one sees in them, by their strokes or their code.

Read from resources/ideographs.tsv: the 87,887 ideographs of GB 18030-2022 level 3 (radicals, strokes and readings from
Unicode's Unihan, parts from cjk-decomp, which knows those up to extension D; of the others only the radical is known).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

MOST: Final = 300
"""How many are given back at most; who asks for more types more."""
_FIRST_RADICAL: Final = 0x2F00
_SAME_PART: Final = (
    "人亻", "水氵氺", "火灬", "心忄㣺", "手扌", "犬犭", "示礻", "衣衤", "玉王", "糸纟糹", "言讠訁", "金钅釒",
    "食饣飠", "艸艹", "竹⺮", "足⻊", "辵辶", "刀刂", "攴攵", "网罒", "肉月", "牛牜", "羊⺶", "邑阝", "门門",
    "马馬", "鱼魚", "鸟鳥", "车車", "贝貝",
    "页頁", "见見", "龙龍", "龟龜", "齿齒", "风風", "韦韋", "卤鹵", "麦麥", "黄黃",
)  # fmt: skip
"""Shapes of one part: whoever types 水 also means 氵."""
_CODE: Final = re.compile(r"(?:u\+?|0x)?([23]?[0-9a-f]{4})", re.IGNORECASE)
_GB_CODE: Final = re.compile(r"(?:[0-9a-f]{2}){2}|(?:[0-9a-f]{2}){4}", re.IGNORECASE)
_SOUND: Final = re.compile(r"[a-zü]+[1-5]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ideograph:
    """One character: Kangxi radical (1 to 214), all its strokes, its readings as "yan3" (ü as v), its next parts."""

    character: str
    radical: int
    strokes: int
    readings: tuple[str, ...]
    parts: str

    @property
    def code(self) -> str:
        """Its Unicode number: U+4DAE."""
        return f"U+{ord(self.character):04X}"

    @property
    def gb_code(self) -> str:
        """Its bytes in GB 18030: FE9F, 9835EE37."""
        return self.character.encode("gb18030").hex().upper()

    @property
    def radical_character(self) -> str:
        """Its radical as a character of its own."""
        return chr(_FIRST_RADICAL + self.radical - 1)


class Ideographs:
    """The table, read when it is first asked; reading takes a third of a second and is no work for the window."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known_parts: dict[str, frozenset[str]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def of(self, character: str) -> Ideograph | None:
        """What is known of a character; None for one that is no ideograph of the standard."""
        return self._rows.get(character)

    def find(self, text: str) -> tuple[Ideograph, ...]:
        """Those that fit every word of `text`, few strokes first, at most MOST: pinyin with or without tone ("jie2"),
        a number of strokes ("12"), parts ("氵胡", also the whole radical "水"), or one code (U+4DAE, FE9F).

        A code stands alone; anything else narrows the others.
        """
        words = text.split()
        if len(words) == 1 and (coded := self._by_code(words[0])):
            return coded
        found = list(self._rows.values()) if words else []
        for word in words:
            found = [one for one in found if self._fits(one, word)]
        return tuple(sorted(found, key=lambda one: (one.strokes, one.character)))[:MOST]

    def parts_of(self, character: str) -> frozenset[str]:
        """Every part of a character, the parts of its parts among them."""
        if character not in self._known_parts:
            row = self._rows.get(character)
            direct = row.parts if row is not None else ""
            self._known_parts[character] = frozenset(direct)  # two that hold one another end here
            self._known_parts[character] = frozenset(direct).union(*(self.parts_of(part) for part in direct))
        return self._known_parts[character]

    def _fits(self, one: Ideograph, word: str) -> bool:
        if word.isdecimal() and word.isascii():
            return one.strokes == int(word)
        if _SOUND.fullmatch(word):
            wanted = word.casefold().replace("ü", "v")
            if wanted[-1].isdigit():
                return wanted in one.readings
            return any(reading.rstrip("12345") == wanted for reading in one.readings)
        return all(self._holds(one, part) for part in word)

    def _holds(self, one: Ideograph, part: str) -> bool:
        """Does the character hold the part? The part itself counts as holding itself, so that 水 is found by 水."""
        shapes = _shapes(part)
        if one.character in shapes or not shapes.isdisjoint(self.parts_of(one.character)):
            return True
        return one.radical == self._radical_of(part)

    def _radical_of(self, part: str) -> int:
        """The radical a part stands for; -1 for a part that is none."""
        return next((self._radicals[shape] for shape in _shapes(part) if shape in self._radicals), -1)

    def _by_code(self, word: str) -> tuple[Ideograph, ...]:
        found = []
        code = _CODE.fullmatch(word)
        if code and not word.isdecimal():
            found.append(chr(int(code[1], 16)))
        if _GB_CODE.fullmatch(word) and not (word.isdecimal() and len(word) < 8):
            found += list(bytes.fromhex(word).decode("gb18030", "ignore"))
        return tuple(self._rows[one] for one in dict.fromkeys(found) if one in self._rows)

    @cached_property
    def _rows(self) -> Mapping[str, Ideograph]:
        rows = {}
        for line in self._path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                character, radical, strokes, readings, parts = line.split("\t")
                rows[character] = Ideograph(
                    character, int(radical or 0), int(strokes or 0), tuple(readings.split()), parts
                )
        return rows

    @cached_property
    def _radicals(self) -> Mapping[str, int]:
        """The radicals by the characters that are nothing else: 水 is 85."""
        plain = {unicodedata.normalize("NFKC", chr(_FIRST_RADICAL + number)): number + 1 for number in range(214)}
        return {shape: number for character, number in plain.items() for shape in _shapes(character)}


def _shapes(part: str) -> frozenset[str]:
    """The part in every shape it takes."""
    return next((frozenset(shapes) for shapes in _SAME_PART if part in shapes), frozenset(part))
