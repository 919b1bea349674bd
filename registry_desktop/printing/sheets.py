"""The size of a PDF's pages, and pages laid unscaled on larger sheets or on the blank they are printed on."""

import io
from collections.abc import Iterable
from typing import Final

import pypdfium2

from registry_desktop.printing.pdfium import ONE_AT_A_TIME

Matrix = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f): x' = a x + b y + e and y' = c x + d y + f."""
A4: Final = (210, 297)
_MM_PER_POINT: Final = 25.4 / 72
_LOOKED_AT_DPI: Final = 150
_A4_POINTS: Final = (210 / _MM_PER_POINT, 297 / _MM_PER_POINT)


def page_size_mm(pdf: bytes) -> tuple[int, int]:
    """Width and height of the first page in whole millimetres."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        width, height = document.get_page_size(0)
        document.close()
    return round(width * _MM_PER_POINT), round(height * _MM_PER_POINT)


class NoPages(Exception):  # noqa: N818 - an answer about a file
    """The bytes are no PDF that can be read."""


def text_of(pdf: bytes) -> str:
    """All text on all pages, as a reader would copy it out. Raises NoPages."""
    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise NoPages from error
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
        document.close()
    return text


def on_a4_sheets(pdf: bytes) -> bytes:
    """Each page unscaled at the upper left of an A4 sheet, for printers that know no other size."""
    with ONE_AT_A_TIME:
        source, sheets = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        for number in range(len(source)):
            sheet = sheets.new_page(*_A4_POINTS)
            _, height = source.get_page_size(number)
            _lay(sheet, sheets, source, number, pypdfium2.PdfMatrix().translate(0, _A4_POINTS[1] - height))
        return _closed(sheets, source)


def look_the_same(one: bytes, other: bytes) -> bool:
    """Whether two PDFs show the same on every page, text and picture. Raises NoPages."""
    return text_of(one) == text_of(other) and _pictures(one) == _pictures(other)


def _pictures(pdf: bytes) -> list[tuple[int, int, bytes]]:
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        pictures = []
        for page in document:
            bitmap = page.render(scale=_LOOKED_AT_DPI / 72)
            pictures.append((bitmap.width, bitmap.height, bytes(bitmap.buffer)))
            bitmap.close()
        document.close()
    return pictures


def joined(pdfs: Iterable[bytes]) -> bytes:
    """The pages of all, one after the other, each as it is."""
    with ONE_AT_A_TIME:
        whole = pypdfium2.PdfDocument.new()
        sources = [pypdfium2.PdfDocument(pdf) for pdf in pdfs]
        for source in sources:
            whole.import_pages(source)
        return _closed(whole, *sources)


def laid_over(below: bytes, above: bytes) -> bytes:
    """Every page of `above` on the page of that number of `below` (or its last one), both unscaled."""
    with ONE_AT_A_TIME:
        blank, printed, sheets = pypdfium2.PdfDocument(below), pypdfium2.PdfDocument(above), pypdfium2.PdfDocument.new()
        for number in range(len(printed)):
            sheet = sheets.new_page(*printed.get_page_size(number))
            _lay(sheet, sheets, blank, min(number, len(blank) - 1))
            _lay(sheet, sheets, printed, number)
        return _closed(sheets, blank, printed)


def drawn_through(pdf: bytes, matrix: Matrix) -> bytes:
    """Every page in its own size, drawn through a matrix of millimetres from the upper left corner, y down."""
    a, b, c, d, e, f = matrix
    across, down = e / _MM_PER_POINT, f / _MM_PER_POINT
    with ONE_AT_A_TIME:
        source, sheets = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        for number in range(len(source)):
            width, height = source.get_page_size(number)
            # to y up in points: y = height - y', so b and c change sign and the height comes into the offsets
            turned = pypdfium2.PdfMatrix(a, -c, -b, d, across + b * height, height - down - d * height)
            _lay(sheets.new_page(width, height), sheets, source, number, turned)
        return _closed(sheets, source)


def _lay(
    sheet: pypdfium2.PdfPage,
    sheets: pypdfium2.PdfDocument,
    source: pypdfium2.PdfDocument,
    number: int,
    matrix: pypdfium2.PdfMatrix | None = None,
) -> None:
    drawn = source.page_as_xobject(number, sheets).as_pageobject()
    drawn.transform(matrix or pypdfium2.PdfMatrix())
    sheet.insert_obj(drawn)
    sheet.gen_content()


def _closed(sheets: pypdfium2.PdfDocument, *sources: pypdfium2.PdfDocument) -> bytes:
    out = io.BytesIO()
    sheets.save(out)
    for document in (sheets, *sources):
        document.close()
    return out.getvalue()
