"""A picture of every paper as its example fills it, for whoever wants to look: docs/screens/papers/.

Drawn anew with REGISTRY_SCREENS=1, as those of the pages; otherwise it is held that none is missing and none is left
of a paper that is no more.
"""

import os
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from registry_desktop.printing.press import TemplatePress

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screens" / "papers"
DOTS_AN_INCH = 72
INKS = 16


@pytest.mark.skipif(not os.environ.get("REGISTRY_SCREENS"), reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_a_picture_of_every_paper_is_drawn(press: TemplatePress) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, template in press.templates.items():
        (page, *_) = pypdfium2.PdfDocument(press.on_blank(name, press.print(name, template.values)))
        picture = page.render(scale=DOTS_AN_INCH / 72).to_pil().convert("RGB")
        picture.quantize(INKS, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def test_every_paper_has_its_picture_and_no_picture_is_of_a_paper_that_is_gone(press: TemplatePress) -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.png")) == sorted(press.templates)
