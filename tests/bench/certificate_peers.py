"""The same certificate drawn by others: bare ReportLab, tuned as far as it goes, fpdf2 and WeasyPrint."""

from __future__ import annotations

import base64
import html
import importlib
import importlib.util
import io
import logging
from dataclasses import dataclass
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_MM = 72 / 25.4


@dataclass(frozen=True)
class Text:
    """One run in one registered font; mm from the top left, size in points."""

    text: str
    x: float
    baseline: float
    font: str
    size: float


@dataclass(frozen=True)
class Picture:
    """A JPEG, mm from the top left."""

    content: bytes
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Drawing:
    """A page of a certificate."""

    width: float
    height: float
    texts: tuple[Text, ...]
    pictures: tuple[Picture, ...]


def reportlab(drawing: Drawing) -> bytes:
    """Drawn straight onto a canvas. Pictures are embedded as they are and tables of fonts read once (tech.md 3)."""
    drawn = io.BytesIO()
    options: dict[str, Any] = {"initialFontName": drawing.texts[0].font, "invariant": 1, "pageCompression": 1}
    canvas = Canvas(drawn, pagesize=(drawing.width * _MM, drawing.height * _MM), **options)
    for picture in drawing.pictures:
        bottom = drawing.height - picture.y - picture.height
        size = {"width": picture.width * _MM, "height": picture.height * _MM, "preserveAspectRatio": True}
        canvas.drawImage(ImageReader(io.BytesIO(picture.content)), picture.x * _MM, bottom * _MM, **size)
    for text in drawing.texts:
        canvas.setFont(text.font, text.size)
        canvas.drawString(text.x * _MM, (drawing.height - text.baseline) * _MM, text.text)
    canvas.showPage()
    canvas.save()
    return drawn.getvalue()


PEERS = {"fpdf2": "fpdf", "weasyprint": "weasyprint"}
"""The peers that `./dev bench` installs, by the module of each."""


def is_installed(peer: str) -> bool:
    """Whether this environment has the peer."""
    return importlib.util.find_spec(PEERS[peer]) is not None


class Fpdf2:
    """fpdf2 with the same cut fonts; a document reads its fonts anew, for none can be handed from one to the next."""

    def __init__(self, fonts: dict[str, str]) -> None:
        """`fonts`: name -> file."""
        for logger in ("fontTools", "fpdf"):
            logging.getLogger(logger).setLevel(logging.ERROR)
        self._fpdf: Any = importlib.import_module("fpdf")
        self._fonts = fonts

    def __call__(self, drawing: Drawing) -> bytes:
        """Each run and picture at its place."""
        document = self._fpdf.FPDF(unit="mm", format=(drawing.width, drawing.height))
        document.set_auto_page_break(False)
        document.add_page()
        for name in sorted({text.font for text in drawing.texts}):
            document.add_font(name, fname=self._fonts[name])
        for picture in drawing.pictures:
            document.image(io.BytesIO(picture.content), picture.x, picture.y, picture.width, picture.height,
                           keep_aspect_ratio=True)
        for text in drawing.texts:
            document.set_font(text.font, size=text.size)
            document.text(text.x, text.baseline, text.text)
        return bytes(document.output())


class WeasyPrinter:
    """WeasyPrint with the same cut fonts: with the whole collection it takes seconds a certificate."""

    def __init__(self, fonts: dict[str, str]) -> None:
        """`fonts`: name -> file."""
        logging.getLogger("fontTools").setLevel(logging.ERROR)  # it finds our cut fonts' dates remarkable
        self._weasyprint: Any = importlib.import_module("weasyprint")
        self._fonts = self._weasyprint.text.fonts.FontConfiguration()
        faces = "".join(f"@font-face {{ font-family: '{name}'; src: url(file://{fonts[name]}) }}" for name in fonts)
        self._faces = self._weasyprint.CSS(string=faces, font_config=self._fonts)

    def __call__(self, drawing: Drawing) -> bytes:
        """The page as HTML with everything at its place."""
        page = f"@page {{ size: {drawing.width}mm {drawing.height}mm; margin: 0 }}"
        style = f"<style>{page} div, img {{ position: absolute; white-space: pre }}</style>"
        source = f"{style}<body>{''.join(map(_picture_tag, drawing.pictures))}{''.join(map(_text_tag, drawing.texts))}"
        document = self._weasyprint.HTML(string=source)
        made: bytes = document.write_pdf(stylesheets=[self._faces], font_config=self._fonts)
        return made


def _text_tag(text: Text) -> str:
    top = text.baseline - text.size * 0.88 / _MM
    place = f"left:{text.x}mm;top:{top}mm;font:{text.size}pt '{text.font}'"
    return f'<div style="{place}">{html.escape(text.text)}</div>'


def _picture_tag(one: Picture) -> str:
    place = f"left:{one.x}mm;top:{one.y}mm;width:{one.width}mm;height:{one.height}mm"
    return f'<img style="{place}" src="data:image/jpeg;base64,{base64.b64encode(one.content).decode()}">'
