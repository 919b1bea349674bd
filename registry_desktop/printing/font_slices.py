"""Cut big font files into small TrueType slices, once, and keep them in a cache folder.

Why: ReportLab embeds only TrueType outlines, while the Song face of every free desktop (Noto Serif CJK) has cubic CFF
outlines; and registering a whole 30 MB face costs 0.2 s and 60 MB of memory for the one rare character of a name.
A slice holds some thousand characters, is converted in one to two seconds, and registers in a few milliseconds.
Which character lies in which slice never depends on the order of use, so the same paper is always the same bytes.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

FIRST = "first"
COMMON = "common"
SECOND = "second"
HIGHEST_CODE = 0x40000
_BLOCK = 0x800
_FORMAT = "1"
"""Raise when slices are cut differently, so that old cache folders are not used."""
_SIGNS = (range(0x20, 0x250), range(0x2000, 0x2800), range(0x3000, 0x3040), range(0xFF00, 0xFFF0))


def _gb2312(first_row: int, last_row: int) -> Iterator[int]:
    for row in range(first_row, last_row + 1):
        for place in range(0xA1, 0xFF):
            text = bytes([row, place]).decode("gb2312", errors="ignore")
            if text:
                yield ord(text)


@cache
def common_codes() -> frozenset[int]:
    """Latin, signs, and the 3,755 commonest characters (GB 2312 level 1)."""
    return frozenset(code for signs in _SIGNS for code in signs) | frozenset(_gb2312(0xB0, 0xD7))


@cache
def second_codes() -> frozenset[int]:
    """The 3,008 characters of GB 2312 level 2: most remaining given names and places."""
    return frozenset(_gb2312(0xD8, 0xF7)) - common_codes()


@dataclass(frozen=True)
class FontFile:
    """One face on this machine: the file, its number inside a collection, and characters to cut before all others.

    `first` is for faces that set only titles: their few characters make a slice of their own, cut in a moment.
    """

    path: Path
    number: int
    first: str = ""

    @property
    def digest(self) -> str:
        """Changes when the file is replaced, the face differs or slices are cut in another way."""
        facts = self.path.stat()
        told = f"{_FORMAT} {self.path.name} {self.number} {facts.st_size} {int(facts.st_mtime)} {self.first}"
        return hashlib.sha256(told.encode()).hexdigest()[:10]

    def slice_of(self, code: int) -> str:
        """Name of the slice that holds a character."""
        if chr(code) in self.first:
            return FIRST
        if code in common_codes():
            return COMMON
        return SECOND if code in second_codes() else f"{code // _BLOCK:02x}"

    def codes_of(self, slice_name: str) -> frozenset[int]:
        """Every code point that belongs into a slice, whether or not the face draws it."""
        first = frozenset(map(ord, self.first))
        if slice_name in (FIRST, COMMON, SECOND):
            return {FIRST: first, COMMON: common_codes() - first, SECOND: second_codes() - first}[slice_name]
        start = int(slice_name, 16) * _BLOCK
        return frozenset(range(start, start + _BLOCK)) - common_codes() - second_codes() - first


def find_font(path: Path, family: str, first: str, folder: Path) -> FontFile:
    """The face of that family name in a file; which one of a collection it is, is kept in the folder."""
    if path.suffix.lower() not in (".ttc", ".otc"):
        return FontFile(path, 0, first)
    kept = folder / f"{FontFile(path, 0, family).digest}.number"
    if not kept.exists():
        _write(kept, str(_cutter().number_in_collection(path, family)).encode())
    return FontFile(path, int(kept.read_bytes()), first)


def coverage(font_file: FontFile, folder: Path) -> bytes:
    """Bit map of the code points a face draws: bit `code & 7` of byte `code >> 3`. Kept in the folder."""
    kept = folder / f"{font_file.digest}.covers"
    if not kept.exists():
        _write(kept, _bit_map(_cutter().covered_codes(font_file.path, font_file.number)))
    return kept.read_bytes()


def _bit_map(codes: Iterable[int]) -> bytes:
    bits = bytearray(HIGHEST_CODE // 8)
    for code in codes:
        if code < HIGHEST_CODE:
            bits[code >> 3] |= 1 << (code & 7)
    return bytes(bits)


def cut_slice(font_file: FontFile, slice_name: str, folder: Path) -> Path:
    """The TrueType file of one slice; cut on first use, then found in the folder."""
    name = f"{font_file.digest}-{slice_name}"
    kept = folder / f"{name}.ttf"
    if not kept.exists():
        _write(kept, _cutter().cut(font_file.path, font_file.number, font_file.codes_of(slice_name), name))
    return kept


def _cutter() -> ModuleType:
    # A seam: only a machine that has not yet cut the slice pays for importing fontTools.
    from registry_desktop.printing import font_cutting  # noqa: PLC0415

    return font_cutting


def _write(path: Path, content: bytes) -> None:
    # Another program may cut the same slice at this moment: each writes its own draft, the last rename wins.
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_bytes(content)
    draft.replace(path)
