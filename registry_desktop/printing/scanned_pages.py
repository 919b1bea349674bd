"""Scanned pages on pages of our own: the scan a little smaller, what we have to say in the margin around it.

A scan is never written into: pictures are drawn by ReportLab as they are, a page of a PDF becomes one drawn thing of
the new page (PDFium), sharp and searchable as before. The kept bytes of the original stay what they are. PDFium numbers
a file by chance: two documents of the same pages differ in that number only.
"""

import io
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError
from pypdfium2 import raw

from registry_desktop.domain.press import SCAN, ScanPages, Values
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.scan import media_type_of_scan
from registry_desktop.printing.pdf import render_many
from registry_desktop.printing.pdfium import ONE_AT_A_TIME
from registry_desktop.printing.placed import POINT, Area
from registry_desktop.printing.template import Template
from registry_desktop.printing.template_parts import PictureItem
from registry_desktop.printing.typeface import Typefaces

_QUALITY: Final = 92
_PLAIN: Final = {"1", "L", "RGB", "CMYK"}


def append_scans(sheet: bytes, template: Template, scans: Sequence[ScanPages], *, typefaces: Typefaces) -> bytes:
    """The sheet's PDF, and after it every page of `scans` laid into the place of the template's picture.

    Without scans the sheet as it is. Raises NotPrintable, DoesNotFit; Refused SCAN_TOO_SHORT, SCAN_DAMAGED.
    """
    margins = [(template, values) for scan in scans for values in _with_picture(scan)]
    if not margins:
        return sheet
    drawn = render_many(margins, typefaces=typefaces)
    with ONE_AT_A_TIME:
        return _joined(sheet, drawn, scans, _place_of_scan(template))


def _with_picture(scan: ScanPages) -> Iterator[Values]:
    """The values of the pages, with the scan itself where it is a picture; of a PDF the place stays free."""
    if _is_pdf(scan):
        yield from ({**values, SCAN: b""} for values in scan.pages)
        return
    if len(scan.pages) > 1:
        raise _too_short(scan, 1)
    picture = _upright(scan)
    yield from ({**values, SCAN: picture} for values in scan.pages)


def _is_pdf(scan: ScanPages) -> bool:
    return media_type_of_scan(scan.content) == "application/pdf"


def _upright(scan: ScanPages) -> bytes:
    """The picture's own bytes; drawn anew only where a camera says that it lies on its side, or no paper takes its
    colours. Refused SCAN_DAMAGED."""
    try:
        with Image.open(io.BytesIO(scan.content)) as picture:
            picture.load()
            turned = ImageOps.exif_transpose(picture)
            if turned.size == picture.size and picture.mode in _PLAIN and not picture.getexif().get(0x0112, 1) > 1:
                return scan.content
            on_white = Image.new("RGB", turned.size, "white")
            coloured = turned.convert("RGBA")
            on_white.paste(coloured, mask=coloured.getchannel("A"))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise _damaged(scan) from error
    out = io.BytesIO()
    on_white.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _joined(sheet: bytes, margins: bytes, scans: Sequence[ScanPages], place: Area) -> bytes:
    whole, pages = pypdfium2.PdfDocument(sheet), pypdfium2.PdfDocument(margins)
    first = len(whole)
    whole.import_pages(pages)
    numbers = iter(range(first, len(whole)))
    for scan in scans:
        mine = list(islice(numbers, len(scan.pages)))
        if _is_pdf(scan):
            _lay_pdf(whole, mine, scan, place)
    out = io.BytesIO()
    whole.save(out)
    pages.close()
    whole.close()
    return out.getvalue()


def _lay_pdf(whole: pypdfium2.PdfDocument, numbers: Sequence[int], scan: ScanPages, place: Area) -> None:
    """Lay the first pages of a PDF onto these pages. Refused SCAN_TOO_SHORT, SCAN_DAMAGED."""
    try:
        source = pypdfium2.PdfDocument(scan.content)
    except pypdfium2.PdfiumError as error:
        raise _damaged(scan) from error
    try:
        if len(source) < len(numbers):
            raise _too_short(scan, len(source))
        for at, number in enumerate(numbers):
            page, scanned = whole[number], _flat(source, at)
            turn = scanned.get_rotation()
            scanned.set_rotation(0)  # PDFium would turn the page about its corner, out of its own frame
            drawn = source.page_as_xobject(at, whole).as_pageobject()
            drawn.transform(_into(_seen(scanned, scan), turn, place, page.get_height()))
            page.insert_obj(drawn)
            page.gen_content()
    except pypdfium2.PdfiumError as error:
        raise _damaged(scan) from error
    finally:
        source.close()


def _flat(source: pypdfium2.PdfDocument, at: int) -> pypdfium2.PdfPage:
    """The page with its notes and stamps drawn into it: a note that is seen in the archive is on the copy too."""
    page = source[at]
    if raw.FPDFPage_Flatten(page, raw.FLAT_PRINT) != raw.FLATTEN_SUCCESS:
        return page
    page.close()
    return source[at]


def _seen(page: pypdfium2.PdfPage, scan: ScanPages) -> tuple[float, float, float, float]:
    """What is seen of a page: left, bottom, right, top. Refused SCAN_DAMAGED for one without height or width."""
    left, bottom, right, top = page.get_cropbox()
    if left == right or bottom == top:
        raise _damaged(scan)
    return left, bottom, right, top


def _into(
    seen: tuple[float, float, float, float], turn: int, place: Area, paper_height: float
) -> pypdfium2.PdfMatrix:
    """Turns a page clockwise as it is to be seen, shrinks it and moves it into the middle of the place."""
    left, bottom, right, top = seen
    width, height = right - left, top - bottom
    matrix = pypdfium2.PdfMatrix().translate(-left - width / 2, -bottom - height / 2).rotate(turn)
    if turn in (90, 270):
        width, height = height, width
    share = min(place.width / POINT / width, place.height / POINT / height)
    middle = (place.x + place.width / 2) / POINT, paper_height - (place.y + place.height / 2) / POINT
    return matrix.scale(share, share).translate(*middle)


def _place_of_scan(template: Template) -> Area:
    item = next(one for one in template.items if isinstance(one, PictureItem) and one.value == SCAN)
    return Area(item.x, item.y, item.width, item.height)


def _too_short(scan: ScanPages, found: int) -> Refused:
    facts = {"paper": scan.paper, "pages": str(len(scan.pages)), "found": str(found)}
    return Refused(Refusal.SCAN_TOO_SHORT, facts)


def _damaged(scan: ScanPages) -> Refused:
    return Refused(Refusal.SCAN_DAMAGED, {"paper": scan.paper})
