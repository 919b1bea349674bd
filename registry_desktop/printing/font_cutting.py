"""The work of cutting: read a font file with fontTools, and write one slice of it as a small TrueType font.

Apart from font_slices because it is needed once a machine, and fontTools takes 0.1 s to import.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.filterPen import DecomposingFilterPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, TTLibError

_SIDES = ("xMin", "yMin", "xMax", "yMax")
_NO_EMBEDDING = 0x0002 | 0x0100
"""OS/2 fsType: restricted licence, no subsetting."""


@contextmanager
def open_font(path: Path, number: int) -> Iterator[TTFont]:
    """A face, its tables read only when needed."""
    with path.open("rb") as file:
        yield TTFont(file, fontNumber=number, lazy=True, recalcTimestamp=False)


def number_in_collection(path: Path, family: str) -> int:
    """Which face of a .ttc carries the family name; 0 for a single font or when no face does."""
    if path.suffix.lower() not in (".ttc", ".otc"):
        return 0
    with TTCollection(path, lazy=True) as collection:
        for number, font in enumerate(collection.fonts):
            if family in (font["name"].getDebugName(16), font["name"].getDebugName(1)):
                return number
    return 0


def covered_codes(path: Path, number: int) -> list[int]:
    """Every code point the face draws: none when it forbids embedding or is broken, so the next face draws instead."""
    try:
        with open_font(path, number) as font:
            return [] if font["OS/2"].fsType & _NO_EMBEDDING else list(font.getBestCmap() or {})
    except (TTLibError, KeyError):
        return []


def cut(path: Path, number: int, codes: frozenset[int], name: str) -> bytes:
    """A TrueType file of the wanted characters that the face has."""
    with open_font(path, number) as font:
        file = io.BytesIO()
        _build(font, codes, name).save(file)
        return file.getvalue()


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
    builder.font.recalcTimestamp = False
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
