"""Every mark of every template where it should be, on the virtual printers; and the fit of a printer that is far off.

A mark is whatever a template places: a run of text, a line, a box, a picture, a code. On the PDF path its place is read
from the received PDF, on the raster path its centre of ink is compared with that of the kept page.
"""

from __future__ import annotations

import io
import logging
import math
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from PIL import Image, ImageChops

from registry_desktop.dispatch.run import what_is_sent
from registry_desktop.domain.sheet_fit import Point, SheetFit, fit_of, furthest_off, marks_of
from registry_desktop.printing.fitting import fitted
from registry_desktop.printing.placed import (
    Area,
    Page,
    Placed,
    PlacedBox,
    PlacedCode,
    PlacedLine,
    PlacedPicture,
    PlacedText,
)
from registry_desktop.printing.placing import place
from registry_desktop.printing.press import TemplatePress
from registry_desktop.printing.sheets import drawn_through, on_a4_sheets
from registry_desktop.spooler.jobs import job_of, send
from tests.printing.filled import filled
from tests.pwg_raster import RasterPage, pages_of
from tests.virtual_printer import VirtualPrinter

log = logging.getLogger(__name__)
EVERY = bool(os.environ.get("REGISTRY_EVERY_MOMENT"))
"""The raster path takes every third template, the long run (`./dev bench --faults`) all of them."""
MM = 72 / 25.4
ON_PDF, ON_RASTER, AFTER_FIT = 0.05, 0.1, 0.2
FAR_OFF = SheetFit(offset_x=3.2, offset_y=-1.7, scale_x=1.004, scale_y=1.004, rotation=0.3)
FINER = 3
LEAST_INK = 255 * 0.03
AROUND = 0.25
"""Millimetres around a mark that are looked at with it."""


@pytest.fixture(scope="session")
def photo() -> bytes:
    drawn = io.BytesIO()
    Image.linear_gradient("L").resize((626, 413)).convert("RGB").save(drawn, "JPEG")
    return drawn.getvalue()


def templates(press: TemplatePress, photo: bytes) -> Iterator[tuple[str, bytes, tuple[Page, ...]]]:
    """Every template filled with its examples: its name, its kept bytes, what is placed on its pages."""
    for name, template in press.templates.items():
        values = filled(template, photo)
        yield name, press.print(name, values), tuple(place(template, values, measure=press.typefaces.width))


def printed(printer: VirtualPrinter, pdf: bytes) -> Path:
    """What the printer received of these pages."""
    number = send(pdf, printer=printer.queue, title="marks")
    [received] = printer.received()
    job = job_of(printer.queue, number)
    assert job is not None
    return received


def one_after_the_other(documents: Sequence[bytes]) -> bytes:
    """All pages in one document."""
    whole, out = pypdfium2.PdfDocument.new(), io.BytesIO()
    for document in documents:
        whole.import_pages(pypdfium2.PdfDocument(document))
    whole.save(out)
    return out.getvalue()


# --- the PDF path


def test_every_mark_of_every_template_lies_within_a_twentieth_of_a_millimetre_on_the_pdf_path(
    press: TemplatePress, photo: bytes, virtual_printer: VirtualPrinter
) -> None:
    papers = list(templates(press, photo))
    sent = [what_is_sent(pdf, virtual_printer.queue)[0] for _, pdf, _ in papers]
    received = printed(virtual_printer, one_after_the_other(sent))
    furthest, marks = 0.0, 0
    with pdfplumber.open(received) as pdf:
        sheets = iter(pdf.pages)
        for name, _, pages in papers:
            for page in pages:
                found = _Found(next(sheets))
                for item in page.items:
                    if item.layer == "paper" and not (isinstance(item, PlacedText) and not item.text.strip()):
                        off = found.distance(item)
                        assert off <= ON_PDF, (name, item)
                        furthest, marks = max(furthest, off), marks + 1
        assert next(sheets, None) is None
    log.info("PDF path: %d marks of %d templates, the furthest off by %.4f mm", marks, len(papers), furthest)
    assert marks > 300


