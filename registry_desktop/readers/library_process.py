"""Run as a process of its own: read one card through the vendor's library and leave it in the working folder.

A vendor's library is somebody else's machine code: it writes its files into the working folder, waits as long as it
likes and may fall over. Here it can do all that without the window. Standard library only; started by vendor_library.

Usage: library_process.py LIBRARY SECONDS [probe]. Leaves `card.bin` (the block of 256 bytes) and, where the library
gives one, `photo.bin`; the exit code says how far it came: 0 read, 3 no library, 4 no reader, 5 no card, 6 not read.
"""

import ctypes
import sys
import time
from pathlib import Path

READ, NO_LIBRARY, NO_READER, NO_CARD, NOT_READ = 0, 3, 4, 5, 6
PORTS = (*range(1001, 1017), *range(1, 17))
"""USB ports first, then the serial ones, by the numbers all vendors use."""
_PAUSE = 0.1
_BLOCK, _PHOTO = 256, 1024


def read_termb(library: ctypes.CDLL, until: float, *, probe: bool) -> int:
    """termb: InitComm, Authenticate, Read_Content answer 1 when well; Read_Content writes wz.txt, zp.bmp, xp.wlt."""
    if not any(library.InitComm(port) == 1 for port in PORTS):
        return NO_READER
    try:
        if probe:
            return READ
        while library.Authenticate() != 1:
            if time.monotonic() > until:
                return NO_CARD
            time.sleep(_PAUSE)
        if library.Read_Content(1) != 1 or not Path("wz.txt").is_file():
            return NOT_READ
    finally:
        library.CloseComm()
    Path("wz.txt").replace("card.bin")
    for name in ("zp.bmp", "xp.wlt"):
        if Path(name).is_file():
            Path(name).replace("photo.bin")
            break
    return READ


def read_syn(library: ctypes.CDLL, until: float, *, probe: bool) -> int:
    """SynIDCard: Syn_OpenPort, Syn_StartFindIDCard, Syn_SelectIDCard, Syn_ReadBaseMsg answer 0 when well."""
    port = next((port for port in PORTS if library.Syn_OpenPort(port) == 0), None)
    if port is None:
        return NO_READER
    try:
        return READ if probe else _read_from(library, port, until)
    finally:
        library.Syn_ClosePort(port)


def _read_from(library: ctypes.CDLL, port: int, until: float) -> int:
    found, selected = ctypes.create_string_buffer(8), ctypes.create_string_buffer(8)
    while library.Syn_StartFindIDCard(port, found, 0) != 0 or library.Syn_SelectIDCard(port, selected, 0) != 0:
        if time.monotonic() > until:
            return NO_CARD
        time.sleep(_PAUSE)
    text, photo = ctypes.create_string_buffer(_BLOCK), ctypes.create_string_buffer(_PHOTO)
    text_length, photo_length = ctypes.c_uint(), ctypes.c_uint()
    lengths = ctypes.byref(text_length), ctypes.byref(photo_length)
    if library.Syn_ReadBaseMsg(port, text, lengths[0], photo, lengths[1], 0) != 0:
        return NOT_READ
    Path("card.bin").write_bytes(text.raw[: text_length.value])
    if photo_length.value:
        Path("photo.bin").write_bytes(photo.raw[: photo_length.value])
    return READ


if sys.platform == "win32":

    def _loaded(path: str) -> ctypes.CDLL:
        return ctypes.WinDLL(path)

else:

    def _loaded(path: str) -> ctypes.CDLL:
        return ctypes.CDLL(path)


def main(arguments: list[str]) -> int:
    """The exit code."""
    path, seconds, *rest = arguments
    try:
        library = _loaded(path)
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return NO_LIBRARY
    until = time.monotonic() + float(seconds)
    for first, read in (("InitComm", read_termb), ("Syn_OpenPort", read_syn)):
        if hasattr(library, first):
            return read(library, until, probe=bool(rest))
    sys.stderr.write("neither InitComm nor Syn_OpenPort\n")
    return NO_LIBRARY


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
