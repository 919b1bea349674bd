"""Pages of a PDF as pictures, by PDFium: what the preview shows is what the kept bytes say, drawn by another program
than the one that wrote them. pypdfium2 was chosen because QtPdf is not part of PySide6-Essentials and PDFium comes as
one wheel for every system.
"""

import io
from typing import Final

import pypdfium2
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, QImageReader

from registry_desktop.printing.pdfium import ONE_AT_A_TIME

_POINTS_PER_INCH: Final = 72
_MM_PER_POINT: Final = 25.4 / 72
_A4_POINTS: Final = (210 / _MM_PER_POINT, 297 / _MM_PER_POINT)


def page_images(pdf: bytes, *, dots_per_inch: int) -> list[QImage]:
    """Every page, in the size it has at that resolution."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        pictures = [_image(page, dots_per_inch) for page in document]
        document.close()
    return pictures


class PictureDamaged(Exception):  # noqa: N818 - an answer, told to the officer in a sentence
    """The kept file cannot be shown."""

    reason = "picture_damaged"


def pages_of_file(content: bytes, *, dots_per_inch: int) -> list[QImage]:
    """What a kept file shows, a PDF's pages or a picture. Raises PictureDamaged."""
    if content.startswith(b"%PDF-"):
        try:
            return page_images(content, dots_per_inch=dots_per_inch)
        except pypdfium2.PdfiumError as error:
            raise PictureDamaged from error
    buffer = QBuffer()
    buffer.setData(content)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # a camera notes how it was held
    picture = reader.read()
    if picture.isNull():
        raise PictureDamaged
    return [picture]


def _image(page: pypdfium2.PdfPage, dots_per_inch: int) -> QImage:
    bitmap = page.render(scale=dots_per_inch / _POINTS_PER_INCH, prefer_bgrx=True)
    seen = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    picture = seen.copy()
    bitmap.close()
    page.close()
    return picture


def page_size_mm(pdf: bytes) -> tuple[int, int]:
    """Width and height of the first page in whole millimetres."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        width, height = document.get_page_size(0)
        document.close()
    return round(width * _MM_PER_POINT), round(height * _MM_PER_POINT)


def on_a4_sheets(pdf: bytes) -> bytes:
    """Each page unscaled at the upper left of an A4 sheet, for printers that know no other size."""
    with ONE_AT_A_TIME:
        source, sheets = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        for number in range(len(source)):
            _, height = source.get_page_size(number)
            drawn = source.page_as_xobject(number, sheets).as_pageobject()
            drawn.transform(pypdfium2.PdfMatrix().translate(0, _A4_POINTS[1] - height))
            sheet = sheets.new_page(*_A4_POINTS)
            sheet.insert_obj(drawn)
            sheet.gen_content()
        out = io.BytesIO()
        sheets.save(out)
        sheets.close()
        source.close()
    return out.getvalue()
