"""Every page of every role says the same, word for word, whether there is a sealed file or not."""

from __future__ import annotations

import re
from collections import Counter as Count
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from registry_desktop.acts.adoption import entry
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.desktop.application import Application
from registry_desktop.domain.officer import Role, SignedIn
from tests.acts.adoption_desk import RECEIVED, desk_of, received
from tests.desktop.windows import Driven
from tests.kinds.adoption.worked_cases import STEP
from tests.registers import DAY, PASSWORD, Counter, standing

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
"""A local file: what a page shows does not lie with the database."""
OUTSIDE = tuple(role for role in Role if role is not Role.ADOPTION_CLERK)
NOT_COMPARED = re.compile(r"\d\d:\d\d:\d\d|\d+|SHA-256 .*")
"""The clock on the wall; places in the chain, which counts every entry (decision 0032), also this very window's."""
OLDEST = {"", "Office set up", "registry-desktop"}
"""The first entry of the trail: the list of the newest ones is full, and what a window adds itself pushes it out."""
SEARCHED = ("P29", "P42", "770101202309019582", "（2026）770101收字第00001号")


def said(widget: QWidget) -> list[str]:
    """Every text that is on the screen, the cells of tables too."""
    kinds: tuple[type[Any], ...] = (QLabel, QAbstractButton, QLineEdit)
    words = [one.text() for kind in kinds for one in widget.findChildren(kind)]
    for table in widget.findChildren(QAbstractItemView):
        model = table.model()
        if model is not None:
            rows, columns = range(model.rowCount()), range(model.columnCount())
            cells = (model.index(row, column) for row in rows for column in columns)
            words += [str(cell.data(Qt.ItemDataRole.DisplayRole)) for cell in cells]
    return sorted(word for word in words if not NOT_COMPARED.fullmatch(word))


def pages(counter: Counter, officer: SignedIn) -> dict[str, list[str]]:
    """What each page of that officer says, and the search for what stands in the file."""
    counter.clock.set_to(DAY, 15)
    driven = Driven(counter.register, officer)
    found = {}
    for name in driven.window.pages:
        driven.go_to(name)
        found[name] = said(driven.window)
    if "search" in driven.window.pages:
        for text in SEARCHED:
            driven.go_to("search", text)
            found[f"search {text}"] = said(driven.window)
    driven.close()
    return found


def test_no_page_of_any_other_role_tells_of_a_sealed_file(counter: Counter, app: Application) -> None:
    del app
    desk = desk_of(counter)
    officers: dict[Role, SignedIn] = {role: officer_of(counter, role) for role in OUTSIDE}
    before = {role: pages(counter, officer) for role, officer in officers.items()}
    assert all("adoption" not in one for one in before.values())
    case = received(desk, STEP, RECEIVED)
    desk.approve(case)
    desk.issue(case, "8800001")
    desk.on(RECEIVED)
    desk.counter.register.perform(desk.clerk, entry.open_registration, category="kin_child")
    after = {role: pages(counter, officer) for role, officer in officers.items()}
    told = {
        (role, name): different
        for role, one in before.items()
        for name, words in one.items()
        if (different := changed(words, after[role][name], officers))
    }
    assert told == {}
    assert {role: set(one) for role, one in after.items()} == {role: set(one) for role, one in before.items()}


def officer_of(counter: Counter, role: Role) -> SignedIn:
    """An officer of that role alone."""
    new = NewOfficer(f"nur_{role.value}", f"某岗{role.value}", PASSWORD, frozenset({role}), "HJ007", date(2030, 12, 31))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, f"nur_{role.value}")


def changed(before: list[str], after: list[str], officers: dict[Role, SignedIn]) -> tuple[list[str], list[str]] | None:
    """Words that are there more often, and less often, than before; what windows do by themselves aside."""
    own = {"Periods of divorces brought to today", *(one.name for one in officers.values())}
    more, fewer = Count(after) - Count(before), Count(before) - Count(after)
    strange = [word for word in more if word not in own and not word.startswith(f"{DAY} 15:00")]
    gone = [word for word in fewer if word not in OLDEST and not word.startswith(f"{DAY} 08:30")]
    return (strange, gone) if strange or gone else None


def test_the_desks_own_clerk_is_shown_what_others_are_not(counter: Counter, app: Application) -> None:
    del app
    desk = desk_of(counter)
    before = pages(counter, desk.clerk)
    received(desk, STEP)
    assert pages(counter, desk.clerk)["adoption"] != before["adoption"]
