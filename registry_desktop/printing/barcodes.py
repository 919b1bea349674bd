"""Bar codes and square codes: measured rectangles for papers, and picture files for labels and slips.

Inside a PDF ReportLab's own Code 128 is drawn (0.1 ms, vectors); python-barcode makes the picture files, where another
program or a label printer wants one; segno gives the squares of a QR code.
"""

import io
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import barcode
import segno
from barcode.writer import ImageWriter, SVGWriter


def code128_svg(text: str, *, module_mm: float = 0.3, height_mm: float = 12.0) -> bytes:
    """A Code 128 label as an SVG file with the text beneath; quiet zones included."""
    out = io.BytesIO()
    barcode.Code128(text, writer=SVGWriter()).write(out, _options(module_mm, height_mm))
    return out.getvalue()


def code128_png(text: str, *, module_mm: float = 0.3, height_mm: float = 12.0, dpi: int = 300) -> bytes:
    """A Code 128 label as a PNG file; only ASCII text."""
    out = io.BytesIO()
    barcode.Code128(text, writer=ImageWriter()).write(out, {**_options(module_mm, height_mm), "dpi": dpi})
    return out.getvalue()


def _options(module_mm: float, height_mm: float) -> dict[str, float]:
    return {"module_width": module_mm, "module_height": height_mm, "quiet_zone": 10 * module_mm, "font_size": 8,
            "text_distance": 4}


@lru_cache(maxsize=256)
def qr_rectangles(text: str) -> tuple[tuple[float, float, float, float], ...]:
    """The dark parts of a QR code (level M) as x, y, width, height in parts of its side, origin at the top left."""
    matrix = segno.make(text, error="m", micro=False).matrix
    side = len(matrix)
    return tuple((x / side, y / side, width / side, 1 / side)
                 for y, row in enumerate(matrix) for x, width in _dark_runs(row))


def _dark_runs(row: bytearray) -> Iterator[tuple[int, int]]:
    start = 0
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            yield start, length
        start += length
