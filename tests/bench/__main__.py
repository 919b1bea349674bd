"""`./dev bench [NAME …] [--small|--full] [--on local|central] [--json FILE]`: speed and memory as figures and ratios
measured in one run. `--on`: one database alone, for runs that take hours on both.

Exit status 1 where a budget is missed. The budgets stand in docs/performance.md.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from tests.bench import workshop as workshop_of_all
from tests.bench.sheet import Sheet, machine
from tests.bench.workshop import SIZES, Workshop, workshop

NAMES = (
    "start", "save", "search", "open-case", "desk", "certificates", "export", "audit-verify", "stalls", "booking-race",
    "festival-day",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the named benches (all when none is named) and print their sheets."""
    typed = _read(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if typed.on:
        workshop_of_all.PLACES = (typed.on,)
    with workshop(SIZES[typed.size]) as shop:
        sheets = [run(name, shop) for name in typed.names or NAMES]
    if typed.json:
        answer = {"machine": machine(), "benches": [sheet.as_json() for sheet in sheets]}
        Path(typed.json).write_text(json.dumps(answer, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return 1 if any(sheet.missed for sheet in sheets) else 0


def run(name: str, shop: Workshop) -> Sheet:
    """Run one bench and print its sheet."""
    started = perf_counter()
    sheet: Sheet = importlib.import_module(f"tests.bench.{name.replace('-', '_')}").run(shop)
    print(f"\n{sheet.name} ({perf_counter() - started:.0f} s)")
    for kind, values in (("", sheet.figures), ("ratio", sheet.ratios)):
        for what, value in values.items():
            print(f"  {kind:5} {what:44} {value}")
    print("  within budget" if not sheet.missed else "".join(f"  MISSED: {one}\n" for one in sheet.missed).rstrip())
    return sheet


def _read(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(NAMES)}; all when none is named")
    size = parser.add_mutually_exclusive_group()
    for name in ("small", "full", "tiny"):
        size.add_argument(f"--{name}", dest="size", action="store_const", const=name)
    parser.add_argument("--on", choices=workshop_of_all.PLACES, help="one database alone")
    parser.add_argument("--json", metavar="FILE", help="write the figures there too")
    parser.set_defaults(size="small")
    typed = parser.parse_args(arguments)
    unknown = [name for name in typed.names if name not in NAMES]
    if unknown:
        parser.error(f"no bench is called {', '.join(unknown)}; there are {', '.join(NAMES)}")
    return typed


if __name__ == "__main__":
    sys.exit(main())
