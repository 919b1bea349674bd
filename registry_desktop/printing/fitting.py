"""Kept pages drawn through the inverse of what a printer does to them, so that they come out where they should.

The kept bytes stay as they are: fitted pages are made for one sending. Nothing becomes a picture, text stays text.
"""

from __future__ import annotations

import io
from typing import Final

import pypdfium2

from registry_desktop.domain.sheet_fit import SheetFit
from registry_desktop.printing.pdfium import ONE_AT_A_TIME

_POINTS_PER_MM: Final = 72 / 25.4


def fitted(pdf: bytes, fit: SheetFit) -> bytes:
    """The pages, of their own size, for a printer that does `fit` to every page; the bytes themselves for one that does
    nothing."""
    if fit == SheetFit():
        return pdf
    return through(pdf, fit.inverse)


def through(pdf: bytes, matrix: tuple[float, float, float, float, float, float]) -> bytes:
    """The pages drawn through a matrix of millimetres from the upper left (as SheetFit.matrix)."""
    a, b, c, d, e, f = matrix
    with ONE_AT_A_TIME:
        source, sheets = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        for number in range(len(source)):
            width, height = source.get_page_size(number)
            sheet = sheets.new_page(width, height)
            drawn = source.page_as_xobject(number, sheets).as_pageobject()
            # from y down in mm to y up in points: y = H - Y, so b and c change sign and H comes into the offsets
            across, down = e * _POINTS_PER_MM, f * _POINTS_PER_MM
            drawn.transform(pypdfium2.PdfMatrix(a, -c, -b, d, across + b * height, height - down - d * height))
            sheet.insert_obj(drawn)
            sheet.gen_content()
        out = io.BytesIO()
        sheets.save(out)
        for document in (sheets, source):
            document.close()
        return out.getvalue()
