"""Papers, fonts and a picture for the tests of printing."""

import io
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image

from registry_desktop.printing.template import Template, Templates
from registry_desktop.printing.typeface import Typefaces

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def typefaces(pytestconfig: pytest.Config) -> Typefaces:
    """The faces of this machine; the slices cut from them are kept from one run of the suite to the next."""
    assert pytestconfig.cache is not None
    return Typefaces.from_file(RESOURCES / "fonts.toml", pytestconfig.cache.mkdir("paper-fonts"))


@pytest.fixture(scope="session")
def templates() -> Mapping[str, Template]:
    return Templates(RESOURCES / "papers")


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A picture of 53 x 35 mm at 300 dpi."""
    drawn = io.BytesIO()
    Image.linear_gradient("L").resize((626, 413)).convert("RGB").save(drawn, "JPEG")
    return drawn.getvalue()
