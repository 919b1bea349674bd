"""All 87,887 ideographs of GB 18030-2022 level 3 are printed and copied out again, in both styles of filled-in names.

Three thousand to a page; the suite prints every fifth page, the long run (`./dev bench --faults`) all of them. What
no font of this machine draws would be refused by name before a booklet is taken; it is listed, and the list is empty
with the Debian packages that are installed for the program.
"""

from __future__ import annotations

import csv
import os
import unicodedata
from collections.abc import Iterator

import pypdfium2
import pytest

from registry_desktop.printing.pdf import render
from registry_desktop.printing.press import FILLED_IN_STYLES
from registry_desktop.printing.template import Template
from registry_desktop.printing.template_parts import TextItem, TextStyle
from registry_desktop.printing.typeface import Typefaces
from tests.printing.conftest import RESOURCES

ALL = 87_887
EVERY = bool(os.environ.get("REGISTRY_EVERY_MOMENT"))
ACROSS, DOWN = 50, 60
SIZE_MM = 3.6


def level_3() -> Iterator[str]:
    """Every ideograph of the standard, in the order of Unicode."""
    with (RESOURCES / "gb18030_2022.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield from map(chr, range(int(row["first"], 16), int(row["last"], 16) + 1))


def test_the_ranges_hold_what_the_standard_counts() -> None:
    ideographs = list(level_3())
    assert len(ideographs) == len(set(ideographs)) == ALL
    assert all(unicodedata.category(one) in ("Lo", "Cn") for one in ideographs)


@pytest.mark.parametrize("style", FILLED_IN_STYLES)
def test_every_ideograph_is_printed_and_copied_out_again(style: str, typefaces: Typefaces) -> None:
    ideographs = "".join(level_3())
    refused = typefaces.uncovered(ideographs, style)
    assert refused == "", f"these would be refused by name: {refused[:100]}"
    wrong: list[str] = []
    for start in range(0, len(ideographs), ACROSS * DOWN * (1 if EVERY else 5)):
        printed = ideographs[start : start + ACROSS * DOWN]
        copied = _copied_out(render(_page(printed, style), {}, typefaces=typefaces, layer="paper"))
        if copied != printed:
            wrong += [f"U+{ord(one):04X} {one}" for one in printed if one not in copied]
            wrong += [f"not in place from U+{ord(printed[0]):04X}"] if not wrong else []
    assert wrong == []


def _page(ideographs: str, style: str) -> Template:
    """A page of nothing but these, fifty to a line."""
    look = TextStyle(font=style, size=9.5)
    lines = tuple(
        TextItem(ideographs[at : at + ACROSS], 10, 10 + number * 4.5, 190, 4.5, look)
        for number, at in enumerate(range(0, len(ideographs), ACROSS))
    )
    return Template("every_ideograph", "", "", "own", "", 210, 297, lines, {})


def _copied_out(pdf: bytes) -> str:
    """What a reader copies out of the page."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return "".join(text.split())
