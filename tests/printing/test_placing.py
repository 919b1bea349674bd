"""Whatever is put in, no text leaves its paper, covers another or is cut."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry_desktop.printing.placed import Area, Page, PlacedLine, PlacedPicture, PlacedText
from registry_desktop.printing.placing import DoesNotFit, ValueMissing, place
from registry_desktop.printing.template import Template, read_template
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import PAPERS, PERSONS, RARE, filled
from tests.printing.test_template import HEAD

HAN_NAME = "阿卜杜热依木·买买提艾力" * 5
LATIN_NAME = "MARIA GUADALUPE FERNANDEZ-RODRIGUEZ DE LA CONCEPCION"
BOX = '[[text]]\ntext = "{name}"\nx = 10\ny = 10\nwidth = 30\nheight = 12\nsize = 12\nmin_size = 6\nmax_lines = 2\n'


def measure(text: str, _style: str, /) -> float:
    """A made-up face: East Asian characters fill the square, others half of it, as in every Song face."""
    return sum(0.6 if ord(character) < 0x2E80 else 1.0 for character in text)


def _texts(page: Page) -> list[PlacedText]:
    return [item for item in page.items if isinstance(item, PlacedText)]


def _made_up(folder: Path, text: str) -> Template:
    path = folder / "made_up.toml"
    path.write_text(HEAD + text, encoding="utf-8")
    return read_template(path)


def _assert_clean(page: Page) -> None:
    paper = Area(0, 0, page.width, page.height)
    areas = [(text.text, text.area) for text in _texts(page) if text.text.strip()]
    assert [text for text, area in areas if not paper.holds(area)] == []
    assert [(a, b) for (a, first), (b, second) in combinations(areas, 2) if first.covers(second)] == []
    pictures = [item.area for item in page.items if isinstance(item, PlacedPicture)]
    on_paper = [(text.text, text.area) for text in _texts(page) if text.layer == "paper"]
    assert [text for text, area in on_paper for picture in pictures if picture.covers(area)] == []


def _assert_no_line_strikes_through(page: Page) -> None:
    lines = [item for item in page.items if isinstance(item, PlacedLine)]
    for text in _texts(page):
        if not text.text.strip():
            continue
        for line in lines:
            stroke = Area(min(line.x1, line.x2), min(line.y1, line.y2), abs(line.x2 - line.x1) + 0.2,
                          abs(line.y2 - line.y1) + 0.2)
            assert not text.area.covers(stroke, slack=0.11), f"a line goes through {text.text}"


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", ["", "欧阳测试", HAN_NAME[:50], LATIN_NAME[:50], "测" * 50])
def test_nothing_leaves_the_paper_or_covers_another(
    paper: str, name: str, templates: dict[str, Template], photo: bytes,
) -> None:
    for page in place(templates[paper], filled(templates[paper], photo, name), measure=measure):
        _assert_clean(page)
        _assert_no_line_strikes_through(page)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_holds_with_the_faces_of_this_machine(
    paper: str, templates: dict[str, Template], typefaces: Typefaces, photo: bytes,
) -> None:
    for page in place(templates[paper], filled(templates[paper], photo, (RARE * 7)[:50]), measure=typefaces.width):
        _assert_clean(page)
        _assert_no_line_strikes_through(page)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.sampled_from("阿卜杜拉测试·AZ Éß𠮷"), min_size=1, max_size=50))
@pytest.mark.parametrize("paper", ["marriage_certificate", "marriage_review_form", "marriage_declaration"])
def test_a_name_of_up_to_fifty_characters_is_never_cut(paper: str, name: str, templates: dict[str, Template]) -> None:
    template = templates[paper]
    (page,) = place(template, filled(template, name=name), measure=measure)
    _assert_clean(page)
    for person in PERSONS:
        if f"{person}.name" in template.values:
            shown = "".join(text.text for text in _texts(page) if text.field == f"{person}.name")
            assert shown == name * sum(1 for each in template.items if _shows(each, person)) or shown == name


def _shows(item: object, person: str) -> bool:
    return f"{{{person}.name}}" in str(item)


def test_a_value_too_long_even_at_the_smallest_size_is_refused_with_its_field(tmp_path: Path) -> None:
    template = _made_up(tmp_path, BOX + '[values]\nname = "乙"\n')
    with pytest.raises(DoesNotFit) as refused:
        place(template, {"name": "测" * 29}, measure=measure)
    assert refused.value.field == "name"


def test_a_text_shrinks_only_as_far_as_it_must(tmp_path: Path) -> None:
    template = _made_up(tmp_path, BOX + '[values]\nname = "乙"\n')
    sizes = [_texts(place(template, {"name": "测" * count}, measure=measure)[0])[0].size for count in (7, 14, 20, 28)]
    assert sizes == [12.0, 12.0, 8.5, 6.0]


def test_a_value_that_was_not_given_is_named(tmp_path: Path) -> None:
    template = _made_up(tmp_path, BOX + '[values]\nname = "乙"\n')
    with pytest.raises(ValueMissing) as refused:
        place(template, {}, measure=measure)
    assert refused.value.field == "name"


def test_a_brace_in_a_value_is_only_a_character(tmp_path: Path) -> None:
    template = _made_up(tmp_path, BOX + '[values]\nname = "乙"\n')
    (text,) = _texts(place(template, {"name": "{name}"}, measure=measure)[0])
    assert text.text == "{name}"


@pytest.mark.parametrize(("align", "x"), [("left", 10.0), ("center", 20.77), ("right", 31.53), ("spread", 10.0)])
def test_alignment_is_exact_to_the_hundredth_of_a_millimetre(tmp_path: Path, align: str, x: float) -> None:
    template = _made_up(tmp_path, BOX + f'align = "{align}"\n[values]\nname = "乙"\n')
    (text,) = _texts(place(template, {"name": "甲乙"}, measure=measure)[0])
    assert text.x == pytest.approx(x, abs=0.01)
    assert text.x + text.width == pytest.approx(40.0 if align in ("right", "spread") else x + 8.47, abs=0.01)


def test_a_bar_code_too_fine_to_be_read_is_refused(tmp_path: Path) -> None:
    code = '[[code]]\nkind = "code128"\ntext = "{number}"\nx = 1\ny = 1\nwidth = 30\nheight = 5\n'
    with pytest.raises(DoesNotFit):
        place(_made_up(tmp_path, code + '[values]\nnumber = "1"\n'), {"number": "J770101-2026-000001"}, measure=measure)


def test_a_long_table_goes_on_under_its_head_on_further_pages(templates: dict[str, Template]) -> None:
    template = templates["statistics_day"]
    rows = "\n".join(f"指标{number}\t件\t{number:02}\t1\t2\t3\t4\t5" for number in range(60))
    pages = place(template, {**filled(template), "rows": rows}, measure=measure)
    assert len(pages) == 3
    shown = [text.text for page in pages for text in _texts(page)]
    assert [text for text in shown if text.startswith("指标") and text[2:].isdigit()] == [f"指标{n}" for n in range(60)]
    assert shown.count("指标名称") == 3
    assert "第2页　共3页" in shown or {"2", "3"} <= set(shown)
    for page in pages:
        _assert_clean(page)


def test_the_blank_is_told_from_what_is_printed_onto_it(templates: dict[str, Template]) -> None:
    template = templates["marriage_certificate"]
    (page,) = place(template, filled(template), measure=measure)
    printed = {text.text for text in _texts(page) if text.layer == "paper"}
    assert template.has_blank
    assert printed <= {str(value) for value in template.values.values()}


def test_the_open_booklet_holds_the_photo_at_its_legal_size(templates: dict[str, Template], photo: bytes) -> None:
    template = templates["marriage_certificate"]
    (page,) = place(template, filled(template, photo), measure=measure)
    (picture,) = (item for item in page.items if isinstance(item, PlacedPicture))
    assert (picture.area.width, picture.area.height) == (53.0, 35.0)
