"""The ruler sheets carry their crosses where the fit is reckoned from."""

import pytest

from registry_desktop.acts.printer_fits import SHEETS
from registry_desktop.domain.sheet_fit import MARKS, marks_of
from registry_desktop.printing.template import Template
from registry_desktop.printing.template_parts import LineItem, TextItem


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_cross_stands_on_its_mark(sheet: str, templates: dict[str, Template]) -> None:
    name, size, _ = SHEETS[sheet]
    template = templates[name]
    assert (template.width, template.height) == size
    lines = [item for item in template.items if isinstance(item, LineItem)]
    level, upright = [one for one in lines if one.y1 == one.y2], [one for one in lines if one.x1 == one.x2]
    crosses = {
        (one.x1, other.y1)
        for one in upright
        for other in level
        if other.x1 < one.x1 < other.x2 and one.y1 < other.y1 < one.y2
    }
    assert crosses == set(marks_of(*size))
    letters = {item.text: item for item in template.items if isinstance(item, TextItem)}
    for letter, (x, y) in zip(MARKS, marks_of(*size), strict=True):
        assert abs(letters[letter].x + letters[letter].width / 2 - x) < 10
        assert abs(letters[letter].y + letters[letter].height / 2 - y) < 10