class _Found:
    """What pdfplumber reads from a received page, in mm from the upper left."""

    def __init__(self, sheet: pdfplumber.page.Page) -> None:
        height = float(sheet.height)
        self.characters = [(c["text"], c["matrix"][4] / MM, (height - c["matrix"][5]) / MM) for c in sheet.chars]
        self.areas = _areas([*sheet.lines, *sheet.rects, *sheet.curves])
        self.pictures = _areas(sheet.images)

    def distance(self, item: Placed) -> float:
        """How far the nearest thing of that kind lies from where the item was placed."""
        if isinstance(item, PlacedText):
            return self._first_character(item)
        if isinstance(item, PlacedLine):
            wanted = (min(item.x1, item.x2), min(item.y1, item.y2), max(item.x1, item.x2), max(item.y1, item.y2))
            return self._nearest(wanted)
        area = item.area
        if isinstance(item, PlacedBox):
            return self._nearest((area.x, area.y, area.x + area.width, area.y + area.height))
        if isinstance(item, PlacedPicture):
            return self._picture(area)
        return self._code(area)

    def _first_character(self, item: PlacedText) -> float:
        """Of the run, after the ideographic spaces that it may begin with."""
        shown = item.text.lstrip("\u3000")
        x = item.x + (len(item.text) - len(shown)) * (item.size / MM + item.spacing)
        return min(
            (
                math.hypot(found_x - x, found_y - item.baseline)
                for character, found_x, found_y in self.characters
                if character == shown[0]
            ),
            default=math.inf,
        )

    def _nearest(self, wanted: tuple[float, float, float, float]) -> float:
        return min((max(abs(a - b) for a, b in zip(wanted, found, strict=True)) for found in self.areas), default=9)

    def _picture(self, area: Area) -> float:
        """A picture fills its area in one direction and is centred in the other."""
        return min(
            (
                max(
                    abs(left + right - 2 * area.x - area.width) / 2,
                    abs(top + low - 2 * area.y - area.height) / 2,
                    min(abs(right - left - area.width), abs(low - top - area.height)),
                )
                for left, top, right, low in self.pictures
            ),
            default=math.inf,
        )

    def _code(self, area: Area) -> float:
        """A code's dark parts together fill its area."""
        parts = [
            one for one in self.areas
            if one[0] >= area.x - ON_PDF and one[2] <= area.x + area.width + ON_PDF
            and one[1] >= area.y - ON_PDF and one[3] <= area.y + area.height + ON_PDF
        ]  # fmt: skip
        if not parts:
            return math.inf
        whole = min(p[0] for p in parts), min(p[1] for p in parts), max(p[2] for p in parts), max(p[3] for p in parts)
        wanted = area.x, area.y, area.x + area.width, area.y + area.height
        return float(max(abs(a - b) for a, b in zip(whole, wanted, strict=True)))


def _areas(drawn: Sequence[dict[str, float]]) -> list[tuple[float, float, float, float]]:
    return [(one["x0"] / MM, one["top"] / MM, one["x1"] / MM, one["bottom"] / MM) for one in drawn]


# --- the raster path


def test_every_mark_of_every_template_lies_within_a_tenth_of_a_millimetre_on_the_raster_path(
    press: TemplatePress, photo: bytes, raster_printer: VirtualPrinter
) -> None:
    papers = list(templates(press, photo))[:: 1 if EVERY else 3]
    sent = one_after_the_other([on_a4_sheets(pdf) for _, pdf, _ in papers])
    rasters = list(pages_of(printed(raster_printer, sent)))
    furthest, marks = 0.0, 0
    placed = [(name, page) for name, _, pages in papers for page in pages]
    assert len(rasters) == len(placed)
    for number, ((name, page), raster) in enumerate(zip(placed, rasters, strict=True)):
        wanted = _drawn(sent, number, raster)
        for item in page.items:
            off = _moved(item, wanted, raster)
            if off is not None:
                assert off <= ON_RASTER, (name, item, off)
                furthest, marks = max(furthest, off), marks + 1
    log.info("raster path: %d marks of %d templates, the furthest off by %.4f mm", marks, len(papers), furthest)
    assert marks > 500


