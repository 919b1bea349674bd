"""A process that prints one certificate and says how long it took from before its imports: program or a peer."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

STARTED = perf_counter()


def program(asked: dict[str, Any]) -> None:
    """Through the press of the program."""
    from registry_desktop.printing.press import TemplatePress  # noqa: PLC0415 - the import is part of the figure

    press = TemplatePress(Path(asked["resources"]), Path(asked["cache"]))
    press.print("marriage_certificate", {**asked["values"], "photo": Path(asked["photo"]).read_bytes()})


def reportlab(asked: dict[str, Any]) -> None:
    """Straight onto a canvas."""
    from reportlab import rl_config  # noqa: PLC0415 - the import is part of the figure
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415

    from tests.bench import certificate_peers  # noqa: PLC0415

    rl_config.useA85 = 0
    for name, path in asked["fonts"].items():
        pdfmetrics.registerFont(ttfonts.TTFont(name, path, asciiReadable=0))
    certificate_peers.reportlab(_drawing(asked))


def fpdf2(asked: dict[str, Any]) -> None:
    """The same by fpdf2."""
    from tests.bench import certificate_peers  # noqa: PLC0415 - the import is part of the figure

    certificate_peers.Fpdf2(asked["fonts"])(_drawing(asked))


def weasyprint(asked: dict[str, Any]) -> None:
    """The same by WeasyPrint."""
    from tests.bench import certificate_peers  # noqa: PLC0415 - the import is part of the figure

    certificate_peers.WeasyPrinter(asked["fonts"])(_drawing(asked))


def _drawing(asked: dict[str, Any]) -> Any:
    from tests.bench import certificate_peers  # noqa: PLC0415 - the import is part of the figure

    texts = tuple(certificate_peers.Text(*text) for text in asked["texts"])
    picture = certificate_peers.Picture(Path(asked["photo"]).read_bytes(), 10, 10, 53, 35)
    return certificate_peers.Drawing(asked["width"], asked["height"], texts, (picture,))


if __name__ == "__main__":
    ways = {"program": program, "reportlab": reportlab, "fpdf2": fpdf2, "weasyprint": weasyprint}
    ways[sys.argv[1]](json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
    print(perf_counter() - STARTED)
