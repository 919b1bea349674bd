"""What the chip of a resident identity card says, and the text block it stands in (GA 467-2013, IDL 3).

The block is 256 bytes of GB 13000 characters, two bytes each, the lower first, fields of fixed length filled up with
spaces: name 30, sex 2, ethnic group 4, birth date 16, address 70, number 36, issuer 30, valid from 16, valid until 16
("长期" where it does not end), the rest reserved. At byte 248 a residence permit of people from Hong Kong, Macao and
Taiwan carries "J"; the card of a foreigner ("I", "Y") has other fields and is not read here.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

BLOCK_BYTES: Final = 256
LAYOUT: Final = (
    ("name", 30), ("sex", 2), ("ethnic_group", 4), ("birth_date", 16), ("address", 70), ("number", 36),
    ("issuer", 30), ("valid_from", 16), ("valid_until", 16),
)  # fmt: skip
LARGEST_PHOTO: Final = 200_000
LONG_TERM: Final = "长期"
_KIND_AT: Final = slice(248, 250)
_KINDS: Final = {"": "resident_id_card", "J": "hkmt_residence_permit"}
_SEXES: Final = {"1": "1", "2": "2", "男": "1", "女": "2"}
_FILLING: Final = " \u3000\x00"


class WrongCard(ValueError):  # noqa: N818 - what was found, in the words of the house
    """What a reader gave is no card that can be read; `field` names where, `found` what stood there."""

    def __init__(self, field_name: str, found: str = "") -> None:
        super().__init__(f"{field_name}: {found}")
        self.field, self.found = field_name, found


@dataclass(frozen=True)
class CardData:
    """One card as it was read. `sex` is a code of GB/T 2261.1; `ethnic_group` a code of GB/T 3304, or the word where
    a reader gives words. `raw_digest` is the SHA-256 of the bytes the reader gave, `photo` the picture or the police's
    own compressed form (WLT), empty without one.
    """

    name: str
    sex: str
    ethnic_group: str
    birth_date: date
    address: str
    number: str
    issuer: str
    valid_from: date | None
    valid_until: date | None
    long_term: bool
    raw_digest: str
    identity_kind: str = "resident_id_card"
    photo: bytes = field(default=b"", repr=False)

    def with_photo(self, photo: bytes) -> "CardData":
        """The same card with its picture. WrongCard for one larger than any reader gives."""
        if len(photo) > LARGEST_PHOTO:
            raise WrongCard("photo", str(len(photo)))
        return replace(self, photo=photo)


def read_block(block: bytes) -> CardData:
    """The card in its text block of 256 bytes. WrongCard where it is none, or one of another kind."""
    if len(block) != BLOCK_BYTES:
        raise WrongCard("length", str(len(block)))
    kind = _text(block[_KIND_AT], "kind")
    if kind not in _KINDS:
        raise WrongCard("kind", kind)
    values, start = {}, 0
    for name, length in LAYOUT:
        values[name] = _text(block[start : start + length], name)
        start += length
    return card_of(values, raw=block, identity_kind=_KINDS[kind])


def card_of(values: Mapping[str, str], *, raw: bytes, identity_kind: str = "resident_id_card") -> CardData:
    """The card of these texts by field. `raw`: the bytes they were read from. WrongCard where one cannot be right."""
    name, number = values.get("name", ""), values.get("number", "").upper()
    if not name:
        raise WrongCard("name")
    if not number:
        raise WrongCard("number")
    sex, until = values.get("sex", ""), values.get("valid_until", "")
    if sex not in _SEXES:
        raise WrongCard("sex", sex)
    born = _day(values.get("birth_date", ""), "birth_date")
    if born is None:
        raise WrongCard("birth_date")
    return CardData(
        name=name,
        sex=_SEXES[sex],
        ethnic_group=values.get("ethnic_group", ""),
        birth_date=born,
        address=values.get("address", ""),
        number=number,
        issuer=values.get("issuer", ""),
        valid_from=_day(values.get("valid_from", ""), "valid_from"),
        valid_until=None if until == LONG_TERM else _day(until, "valid_until"),
        long_term=until == LONG_TERM,
        raw_digest=hashlib.sha256(raw).hexdigest(),
        identity_kind=identity_kind,
    )


def _text(part: bytes, field_name: str) -> str:
    try:
        return part.decode("utf-16-le").strip(_FILLING)
    except UnicodeDecodeError as error:
        raise WrongCard(field_name, part.hex()) from error


def _day(text: str, field_name: str) -> date | None:
    """20040520, 2004-05-20, 2004.05.20 or 2004年05月20日; None for an empty text."""
    if not text:
        return None
    digits = "".join(character for character in text if character not in "-./年月日 ")
    try:
        if len(digits) != 8 or not digits.isascii():
            raise ValueError(text)
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError as error:
        raise WrongCard(field_name, text) from error
