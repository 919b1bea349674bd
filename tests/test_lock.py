"""The lock: every package pinned with its hashes, no address and no path of any machine."""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("run", "test", "bench")
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)(?: ; (?P<marker>.+?))? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
WHERE = re.compile(r"://|file:|^ *-(?!-hash=)|^ *--(?!hash=)|(?:^|[\s'\"=])/\w|[A-Z]:\\", re.MULTILINE)


@cache
def _lock(name: str) -> str:
    return (ROOT / "installer" / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def _pins(name: str) -> set[tuple[str, str]]:
    return {(pin["name"], pin["version"]) for line in _lock(name).splitlines() if (pin := PIN.match(line))}


def _canonical(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_and_has_hashes(name: str) -> None:
    lines = [line for line in _lock(name).splitlines() if not line.startswith("#")]
    wrong = [line for line in lines if not PIN.match(line) and not HASH.match(line)]
    assert wrong == []
    pins = [index for index, line in enumerate(lines) if PIN.match(line)]
    assert pins
    assert all(HASH.match(lines[index + 1]) for index in pins)


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_names_no_address_and_no_path(name: str) -> None:
    body = "\n".join(line for line in _lock(name).splitlines() if not line.startswith("#"))
    assert WHERE.findall(body) == []
    assert "/" not in "".join(line for line in _lock(name).splitlines() if line.startswith("#")).replace("./dev", "")


@pytest.mark.parametrize("line", ["--index-url x", "-f wheels", "a @ file:///wheels/a.whl", "    # via -r /srv/in.txt"])
def test_an_address_or_a_path_in_a_lock_would_be_found(line: str) -> None:
    assert WHERE.search(line)


def test_the_tests_install_all_that_the_program_runs_with() -> None:
    assert _pins("run") <= _pins("test")
    assert _pins("run") <= _pins("bench")


def test_every_declared_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = {name for name, _version in _pins("run")}
    assert {_canonical(each) for each in project["dependencies"]} <= locked
    tests = {_canonical(each) for each in project["optional-dependencies"]["test"]}
    assert tests <= {name for name, _version in _pins("test")}


def test_the_locked_qt_is_one_that_python_3_11_survives() -> None:
    versions = [version for name, version in _pins("run") if name == "pyside6-essentials"]
    assert versions
    assert all((6, 8) <= tuple(int(part) for part in version.split(".")[:2]) < (6, 12) for version in versions)
