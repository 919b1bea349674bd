"""Placed items -> PDF bytes, with ReportLab. The only renderer: what is seen, kept and printed are the same bytes.

The same template, values and fonts always give the same bytes (no time, no random name inside), so a kept paper can be
compared with a new one by its digest. Safe to call from any thread.
"""

import io
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from registry_desktop.printing.barcodes import code128_rectangles, qr_rectangles
from registry_desktop.printing.placed import (
    POINT,
    Area,
    Page,
    PlacedBox,
    PlacedCode,
    PlacedLine,
    PlacedPicture,
    PlacedText,
)
from registry_desktop.printing.placing import Values, place
from registry_desktop.printing.reportlab_repair import Photo
from registry_desktop.printing.template import Template
from registry_desktop.printing.typeface import Typefaces

PAPER = "paper"
BLANK = "blank"
_MM = 1 / POINT
_DASH = (1.2 * _MM, 0.9 * _MM)
_NOTE_SIZE = 6.5


class NotPrintable(Exception):  # noqa: N818 - says what happened, as the other answers of printing
    """No font of this machine draws these characters, first met in the field; nothing was drawn."""

    def __init__(self, characters: str, field: str) -> None:
        super().__init__(characters)
        self.characters = characters
        self.field = field


def render(template: Template, values: Values, *, typefaces: Typefaces, copies_note: str = "",
           layer: str = PAPER) -> bytes:
    """The PDF of one paper: of its layer `paper` what is printed, of `blank` what a pre-printed blank carries already.

    `copies_note` stands small in the lower right corner. Raises NotPrintable, DoesNotFit, ValueMissing.
    """
    return render_many([(template, values)], typefaces=typefaces, copies_note=copies_note, layer=layer)


def render_many(papers: Iterable[tuple[Template, Values]], *, typefaces: Typefaces, copies_note: str = "",
                layer: str = PAPER) -> bytes:
    """Several papers, one after another, in one file: a couple's whole set for one print job."""
    with typefaces.lock:
        pages = [(template, page) for template, values in papers
                 for page in place(template, values, measure=typefaces.width)]
        _refuse_unprintable([page for _, page in pages], copies_note, typefaces)
        drawn = io.BytesIO()
        canvas = _canvas(drawn, pages, typefaces)
        for _, page in pages:
            _draw_page(canvas, page, layer, copies_note, typefaces)
        canvas.save()
        return drawn.getvalue()


def _refuse_unprintable(pages: list[Page], note: str, typefaces: Typefaces) -> None:
    texts = [item for page in pages for item in page.items if isinstance(item, PlacedText)]
    asked = [*((item.text, item.font, item.field) for item in texts), (note, "song", "copies_note")]
    found = [(characters, field) for text, font, field in asked if (characters := typefaces.uncovered(text, font))]
    if found:
        raise NotPrintable("".join(dict.fromkeys("".join(characters for characters, _ in found))), found[0][1])


def _canvas(drawn: io.BytesIO, pages: list[tuple[Template, Page]], typefaces: Typefaces) -> Canvas:
    template, page = pages[0]
    first_font = next(typefaces.runs("一", "song"))[0]
    # Without a first font of ours ReportLab lists an unembedded Helvetica in every file.
    options: dict[str, Any] = {"initialFontName": first_font, "invariant": 1, "pageCompression": 1, "lang": "zh-CN"}
    canvas = Canvas(drawn, pagesize=(page.width * _MM, page.height * _MM), **options)
    canvas.setTitle(template.title)
    # A viewer that shrinks the page "to fit" would print beside the lines of the blank.
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


def _draw_page(canvas: Canvas, page: Page, layer: str, note: str, typefaces: Typefaces) -> None:
    canvas.setPageSize((page.width * _MM, page.height * _MM))
    _draw_layer(canvas, page, layer, typefaces)
    if note:
        _draw_texts(canvas, [_placed_note(note, page, typefaces)], page.height, typefaces)
    canvas.showPage()


