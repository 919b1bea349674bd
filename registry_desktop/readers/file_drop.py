"""A folder into which the vendor's own tool writes one file a card, with the picture beside it.

`*.json` with the fields' names of the chip as keys, `*.txt` with the chip's block of 256 bytes or the fields as text;
the picture has the same name with `.bmp` or `.jpg`, or is called `zp.bmp` as the libraries' own. A card that was read
is taken out of the folder: it holds a person's data, and must not be taken for the next person's.
"""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from registry_desktop.domain.identity_card import BLOCK_BYTES, LAYOUT, CardData, WrongCard, card_of, read_block
from registry_desktop.readers.card_line import decoded, read_line
from registry_desktop.readers.reader import ReaderFault, Reason

_PICTURES: Final = (".bmp", ".jpg")
_KEYS: Final = frozenset(name for name, _ in LAYOUT)
_LARGEST_FILE: Final = 20_000


class FileDrop:
    """`folder` is where the tool writes."""

    source = "file"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = folder.name

    def open(self) -> None:
        """Is the folder there?"""
        if not self.folder.is_dir():
            raise ReaderFault(Reason.NO_ANSWER, {"place": str(self.folder), "detail": os.strerror(errno.ENOENT)})

    def read(self) -> CardData:
        """The newest card of the folder, taken out of it."""
        self.open()
        try:
            path = self._newest()
            card = read_card_file(path)
            picture = self._picture_of(path)
            if picture is not None:
                card = card.with_photo(picture.read_bytes())
            for one in (path, picture):
                if one is not None:
                    one.unlink()
        except OSError as error:
            facts = {"place": str(self.folder), "detail": error.strerror or ""}
            raise ReaderFault(Reason.NO_ANSWER, facts) from error
        except WrongCard as error:
            raise ReaderFault(Reason.WRONG_CARD, {"field": error.field, "found": error.found}) from error
        return card

    def _newest(self) -> Path:
        found = [path for path in self.folder.iterdir() if path.suffix.lower() in (".json", ".txt")]
        if not found:
            raise ReaderFault(Reason.NO_CARD, {"place": str(self.folder)})
        return max(found, key=lambda path: path.stat().st_mtime_ns)

    def _picture_of(self, path: Path) -> Path | None:
        beside = [path.with_suffix(suffix) for suffix in _PICTURES] + [self.folder / "zp.bmp"]
        return next((one for one in beside if one.is_file()), None)


def read_card_file(path: Path) -> CardData:
    """The card a tool has written. WrongCard when the file is none, OSError when it cannot be read."""
    if path.stat().st_size > _LARGEST_FILE:
        raise WrongCard("length", str(path.stat().st_size))
    raw = path.read_bytes()
    reading: Callable[[bytes], CardData] = _read_json if path.suffix.lower() == ".json" else _read_text
    return reading(raw)


def _read_text(raw: bytes) -> CardData:
    return read_block(raw) if len(raw) == BLOCK_BYTES and b"\x00" in raw else read_line(raw)


def _read_json(raw: bytes) -> CardData:
    try:
        content = json.loads(decoded(raw))
    except ValueError as error:
        raise WrongCard("text") from error
    if not isinstance(content, dict):
        raise WrongCard("text")
    for key, value in content.items():
        if key not in _KEYS or not isinstance(value, str):
            raise WrongCard(str(key), str(value))
    return card_of({key: value.strip() for key, value in content.items()}, raw=raw)
