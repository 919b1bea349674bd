"""Kept pages drawn through the inverse of what a printer does to them, so that they come out where they should.

The kept bytes stay as they are: fitted pages are made for one sending. Nothing becomes a picture, text stays text.
"""

from __future__ import annotations

from registry_desktop.domain.sheet_fit import SheetFit
from registry_desktop.printing.sheets import drawn_through


def fitted(pdf: bytes, fit: SheetFit) -> bytes:
    """The pages, of their own size, for a printer that does `fit` to every page; the bytes themselves for one that does
    nothing."""
    return pdf if fit == SheetFit() else drawn_through(pdf, fit.inverse)
