"""What is shipped is found in a checkout too, and what is kept stays with its user."""

import stat
import sys
from pathlib import Path

import pytest

from registry_desktop import locations

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_finds_what_lies_beside_the_package() -> None:
    assert locations.resources() == ROOT / "resources"
    assert locations.migrations() == ROOT / "migrations"


def test_registry_home_is_where_everything_is_kept(registry_home: Path) -> None:
    assert locations.data() == registry_home
    kept = [locations.logs(), locations.drafts(), locations.exports(), locations.backups(), locations.cache()]
    assert {path.parent for path in kept} == {registry_home}
    assert all(path.is_dir() for path in kept)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a user's folder to that user by itself")
def test_nobody_else_can_look_into_the_data(registry_home: Path) -> None:
    locations.data()
    assert stat.S_IMODE(registry_home.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="the folder of Linux")
def test_without_registry_home_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("REGISTRY_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert locations.data() == tmp_path / "registry-desktop"
