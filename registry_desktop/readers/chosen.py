"""The reader of this machine, by what its settings say."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from registry_desktop.readers.file_drop import FileDrop
from registry_desktop.readers.reader import CardReader, ReaderFault, Reason
from registry_desktop.readers.serial_line import SerialLine
from registry_desktop.readers.vendor_library import VendorLibrary

READERS: Final[Mapping[str, Callable[[Path], CardReader]]] = {
    "file": FileDrop,
    "library": VendorLibrary,
    "serial": SerialLine,
}


def chosen_reader(kind: str, place: str) -> CardReader:
    """`kind` file, library or serial; `place` its folder, library or line. ReaderFault NOT_CHOSEN without both."""
    if kind not in READERS or not place.strip():
        raise ReaderFault(Reason.NOT_CHOSEN)
    return READERS[kind](Path(place.strip()).expanduser())
