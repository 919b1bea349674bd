"""Catalogues, the sheet of copies, 提醒名单: long names stay in their cells, many rows go on with their heads."""

import pytest

from registry_desktop.printing.pdf import render
from registry_desktop.printing.placing import place
from registry_desktop.printing.template import Template
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import RARE
from tests.printing.test_pdf import _text
from tests.printing.test_placing import HAN_NAME, _assert_clean, _assert_no_line_strikes_through, measure

COUPLE = f"{HAN_NAME[:20]}　{HAN_NAME[:20]}"
ROWS = {
    "volume_catalogue": "{n}\t离婚登记申请受理回执单（存根）\t女方\t12\t{n}—999\t缺件：复印件已霉毁，原件由当事人收回",
    "year_catalogue": f"{{n:06d}}\t{COUPLE}\tJ770101-2026-000001\t2026-05-20\t9999\t男方为现役军人",
    "blank_destruction_list": "{n}\t离婚证\t20000004\t2026-05-20\t女方姓名录入有误，当场作废重制\t核对员甲",
    "reminder_list": f"08:30\t{HAN_NAME[:20]}、{HAN_NAME[:20]}\t补领婚姻登记证\t0770-12345678-1234\t"
    "770101-20260519-{n:04d}\t",
    "archive_copy": "2026-查-0001-{n:02d}\t撤回离婚登记申请确认单（存根）\t女方\t9999\t扫描件",
}


def many(template: Template, name: str, count: int) -> dict[str, str]:
    rows = "\n".join(ROWS[name].format(n=number) for number in range(1, count + 1))
    return {**template.values, "rows": rows}


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("count", [0, 1, 60])
def test_no_word_leaves_its_cell_however_many_rows(name: str, count: int, templates: dict[str, Template]) -> None:
    template = templates[name]
    for values in (many(template, name, count), dict.fromkeys(template.values, "")):
        for page in place(template, values, measure=measure):
            _assert_clean(page)
            _assert_no_line_strikes_through(page)


@pytest.mark.parametrize("name", ROWS)
def test_every_page_carries_the_heads(name: str, templates: dict[str, Template]) -> None:
    pages = place(templates[name], many(templates[name], name, 60), measure=measure)
    assert len(pages) > 1
    heads = {
        "volume_catalogue": "材料名称",
        "year_catalogue": "证件字号",
        "archive_copy": "复印件编号",
        "reminder_list": "预约编号",
        "blank_destruction_list": "印制号",
    }
    head = heads[name]
    assert all(head in [getattr(item, "text", "") for item in page.items] for page in pages)


@pytest.mark.parametrize("name", ROWS)
def test_it_fits_with_the_faces_of_this_machine(
    name: str, templates: dict[str, Template], typefaces: Typefaces
) -> None:
    template = templates[name]
    values = {**template.values, "archivist.name": (RARE * 7)[:50]}
    text = "".join(_text(render(template, values, typefaces=typefaces)).split())
    for said in template.values["rows"].split():
        assert said in text
