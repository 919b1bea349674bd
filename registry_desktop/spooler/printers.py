"""The printers of this machine: what they are, what they can, whether they are ready. CUPS only."""

import re
from dataclasses import dataclass
from enum import StrEnum

from registry_desktop.spooler.cups import Attributes, CupsSays, Operation, ask, is_here

_STATES = {3: "idle", 4: "processing", 5: "stopped"}
_TOLD = (
    "printer-name", "printer-make-and-model", "printer-state", "printer-state-reasons", "printer-state-message",
    "printer-is-accepting-jobs", "media-source-supported", "media-supported", "sides-supported",
)  # fmt: skip
_ENDS_OF_RANGE = ("custom_min", "custom_max")
"""Media names that say within which sizes any may be told, and are no sizes themselves."""
_SEVERITIES = ("-error", "-warning", "-report")


class PrinterState(StrEnum):
    """What a printer does now (RFC 8011 5.4.11)."""

    IDLE = "idle"
    PROCESSING = "processing"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Printer:
    """One queue. `driver`: make and model as the system tells them. `reasons`: printer-state-reasons without their
    severity (media-empty, media-jam, cover-open, paused, connecting-to-device …), empty when nothing is the matter.
    `trays`, `media`: as the printer names them; `duplex`: it prints on both sides.
    """

    name: str
    driver: str
    state: PrinterState
    accepting: bool
    reasons: tuple[str, ...]
    message: str
    trays: tuple[str, ...]
    media: tuple[str, ...]
    duplex: bool


def printers() -> tuple[Printer, ...]:
    """Every queue the scheduler knows, by name; empty when there is no scheduler. Slow: not on the window's thread."""
    if not is_here():
        return ()
    try:
        return tuple(
            sorted(
                (_printer(told) for told in ask(Operation.GET_PRINTERS, wanted=_TOLD)), key=lambda printer: printer.name
            )
        )
    except CupsSays:
        return ()


def printer_of(name: str) -> Printer | None:
    """The queue as it is now; None when it is not there. Raises CupsSays when the scheduler is away."""
    return next((_printer(told) for told in ask(Operation.GET_PRINTER, about=name, wanted=_TOLD)), None)


def driver_of(name: str) -> str:
    """Make and model of a queue as the system tells them now, "" when it does not."""
    try:
        printer = printer_of(name)
    except CupsSays:
        return ""
    return printer.driver if printer is not None else ""


def knows_size(printer: Printer, width: int, height: int) -> bool:
    """Whether the printer takes a sheet of so many millimetres: by name, or within the sizes it may be told. Of one
    that names no sizes it is assumed."""
    sizes = [(name, found) for name in printer.media if (found := _size_mm(name)) is not None]
    if not sizes or any((width, height) == found for name, found in sizes if not name.startswith(_ENDS_OF_RANGE)):
        return True
    least = [found for name, found in sizes if name.startswith("custom_min")]
    most = [found for name, found in sizes if name.startswith("custom_max")]
    return any(
        low[0] <= width <= high[0] and low[1] <= height <= high[1] for low, high in zip(least, most, strict=False)
    )


def medium_of(printer: Printer | None, width: int, height: int) -> str:
    """What a sheet of so many millimetres is asked for by: the printer's own name of that size where it has one (a roll
    of labels takes no other), else the size itself."""
    named = printer.media if printer is not None else ()
    own = (name for name in named if _size_mm(name) == (width, height) and not name.startswith(_ENDS_OF_RANGE))
    return next(own, f"Custom.{width}x{height}mm")


def _size_mm(name: str) -> tuple[int, int] | None:
    """The size in a media name of PWG 5101.1, in whole millimetres; None where it has none."""
    found = re.search(r"_([0-9.]+)x([0-9.]+)(mm|in)$", name)
    if found is None:
        return None
    inch = 25.4 if found[3] == "in" else 1.0
    return round(float(found[1]) * inch), round(float(found[2]) * inch)


def default_printer() -> str:
    """The name of the usual printer, "" when there is none."""
    try:
        told = ask(Operation.GET_DEFAULT, wanted=("printer-name",)) if is_here() else []
    except CupsSays:
        return ""
    return next((str(one["printer-name"][0]) for one in told), "")


def _printer(told: Attributes) -> Printer:
    def texts(name: str) -> tuple[str, ...]:
        return tuple(str(value) for value in told.get(name, ()))

    return Printer(
        name=texts("printer-name")[0],
        driver="".join(texts("printer-make-and-model")),
        state=PrinterState(_STATES.get(int(told.get("printer-state", (3,))[0]), "idle")),
        accepting=bool(told.get("printer-is-accepting-jobs", (True,))[0]),
        reasons=tuple(reason for reason in map(_plain, texts("printer-state-reasons")) if reason != "none"),
        message="".join(texts("printer-state-message")),
        trays=texts("media-source-supported"),
        media=texts("media-supported"),
        duplex=any(sides != "one-sided" for sides in texts("sides-supported")),
    )


def _plain(reason: str) -> str:
    for severity in _SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason
