"""What a window of a test prints where."""

from typing import Any

from registry_desktop.acts.printer_choices import choose_printer
from tests.registers import Counter
from tests.virtual_printer import VirtualPrinter


def prints_on(counter: Counter, printer: VirtualPrinter, paper: str = "", **how: Any) -> None:
    """From now on the registrar's window prints that paper, or group of papers, on that printer."""
    counter.register.perform(counter.registrar, choose_printer, paper=paper, printer=printer.queue, **how)
