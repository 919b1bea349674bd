"""The papers of a divorce: whole with the longest words and with empty places, each value and code readable."""

import io
import subprocess

import pytest
import zxingcpp
from PIL import Image

from registry_desktop.domain.check_code import VALUE
from registry_desktop.printing.pdf import BLANK, render
from registry_desktop.printing.placed import Page, PlacedPicture, PlacedText
from registry_desktop.printing.placing import Values, place
from registry_desktop.printing.template import Template
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import RARE, written
from tests.printing.test_pdf import _text
from tests.printing.test_placing import HAN_NAME, LATIN_NAME, _assert_clean, _assert_no_line_strikes_through, measure

FORMS = (
    "divorce_agreement", "divorce_application", "divorce_certificate", "divorce_declaration", "divorce_interview",
    "divorce_not_accepted_notice", "divorce_receipt", "divorce_review_form", "divorce_withdrawal",
    "divorce_withdrawal_slip",
)  # fmt: skip
WITH_CODE = tuple(form for form in FORMS if form != "divorce_certificate")
ADDRESS = ("测试省测试市测试自治县甲镇解放东路一百二十二号测试花园小区第十二栋三单元四百零一室" * 3)[:100]
SENTENCE = "双方就此达成一致，各自名下的存款归各自所有，没有其他争议。"
LONG = {
    "office.name": ADDRESS[:50],
    "office": ADDRESS[:50],
    "court": ADDRESS[:50],
    "review_authority": ADDRESS[:50],
    "household_place": ADDRESS,
    "address": ADDRESS,
    "nationality": "波斯尼亚和黑塞哥维那",
    "identity_number": "H12345678（R123456(7)）（香港）",
    "occupation": "不便分类的其他从业人员",
    "papers_shown": "\n".join(f"{number}. 公证认证的证明及译文" for number in range(1, 9)),
    "marriage.number": ("测试县结字第920042号（补录）" * 5)[:60],
    "explanation": "\n".join(["2026年10月1日是国庆节休假日，顺延至休假日结束的次日2026年10月8日。"] * 6),
    "provisional_note": "2027年放假安排尚未公布，以上日期暂按周末推算；放假安排公布后，以重新计算并告知的日期为准。",
    "withdrawal_explanation": SENTENCE * 5,
    "reason": SENTENCE * 5,
    "basis": SENTENCE * 3,
    "review_opinion": SENTENCE * 2,
    "remarks": SENTENCE * 3,
    "print_remark": SENTENCE,
    "interview.will": SENTENCE * 4,
    "interview.agreement": SENTENCE * 4,
    "interview.violence": SENTENCE * 4,
    "interview.children": SENTENCE * 4,
    "agreement_text.children": SENTENCE * 15,
    "agreement_text.property": SENTENCE * 15,
    "agreement_text.debts": SENTENCE * 7,
}


def with_long_words(template: Template, name: str, photo: bytes) -> Values:
    """The examples with everybody called `name` and every other place filled as far as it may be."""
    values: dict[str, str | bytes] = dict(template.values)
    for key in values:
        last = key.rpartition(".")[2]
        if last == "name" and key != "office.name":
            values[key] = name
        elif last == "photo":
            values[key] = photo
        else:
            values[key] = LONG.get(key) or LONG.get(last) or values[key]
    return values


def _assert_whole(page: Page) -> None:
    _assert_clean(page)
    _assert_no_line_strikes_through(page)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["欧阳测试", HAN_NAME[:50], LATIN_NAME[:50], "测" * 50])
def test_no_word_leaves_the_form_or_covers_another(
    form: str, name: str, templates: dict[str, Template], photo: bytes
) -> None:
    template = templates[form]
    for values in (template.values, with_long_words(template, name, photo), dict.fromkeys(template.values, "")):
        (page,) = place(template, values, measure=measure)
        _assert_whole(page)


@pytest.mark.parametrize("form", FORMS)
def test_the_form_fits_with_the_faces_of_this_machine(
    form: str, templates: dict[str, Template], typefaces: Typefaces, photo: bytes
) -> None:
    values = with_long_words(templates[form], (RARE * 7)[:50], photo)
    (page,) = place(templates[form], values, measure=typefaces.width)
    _assert_whole(page)


@pytest.mark.parametrize("form", FORMS)
def test_every_value_of_the_form_can_be_read_back(
    form: str, templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates[form]
    text = "".join(_text(render(template, template.values, typefaces=typefaces)).split())
    for name, value in written(template).items():
        for word in value.split():
            assert word in text, f"{name} is not on the form"


@pytest.mark.parametrize("form", WITH_CODE)
def test_the_form_bears_its_official_title_and_the_code_of_its_case(
    form: str, templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates[form]
    (page,) = place(template, template.values, measure=measure)
    assert template.title in {item.text for item in page.items if isinstance(item, PlacedText)}
    pdf = render(template, template.values, typefaces=typefaces)
    drawn = subprocess.run(
        ["pdftoppm", "-r", "300", "-png", "-singlefile", "-"], input=pdf, stdout=subprocess.PIPE, check=True, timeout=60
    ).stdout
    found = {code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(drawn)))}
    assert found == {template.values["case_number"], template.values[VALUE]}


@pytest.mark.parametrize(("form", "count"), [("divorce_certificate", 1), ("divorce_review_form", 2)])
def test_each_party_has_an_own_photo_of_two_inches(
    form: str, count: int, templates: dict[str, Template], photo: bytes
) -> None:
    template = templates[form]
    (page,) = place(template, with_long_words(template, "测试甲", photo), measure=measure)
    pictures = [item.area for item in page.items if isinstance(item, PlacedPicture)]
    assert [(area.width, area.height) for area in pictures] == [(35.0, 49.0)] * count


def test_the_words_of_the_booklet_show_in_the_preview_only(
    templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates["divorce_certificate"]
    seen = "".join(_text(render(template, template.values, typefaces=typefaces, layer=BLANK)).split())
    printed = "".join(_text(render(template, template.values, typefaces=typefaces)).split())
    assert "离婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。" in seen
    assert set(printed) <= set("".join(template.values.values()))
