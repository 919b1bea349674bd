"""颁证仪式流程单: however long programme, names and list of couples are, nothing is lost or covered."""

import pytest

from registry_desktop.printing.pdf import render
from registry_desktop.printing.placing import place
from registry_desktop.printing.template import Template
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import RARE
from tests.printing.test_pdf import _text
from tests.printing.test_placing import HAN_NAME, LATIN_NAME, _assert_clean, _assert_no_line_strikes_through, measure

PAPER = "ceremony_programme"
ITEM = "颁证员致辞，新人宣读结婚誓言，双方父母为新人送上祝福"


def sheet(
    template: Template, *, items: int, couples: int, man: str = "测试甲", woman: str = "测试乙"
) -> dict[str, str]:
    programme = "\n".join(f"{number}\t09:{number:02d}\t{ITEM}{number}" for number in range(1, items + 1))
    people = "\n".join(f"{number}\t{man}\t{woman}\t12\t不同意" for number in range(1, couples + 1))
    return {**template.values, "programme": programme, "couples": people}


@pytest.mark.parametrize(("items", "couples"), [(0, 0), (3, 2), (30, 2), (4, 60), (40, 60)])
def test_no_word_leaves_its_cell_however_many_rows(items: int, couples: int, templates: dict[str, Template]) -> None:
    template = templates[PAPER]
    long = {"title": HAN_NAME[:50], "place": HAN_NAME[:50], "hosts": HAN_NAME[:50], "officiant.name": HAN_NAME[:50]}
    values = sheet(template, items=items, couples=couples, man=HAN_NAME[:50], woman=LATIN_NAME[:50])
    for each in (values, values | long, dict.fromkeys(template.values, "")):
        for page in place(template, each, measure=measure):
            _assert_clean(page)
            _assert_no_line_strikes_through(page)


def test_every_item_and_every_couple_stands_once_and_couples_go_on_under_their_head(
    templates: dict[str, Template],
) -> None:
    pages = place(templates[PAPER], sheet(templates[PAPER], items=12, couples=40), measure=measure)
    words = [getattr(item, "text", "") for page in pages for item in page.items]
    assert [word for word in words if word.startswith(ITEM)] == [f"{ITEM}{number}" for number in range(1, 13)]
    assert words.count("测试甲") == 40
    assert len(pages) > 1
    assert all("公开影像" in [getattr(item, "text", "") for item in page.items] for page in pages)


def test_the_sheet_fits_and_is_read_back_with_the_faces_of_this_machine(
    templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates[PAPER]
    values = sheet(template, items=3, couples=2, man=(RARE * 7)[:50])
    text = "".join(_text(render(template, values, typefaces=typefaces)).split())
    for name in ("title", "place", "hosts", "office.name", "ceremony_number", "programme"):
        for word in values[name].split():
            assert word in text, name
    for page in place(template, values, measure=typefaces.width):
        _assert_clean(page)
