"""Bar codes as picture files, for labels and other programs."""

import io
from xml.etree import ElementTree

import zxingcpp
from PIL import Image

from registry_desktop.printing.barcodes import code128_png, code128_svg

NUMBER = "B20260520-0001"


def test_a_label_picture_is_read_back() -> None:
    picture = Image.open(io.BytesIO(code128_png(NUMBER)))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [NUMBER]


def test_a_drawn_label_carries_its_text_in_millimetres() -> None:
    drawing = ElementTree.fromstring(code128_svg(NUMBER))
    assert drawing.get("width", "").endswith("mm")
    assert NUMBER in "".join(drawing.itertext())


def test_the_same_label_is_the_same_bytes() -> None:
    assert code128_svg(NUMBER) == code128_svg(NUMBER)
    assert code128_png(NUMBER) == code128_png(NUMBER)
