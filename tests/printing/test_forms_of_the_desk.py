"""Forms of reissue, revocation, statements and corrections: whole with long names and addresses and with no values."""

import pytest
import zxingcpp

from registry_desktop.printing.pdf import render
from registry_desktop.printing.placing import place
from registry_desktop.printing.template import Template
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import RARE, codes_on, written
from tests.printing.test_pdf import _picture, _text
from tests.printing.test_placing import HAN_NAME, LATIN_NAME, _assert_clean, _assert_no_line_strikes_through, measure

FORMS = (
    "archive_copy", "correction_note", "court_note", "late_marriage_declaration", "leaflets_receipt",
    "lookup_not_found", "lookup_refused", "lookup_request",
    "no_restore_statement", "reissue_declaration", "reissue_review_form", "revocation_decision", "revocation_notice",
    "service_receipt", "truth_statement",
)
ADDRESS = ("测试省测试市测试自治县甲镇解放东路一百二十二号测试花园小区第十二栋三单元四百零一室" * 3)[:100]


def with_long_words(template: Template, name: str) -> dict[str, str]:
    """The examples with everybody called `name`, living at a long address, before authorities of long names."""
    values = dict(template.values)
    for key in values:
        match key.rsplit(".", 1)[-1]:
            case "name":
                values[key] = name
            case "address" | "household_place":
                values[key] = ADDRESS
            case "office" | "court" | "issuing_body" | "notary":
                values[key] = ADDRESS[:50]
    return values


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["欧阳测试", HAN_NAME[:50], LATIN_NAME[:50], "测" * 50])
def test_no_word_leaves_the_form_or_covers_another(form: str, name: str, templates: dict[str, Template]) -> None:
    template = templates[form]
    for values in (template.values, with_long_words(template, name), dict.fromkeys(template.values, "")):
        for page in place(template, values, measure=measure):
            _assert_clean(page)
            _assert_no_line_strikes_through(page)


@pytest.mark.parametrize("form", FORMS)
def test_the_form_fits_with_the_faces_of_this_machine(
    form: str, templates: dict[str, Template], typefaces: Typefaces,
) -> None:
    template = templates[form]
    for page in place(template, with_long_words(template, (RARE * 7)[:50]), measure=typefaces.width):
        _assert_clean(page)
        _assert_no_line_strikes_through(page)


@pytest.mark.parametrize("form", FORMS)
def test_every_value_of_the_form_can_be_read_back(
    form: str, templates: dict[str, Template], typefaces: Typefaces,
) -> None:
    template = templates[form]
    text = "".join(_text(render(template, template.values, typefaces=typefaces)).split())
    for name, value in written(template).items():
        for word in value.split():
            assert word in text, f"{name} is not on the form"


@pytest.mark.parametrize("form", FORMS)
def test_the_title_stands_on_the_form_as_the_template_names_it(form: str, templates: dict[str, Template]) -> None:
    template = templates[form]
    (page, *_) = place(template, template.values, measure=measure)
    assert template.title in [getattr(item, "text", "") for item in page.items]


@pytest.mark.parametrize("form", FORMS)
def test_the_case_number_is_read_from_a_print_of_300_dpi(
    form: str, templates: dict[str, Template], typefaces: Typefaces,
) -> None:
    template = templates[form]
    picture = _picture(render(template, template.values, typefaces=typefaces), dpi=300)
    assert {found.text for found in zxingcpp.read_barcodes(picture)} == codes_on(template)


def test_many_corrections_go_on_under_their_head_with_the_signatures_on_each_page(
    templates: dict[str, Template],
) -> None:
    template = templates["correction_note"]
    rows = "\n".join(f"项目{number}\t{ADDRESS}\t{ADDRESS}" for number in range(16))
    pages = place(template, {**template.values, "corrections": rows}, measure=measure)
    words = [[getattr(item, "text", "") for item in page.items] for page in pages]
    assert [word for page in words for word in page if word.startswith("项目")] == [f"项目{n}" for n in range(16)]
    assert all("更正项目" in page and "复 核 人" in page for page in words)
    for page in pages:
        _assert_clean(page)
