"""Paints a page through QPrinter, as on a system without CUPS: `python -m tests.desktop.painted PRINTER FILE.pdf`.

Says whether Qt means a printer or has turned to writing a PDF, and whether the page was painted.
"""

import sys
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from registry_desktop.desktop.print_job import is_still_a_printer, paint
from registry_desktop.domain.printer_trouble import PrinterTroubled

if __name__ == "__main__":
    name, page = sys.argv[1], Path(sys.argv[2]).read_bytes()
    application = QApplication(["painted"])
    device = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    sys.stdout.write("printer " if is_still_a_printer(device, name) else "writer ")
    try:
        paint(page, name, "page")
        sys.stdout.write("painted\n")
    except PrinterTroubled as troubled:
        sys.stdout.write(f"{troubled.trouble}\n")
