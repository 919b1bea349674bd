"""What leaves the program by a command is the same, whether the register holds a sealed file or not."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from registry_desktop.commands import connection
from registry_desktop.store.register import Register
from tests.acts.adoptions import CERTIFICATE, CHECK_CODE, adoption_clerk, opened_adoption
from tests.commands.conftest import Registryctl
from tests.registers import Counter, standing

PASSWORD = "demo-20260520"
PERIOD = ("--from", "2026-01-01", "--to", "2026-12-31")
FILES: dict[str, tuple[str, ...]] = {
    "marriages.csv": ("export", "marriages", "FILE"),
    "marriages.json": ("export", "marriages", "FILE"),
    "figures.csv": ("statistics", *PERIOD, "--out", "FILE"),
    "ledger.csv": ("blanks", "ledger", *PERIOD, "--out", "FILE"),
    "booklets.csv": ("blanks", "booklets", *PERIOD, "--out", "FILE"),
    "marriages-of-the-year.csv": ("volumes", "--class", "marriage", "--year", "2026", "--out", "FILE"),
    "divorces-of-the-year.csv": ("volumes", "--class", "divorce", "--year", "2026", "--out", "FILE"),
    "reminders.csv": ("bookings", "reminders", "FILE"),
}
SAID: dict[str, tuple[str, ...]] = {
    "lookups": ("lookups", *PERIOD, "--json"),
    "open volumes": ("volumes", "--open", "--json"),
    "figures": ("figures", "S-M6", *PERIOD, "--json"),
    "papers of it": ("paper", "list", "--case", "ID", "--json"),
    "its code": ("paper", "find", CHECK_CODE, "--json"),
    "adoptions": ("figures", "S-M4", *PERIOD, "--json"),
}
TRAIL = "trail.json"
_TIME = re.compile(r"\d\d:\d\d(:\d\d(\.\d+)?)?")
"""When it was made."""


def opened() -> Register:
    words = argparse.ArgumentParser()
    connection.declare(words)
    return connection.opened(words.parse_args([]))


def everything(registryctl: Registryctl, folder: Path, case_id: int) -> dict[str, Any]:
    """Every file and every answer an officer of all other roles gets."""
    folder.mkdir()
    found: dict[str, Any] = {}
    for name, words in FILES.items():
        path = folder / name
        answer = registryctl(*(path if one == "FILE" else one for one in words), "--login", "zhuren")
        found[name] = _TIME.sub("", path.read_text(encoding="utf-8")) if path.exists() else (answer.code, answer.err)
    for name, words in SAID.items():
        answer = registryctl(*(case_id if one == "ID" else one for one in words), "--login", "zhuren")
        found[name] = (answer.code, _TIME.sub("", answer.out), answer.err)
    return found


def test_no_export_and_no_answer_tells_of_a_sealed_file(
    own_home: Path, registryctl: Registryctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_home.is_dir()
    monkeypatch.setenv("REGISTRY_PASSWORD", PASSWORD)
    register = opened()
    hall = cast(Counter, SimpleNamespace(register=register, administrator=standing(register, "guanli")))
    clerk = adoption_clerk(hall)
    next_id = opened_adoption(hall, clerk).id + 1
    register.close()
    before = everything(registryctl, tmp_path / "before", next_id)
    register = opened()
    hall.register = register
    assert opened_adoption(hall, clerk, certificate=f"{CERTIFICATE}-2", code="7KQ4M2XB").id == next_id
    register.close()
    after = everything(registryctl, tmp_path / "after", next_id)
    assert {name: (said, before[name]) for name, said in after.items() if said != before[name]} == {}
    given = [name for name in FILES if isinstance(after[name], str)]
    assert given == list(FILES), [after[name] for name in FILES if name not in given]
    trail = tmp_path / TRAIL
    assert registryctl("audit", "export", trail, "--login", "zhuren").code == 0
    text = trail.read_text(encoding="utf-8")
    assert "adoption_person" not in text
    assert not any(word in text for word in ("赵弃儿", "老河口", CERTIFICATE, CHECK_CODE))
