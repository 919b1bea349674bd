"""Pages of a PDF as pictures, by PDFium: what the preview shows is what the kept bytes say, drawn by another program
than the one that wrote them. pypdfium2 was chosen because QtPdf is not part of PySide6-Essentials and PDFium comes as
one wheel for every system.
"""

from typing import Final

import pypdfium2
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, QImageReader

from registry_desktop.printing.pdfium import ONE_AT_A_TIME

_POINTS_PER_INCH: Final = 72


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
