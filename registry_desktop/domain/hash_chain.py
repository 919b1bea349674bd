"""How audit entries are chained: each hash covers the hash before it, so no entry can be changed, moved or left out."""

import hashlib

FIRST_HASH = "0" * 64
"""What the first entry of a chain follows."""


def chain(previous_hash: str, text: str) -> str:
    """SHA-256(previous hash + line feed + text), hexadecimal."""
    return hashlib.sha256(f"{previous_hash}\n{text}".encode()).hexdigest()
