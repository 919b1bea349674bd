"""The vendor's library (termb.dll, libtermb.so, SynIDCardAPI.dll …), called in a process of its own."""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from registry_desktop.domain.identity_card import CardData, WrongCard, read_block
from registry_desktop.readers import library_process
from registry_desktop.readers.reader import ReaderFault, Reason

WAITS_FOR_CARD: Final = 8.0
"""Seconds a card is waited for."""
_OVERTIME: Final = 7.0
"""Seconds more after which a library that does not come back is ended."""


class VendorLibrary:
    """`path` is the library; `seconds` how long a card is waited for."""

    source = "library"

    def __init__(self, path: Path, *, seconds: float = WAITS_FOR_CARD) -> None:
        self.path, self.seconds = path, seconds
        self.name = path.name

    def open(self) -> None:
        """Does the library load and find its reader?"""
        with tempfile.TemporaryDirectory(prefix="card-") as folder:
            self._run(Path(folder), "probe")

    def read(self) -> CardData:
        """The card that lies on the reader."""
        with tempfile.TemporaryDirectory(prefix="card-") as folder:
            here = Path(folder)
            self._run(here)
            try:
                card = read_block((here / "card.bin").read_bytes())
                photo = here / "photo.bin"
                return card.with_photo(photo.read_bytes()) if photo.is_file() else card
            except WrongCard as error:
                raise ReaderFault(Reason.WRONG_CARD, {"field": error.field, "found": error.found}) from error

    def _run(self, folder: Path, *more: str) -> None:
        command = [sys.executable, "-I", library_process.__file__, str(self.path.absolute()), str(self.seconds), *more]
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                timeout=self.seconds + _OVERTIME,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise self._no_answer(f"> {error.timeout:.0f} s") from error
        if done.returncode == library_process.NO_CARD:
            raise ReaderFault(Reason.NO_CARD, {"place": self.name})
        if done.returncode != library_process.READ:
            told = done.stderr.decode(errors="replace").strip().splitlines()
            raise self._no_answer(told[-1] if told else str(done.returncode))

    def _no_answer(self, detail: str) -> ReaderFault:
        return ReaderFault(Reason.NO_ANSWER, {"place": self.name, "detail": detail})
