"""A couple's photo that shows nobody: a coloured ground and two simple figures, as a PNG by the standard library.

Width to height is 53 : 35, as the law's row asks of the couple's photo.
"""

import math
import struct
import zlib
from typing import Final

Colour = tuple[int, int, int]

WIDTH: Final = 1272
HEIGHT: Final = 840
_GROUNDS: Final[tuple[Colour, ...]] = ((178, 34, 34), (165, 42, 42), (190, 30, 45), (158, 27, 50))
_CLOTHES: Final[tuple[Colour, ...]] = ((245, 245, 245), (232, 238, 247), (250, 240, 230), (224, 232, 224))
_SKIN: Final[tuple[Colour, ...]] = ((241, 212, 186), (236, 203, 173), (246, 220, 198))
_HAIR: Final[Colour] = (38, 32, 30)


def picture_of(number: int) -> bytes:
    """The photo of the couple with that number, PNG."""
    ground = _GROUNDS[number % len(_GROUNDS)]
    shapes = [*_figure(430, 0, number), *_figure(842, 40, number + 1)]
    return _png([_row(y, ground, shapes) for y in range(HEIGHT)])


Shape = tuple[int, int, int, int, Colour]
"""An ellipse: middle x and y, half width, half height, colour."""


def _figure(x: int, down: int, number: int) -> list[Shape]:
    skin = _SKIN[number % len(_SKIN)]
    long_hair = down > 0
    return [
        (x, 330 + down, 158 if long_hair else 142, 215 if long_hair else 165, _HAIR),
        (x, 900, 300 - down, 330 - down, _CLOTHES[number % len(_CLOTHES)]),
        (x, 560 + down, 58, 95, skin),
        (x, 370 + down, 122, 165, skin),
    ]


def _row(y: int, ground: Colour, shapes: list[Shape]) -> bytes:
    row = bytearray(bytes(ground) * WIDTH)
    for x, middle, half_width, half_height, colour in shapes:
        off = (y - middle) / half_height
        if abs(off) < 1:
            reach = int(half_width * math.sqrt(1 - off * off))
            left, right = max(0, x - reach), min(WIDTH, x + reach)
            row[left * 3 : right * 3] = bytes(colour) * (right - left)
    return bytes(row)


def _png(rows: list[bytes]) -> bytes:
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows), 6)
    parts = (_chunk(b"IHDR", head), _chunk(b"IDAT", data), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
