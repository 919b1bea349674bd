"""Cut big font files into small TrueType slices, once, and keep them in a cache folder.

Why: ReportLab embeds only TrueType outlines, while the Song face of every free desktop (Noto Serif CJK) has cubic CFF
outlines; and registering a whole 30 MB face costs 0.2 s and 60 MB of memory for the one rare character of a name.
A slice holds some thousand characters, is converted in one to two seconds, and registers in a few milliseconds.
Which character lies in which slice never depends on the order of use, so the same paper is always the same bytes.
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.filterPen import DecomposingFilterPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

FIRST = "first"
COMMON = "common"
SECOND = "second"
HIGHEST_CODE = 0x40000
_BLOCK = 0x800
_FORMAT = "1"
"""Raise when slices are cut differently, so that old cache folders are not used."""
_SIGNS = (range(0x20, 0x250), range(0x2000, 0x2800), range(0x3000, 0x3040), range(0xFF00, 0xFFF0))
_SIDES = ("xMin", "yMin", "xMax", "yMax")
_NO_EMBEDDING = 0x0002 | 0x0100


class FontNotUsable(Exception):  # noqa: N818 - says what happened, as the other answers of printing
    """The font file forbids embedding or cannot be read."""


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

    def open(self) -> TTFont:
        """The face, its tables read only when needed."""
        return TTFont(self.path, fontNumber=self.number, lazy=True, recalcTimestamp=False)

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


def number_in_collection(path: Path, family: str) -> int:
    """Which face of a .ttc carries the family name; 0 for a single font or when no face does."""
    if path.suffix.lower() not in (".ttc", ".otc"):
        return 0
    with TTCollection(path, lazy=True) as collection:
        for number, font in enumerate(collection.fonts):
            if family in (font["name"].getDebugName(16), font["name"].getDebugName(1)):
                return number
    return 0


def coverage(font_file: FontFile, folder: Path) -> bytes:
    """Bit map of the code points a face draws: bit `code & 7` of byte `code >> 3`. Kept in the folder."""
    kept = folder / f"{font_file.digest}.covers"
    if not kept.exists():
        _write(kept, _bit_map(font_file))
    return kept.read_bytes()


def _bit_map(font_file: FontFile) -> bytes:
    bits = bytearray(HIGHEST_CODE // 8)
    with font_file.open() as font:
        for code in font.getBestCmap() or {}:
            if code < HIGHEST_CODE:
                bits[code >> 3] |= 1 << (code & 7)
    return bytes(bits)


def cut_slice(font_file: FontFile, slice_name: str, folder: Path) -> Path:
    """The TrueType file of one slice; cut on first use, then found in the folder. Raises FontNotUsable."""
    kept = folder / f"{font_file.digest}-{slice_name}.ttf"
    if not kept.exists():
        with font_file.open() as font:
            _refuse_if_forbidden(font, font_file.path)
            built = _build(font, font_file.codes_of(slice_name), f"{font_file.digest}-{slice_name}")
        _save(built, kept)
    return kept


def _refuse_if_forbidden(font: TTFont, path: Path) -> None:
    if font["OS/2"].fsType & _NO_EMBEDDING:
        raise FontNotUsable(f"{path.name} does not allow embedding of a part")


def _build(font: TTFont, codes: frozenset[int], name: str) -> TTFont:
    drawn = {code: glyph for code, glyph in (font.getBestCmap() or {}).items() if code in codes}
    names = {code: f"u{code:04X}" for code in sorted(drawn)}
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    metrics = {".notdef": (font["head"].unitsPerEm, 0)}
    for code, glyph_name in names.items():
        metrics[glyph_name] = font["hmtx"].metrics[drawn[code]]
    draw = _as_it_is if "glyf" in font else _quadratic
    glyphs.update(draw(font, {names[code]: drawn[code] for code in names}))
    return _assemble(font, names, glyphs, metrics, name)


def _quadratic(font: TTFont, wanted: dict[str, str]) -> Iterator[tuple[str, Any]]:
    """Cubic outlines turned into quadratic ones, at most one unit of the em square away."""
    outlines = font.getGlyphSet()
    for new_name, old_name in wanted.items():
        pen = TTGlyphPen(None)
        outlines[old_name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        yield new_name, pen.glyph()


def _as_it_is(font: TTFont, wanted: dict[str, str]) -> Iterator[tuple[str, Any]]:
    """TrueType outlines copied unread; only glyphs made of other glyphs are drawn anew."""
    table, outlines = font["glyf"], font.getGlyphSet()
    for new_name, old_name in wanted.items():
        glyph = table.glyphs[old_name]
        if _is_made_of_others(glyph):
            pen = TTGlyphPen(None)
            outlines[old_name].draw(DecomposingFilterPen(pen, outlines))
            glyph = pen.glyph()
            glyph.recalcBounds(None)
        yield new_name, glyph


def _is_made_of_others(glyph: Any) -> bool:
    if hasattr(glyph, "numberOfContours"):
        return bool(glyph.isComposite())
    return bool(glyph.data[:2] == b"\xff\xff")


def _assemble(font: TTFont, names: dict[int, str], glyphs: Any, metrics: Any, name: str) -> TTFont:
    """A font file from outlines. Renamed, as the OFL asks of changed fonts, and without any time of making."""
    em = font["head"].unitsPerEm
    builder = FontBuilder(em, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap(names)
    builder.setupGlyf({})
    builder.font["glyf"].glyphs = glyphs
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=round(em * 0.88), descent=-round(em * 0.12))
    builder.setupNameTable({"familyName": f"Paper {name}", "styleName": "Regular", "uniqueFontIdentifier": name,
                            "fullName": f"Paper {name}", "psName": f"Paper-{name}"})
    builder.setupOS2(sTypoAscender=round(em * 0.88), usWinAscent=em, usWinDescent=round(em * 0.2))
    builder.setupPost(keepGlyphNames=False)
    builder.updateHead(created=0, modified=0, **{side: getattr(font["head"], side) for side in _SIDES})
    _carry_hints(font, builder.font)
    builder.font.recalcBBoxes = "glyf" not in font
    return builder.font


def _carry_hints(font: TTFont, built: TTFont) -> None:
    # Copied outlines call functions of these tables; without them some printers' rasterisers refuse the glyph.
    if "glyf" in font:
        for tag in ("cvt ", "fpgm", "prep"):
            if tag in font:
                built[tag] = font[tag]
        for key, value in vars(font["maxp"]).items():
            if key.startswith("max"):
                setattr(built["maxp"], key, value)


def _save(font: TTFont, path: Path) -> None:
    font.recalcTimestamp = False
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    font.save(draft)
    draft.replace(path)


def _write(path: Path, content: bytes) -> None:
    # Another program may cut the same slice at this moment: each writes its own draft, the last rename wins.
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_bytes(content)
    draft.replace(path)
