"""A card of test division 77 as a chip holds it, and a picture as small as a reader's."""

from __future__ import annotations

import io

from PIL import Image

from registry_desktop.domain.identity_card import LAYOUT

CARD = {
    "name": "测试甲",
    "sex": "1",
    "ethnic_group": "01",
    "birth_date": "20040520",
    "address": "测试县甲人民路1号",
    "number": "770101200405209010",
    "issuer": "测试县甲公安局",
    "valid_from": "20220601",
    "valid_until": "20320601",
}


def block(kind: str = "", **changes: str) -> bytes:
    """The 256 bytes of a card."""
    values = {**CARD, **changes}
    fields = "".join(_filled(values[name], length) for name, length in LAYOUT)
    return _filled(_filled(fields, 248) + (kind or " "), 256).encode("utf-16-le")


def _filled(text: str, length: int) -> str:
    """Spaces to `length` bytes; a character outside the Basic Multilingual Plane takes four."""
    return text + " " * (length // 2 - len(text.encode("utf-16-le")) // 2)


def picture() -> bytes:
    """A BMP of 102 × 126, as the chip's picture is."""
    out = io.BytesIO()
    Image.new("RGB", (102, 126), (200, 210, 220)).save(out, "BMP")
    return out.getvalue()