def test_a_printer_far_off_is_brought_back_by_the_numbers_of_its_ruler_sheet(
    press: TemplatePress, photo: bytes, raster_printer: VirtualPrinter
) -> None:
    ruler = press.print("ruler_booklet", press.templates["ruler_booklet"].values)
    values = filled(press.templates["marriage_certificate"], photo)
    kept = press.print("marriage_certificate", values)
    [page] = place(press.templates["marriage_certificate"], values, measure=press.typefaces.width)
    far = drawn_through(on_a4_sheets(ruler), FAR_OFF.matrix), drawn_through(on_a4_sheets(kept), FAR_OFF.matrix)
    [sheet, before] = pages_of(printed(raster_printer, one_after_the_other(far)))
    marks = marks_of(190, 128)
    read = [_as_an_officer_reads(sheet, mark) for mark in marks]
    assert furthest_off(marks, read) > 3, "the printer is far off"
    fit = fit_of(marks, read)

    raster_printer.forget()
    again = [drawn_through(on_a4_sheets(fitted(pages, fit)), FAR_OFF.matrix) for pages in (ruler, kept)]
    [check, after] = pages_of(printed(raster_printer, one_after_the_other(again)))
    proof = furthest_off(marks, [_cross(check, mark) for mark in marks])
    wanted = _drawn(on_a4_sheets(kept), 0, after)
    off = [moved for item in page.items if (moved := _moved(item, wanted, after, around=0.9)) is not None]
    was = [moved for item in page.items if (moved := _moved(item, wanted, before, around=5)) is not None]
    log.info("fit: read %s, found %s, check page %.4f mm, certificate %.4f mm", read, fit, proof, max(off))
    assert proof <= AFTER_FIT
    assert len(off) > 10
    assert max(off) <= AFTER_FIT
    assert max(was) > 1, "without the fit it would not do"


def _drawn(pdf: bytes, number: int, raster: RasterPage) -> Image.Image:
    """The page as it should be inked, in the raster's size."""
    document = pypdfium2.PdfDocument(pdf)
    # drawn finer and made smaller, for a fine line would else be put on whole dots here as well
    fine = document[number].render(scale=FINER * raster.dots_per_mm / MM, grayscale=True).to_pil().convert("L")
    return ImageChops.invert(fine).reduce(FINER).crop((0, 0, *raster.ink.size))


def _moved(item: Placed, wanted: Image.Image, raster: RasterPage, *, around: float = AROUND) -> float | None:
    """How far the ink of a mark lies from where it should, in mm across or down; None for what is not inked.

    A line, and each edge of a box, is measured across, away from its ends; whatever else by its centre of ink.
    """
    if item.layer != "paper":
        return None
    if isinstance(item, PlacedText) and around == AROUND:
        around /= 5  # a ruled line may pass close by
    places = (_off(*place, wanted, raster, around) for place in _looked_at(item))
    found = [off for off in places if off is not None]
    if isinstance(item, PlacedText | PlacedCode) and found:
        # where a run lies is the mean of its places: each glyph is rounded to whole dots of its own
        found = [(math.fsum(x for x, _ in found) / len(found), math.fsum(y for _, y in found) / len(found))]
    return max((max(abs(x), abs(y)) for x, y in found), default=None)


def _looked_at(item: Placed) -> Iterator[tuple[Area, bool, bool]]:
    """The places to look at, and whether what is found there tells the place across the page, down the page."""
    if isinstance(item, PlacedLine):
        yield _edge(item.x1, item.y1, item.x2, item.y2)
    elif isinstance(item, PlacedBox):
        left, top = item.area.x, item.area.y
        right, low = left + item.area.width, top + item.area.height
        level = (left, top, right, top), (left, low, right, low)
        upright = (left, top, left, low), (right, top, right, low)
        yield from (_edge(*edge) for edge in (*level, *upright) if item.weight)
    elif isinstance(item, PlacedText | PlacedCode):
        # something long is looked at square by square: its thick and thin strokes would outweigh each other
        whole = item.area
        count = max(1, math.floor(whole.width / whole.height))
        for number in range(count):
            x = whole.x + number * max(0.0, whole.width - whole.height) / max(1, count - 1)
            yield Area(x, whole.y, min(whole.width, whole.height), whole.height), True, True
    else:
        yield item.area, True, True


