"""The system's key store (Secret Service, Windows Credential Locker) through keyring; told apart: none,
locked, empty."""

from __future__ import annotations

SERVICE = "registry-desktop"


class NoKeyStore(Exception):  # noqa: N818 - an answer about the surroundings
    """This machine has no key store: ask for a passphrase instead."""


class KeyStoreLocked(Exception):  # noqa: N818
    """There is a key store but it is locked: unlock it (sign in to the desktop) and try again."""


def secret(name: str) -> str | None:
    """The secret kept under `name`, None when there is none. Raises NoKeyStore, KeyStoreLocked."""
    import keyring  # noqa: PLC0415 - keyring takes 0.1 s to load: never before the first window
    from keyring.errors import KeyringError, KeyringLocked, NoKeyringError  # noqa: PLC0415 - keyring takes 0.1 s to load: never before the first window

    try:
        return keyring.get_password(SERVICE, name)
    except NoKeyringError as error:
        raise NoKeyStore from error
    except KeyringLocked as error:
        raise KeyStoreLocked from error
    except KeyringError as error:
        raise NoKeyStore from error


def keep_secret(name: str, value: str) -> None:
    """Keep `value` under `name` and read it back. Raises NoKeyStore, KeyStoreLocked."""
    import keyring  # noqa: PLC0415 - keyring takes 0.1 s to load: never before the first window
    from keyring.errors import KeyringError, KeyringLocked, NoKeyringError  # noqa: PLC0415 - keyring takes 0.1 s to load: never before the first window

    try:
        keyring.set_password(SERVICE, name, value)
    except NoKeyringError as error:
        raise NoKeyStore from error
    except KeyringLocked as error:
        raise KeyStoreLocked from error
    except KeyringError as error:
        raise NoKeyStore from error
    if secret(name) != value:
        raise NoKeyStore


def forget_secret(name: str) -> None:
    """Take a secret out of the store; nothing happens when there is none."""
    import keyring  # noqa: PLC0415 - keyring takes 0.1 s to load: never before the first window
    from keyring.errors import KeyringError  # noqa: PLC0415 - keyring takes 0.1 s to load: never before the first window

    try:
        keyring.delete_password(SERVICE, name)
    except KeyringError:
        return
