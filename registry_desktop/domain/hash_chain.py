"""How audit entries are chained: each hash covers the hash before it, so no entry can be changed, moved or left out;
and what they tell of a value that must not be read from them."""

import hashlib
import json
from typing import Any, Final

SEALED: Final = "sealed:"
"""How a sealed value begins in an entry; SHA-256 follows, hexadecimal."""
FIRST_HASH = "0" * 64
"""What the first entry of a chain follows."""


def chain(previous_hash: str, text: str) -> str:
    """SHA-256(previous hash + line feed + text), hexadecimal."""
    return hashlib.sha256(f"{previous_hash}\n{text}".encode()).hexdigest()


def commitment(salt: str, column: str, value: Any) -> str:
    """What an entry tells of a sealed value (text, number, truth or None; days and moments as ISO text).

    Who has the record and its salt can show that this value stood there; nobody else can guess it, nor see that two are
    the same."""
    told = json.dumps([salt, column, value], ensure_ascii=False, separators=(",", ":"))
    return SEALED + hashlib.sha256(told.encode()).hexdigest()
