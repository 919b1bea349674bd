"""Forms and translations are made from their sources, only when they are out of date, whole or not at all."""

import os
from pathlib import Path

import pytest

from installer.build_hook import FORMS, build

DESIGN = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>SignIn</class><widget class="QWidget" name="SignIn"/></ui>
"""
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="zh_CN"><context><name>States</name>
<message><source>issued</source><translation>已颁证</translation></message></context></TS>
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one design and one catalogue."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "sign_in.ui").write_text(DESIGN, encoding="utf-8")
    translations = tmp_path / "resources" / "translations"
    translations.mkdir(parents=True)
    (translations / "registry_zh_CN.ts").write_text(CATALOGUE, encoding="utf-8")
    return tmp_path


def _make_newer(source: Path, made: Path) -> None:
    later = made.stat().st_mtime + 5
    os.utime(source, (later, later))


def test_each_design_and_catalogue_is_made_once(checkout: Path) -> None:
    assert [path.name for path in build(checkout)] == ["ui_sign_in.py", "registry_zh_CN.qm"]
    assert "class Ui_SignIn" in (checkout / FORMS / "ui_sign_in.py").read_text(encoding="utf-8")
    assert build(checkout) == []


def test_a_changed_design_is_made_again(checkout: Path) -> None:
    build(checkout)
    _make_newer(checkout / "ui" / "sign_in.ui", checkout / FORMS / "ui_sign_in.py")
    assert [path.name for path in build(checkout)] == ["ui_sign_in.py"]


def test_the_form_of_a_removed_design_goes_with_it(checkout: Path) -> None:
    build(checkout)
    (checkout / "ui" / "sign_in.ui").unlink()
    build(checkout)
    assert [path.name for path in (checkout / FORMS).iterdir()] == ["__init__.py"]


def test_a_broken_design_stops_the_build_and_leaves_no_form(checkout: Path) -> None:
    (checkout / "ui" / "sign_in.ui").write_text("<ui", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"uic could not make ui_sign_in\.py"):
        build(checkout)
    assert not (checkout / FORMS / "ui_sign_in.py").exists()
