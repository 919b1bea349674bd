"""The couple's photo: read, turned upright, cropped to the size of the law's row (53 × 35 mm), kept as JPEG."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.statute import Law

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_MM = 300 / 25.4
SMALLEST_DOTS_PER_MM = 150 / 25.4
QUALITY = 90


@dataclass(frozen=True)
class Crop:
    """A rectangle in pixels of the upright photo; None at the caller means: as large as fits, in the middle."""

    left: int
    top: int
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.left},{self.top},{self.width},{self.height}"


def size_in_mm(law: Law) -> tuple[int, int]:
    """Width and height of the couple's photo in millimetres."""
    return law.integer("photo_width"), law.integer("photo_height")


def cropped(content: bytes, crop: Crop | None, *, size_mm: tuple[int, int]) -> tuple[bytes, Crop]:
    """The photo as it is printed (JPEG at 300 dpi) and the rectangle used. Refused PHOTO_UNREADABLE,
    PHOTO_TOO_SMALL."""
    image = _upright(content)
    used = crop or middle(image.width, image.height, size_mm)
    if used.width < size_mm[0] * SMALLEST_DOTS_PER_MM:
        raise Refused(Refusal.PHOTO_TOO_SMALL, {"width": str(used.width), "height": str(used.height)})
    part = image.crop((used.left, used.top, used.left + used.width, used.top + used.height))
    printed = part.resize((round(size_mm[0] * DOTS_PER_MM), round(size_mm[1] * DOTS_PER_MM)))
    out = io.BytesIO()
    printed.save(out, "JPEG", quality=QUALITY, dpi=(300, 300))
    return out.getvalue(), used


def middle(width: int, height: int, size_mm: tuple[int, int]) -> Crop:
    """The largest rectangle of the photo's proportions in the middle of a picture of `width` × `height` pixels."""
    across, down = size_mm
    crop_width = min(width, height * across // down)
    crop_height = min(height, width * down // across)
    return Crop((width - crop_width) // 2, (height - crop_height) // 2, crop_width, crop_height)


def _upright(content: bytes) -> Image:
    from PIL import Image as Reader  # noqa: PLC0415 - only taking a photo needs it
    from PIL import ImageOps, UnidentifiedImageError  # noqa: PLC0415 - only taking a photo needs it

    try:
        image = Reader.open(io.BytesIO(content))
        image.load()
    except (UnidentifiedImageError, OSError, ValueError, Reader.DecompressionBombError) as error:
        raise Refused(Refusal.PHOTO_UNREADABLE) from error
    turned = ImageOps.exif_transpose(image) or image
    return turned.convert("RGB")
