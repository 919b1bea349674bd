"""Every page of every role says the same, word for word, whether there is a sealed file or not."""

from __future__ import annotations

import re
import shutil
from collections import Counter as Count
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from registry_desktop.acts.adoption import entry
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.desktop.application import Application
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.store.engine import LocalFile, Place
from tests.acts.adoption_desk import RECEIVED, desk_of, received
from tests.desktop.windows import Driven
from tests.kinds.adoption.worked_cases import STEP
from tests.registers import DAY, KEY, PASSWORD, Counter, standing

OUTSIDE = tuple(role for role in Role if role is not Role.ADOPTION_CLERK)
NOT_COMPARED = re.compile(r"\d\d:\d\d:\d\d|\d+|SHA-256 .*")
"""The clock on the wall; places in the chain, which counts every entry (decision 0032), also this very window's."""
SEARCHED = ("P29", "P42", "770101202309019582", "（2026）770101收字第00001号")


@pytest.fixture(params=["sqlcipher"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A local file: what a page shows does not lie with the database."""
    path = tmp_path / "register.db"
    shutil.copy(request.getfixturevalue("_template_file"), path)
    return LocalFile(path, KEY)


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


@pytest.mark.parametrize("role", OUTSIDE)
def test_no_page_of_that_role_tells_of_a_sealed_file(counter: Counter, app: Application, role: Role) -> None:
    del app
    desk = desk_of(counter)
    new = NewOfficer("yiren", "某岗甲", PASSWORD, frozenset({role}), "HJ007", date(2030, 12, 31))
    counter.register.perform(counter.administrator, enrol, new=new)
    officer = standing(counter.register, "yiren")
    before = pages(counter, officer)
    assert "adoption" not in before
    case = received(desk, STEP, RECEIVED)
    desk.approve(case)
    desk.issue(case, "8800001")
    desk.on(RECEIVED)
    desk.counter.register.perform(desk.clerk, entry.open_registration, category="kin_child")
    after = pages(counter, officer)
    different = {
        name: (Count(after[name]) - Count(words), Count(words) - Count(after[name]))
        for name, words in before.items()
        if after[name] != words
    }
    windows_own = {"Periods of divorces brought to today", officer.name, f"{DAY} 15:00:03"}
    told = {name: (more, fewer) for name, (more, fewer) in different.items() if fewer or set(more) - windows_own}
    assert told == {}
    assert set(after) == set(before)


def test_the_desks_own_clerk_is_shown_what_others_are_not(counter: Counter, app: Application) -> None:
    del app
    desk = desk_of(counter)
    before = pages(counter, desk.clerk)
    received(desk, STEP)
    assert pages(counter, desk.clerk)["adoption"] != before["adoption"]
