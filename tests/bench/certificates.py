"""`certificates`: marriage certificates a second and the first of a process, beside ReportLab, fpdf2, WeasyPrint."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

from reportlab.pdfbase import pdfmetrics

from registry_desktop.printing.placed import PlacedPicture, PlacedText
from registry_desktop.printing.placing import place
from tests.bench import certificate_peers
from tests.bench.certificate_peers import Drawing, Picture, Text
from tests.bench.people import MAN, WOMAN, person
from tests.bench.service_hall import photo
from tests.bench.sheet import Sheet, median
from tests.bench.workshop import RESOURCES, ROOT, Workshop

PAPER = "marriage_certificate"
Values = dict[str, str | bytes]


def run(shop: Workshop) -> Sheet:
    """Print certificates of many couples, everybody in turn."""
    sheet = Sheet("certificates")
    shop.press.prepare()
    shop.press.print(PAPER, values_of(shop, 0))
    drawings = [drawing_of(shop, serial) for serial in range(shop.size.certificates)]
    ways: dict[str, Callable[[int], object]] = {
        "program": lambda serial: shop.press.print(PAPER, values_of(shop, serial)),
        "reportlab": lambda serial: certificate_peers.reportlab(drawings[serial]),
    }
    for peer, drawer in _peers(font_files(drawings)).items():
        ways[peer] = partial(_draw, drawer, drawings)
    taken = _in_turn(ways, shop.size.certificates)
    for name, seconds in taken.items():
        sheet.figure(f"{name}_per_s", 1 / median(seconds))
    sheet.ratio("program_to_reportlab", median(taken["reportlab"]) / median(taken["program"]), at_least=0.6)
    for peer, at_least in (("fpdf2", 2), ("weasyprint", 5)):
        if peer in taken:
            sheet.ratio(f"program_to_{peer}", median(taken[peer]) / median(taken["program"]), at_least=at_least)
    _first(shop, sheet, drawings[0])
    return sheet


def _draw(drawer: Callable[[Drawing], bytes], drawings: Sequence[Drawing], serial: int) -> object:
    return drawer(drawings[serial])


def _peers(fonts: dict[str, str]) -> dict[str, Callable[[Drawing], bytes]]:
    makers: dict[str, Callable[[dict[str, str]], Callable[[Drawing], bytes]]] = {
        "fpdf2": certificate_peers.Fpdf2,
        "weasyprint": certificate_peers.WeasyPrinter,
    }
    return {name: make(fonts) for name, make in makers.items() if certificate_peers.is_installed(name)}


def values_of(shop: Workshop, serial: int) -> Values:
    """The values of a couple's certificate: the template's examples with that couple's names, numbers and photo."""
    values: Values = dict(shop.press.templates[PAPER].values)
    for role, field in ((MAN, "man"), (WOMAN, "woman"), (MAN, "holder")):
        who = person(role, serial)
        own = {"name": who.name, "identity_number": who.number, "birth_date": f"{who.birth_date:%Y年%m月%d日}"}
        values |= {f"{field}.{name}": text for name, text in own.items() if f"{field}.{name}" in values}
    if "photo" in values:
        values["photo"] = _PHOTOS[serial % len(_PHOTOS)]
    return values


_PHOTOS = [photo(number) for number in range(8)]


def drawing_of(shop: Workshop, serial: int) -> Drawing:
    """What stands on that certificate, worked out beforehand: the peers only draw it."""
    faces = shop.press.typefaces
    (page,) = place(shop.press.templates[PAPER], values_of(shop, serial), measure=faces.width)
    texts, pictures = [], []
    for item in page.items:
        if isinstance(item, PlacedText) and item.layer == "paper":
            x = item.x
            for font, run_ in faces.runs(item.text, item.font):
                texts.append(Text(run_, x, item.baseline, font, item.size))
                x += pdfmetrics.stringWidth(run_, font, item.size) * 25.4 / 72
        elif isinstance(item, PlacedPicture) and item.layer == "paper":
            area = item.area
            pictures.append(Picture(item.content, area.x, area.y, area.width, area.height))
    return Drawing(page.width, page.height, tuple(texts), tuple(pictures))


def font_files(drawings: Sequence[Drawing]) -> dict[str, str]:
    """The fonts of the drawings, cut beforehand: name -> file."""
    names = sorted({text.font for drawing in drawings for text in drawing.texts})
    return {name: str(pdfmetrics.getFont(name).face.filename) for name in names}


def _in_turn(ways: dict[str, Callable[[int], object]], count: int) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way(0)
    for serial in range(count):
        for name, way in ways.items():
            started = perf_counter()
            way(serial)
            taken[name].append(perf_counter() - started)
    return taken


def _first(shop: Workshop, sheet: Sheet, drawing: Drawing) -> None:
    """The first certificate of a new process, from before its imports; the fonts were cut before."""
    fonts = font_files([drawing])
    (shop.folder / "photo.jpg").write_bytes(drawing.pictures[0].content if drawing.pictures else photo())
    asked = {
        "resources": str(RESOURCES), "cache": str(shop.folder / "fonts"), "fonts": fonts,
        "values": {name: text for name, text in values_of(shop, 0).items() if isinstance(text, str)},
        "photo": str(shop.folder / "photo.jpg"), "width": drawing.width, "height": drawing.height,
        "texts": [list(vars_of(text)) for text in drawing.texts],
    }  # fmt: skip
    path = shop.folder / "first.json"
    path.write_text(json.dumps(asked, ensure_ascii=False), encoding="utf-8")
    peers = (peer for peer in certificate_peers.PEERS if certificate_peers.is_installed(peer))
    taken: dict[str, list[float]] = {name: [] for name in ("program", "reportlab", *peers)}
    for _ in range(shop.size.starts):
        for name, seconds in taken.items():
            seconds.append(_first_of(name, path))
    for name, seconds in taken.items():
        sheet.figure(f"{name}_first_s", median(seconds))
    for peer, at_most in (("reportlab", 2), ("fpdf2", 1), ("weasyprint", 1)):
        if peer in taken:
            sheet.ratio(f"first_to_{peer}", median(taken["program"]) / median(taken[peer]), at_most=at_most)


def vars_of(text: Text) -> tuple[str, float, float, str, float]:
    """The fields in their order."""
    return text.text, text.x, text.baseline, text.font, text.size


def _first_of(name: str, path: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.first_certificate", name, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)
