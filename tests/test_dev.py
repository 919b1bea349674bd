"""`./dev` says in one sentence what it does and why it stops, and installs only what is missing."""

import importlib.machinery
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="apt and dpkg are Linux's")


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    """`dev` as a module, though its name has no ending."""
    loader = importlib.machinery.SourceFileLoader("dev", str(ROOT / "dev"))
    spec = importlib.util.spec_from_loader("dev", loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def dpkg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package database in the place of Debian's: the lines of this file are what dpkg-query answers."""
    answers = tmp_path / "dpkg-answers"
    answers.touch()
    programs = tmp_path / "bin"
    programs.mkdir()
    query = programs / "dpkg-query"
    query.write_text(f"#!/bin/sh\ncat '{answers}'\n", encoding="utf-8")
    query.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return answers


def _checkout(folder: Path) -> Path:
    """A copy of what `./dev` itself needs of a checkout."""
    shutil.copytree(ROOT / "installer", folder / "installer", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("dev", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def test_what_is_installed_is_not_asked_for_again(dev: ModuleType, dpkg: Path) -> None:
    dpkg.write_text("installed libgl1\nnot-installed xvfb\nconfig-files cups\n", encoding="utf-8")
    assert dev.missing_packages(["libgl1", "xvfb", "cups", "dbus"]) == ["xvfb", "cups", "dbus"]


def test_a_package_that_a_later_debian_renamed_counts_as_installed(dev: ModuleType, dpkg: Path) -> None:
    dpkg.write_text("installed libcups2t64\n", encoding="utf-8")
    assert dev.missing_packages(["libcups2", "libglib2.0-0"]) == ["libglib2.0-0"]


def test_the_stamp_changes_with_the_lock(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout = _checkout(tmp_path)
    monkeypatch.setattr(dev, "ROOT", checkout)
    monkeypatch.setattr(dev, "REQUIREMENTS", checkout / "installer" / "requirements")
    before = dev.fingerprint("run")
    assert dev.fingerprint("run") == before
    with (checkout / "installer" / "requirements" / "run.txt").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    assert dev.fingerprint("run") != before


def test_help_names_every_command() -> None:
    done = subprocess.run([ROOT / "dev", "--help"], capture_output=True, text=True, check=True)
    commands = {line.split()[0] for line in done.stdout.split("commands:")[1].strip().splitlines()}
    assert commands == {"run", "test", "lint", "translate", "bench", "package", "lock"}


def test_without_an_index_set_up_stops_with_one_sentence(
    dev: ModuleType, dpkg: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = [*dev.SYSTEM_PACKAGES["run"], "python3-venv"]
    dpkg.write_text("".join(f"installed {name}\n" for name in everything), encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    checkout = _checkout(tmp_path / "checkout")
    done = subprocess.run([sys.executable, checkout / "dev", "run"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("dev: stopped: pip could not install the locked packages")
    assert "Traceback" not in done.stderr
