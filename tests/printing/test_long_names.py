"""A name of fifty characters stands whole on every paper: smaller or on more lines, never cut, never refused."""

from __future__ import annotations

from typing import Final

import pytest

from registry_desktop.printing.pdf import render
from registry_desktop.printing.template import Templates
from registry_desktop.printing.typeface import Typefaces
from tests.printing.conftest import RESOURCES
from tests.printing.test_pdf import _text

NAMES = sorted(Templates(RESOURCES / "papers"))
LONG: Final = {
    "han": "欧阳司马" * 12 + "测试",
    "dots": ("阿卜杜热依木·买买提艾力·" * 4)[:50],
    "latin": "MARIA GUADALUPE FERNANDEZ-RODRIGUEZ DE LA CONCEPCI",
    "rare": "𠮷䶮㛃𬱖𨱏" * 10,
}
OFFICERS: Final = frozenset({"registrar", "reviewer", "archivist", "approver", "office", "authority", "host"})
"""Whose names the office itself gives: they are not fifty characters long."""


def people_of(values: dict[str, str]) -> list[str]:
    """The values that name somebody who comes to the counter."""
    return [key for key in values if key.endswith(".name") and key.split(".")[0] not in OFFICERS]


@pytest.mark.parametrize("kind", LONG)
@pytest.mark.parametrize("paper", NAMES)
def test_a_name_of_fifty_characters_stands_whole_on_the_paper(
    paper: str, kind: str, templates: Templates, typefaces: Typefaces
) -> None:
    name, values = LONG[kind], dict(templates[paper].values)
    assert len(name) == 50
    people = people_of(values)
    for key in people:
        values[key] = name
    if "archive_title" in values:
        values["archive_title"] = f"{name}　{name}　补发婚姻登记证"
    if not people and "archive_title" not in values:
        pytest.skip("nobody is named on it")
    text = "".join(_text(render(templates[paper], values, typefaces=typefaces)).split())
    # a line may break within a name, but every character of it is there as often as it should be
    bare = "".join(name.split())
    wanted = len(people) + 2 * ("archive_title" in values)
    for character in set(bare) - set("-·"):
        assert text.count(character) >= wanted * bare.count(character), character
