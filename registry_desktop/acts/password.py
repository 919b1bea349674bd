"""Passwords: Argon2id hashes, checked in constant time; the clear text is never kept."""

from __future__ import annotations

from datetime import timedelta

from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.records.officers import Officer
from registry_desktop.store.unit_of_work import UnitOfWork

SHORTEST_PASSWORD = 8
ATTEMPTS = 5
LOCKED_FOR = timedelta(minutes=5)


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


def count_failure(work: UnitOfWork, officer: Officer) -> None:
    """One more wrong password of an account; after ATTEMPTS it is locked for a while (a part of an act)."""
    officer.failed_attempts += 1
    if officer.failed_attempts >= ATTEMPTS:
        officer.locked_until = work.now + LOCKED_FOR
        officer.failed_attempts = 0
