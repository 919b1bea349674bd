"""Press: what acts need of paper, without knowing how it is drawn. printing/press.py is the one that exists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

Values = Mapping[str, str | bytes]
SCAN: Final = "scan"
"""The picture of a page paper in whose place a scanned page is laid."""


@dataclass(frozen=True)
class ScanPages:
    """The first pages of a scan (PDF, JPEG or PNG as it is kept), each with the values of the page it is laid on.

    `paper` names what was scanned, for whoever is refused.
    """

    paper: str
    content: bytes
    pages: Sequence[Values]


class Press(Protocol):
    """Values in, exact PDF bytes out. The same values give the same bytes."""

    def print(self, paper: str, values: Values) -> bytes:
        """The PDF of that paper. Raises Refused NOT_PRINTABLE or DOES_NOT_FIT."""
        ...

    def print_each(self, paper: str, values: Sequence[Values]) -> bytes:
        """One paper after the other as one PDF. Raises as `print`."""
        ...

    def printed(self, paper: str, values: Values) -> tuple[tuple[str, str | bytes], ...]:
        """What `print` would put on the paper, in the template's order: each text and picture with its value's name."""
        ...

    def filled_in(self, paper: str, values: Values) -> Values:
        """Those of the values that the paper shows, by name."""
        ...

    def on_blank(self, paper: str, pdf: bytes) -> bytes:
        """Those very pages on the pre-printed blank of their paper, to look at."""
        ...

    def print_before_scans(self, paper: str, values: Values, *, page_paper: str, scans: Sequence[ScanPages]) -> bytes:
        """The paper, and after it each scanned page on a page of `page_paper`, as one PDF; the scans stay as they are.

        Raises as `print`, and Refused SCAN_TOO_SHORT, SCAN_DAMAGED.
        """
        ...

    def unprintable(self, texts: Mapping[str, str]) -> dict[str, str]:
        """For each text with characters no font has: its key and those characters (CER_FONT)."""
        ...

    def title_of(self, paper: str) -> str:
        """What that paper is called on itself."""
        ...

    def digest_of_template(self, paper: str) -> str:
        """The SHA-256 of the template file the paper is made from."""
        ...

    def prepare(self) -> None:
        """Load what the first paper needs, off the window."""
        ...
