"""`start`: from nothing to the sign-in window beside a bare PySide6 window, and to a Today page one can use."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from registry_desktop.store.engine import LocalFile
from registry_desktop.store.key_box import key_file, wrap_key
from tests.bench.sheet import Sheet, median
from tests.bench.workshop import KEY, LOCAL, PASSWORD, ROOT, Workshop

JUDGED_PEOPLE = 1_000_000


def run(shop: Workshop) -> Sheet:
    """Start each window several times, in turn."""
    sheet = Sheet("start")
    _compile()
    people = min(JUDGED_PEOPLE, shop.size.people[-1])
    home = _home(shop, people)
    taken: dict[str, list[tuple[float, float]]] = {"bare": [], "sign_in": [], "today": []}
    for _ in range(shop.size.starts):
        for what, found in taken.items():
            found.append(_start(what, home))
    seconds = {what: median([one for one, _ in found]) for what, found in taken.items()}
    memory = {what: median([one for _, one in found]) for what, found in taken.items()}
    sheet.figure("bare_s", seconds["bare"])
    sheet.figure("bare_mb", memory["bare"])
    sheet.figure("sign_in_s", seconds["sign_in"])
    sheet.figure("sign_in_mb", memory["sign_in"], at_most=80)
    sheet.figure("today_s", seconds["today"], at_most=1.2)
    sheet.figure("today_mb", memory["today"])
    sheet.figure("people", people)
    sheet.ratio("sign_in_to_bare", seconds["sign_in"] / seconds["bare"], at_most=1.5)
    return sheet


def _compile() -> None:
    """Write the bytecode an installed program has, whatever this machine's Python writes by itself."""
    for folder in ("registry_desktop", "tests/bench"):
        compileall.compile_dir(ROOT / folder, quiet=1)


def _home(shop: Workshop, people: int) -> Path:
    """A data folder whose settings name the filled register; its key is wrapped with a passphrase."""
    place = shop.filled(LOCAL, people).place
    assert isinstance(place, LocalFile)
    home = shop.folder / "home"
    if not home.exists():
        home.mkdir()
        settings = f'language = "zh_CN"\nlocal_file = {json.dumps(str(place.path))}\n'
        (home / "settings.toml").write_text(settings, encoding="utf-8")
    if not key_file(place.path).exists():
        wrap_key(place.path, KEY, passphrase=PASSWORD)
    return home


def _start(what: str, home: Path) -> tuple[float, float]:
    """Seconds until the window is painted (the Today page: filled), and megabytes then."""
    environment = {**os.environ, "REGISTRY_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    started = perf_counter()
    command = [sys.executable, "-m", "tests.bench.start_window", what, PASSWORD]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, cwd=ROOT, env=environment, **pipes) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = perf_counter() - started
    assert line, f"{what} did not come up"
    return seconds, float(line)
