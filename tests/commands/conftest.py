"""One demonstration day for all tests of the commands, and registryctl as a function."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from registry_desktop.commands import main

COUPLES = 4


@dataclass(frozen=True)
class Day:
    """Where the demonstration register lies, what it handed out, and what the command said."""

    home: Path
    out: Path
    said: dict[str, Any]


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """The day, worked once a session; tests that change the register take `own_home`."""
    home, out = tmp_path_factory.mktemp("demonstration"), tmp_path_factory.mktemp("out") / "day"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REGISTRY_HOME", str(home))
        said = home / "said.json"
        with said.open("w", encoding="utf-8") as file:
            patch.setattr("sys.stdout", file)
            code = main(["demo", "--out", str(out), "--couples", str(COUPLES), "--json"])
    assert code == 0, said.read_text(encoding="utf-8")
    return Day(home, out, json.loads(said.read_text(encoding="utf-8")))


@pytest.fixture
def own_home(demonstration: Day, registry_home: Path) -> Path:
    """A copy of the demonstration register as this test's own REGISTRY_HOME."""
    shutil.copytree(demonstration.home, registry_home)
    return registry_home


@dataclass(frozen=True)
class Answer:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it said to a program."""
        return json.loads(self.out)


Registryctl = Callable[..., Answer]


@pytest.fixture
def registryctl(capsys: pytest.CaptureFixture[str]) -> Registryctl:
    """Run one command; whatever it is given becomes its words."""

    def run(*words: object) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run