def _draw_layer(canvas: Canvas, page: Page, layer: str, typefaces: Typefaces) -> None:
    """Everything of one layer, texts last: one text object for the page is twice as quick as one for each run."""
    items = [item for item in page.items if item.layer == layer]
    for box in (item for item in items if isinstance(item, PlacedBox)):
        _draw_box(canvas, box, page.height)
    _draw_lines(canvas, [item for item in items if isinstance(item, PlacedLine)], page.height)
    for item in items:
        if isinstance(item, PlacedPicture):
            _draw_picture(canvas, item, page.height)
        elif isinstance(item, PlacedCode):
            _draw_code(canvas, item, page.height)
    _draw_texts(canvas, [item for item in items if isinstance(item, PlacedText)], page.height, typefaces)


def _draw_texts(canvas: Canvas, items: list[PlacedText], height: float, typefaces: Typefaces) -> None:
    text = canvas.beginText()
    for colour, coloured in groupby(items, key=lambda item: item.colour):
        text.setFillColor(_colour(colour))
        for item in coloured:
            text.setTextOrigin(item.x * _MM, (height - item.baseline) * _MM)
            _draw_runs(text, item, typefaces)
    canvas.drawText(text)


def _draw_runs(text: PDFTextObject, item: PlacedText, typefaces: Typefaces) -> None:
    if item.spacing:
        text.setCharSpace(item.spacing * _MM)
    for font, run in typefaces.runs(item.text, item.font):
        text.setFont(font, item.size)
        text.textOut(run)
    if item.spacing:
        text.setCharSpace(0)


def _placed_note(note: str, page: Page, typefaces: Typefaces) -> PlacedText:
    width = typefaces.width(note, "song") * _NOTE_SIZE * POINT
    return PlacedText(note, page.width - 6 - width, page.height - 4, "song", _NOTE_SIZE, width, 0.0, "#444444",
                      PAPER, "copies_note")


def _draw_lines(canvas: Canvas, items: list[PlacedLine], height: float) -> None:
    for (weight, colour, dashed), alike in groupby(items, key=lambda item: (item.weight, item.colour, item.dashed)):
        _set_stroke(canvas, weight, colour, dashed=dashed)
        canvas.lines([(item.x1 * _MM, (height - item.y1) * _MM, item.x2 * _MM, (height - item.y2) * _MM)
                      for item in alike])


@cache
def _colour(code: str) -> Color:
    return HexColor(code)


def _draw_box(canvas: Canvas, item: PlacedBox, height: float) -> None:
    x, y, width, tall = _points(item.area, height)
    if item.weight:
        _set_stroke(canvas, item.weight, item.colour, dashed=item.dashed)
    if item.fill:
        canvas.setFillColor(_colour(item.fill))
    stroke, fill = int(bool(item.weight)), int(bool(item.fill))
    if item.radius:
        canvas.roundRect(x, y, width, tall, item.radius * _MM, stroke=stroke, fill=fill)
    else:
        canvas.rect(x, y, width, tall, stroke=stroke, fill=fill)


def _set_stroke(canvas: Canvas, weight: float, colour: str, *, dashed: bool) -> None:
    canvas.setLineWidth(weight * _MM)
    canvas.setStrokeColor(_colour(colour))
    canvas.setDash(_DASH if dashed else [])


def _draw_picture(canvas: Canvas, item: PlacedPicture, height: float) -> None:
    x, y, width, tall = _points(item.area, height)
    canvas.drawImage(Photo(item.content), x, y, width, tall, preserveAspectRatio=True, anchor="c")


def _draw_code(canvas: Canvas, item: PlacedCode, height: float) -> None:
    x, y, width, tall = _points(item.area, height)
    canvas.setFillColor(_colour("#000000"))
    path = canvas.beginPath()
    for left, top, wide, high in qr_rectangles(item.text) if item.kind == "qr" else code128_rectangles(item.text):
        path.rect(x + left * width, y + (1 - top - high) * tall, wide * width, high * tall)
    canvas.drawPath(path, stroke=0, fill=1)


def _points(area: Area, height: float) -> tuple[float, float, float, float]:
    return area.x * _MM, (height - area.y - area.height) * _MM, area.width * _MM, area.height * _MM
