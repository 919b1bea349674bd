"""Printer troubles: the closed list of what keeps a paper from coming out. Each has a sentence (a test holds this)."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class PrinterTrouble(StrEnum):
    """What is the matter with a printer or a job."""

    SCHEDULER_AWAY = "scheduler_away"
    GONE = "gone"
    NOT_ACCEPTING = "not_accepting"
    PAUSED = "paused"
    NO_ANSWER = "no_answer"
    NO_PAPER = "no_paper"
    PAPER_JAM = "paper_jam"
    COVER_OPEN = "cover_open"
    NO_TONER = "no_toner"
    TRAY_GONE = "tray_gone"
    WRONG_SIZE = "wrong_size"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    FORGOTTEN = "forgotten"
    TOOK_TOO_LONG = "took_too_long"


BEFORE_SENDING: Final = frozenset(
    {
        PrinterTrouble.SCHEDULER_AWAY,
        PrinterTrouble.GONE,
        PrinterTrouble.NOT_ACCEPTING,
        PrinterTrouble.PAUSED,
        PrinterTrouble.TRAY_GONE,
    }
)
"""With one of these nothing is sent at all: the paper would come out at a moment nobody waits for it.

Lack of paper and the like are not among them: a queue remembers those from its last job, long after they were mended.
"""
MAY_PASS: Final = frozenset(
    {PrinterTrouble.NO_PAPER, PrinterTrouble.PAPER_JAM, PrinterTrouble.COVER_OPEN, PrinterTrouble.NO_TONER}
)
"""The officer mends these at the printer while the job waits."""


class PrinterTroubled(Exception):  # noqa: N818 - an answer, told to the officer in a sentence
    """The paper did not come out, for a known reason. `facts`: printer, detail (what the printing system said)."""

    def __init__(self, trouble: PrinterTrouble, printer: str, detail: str = "") -> None:
        super().__init__(f"{printer}: {trouble} {detail}")
        self.trouble = trouble
        self.reason = f"printer_{trouble}"
        self.facts = {"printer": printer, "detail": detail or "–"}
