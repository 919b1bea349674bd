"""What a bench writes down: figures, ratios, and whether each stayed within its budget."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Sheet:
    """One bench. `missed` holds a sentence for every budget that was not kept."""

    name: str
    figures: dict[str, float | int | str] = field(default_factory=dict)
    ratios: dict[str, float] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def figure(self, name: str, value: float, *, at_most: float | None = None, at_least: float | None = None) -> None:
        """Write down a measured value; its unit is the end of its name (`save_ms`)."""
        self.figures[name] = shortened(value)
        self._judge(name, value, at_most, at_least)

    def word(self, name: str, text: str) -> None:
        """Write down what is no number."""
        self.figures[name] = text

    def ratio(self, name: str, value: float, *, at_most: float | None = None, at_least: float | None = None) -> None:
        """Write down how two values of this run compare."""
        self.ratios[name] = shortened(value)
        self._judge(name, value, at_most, at_least)

    def as_json(self) -> dict[str, Any]:
        """The form that `--json` writes."""
        return {
            "name": self.name,
            "figures": self.figures,
            "ratios": self.ratios,
            "within_budget": not self.missed,
        }

    def _judge(self, name: str, value: float, at_most: float | None, at_least: float | None) -> None:
        if at_most is not None and value > at_most:
            self.missed.append(f"{name} is {shortened(value)}, the budget is at most {at_most}")
        if at_least is not None and value < at_least:
            self.missed.append(f"{name} is {shortened(value)}, the budget is at least {at_least}")


def shortened(value: float) -> float:
    """Four figures are enough for a measurement."""
    return float(f"{value:.4g}")


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def machine() -> dict[str, Any]:
    """What was measured on, without naming anybody's machine."""
    return {
        "system": platform.system(),
        "release": platform.release(),
        "architecture": platform.machine(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "memory_mb": _memory_mb(),
        "processor": _processor(),
    }


def _memory_mb() -> int:
    pages = os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20 if pages else 0


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
