"""The rules of test_architecture.py, tried on a made-up house: each fails where it should and only there."""

from pathlib import Path

import pytest

from tests.import_reader import Import, read_imports, rings
from tests.test_architecture import OURS, badly_named, broken_rows, broken_seams


def _house(folder: Path, **files: str) -> list[Import]:
    for name, text in files.items():
        path = folder / OURS / f"{name.replace('__in__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return read_imports(folder, sorted(folder.rglob("*.py")))


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("domain__in__periods", "from registry_desktop.records import people"),
        ("domain__in__periods", "import sqlalchemy"),
        ("records__in__people", "from sqlalchemy.orm import Session"),
        ("records__in__people", "import sqlalchemy"),
        ("kinds__in__marriage__in__registration", "from PySide6 import QtCore"),
        ("printing__in__pdf", "from sqlalchemy import select"),
        ("store__in__engine", "from PySide6.QtCore import QObject"),
        ("queries__in__day", "from sqlalchemy import update"),
        ("queries__in__day", "from registry_desktop.store.engine import LocalFile"),
        ("queries__in__day", "from registry_desktop.store import engine"),
        ("queries__in__day", "from registry_desktop.acts import booking"),
        ("acts__in__booking", "from sqlalchemy import select"),
        ("acts__in__booking", "def book():\n    import sqlalchemy.orm"),
        ("exchange__in__sheet", "from PySide6.QtGui import QColor"),
        ("desktop__in__pages__in__today", "from registry_desktop.store.register import Register"),
        ("desktop__in__pages__in__today", "from sqlalchemy import select"),
        ("desktop__in__pages__in__today", "from ...store import register"),
        ("commands__in__demo", "from PySide6.QtWidgets import QApplication"),
        ("__main__", "from registry_desktop.store import register"),
        ("kitchen__in__sink", "import json"),
    ],
)
def test_a_forbidden_import_is_named(tmp_path: Path, module: str, text: str) -> None:
    assert len(list(broken_rows(_house(tmp_path, **{module: text})))) == 1


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("domain__in__periods", "from datetime import date"),
        ("records__in__people", "from sqlalchemy.orm import Mapped"),
        ("queries__in__day", "from sqlalchemy import select"),
        ("queries__in__day", "from registry_desktop.store.unit_of_work import UnitOfWork"),
        ("acts__in__booking", "from registry_desktop.queries.day import day_of"),
        ("desktop__in__pages__in__today", "from ..operations import Operations"),
        ("launch", "from registry_desktop.store import register\nimport sqlalchemy"),
        ("desktop__in__frame", "from registry_desktop import __version__"),
    ],
)
def test_an_allowed_import_is_not_named(tmp_path: Path, module: str, text: str) -> None:
    assert list(broken_rows(_house(tmp_path, **{module: text}))) == []


def test_a_ring_through_a_function_is_found(tmp_path: Path) -> None:
    house = _house(
        tmp_path,
        acts__in__book="from registry_desktop.acts import issue",
        acts__in__issue="def issue():\n    from registry_desktop.acts.book import book",
    )
    assert rings(house) == [[f"{OURS}.acts.book", f"{OURS}.acts.issue"]]


def test_an_import_for_types_makes_no_ring(tmp_path: Path) -> None:
    house = _house(
        tmp_path,
        records__in__people="if TYPE_CHECKING:\n    from registry_desktop.records import cases",
        records__in__cases="from registry_desktop.records.people import Party",
    )
    assert rings(house) == []


def test_an_import_inside_a_function_that_is_no_seam_is_named(tmp_path: Path) -> None:
    house = _house(tmp_path, domain__in__slots="def slots():\n    import json")
    assert "domain.slots imports json inside a function: not in SEAMS" in list(broken_seams(house))


@pytest.mark.parametrize("name", ["utils.py", "form_helpers.py", "core/engine.py", "base.py", "print_manager.py"])
def test_a_name_that_says_nothing_is_named(name: str) -> None:
    assert badly_named([Path(name)]) == [name]


@pytest.mark.parametrize("name", ["case.py", "score.py", "baseline.py", "handling_class.py"])
def test_a_name_that_only_looks_like_one_is_not(name: str) -> None:
    assert badly_named([Path(name)]) == []