def _edge(x1: float, y1: float, x2: float, y2: float) -> tuple[Area, bool, bool]:
    """The middle four fifths of a line that runs across or down the page."""
    level = abs(x2 - x1) >= abs(y2 - y1)
    width, height = abs(x2 - x1), abs(y2 - y1)
    x, y = min(x1, x2), min(y1, y2)
    if level:
        return Area(x + width / 10, y, width * 0.8, height), False, True
    return Area(x, y + height / 10, width, height * 0.8), True, False


def _off(
    area: Area, across: bool, down: bool, wanted: Image.Image, raster: RasterPage, around: float
) -> Point | None:
    dots = raster.dots_per_mm
    beside, above = (around if across else 0.0), (around if down else 0.0)
    box = (
        max(0, round((area.x - beside) * dots)),
        max(0, round((area.y - above) * dots)),
        round((area.x + area.width + beside) * dots),
        round((area.y + area.height + above) * dots),
    )
    should, got = _centre(wanted.crop(box)), _centre(raster.ink.crop(box), least=LEAST_INK / 4)
    if should is None:
        return None
    if got is None:
        return math.inf, math.inf
    return (got[0] - should[0]) * across / dots, (got[1] - should[1]) * down / dots


def _centre(ink: Image.Image, *, least: float = LEAST_INK) -> Point | None:
    """The centre of ink in dots, from its sums along rows and columns."""
    across = _values(ink.convert("F").resize((ink.width, 1), Image.Resampling.BOX))
    down = _values(ink.convert("F").resize((1, ink.height), Image.Resampling.BOX))
    if sum(across) / max(1, len(across)) < least:
        return None  # a space, with no more than the rim of a neighbour in it
    return _middle(across), _middle(down)


def _values(sums: Image.Image) -> list[float]:
    return [float(value) for value in sums.get_flattened_data()]  # type: ignore[arg-type]


def _middle(weights: Sequence[float]) -> float:
    return sum(place * weight for place, weight in enumerate(weights)) / sum(weights)


def _cross(sheet: RasterPage, mark: Point) -> Point:
    """Where a cross lies on the sheet, in mm from its upper left corner: the middle of each arm's two halves."""
    dots, reach = sheet.dots_per_mm, 7.0
    left, top = max(0, round((mark[0] - reach) * dots)), max(0, round((mark[1] - reach) * dots))
    near = sheet.ink.crop((left, top, round((mark[0] + reach) * dots), round((mark[1] + reach) * dots))).convert("F")
    across = _values(near.resize((near.width, 1), Image.Resampling.BOX))
    down = _values(near.resize((1, near.height), Image.Resampling.BOX))
    x, y = left + across.index(max(across)), top + down.index(max(down))
    aside, first, last = round(0.8 * dots), round(2.5 * dots), round(6 * dots)
    upright = [
        _centre(sheet.ink.crop((x - aside, y + one, x + aside, y + other)))
        for one, other in ((-last, -first), (first, last))
    ]
    level = [
        _centre(sheet.ink.crop((x + one, y - aside, x + other, y + aside)))
        for one, other in ((-last, -first), (first, last))
    ]
    at_x = sum(found[0] for found in upright if found) / 2 + x - aside + 0.5
    at_y = sum(found[1] for found in level if found) / 2 + y - aside + 0.5
    return at_x / dots, at_y / dots


def _as_an_officer_reads(sheet: RasterPage, mark: Point) -> Point:
    """The two distances with a ruler that shows half millimetres: read to a tenth."""
    x, y = _cross(sheet, mark)
    return round(x, 1), round(y, 1)
