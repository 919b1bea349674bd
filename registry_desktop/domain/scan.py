"""Is it a scan, and a whole one? Told by the first and last bytes: a wrong file or half a copy fails there."""

from __future__ import annotations

from typing import Final

LARGEST_SCAN: Final = 64 * 1024 * 1024
_AT_THE_END: Final = 2_048
_FORMS: Final = (
    ("application/pdf", b"%PDF-", b"%%EOF"),
    ("image/jpeg", b"\xff\xd8\xff", b"\xff\xd9"),
    ("image/png", b"\x89PNG\r\n\x1a\n", b"IEND"),
)


def media_type_of_scan(content: bytes) -> str:
    """application/pdf, image/jpeg or image/png; empty for anything else, for half a file and beyond LARGEST_SCAN.

    >>> media_type_of_scan(b"%PDF-1.4 ... %%EOF")
    'application/pdf'
    >>> media_type_of_scan(b"%PDF-1.4 ...")
    ''
    """
    if len(content) > LARGEST_SCAN:
        return ""
    end = content[-_AT_THE_END:]
    return next((name for name, first, last in _FORMS if content.startswith(first) and last in end), "")
