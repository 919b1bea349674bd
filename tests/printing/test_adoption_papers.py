"""The papers of the adoption desk: whole with the longest words and with empty places, each value and code readable."""

import pytest
import zxingcpp

from registry_desktop.kinds.adoption import prints
from registry_desktop.printing.pdf import BLANK, render
from registry_desktop.printing.placed import PlacedPicture
from registry_desktop.printing.placing import Values, place
from registry_desktop.printing.template import Template
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import RARE, codes_on, written
from tests.printing.test_pdf import _picture, _text
from tests.printing.test_placing import HAN_NAME, LATIN_NAME, _assert_clean, _assert_no_line_strikes_through, measure

_OF_KINDS = (
    *(prints.OF_REGISTRATION, prints.OF_DISSOLUTION, prints.OF_REISSUE),
    *(prints.OF_RELATION_CERTIFICATE, prints.OF_REVOCATION),
)
FORMS = sorted({one.paper for kind in _OF_KINDS for one in kind})
ON_BLANKS = ("adoption_certificate", "dissolution_certificate")
ON_PLAIN_PAPER = [form for form in FORMS if form not in ON_BLANKS]
ADDRESS = ("测试省测试市测试自治县甲镇解放东路一百二十二号测试花园小区第十二栋三单元四百零一室" * 3)[:100]
SENTENCE = "双方就此达成一致，各自的权利义务均已经知悉，没有其他争议。"
LONG = {
    "household_place": ADDRESS,
    "address": ADDRESS,
    "office": ADDRESS[:50],
    "court": ADDRESS[:50],
    "review_authority": ADDRESS[:50],
    "place": ADDRESS[:80],
    "newspaper": ADDRESS[:30],
    "nationality": "波斯尼亚和黑塞哥维那",
    "identity_kind": "港澳居民来往内地通行证",
    "occupation": "国家机关、党群组织、企业、事业单位负责人",
    "workplace": ADDRESS[:60],
    "category": "生父母均不具备完全民事行为能力且可能严重危害该未成年人（残疾）",
    "original.number": ("测试县收字第920042号（补录）" * 5)[:60],
    "placer.identity_number": "770102199203039051、77010219930404906X",
    "papers_shown": "；".join(f"{number}. 婚姻状况和抚养教育能力证明（收养人提供）" for number in range(1, 11)),
    "reissue.reason": "登记信息与现信息不一致",
    "team": "、".join(["欧阳评估员"] * 12),
    "said_rows": "\n".join(["问：" + "你" * 36] * 70),
    "facts_rows": "\n".join(["事" * 38] * 60),
    "conclusion_rows": "\n".join(["结" * 38] * 20),
    "visit_rows": "\n".join(["访" * 38] * 60),
    "verified_rows": "\n".join(["婚姻状况和抚养教育能力证明\t数据比对\t收养员甲\t2026年5月21日"] * 15),
    "catalogue_rows": "\n".join(
        f"{number}\t生父母无完全民事行为能力且对被收养人有严重危害的证明\t送养人提供\t2026年12月31日\t已核实" for number in range(60)
    ),
    **dict.fromkeys(("review_opinion", "approval_opinion"), SENTENCE * 7),
    **dict.fromkeys(("adoption_reason", "cause", "agreed_matters", "used_for", "statement"), SENTENCE * 7),
    **dict.fromkeys(("hardship", "supplement_asked", "notice_text", "facts"), SENTENCE * 20),
    **dict.fromkeys(("evidence", "reason", "dissolution.reason"), SENTENCE * 12),
    **dict.fromkeys(("remarks", "print_remark"), SENTENCE * 3),
}


def with_long_words(template: Template, name: str, photo: bytes = b"") -> Values:
    """The examples with everybody called `name` and every other place filled as far as it may be."""
    values: dict[str, str | bytes] = dict(template.values)
    for key in values:
        last = key.rpartition(".")[2]
        if last == "name" or key == "name_after":
            values[key] = name
        elif key in ("adopters.names", "applicants"):
            values[key] = f"{name}、{name}"
        elif key == "photo":
            values[key] = photo
        else:
            values[key] = LONG.get(key) or LONG.get(last) or values[key]
    return values


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["欧阳测试", HAN_NAME[:50], LATIN_NAME[:50], "测" * 50])
def test_no_word_leaves_the_form_or_covers_another(
    form: str, name: str, templates: dict[str, Template], photo: bytes
) -> None:
    template = templates[form]
    for values in (template.values, with_long_words(template, name, photo), dict.fromkeys(template.values, "")):
        for page in place(template, values, measure=measure):
            _assert_clean(page)
            _assert_no_line_strikes_through(page)


@pytest.mark.parametrize("form", FORMS)
def test_the_form_fits_with_the_faces_of_this_machine(
    form: str, templates: dict[str, Template], typefaces: Typefaces, photo: bytes
) -> None:
    values = with_long_words(templates[form], (RARE * 7)[:50], photo)
    for page in place(templates[form], values, measure=typefaces.width):
        _assert_clean(page)
        _assert_no_line_strikes_through(page)


@pytest.mark.parametrize("form", FORMS)
def test_every_value_of_the_form_can_be_read_back(
    form: str, templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates[form]
    text = "".join(_text(render(template, template.values, typefaces=typefaces)).split())
    for name, value in written(template).items():
        for word in value.split():
            assert word in text, f"{name} is not on the form"


@pytest.mark.parametrize("form", ON_PLAIN_PAPER)
def test_the_form_bears_its_title_and_the_code_of_its_case(
    form: str, templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates[form]
    (page, *_) = place(template, template.values, measure=measure)
    assert template.title in {getattr(item, "text", "") for item in page.items}
    picture = _picture(render(template, template.values, typefaces=typefaces), dpi=300)
    assert {found.text for found in zxingcpp.read_barcodes(picture)} == codes_on(template)


@pytest.mark.parametrize("form", ON_BLANKS)
def test_the_words_of_the_blank_show_in_the_preview_only(
    form: str, templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates[form]
    seen = "".join(_text(render(template, template.values, typefaces=typefaces, layer=BLANK)).split())
    printed = "".join(_text(render(template, template.values, typefaces=typefaces)).split())
    assert template.title in seen
    assert set(printed) <= set("".join(template.values.values()))


def test_the_certificate_carries_the_joint_photo(templates: dict[str, Template], photo: bytes) -> None:
    template = templates["adoption_certificate"]
    (page,) = place(template, with_long_words(template, "测试甲", photo), measure=measure)
    (area,) = [item.area for item in page.items if isinstance(item, PlacedPicture)]
    assert (area.width, area.height) == (53.0, 35.0)


@pytest.mark.parametrize("form", ["relation_certificate", "handover_notice", "adoption_catalogue"])
def test_what_leaves_the_office_has_no_place_for_what_was_before(form: str, templates: dict[str, Template]) -> None:
    before = ("adoptee.", "adoptee_before.", "placer", "certificate_placer", "birth_", "finding.", "institution")
    assert [name for name in templates[form].values if name.startswith(before)] == []


@pytest.mark.parametrize("form", ["assessment_report", "adoption_survey", "adoption_interview", "adoption_catalogue"])
def test_a_long_record_goes_on_over_several_sheets(form: str, templates: dict[str, Template]) -> None:
    assert len(place(templates[form], with_long_words(templates[form], "测试甲"), measure=measure)) > 1
