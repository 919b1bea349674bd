"""A reader on a serial line (a device such as /dev/ttyUSB0): it sends each card as one line of text.

9600 baud, 8 bits, no parity, 1 stop bit, as these readers come. Only where the system has terminals (not on Windows).
"""

import os
import sys
import time
from pathlib import Path
from typing import Final

from registry_desktop.domain.identity_card import CardData, WrongCard
from registry_desktop.readers.card_line import read_line
from registry_desktop.readers.reader import ReaderFault, Reason

if sys.platform != "win32":
    import termios
    import tty

WAITS_FOR_CARD: Final = 8.0
_PAUSE: Final = 0.05
_LONGEST_LINE: Final = 4_000
_ENDS: Final = (b"\n", b"\r", b"\x03")


class SerialLine:
    """`device` is the line; `seconds` how long a card is waited for."""

    source = "serial"

    def __init__(self, device: Path, *, seconds: float = WAITS_FOR_CARD) -> None:
        self.device, self.seconds = device, seconds
        self.name = device.name

    def open(self) -> None:
        """Can the line be opened?"""
        os.close(self._opened())

    def read(self) -> CardData:
        """The next card that is sent."""
        line = self._opened()
        try:
            raw = self._next_line(line)
        except OSError as error:
            raise self._no_answer(error) from error
        finally:
            os.close(line)
        try:
            return read_line(raw)
        except WrongCard as error:
            raise ReaderFault(Reason.WRONG_CARD, {"field": error.field, "found": error.found}) from error

    def _opened(self) -> int:
        if sys.platform == "win32":
            raise ReaderFault(Reason.NO_ANSWER, {"place": self.name, "detail": sys.platform})
        try:
            line = os.open(self.device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError as error:
            raise self._no_answer(error) from error
        try:
            _set_up(line)
        except OSError as error:
            os.close(line)
            raise self._no_answer(error) from error
        return line

    def _next_line(self, line: int) -> bytes:
        until, got = time.monotonic() + self.seconds, b""
        while not (got.strip() and got.endswith(_ENDS)):
            if time.monotonic() > until or len(got) > _LONGEST_LINE:
                raise ReaderFault(Reason.NO_CARD, {"place": self.name})
            try:
                more = os.read(line, 256)
            except BlockingIOError:
                more = b""
            got += more
            if not more:
                time.sleep(_PAUSE)
        return got

    def _no_answer(self, error: OSError) -> ReaderFault:
        return ReaderFault(Reason.NO_ANSWER, {"place": self.name, "detail": error.strerror or ""})


if sys.platform != "win32":

    def _set_up(line: int) -> None:
        """Bytes as they come, 9600 8N1."""
        try:
            tty.setraw(line, termios.TCSANOW)
            modes = termios.tcgetattr(line)
            modes[4] = modes[5] = termios.B9600
            termios.tcsetattr(line, termios.TCSANOW, modes)
        except termios.error as error:
            raise OSError(*error.args) from error
