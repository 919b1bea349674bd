"""Press: what acts need of paper, without knowing how it is drawn. printing/press.py is the one that exists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

Values = Mapping[str, str | bytes]


class Press(Protocol):
    """Values in, exact PDF bytes out. The same values give the same bytes."""

    def print(self, paper: str, values: Values) -> bytes:
        """The PDF of that paper. Raises Refused NOT_PRINTABLE or DOES_NOT_FIT."""
        ...

    def preview(self, paper: str, values: Values) -> bytes:
        """The same with the pre-printed blank beneath, to look at. Raises as `print`."""
        ...

    def unprintable(self, texts: Mapping[str, str]) -> dict[str, str]:
        """For each text with characters no font has: its key and those characters (CER_FONT)."""
        ...

    def digest_of_template(self, paper: str) -> str:
        """The SHA-256 of the template file the paper is made from."""
        ...

    def prepare(self) -> None:
        """Load what the first paper needs, off the window."""
        ...
