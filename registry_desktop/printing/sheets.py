"""The size of a PDF's pages, and pages laid unscaled on larger sheets."""

import io
from typing import Final

import pypdfium2

from registry_desktop.printing.pdfium import ONE_AT_A_TIME

A4: Final = (210, 297)
_MM_PER_POINT: Final = 25.4 / 72
_A4_POINTS: Final = (210 / _MM_PER_POINT, 297 / _MM_PER_POINT)


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
