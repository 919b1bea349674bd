"""Passwords: Argon2id hashes, checked in constant time; the clear text is never kept."""

from __future__ import annotations

from registry_desktop.domain.refused import Refusal, Refused

SHORTEST_PASSWORD = 8


def hashed(password: str) -> str:
    """The Argon2id hash of a password. Refused PASSWORD_WEAK when it is shorter than SHORTEST_PASSWORD."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - argon2 loads a C library: only sign-in needs it

    if len(password) < SHORTEST_PASSWORD:
        raise Refused(Refusal.PASSWORD_WEAK, {"length": str(SHORTEST_PASSWORD)})
    return PasswordHasher().hash(password)


def matches(password_hash: str, password: str) -> bool:
    """True when `password` is the one that was hashed; False also for a hash that cannot be read."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - argon2 loads a C library: only sign-in needs it
    from argon2.exceptions import Argon2Error, InvalidHashError  # noqa: PLC0415 - argon2 loads a C library: only sign-in needs it

    try:
        return PasswordHasher().verify(password_hash, password)
    except (Argon2Error, InvalidHashError):
        return False
