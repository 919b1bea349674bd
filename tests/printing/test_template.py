"""A template with a mistake is refused with the file and the key, before anybody prints a paper in a wrong way."""

from pathlib import Path

import pytest

from registry_desktop.printing.strict_reading import TemplateError
from registry_desktop.printing.template import Template, read_template
from registry_desktop.printing.template_parts import TextItem, texts_of
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import PAPERS

HEAD = 'title = "t"\nversion = "1"\nmark = "assumed"\nsource = "s"\n[paper]\nwidth = 100\nheight = 50\n'
TEXT = '[[text]]\ntext = "甲{name}"\nx = 1\ny = 1\nwidth = 50\nheight = 10\n'
TABLE = "[[table]]\nx = 1\ny = 1\ncolumns = [10]\n"
VALUES = '[values]\nname = "乙"\n'


def _read(folder: Path, text: str) -> Template:
    path = folder / "made_up.toml"
    path.write_text(text, encoding="utf-8")
    return read_template(path)


def test_every_paper_of_the_marriage_desk_is_there(templates: dict[str, Template]) -> None:
    assert set(templates) >= set(PAPERS)


@pytest.mark.parametrize("paper", PAPERS)
def test_each_paper_uses_only_styles_that_the_fonts_know(
    paper: str, templates: dict[str, Template], typefaces: Typefaces,
) -> None:
    styles = [style for item in templates[paper].items for _, style in texts_of(item) if style]
    assert {font for style in styles for font in (style.font, style.value_font) if font} <= set(typefaces.styles)


@pytest.mark.parametrize("paper", PAPERS)
def test_each_paper_says_how_certain_it_is_and_where_it_comes_from(paper: str, templates: dict[str, Template]) -> None:
    template = templates[paper]
    assert template.mark in ("law", "source", "assumed")
    assert template.source
    assert template.version


def test_a_text_keeps_its_place_and_takes_its_style(tmp_path: Path) -> None:
    big = "[styles]\nbig = { size = 20 }\n"
    template = _read(tmp_path, HEAD + big + TEXT + 'style = "big"\nalign = "right"\n' + VALUES)
    (item,) = template.items
    assert isinstance(item, TextItem)
    assert (item.x, item.width, item.style.size, item.style.align) == (1.0, 50.0, 20.0, "right")


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        (HEAD + TEXT + "alignt = 1\n" + VALUES, "text 1", "alignt"),
        (HEAD + TEXT + 'align = "middle"\n' + VALUES, "align", "middle"),
        (HEAD + TEXT + 'layer = "top"\n' + VALUES, "layer", "top"),
        (HEAD + TEXT + 'style = "nobody"\n' + VALUES, "text 1", "nobody"),
        (HEAD + TEXT + 'size = "10"\n' + VALUES, "size", "float"),
        (HEAD + TEXT + "[values]\n", "made_up.toml", "'name' is used but has no example"),
        (HEAD + TEXT + VALUES + 'age = "9"\n', "made_up.toml", "'age' stands in [values] but is not used"),
        (HEAD + TEXT.replace("width = 50\n", "") + VALUES, "text 1", "'width' is missing"),
        (HEAD + '[[circle]]\nx = 1\n' + VALUES, "made_up.toml", "circle"),
        (HEAD.replace('title = "t"\n', "") + VALUES, "made_up.toml", "'title' is missing"),
        (HEAD + TABLE + "rows = [{ height = 5, cels = [] }]\n[values]\n", "row 1", "cels"),
        ("title =", "made_up.toml", "TOML"),
    ],
)
def test_a_mistake_is_named_with_file_place_and_key(tmp_path: Path, text: str, place: str, problem: str) -> None:
    with pytest.raises(TemplateError) as refused:
        _read(tmp_path, text)
    assert "made_up.toml" in refused.value.where
    assert place in refused.value.where
    assert problem in refused.value.problem
