"""Every template looks as its reviewed picture does, and every bar code and square code on it is read back.

The pictures in reference/ are small and grey. REGISTRY_REFERENCE=1 draws them anew; whoever does so looks at each.
"""

from __future__ import annotations

import os
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops

from registry_desktop.printing.pdf import render
from registry_desktop.printing.placed import PlacedCode
from registry_desktop.printing.placing import place
from registry_desktop.printing.template import Template, Templates
from registry_desktop.printing.typeface import Typefaces
from tests.printing.conftest import RESOURCES
from tests.printing.filled import filled

FOLDER = Path(__file__).with_name("reference")
NAMES = sorted(Templates(RESOURCES / "papers"))
DRAWING = bool(os.environ.get("REGISTRY_REFERENCE"))
DPI = 50
CELL = 8
"""Pixels of a cell: four millimetres, over which the ink is summed before it is compared."""
MOST_DIFFERENT = 24
"""Of 255, in the cell that differs most: a missing word or a moved line is more, another hinting of a font is less."""


def _pdf(template: Template, typefaces: Typefaces, photo: bytes, layer: str) -> bytes:
    return render(template, filled(template, photo), typefaces=typefaces, layer=layer)


def _pictures(pdf: bytes, dpi: int) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for page in document]


def _drawn(template: Template, typefaces: Typefaces, photo: bytes) -> Image.Image:
    """All pages side by side, what is printed and beneath it what is only on the blank."""
    layers = ["paper", "blank"] if template.has_blank else ["paper"]
    rows = [_pictures(_pdf(template, typefaces, photo, layer), DPI) for layer in layers]
    width = max(sum(picture.width for picture in row) for row in rows)
    whole = Image.new("L", (width, sum(row[0].height for row in rows)), 255)
    top = 0
    for row in rows:
        left = 0
        for picture in row:
            whole.paste(picture, (left, top))
            left += picture.width
        top += row[0].height
    return whole


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_looks_as_reviewed(
    name: str, templates: Templates, typefaces: Typefaces, photo: bytes
) -> None:
    drawn, path = _drawn(templates[name], typefaces, photo), FOLDER / f"{name}.png"
    if DRAWING:
        FOLDER.mkdir(exist_ok=True)
        drawn.save(path, optimize=True)
    reviewed = Image.open(path).convert("L")
    assert drawn.size == reviewed.size
    difference = ImageChops.difference(drawn.reduce(CELL), reviewed.reduce(CELL))
    assert max(place for place, count in enumerate(difference.histogram()) if count) <= MOST_DIFFERENT


def test_no_picture_is_of_a_paper_that_is_no_more() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.png")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_code_on_a_paper_is_read_back(
    name: str, templates: Templates, typefaces: Typefaces, photo: bytes
) -> None:
    template = templates[name]
    pages = place(template, filled(template, photo), measure=typefaces.width)
    wanted = sorted(item.text for page in pages for item in page.items if isinstance(item, PlacedCode))
    found = [
        code.text
        for picture in _pictures(_pdf(template, typefaces, photo, "paper"), 200)
        for code in zxingcpp.read_barcodes(picture)
    ]
    assert sorted(found) == wanted


def test_some_papers_do_carry_codes(templates: Templates, photo: bytes, typefaces: Typefaces) -> None:
    carrying = [
        name
        for name in NAMES
        for page in place(templates[name], filled(templates[name], photo), measure=typefaces.width)
        if any(isinstance(item, PlacedCode) for item in page.items)
    ]
    assert len(carrying) >= 3
