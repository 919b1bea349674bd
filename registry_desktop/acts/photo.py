"""A photo: read, turned upright, cropped to the size of the law's row (a couple's 53 × 35 mm), kept as JPEG."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry_desktop.acts.files import keep
from registry_desktop.acts.typed import field_wrong, require_text
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.records.attachments import Attachment
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_MM = 300 / 25.4
SMALLEST_DOTS_PER_MM = 150 / 25.4
QUALITY = 90
PIXELS_OF_ROUNDING = 3


@dataclass(frozen=True)
class Crop:
    """A rectangle in pixels of the upright photo; None at the caller means: as large as fits, in the middle."""

    left: int
    top: int
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.left},{self.top},{self.width},{self.height}"


def keep_photo(
    work: UnitOfWork,
    record: Registration,
    content: bytes,
    *,
    file_name: str,
    crop: Crop | None,
    size_mm: tuple[int, int],
    whose: str = "",
) -> str:
    """Keep a photo as it came and as it is printed (a part of an act); the digest of what is printed.

    `whose`: the party it shows alone, "" for the couple's. Refused PHOTO_UNREADABLE, PHOTO_TOO_SMALL.
    """
    printed, used = cropped(content, crop, size_mm=size_mm)
    kinds = [f"{whose}_{kind}" if whose else kind for kind in ("photo_original", "photo")]
    for kind, data in zip(kinds, (content, printed), strict=True):
        digest = keep(work, data, media_type=media_type_of(data), of=record)
        work.add(
            Attachment(
                registration_id=record.id,
                kind=kind,
                digest=digest,
                file_name=require_text("photo.file_name", file_name),
                crop=str(used),
                taken_at=work.now,
            )
        )
    return digest


def cropped(content: bytes, crop: Crop | None, *, size_mm: tuple[int, int]) -> tuple[bytes, Crop]:
    """The photo as it is printed (JPEG at 300 dpi) and the rectangle used. Refused PHOTO_UNREADABLE,
    PHOTO_TOO_SMALL."""
    image = _upright(content)
    used = crop or middle(image.width, image.height, size_mm)
    if not _lies_in(used, image.width, image.height) or not _has_the_shape(used, size_mm):
        raise field_wrong("photo.crop", used)
    if used.width < size_mm[0] * SMALLEST_DOTS_PER_MM or used.height < size_mm[1] * SMALLEST_DOTS_PER_MM - 1:
        raise Refused(Refusal.PHOTO_TOO_SMALL, {"width": str(used.width), "height": str(used.height)})
    part = image.crop((used.left, used.top, used.left + used.width, used.top + used.height))
    printed = part.resize((round(size_mm[0] * DOTS_PER_MM), round(size_mm[1] * DOTS_PER_MM)))
    out = io.BytesIO()
    printed.save(out, "JPEG", quality=QUALITY, dpi=(300, 300))
    return out.getvalue(), used


def _lies_in(crop: Crop, width: int, height: int) -> bool:
    across = crop.left >= 0 and crop.width > 0 and crop.left + crop.width <= width
    return across and crop.top >= 0 and crop.height > 0 and crop.top + crop.height <= height


def _has_the_shape(crop: Crop, size_mm: tuple[int, int]) -> bool:
    """Nobody's face is drawn out: the sides are as those of the printed photo, but for a few pixels of rounding."""
    across, down = size_mm
    return abs(crop.width * down - crop.height * across) <= PIXELS_OF_ROUNDING * (across + down)


def middle(width: int, height: int, size_mm: tuple[int, int]) -> Crop:
    """The largest rectangle of the photo's proportions in the middle of a picture of `width` × `height` pixels."""
    across, down = size_mm
    crop_width = min(width, height * across // down)
    crop_height = min(height, width * down // across)
    return Crop((width - crop_width) // 2, (height - crop_height) // 2, crop_width, crop_height)


def _upright(content: bytes) -> Image:
    from PIL import Image as Reader  # noqa: PLC0415 - only taking a photo needs it
    from PIL import ImageOps  # noqa: PLC0415 - only taking a photo needs it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Reader.DecompressionBombWarning)
            image = Reader.open(io.BytesIO(content))
            image.load()
            turned = ImageOps.exif_transpose(image) or image
        return _eight_bits(turned)
    except Exception as error:  # what a decoder raises for a broken file is not written down anywhere
        raise Refused(Refusal.PHOTO_UNREADABLE) from error


def _eight_bits(image: Image) -> Image:
    """The picture in plain colours on white. Sixteen bits a pixel are scaled down: converting alone would cut them."""
    from PIL import Image as Reader  # noqa: PLC0415 - only taking a photo needs it

    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGB")
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        return Reader.alpha_composite(Reader.new("RGBA", clear.size, (255, 255, 255, 255)), clear).convert("RGB")
    return image.convert("RGB")


def media_type_of(content: bytes) -> str:
    """What the bytes are ("image/png"); application/octet-stream for what no decoder knows by its beginning."""
    from PIL import Image as Reader  # noqa: PLC0415 - only taking a photo needs it

    with Reader.open(io.BytesIO(content)) as image:
        return Reader.MIME.get(image.format or "", "application/octet-stream")
