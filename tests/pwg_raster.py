"""Pages of a PWG raster (PWG 5102.4) as grey pictures: what a raster-only printer would have inked."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

HEADER = 1796
_RESOLUTION, _WIDTH, _BITS, _LINE = 276, 372, 388, 392


@dataclass(frozen=True)
class RasterPage:
    """One page: `ink` is 0 where nothing was inked, 255 where all; `dots_per_mm` of both directions."""

    ink: Image.Image
    dots_per_mm: float


def pages_of(path: Path) -> Iterator[RasterPage]:
    """Every page of the file."""
    data = memoryview(path.read_bytes())
    assert bytes(data[:4]) == b"RaS2", "no PWG raster"
    at = 4
    while at < len(data):
        header = data[at : at + HEADER]
        across, down = struct.unpack_from(">II", header, _RESOLUTION)
        width, height = struct.unpack_from(">II", header, _WIDTH)
        (bits,) = struct.unpack_from(">I", header, _BITS)
        (line,) = struct.unpack_from(">I", header, _LINE)
        assert across == down
        rows, at = _rows(data, at + HEADER, line, height, bits // 8)
        picture = Image.frombytes("RGB" if bits == 24 else "L", (width, height), rows)
        # colour spaces of this printer count light (sRGB, sGray): ink is what is missing of it
        yield RasterPage(ImageChops.invert(picture.convert("L")), across / 25.4)


def _rows(data: memoryview, at: int, line: int, height: int, size: int) -> tuple[bytes, int]:
    """All lines unpacked: each group repeats its line, each run its pixel (5102.4 4.4)."""
    out = bytearray()
    while len(out) < line * height:
        repeat, at = data[at] + 1, at + 1
        row = bytearray()
        while len(row) < line:
            count, at = data[at], at + 1
            if count < 128:
                row += bytes(data[at : at + size]) * (count + 1)
                at += size
            elif count == 128:
                row += b"\xff" * (line - len(row))
            else:
                literal = (257 - count) * size
                row += data[at : at + literal]
                at += literal
        out += bytes(row[:line]) * repeat
    return bytes(out[: line * height]), at
