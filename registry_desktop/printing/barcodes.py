"""Bar codes and square codes: measured rectangles for papers, and picture files for labels and slips.

python-barcode finds the bars of Code 128 (0.1 ms, the same bars as ReportLab's own, whose import takes 0.4 s because it
brings all of ReportLab's page layout) and makes the picture files another program or a label printer wants; segno gives
the squares of a QR code.
"""

import io
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

import barcode
from barcode.writer import ImageWriter, SVGWriter

Rectangles = tuple[tuple[float, float, float, float], ...]
"""x, y, width, height of dark parts, in parts of the code's own width and height; origin at the top left."""


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
def code128_rectangles(text: str) -> Rectangles:
    """The bars of a Code 128, without its quiet zones."""
    (modules,) = barcode.Code128(text).build()
    return tuple((x / len(modules), 0.0, width / len(modules), 1.0)
                 for x, width in _dark_runs([module == "1" for module in modules]))


@lru_cache(maxsize=256)
def qr_rectangles(text: str) -> Rectangles:
    """The dark parts of a QR code of level M, without its quiet zone."""
    # A seam: no everyday paper has a square code, and segno takes as long to import as all of ReportLab's canvas.
    import segno  # noqa: PLC0415

    matrix = segno.make(text, error="m", micro=False).matrix
    side = len(matrix)
    return tuple((x / side, y / side, width / side, 1 / side)
                 for y, row in enumerate(matrix) for x, width in _dark_runs(row))


def _dark_runs(row: Iterable[object]) -> Iterator[tuple[int, int]]:
    start = 0
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            yield start, length
        start += length
