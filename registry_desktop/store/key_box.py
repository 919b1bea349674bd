"""The raw key of a local register, wrapped. The key file lies beside the register; alone it opens nothing.

The wrapping secret is either a random one kept by the system's key store, or an office passphrase (Argon2id). What the
key store shows to other programs of the same session is therefore never the database key itself.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from pathlib import Path

from registry_desktop.store import key_store

KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_ARGON2 = {"time_cost": 3, "memory_cost": 65_536, "parallelism": 2}


class PassphraseNeeded(Exception):  # noqa: N818 - an answer
    """The register's key is wrapped with an office passphrase: ask the officer for it."""


class WrongPassphrase(Exception):  # noqa: N818
    """The key file does not open with this passphrase (or with what the key store holds)."""


class KeyFileMissing(Exception):  # noqa: N818
    """The register's key file is not there: restore it from the place it was copied to."""


class KeySecretMissing(Exception):  # noqa: N818
    """The key store of this user and machine does not hold the wrapping secret."""


def key_file(register: Path) -> Path:
    """Where the wrapped key of a register lies."""
    return register.with_suffix(".key")


def new_key(register: Path, *, passphrase: str | None = None) -> bytes:
    """Make a random key, wrap it, write the key file; the raw key (32 bytes).

    Without a passphrase the wrapping secret goes to the key store (NoKeyStore, KeyStoreLocked when that is impossible).
    Refuses to write over a key file (FileExistsError): the register behind it would be lost.
    """
    key = secrets.token_bytes(KEY_BYTES)
    wrap_key(register, key, passphrase=passphrase)
    return key


def wrap_key(register: Path, key: bytes, *, passphrase: str | None = None) -> None:
    """Write the key file of `register` for an existing raw key."""
    salt = secrets.token_bytes(_SALT_BYTES)
    if passphrase is None:
        name = f"register-{salt.hex()}"
        secret = secrets.token_bytes(KEY_BYTES)
        key_store.keep_secret(name, base64.b64encode(secret).decode())
        content = {"method": "key_store", "name": name}
    else:
        secret = _derived(passphrase, salt)
        content = {"method": "passphrase", "salt": salt.hex()}
    content["wrapped"] = base64.b64encode(_sealed(secret, key)).decode()
    _write_new(key_file(register), json.dumps(content))


def open_key(register: Path, *, passphrase: str | None = None) -> bytes:
    """The raw key. Raises KeyFileMissing, PassphraseNeeded, WrongPassphrase, KeySecretMissing, NoKeyStore,
    KeyStoreLocked."""
    try:
        content = json.loads(key_file(register).read_text("utf-8"))
    except FileNotFoundError as error:
        raise KeyFileMissing from error
    if content["method"] == "passphrase":
        if not passphrase:
            raise PassphraseNeeded
        secret = _derived(passphrase, bytes.fromhex(content["salt"]))
    else:
        kept = key_store.secret(content["name"])
        if kept is None:
            raise KeySecretMissing
        secret = base64.b64decode(kept)
    return _opened(secret, base64.b64decode(content["wrapped"]))


def _derived(passphrase: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - argon2 loads a C library: only sign-in needs it

    return hash_secret_raw(passphrase.encode(), salt, hash_len=KEY_BYTES, type=Type.ID, **_ARGON2)


def _sealed(secret: bytes, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - only opening a wrapped key needs it

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(secret).encrypt(nonce, key, b"registry-desktop key")


def _opened(secret: bytes, sealed: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - only opening a wrapped key needs it
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - only opening a wrapped key needs it

    try:
        return AESGCM(secret).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], b"registry-desktop key")
    except InvalidTag as error:
        raise WrongPassphrase from error


def _write_new(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
