"""One card as one line of text, as keyboard and serial readers send it, or one field a line as vendors' tools write it.

The fields stand in the order of the card's chip, separated by tab, "|" or ";": name, sex, ethnic group, birth date,
address, number, issuer, valid from, valid until. First and last day may stand in one field with a "-" between
("2020.05.20-2040.05.20"). Sex and ethnic group are codes or words. GB 18030 and UTF-8 are both understood.
"""

import re
from typing import Final

from registry_desktop.domain.identity_card import LAYOUT, CardData, WrongCard, card_of

_SEPARATORS: Final = ("\t", "|", ";")
_NAMES: Final = tuple(name for name, _ in LAYOUT)
_BOTH_DAYS: Final = re.compile(r"\s*([0-9.年月日]{8,11})\s*[-—~至]\s*([0-9.年月日]{8,11}|长期)\s*")


def read_line(raw: bytes) -> CardData:
    """The card of a line (or of nine lines). WrongCard when it is none."""
    text = decoded(raw).strip("\r\n\x02\x03 \ufeff")
    separator = next((one for one in _SEPARATORS if one in text), "\n")
    parts = [part.strip() for part in text.split(separator)]
    if len(parts) == len(_NAMES) - 1 and (both := _BOTH_DAYS.fullmatch(parts[-1])):
        parts[-1:] = both.groups()
    if len(parts) < len(_NAMES):
        raise WrongCard("length", str(len(parts)))
    return card_of(dict(zip(_NAMES, parts, strict=False)), raw=raw)


def decoded(raw: bytes) -> str:
    """The text of the bytes. WrongCard when they are no text."""
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise WrongCard("text")
