"""`stalls`: a scripted busy day on the real window, with a watchdog on its event loop; and the memory it takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from registry_desktop.store.engine import LocalFile
from tests.bench.sheet import Sheet
from tests.bench.workshop import KEY, LOCAL, PASSWORD, ROOT, Workshop

BUDGET_MS = 100


def run(shop: Workshop) -> Sheet:
    """Work a day in a process of its own."""
    sheet = Sheet("stalls")
    people = min(1_000_000, shop.size.people[-1])
    place = shop.filled(LOCAL, people).place
    assert isinstance(place, LocalFile)
    home = shop.folder / "busy-home"
    home.mkdir(exist_ok=True)
    settings = f'language = "zh_CN"\nlocal_file = {json.dumps(str(place.path))}\n'
    (home / "settings.toml").write_text(settings, encoding="utf-8")
    asked = {"path": str(place.path), "key": KEY.hex(), "password": PASSWORD, "couples": shop.size.couples}
    environment = {**os.environ, "REGISTRY_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.busy_day", json.dumps(asked)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"the busy day did not end:\n{done.stderr[-3000:]}")
    _write_down(sheet, json.loads(done.stdout.splitlines()[-1]), people)
    return sheet


def _write_down(sheet: Sheet, told: dict[str, float | str], people: int) -> None:
    sheet.figure("opening_ms", float(told["opening_ms"]))
    sheet.figure("worst_ms", float(told["worst_ms"]), at_most=BUDGET_MS)
    sheet.word("worst_while", str(told["worst_while"]))
    for place in ("second", "third"):
        sheet.word(f"{place}_worst", str(told[place]))
    for name in ("over_50_ms", "over_100_ms", "steps", "seconds", "memory_mb", "memory_after_first_round_mb"):
        sheet.figure(name, float(told[name]))
    sheet.figure("people", people)
    growth = float(told["memory_mb"]) / max(1.0, float(told["memory_after_first_round_mb"]))
    sheet.ratio("memory_growth", growth, at_most=1.25)
