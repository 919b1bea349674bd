"""The couple's photo as cameras, scanners and telephones deliver it: printed right, or refused, never a traceback."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from registry_desktop.acts.photo import cropped
from registry_desktop.domain.refused import Refusal, Refused

SIZE = (53, 35)
GREY = 128


def picture(mode: str, file_format: str, colour: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (1200, 900), colour).save(out, file_format)  # type: ignore[arg-type]
    return out.getvalue()


def colour_of(printed: bytes) -> tuple[int, ...]:
    with Image.open(io.BytesIO(printed)) as image:
        assert (image.mode, image.size) == ("RGB", (626, 413))
        found = image.getpixel((300, 200))
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize(
    ("mode", "file_format", "colour"),
    [
        ("RGB", "JPEG", (GREY, GREY, GREY)),
        ("L", "PNG", GREY),
        ("LA", "PNG", (GREY, 255)),
        ("RGBA", "PNG", (GREY, GREY, GREY, 255)),
        ("CMYK", "JPEG", (0, 0, 0, 255 - GREY)),
        ("I;16", "PNG", GREY * 256),
        ("I;16", "TIFF", GREY * 256),
        ("P", "GIF", None),
    ],
)
def test_every_kind_of_picture_keeps_its_colour(mode: str, file_format: str, colour: object) -> None:
    printed, _ = cropped(picture(mode, file_format, colour or 0), None, size_mm=SIZE)
    if colour:
        assert all(abs(one - GREY) <= 3 for one in colour_of(printed))


def test_what_is_clear_becomes_white_paper_and_not_black() -> None:
    printed, _ = cropped(picture("RGBA", "PNG", (0, 0, 0, 0)), None, size_mm=SIZE)
    assert min(colour_of(printed)) >= 250


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(200),
        picture("RGB", "JPEG", (1, 2, 3))[:300],
        picture("RGB", "PNG", (1, 2, 3))[:900],
        b"\x89PNG\r\n\x1a\n" + bytes(100),
    ],
    ids=["empty", "text", "heic", "cut jpeg", "cut png", "hollow png"],
)
def test_what_cannot_be_read_is_refused(content: bytes) -> None:
    with pytest.raises(Refused) as answer:
        cropped(content, None, size_mm=SIZE)
    assert answer.value.code is Refusal.PHOTO_UNREADABLE


def test_a_picture_of_monstrous_size_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    with pytest.raises(Refused) as answer:
        cropped(out.getvalue(), None, size_mm=SIZE)
    assert answer.value.code is Refusal.PHOTO_UNREADABLE
